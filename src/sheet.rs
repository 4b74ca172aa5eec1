//! Columns and a stream of rows: what every table and every CSV is made from.

use crate::fault::Result;
use crate::value::Cell;

/// A column's heading, for machines and for people, and how it may be laid out.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The machine name: a CSV heading, a JSON key. Never changes with the language.
    pub name: &'static str,
    /// What a person reads above the column.
    pub label: String,
    /// Numbers and sums stand at the right.
    pub right: bool,
    /// Long prose, unreadable in a narrow column.
    pub wide: bool,
    /// How much it tells: where the screen is narrow the greatest are left out first, those below `NEEDED` never.
    pub rank: usize,
}

impl Heading {
    /// A column that only machines read.
    pub fn machine(name: &'static str) -> Self {
        Self { name, label: String::new(), right: false, wide: false, rank: 0 }
    }

    /// The number and the two columns that a record is known by.
    pub const NEEDED: usize = 3;
}

/// Takes rows one by one, so that nothing need hold them all.
pub trait Sink {
    /// Takes one row; as many cells as there are headings.
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()>;

    /// Writes what is still to be written, once, after the last row.
    /// Returns the labels of the columns that found no place, for the caller to remark on.
    fn finish(&mut self) -> Result<Vec<String>>;
}
