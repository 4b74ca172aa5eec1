//! Records in columns, for people. The one sink that must see every row before it writes the first.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::door::Written;
use super::grid::{self, Column};
use super::{Layout, NARROW, cell, clean, record, wrap};
use crate::fault::Result;
use crate::sheet::{Heading, Sink};
use crate::value::Cell;

/// What one cell may take of a screen.
const CELL: usize = 200;

/// Collects the rows as words.
pub struct Table<'w> {
    out: &'w mut dyn Write,
    layout: Layout,
    columns: Vec<Column>,
    /// Which columns have something in some row.
    filled: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl<'w> Table<'w> {
    /// A table in the language and width of the layout.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading], layout: Layout) -> Self {
        let column = |heading: &Heading| {
            let column = Column::new(clean::clean(&heading.label).into_owned(), heading.right, heading.wide);
            Column { solid: true, rank: heading.rank, ..column }
        };
        let columns: Vec<_> = headings.iter().map(column).collect();
        Self { out, layout, filled: vec![false; columns.len()], columns, rows: Vec::new() }
    }

    fn words(&self, value: &Cell<'_>) -> String {
        let text = cell::human(value, self.layout.lang);
        let text = clean::clean(&text);
        if self.layout.width.is_some() { wrap::cap(&text, CELL) } else { text.into_owned() }
    }

    /// The columns to be shown and their widths; `None` when no choice of them fits. What
    /// tells least is left out first.
    fn choose(&self, mut shown: Vec<usize>) -> Option<(Vec<usize>, Vec<usize>)> {
        loop {
            if let Some(widths) = grid::fit(&self.at(&shown), self.layout.width) {
                return Some((shown, widths));
            }
            if self.layout.all {
                return None;
            }
            let spared = *shown.iter().max_by_key(|at| self.columns[**at].rank)?;
            if self.columns[spared].rank < Heading::NEEDED {
                return None;
            }
            shown.retain(|at| *at != spared);
        }
    }

    fn at(&self, shown: &[usize]) -> Vec<&Column> {
        shown.iter().map(|at| &self.columns[*at]).collect()
    }

    /// One field per line.
    fn down(&mut self, shown: &[usize]) -> Result<()> {
        for (at, row) in self.rows.iter().enumerate() {
            if at > 0 {
                writeln!(self.out).written()?;
            }
            let stated = shown.iter().filter(|at| self.layout.all || row[**at] != cell::NOTHING);
            let pairs = stated.map(|at| (self.columns[*at].label.as_str(), row[*at].as_str()));
            record::inline(self.out, pairs, self.layout.width)?;
        }
        Ok(())
    }
}

impl Sink for Table<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        let mut row = Vec::with_capacity(cells.len());
        for (at, cell) in cells.iter().enumerate() {
            let words = self.words(cell);
            let column = &mut self.columns[at];
            column.measure(&words);
            if !cell::is_empty(cell) {
                self.filled[at] = true;
                column.solid &= matches!(cell, Cell::Number(_) | Cell::Count(_) | Cell::Money(_) | Cell::When(_));
            }
            row.push(words);
        }
        self.rows.push(row);
        Ok(())
    }

    /// An empty list writes nothing: the caller's remark says all there is to say.
    fn finish(&mut self) -> Result<Vec<String>> {
        let shown: Vec<_> = (0..self.columns.len()).filter(|at| self.layout.all || self.filled[*at]).collect();
        if self.rows.is_empty() || shown.is_empty() {
            return Ok(Vec::new());
        }
        let narrow = self.layout.width.is_some_and(|width| width < NARROW);
        let chosen = if narrow { None } else { self.choose(shown.clone()) };
        let Some((kept, widths)) = chosen else {
            self.down(&shown)?;
            return Ok(Vec::new());
        };
        let rows = self.rows.iter().map(|row| kept.iter().map(|at| row[*at].as_str()).collect());
        let mut heading = self.layout.colour;
        for line in grid::draw(&self.at(&kept), &widths, rows) {
            heading &= !line.starts_with(grid::LINE);
            if heading { writeln!(self.out, "\x1b[1m{line}\x1b[0m") } else { writeln!(self.out, "{line}") }
                .written()?;
        }
        let left = shown.iter().filter(|at| !kept.contains(at));
        Ok(left.map(|at| self.columns[*at].label.clone()).collect())
    }
}
