//! Records out of the file, one after another.

use rusqlite::{Connection, Statement, params_from_iter};

use super::fault::translate;
use super::sql::{self, bind, raw};
use super::{Query, Store};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::value::{Column, Row};

impl Store {
    /// Hands out the records that a query finds, each with its number; holds one at a time.
    pub fn each<R: Record>(&self, query: &Query, mut take: impl FnMut(i64, R) -> Result<()>) -> Result<()> {
        rows(&self.db, R::TABLE, R::COLUMNS, query, |id, row| {
            take(id, R::from_row(row).map_err(|_| broken(R::TABLE, id))?)
        })
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

/// Hands out the stored values of one record, if it is there; the statement asks for it by number.
pub fn one(
    statement: &mut Statement<'_>,
    table: &str,
    columns: &[Column],
    id: i64,
    mut take: impl FnMut(&[crate::value::Raw<'_>]),
) -> Result<()> {
    let mut found = statement.query([id]).map_err(translate)?;
    if let Some(row) = found.next().map_err(translate)? {
        let values = columns.iter().enumerate().map(|(at, column)| raw(row.get_ref(at + 1)?, column));
        take(&values.collect::<rusqlite::Result<Vec<_>>>().map_err(|_| broken(table, id))?);
    }
    Ok(())
}

/// Streams stored values; the same statement serves every call with the same conditions.
pub fn rows(
    db: &Connection,
    table: &str,
    columns: &[Column],
    query: &Query,
    mut take: impl FnMut(i64, Row<'_>) -> Result<()>,
) -> Result<()> {
    let (conditions, args) = query.sql();
    let mut statement = db.prepare_cached(&(sql::select(table, columns) + &conditions)).map_err(translate)?;
    let mut found = statement.query(params_from_iter(args.iter().map(bind))).map_err(translate)?;
    while let Some(row) = found.next().map_err(translate)? {
        let id = row.get(0).map_err(translate)?;
        let values = columns.iter().enumerate().map(|(at, column)| raw(row.get_ref(at + 1)?, column));
        take(id, values.collect::<rusqlite::Result<_>>().map_err(|_| broken(table, id))?)?;
    }
    Ok(())
}

/// A record that another program left in a state that cannot be read.
fn broken(table: &str, id: i64) -> Fault {
    Fault::data("stored-record").arg("table", table).arg("id", id)
}
