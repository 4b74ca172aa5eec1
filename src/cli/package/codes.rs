//! The code lists of a package take the place of those that `init` wrote.

use std::collections::BTreeMap;

use super::take::{Rows, rows};
use crate::cli::context::Context;
use crate::cli::import::faults::Faults;
use crate::fault::Result;
use crate::record::Record;
use crate::store::{Query, Tx};
use crate::subject::CodeRow;

/// Removes the codes that the package does not have under the same number; those it has are not touched. False where
/// the table cannot be read, which has been said then.
pub fn make_room(
    tx: &mut Tx<'_>,
    source: super::take::Source<'_>,
    faults: &mut Faults<'_>,
    context: &Context,
) -> Result<bool> {
    let mut wanted = BTreeMap::new();
    let Some(Rows { loader, mut table }) = rows::<CodeRow>(tx, source, faults, context)? else { return Ok(false) };
    let mut row = crate::input::Row::default();
    while table.next(&mut row).unwrap_or(false) {
        if let (Ok(Some(id)), Ok(code)) = (loader.reading.id(&row), loader.reading.read::<CodeRow>(&row, None)) {
            wanted.insert(id, (code.list, code.code));
        }
    }
    for (id, old) in loader.tx.all::<CodeRow>(&Query::default())? {
        if wanted.get(&id) != Some(&(old.list, old.code)) {
            loader.tx.remove::<CodeRow>(id)?;
        }
    }
    Ok(true)
}

/// Holds the rules against the whole table: a form of interaction counts codes that come after it.
pub fn obey(tx: &Tx<'_>, faults: &mut Faults<'_>, context: &Context) -> Result<()> {
    let names = tx.names(context.locale.lang, context.today)?;
    for (id, code) in tx.all::<CodeRow>(&Query::default())? {
        if let Err(fault) = code.obey(Some(id), &names) {
            faults.add(None, Some(&code.title()), &fault);
        }
    }
    Ok(())
}
