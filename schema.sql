-- veche: a town's work with public associations, one file.
--
-- This is the whole file as version 3 has it. Read it with any SQLite tool (sqlite3, DB Browser, Datasette):
-- the views at the end (org_view, event_view, ...) show codes, joined lists and rubles.
-- Write to it with veche: it keeps the history (op, hist) that `check` and `undo` rest on.
--
-- How values are kept
--   * NULL means: nobody stated it. It is not zero.
--   * A date has its own precision: 2012, 2012-09, 2012-09-01, or an interval 2012-07/2012-09 (ISO 8601).
--     A year's records are  date >= '2012' AND date < '20120'  (the 0 comes after '-' and '/').
--   * Money is whole kopecks in a column whose name ends in _kop.
--   * `times` says how many acts one record stands for; NULL when nobody knows.
--   * A coded field holds a code. The codes of open lists, with their words, are rows of `code`,
--     list = table.field ('event.kind'); those of closed lists stand in a CHECK.
--   * A list is a link table: (owner, pos, item), pos from 1 in the order typed.

PRAGMA application_id = 1986356072; -- 'vech'
PRAGMA user_version = 3;

-- The office whose records these are: one row, id 1.
CREATE TABLE office (
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  name          TEXT,    -- Администрация Березовского городского округа
  name_in       TEXT,    -- as it follows «в»: администрации Березовского городского округа
  territory     TEXT,    -- Березовский городской округ
  territory_of  TEXT,    -- as it follows «территории»: Березовского городского округа
  territory_in  TEXT,    -- as it follows «в»: Березовском городском округе
  town          TEXT,
  head          TEXT,    -- the head of the town
  signatory     TEXT,
  executor      TEXT,
  office_lang   TEXT CHECK (office_lang IN ('ru', 'en'))
) STRICT;

-- The codes of the open lists.
CREATE TABLE code (
  id            INTEGER PRIMARY KEY,
  list          TEXT NOT NULL,   -- event.kind, award.kind, aid.form, ..., interaction
  code          TEXT NOT NULL,
  ru            TEXT NOT NULL,
  ru_plural     TEXT,
  en            TEXT,
  en_plural     TEXT,
  valid_from    TEXT,            -- a record dated outside is refused
  valid_to      TEXT,
  act           TEXT,            -- the act the code comes from
  financial     TEXT CHECK (financial IN ('yes', 'no')),   -- aid.form
  okopf         TEXT,            -- org.form: its number in ОКОПФ
  "order"       INTEGER CHECK ("order" >= 0),
  UNIQUE (list, code)
) STRICT;

-- aid.form: the flows that a form fits.
CREATE TABLE code_flow (
  code          INTEGER NOT NULL REFERENCES code,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL CHECK (text IN ('support', 'income', 'given')),
  PRIMARY KEY (code, pos)
) STRICT, WITHOUT ROWID;

-- interaction: what a form of interaction counts: 'event.kind:talk', 'aid.form:transport', 'award:*'.
CREATE TABLE code_counts (
  code          INTEGER NOT NULL REFERENCES code,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL,
  PRIMARY KEY (code, pos)
) STRICT, WITHOUT ROWID;

-- Associations, and the parents they are branches of.
CREATE TABLE org (
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,   -- short handle: ВОИ
  name          TEXT NOT NULL UNIQUE,   -- full official name
  short_name    TEXT,
  form          TEXT,                   -- code, list org.form
  level         TEXT CHECK (level IN ('international', 'national', 'interregional', 'regional', 'local', 'branch')),
  parent        INTEGER REFERENCES org,
  acts_here     TEXT NOT NULL CHECK (acts_here IN ('yes', 'no')),   -- no: kept only as a parent
  activities    TEXT,
  inn           TEXT,
  ogrn          TEXT,
  registered_on TEXT,
  founded_on    TEXT,
  ended_on      TEXT,
  successor     INTEGER REFERENCES org,
  address       TEXT,
  phone         TEXT,
  email         TEXT,
  site          TEXT,
  head          TEXT,                   -- a person
  head_since    TEXT,
  members       INTEGER CHECK (members >= 0),
  notes         TEXT
) STRICT;
CREATE INDEX org_by_parent ON org (parent) WHERE parent IS NOT NULL;
CREATE INDEX org_by_successor ON org (successor) WHERE successor IS NOT NULL;

-- What people call an association: чернобыльцы.
CREATE TABLE org_known_as (
  org           INTEGER NOT NULL REFERENCES org,
  pos           INTEGER NOT NULL,
  text          TEXT NOT NULL,
  PRIMARY KEY (org, pos)
) STRICT, WITHOUT ROWID;

