//! All records of a kind in one pass: the table and its link tables are read side by side, each once and in order, where
//! a question a record would take five times as long.

use rusqlite::types::ValueRef;
use rusqlite::{Rows, Statement};

use super::Store;
use super::fault::translate;
use super::sql::{self, plain};
use crate::fault::{Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw, Row};

impl Store {
    /// Hands out every record as it is stored, in the order of the numbers; holds one at a time.
    pub fn scan<R: Record>(&self, mut take: impl FnMut(i64, Row<'_>) -> Result<()>) -> Result<()> {
        let broken = |id: i64| Fault::data("stored-record").arg("table", R::TABLE).arg("id", id);
        let names = plain(R::COLUMNS).fold(String::from("id"), |names, column| names + r#", ""# + &column.sql() + "\"");
        let mut main =
            self.db.prepare(&format!(r#"SELECT {names} FROM "{}" ORDER BY id"#, R::TABLE)).map_err(translate)?;
        let mut statements = lists(R::COLUMNS).map(|column| self.link(column)).collect::<Result<Vec<_>>>()?;
        let mut links = lists(R::COLUMNS)
            .zip(&mut statements)
            .map(|(column, statement)| Link::begin(column, statement))
            .collect::<Result<Vec<_>>>()?;
        let mut found = main.query([]).map_err(translate)?;
        while let Some(stored) = found.next().map_err(translate)? {
            let id: i64 = stored.get(0).map_err(translate)?;
            let mut row = Row::with_capacity(R::COLUMNS.len());
            let (mut at, mut list) = (0, links.iter_mut());
            for column in R::COLUMNS {
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

    fn link(&self, column: &Column) -> Result<Statement<'_>> {
        let (link, item) = column.link().unwrap_or_default();
        let sql = format!(r#"SELECT "{0}", "{item}" FROM "{link}" ORDER BY "{0}", pos"#, column.table);
        self.db.prepare(&sql).map_err(translate)
    }
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
    fn begin(column: &Column, statement: &'s mut Statement<'_>) -> Result<Self> {
        let rows = statement.query([]).map_err(translate)?;
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
