//! Changing records: the only three functions that write them, `put`, `replace` and `take`. Each keeps what it did in the
//! history, and what it wrote is read back.

use std::collections::hash_map::Entry;

use rusqlite::params_from_iter;

use super::fault::translate;
use super::history::{Before, FAR};
use super::prepared::{Prepared, columns_of};
use super::sql::{self, bind};
use super::write::{Outcome, Tx};
use super::{Query, earlier, read, refers};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw, Row};

impl<'a> Tx<'a> {
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
        self.put(R::TABLE, R::COLUMNS, id, &row)?;
        Ok(id)
    }

    /// Writes a record's new content; false when it is what is there already. What another program left there is written
    /// again, and so becomes the history's own.
    pub fn update<R: Record>(&mut self, id: i64, record: &R) -> Result<bool> {
        let row = record.row();
        let old = self.there(R::TABLE, R::COLUMNS, id)?;
        let next = self.operation.last_seq + 1;
        if old == row && (self.bulk.has_dropped() || earlier::left(self.db, R::TABLE, R::COLUMNS, id, next, &old)?) {
            return Ok(false);
        }
        self.check_references(R::COLUMNS, &row)?;
        self.replace(R::TABLE, R::COLUMNS, id, Before::Was(&old), &row)?;
        Ok(true)
    }

    /// Removes a record, and answers what it was; refused while something refers to it. One that another program has
    /// removed is answered by that: the history takes it for gone, and undo can bring it back.
    pub fn remove<R: Record>(&mut self, id: i64) -> Result<Row<'static>> {
        let old = if let Some(old) = earlier::removed(self.db, R::TABLE, R::COLUMNS, id)? {
            old
        } else {
            let old = self.there(R::TABLE, R::COLUMNS, id)?;
            self.unreferred(R::TABLE, id, "referred-to")?;
            old
        };
        self.take(R::TABLE, R::COLUMNS, id, &old)?;
        Ok(old)
    }

    /// The record that is there; the fault that there is none.
    pub(super) fn there(&self, table: &str, columns: &[Column], id: i64) -> Result<Vec<Raw<'static>>> {
        let found = read::row(self.db, table, columns, id)?;
        found.ok_or_else(|| Fault::new(Exit::NoInput, "no-record").arg("table", table).arg("id", id))
    }

    /// Refuses, by this fault, while something refers to a record.
    pub(super) fn unreferred(&self, table: &str, id: i64, fault: &'static str) -> Result<()> {
        let referrers = refers::referrers(self.db, table, id)?;
        if referrers.is_empty() {
            return Ok(());
        }
        let line = |r: &refers::Referrer| r.ids.iter().map(|id| format!("{}\t{id}", r.table)).collect::<Vec<_>>();
        let lines = referrers.iter().flat_map(line).collect();
        Err(Fault::data(fault).arg("table", table).arg("id", id).candidates(lines))
    }

    /// Writes a new record.
    pub(super) fn put(
        &mut self,
        table: &'static str,
        columns: &'static [Column],
        id: i64,
        row: &[Raw<'_>],
    ) -> Result<()> {
        self.stands()?;
        self.next_ids.entry(table).and_modify(|next| *next = id.saturating_add(1).max(*next));
        self.settle_unread(table, id)?;
        self.prepared(table, columns)?.insert(columns, id, row)?;
        if !self.unread.waits(table, columns, id, self.operation.last_seq) {
            self.read_back(table, columns, id, Some(row))?;
        }
        self.kept(table, columns, id, Before::Nothing, Some(row))?;
        self.bulk.inserted(self.db, table)
    }

    /// Writes a record's new content over the old.
    pub(super) fn replace(
        &mut self,
        table: &'static str,
        columns: &[Column],
        id: i64,
        old: Before<'_>,
        row: &[Raw<'_>],
    ) -> Result<()> {
        self.stands()?;
        self.settle_unread(table, id)?;
        if let Some(update) = sql::update(table, columns) {
            let number = Raw::Int(id);
            let values = columns_of(row, columns).chain(std::iter::once(&number)).map(bind);
            self.statement(&update)?.execute(params_from_iter(values)).map_err(translate)?;
        }
        self.clear_links(table, columns, id)?;
        self.prepared(table, columns)?.write_links(id, row)?;
        self.read_back(table, columns, id, Some(row))?;
        self.kept(table, columns, id, old, Some(row))
    }

    /// Takes a record away.
    pub(super) fn take(&mut self, table: &'static str, columns: &[Column], id: i64, old: &[Raw<'_>]) -> Result<()> {
        self.stands()?;
        self.settle_unread(table, id)?;
        self.clear_links(table, columns, id)?;
        self.statement(&format!(r#"DELETE FROM "{table}" WHERE id = ?"#))?.execute([id]).map_err(translate)?;
        self.read_back(table, columns, id, None)?;
        self.kept(table, columns, id, Before::Was(old), None)
    }

    /// The transaction must be there still: where a fault was passed over with which SQLite took it back, each further
    /// statement would be committed by itself.
    pub(super) fn stands(&self) -> Result<()> {
        if self.db.is_autocommit() { Err(Fault::new(Exit::Io, "disk").arg("why", "rollback")) } else { Ok(()) }
    }

    /// Every record that is referred to by number must be there; the message names the field. Those in lists have been
    /// looked up by name.
    fn check_references(&self, columns: &[Column], row: &[Raw<'_>]) -> Result<()> {
        for (column, raw) in columns.iter().zip(row) {
            if let (Kind::Ref(target), Some(id)) = (column.kind, raw.int()) {
                self.referred(column, target, id)?;
            }
        }
        Ok(())
    }

    /// The record that a field refers to must be there.
    pub(super) fn referred(&self, column: &Column, target: &str, id: i64) -> Result<()> {
        let there = self.statement(&format!(r#"SELECT 1 FROM "{target}" WHERE id = ?"#))?.exists([id]);
        if there.map_err(translate)? {
            return Ok(());
        }
        Err(Fault::data("no-reference").arg("table", target).arg("id", id).at(column.table, column.name))
    }

    /// The next free number: one more than the largest ever used, live, in the history or reserved.
    pub fn reserve(&mut self, table: &'static str) -> Result<i64> {
        if let Some(next) = self.next_ids.get_mut(table) {
            *next += 1;
            return Ok(*next - 1);
        }
        let sql = format!(
            r#"SELECT max(coalesce((SELECT max(id) FROM "{table}"), 0),
                          coalesce((SELECT max(id) FROM hist WHERE subject = ?), 0))"#
        );
        let last: i64 = self.statement(&sql)?.query_row([table], |row| row.get(0)).map_err(translate)?;
        if last > FAR {
            return Err(Fault::data("stored-record").arg("table", table).arg("id", last));
        }
        let next = last + 1;
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
        read::rows(self.db, table, columns, &Query::default().id(id), |_, row| {
            same = Some(row.as_slice()) == new;
            Ok(())
        })?;
        if same { Ok(()) } else { Err(Fault::new(Exit::Io, "read-back").arg("table", table).arg("id", id)) }
    }

    /// Keeps what was done in the history; what another program did to the record is answered by it.
    fn kept(
        &mut self,
        table: &'static str,
        columns: &[Column],
        id: i64,
        old: Before<'_>,
        new: Option<&[Raw<'_>]>,
    ) -> Result<()> {
        if let Before::Was(old) = old
            && !self.bulk.has_dropped()
            && !earlier::known(self.db, table, columns, id, self.operation.last_seq + 1, old)?
        {
            // Nobody saw it being changed: here it is told from damage to the history.
            let sql = "INSERT INTO stray (subject, id, part, answered) VALUES (?1, ?2, ?1, 1)";
            self.statement(sql)?.execute((table, id)).map_err(translate)?;
        }
        if !matches!(old, Before::Nothing) {
            let sql = "UPDATE stray SET answered = 1 WHERE subject = ? AND id = ? AND NOT answered";
            self.statement(sql)?.execute((table, id)).map_err(translate)?;
        }
        if self.outcome == Outcome::Nothing {
            self.outcome = Outcome::Keep;
        }
        self.operation.keep(table, id, columns, old, new)
    }
}

#[cfg(test)]
mod tests;
