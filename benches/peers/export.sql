-- What somebody asks who exports events with the shell.
SELECT e.id, e.date, e.kind, e.title, e.times, e.place, e.organiser, e.chair, group_concat(o.code, '; ') AS orgs,
       e.people, e.agenda, e.outcome, e.minutes, e.plan, e.stated_amount_kop, e.account, e.notes
FROM event e LEFT JOIN event_org l ON l.event = e.id LEFT JOIN org o ON o.id = l.org
GROUP BY e.id
