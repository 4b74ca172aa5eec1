#!/usr/bin/env python3
"""Три года города, которого нет: Кедровогорск, 2021-2023, и план на 2024 год. Имена, названия и номера выдуманы.
Three years of a town that does not exist, with every figure stated; names, titles and numbers are invented.

    VECHE=target/debug/veche python3 kedrovogorsk.py [ПАПКА]      (новая папка; по умолчанию kedrovogorsk)

The folder is a package as `veche export --with-names` writes it; the same script writes the same bytes every time.
"""
import csv
import os
import subprocess
import sys
import tempfile
from datetime import date, timedelta

import kedrovogorsk_words as words

YEARS = (2021, 2022, 2023)
TABLES = {name: [] for name in ("org", "event", "award", "aid", "plan", "year")}


class Dice:
    """Numbers that fall the same way on every machine."""

    def __init__(self):
        self.state = 20211

    def roll(self, low, high):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)

    def pick(self, things):
        return things[self.roll(0, len(things) - 1)]


dice = Dice()


def add(table, **fields):
    row = {"id": len(TABLES[table]) + 1, **fields}
    TABLES[table].append(row)
    return row


def day(year, month, first=1, last=28):
    return date(year, month, dice.roll(first, last))


def rubles(low, high):
    """A sum with kopecks, the way bills have them."""
    return dice.roll(low * 20, high * 20) * 5


def money(kopecks):
    return f"{kopecks // 100}.{kopecks % 100:02}"


def with_check(digits, weights=None):
    """A number with its check digit; region 00 belongs to nobody."""
    if weights:
        return digits + str(sum(int(d) * w for d, w in zip(digits, weights)) % 11 % 10)
    return digits + str(int(digits) % 11 % 10)


def person(at):
    return f"{words.FAMILIES[at % len(words.FAMILIES)]} {words.INITIALS[at * 7 % len(words.INITIALS)]}"


def orgs():
    for code, name in words.PARENTS:
        add("org", code=code, name=name, level="regional", form="organisation", acts_here="no")
    for at, (code, name, form, group, does, parent) in enumerate(words.ORGS):
        add("org", code=code, name=name, form=form, groups=group, activities=does, acts_here="yes", parent=parent,
            level="branch" if parent else "local",
            inn=with_check(f"0042{at + 11:05}", (2, 4, 10, 3, 5, 9, 4, 6, 8)), ogrn=with_check(f"10200000{at + 11:04}"),
            registered_on="2022-03-14" if code == "Следопыты" else f"{2003 + at % 15}-{1 + at % 12:02}-15",
            ended_on="2022-11-30" if code == "Филателисты" else "",
            address=f"г. Кедровогорск, {words.STREETS[at % len(words.STREETS)]}, д. {3 + at}",
            phone=f"3-{10 + at}-{90 - at}", head=person(at * 3), head_since=f"{2015 + at % 6}-02-01", members=12 + at * 7)


def here(on):
    """Associations that were there on a day."""
    return [o["code"] for o in TABLES["org"] if o["acts_here"] == "yes" and o["registered_on"] <= str(on)
            and not (o["ended_on"] and o["ended_on"] < str(on))]


def some(on, most):
    known, chosen = here(on), []
    while len(chosen) < dice.roll(1, most):
        code = dice.pick(known)
        if code not in chosen:
            chosen.append(code)
    return "; ".join(chosen)


def plan(year):
    """The year's plan: what is to be done, and what was decided at the round tables of the year before."""
    items = {}
    for number, (key, kind, task, due) in enumerate(words.PLAN, 1):
        items[key] = add("plan", year=year, kind=kind, number=str(number), task=task.format(year=year), due=due.format(year=year),
                         responsible=words.OFFICE_PART, section="Взаимодействие с общественностью",
                         status="planned" if year > YEARS[-1] else ("ongoing" if kind == "direction" else "done"))
        if items[key]["status"] == "done":
            items[key].update(done_on=f"{year}-12-{10 + number:02}", result="Исполнено в полном объёме.")
    first, task, result = words.CARRIED
    if year in (first, first + 1):
        item = add("plan", year=year, kind="task", number="9", task=task, due="весь период", responsible=words.OFFICE_PART)
        before = [row["id"] for row in TABLES["plan"] if row["task"] == task and row is not item]
        item.update({"status": "done", "done_on": f"{year}-10-20", "result": result, "carried_from": before[0]} if before
                    else {"status": "carried"})
    return items


def held(year, items):
    made = {}
    for kind, title, months, most, people in words.EVENTS:
        for month in months:
            on = day(year, month)
            event = add("event", date=str(on), kind=kind, title=title.format(month=words.MONTHS[month - 1], year=year), times=1,
                        place=dice.pick(words.PLACES), organiser=words.OFFICE_PART, people=dice.roll(*people), orgs=some(on, most))
            made.setdefault(kind, []).append(event)
            if kind == "round-table":
                event["decision"] = (year + month) % 4
                event.update(plan=items["tables"]["id"], agenda=words.AGENDA[month % 4], minutes=f"протокол № {month} от {on:%d.%m.%Y}",
                             outcome=words.DECIDED[event["decision"]], chair="заместитель главы города")
            elif kind == "council":
                event["plan"] = items["council"]["id"]
            elif kind in ("ceremony", "congratulation"):
                event["plan"] = items["people"]["id"]
    return made


