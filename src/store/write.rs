//! Changing records: one transaction a command, and the only three functions that write.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::{Connection, params_from_iter};

use super::bulk::Bulk;
use super::fault::translate;
use super::history::{Hash, Op, Operation};
use super::prepared::{Prepared, columns_of};
use super::sql::{self, bind};
use super::unread::Unread;
use super::{Store, open, read, refers};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw};

/// A transaction that writes; what it changes is in the history before it is committed.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(super) db: &'a Connection,
    operation: Operation<'a>,
    outcome: Outcome,
    next_ids: HashMap<&'static str, i64>,
    bulk: Bulk,
    deferred: bool,
    prepared: HashMap<&'static str, Prepared<'a>>,
    unread: Unread,
}

/// What becomes of a transaction that met no fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
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
        self.db.execute_batch("BEGIN IMMEDIATE").map_err(translate)?;
        let done = Operation::begin(&self.db).and_then(|operation| {
            let mut tx = Tx::new(&self.db, operation);
            let value = work(&mut tx)?;
            let n = tx.operation.n;
            if tx.outcome != Outcome::Keep {
                return Ok((value, n, None));
            }
            tx.unread.read(&self.db)?;
            tx.bulk.end(&self.db)?;
            Ok((value, n, Some(tx.operation.end(op)?)))
        });
        match done {
            Ok((value, n, Some(hash))) => self.commit(n, &hash).map(|()| value),
            Ok((value, _, None)) => self.roll_back().map(|()| value),
            Err(fault) => {
                // The fault that led here says more than a failed rollback, which SQLite repeats at the next opening.
                let _ = self.roll_back();
                Err(fault)
            }
        }
    }

    fn roll_back(&self) -> Result<()> {
        if self.db.is_autocommit() { Ok(()) } else { self.db.execute_batch("ROLLBACK").map_err(translate) }
    }

    /// Commits; when the disk fails at the very end, looks whether the operation is there all the same.
    fn commit(&self, n: i64, hash: &Hash) -> Result<()> {
        let Err(error) = self.db.execute_batch("COMMIT") else { return Ok(()) };
        let fault = translate(error);
        let _ = self.roll_back();
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

    /// Takes everything back in the end: it was only to be seen what would happen.
    pub fn discard(&mut self) {
        self.outcome = Outcome::Discard;
    }

    /// Lets records refer to others that come later; [`Tx::dangling`] finds what refers to none.
    pub fn defer_references(&mut self) -> Result<()> {
        self.deferred = true;
        self.db.execute_batch("PRAGMA defer_foreign_keys = ON").map_err(translate)
    }

    /// Adds a record under its own number or the next free one, which was never used before.
    pub fn insert<R: Record>(&mut self, record: &R, id: Option<i64>) -> Result<i64> {
        let row = record.row();
        if !self.deferred {
            self.check_references(R::COLUMNS, &row)?;
        }
        let id = match id.or(record.own_id()) {
            Some(id) => id,
            None => self.reserve(R::TABLE)?,
        };
        self.next_ids.entry(R::TABLE).and_modify(|next| *next = (id + 1).max(*next));
        self.settle_unread(R::TABLE, id)?;
        self.prepared(R::TABLE, R::COLUMNS)?.insert(R::COLUMNS, id, &row)?;
        if !self.unread.waits(R::TABLE, R::COLUMNS, id, self.operation.last_seq) {
            self.read_back(R::TABLE, R::COLUMNS, id, Some(&row))?;
        }
        self.kept(R::TABLE, R::COLUMNS, id, None, Some(&row))?;
        self.bulk.inserted(self.db, R::TABLE)?;
        Ok(id)
    }

    /// Writes a record's new content; false when it is what is there already.
    pub fn update<R: Record>(&mut self, id: i64, record: &R) -> Result<bool> {
        self.settle_unread(R::TABLE, id)?;
        let row = record.row();
        let old = read::row(self.db, R::TABLE, R::COLUMNS, id)?;
        let old = old.ok_or_else(|| Fault::new(Exit::NoInput, "no-record").arg("table", R::TABLE).arg("id", id))?;
        if old == row {
            return Ok(false);
        }
        self.check_references(R::COLUMNS, &row)?;
        if let Some(update) = sql::update(R::TABLE, R::COLUMNS) {
            let number = Raw::Int(id);
            let values = columns_of(&row, R::COLUMNS).chain(std::iter::once(&number)).map(bind);
            self.statement(&update)?.execute(params_from_iter(values)).map_err(translate)?;
        }
        self.clear_links(R::TABLE, R::COLUMNS, id)?;
        self.prepared(R::TABLE, R::COLUMNS)?.write_links(id, &row)?;
        self.read_back(R::TABLE, R::COLUMNS, id, Some(&row))?;
        self.kept(R::TABLE, R::COLUMNS, id, Some(&old), Some(&row))?;
        Ok(true)
    }

    /// Removes a record; refused while something refers to it.
    pub fn remove<R: Record>(&mut self, id: i64) -> Result<()> {
        self.settle_unread(R::TABLE, id)?;
        let old = read::row(self.db, R::TABLE, R::COLUMNS, id)?;
        let old = old.ok_or_else(|| Fault::new(Exit::NoInput, "no-record").arg("table", R::TABLE).arg("id", id))?;
        let referrers = refers::referrers(self.db, R::TABLE, id)?;
        if !referrers.is_empty() {
            let line = |r: &refers::Referrer| r.ids.iter().map(|id| format!("{}\t{id}", r.table)).collect::<Vec<_>>();
            let lines = referrers.iter().flat_map(line).collect();
            return Err(Fault::data("referred-to").arg("table", R::TABLE).arg("id", id).candidates(lines));
        }
        self.clear_links(R::TABLE, R::COLUMNS, id)?;
        self.statement(&format!(r#"DELETE FROM "{}" WHERE id = ?"#, R::TABLE))?.execute([id]).map_err(translate)?;
        self.read_back(R::TABLE, R::COLUMNS, id, None)?;
        self.kept(R::TABLE, R::COLUMNS, id, Some(&old), None)
    }

    /// Every record that is referred to by number must be there; the message names the field.
    fn check_references(&self, columns: &[Column], row: &[Raw<'_>]) -> Result<()> {
        for (column, raw) in columns.iter().zip(row) {
            let (Kind::Ref(target), Some(id)) = (column.kind, raw.int()) else { continue };
            let there = self.statement(&format!(r#"SELECT 1 FROM "{target}" WHERE id = ?"#))?.exists([id]);
            if !there.map_err(translate)? {
                let fault = Fault::data("no-reference").arg("table", target).arg("id", id);
                return Err(fault.at(column.table, column.name));
            }
        }
        Ok(())
    }

    /// The next free number: one more than the largest ever used, live, in the history or reserved.
    pub fn reserve(&mut self, table: &'static str) -> Result<i64> {
        if let Some(next) = self.next_ids.get_mut(table) {
            *next += 1;
            return Ok(*next - 1);
        }
        let sql = format!(
            r#"SELECT 1 + max(coalesce((SELECT max(id) FROM "{table}"), 0),
                              coalesce((SELECT max(id) FROM hist WHERE subject = ?), 0))"#
        );
        let next: i64 = self.statement(&sql)?.query_row([table], |row| row.get(0)).map_err(translate)?;
        self.next_ids.insert(table, next + 1);
        Ok(next)
    }

    fn prepared(&mut self, table: &'static str, columns: &[Column]) -> Result<&mut Prepared<'a>> {
        match self.prepared.entry(table) {
            Entry::Occupied(there) => Ok(there.into_mut()),
            Entry::Vacant(none) => Ok(none.insert(Prepared::of(self.db, table, columns)?)),
        }
    }

    fn clear_links(&self, table: &str, columns: &[Column], id: i64) -> Result<()> {
        for (link, _) in columns.iter().filter_map(Column::link) {
            let sql = format!(r#"DELETE FROM "{link}" WHERE "{table}" = ?"#);
            self.statement(&sql)?.execute([id]).map_err(translate)?;
        }
        Ok(())
    }

    /// Reads back what waits for it, where something is to be done to another record of it, or to another table.
    fn settle_unread(&mut self, table: &str, id: i64) -> Result<()> {
        if self.unread.before(table, id) { self.unread.read(self.db) } else { Ok(()) }
    }

    /// Reads back what was written and compares.
    fn read_back(&mut self, table: &'static str, columns: &[Column], id: i64, new: Option<&[Raw<'_>]>) -> Result<()> {
        let mut same = new.is_none();
        let select = &mut self.prepared(table, columns)?.select;
        read::one(select, table, columns, id, |row| same = Some(row) == new)?;
        if same { Ok(()) } else { Err(Fault::new(Exit::Io, "read-back").arg("table", table).arg("id", id)) }
    }

    /// Keeps what was done in the history.
    fn kept(
        &mut self,
        table: &'static str,
        columns: &[Column],
        id: i64,
        old: Option<&[Raw<'_>]>,
        new: Option<&[Raw<'_>]>,
    ) -> Result<()> {
        if self.outcome == Outcome::Nothing {
            self.outcome = Outcome::Keep;
        }
        self.operation.keep(table, id, columns, old, new)
    }

    pub(super) fn statement(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        self.db.prepare_cached(sql).map_err(translate)
    }
}
