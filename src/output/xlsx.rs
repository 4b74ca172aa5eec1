//! A workbook for Excel and LibreOffice: texts stay texts, dates are dates, sums are sums, whatever the program's
//! language. Row by row into the archive, with no file in between: what cannot be written is known at once.

mod book;
mod paper;
mod row;
mod text;
mod widths;

#[cfg(test)]
mod tests;

use std::io::Write;

use super::wrap::width;
use crate::fault::{Fault, Result};
use crate::sheet::{Heading, Sink};
use crate::value::Cell;
use book::Book;
use row::{Row, Wrong};
use widths::Widths;

pub use paper::write as paper;

/// Records on one sheet: all its rows but the heading.
const ROOM: usize = 1_048_575;

/// Bytes of rows that wait for each other: by them the widths of the columns are found, which stand before the rows.
const HELD: usize = 1024 * 1024;

/// Letters that the arrow of the filter takes beside a heading.
const ARROW: usize = 3;

/// Writes rows as they come; a sheet that is full is followed by another.
pub struct Xlsx<'w> {
    book: Book<'w>,
    title: String,
    headings: &'w [Heading],
    widths: Widths,
    row: Row,
    held: Vec<u8>,
    room: usize,
    rows: usize,
}

impl<'w> Xlsx<'w> {
    /// A workbook of one table, whose sheets bear the title.
    pub fn new(out: &'w mut dyn Write, title: &str, headings: &'w [Heading]) -> Self {
        Self {
            book: Book::new(out),
            title: title.to_owned(),
            headings,
            widths: Widths::new(headings.iter().map(|heading| width(&heading.label) + ARROW)),
            row: Row::new(headings.len()),
            held: Vec::new(),
            room: ROOM,
            rows: 0,
        }
    }

    /// Hands over what waits; the first time a sheet begins with it.
    fn hand_over(&mut self) -> Result<()> {
        if !self.book.is_open() {
            let labels = self.headings.iter().map(|heading| heading.label.as_str());
            let columns: Vec<(&str, usize)> = labels.zip(self.widths.settle()).collect();
            self.book.begin(&self.title, &columns)?;
        }
        self.book.rows(&self.held)?;
        self.held.clear();
        Ok(())
    }

    fn end_sheet(&mut self) -> Result<()> {
        self.hand_over()?;
        self.book.end(self.rows)?;
        self.rows = 0;
        Ok(())
    }

    /// The fault of a cell, by the record's number where the first column holds it.
    fn fault(&self, wrong: Wrong, cells: &[Cell<'_>]) -> Fault {
        let id = match (self.headings.first().map(|heading| heading.name), cells.first()) {
            (Some("id"), Some(Cell::Number(id))) => id.to_string(),
            _ => "none".to_owned(),
        };
        let label = self.headings.get(wrong.column).map_or("", |heading| heading.label.as_str());
        Fault::data("cell-long").arg("id", id).arg("label", label)
    }
}

impl Sink for Xlsx<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        if self.rows == self.room {
            self.end_sheet()?;
        }
        self.rows += 1;
        // The heading is the first row.
        let written = self.row.write(&mut self.held, self.rows + 1, cells, &mut self.widths);
        written.map_err(|wrong| self.fault(wrong, cells))?;
        if self.held.len() >= HELD { self.hand_over() } else { Ok(()) }
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        self.end_sheet()?;
        self.book.finish()?;
        Ok(Vec::new())
    }
}
