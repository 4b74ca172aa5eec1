-- From version 2 to 3: statutes of awards, former names and heads, the register of support, years that are closed.
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
