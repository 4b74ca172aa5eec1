//! Records as a document: one table under its heading.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::widths::is_wide;
use crate::fault::Result;
use crate::output::{Layout, cell};
use crate::paper::{Block, Entry, Paper, Table};
use crate::sheet::{Heading, Sink};
use crate::value::Cell;

/// Collects the rows as words: how wide the columns are is known after the last.
pub struct Sheet<'w> {
    out: &'w mut dyn Write,
    title: String,
    table: Table,
    /// Which columns have something in some row.
    filled: Vec<bool>,
    layout: Layout,
}

impl<'w> Sheet<'w> {
    /// A document of one table that bears the title.
    pub fn new(out: &'w mut dyn Write, title: &str, headings: &[Heading], layout: Layout) -> Self {
        let table = Table {
            head: headings.iter().map(|heading| heading.label.clone()).collect(),
            rows: Vec::new(),
            right: headings.iter().map(|heading| heading.right).collect(),
        };
        Self { out, title: title.to_owned(), filled: vec![layout.all; headings.len()], table, layout }
    }
}

impl Sink for Sheet<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        for (filled, cell) in self.filled.iter_mut().zip(cells) {
            *filled |= !cell::is_empty(cell);
        }
        self.table.rows.push(Entry::row(cells.iter().map(|cell| cell::human(cell, self.layout.lang).into_owned())));
        Ok(())
    }

    /// Columns with nothing in them are left out, unless none has anything.
    fn finish(&mut self) -> Result<Vec<String>> {
        let mut table = std::mem::take(&mut self.table);
        if self.filled.contains(&true) {
            table.head = kept(table.head, &self.filled);
            table.rows = table.rows.into_iter().map(|row| kept(row, &self.filled)).collect();
            table.right = kept(table.right, &self.filled);
        }
        let landscape = is_wide(&table);
        let blocks = vec![Block::Heading(1, std::mem::take(&mut self.title)), Block::Table(String::new(), table)];
        super::write(self.out, &Paper { blocks, landscape }, self.layout.lang)?;
        Ok(Vec::new())
    }
}

/// What stands in the columns that are kept.
fn kept<T>(row: Vec<T>, filled: &[bool]) -> Vec<T> {
    row.into_iter().zip(filled).filter(|(_, filled)| **filled).map(|(cell, _)| cell).collect()
}
