//! Many records at once: indexes are dropped and built anew, which is several times faster than keeping them in step.

use rusqlite::Connection;

use super::fault::translate;
use crate::fault::Result;

/// Fewer than this are written before the indexes are worth dropping.
const MANY: usize = 10_000;

/// How many records one table has been given, and the indexes that wait to be built again.
#[derive(Debug, Default)]
pub struct Bulk {
    table: &'static str,
    inserted: usize,
    next_look: usize,
    dropped: Vec<String>,
    held: bool,
}

impl Bulk {
    /// Counts a record that was inserted; once those outnumber the ones that were there, drops the indexes.
    pub fn inserted(&mut self, db: &Connection, table: &'static str) -> Result<()> {
        if self.held {
            return Ok(());
        }
        if self.table != table {
            (self.table, self.inserted, self.next_look) = (table, 0, MANY);
        }
        self.inserted += 1;
        if self.inserted < self.next_look {
            return Ok(());
        }
        let count = format!(r#"SELECT count(*) FROM "{table}""#);
        let all: i64 = db.query_row(&count, [], |row| row.get(0)).map_err(translate)?;
        self.next_look = usize::try_from(all).unwrap_or(usize::MAX) - self.inserted;
        if self.next_look <= self.inserted {
            self.next_look = usize::MAX;
            self.drop_indexes(db)?;
        }
        Ok(())
    }

    /// The indexes of the table, of its link tables and of the history that were written as SQL; what a key makes stays.
    fn drop_indexes(&mut self, db: &Connection) -> Result<()> {
        let sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL
                   AND (tbl_name = ?1 OR tbl_name = 'hist' OR tbl_name GLOB ?1 || '_*')";
        let mut statement = db.prepare(sql).map_err(translate)?;
        let found = statement.query_map([self.table], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
        for (name, sql) in found.and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>).map_err(translate)? {
            db.execute_batch(&format!(r#"DROP INDEX "{name}""#)).map_err(translate)?;
            self.dropped.push(sql);
        }
        Ok(())
    }

    /// Leaves the indexes where they are: none can be dropped while the history is being read.
    pub fn hold(&mut self) {
        self.held = true;
    }

    /// True while a record's history cannot be found but by reading the whole of it.
    pub fn has_dropped(&self) -> bool {
        !self.dropped.is_empty()
    }

    /// Builds again what was dropped.
    pub fn end(&mut self, db: &Connection) -> Result<()> {
        self.dropped.drain(..).try_for_each(|sql| db.execute_batch(&sql)).map_err(translate)
    }
}