-- Whom an association unites; codes of the list org.groups.
CREATE TABLE org_group (
  org           INTEGER NOT NULL REFERENCES org,
  pos           INTEGER NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (org, pos)
) STRICT, WITHOUT ROWID;

-- What is said of a year as a whole; id is the year.
CREATE TABLE year (
  id            INTEGER PRIMARY KEY CHECK (id BETWEEN 1900 AND 2100),
  declared_orgs INTEGER CHECK (declared_orgs >= 0),   -- as the administration knows; not the ones kept by name
  opening       TEXT,
  closing       TEXT,
  tasks_opening TEXT
) STRICT;

-- The most active associations of a year, the head's own list.
CREATE TABLE year_active (
  year          INTEGER NOT NULL REFERENCES year,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (year, pos)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX year_active_by_org ON year_active (org, year);

-- The forms of interaction the town says it works by; codes of the list interaction.
CREATE TABLE year_interaction (
  year          INTEGER NOT NULL REFERENCES year,
  pos           INTEGER NOT NULL,
  code          TEXT NOT NULL,
  PRIMARY KEY (year, pos)
) STRICT, WITHOUT ROWID;

-- What was held together with associations.
CREATE TABLE event (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),
  kind          TEXT NOT NULL,          -- code, list event.kind
  title         TEXT NOT NULL,
  times         INTEGER CHECK (times > 0),
  place         TEXT,
  organiser     TEXT,
  chair         TEXT,
  people        INTEGER CHECK (people >= 0),   -- number present
  agenda        TEXT,
  outcome       TEXT,                   -- what was explained, decided
  minutes       TEXT,
  plan          INTEGER REFERENCES plan,       -- the plan item it carries out
  stated_amount_kop INTEGER CHECK (stated_amount_kop BETWEEN 0 AND 1000000000000),
  account       TEXT,                   -- the sentence for the account, printed word for word
  notes         TEXT
) STRICT;
CREATE INDEX event_by_date ON event (date);
CREATE INDEX event_by_plan ON event (plan) WHERE plan IS NOT NULL;

-- The associations that took part.
CREATE TABLE event_org (
  event         INTEGER NOT NULL REFERENCES event,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (event, pos)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_org_by_org ON event_org (org, event);

-- Who was encouraged, and for what. One of awardee, org, people is stated.
CREATE TABLE award (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),   -- of the act
  kind          TEXT,                   -- code, list award.kind
  times         INTEGER CHECK (times > 0),
  awardee       TEXT,                   -- a person, a team or an association, in words
  awardee_type  TEXT CHECK (awardee_type IN ('person', 'group', 'team', 'org')),
  people        INTEGER CHECK (people >= 0),   -- how many, when not named
  position      TEXT,
  org           INTEGER REFERENCES org,
  merit         TEXT,
  event         INTEGER REFERENCES event,      -- where it was presented
  level         TEXT CHECK (level IN ('municipal', 'regional', 'federal')),
  number        TEXT,
  nominated_by  INTEGER REFERENCES org,
  nominated_on  TEXT,
  basis         TEXT,                   -- document, number, date
  signed_by     TEXT,
  presented_on  TEXT,
  amount_kop    INTEGER CHECK (amount_kop BETWEEN 0 AND 1000000000000),
  plan          INTEGER REFERENCES plan,
  account       TEXT,
  notes         TEXT,
  CHECK (coalesce(awardee, org, people) IS NOT NULL)
) STRICT;
CREATE INDEX award_by_date ON award (date);
CREATE INDEX award_by_org ON award (org) WHERE org IS NOT NULL;
CREATE INDEX award_by_event ON award (event) WHERE event IS NOT NULL;
CREATE INDEX award_by_nominated_by ON award (nominated_by) WHERE nominated_by IS NOT NULL;
CREATE INDEX award_by_plan ON award (plan) WHERE plan IS NOT NULL;

