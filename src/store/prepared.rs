//! The statements that write one kind of records, prepared once a transaction: to find them again for each record would
//! take longer than some of them run.

use rusqlite::{Connection, Statement, params_from_iter};

use super::fault::translate;
use super::sql::{self, bind, plain};
use crate::fault::Result;
use crate::value::{Column, Raw};

/// The statements of a table.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// Adds a record.
    insert: Statement<'a>,
    /// Adds an item of each column that is a list.
    links: Vec<Option<Statement<'a>>>,
}

impl<'a> Prepared<'a> {
    /// Prepares the statements of a table.
    pub fn of(db: &'a Connection, table: &str, columns: &[Column]) -> Result<Self> {
        let link = |column: &Column| {
            let sql = column
                .link()
                .map(|(link, item)| format!(r#"INSERT INTO "{link}" ("{table}", pos, "{item}") VALUES (?, ?, ?)"#));
            sql.map(|sql| db.prepare(&sql).map_err(translate)).transpose()
        };
        Ok(Self {
            insert: db.prepare(&sql::insert(table, columns)).map_err(translate)?,
            links: columns.iter().map(link).collect::<Result<_>>()?,
        })
    }

    /// Adds a record with its lists.
    pub fn insert(&mut self, columns: &[Column], id: i64, row: &[Raw<'_>]) -> Result<()> {
        let number = Raw::Int(id);
        let values = std::iter::once(&number).chain(columns_of(row, columns)).map(bind);
        self.insert.execute(params_from_iter(values)).map_err(translate)?;
        self.write_links(id, row)
    }

    /// Adds the items of a record's lists.
    pub fn write_links(&mut self, id: i64, row: &[Raw<'_>]) -> Result<()> {
        for (link, raw) in self.links.iter_mut().zip(row) {
            let (Some(link), Raw::List(items)) = (link, raw) else { continue };
            for (pos, value) in (1_i64..).zip(items) {
                link.execute((id, pos, bind(value))).map_err(translate)?;
            }
        }
        Ok(())
    }
}

/// The values of the columns that are no lists.
pub fn columns_of<'r, 'b>(row: &'r [Raw<'b>], columns: &'r [Column]) -> impl Iterator<Item = &'r Raw<'b>> {
    debug_assert!(plain(columns).count() <= row.len());
    row.iter().zip(columns).filter(|(_, column)| column.one.is_none()).map(|(raw, _)| raw)
}
