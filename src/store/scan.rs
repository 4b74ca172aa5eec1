//! All records of a kind in one pass: the table and its link tables are read side by side, each once and in order, where
//! a question a record would take five times as long.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Rows, Statement};

use super::Store;
use super::fault::translate;
use super::sql::{self, plain};
use crate::fault::{Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw, Row};

impl Store {
    /// Hands out every record as it is stored, in the order of the numbers; holds one at a time.
    pub fn scan<R: Record>(&self, take: impl FnMut(i64, Row<'_>) -> Result<()>) -> Result<()> {
        scan(&self.db, R::TABLE, R::COLUMNS, None, take)
    }
}

/// Hands out the records of a table, all or those between two numbers, in the order of the numbers.
pub fn scan(
    db: &Connection,
    table: &str,
    columns: &[Column],
    between: Option<(i64, i64)>,
    mut take: impl FnMut(i64, Row<'_>) -> Result<()>,
) -> Result<()> {
    let broken = |id: i64| Fault::data("stored-record").arg("table", table).arg("id", id);
    let between = between.unwrap_or((i64::MIN, i64::MAX));
    let names = plain(columns).fold(String::from("id"), |names, column| names + r#", ""# + &column.sql() + "\"");
    let sql = format!(r#"SELECT {names} FROM "{table}" WHERE id BETWEEN ? AND ? ORDER BY id"#);
    let mut main = db.prepare(&sql).map_err(translate)?;
    let mut statements = lists(columns).map(|column| link(db, column)).collect::<Result<Vec<_>>>()?;
    let mut links = lists(columns)
        .zip(&mut statements)
        .map(|(column, statement)| Link::begin(column, statement, between))
        .collect::<Result<Vec<_>>>()?;
    let mut found = main.query(between).map_err(translate)?;
    while let Some(stored) = found.next().map_err(translate)? {
        let id: i64 = stored.get(0).map_err(translate)?;
        let mut row = Row::with_capacity(columns.len());
        let (mut at, mut list) = (0, links.iter_mut());
        for column in columns {
            row.push(if column.one.is_some() {
                list.next().map_or(Ok(Raw::Null), |link| link.of(id))?
            } else {
                at += 1;
                let value = stored.get_ref(at).map_err(translate)?;
                sql::raw(value, column).map_err(|_| broken(id))?
            });
        }
        take(id, row)?;
    }
    Ok(())
}

fn link<'c>(db: &'c Connection, column: &Column) -> Result<Statement<'c>> {
    let (link, item) = column.link().unwrap_or_default();
    let owner = column.table;
    let sql =
        format!(r#"SELECT "{owner}", "{item}" FROM "{link}" WHERE "{owner}" BETWEEN ? AND ? ORDER BY "{owner}", pos"#);
    db.prepare(&sql).map_err(translate)
}

fn lists(columns: &[Column]) -> impl Iterator<Item = &Column> {
    columns.iter().filter(|column| column.one.is_some())
}

/// A link table on its way down.
struct Link<'s> {
    rows: Rows<'s>,
    /// The row that was read last and belongs to a later record.
    next: Option<(i64, Raw<'static>)>,
    number: bool,
}

impl<'s> Link<'s> {
    fn begin(column: &Column, statement: &'s mut Statement<'_>, between: (i64, i64)) -> Result<Self> {
        let rows = statement.query(between).map_err(translate)?;
        let mut link = Self { rows, next: None, number: matches!(column.kind, Kind::Ref(_)) };
        link.read()?;
        Ok(link)
    }

    fn read(&mut self) -> Result<()> {
        let row = self.rows.next().map_err(translate)?;
        self.next =
            row.map(|row| Ok((row.get(0)?, item(row.get_ref(1)?, self.number)?))).transpose().map_err(translate)?;
        Ok(())
    }

    /// The items of a record; the records are asked for in order.
    fn of(&mut self, id: i64) -> Result<Raw<'static>> {
        let mut items = Vec::new();
        while let Some((owner, item)) = self.next.take_if(|(owner, _)| *owner <= id) {
            // What another program left without an owner belongs to nobody.
            if owner == id {
                items.push(item);
            }
            self.read()?;
        }
        Ok(Raw::List(items))
    }
}

fn item(value: ValueRef<'_>, number: bool) -> rusqlite::Result<Raw<'static>> {
    Ok(match value {
        ValueRef::Integer(id) if number => Raw::Int(id),
        other => Raw::Text(other.as_str()?.to_owned().into()),
    })
}
