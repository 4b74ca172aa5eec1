"""xlsx.py FILE OUT: the workbook of events, as a script with XlsxWriter makes it when memory is to stay small."""
import datetime
import sqlite3
import sys

import xlsxwriter

file, out = sys.argv[1:]
db = sqlite3.connect(file)
orgs = dict(db.execute("SELECT id, code FROM org"))
kinds = dict(db.execute("SELECT code, ru FROM code WHERE list = 'event.kind'"))
columns = """id date kind title times place organiser chair orgs people agenda outcome minutes plan stated_amount_kop
account notes""".split()
asked = ", ".join("NULL" if name == "orgs" else name for name in columns)
DATE, KIND, ORGS = (columns.index(name) for name in ("date", "kind", "orgs"))

book = xlsxwriter.Workbook(out, {"constant_memory": True})
sheet = book.add_worksheet()
bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd.mm.yyyy"})
for column, name in enumerate(columns):
    sheet.write_string(0, column, name, bold)
links = db.execute("SELECT event, org FROM event_org ORDER BY event, pos")
link = next(links, None)
for at, row in enumerate(db.execute(f"SELECT {asked} FROM event ORDER BY id"), 1):
    row, codes = list(row), []
    while link and link[0] == row[0]:
        codes.append(orgs[link[1]])
        link = next(links, None)
    row[KIND], row[ORGS] = kinds[row[KIND]], "; ".join(codes) or None
    for column, value in enumerate(row):
        if value is None:
            continue
        if column == DATE:
            sheet.write_datetime(at, column, datetime.datetime.fromisoformat(value), day)
        elif isinstance(value, str):
            sheet.write_string(at, column, value)
        else:
            sheet.write_number(at, column, value)
book.close()
