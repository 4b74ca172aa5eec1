//! The town's file: opened, read and written. No other module begins a transaction.

mod bulk;
mod change;
mod check;
mod create;
mod earlier;
mod erase;
mod fault;
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
mod refers;
mod sql;
mod stamp;
mod undo;
mod unread;
mod write;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::fault::Result;

pub use check::Finding;
pub use create::create;
pub use erase::{Erased, Person};
pub use history::Op;
pub use log::{Asked, Change, Done, Gap};
pub use query::Query;
pub use refers::Referrer;
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
}

impl Store {
    /// Opens a file that is there; looks at its header before SQLite touches it.
    pub fn open(path: &Path, mode: Mode) -> Result<Self> {
        let path = open::absolute(path)?;
        open::header(&path)?;
        let db = open::connect(&path, mode)?;
        // Only now is the file as its last writer left it: a journal of a killed one has been rolled back.
        let version = open::version(&db, &path)?;
        let mut store = Self { db, path: Some(path) };
        if version < migrate::VERSION {
            migrate::migrate(&mut store.db, version, mode)?;
        }
        if mode == Mode::Read {
            // All questions of a command see one state of the file, and lock it once.
            store.db.execute_batch("BEGIN").map_err(fault::translate)?;
        }
        Ok(store)
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
        Ok(Self { db, path: None })
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
