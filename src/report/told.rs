//! A single event, as much of it as the paper tells.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::{Money, Names};

/// An event that is told by itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Told {
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: String,
    /// Its kind's code.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Where it was held.
    pub place: Option<String>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// Who chaired it.
    pub chair: Option<String>,
    /// Who took part, by code.
    pub orgs: Vec<String>,
    /// How many were present.
    pub people: Option<i64>,
    /// What was on the agenda.
    pub agenda: Option<String>,
    /// What was explained and decided.
    pub outcome: Option<String>,
    /// A campaign's published total.
    pub stated_amount: Option<Money>,
    /// The sentence for the account.
    pub account: Option<String>,
}

/// One event by its number.
pub fn tell(store: &Store, names: &Names, id: i64) -> Result<Told> {
    read(store.reader(), names, id).map_err(translate)
}

fn read(db: &Connection, names: &Names, id: i64) -> rusqlite::Result<Told> {
    let mut statement = db.prepare_cached(
        "SELECT date, kind, title, place, organiser, chair, people, agenda, outcome, stated_amount_kop, account
         FROM event WHERE id = ?",
    )?;
    let told = statement.query_row([id], |row| {
        Ok(Told {
            id,
            date: row.get(0)?,
            kind: row.get(1)?,
            title: row.get(2)?,
            place: row.get(3)?,
            organiser: row.get(4)?,
            chair: row.get(5)?,
            orgs: Vec::new(),
            people: row.get(6)?,
            agenda: row.get(7)?,
            outcome: row.get(8)?,
            stated_amount: row.get::<_, Option<i64>>(9)?.map(Money),
            account: row.get(10)?,
        })
    });
    // A reference that leads nowhere is for `check` to name; the account tells the rest.
    let mut told = told.optional()?.unwrap_or_default();
    let mut statement = db.prepare_cached("SELECT org FROM event_org WHERE event = ? ORDER BY pos")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        told.orgs.extend(names.orgs.get(row.get(0)?).map(|org| org.code.clone()));
    }
    Ok(told)
}