-- Support given to associations; what campaigns collected (income) and gave to people in need (given).
CREATE TABLE aid (
  id            INTEGER PRIMARY KEY,
  date          TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]*'),   -- an interval when it lasts
  flow          TEXT NOT NULL CHECK (flow IN ('support', 'income', 'given')),
  form          TEXT,                   -- code, list aid.form
  times         INTEGER CHECK (times > 0),
  donor         TEXT,                   -- in words: a firm, residents
  event         INTEGER REFERENCES event,      -- the campaign or the event it serves
  source        TEXT,                   -- code, list aid.source
  what          TEXT,
  amount_kop    INTEGER CHECK (amount_kop BETWEEN 0 AND 1000000000000),
  quantity      INTEGER CHECK (quantity >= 0),
  unit          TEXT,                   -- code, list aid.unit
  category      TEXT,                   -- of the people who received: code, list aid.category; people in need have no names here
  families      INTEGER CHECK (families >= 0),
  people        INTEGER CHECK (people >= 0),
  decision      TEXT,
  decided_on    TEXT,
  ends_on       TEXT,                   -- the term that the decision sets
  stopped_on    TEXT,
  violation     TEXT,
  plan          INTEGER REFERENCES plan,
  account       TEXT,
  notes         TEXT,
  CHECK (form IS NOT NULL OR flow = 'given')
) STRICT;
CREATE INDEX aid_by_date ON aid (date);
CREATE INDEX aid_by_event ON aid (event) WHERE event IS NOT NULL;
CREATE INDEX aid_by_plan ON aid (plan) WHERE plan IS NOT NULL;
-- Support that lasts is told in each later year it was in force.
CREATE INDEX aid_lasting ON aid (date) WHERE instr(date, '/') > 0;

