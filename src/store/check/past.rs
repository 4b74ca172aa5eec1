//! The history of each record: what it keeps of an earlier state beside the hash that was made of that state.

use rusqlite::{Connection, Rows};

use super::{Finding, Findings, unfit};
use crate::fault::Result;
use crate::record::Shape;
use crate::store::earlier::{self, Entry};
use crate::store::fault::translate;

/// The entries of a kind of records, each record's together, the first one first.
pub const ENTRIES: &str = "SELECT id, seq, op, old, salt, hash FROM hist WHERE subject = ? ORDER BY id, seq";

/// The records that the history speaks of, in the order of their numbers.
pub struct Past<'r> {
    pub db: &'r Connection,
    pub shape: &'r Shape,
    pub rows: Rows<'r>,
    /// The first entry of the record that comes next.
    pub ahead: Option<Entry>,
}

impl Past<'_> {
    /// The last entry of the next record; what does not hold of its earlier ones is told.
    pub fn next(&mut self, findings: &mut Findings<'_>) -> Result<Option<Entry>> {
        let first = if self.ahead.is_some() { self.ahead.take() } else { self.read()? };
        let Some(mut last) = first else { return Ok(None) };
        self.compare(None, &last, findings)?;
        while let Some(entry) = self.read()? {
            if entry.id != last.id {
                self.ahead = Some(entry);
                break;
            }
            self.compare(Some(&last), &entry, findings)?;
            last = entry;
        }
        Ok(Some(last))
    }

    fn compare(&self, before: Option<&Entry>, entry: &Entry, findings: &mut Findings<'_>) -> Result<()> {
        let (table, columns) = (self.shape.table, self.shape.columns);
        if entry.follows(before, table, columns) || earlier::strayed(self.db, table, entry.id)? {
            return Ok(());
        }
        findings.add(Finding::new(table, "earlier-differs").id(entry.id).arg("op", entry.op))
    }

    fn read(&mut self) -> Result<Option<Entry>> {
        self.rows.next().map_err(translate)?.map(Entry::read).transpose().map_err(unfit)
    }
}
