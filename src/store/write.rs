//! Changing records: one transaction a command, and the only three functions that write.

use std::collections::HashMap;
use std::rc::Rc;

use rusqlite::{Connection, params_from_iter};

use super::bulk::Bulk;
use super::fault::translate;
use super::history::{Hash, Op, Operation};
use super::sql::{self, Statements, bind, plain};
use super::{Store, open, read, refers};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw};

/// A transaction that writes; what it changes is in the history before it is committed.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(super) db: &'a Connection,
    operation: Operation,
    outcome: Outcome,
    next_ids: HashMap<&'static str, i64>,
    bulk: Bulk,
    deferred: bool,
    statements: HashMap<&'static str, Rc<Statements>>,
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
            tx.bulk.end(&self.db)?;
            Ok((value, n, Some(tx.operation.end(&self.db, op)?)))
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
    fn new(db: &'a Connection, operation: Operation) -> Self {
        let (next_ids, bulk, statements) = (HashMap::new(), Bulk::default(), HashMap::new());
        Self { db, operation, outcome: Outcome::Nothing, next_ids, bulk, deferred: false, statements }
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
        let number = Raw::Int(id);
        let values = std::iter::once(&number).chain(columns_of(&row, R::COLUMNS)).map(bind);
        let sql = self.statements(R::TABLE, R::COLUMNS);
        self.statement(&sql.insert)?.execute(params_from_iter(values)).map_err(translate)?;
        self.write_links(&sql, id, &row)?;
        self.kept(R::TABLE, R::COLUMNS, id, None, Some(&row))?;
        self.bulk.inserted(self.db, R::TABLE)?;
        Ok(id)
    }

    /// Writes a record's new content; false when it is what is there already.
    pub fn update<R: Record>(&mut self, id: i64, record: &R) -> Result<bool> {
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
        let sql = self.statements(R::TABLE, R::COLUMNS);
        self.write_links(&sql, id, &row)?;
        self.kept(R::TABLE, R::COLUMNS, id, Some(&old), Some(&row))?;
        Ok(true)
    }

    /// Removes a record; refused while something refers to it.
    pub fn remove<R: Record>(&mut self, id: i64) -> Result<()> {
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

    fn statements(&mut self, table: &'static str, columns: &[Column]) -> Rc<Statements> {
        Rc::clone(self.statements.entry(table).or_insert_with(|| Rc::new(Statements::of(table, columns))))
    }

    fn write_links(&self, sql: &Statements, id: i64, row: &[Raw<'_>]) -> Result<()> {
        for (link, raw) in sql.links.iter().zip(row) {
            let (Some(link), Raw::List(items)) = (link, raw) else { continue };
            if items.is_empty() {
                continue;
            }
            let mut insert = self.statement(link)?;
            for (pos, value) in (1_i64..).zip(items) {
                insert.execute((id, pos, bind(value))).map_err(translate)?;
            }
        }
        Ok(())
    }

    fn clear_links(&self, table: &str, columns: &[Column], id: i64) -> Result<()> {
        for (link, _) in columns.iter().filter_map(Column::link) {
            let sql = format!(r#"DELETE FROM "{link}" WHERE "{table}" = ?"#);
            self.statement(&sql)?.execute([id]).map_err(translate)?;
        }
        Ok(())
    }

    /// Reads back what was written, compares, and keeps it in the history.
    fn kept(
        &mut self,
        table: &'static str,
        columns: &[Column],
        id: i64,
        old: Option<&[Raw<'_>]>,
        new: Option<&[Raw<'_>]>,
    ) -> Result<()> {
        let sql = self.statements(table, columns);
        let mut same = new.is_none();
        read::one(self.db, &sql.select, table, columns, id, |row| same = Some(row) == new)?;
        if !same {
            return Err(Fault::new(Exit::Io, "read-back").arg("table", table).arg("id", id));
        }
        if self.outcome == Outcome::Nothing {
            self.outcome = Outcome::Keep;
        }
        self.operation.keep(self.db, table, id, columns, old, new)
    }

    pub(super) fn statement(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        self.db.prepare_cached(sql).map_err(translate)
    }
}

/// The values of the columns that are no lists.
fn columns_of<'a, 'b>(row: &'a [Raw<'b>], columns: &'a [Column]) -> impl Iterator<Item = &'a Raw<'b>> {
    debug_assert!(plain(columns).count() <= row.len());
    row.iter().zip(columns).filter(|(_, column)| column.one.is_none()).map(|(raw, _)| raw)
}