-- Support: who received. Income: who gave. Given: who handed over.
CREATE TABLE aid_org (
  aid           INTEGER NOT NULL REFERENCES aid,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (aid, pos)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX aid_org_by_org ON aid_org (org, aid);

-- What is to be done in a year, and the questions that associations raise.
CREATE TABLE plan (
  id            INTEGER PRIMARY KEY,
  year          INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
  task          TEXT NOT NULL,
  kind          TEXT CHECK (kind IN ('direction', 'task', 'instruction', 'question')),
  number        TEXT,                   -- 1.1: gives the order
  section       TEXT,
  due           TEXT,                   -- a date as everywhere, or free words: весь период
  responsible   TEXT,
  decided_at    INTEGER REFERENCES event,
  raised_by     INTEGER REFERENCES org,
  status        TEXT NOT NULL CHECK (status IN ('planned', 'ongoing', 'doing', 'done', 'dropped', 'carried')),
  done_on       TEXT,
  result        TEXT,
  carried_from  INTEGER REFERENCES plan,       -- the item of an earlier year that it goes on with
  notes         TEXT
) STRICT;
CREATE INDEX plan_by_year ON plan (year);
CREATE INDEX plan_by_decided_at ON plan (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX plan_by_raised_by ON plan (raised_by) WHERE raised_by IS NOT NULL;
CREATE INDEX plan_by_carried_from ON plan (carried_from) WHERE carried_from IS NOT NULL;

-- The associations a plan item concerns.
CREATE TABLE plan_org (
  plan          INTEGER NOT NULL REFERENCES plan,
  pos           INTEGER NOT NULL,
  org           INTEGER NOT NULL REFERENCES org,
  PRIMARY KEY (plan, pos)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plan_org_by_org ON plan_org (org, plan);

-- What the statutes of awards say, each from and to a day.
CREATE TABLE rule (
  id            INTEGER PRIMARY KEY,
  kind          TEXT,                   -- code, list award.kind; every kind where it is not said
  applies_to    TEXT CHECK (applies_to IN ('person', 'group', 'team', 'org')),   -- whom alone it concerns
  gap_months    INTEGER CHECK (gap_months >= 0),   -- between two awards of one awardee
  gap_after     TEXT CHECK (gap_after IN ('same', 'any')),   -- counted from the last award of this kind, or of any
  new_merit     TEXT CHECK (new_merit IN ('yes', 'no')),     -- yes: one merit is never awarded twice
  exception     TEXT,                   -- from the gap: for heroism
  yearly_quota  INTEGER CHECK (yearly_quota >= 0),
  days_ahead    INTEGER CHECK (days_ahead >= 0),   -- between the nomination and the award, calendar days
  jubilees      TEXT,                   -- of associations, in years: 25+25, 50,55,60+5
  strict        TEXT CHECK (strict IN ('yes', 'no')),   -- yes: refuses; else warns
  act           TEXT NOT NULL,          -- the statute: what, number, date
  clause        TEXT,
  valid_from    TEXT,
  valid_to      TEXT,
  notes         TEXT
) STRICT;

-- What associations were called, and who headed them, before.
CREATE TABLE former (
  id            INTEGER PRIMARY KEY,
  org           INTEGER NOT NULL REFERENCES org,
  name          TEXT,
  short_name    TEXT,
  head          TEXT,
  since         TEXT,                   -- when the head came into office
  until         TEXT NOT NULL,          -- the first day on which it was no longer so
  CHECK (coalesce(name, head) IS NOT NULL)
) STRICT;
CREATE INDEX former_by_org ON former (org);

-- The register of associations that received support: the number is that of the entry, and is never given again.
CREATE TABLE entry (
  id            INTEGER PRIMARY KEY,
  aid           INTEGER NOT NULL REFERENCES aid,
  entered_on    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_by_aid ON entry (aid);

-- Years whose account has been handed in; the number is the year.
CREATE TABLE closing (
  id            INTEGER PRIMARY KEY CHECK (id BETWEEN 1900 AND 2100),
  closed_on     TEXT NOT NULL,
  figures       TEXT NOT NULL,          -- what was published: the tidy CSV of the account
  records       TEXT NOT NULL           -- SHA-256 of what the records of the year held then
) STRICT;

-- The history: one operation per command, in order, each hashed together with the one before.
CREATE TABLE op (
  n             INTEGER PRIMARY KEY,
  at            TEXT NOT NULL,          -- UTC, 2012-12-20T09:15:00Z
  who           TEXT NOT NULL,
  verb          TEXT NOT NULL,          -- init, add, edit, ...
  subject       TEXT NOT NULL,          -- the table the command was about
  undoes        INTEGER REFERENCES op,  -- for an undo or a redo: the operation it took back
  last_seq      INTEGER NOT NULL,       -- its rows in hist are those after the last_seq of the operation before, up to this
  hash          BLOB NOT NULL,          -- SHA-256 of the operation before, this one, and the hashes of its rows
  reason        TEXT                    -- why it was done, where that was said
) STRICT;

-- What each operation did to each record: the record before (as JSON; NULL for a new one) and the hash of the record after.
-- The record after is the next entry's `old`, or the live row. A person's erasure empties `old` and takes `salt`
-- away: what they held cannot be read or guessed any more, and the chain of hashes holds all the same. Where an operation
-- names the person in `who` or `reason`, that is emptied, too.
CREATE TABLE hist (
  seq           INTEGER PRIMARY KEY,
  op            INTEGER NOT NULL REFERENCES op DEFERRABLE INITIALLY DEFERRED,
  subject       TEXT NOT NULL,          -- the record's table
  id            INTEGER NOT NULL,       -- the record's number
  old           TEXT,                   -- '' where it was erased
  salt          BLOB,
  hash          BLOB NOT NULL           -- SHA-256(salt, the record after, lists inside)
) STRICT;
CREATE INDEX hist_by_record ON hist (subject, id);

-- What other programs changed or removed: each row as it was before. Kept by the triggers at the very end; without `old`
-- where a change that they did not see was found by the next operation.
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

-- For people: codes instead of ids, joined lists, rubles.
CREATE VIEW org_view AS
SELECT o.id, o.code, o.name, o.short_name,
       (SELECT group_concat(text, '; ') FROM (SELECT text FROM org_known_as WHERE org = o.id ORDER BY pos)) AS known_as,
       o.form, o.level, p.code AS parent, o.acts_here,
       (SELECT group_concat(code, '; ') FROM (SELECT code FROM org_group WHERE org = o.id ORDER BY pos)) AS groups,
       o.activities, o.inn, o.ogrn, o.registered_on, o.founded_on, o.ended_on, s.code AS successor,
       o.address, o.phone, o.email, o.site, o.head, o.head_since, o.members, o.notes
FROM org o LEFT JOIN org p ON p.id = o.parent LEFT JOIN org s ON s.id = o.successor;

CREATE VIEW event_view AS
SELECT e.id, e.date, e.kind, e.title, e.times, e.place, e.organiser, e.chair,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM event_org l JOIN org o ON o.id = l.org WHERE l.event = e.id ORDER BY l.pos)) AS orgs,
       e.people, e.agenda, e.outcome, e.minutes, e.plan,
       iif(e.stated_amount_kop IS NULL, NULL, printf('%d.%02d', e.stated_amount_kop / 100, e.stated_amount_kop % 100)) AS stated_amount, e.account, e.notes
FROM event e;

CREATE VIEW award_view AS
SELECT a.id, a.date, a.kind, a.times, a.awardee, a.awardee_type, a.people, a.position, o.code AS org, a.merit, a.event, a.level,
       a.number, n.code AS nominated_by, a.nominated_on, a.basis, a.signed_by, a.presented_on,
       iif(a.amount_kop IS NULL, NULL, printf('%d.%02d', a.amount_kop / 100, a.amount_kop % 100)) AS amount, a.plan, a.account, a.notes
FROM award a LEFT JOIN org o ON o.id = a.org LEFT JOIN org n ON n.id = a.nominated_by;

CREATE VIEW aid_view AS
SELECT a.id, a.date, a.flow, a.form, a.times,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM aid_org l JOIN org o ON o.id = l.org WHERE l.aid = a.id ORDER BY l.pos)) AS orgs,
       a.donor, a.event, a.source, a.what, iif(a.amount_kop IS NULL, NULL, printf('%d.%02d', a.amount_kop / 100, a.amount_kop % 100)) AS amount,
       a.quantity, a.unit, a.category, a.families, a.people, a.decision, a.decided_on, a.ends_on, a.stopped_on, a.violation,
       a.plan, a.account, a.notes
