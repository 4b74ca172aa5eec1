-- The indexes of schema.sql on these columns.
CREATE INDEX event_by_date ON event (date);
CREATE UNIQUE INDEX event_org_by_org ON event_org (org, event);
