-- What a bare import writes to: the columns of the table that comes in, the keys of schema.sql; no checks, no history.
CREATE TABLE org (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE event (
  id INTEGER PRIMARY KEY, date TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, place TEXT, people INTEGER
);
CREATE TABLE event_org (event INTEGER NOT NULL, pos INTEGER NOT NULL, org INTEGER NOT NULL, PRIMARY KEY (event, pos)) WITHOUT ROWID;