FROM aid a;

CREATE VIEW plan_view AS
SELECT p.id, p.year, p.task, p.kind, p.number, p.section, p.due, p.responsible,
       (SELECT group_concat(code, '; ') FROM (SELECT o.code FROM plan_org l JOIN org o ON o.id = l.org WHERE l.plan = p.id ORDER BY l.pos)) AS orgs,
       p.decided_at, r.code AS raised_by, p.status, p.done_on, p.result, p.carried_from, p.notes
FROM plan p LEFT JOIN org r ON r.id = p.raised_by;

-- Other programs: what they change or remove is kept as it was. The program itself runs no triggers: its own changes stand
-- in hist.
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
CREATE TRIGGER rule_stray_update AFTER UPDATE ON rule
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('rule', OLD.id, 'rule',
  json_object('kind', OLD.kind, 'applies_to', OLD.applies_to, 'gap_months', OLD.gap_months, 'gap_after', OLD.gap_after, 'new_merit', OLD.new_merit, 'exception', OLD.exception, 'yearly_quota', OLD.yearly_quota, 'days_ahead', OLD.days_ahead, 'jubilees', OLD.jubilees, 'strict', OLD.strict, 'act', OLD.act, 'clause', OLD.clause, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'notes', OLD.notes)); END;
CREATE TRIGGER rule_stray_delete AFTER DELETE ON rule
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('rule', OLD.id, 'rule',
  json_object('kind', OLD.kind, 'applies_to', OLD.applies_to, 'gap_months', OLD.gap_months, 'gap_after', OLD.gap_after, 'new_merit', OLD.new_merit, 'exception', OLD.exception, 'yearly_quota', OLD.yearly_quota, 'days_ahead', OLD.days_ahead, 'jubilees', OLD.jubilees, 'strict', OLD.strict, 'act', OLD.act, 'clause', OLD.clause, 'valid_from', OLD.valid_from, 'valid_to', OLD.valid_to, 'notes', OLD.notes)); END;
CREATE TRIGGER former_stray_update AFTER UPDATE ON former
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('former', OLD.id, 'former',
  json_object('org', OLD.org, 'name', OLD.name, 'short_name', OLD.short_name, 'head', OLD.head, 'since', OLD.since, 'until', OLD.until)); END;
CREATE TRIGGER former_stray_delete AFTER DELETE ON former
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('former', OLD.id, 'former',
  json_object('org', OLD.org, 'name', OLD.name, 'short_name', OLD.short_name, 'head', OLD.head, 'since', OLD.since, 'until', OLD.until)); END;
CREATE TRIGGER entry_stray_update AFTER UPDATE ON entry
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('entry', OLD.id, 'entry',
  json_object('aid', OLD.aid, 'entered_on', OLD.entered_on)); END;
CREATE TRIGGER entry_stray_delete AFTER DELETE ON entry
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('entry', OLD.id, 'entry',
  json_object('aid', OLD.aid, 'entered_on', OLD.entered_on)); END;
CREATE TRIGGER closing_stray_update AFTER UPDATE ON closing
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('closing', OLD.id, 'closing',
  json_object('closed_on', OLD.closed_on, 'figures', OLD.figures, 'records', OLD.records)); END;
CREATE TRIGGER closing_stray_delete AFTER DELETE ON closing
BEGIN INSERT INTO stray (subject, id, part, old) VALUES ('closing', OLD.id, 'closing',
  json_object('closed_on', OLD.closed_on, 'figures', OLD.figures, 'records', OLD.records)); END;
