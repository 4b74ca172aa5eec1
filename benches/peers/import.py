"""import.py TABLE FILE INDEXES: what a script with sqlite-utils does to import events."""
import csv
import pathlib
import sys

import sqlite_utils

table, file, indexes = sys.argv[1:]
db = sqlite_utils.Database(file)
orgs = {row["code"]: row["id"] for row in db["org"].rows}


def rows():
    """The rows of the table, numbered."""
    with open(table, encoding="utf-8", newline="") as source:
        yield from enumerate(csv.DictReader(source), 1)


def events():
    """The columns of the event itself."""
    for id, row in rows():
        people = int(row["people"]) if row["people"] else None
        yield {"id": id, **{name: row[name] for name in ("date", "kind", "title", "place")}, "people": people}


def links():
    """The associations that took part."""
    for id, row in rows():
        for pos, code in enumerate(row["orgs"].split("; "), 1):
            yield {"event": id, "pos": pos, "org": orgs[code]}


db.execute("PRAGMA synchronous = EXTRA")
db["event"].insert_all(events())
db["event_org"].insert_all(links())
db.executescript(pathlib.Path(indexes).read_text(encoding="utf-8"))
