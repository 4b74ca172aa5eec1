//! The chain: what was decided at an event, the plan item it became, and what carried that out.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};

/// What was decided at one event.
#[derive(Clone, Debug, Serialize)]
pub struct Decision {
    /// The event.
    pub event: Held,
    /// The plan items that it decided.
    pub items: Vec<Decided>,
}

/// An event, as much of it as the chain names.
#[derive(Clone, Debug, Serialize)]
pub struct Held {
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: String,
    /// Its kind's code.
    pub kind: String,
    /// Its title.
    pub title: String,
}

/// A plan item that was decided, and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct Decided {
    /// Its record number.
    pub id: i64,
    /// The year of the plan.
    pub year: i64,
    /// Its number in the plan.
    pub number: Option<String>,
    /// What is to be done.
    pub task: String,
    /// Its status, by code; of an item that was carried over that of the last one.
    pub status: String,
    /// When it was done.
    pub done_on: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// What carried it out.
    pub acts: Vec<Act>,
}

/// An event, an award or an act of aid that carried out a plan item.
#[derive(Clone, Debug, Serialize)]
pub struct Act {
    /// Its table.
    pub table: &'static str,
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: String,
    /// Its kind's code; of aid its form's.
    pub kind: Option<String>,
    /// The title of an event, what the aid was.
    pub title: Option<String>,
}

/// What was decided at the events of a period, and what was done of it by its end. An event that the clerk tells in a
/// sentence is told by no other.
pub fn of_period(store: &Store, span: &Span, until: NaiveDate) -> Result<Vec<Decision>> {
    let db = store.reader();
    let read = || {
        let mut statement = db.prepare_cached(
            "SELECT DISTINCT e.id, e.date, e.kind, e.title FROM plan p CROSS JOIN event e ON e.id = p.decided_at
             WHERE p.decided_at IS NOT NULL AND e.date >= ? AND e.date < ? AND e.account IS NULL
             ORDER BY e.date, e.id",
        )?;
        statement.query_map([&span.from, &span.below], held)?.collect::<rusqlite::Result<Vec<_>>>()
    };
    let events = read().map_err(translate)?.into_iter().filter(|event| span.counts(&event.date));
    events.map(|event| Ok(Decision { items: decided(store, event.id, until)?, event })).collect()
}

/// The plan items that an event decided, and what was done of them up to a day.
pub fn decided(store: &Store, event: i64, until: NaiveDate) -> Result<Vec<Decided>> {
    let db = store.reader();
    let read = || {
        let mut statement = db.prepare_cached("SELECT id FROM plan WHERE decided_at = ? ORDER BY year, id")?;
        let ids: Vec<i64> = statement.query_map([event], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        // What was carried over is told where it was decided: the copies refer to the event, too.
        let copies: Vec<i64> = ids.iter().flat_map(|id| copies(db, *id)).flatten().collect();
        let first = ids.into_iter().filter(|id| !copies.contains(id));
        first.map(|id| item(db, id, until)).collect::<rusqlite::Result<Vec<_>>>()
    };
    read().map_err(translate)
}

/// The event that decided a plan item.
pub fn decided_at(store: &Store, event: i64) -> Result<Option<Held>> {
    let sql = "SELECT id, date, kind, title FROM event WHERE id = ?";
    let found = store.reader().prepare_cached(sql).and_then(|mut one| one.query_row([event], held).optional());
    found.map_err(translate)
}

/// What carried out a plan item, and the later ones that go on with it, up to a day.
pub fn acts(store: &Store, plan: i64, until: NaiveDate) -> Result<Vec<Act>> {
    carried_out(store.reader(), plan, until).map_err(translate)
}

fn held(row: &rusqlite::Row<'_>) -> rusqlite::Result<Held> {
    Ok(Held { id: row.get(0)?, date: row.get(1)?, kind: row.get(2)?, title: row.get(3)? })
}

fn item(db: &Connection, id: i64, until: NaiveDate) -> rusqlite::Result<Decided> {
    let last = copies(db, id)?.last().copied().unwrap_or(id);
    let mut statement = db.prepare_cached(
        "SELECT p.year, p.number, p.task, l.status, l.done_on, l.result FROM plan p JOIN plan l ON l.id = ?2
         WHERE p.id = ?1",
    )?;
    let done_later = |on: &Option<String>| on.as_ref().is_some_and(|on| is_after(on, until));
    statement.query_row([id, last], |row| {
        let done_on: Option<String> = row.get(4)?;
        let later = done_later(&done_on);
        // What was done later stood in the plan still.
        let status = if later { "planned".to_owned() } else { row.get(3)? };
        Ok(Decided {
            id,
            year: row.get(0)?,
            number: row.get(1)?,
            task: row.get(2)?,
            status,
            done_on: done_on.filter(|_| !later),
            result: if later { None } else { row.get(5)? },
            acts: carried_out(db, id, until)?,
        })
    })
}

fn carried_out(db: &Connection, plan: i64, until: NaiveDate) -> rusqlite::Result<Vec<Act>> {
    let mut acts: Vec<Act> = Vec::new();
    let once = "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = t.event AND e.plan = t.plan)";
    for (table, columns, but) in
        [("event", "kind, t.title", ""), ("award", "kind, NULL", ""), ("aid", "form, t.what", once)]
    {
        let sql = format!("SELECT t.id, t.date, t.{columns} FROM {table} t WHERE t.plan = ? {but}");
        let mut statement = db.prepare_cached(&sql)?;
        for item in std::iter::once(plan).chain(copies(db, plan)?) {
            let mut rows = statement.query([item])?;
            while let Some(row) = rows.next()? {
                let date: String = row.get(1)?;
                if !is_after(&date, until) {
                    acts.push(Act { table, id: row.get(0)?, date, kind: row.get(2)?, title: row.get(3)? });
                }
            }
        }
    }
    acts.sort_by(|a, b| a.date.cmp(&b.date));
    Ok(acts)
}

/// The later items that go on with one, the last at the end.
fn copies(db: &Connection, id: i64) -> rusqlite::Result<Vec<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM plan WHERE carried_from = ? ORDER BY year, id")?;
    let mut line = vec![id];
    while let Some(last) = line.last() {
        let next: Option<i64> = statement.query_row([last], |row| row.get(0)).optional()?;
        match next.filter(|next| !line.contains(next)) {
            Some(next) => line.push(next),
            None => break,
        }
    }
    line.remove(0);
    Ok(line)
}

/// True when a stored date begins after a day; `2013` begins before every day in it.
fn is_after(date: &str, day: NaiveDate) -> bool {
    date.split('/').next().unwrap_or(date) > day.to_string().as_str()
}
