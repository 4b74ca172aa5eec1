//! `--demo`: the town's own year, in memory; nothing is kept.

use super::context::Context;
use super::import::faults::Faults;
use super::package::take;
use crate::fault::{Exit, Fault, Result};
use crate::input::{self, Input};
use crate::store::Store;

macro_rules! example {
    ($table:literal) => {
        include_bytes!(concat!("../../examples/berezovsky-2012/", $table, ".csv"))
    };
}

/// The example as a file in memory.
pub fn store(context: &Context) -> Result<Store> {
    let mut store = Store::in_memory()?;
    store.write(&context.op("init", "office"), |tx| {
        let mut faults = Faults::new(String::new(), context);
        let source = |table: &str| Ok(rows(table).map(|rows| Input { rows: input::text(rows), size: None }));
        take::all(tx, &source, None, &mut faults, context)?;
        if faults.is_empty() { Ok(()) } else { Err(Fault::new(Exit::Bug, "bug").arg("why", "--demo")) }
    })?;
    Ok(store)
}

/// A table of the example.
fn rows(table: &str) -> Option<&'static [u8]> {
    Some(match table {
        "office" => example!("office"),
        "code" => example!("code"),
        "org" => example!("org"),
        "event" => example!("event"),
        "award" => example!("award"),
        "aid" => example!("aid"),
        "plan" => example!("plan"),
        "year" => example!("year"),
        _ => return None,
    })
}
