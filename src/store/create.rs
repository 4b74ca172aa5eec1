//! A new file, with today's schema.

use std::path::Path;

use rusqlite::Connection;

use super::fault::translate;
use super::fresh::{Fresh, Rights, unplaced};
use super::{Mode, Store, open};
use crate::fault::Result;

/// Today's whole schema.
pub const SCHEMA: &str = include_str!("../../schema.sql");

/// Creates a file for its owner alone, or for the group too, fills it, and only then gives it its name; never over a
/// file that is there.
pub fn create(path: &Path, shared: bool, fill: impl FnOnce(&mut Store) -> Result<()>) -> Result<()> {
    let path = open::absolute(path)?;
    let fresh = Fresh::beside(&path, Rights::new(shared))?;
    let db = Connection::open(fresh.path()).map_err(translate)?;
    schema(&db)?;
    drop(db);
    let store = &mut Store::new(open::connect(fresh.path(), Mode::Write)?, fresh.path());
    fill(store).map_err(unplaced)?;
    fresh.place([path]).map(drop)
}

/// Writes the schema into an empty database.
pub fn schema(db: &Connection) -> Result<()> {
    db.execute_batch("BEGIN")
        .and_then(|()| db.execute_batch(SCHEMA))
        .and_then(|()| db.execute_batch("COMMIT"))
        .map_err(translate)
}

#[cfg(test)]
mod tests;
