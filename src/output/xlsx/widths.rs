//! How wide the columns of a sheet are, and how many lines a text takes in them.

use crate::output::wrap::width;

/// The widest column, in letters; longer texts go over several lines.
const WIDEST: usize = 60;

/// The widths of the columns, in letters. They follow what is written until the first row leaves memory, for then they
/// are written themselves.
pub struct Widths {
    found: Vec<usize>,
    settled: bool,
}

impl Widths {
    /// At least so wide.
    pub fn new(least: impl Iterator<Item = usize>) -> Self {
        Self { found: least.collect(), settled: false }
    }

    /// From now on they stay as they are.
    pub fn settle(&mut self) -> impl Iterator<Item = usize> {
        self.settled = true;
        self.found.iter().map(|width| (*width).min(WIDEST))
    }

    /// The lines that a text takes in its column.
    pub fn lines(&mut self, column: usize, text: &str) -> usize {
        let widths = text.lines().map(width);
        if !self.settled {
            self.found[column] = widths.clone().max().unwrap_or(0).max(self.found[column]);
        }
        let room = self.found[column].min(WIDEST);
        widths.map(|width| width.div_ceil(room).max(1)).sum()
    }
}
