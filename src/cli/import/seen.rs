//! What is in the file of records already, so that a table that comes twice adds nothing the second time.

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use crate::fault::Result;
use crate::record::Record;
use crate::store::Tx;
use crate::value::{Raw, Row};

/// The records that are there, each by a fingerprint of its content: as many equal ones as there are, so many are
/// counted off. 64 bits under a key of this run: among a million records two fall together once in ten million runs.
#[derive(Default)]
pub struct Seen {
    prints: Vec<u64>,
    left: Vec<u32>,
    key: RandomState,
}

impl Seen {
    /// Reads what is there.
    pub fn of<R: Record>(tx: &Tx<'_>) -> Result<Self> {
        let mut seen = Self::default();
        let mut prints = Vec::new();
        tx.each_row::<R>(|_, row| {
            prints.push(seen.print(&row));
            Ok(())
        })?;
        prints.sort_unstable();
        for print in prints {
            if seen.prints.last() == Some(&print) {
                *seen.left.last_mut().expect("as many as prints") += 1;
            } else {
                seen.prints.push(print);
                seen.left.push(1);
            }
        }
        Ok(seen)
    }

    /// Counts one equal record off; false when there is none, or none any more.
    pub fn take(&mut self, record: &impl Record) -> bool {
        if self.prints.is_empty() {
            return false;
        }
        let found = self.prints.binary_search(&self.print(&record.row())).ok();
        let Some(left) = found.map(|at| &mut self.left[at]).filter(|left| **left > 0) else { return false };
        *left -= 1;
        true
    }

    fn print(&self, row: &Row<'_>) -> u64 {
        let mut hasher = self.key.build_hasher();
        for raw in row {
            match raw {
                // The order in which a list was typed makes no other record.
                Raw::List(items) => {
                    items.iter().fold(0_u64, |sum, item| sum.wrapping_add(self.key.hash_one(item))).hash(&mut hasher);
                }
                raw => raw.hash(&mut hasher),
            }
        }
        hasher.finish()
    }
}