def decided(year, made, items):
    """What was decided at a round table becomes a plan item, and what carried it out names the item."""
    for at, table in enumerate(made["round-table"][:2]):
        task = words.INSTRUCTIONS[table["decision"]]
        due = date.fromisoformat(table["date"]) + timedelta(days=45)
        item = add("plan", year=year, kind="instruction", number=f"{len(words.PLAN) + 1 + at}", task=task, due=str(due),
                   responsible=words.OFFICE_PART, decided_at=table["id"], orgs=table["orgs"], status="done",
                   done_on=str(due - timedelta(days=5)), result="Исполнено, объединения извещены письмом.")
        add("event", date=str(due - timedelta(days=7)), kind="working-meeting", title="Об исполнении решений круглого стола",
            times=1, people=dice.roll(6, 14), orgs=table["orgs"], place=words.PLACES[0], plan=item["id"])
        code = table["orgs"].split("; ")[0]
        add("aid", date=str(due - timedelta(days=6)), flow="support", form="organisational", times=1, orgs=code,
            what="исполнение решения круглого стола", amount=money(rubles(900, 1600)), plan=item["id"])
    for code, task, on, answer in words.QUESTIONS[year]:
        add("plan", year=year, kind="question", task=task, raised_by=code, status="done", done_on=f"{year}-{on}", result=answer)


def supported(year, items):
    for form, what, months, (low, high), by_decision in words.SUPPORT:
        for month in months:
            on = day(year, month)
            code = dice.pick(here(on)[:20])
            row = add("aid", date=str(on), flow="support", form=form, times=1, orgs=code, what=what, amount=money(rubles(low, high)),
                      plan=items["support"]["id"])
            if form == "transport":
                row.update(quantity=1, unit="trip")
            if by_decision:
                row.update(date=f"{on}/{on + timedelta(days=300)}" if form == "property" else str(on),
                           decision=f"постановление № {100 + row['id']} от {on:%d.%m.%Y}", decided_on=str(on),
                           ends_on=str(on + timedelta(days=300)))


def campaigns(year, items):
    for title, month, code, category, things in words.CAMPAIGNS:
        on = date(year, month, 5)
        name = next(org["name"] for org in TABLES["org"] if org["code"] == code)
        event = add("event", date=f"{on}/{on + timedelta(days=20)}", kind="campaign", title=title, times=1, organiser=name, orgs=code,
                    people=dice.roll(60, 140), place="город", plan=items["campaigns"]["id"])
        total = 0
        for form, source, donor, (low, high) in words.INCOME:
            amount = rubles(low, high)
            total += amount
            goods = {"what": things[0], "quantity": dice.roll(40, 60), "unit": "piece"} if form == "goods" else {}
            add("aid", date=str(on + timedelta(days=len(donor) % 9)), flow="income", form=form, times=1, event=event["id"],
                source=source, donor=donor, amount=money(amount), **goods)
        event["stated_amount"] = money(total)
        left = total
        for part, (first, last) in enumerate(((30, 34), (28, 32), (25, 29))):
            # Three deliveries; what is left goes into the next year's campaign.
            amount = total * dice.roll(first, last) // 100 // 5 * 5
            left -= amount
            families = amount // dice.roll(180_000, 240_000)
            add("aid", date=str(on + timedelta(days=21 + part * 3)), flow="given", form="goods", times=1, event=event["id"], orgs=code,
                what=things[1], amount=money(amount), quantity=families * 2, unit="set", category=category, families=families,
                people=families * 3)
        assert left > 0, (title, year)


def awarded(year, made, items):
    ceremonies = made["ceremony"]
    for at in range(40):
        kind, (low, high) = words.AWARDS[at % len(words.AWARDS)]
        event = ceremonies[at % len(ceremonies)]
        act = date.fromisoformat(event["date"]) - timedelta(days=9)
        code = dice.pick(here(act)[:22])
        row = add("award", date=str(act), kind=kind, times=1, org=code, merit=dice.pick(words.MERITS), event=event["id"],
                  level="municipal", number=f"{at + 1}/{year}", nominated_by=code, nominated_on=str(act - timedelta(days=30)),
                  basis=f"постановление № {400 + at} от {act:%d.%m.%Y}", signed_by=words.HEAD, presented_on=event["date"],
                  plan=items["people"]["id"], awardee=person(year * 40 + at), awardee_type="person", position=dice.pick(words.POSITIONS))
        if high:
            row["amount"] = money(rubles(low, high) // 100 * 100)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "kedrovogorsk")
    orgs()
    for year in YEARS:
        items = plan(year)
        made = held(year, items)
        decided(year, made, items)
        supported(year, items)
        campaigns(year, items)
        awarded(year, made, items)
        TABLES["year"].append({"id": year, "declared_orgs": len(set(here(f"{year}-01-01")) | set(here(f"{year}-12-31"))),
                               "opening": words.OPENING[year], "interaction": words.INTERACTION})
    plan(YEARS[-1] + 1)
    with tempfile.TemporaryDirectory() as work:
        def run(db, *args):
            veche = [os.environ.get("VECHE", "veche"), "--quiet", "--db", os.path.join(work, db)]
            known = {"VECHE_TODAY": "2024-01-20", "VECHE_USER": "clerk", "VECHE_LANG": "ru"}
            subprocess.run([*veche, *args], check=True, env={**os.environ, **known})

        package = os.path.join(work, "package")
        run("first.db", "init", *words.OFFICE)
        run("first.db", "export", package, "--with-names")
        for table, rows in TABLES.items():
            path = os.path.join(package, f"{table}.csv")
            with open(path, encoding="utf-8", newline="") as file:
                heading = next(csv.reader(file))
            with open(path, "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, heading, restval="", extrasaction="ignore", lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
        run("second.db", "init")
        run("second.db", "import", package)
        run("second.db", "export", folder, "--with-names")


if __name__ == "__main__":
    main()
