//! One transaction a command, kept as one operation of the history.

use std::collections::HashMap;

use rusqlite::Connection;

use super::bulk::Bulk;
use super::fault::translate;
use super::history::{Hash, Op, Operation};
use super::prepared::Prepared;
use super::unread::Unread;
use super::{Store, open};
use crate::fault::{Exit, Fault, Result};

/// A transaction that writes; what it changes is in the history before it is committed.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(super) db: &'a Connection,
    pub(super) operation: Operation<'a>,
    pub(super) outcome: Outcome,
    pub(super) next_ids: HashMap<&'static str, i64>,
    pub(super) bulk: Bulk,
    pub(super) deferred: bool,
    pub(super) prepared: HashMap<&'static str, Prepared<'a>>,
    pub(super) unread: Unread,
}

/// What becomes of a transaction that met no fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing was changed: no operation is kept.
    Nothing,
    /// It is kept.
    Keep,
    /// It was a trial.
    Discard,
}

impl Store {
    /// Runs `work` in one transaction and keeps it as one operation; a fault takes everything back.
    /// Where nothing changed, no operation is kept.
    pub fn write<T>(&mut self, op: &Op, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.write_as(|tx| Ok((work(tx)?, op.clone())))
    }

    /// The same where only the work shows what the operation is.
    pub fn write_as<T>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<(T, Op)>) -> Result<T> {
        self.db.execute_batch("BEGIN IMMEDIATE").map_err(translate)?;
        let done = Operation::begin(&self.db).and_then(|operation| {
            let mut tx = Tx::new(&self.db, operation);
            let (value, op) = work(&mut tx)?;
            let n = tx.operation.n;
            if tx.outcome != Outcome::Keep {
                return Ok((value, n, None));
            }
            tx.unread.read(&self.db)?;
            tx.bulk.end(&self.db)?;
            tx.stands()?;
            Ok((value, n, Some(tx.operation.end(&op)?)))
        });
        match done {
            Ok((value, n, Some(hash))) => self.commit(n, &hash).map(|()| value),
            Ok((value, _, None)) => self.roll_back().map(|()| value),
            Err(fault) => {
                self.give_up();
                Err(fault)
            }
        }
    }

    fn roll_back(&self) -> Result<()> {
        if self.db.is_autocommit() { Ok(()) } else { self.db.execute_batch("ROLLBACK").map_err(translate) }
    }

    /// Puts all back after a fault, which says more than a rollback that fails, too: SQLite repeats it at the next
    /// opening. After a failed write it does so only when the file is looked at again: now, before anybody copies it.
    fn give_up(&self) {
        let _ = self.roll_back();
        let _ = self.db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    }

    /// Commits; when the disk fails at the very end, looks whether the operation is there all the same.
    fn commit(&self, n: i64, hash: &Hash) -> Result<()> {
        let Err(error) = self.db.execute_batch("COMMIT") else { return Ok(()) };
        let fault = translate(error);
        self.give_up();
        let written = fault.exit == Exit::Io
            && self.path.as_ref().is_some_and(|path| {
                let sql = "SELECT hash = ? FROM op WHERE n = ?";
                let there = |db: Connection| db.query_row(sql, (hash.as_slice(), n), |row| row.get(0)).ok();
                open::connect(path, super::Mode::Read).ok().and_then(there).unwrap_or(false)
            });
        Err(if written { Fault::new(Exit::Unreported, "unreported-op").arg("n", n) } else { fault })
    }
}

impl<'a> Tx<'a> {
    fn new(db: &'a Connection, operation: Operation<'a>) -> Self {
        Self {
            db,
            operation,
            outcome: Outcome::Nothing,
            next_ids: HashMap::new(),
            bulk: Bulk::default(),
            deferred: false,
            prepared: HashMap::new(),
            unread: Unread::default(),
        }
    }

    /// Keeps the operation although no record was changed by it.
    pub fn keep(&mut self) {
        self.outcome = Outcome::Keep;
    }

    /// The number that the operation has.
    pub fn number(&self) -> i64 {
        self.operation.n
    }

    /// Takes everything back in the end: it was only to be seen what would happen.
    pub fn discard(&mut self) {
        self.outcome = Outcome::Discard;
    }

    /// Lets records refer to others that come later; [`Tx::dangling`] finds what refers to none.
    pub fn defer_references(&mut self) -> Result<()> {
        self.deferred = true;
        self.db.execute_batch("PRAGMA defer_foreign_keys = ON").map_err(translate)
    }

    pub(super) fn statement(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        self.db.prepare_cached(sql).map_err(translate)
    }
}
