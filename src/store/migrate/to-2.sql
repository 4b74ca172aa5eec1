-- From version 1 to 2: reasons of operations, and what other programs change.
ALTER TABLE op ADD COLUMN reason TEXT;
CREATE TABLE stray (
  seq           INTEGER PRIMARY KEY,
  at            TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),   -- UTC
  subject       TEXT NOT NULL,          -- the record's table
  id            INTEGER NOT NULL,       -- the record's number
  part          TEXT NOT NULL,          -- the table the row stood in: the record's own, or one of its lists
  old           TEXT,                   -- the row before, as JSON
  answered      INTEGER NOT NULL DEFAULT 0   -- 1 once an operation has written the record again
) STRICT;
CREATE INDEX stray_by_record ON stray (subject, id);
CREATE TRIGGER office_stray_update AFTER UPDATE ON office
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('office', OLD.id, 'office',
  json_object('name', OLD.name, 'name_in', OLD.name_in, 'territory', OLD.territory, 'territory_of', OLD.territory_of, 'territory_in', OLD.territory_in, 'town', OLD.town, 'head', OLD.head, 'signatory', OLD.signatory, 'executor', OLD.executor, 'office_lang', OLD.office_lang)); END;
CREATE TRIGGER office_stray_delete AFTER DELETE ON office
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('office', OLD.id, 'office',
  json_object('name', OLD.name, 'name_in', OLD.name_in, 'territory', OLD.territory, 'territory_of', OLD.territory_of, 'territory_in', OLD.territory_in, 'town', OLD.town, 'head', OLD.head, 'signatory', OLD.signatory, 'executor', OLD.executor, 'office_lang', OLD.office_lang)); END;
CREATE TRIGGER code_stray_update AFTER UPDATE ON code
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.id, 'code',
  json_object('list', OLD.list, 'code', OLD.code, 'ru', OLD.ru, 'ru_plural', OLD.ru_plural, 'en', OLD.en, 'en_plural', OLD.en_plural, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'act', OLD.act, 'financial', OLD.financial, 'okopf', OLD.okopf, 'order', OLD."order")); END;
CREATE TRIGGER code_stray_delete AFTER DELETE ON code
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.id, 'code',
  json_object('list', OLD.list, 'code', OLD.code, 'ru', OLD.ru, 'ru_plural', OLD.ru_plural, 'en', OLD.en, 'en_plural', OLD.en_plural, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'act', OLD.act, 'financial', OLD.financial, 'okopf', OLD.okopf, 'order', OLD."order")); END;
CREATE TRIGGER code_flow_stray_update AFTER UPDATE ON code_flow
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.code, 'code_flow',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER code_flow_stray_delete AFTER DELETE ON code_flow
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.code, 'code_flow',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER code_counts_stray_update AFTER UPDATE ON code_counts
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.code, 'code_counts',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER code_counts_stray_delete AFTER DELETE ON code_counts
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('code', OLD.code, 'code_counts',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER org_stray_update AFTER UPDATE ON org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.id, 'org',
  json_object('code', OLD.code, 'name', OLD.name, 'short_name', OLD.short_name, 'form', OLD.form, 'level', OLD.level, 'parent', OLD.parent, 'acts_here', OLD.acts_here, 'activities', OLD.activities, 'inn', OLD.inn, 'ogrn', OLD.ogrn, 'registered_on', OLD.registered_on, 'founded_on', OLD.founded_on, 'ended_on', OLD.ended_on, 'successor', OLD.successor, 'address', OLD.address, 'phone', OLD.phone, 'email', OLD.email, 'site', OLD.site, 'head', OLD.head, 'head_since', OLD.head_since, 'members', OLD.members, 'notes', OLD.notes)); END;
