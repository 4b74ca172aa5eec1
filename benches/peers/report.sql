-- The questions that the account of a year asks, put as SQL; the year is 2021.
SELECT kind, count(*), sum(times), sum(times IS NULL), sum(people), sum(people IS NULL)
FROM event WHERE date >= '2021' AND date < '20220' GROUP BY kind;

SELECT id, date, kind, title, place, chair, people, outcome,
       (SELECT group_concat(o.code, '; ') FROM event_org l JOIN org o ON o.id = l.org WHERE l.event = event.id)
FROM event WHERE date >= '2021' AND date < '20220' AND outcome IS NOT NULL ORDER BY people DESC, date, id LIMIT 12;

SELECT e.id, e.date, e.title, e.place, e.people, e.stated_amount_kop, count(a.id), sum(a.amount_kop)
FROM event e LEFT JOIN aid a ON a.event = e.id
WHERE e.kind = 'campaign' AND e.date >= '2021' AND e.date < '20220' GROUP BY e.id ORDER BY e.date, e.id;

SELECT kind, count(*), sum(times), sum(amount_kop), sum(amount_kop IS NULL)
FROM award WHERE date >= '2021' AND date < '20220' GROUP BY kind;

SELECT form, count(*), sum(times), sum(amount_kop), sum(amount_kop IS NULL)
FROM aid WHERE flow = 'support' AND date >= '2021' AND date < '20220' GROUP BY form;

SELECT o.code, o.name, sum(n) AS acts FROM (
  SELECT l.org, sum(coalesce(e.times, 1)) AS n FROM event e JOIN event_org l ON l.event = e.id
  WHERE e.date >= '2021' AND e.date < '20220' GROUP BY l.org
  UNION ALL
  SELECT org, sum(coalesce(times, 1)) FROM award
  WHERE org IS NOT NULL AND date >= '2021' AND date < '20220' GROUP BY org
  UNION ALL
  SELECT l.org, sum(coalesce(a.times, 1)) FROM aid a JOIN aid_org l ON l.aid = a.id
  WHERE a.flow = 'support' AND a.date >= '2021' AND a.date < '20220' GROUP BY l.org
) JOIN org o ON o.id = org GROUP BY org ORDER BY acts DESC, o.name LIMIT 6;

SELECT number, task, due, status, result,
       (SELECT count(*) FROM event WHERE plan = p.id) + (SELECT count(*) FROM award WHERE plan = p.id)
       + (SELECT count(*) FROM aid WHERE plan = p.id)
FROM plan p WHERE year IN (2021, 2022) ORDER BY year, number, id;
