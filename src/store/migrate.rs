//! Files of an earlier version are brought up to today's, one step a version.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::Mode;
use super::fault::translate;
use crate::fault::{Exit, Fault, Result};

/// What leads from version 1 to 2, from 2 to 3, and so on; `schema.sql` is where they end.
const STEPS: &[&str] = &[include_str!("migrate/to-2.sql")];

/// Today's version: `user_version` of `schema.sql`.
#[expect(clippy::cast_possible_truncation, reason = "there will not be four milliard versions")]
pub const VERSION: u32 = 1 + STEPS.len() as u32;

/// Brings a file to today's version, wholly or not at all.
pub fn migrate(db: &mut Connection, from: u32, mode: Mode) -> Result<()> {
    migrate_by(db, from, mode, STEPS)
}

/// The same by any list of steps.
fn migrate_by(db: &mut Connection, from: u32, mode: Mode, steps: &[&str]) -> Result<()> {
    if mode == Mode::Read {
        db.pragma_update(None, "query_only", "OFF").map_err(translate)?;
    }
    // A table that is rebuilt is dropped for a moment; what refers to it is checked at the end.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false).map_err(translate)?;
    let done = run(db, from, steps);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true).map_err(translate)?;
    done?;
    if mode == Mode::Read {
        db.pragma_update(None, "query_only", "ON").map_err(translate)?;
    }
    Ok(())
}

/// Every step in one transaction.
fn run(db: &mut Connection, from: u32, steps: &[&str]) -> Result<()> {
    let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(translate)?;
    // Another process may have done it while this one waited.
    let mut version: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(translate)?;
    for step in steps.iter().skip((version.max(from) - 1) as usize) {
        tx.execute_batch(step).map_err(translate)?;
        version += 1;
    }
    tx.pragma_update(None, "user_version", version).map_err(translate)?;
    let broken = tx.prepare("PRAGMA foreign_key_check").and_then(|mut check| check.exists([])).map_err(translate)?;
    if broken {
        return Err(Fault::new(Exit::Io, "damaged"));
    }
    tx.commit().map_err(translate)
}

#[cfg(test)]
mod tests;