CREATE TRIGGER org_stray_delete AFTER DELETE ON org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.id, 'org',
  json_object('code', OLD.code, 'name', OLD.name, 'short_name', OLD.short_name, 'form', OLD.form, 'level', OLD.level, 'parent', OLD.parent, 'acts_here', OLD.acts_here, 'activities', OLD.activities, 'inn', OLD.inn, 'ogrn', OLD.ogrn, 'registered_on', OLD.registered_on, 'founded_on', OLD.founded_on, 'ended_on', OLD.ended_on, 'successor', OLD.successor, 'address', OLD.address, 'phone', OLD.phone, 'email', OLD.email, 'site', OLD.site, 'head', OLD.head, 'head_since', OLD.head_since, 'members', OLD.members, 'notes', OLD.notes)); END;
CREATE TRIGGER org_known_as_stray_update AFTER UPDATE ON org_known_as
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.org, 'org_known_as',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER org_known_as_stray_delete AFTER DELETE ON org_known_as
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.org, 'org_known_as',
  json_object('pos', OLD.pos, 'text', OLD.text)); END;
CREATE TRIGGER org_group_stray_update AFTER UPDATE ON org_group
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.org, 'org_group',
  json_object('pos', OLD.pos, 'code', OLD.code)); END;
CREATE TRIGGER org_group_stray_delete AFTER DELETE ON org_group
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('org', OLD.org, 'org_group',
  json_object('pos', OLD.pos, 'code', OLD.code)); END;
CREATE TRIGGER year_stray_update AFTER UPDATE ON year
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.id, 'year',
  json_object('declared_orgs', OLD.declared_orgs, 'opening', OLD.opening, 'closing', OLD.closing, 'tasks_opening', OLD.tasks_opening)); END;
CREATE TRIGGER year_stray_delete AFTER DELETE ON year
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.id, 'year',
  json_object('declared_orgs', OLD.declared_orgs, 'opening', OLD.opening, 'closing', OLD.closing, 'tasks_opening', OLD.tasks_opening)); END;
CREATE TRIGGER year_active_stray_update AFTER UPDATE ON year_active
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.year, 'year_active',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER year_active_stray_delete AFTER DELETE ON year_active
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.year, 'year_active',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER year_interaction_stray_update AFTER UPDATE ON year_interaction
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.year, 'year_interaction',
  json_object('pos', OLD.pos, 'code', OLD.code)); END;
CREATE TRIGGER year_interaction_stray_delete AFTER DELETE ON year_interaction
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('year', OLD.year, 'year_interaction',
  json_object('pos', OLD.pos, 'code', OLD.code)); END;
