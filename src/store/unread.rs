//! What was written is read back before it is committed: each record at once, or, of many new ones in a row, all in one
//! pass over their table, which is several times faster.

use rusqlite::Connection;

use super::fault::translate;
use super::history::{Hash, SALT, hash};
use super::{Query, read};
use crate::fault::{Exit, Fault, Result};
use crate::value::Column;

/// So many new records of a table are each read back at once.
const AT_ONCE: i64 = 100;

/// New records that have not been read back yet.
#[derive(Debug, Default)]
pub struct Unread {
    /// Their table, and how many records it has been given.
    table: &'static str,
    columns: &'static [Column],
    given: i64,
    /// The first and the last that wait, by number; the entry of the history after which theirs begin.
    waiting: Option<(i64, i64, i64)>,
}

impl Unread {
    /// Lets a new record wait, whose entry in the history comes after `seq`; false when it must be read back now.
    /// Only numbers that rise can be read in one pass.
    pub fn waits(&mut self, table: &'static str, columns: &'static [Column], id: i64, seq: i64) -> bool {
        if self.table != table {
            debug_assert!(self.waiting.is_none(), "what waits is read back before another table is written");
            *self = Self { table, columns, ..Self::default() };
        }
        self.given += 1;
        match &mut self.waiting {
            Some((_, last, _)) if id > *last => *last = id,
            Some(_) => return false,
            None if self.given <= AT_ONCE => return false,
            none => *none = Some((id, id, seq)),
        }
        true
    }

    /// True when records wait that must be read back before anything is done to this one.
    pub fn before(&self, table: &str, id: i64) -> bool {
        self.waiting.is_some_and(|(_, last, _)| self.table != table || id <= last)
    }

    /// Reads back what waits and compares it with the hashes in the history.
    pub fn read(&mut self, db: &Connection) -> Result<()> {
        let Some((first, last, seq)) = self.waiting.take() else { return Ok(()) };
        let (table, columns) = (self.table, self.columns);
        let sql = "SELECT id, salt, hash FROM hist WHERE seq > ? AND subject = ? ORDER BY seq";
        let mut entries = db.prepare(sql).map_err(translate)?;
        let mut entries = entries.query((seq, table)).map_err(translate)?;
        let differs = |id: i64| Fault::new(Exit::Io, "read-back").arg("table", table).arg("id", id);
        let mut next = || match entries.next()? {
            Some(entry) => Ok(Some((entry.get(0)?, entry.get::<_, [u8; SALT]>(1)?, entry.get::<_, Hash>(2)?))),
            None => Ok(None),
        };
        let mut awaited: Option<(i64, _, _)> = next().map_err(translate)?;
        read::rows(db, table, columns, &Query::default().between(first, last), |id, row| {
            let Some((expected, salt, kept)) = awaited.filter(|(expected, ..)| *expected <= id) else {
                // It was there before, or has been read back already.
                return Ok(());
            };
            if expected != id || kept != hash(&salt, table, id, columns, Some(&row)) {
                return Err(differs(expected));
            }
            awaited = next().map_err(translate)?;
            Ok(())
        })?;
        awaited.map_or(Ok(()), |(id, ..)| Err(differs(id)))
    }
}

#[cfg(test)]
mod tests;
