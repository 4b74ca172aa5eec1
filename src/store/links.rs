//! The lists of records, read beside them. Records mostly come in the order of their numbers, up or down: then the link
//! table is read some records ahead, where a question a record would take several times as long.

use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection};

use super::fault::{takes_back, translate};
use crate::fault::Result;
use crate::value::{Column, Kind, Raw};

/// Records that are read ahead at most.
const AHEAD: i64 = 256;

/// One list of every record.
pub struct Links<'c> {
    statement: CachedStatement<'c>,
    /// The items are references.
    number: bool,
    /// The records whose items are here, by number: from the first to the last.
    first: i64,
    last: i64,
    items: Vec<(i64, Raw<'static>)>,
}

impl<'c> Links<'c> {
    /// The lists of a table, one a column that is a list.
    pub fn of(db: &'c Connection, columns: &[Column]) -> Result<Vec<Self>> {
        columns.iter().filter_map(|column| Some(Self::begin(db, column, column.link()?))).collect()
    }

    fn begin(db: &'c Connection, column: &Column, (link, item): (String, &str)) -> Result<Self> {
        let owner = column.table;
        let sql = format!(
            r#"SELECT "{owner}", "{item}" FROM "{link}" WHERE "{owner}" BETWEEN ? AND ? ORDER BY "{owner}", pos"#
        );
        let statement = db.prepare_cached(&sql).map_err(translate)?;
        let number = matches!(column.kind, Kind::Ref(_));
        Ok(Self { statement, number, first: i64::MAX, last: i64::MIN, items: Vec::new() })
    }

    /// The items of a record.
    pub fn of_record(&mut self, id: i64) -> rusqlite::Result<Raw<'static>> {
        if id < self.first || id > self.last {
            // What cannot be read among those ahead is no fault of this one.
            self.read_ahead(id).or_else(|error| if takes_back(&error) { Err(error) } else { self.read(id, id) })?;
        }
        let from = self.items.partition_point(|(owner, _)| *owner < id);
        let own = self.items[from..].iter().take_while(|(owner, _)| *owner == id);
        Ok(Raw::List(own.map(|(_, item)| item.clone()).collect()))
    }

    /// Reads the items of a record, and of more beyond it when it comes right after those that are here.
    fn read_ahead(&mut self, id: i64) -> rusqlite::Result<()> {
        let width = self.last.saturating_sub(self.first).saturating_add(1).clamp(0, AHEAD);
        let more = (width * 4).clamp(1, AHEAD) - 1;
        if width > 0 && id > self.last && id - self.last <= width {
            self.read(id, id.saturating_add(more))
        } else if width > 0 && id < self.first && self.first - id <= width {
            self.read(id.saturating_sub(more), id)
        } else {
            self.read(id, id)
        }
    }

    /// Reads the items of these records.
    fn read(&mut self, first: i64, last: i64) -> rusqlite::Result<()> {
        // Nothing is here until all of it is.
        (self.first, self.last) = (i64::MAX, i64::MIN);
        self.items.clear();
        let mut rows = self.statement.query((first, last))?;
        while let Some(row) = rows.next()? {
            let item = match row.get_ref(1)? {
                ValueRef::Integer(id) if self.number => Raw::Int(id),
                other => Raw::Text(other.as_str()?.to_owned().into()),
            };
            self.items.push((row.get(0)?, item));
        }
        (self.first, self.last) = (first, last);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
