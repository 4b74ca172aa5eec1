//! Files of an earlier version are brought up to today's, one step a version.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use super::backup::{self, Shelf, Sort};
use super::copy::{self, State};
use super::fault::translate;
use super::fresh::unplaced;
use super::{Mode, open};
use crate::fault::{Exit, Fault, Result};

/// What leads from version 1 to 2, from 2 to 3, and so on; `schema.sql` is where they end.
const STEPS: &[&str] = &[include_str!("migrate/to-2.sql"), include_str!("migrate/to-3.sql")];

/// Today's version: `user_version` of `schema.sql`.
#[expect(clippy::cast_possible_truncation, reason = "there will not be four milliard versions")]
pub const VERSION: u32 = 1 + STEPS.len() as u32;

/// What was done to bring a file to today's version.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The version that it had.
    pub from: u32,
    /// The file as it was.
    pub backup: PathBuf,
}

/// Brings a file to today's version, wholly or not at all, and never without a backup of what it was. Nothing when
/// another process has done it meanwhile.
pub fn bring(path: &Path, shelf: &Shelf) -> Result<Option<Brought>> {
    let held = copy::hold(path, Mode::Write).map_err(|fault| match fault.exit {
        Exit::NotPermitted => Fault::new(fault.exit, "migrate-not-writable").arg("path", path.display()),
        _ => fault,
    });
    let mut db = held?;
    let from = open::version(&db, path)?;
    if from == VERSION {
        return Ok(None);
    }
    let kept = backup::keep(&db, path, Sort::Migration(from, VERSION), shelf);
    let backup = kept.map_err(unplaced).map_err(|fault| no_backup(&fault, path))?.path;
    copy::let_go(&db)?;
    run(&mut db, path).inspect_err(|fault| {
        // The next try needs the room that this one's copy takes; the file is as it was.
        if fault.id == "disk-full" {
            let _ = fs::remove_file(&backup);
        }
    })?;
    Ok(Some(Brought { from, backup }))
}

/// Why there is no backup, in words about the migration; what is not worded there is shown as it was told, or at least
/// the file it is about.
fn no_backup(fault: &Fault, path: &Path) -> Fault {
    let told = ["path", "why"].iter().find_map(|known| fault.args.iter().find(|(name, _)| name == known));
    let told = told.map_or_else(|| path.display().to_string(), |(_, told)| told.clone());
    Fault::new(fault.exit, "migrate-no-backup").arg("id", fault.id).arg("path", told)
}

/// Every step that is missing, in one transaction; a copy of the file must be kept somewhere.
pub fn run(db: &mut Connection, path: &Path) -> Result<()> {
    run_by(db, path, STEPS)
}

/// The same by any list of steps.
fn run_by(db: &mut Connection, path: &Path, steps: &[&str]) -> Result<()> {
    // A table that is rebuilt is dropped for a moment; what refers to it is checked at the end.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false).map_err(translate)?;
    let done = step_by_step(db, path, steps);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true).map_err(translate)?;
    done
}

fn step_by_step(db: &mut Connection, path: &Path, steps: &[&str]) -> Result<()> {
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate).map_err(translate)?;
    let before = State::of(&tx)?;
    let mut version = before.version;
    for step in steps.iter().skip((version - 1) as usize) {
        tx.execute_batch(step).map_err(translate)?;
        version += 1;
    }
    tx.pragma_update(None, "user_version", version).map_err(translate)?;
    let broken = tx.prepare("PRAGMA foreign_key_check").and_then(|mut check| check.exists([])).map_err(translate)?;
    if broken || !kept(&before, &State::of(&tx)?) {
        return Err(Fault::new(Exit::Io, "migrate-failed").arg("path", path.display()).arg("version", before.version));
    }
    tx.commit().map_err(translate)
}

/// True when every table has the rows that it had, and the history its end.
fn kept(before: &State, after: &State) -> bool {
    let same = |(table, count): &(String, i64)| after.counts.iter().any(|(name, now)| name == table && now == count);
    before.head == after.head && before.counts.iter().all(same)
}

#[cfg(test)]
mod tests;
