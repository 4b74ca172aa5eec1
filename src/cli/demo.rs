//! `--demo`: the town's own year, in memory; nothing is kept.

use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::store::{Op, Store, Tx};
use crate::subject::{Aid, Award, CodeRow, Event, Office, Org, Plan, Year};
use crate::value::{Column, Lang};
use chrono::NaiveDate;

macro_rules! example {
    ($table:literal) => {
        include_str!(concat!("../../examples/berezovsky-2012/", $table, ".csv"))
    };
}

/// The example as a file in memory.
pub fn store(op: &Op, lang: Lang, today: NaiveDate) -> Result<Store> {
    let mut store = Store::in_memory()?;
    store.write(op, |tx| {
        load::<Office>(tx, lang, today, example!("office"))?;
        load::<CodeRow>(tx, lang, today, example!("code"))?;
        load::<Org>(tx, lang, today, example!("org"))?;
        load::<Event>(tx, lang, today, example!("event"))?;
        load::<Award>(tx, lang, today, example!("award"))?;
        load::<Aid>(tx, lang, today, example!("aid"))?;
        load::<Plan>(tx, lang, today, example!("plan"))?;
        load::<Year>(tx, lang, today, example!("year"))
    })?;
    Ok(store)
}

/// The records of one table, each after those it refers to.
fn load<R: Record>(tx: &mut Tx<'_>, lang: Lang, today: NaiveDate, text: &str) -> Result<()> {
    let wrong = |why: String| Fault::new(Exit::Bug, "bug").arg("why", format!("{}: {why}", R::TABLE));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|error| wrong(error.to_string()))?.clone();
    let mut records = Vec::new();
    let mut names = tx.names(lang, today)?;
    for row in reader.records() {
        let row = row.map_err(|error| wrong(error.to_string()))?;
        let at = |name: &str| headings.iter().position(|heading| heading == name).and_then(|at| row.get(at));
        let id = at("id").and_then(|id| id.parse().ok());
        let cell = |column: &Column| at(column.name).map(str::to_owned);
        let mut record = R::from_cells(&cell).map_err(|faults| wrong(format!("{faults:?}")))?;
        record.settle_fields(&names)?;
        records.push((tx.insert(&record, id)?, record));
        if R::TABLE == Org::TABLE {
            names = tx.names(lang, today)?;
        }
    }
    // The rules are held against the whole table: a form of interaction counts codes that come after it.
    let names = tx.names(lang, today)?;
    records.iter().try_for_each(|(id, record)| record.obey(Some(*id), &names))
}
