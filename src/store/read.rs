//! Records out of the file, one after another.

use rusqlite::{Connection, params_from_iter};

use super::fault::translate;
use super::links::Links;
use super::sql::{self, bind};
use super::{Query, Store};
use crate::fault::{Exit, Fault, Result};
use crate::record::{Record, Shape};
use crate::value::{Column, Raw, Row};

impl Store {
    /// Hands out the records that a query finds, each with its number; holds one at a time.
    pub fn each<R: Record>(&self, query: &Query, mut take: impl FnMut(i64, R) -> Result<()>) -> Result<()> {
        rows(&self.db, R::TABLE, R::COLUMNS, query, |id, row| {
            take(id, R::from_row(row).map_err(|_| broken(R::TABLE, id))?)
        })
    }

    /// The same as they are stored.
    pub fn each_row<R: Record>(&self, query: &Query, take: impl FnMut(i64, Row<'_>) -> Result<()>) -> Result<()> {
        rows(&self.db, R::TABLE, R::COLUMNS, query, take)
    }

    /// The same of a kind known by its table.
    pub fn each_stored(
        &self,
        shape: &Shape,
        query: &Query,
        take: impl FnMut(i64, Row<'_>) -> Result<()>,
    ) -> Result<()> {
        rows(&self.db, shape.table, shape.columns, query, take)
    }

    /// The numbers of the records that a query finds.
    pub fn ids<R: Record>(&self, query: &Query) -> Result<Vec<i64>> {
        let mut ids = Vec::new();
        rows(&self.db, R::TABLE, &[], query, |id, _| {
            ids.push(id);
            Ok(())
        })?;
        Ok(ids)
    }

    /// One record.
    pub fn get<R: Record>(&self, id: i64) -> Result<R> {
        get(&self.db, id)
    }

    /// One record, if it is there.
    pub fn find<R: Record>(&self, id: i64) -> Result<Option<R>> {
        find(&self.db, id)
    }

    /// The number of a record that is equal in every field; lists are equal as sets.
    pub fn equal<R: Record>(&self, record: &R) -> Result<Option<i64>> {
        equal(&self.db, record)
    }
}

/// The number of a record that is equal in every field; lists are equal as sets.
pub fn equal<R: Record>(db: &Connection, record: &R) -> Result<Option<i64>> {
    let row = record.row();
    let mut query = Query::default();
    for (column, raw) in R::COLUMNS.iter().zip(&row).filter(|(column, _)| column.one.is_none()) {
        query = query.holds(column, raw.clone().into_owned());
    }
    let wanted: Vec<Raw<'_>> = row.iter().map(Raw::as_set).collect();
    let mut equal = None;
    rows(db, R::TABLE, R::COLUMNS, &query, |id, found| {
        if equal.is_none() && found.iter().map(Raw::as_set).eq(wanted.iter().cloned()) {
            equal = Some(id);
        }
        Ok(())
    })?;
    Ok(equal)
}

/// One record, or the fault that there is none.
pub fn get<R: Record>(db: &Connection, id: i64) -> Result<R> {
    find(db, id)?.ok_or_else(|| Fault::new(Exit::NoInput, "no-record").arg("table", R::TABLE).arg("id", id))
}

/// One record, if it is there.
pub fn find<R: Record>(db: &Connection, id: i64) -> Result<Option<R>> {
    let row = row(db, R::TABLE, R::COLUMNS, id)?;
    row.map(|row| R::from_row(row).map_err(|_| broken(R::TABLE, id))).transpose()
}

/// A record's stored values, if it is there.
pub fn row(db: &Connection, table: &str, columns: &[Column], id: i64) -> Result<Option<Row<'static>>> {
    let mut found = None;
    rows(db, table, columns, &Query::default().id(id), |_, row| {
        found = Some(row.into_iter().map(crate::value::Raw::into_owned).collect());
        Ok(())
    })?;
    Ok(found)
}

/// Streams stored values; the same statement serves every call with the same conditions.
pub fn rows(
    db: &Connection,
    table: &str,
    columns: &[Column],
    query: &Query,
    mut take: impl FnMut(i64, Row<'_>) -> Result<()>,
) -> Result<()> {
    tried(db, table, columns, query, |id, row| take(id, row.map_err(|error| unreadable(error, table, id))?))
}

/// The same, going on after a record that cannot be read.
pub fn tried(
    db: &Connection,
    table: &str,
    columns: &[Column],
    query: &Query,
    mut take: impl FnMut(i64, rusqlite::Result<Row<'_>>) -> Result<()>,
) -> Result<()> {
    let (conditions, args) = query.sql();
    let mut statement = db.prepare_cached(&(sql::select(table, columns) + &conditions)).map_err(translate)?;
    let mut links = Links::of(db, columns)?;
    let mut found = statement.query(params_from_iter(args.iter().map(bind))).map_err(translate)?;
    while let Some(stored) = found.next().map_err(translate)? {
        let id: i64 = stored.get(0).map_err(translate)?;
        take(id, row_of(stored, id, columns, &mut links))?;
    }
    Ok(())
}

/// The stored values of one record: its own row, and its lists.
fn row_of<'r>(
    stored: &'r rusqlite::Row<'_>,
    id: i64,
    columns: &[Column],
    links: &mut [Links<'_>],
) -> rusqlite::Result<Row<'r>> {
    let mut row = Row::with_capacity(columns.len());
    let (mut at, mut links) = (0, links.iter_mut());
    for column in columns {
        let link = if column.one.is_some() { links.next() } else { None };
        row.push(if let Some(link) = link {
            link.of_record(id)?
        } else {
            at += 1;
            sql::raw(stored.get_ref(at)?)?
        });
    }
    Ok(row)
}

/// A value that is none of a record's is the record's fault; all else is the file's.
fn unreadable(error: rusqlite::Error, table: &str, id: i64) -> Fault {
    if error.sqlite_error_code().is_some() { translate(error) } else { broken(table, id) }
}

/// A record that another program left in a state that cannot be read.
pub(super) fn broken(table: &str, id: i64) -> Fault {
    Fault::data("stored-record").arg("table", table).arg("id", id)
}