CREATE TRIGGER event_stray_update AFTER UPDATE ON event
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('event', OLD.id, 'event',
  json_object('date', OLD.date, 'kind', OLD.kind, 'title', OLD.title, 'times', OLD.times, 'place', OLD.place, 'organiser', OLD.organiser, 'chair', OLD.chair, 'people', OLD.people, 'agenda', OLD.agenda, 'outcome', OLD.outcome, 'minutes', OLD.minutes, 'plan', OLD.plan, 'stated_amount_kop', OLD.stated_amount_kop, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER event_stray_delete AFTER DELETE ON event
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('event', OLD.id, 'event',
  json_object('date', OLD.date, 'kind', OLD.kind, 'title', OLD.title, 'times', OLD.times, 'place', OLD.place, 'organiser', OLD.organiser, 'chair', OLD.chair, 'people', OLD.people, 'agenda', OLD.agenda, 'outcome', OLD.outcome, 'minutes', OLD.minutes, 'plan', OLD.plan, 'stated_amount_kop', OLD.stated_amount_kop, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER event_org_stray_update AFTER UPDATE ON event_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('event', OLD.event, 'event_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER event_org_stray_delete AFTER DELETE ON event_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('event', OLD.event, 'event_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER award_stray_update AFTER UPDATE ON award
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('award', OLD.id, 'award',
  json_object('date', OLD.date, 'kind', OLD.kind, 'times', OLD.times, 'awardee', OLD.awardee, 'awardee_type', OLD.awardee_type, 'people', OLD.people, 'position', OLD.position, 'org', OLD.org, 'merit', OLD.merit, 'event', OLD.event, 'level', OLD.level, 'number', OLD.number, 'nominated_by', OLD.nominated_by, 'nominated_on', OLD.nominated_on, 'basis', OLD.basis, 'signed_by', OLD.signed_by, 'presented_on', OLD.presented_on, 'amount_kop', OLD.amount_kop, 'plan', OLD.plan, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER award_stray_delete AFTER DELETE ON award
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('award', OLD.id, 'award',
  json_object('date', OLD.date, 'kind', OLD.kind, 'times', OLD.times, 'awardee', OLD.awardee, 'awardee_type', OLD.awardee_type, 'people', OLD.people, 'position', OLD.position, 'org', OLD.org, 'merit', OLD.merit, 'event', OLD.event, 'level', OLD.level, 'number', OLD.number, 'nominated_by', OLD.nominated_by, 'nominated_on', OLD.nominated_on, 'basis', OLD.basis, 'signed_by', OLD.signed_by, 'presented_on', OLD.presented_on, 'amount_kop', OLD.amount_kop, 'plan', OLD.plan, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER aid_stray_update AFTER UPDATE ON aid
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('aid', OLD.id, 'aid',
  json_object('date', OLD.date, 'flow', OLD.flow, 'form', OLD.form, 'times', OLD.times, 'donor', OLD.donor, 'event', OLD.event, 'source', OLD.source, 'what', OLD.what, 'amount_kop', OLD.amount_kop, 'quantity', OLD.quantity, 'unit', OLD.unit, 'category', OLD.category, 'families', OLD.families, 'people', OLD.people, 'decision', OLD.decision, 'decided_on', OLD.decided_on, 'ends_on', OLD.ends_on, 'stopped_on', OLD.stopped_on, 'violation', OLD.violation, 'plan', OLD.plan, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER aid_stray_delete AFTER DELETE ON aid
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('aid', OLD.id, 'aid',
  json_object('date', OLD.date, 'flow', OLD.flow, 'form', OLD.form, 'times', OLD.times, 'donor', OLD.donor, 'event', OLD.event, 'source', OLD.source, 'what', OLD.what, 'amount_kop', OLD.amount_kop, 'quantity', OLD.quantity, 'unit', OLD.unit, 'category', OLD.category, 'families', OLD.families, 'people', OLD.people, 'decision', OLD.decision, 'decided_on', OLD.decided_on, 'ends_on', OLD.ends_on, 'stopped_on', OLD.stopped_on, 'violation', OLD.violation, 'plan', OLD.plan, 'account', OLD.account, 'notes', OLD.notes)); END;
CREATE TRIGGER aid_org_stray_update AFTER UPDATE ON aid_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('aid', OLD.aid, 'aid_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER aid_org_stray_delete AFTER DELETE ON aid_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('aid', OLD.aid, 'aid_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER plan_stray_update AFTER UPDATE ON plan
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('plan', OLD.id, 'plan',
  json_object('year', OLD.year, 'task', OLD.task, 'kind', OLD.kind, 'number', OLD.number, 'section', OLD.section, 'due', OLD.due, 'responsible', OLD.responsible, 'decided_at', OLD.decided_at, 'raised_by', OLD.raised_by, 'status', OLD.status, 'done_on', OLD.done_on, 'result', OLD.result, 'carried_from', OLD.carried_from, 'notes', OLD.notes)); END;
CREATE TRIGGER plan_stray_delete AFTER DELETE ON plan
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('plan', OLD.id, 'plan',
  json_object('year', OLD.year, 'task', OLD.task, 'kind', OLD.kind, 'number', OLD.number, 'section', OLD.section, 'due', OLD.due, 'responsible', OLD.responsible, 'decided_at', OLD.decided_at, 'raised_by', OLD.raised_by, 'status', OLD.status, 'done_on', OLD.done_on, 'result', OLD.result, 'carried_from', OLD.carried_from, 'notes', OLD.notes)); END;
CREATE TRIGGER plan_org_stray_update AFTER UPDATE ON plan_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('plan', OLD.plan, 'plan_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
CREATE TRIGGER plan_org_stray_delete AFTER DELETE ON plan_org
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('plan', OLD.plan, 'plan_org',
  json_object('pos', OLD.pos, 'org', OLD.org)); END;
