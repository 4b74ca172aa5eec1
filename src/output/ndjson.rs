//! One JSON object a line, for programs that read line by line.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::door::Written;
use super::json;
use crate::fault::Result;
use crate::sheet::{Heading, Sink};
use crate::value::Cell;

/// Writes each row at once.
pub struct Ndjson<'w> {
    out: &'w mut dyn Write,
    keys: Vec<String>,
}

impl<'w> Ndjson<'w> {
    /// Writes nothing until the first row.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading]) -> Self {
        Self { out, keys: json::keys(headings) }
    }
}

impl Sink for Ndjson<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        json::line(self.out, &self.keys, cells).and_then(|()| self.out.write_all(b"\n")).written()
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        Ok(Vec::new())
    }
}
