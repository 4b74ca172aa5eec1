//! Restoring: the content of a backup into the file, after what it held has been kept.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::backup::{self, Shelf, Sort};
use super::copy::{self, State};
use super::fault::translate;
use super::fresh::{Fresh, Rights, unplaced};
use super::history::Op;
use super::{Mode, Store, migrate, open};
use crate::fault::{Exit, Fault, Result};

/// What a restoring did.
#[derive(Debug)]
pub struct Restored {
    /// The file as it was before; none where there was no file.
    pub kept: Option<PathBuf>,
    /// The version of the backup.
    pub version: u32,
    /// What the file holds now.
    pub state: State,
}

/// What a backup holds, once it is known to be a whole one.
pub fn restorable(from: &Path) -> Result<State> {
    let from = open::absolute(from)?;
    copy::prove(&from).map_err(|fault| match fault.id {
        "file-missing" => Fault { id: "backup-missing", ..fault },
        _ => fault,
    })
}

/// Puts the content of a backup into the file, or makes the file where there is none; `op` is then the last of its
/// history. All is made ready in a file beside it: what fails leaves the file as it was.
pub fn restore(from: &Path, to: &Path, op: &Op, shelf: &Shelf) -> Result<Restored> {
    let (from, to) = (open::absolute(from)?, open::absolute(to)?);
    if backup::same(&from, &to) {
        return Err(Fault::data("restore-itself").arg("path", to.display()));
    }
    // A link that leads nowhere is no file; over it nothing is written.
    let to = to.canonicalize().unwrap_or(to);
    let there = to.exists();
    let fresh = if there {
        open::header(&to).map_err(|fault| unfit(fault, &to))?;
        Fresh::near(&to, Rights::like(&to))?
    } else {
        Fresh::beside(&to, Rights::default())?
    };
    let version = copy::copy(&copy::hold(&from, Mode::Read)?, fresh.path())?.version;
    let state = ready(fresh.path(), op)?;
    if !there {
        fresh.place([to])?;
        return Ok(Restored { kept: None, version, state });
    }
    let kept = put(fresh.path(), &to, &state, shelf)?;
    Ok(Restored { kept: Some(kept), version, state })
}

/// A file that cannot even be opened, in words about restoring.
fn unfit(fault: Fault, path: &Path) -> Fault {
    let unread = ["not-ours", "not-database", "damaged"].contains(&fault.id);
    if unread { Fault::new(fault.exit, "restore-over").arg("path", path.display()) } else { fault }
}

/// Brings the copy to today's version, and keeps in its history that it was restored.
fn ready(path: &Path, op: &Op) -> Result<State> {
    let mut db = open::connect(path, Mode::Write)?;
    migrate::run(&mut db, path)?;
    let mut store = Store::new(db, path);
    store
        .write(op, |tx| {
            tx.keep();
            Ok(())
        })
        .map_err(unplaced)?;
    copy::proved(&store.db, path)
}

/// Keeps what the file holds, then writes the copy into it: in one transaction, since a file that others may have open
/// is not to be replaced. No other program comes between the two.
fn put(from: &Path, to: &Path, state: &State, shelf: &Shelf) -> Result<PathBuf> {
    // Open before SQLite opens the file, and until it has closed it: see `keep_bytes`.
    let bytes = File::open(to).map_err(|error| Fault::new(Exit::Io, "disk").arg("why", error))?;
    let mut held = copy::hold(to, Mode::Write).map_err(|fault| unfit(fault, to))?;
    let kept = match backup::keep(&held, to, Sort::BeforeRestore, shelf) {
        // What is damaged is what one restores; it is kept all the same.
        Err(fault) if ["damaged", "backup-unproved"].contains(&fault.id) => backup::keep_bytes(&bytes, to, shelf)?,
        // A copy that the disk did not confirm is none to rely on, and nothing has been restored yet.
        kept => kept.map_err(unplaced)?.path,
    };
    copy::let_go(&held)?;
    let source = open::connect(from, Mode::Read)?;
    let now = over(&source, &mut held).and_then(|()| State::of(&held));
    drop(held);
    drop(bytes);
    match now {
        Ok(now) if now == *state => Ok(kept),
        Ok(_) => Err(Fault::new(Exit::Io, "restore-differs").arg("path", kept.display())),
        // The disk may have failed at the very end, when all was there.
        Err(fault) if fault.exit == Exit::Io && holds(to, state) => {
            let n = state.head.as_ref().map_or(0, |(n, ..)| *n);
            Err(Fault::new(Exit::Unreported, "unreported-op").arg("n", n))
        }
        Err(fault) => Err(fault),
    }
}

/// True when the file holds this, as whoever opens it next will see it.
fn holds(path: &Path, state: &State) -> bool {
    open::connect(path, Mode::Read).and_then(|db| State::of(&db)).is_ok_and(|found| found == *state)
}

/// All pages at once: a copy in steps would let others in between.
fn over(source: &Connection, held: &mut Connection) -> Result<()> {
    let copy = Backup::new(source, held).map_err(translate)?;
    match copy.step(-1).map_err(translate)? {
        StepResult::Done => Ok(()),
        _ => Err(Fault::new(Exit::Locked, "locked")),
    }
}
