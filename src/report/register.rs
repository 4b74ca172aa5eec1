//! The register of support: what was decided, for whom, under which number.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use crate::fault::Result;
use crate::record::Record;
use crate::store::{Store, translate};
use crate::subject::{Aid, Org};
use crate::value::{Names, Ref, When};

/// The register, or its part of a year.
#[derive(Default)]
pub struct Register {
    /// What was entered, by number; then what is still to be entered, in the order in which it was decided.
    pub rows: Vec<Supported>,
    /// Support without a decision, which is not entered.
    pub undecided: i64,
}

/// Support that was decided.
pub struct Supported {
    /// Its record number.
    pub id: i64,
    /// The number and the day of its entry.
    pub entry: Option<(i64, When)>,
    /// The record.
    pub aid: Aid,
    /// Who received it.
    pub orgs: Vec<Rc<Org>>,
}

/// Reads the register: all of it, or what was in force in a year; associations as the names say that they were called.
pub fn register(store: &Store, names: &Names, year: Option<i64>) -> Result<Register> {
    let mut orgs: HashMap<i64, Rc<Org>> = HashMap::new();
    let mut rows = Vec::new();
    for (id, entry) in decided(store.reader()).map_err(translate)? {
        let aid = store.get::<Aid>(id)?;
        if year.is_some_and(|year| !in_force(&aid, year)) {
            continue;
        }
        let entry = entry.map(|(n, day)| When::from_iso(&day).map(|day| (n, day))).transpose()?;
        let mut received = Vec::new();
        for org in aid.orgs.iter().filter_map(Ref::id) {
            if let Some(known) = orgs.get(&org) {
                received.push(Rc::clone(known));
            } else if let Some(mut found) = store.find::<Org>(org)? {
                found.then(org, names);
                let found = Rc::new(found);
                orgs.insert(org, Rc::clone(&found));
                received.push(found);
            }
        }
        rows.push(Supported { id, entry, aid, orgs: received });
    }
    let decided_on = |row: &Supported| row.aid.decided_on.as_ref().unwrap_or(&row.aid.date).first_day();
    let place = |row: &Supported| {
        let number = row.entry.as_ref().map(|(n, _)| *n);
        (number.is_none(), number, decided_on(row), row.id)
    };
    rows.sort_by_key(place);
    Ok(Register { rows, undecided: undecided(store.reader(), year).map_err(translate)? })
}

/// The number of a record of aid, and the number and day of its entry.
type Numbered = (i64, Option<(i64, String)>);

/// Support that has a decision, or had one when it was entered.
fn decided(db: &Connection) -> rusqlite::Result<Vec<Numbered>> {
    let mut statement = db.prepare_cached(
        "SELECT a.id, e.id, e.entered_on FROM aid a LEFT JOIN entry e ON e.aid = a.id
         WHERE e.id IS NOT NULL OR a.flow = 'support' AND a.decision IS NOT NULL",
    )?;
    let row = |row: &rusqlite::Row<'_>| {
        let number: Option<i64> = row.get(1)?;
        Ok((row.get(0)?, number.map(|number| row.get(2).map(|day| (number, day))).transpose()?))
    };
    statement.query_map([], row)?.collect()
}

fn undecided(db: &Connection, year: Option<i64>) -> rusqlite::Result<i64> {
    let mut statement = db.prepare_cached(
        "SELECT a.date, a.stopped_on FROM aid a WHERE a.flow = 'support' AND a.decision IS NULL
         AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.aid = a.id)",
    )?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let stopped: Option<String> = row.get(1)?;
        let stopped = stopped.and_then(|text| When::from_iso(&text).ok());
        let date = When::from_iso(row.get_ref(0)?.as_str()?).ok();
        let counts = |year| date.as_ref().is_some_and(|date| lasted(date, None, stopped.as_ref(), year));
        count += i64::from(year.is_none_or(counts));
    }
    Ok(count)
}

/// True when support was in force in a year: up to the term that its decision sets, else over the interval of its date;
/// cut where it was stopped.
fn in_force(aid: &Aid, year: i64) -> bool {
    let term = aid.ends_on.as_ref().map(When::last_day);
    lasted(&aid.date, term, aid.stopped_on.as_ref(), year)
}

fn lasted(date: &When, term: Option<NaiveDate>, stopped: Option<&When>, year: i64) -> bool {
    let end = term.unwrap_or_else(|| date.last_day());
    let end = stopped.map_or(end, |stopped| stopped.last_day().min(end));
    let years = |day: NaiveDate| i64::from(day.year());
    (years(date.first_day())..=years(end.max(date.first_day()))).contains(&year)
}
