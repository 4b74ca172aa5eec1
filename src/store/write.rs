//! Changing records: one transaction a command, and the only three functions that write.

use rusqlite::{Connection, params_from_iter};

use super::fault::translate;
use super::history::{Hash, Op, Operation};
use super::sql::{self, bind, plain};
use super::{Query, Store, open, read, refers};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Lang, Names, Raw};

/// A transaction that writes; what it changes is in the history before it is committed.
#[derive(Debug)]
pub struct Tx<'a> {
    db: &'a Connection,
    operation: Operation,
    changes: usize,
}

impl Store {
    /// Runs `work` in one transaction and keeps it as one operation; a fault takes everything back.
    /// Where nothing changed, no operation is kept.
    pub fn write<T>(&mut self, op: &Op, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        self.db.execute_batch("BEGIN IMMEDIATE").map_err(translate)?;
        let done = Operation::begin(&self.db).and_then(|operation| {
            let mut tx = Tx { db: &self.db, operation, changes: 0 };
            let value = work(&mut tx)?;
            let n = tx.operation.n;
            let hash = if tx.changes > 0 { Some(tx.operation.end(&self.db, op)?) } else { None };
            Ok((value, n, hash))
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

impl Tx<'_> {
    /// What typed words mean, as of this transaction.
    pub fn names(&self, lang: Lang, today: chrono::NaiveDate) -> Result<Names> {
        super::names::names(self.db, lang, today, None)
    }

    /// One record.
    pub fn get<R: Record>(&self, id: i64) -> Result<R> {
        read::get(self.db, id)
    }

    /// One record, if it is there.
    pub fn find<R: Record>(&self, id: i64) -> Result<Option<R>> {
        read::find(self.db, id)
    }

    /// The records that a query finds.
    pub fn all<R: Record>(&self, query: &Query) -> Result<Vec<(i64, R)>> {
        let mut all = Vec::new();
        read::rows(self.db, R::TABLE, R::COLUMNS, query, |id, row| {
            all.push((id, R::from_row(row)?));
            Ok(())
        })?;
        Ok(all)
    }

    /// The number of a record that is equal in every field; lists are equal as sets.
    pub fn equal<R: Record>(&self, record: &R) -> Result<Option<i64>> {
        let row = record.row();
        let mut query = Query::default();
        for (column, raw) in R::COLUMNS.iter().zip(&row).filter(|(column, _)| column.one.is_none()) {
            query = query.holds(column, raw.clone().into_owned());
        }
        let wanted: Vec<Raw<'_>> = row.iter().map(Raw::as_set).collect();
        let mut equal = None;
        read::rows(self.db, R::TABLE, R::COLUMNS, &query, |id, found| {
            if equal.is_none() && found.iter().map(Raw::as_set).eq(wanted.iter().cloned()) {
                equal = Some(id);
            }
            Ok(())
        })?;
        Ok(equal)
    }

    /// Adds a record under its own number or the next free one, which was never used before.
    pub fn insert<R: Record>(&mut self, record: &R, id: Option<i64>) -> Result<i64> {
        let row = record.row();
        self.check_references(R::COLUMNS, &row)?;
        let id = match id.or(record.own_id()) {
            Some(id) => id,
            None => self.next_id(R::TABLE)?,
        };
        let number = Raw::Int(id);
        let values = std::iter::once(&number).chain(columns_of(&row, R::COLUMNS)).map(bind);
        let insert = sql::insert(R::TABLE, R::COLUMNS);
        self.statement(&insert)?.execute(params_from_iter(values)).map_err(translate)?;
        self.write_links(R::TABLE, R::COLUMNS, id, &row)?;
        self.kept(R::TABLE, R::COLUMNS, id, None, Some(&row))?;
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
        self.write_links(R::TABLE, R::COLUMNS, id, &row)?;
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

    /// True when a code of a list stands in a record.
    pub fn code_used(&self, column: &Column, code: &str) -> Result<bool> {
        let sql = match column.link() {
            Some((link, item)) => format!(r#"SELECT EXISTS (SELECT 1 FROM "{link}" WHERE "{item}" = ?)"#),
            None => format!(r#"SELECT EXISTS (SELECT 1 FROM "{}" WHERE "{}" = ?)"#, column.table, column.sql()),
        };
        self.db.query_row(&sql, [code], |row| row.get(0)).map_err(translate)
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

    /// One more than the largest number ever used, live or in the history.
    fn next_id(&self, table: &str) -> Result<i64> {
        let sql = format!(
            r#"SELECT 1 + max(coalesce((SELECT max(id) FROM "{table}"), 0),
                              coalesce((SELECT max(id) FROM hist WHERE subject = ?), 0))"#
        );
        self.statement(&sql)?.query_row([table], |row| row.get(0)).map_err(translate)
    }

    fn write_links(&self, table: &str, columns: &[Column], id: i64, row: &[Raw<'_>]) -> Result<()> {
        for (column, raw) in columns.iter().zip(row) {
            let (Some((link, item)), Raw::List(items)) = (column.link(), raw) else { continue };
            let mut insert =
                self.statement(&format!(r#"INSERT INTO "{link}" ("{table}", pos, "{item}") VALUES (?, ?, ?)"#))?;
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
        if read::row(self.db, table, columns, id)?.as_deref() != new {
            return Err(Fault::new(Exit::Io, "read-back").arg("table", table).arg("id", id));
        }
        self.changes += 1;
        self.operation.keep(self.db, table, id, columns, old, new)
    }

    fn statement(&self, sql: &str) -> Result<rusqlite::CachedStatement<'_>> {
        self.db.prepare_cached(sql).map_err(translate)
    }
}

/// The values of the columns that are no lists.
fn columns_of<'a, 'b>(row: &'a [Raw<'b>], columns: &'a [Column]) -> impl Iterator<Item = &'a Raw<'b>> {
    debug_assert!(plain(columns).count() <= row.len());
    row.iter().zip(columns).filter(|(_, column)| column.one.is_none()).map(|(raw, _)| raw)
}
