-- From the table `raw`, which `.import` filled, all of it text; an event has one association or two.
INSERT INTO event (id, date, kind, title, place, people)
SELECT rowid, date, kind, title, place, nullif(people, '') FROM raw;
INSERT INTO event_org (event, pos, org)
SELECT raw.rowid, 1, org.id FROM raw
JOIN org ON org.code = iif(instr(orgs, '; '), substr(orgs, 1, instr(orgs, '; ') - 1), orgs);
INSERT INTO event_org (event, pos, org)
SELECT raw.rowid, 2, org.id FROM raw
JOIN org ON org.code = substr(orgs, instr(orgs, '; ') + 2) WHERE instr(orgs, '; ');
