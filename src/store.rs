//! The town's file: opened, read and written. No other module begins a transaction.

mod backup;
mod bulk;
mod change;
mod check;
mod copy;
mod create;
mod earlier;
mod erase;
mod fault;
mod fresh;
mod glance;
mod history;
mod links;
mod log;
mod look;
mod migrate;
mod names;
mod open;
mod prepared;
mod query;
mod read;
mod redirect;
mod refers;
mod restore;
mod scan;
mod sql;
mod stamp;
mod undo;
mod unread;
mod write;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::fault::Result;

pub use backup::{Shelf, backup, folder as backups};
pub use check::Finding;
pub use copy::State;
pub use create::create;
pub use erase::{Erased, Person};
pub use glance::{Called, Glance, Operation, Seen};
pub use history::Op;
pub use log::{Asked, Change, Done, Gap};
pub use migrate::{Brought, VERSION};
pub use query::Query;
pub use redirect::Rewritten;
pub use refers::Referrer;
pub use restore::{restorable, restore};
pub use scan::Read;
pub use stamp::stamp;
pub use write::Tx;

/// How a file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing may be changed.
    Read,
    /// Records may be added, changed, removed.
    Write,
}

/// An open file of records.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    path: Option<PathBuf>,
    brought: Option<Brought>,
}

impl Store {
    /// Opens a file that is there; looks at its header before SQLite touches it. One of an earlier version is brought
    /// to today's, a backup of it kept on the shelf.
    pub fn open(path: &Path, mode: Mode, shelf: &Shelf) -> Result<Self> {
        let path = open::absolute(path)?;
        open::header(&path)?;
        let mut store = Self::new(open::connect(&path, mode)?, &path);
        // Only now is the file as its last writer left it: a journal of a killed one has been rolled back.
        if open::version(&store.db, &path)? < migrate::VERSION {
            drop(store);
            let brought = migrate::bring(&path, shelf)?;
            store = Self { brought, ..Self::new(open::connect(&path, mode)?, &path) };
        }
        if mode == Mode::Read {
            // All questions of a command see one state of the file, and lock it once.
            store.db.execute_batch("BEGIN").map_err(fault::translate)?;
        }
        Ok(store)
    }

    fn new(db: Connection, path: &Path) -> Self {
        Self { db, path: Some(path.to_owned()), brought: None }
    }

    /// What was done to bring the file to today's version, if it was not of it.
    pub fn brought(&self) -> Option<&Brought> {
        self.brought.as_ref()
    }

    /// The day from which changes are without a backup: that of the newest in their folder; where there is
    /// none, the day when the file was made, and true. Costs one look into the folder.
    pub fn last_backup(&self, backups: &Shelf) -> Option<(NaiveDate, bool)> {
        let none = || {
            let sql = "SELECT substr(at, 1, 10) FROM op WHERE n = 1";
            let day: String = self.db.query_row(sql, [], |row| row.get(0)).ok()?;
            Some((day.parse().ok()?, true))
        };
        backup::last(self.path.as_ref()?, backups).map(|day| (day, false)).or_else(none)
    }

    /// The day of the newest backup of a file, which need not be there any more.
    pub fn newest_backup(path: &Path, shelf: &Shelf) -> Option<NaiveDate> {
        backup::last(path, shelf)
    }

    /// Ends a reader's one moment: the file is no longer locked for reading.
    pub fn release(&self) -> Result<()> {
        if self.db.is_autocommit() { Ok(()) } else { self.db.execute_batch("ROLLBACK").map_err(fault::translate) }
    }

    /// An empty file in memory; nothing of it is kept.
    pub fn in_memory() -> Result<Self> {
        let db = Connection::open_in_memory().map_err(fault::translate)?;
        create::schema(&db)?;
        open::harden(&db)?;
        Ok(Self { db, path: None, brought: None })
    }

    /// The connection, for the report's own questions: for reading only.
    pub fn reader(&self) -> &Connection {
        &self.db
    }
}

/// Words a SQLite error of a report's question.
pub fn translate(error: rusqlite::Error) -> crate::fault::Fault {
    fault::translate(error)
}
