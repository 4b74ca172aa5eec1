//! `award import`: the common one; what the statutes say against the new records is told, and refuses none.

use super::guard::Guard;
use crate::cli::context::Context;
use crate::cli::import::Import;
use crate::fault::Result;
use crate::store::{Query, Store};
use crate::subject::Award;

/// Imports the file.
pub fn run(import: Import, context: &Context) -> anyhow::Result<()> {
    if let Some((store, numbers)) = import.done::<Award>(context)? {
        look(&store, numbers, context)?;
    }
    Ok(())
}

fn look(store: &Store, (first, last): (i64, i64), context: &Context) -> Result<()> {
    let mut new = Vec::new();
    store.each::<Award>(&Query::default().between(first, last), |id, award| {
        new.push((id, award));
        Ok(())
    })?;
    let Some(mut guard) = Guard::over(store, new.iter().map(|(_, award)| award))? else { return Ok(()) };
    let names = context.names(store)?;
    for (id, award) in &new {
        guard.look(*id, award, &names, &context.locale);
    }
    guard.warnings().say(context);
    Ok(())
}
