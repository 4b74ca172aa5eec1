//! What belongs to one year: its records, and every record that they refer to.

use super::sheets::Only;
use super::tables;
use crate::fault::Result;
use crate::record::Record;
use crate::store::{Query, Store};
use crate::subject::{Aid, Award, Closing, CodeRow, Entry, Event, Former, Office, Org, Plan, Rule, Year};
use crate::value::{Kind, Raw, When};

/// The records of a year by their dates, plans by their year, and all that these refer to; support with its
/// entry in the register; associations, codes, rules and the office whole, for they belong to every year.
pub fn records(store: &Store, year: i64) -> Result<Only> {
    let mut only = Only::new();
    let mut open = Vec::new();
    macro_rules! own {
        ($table:ident $record:ident) => {
            own::<$record>(store, year, &mut only, &mut open)?
        };
    }
    tables!(own!());
    // What is referred to may refer to more.
    while let Some((table, id)) = open.pop() {
        macro_rules! follow {
            ($table:ident $record:ident) => {
                if table == stringify!($table) {
                    follow::<$record>(store, id, &mut only, &mut open)?;
                }
            };
        }
        tables!(follow!());
    }
    let support = only.entry(Aid::TABLE).or_default().clone();
    let entries = only.entry(Entry::TABLE).or_default();
    store.each::<Entry>(&Query::default(), |id, entry| {
        if entry.aid.id().is_some_and(|aid| support.contains(&aid)) {
            entries.insert(id);
        }
        Ok(())
    })?;
    Ok(only)
}

/// Records that wait to be looked at.
type Open = Vec<(&'static str, i64)>;

fn own<R: Record>(store: &Store, year: i64, only: &mut Only, open: &mut Open) -> Result<()> {
    let time = When::from_iso(&year.to_string())?;
    let query = match (R::column("date"), R::column("year")) {
        (Some(date), _) => Query::default().from(date, &time).to(date, &time),
        (_, Some(column)) => Query::default().holds(column, Raw::Int(year)),
        _ if [Year::TABLE, Closing::TABLE].contains(&R::TABLE) => Query::default().id(year),
        // An entry goes with its support.
        _ if R::TABLE == Entry::TABLE => return Ok(()),
        _ => Query::default(),
    };
    let ids = only.entry(R::TABLE).or_default();
    for id in store.ids::<R>(&query)? {
        ids.insert(id);
        open.push((R::TABLE, id));
    }
    Ok(())
}

fn follow<R: Record>(store: &Store, id: i64, only: &mut Only, open: &mut Open) -> Result<()> {
    let Some(record) = store.find::<R>(id)? else { return Ok(()) };
    for (raw, column) in record.row().iter().zip(R::COLUMNS) {
        let Kind::Ref(target) = column.kind else { continue };
        for id in raw.items().iter().filter_map(Raw::int) {
            if only.entry(target).or_default().insert(id) {
                open.push((target, id));
            }
        }
    }
    Ok(())
}
