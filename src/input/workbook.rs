//! Workbooks: which sheet is read, and what stands in the others.

#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::dialect::HEAD;
use super::source::Source;
use super::unpack::{self, Kind};
use super::{Notice, Options, Row, Rows, Score, ods, xls, xlsx};
use crate::fault::{Fault, Result};

/// Sheets that a workbook may have.
const MAX_SHEETS: usize = 1000;

/// What looks at one sheet after another.
pub type See<'a> = &'a mut dyn FnMut(String, &mut dyn Rows) -> Result<()>;

/// A workbook that is open: sheets, one of which can be read at a time.
pub trait Book {
    /// Shows every sheet, by its name, in their order. Charts are no sheets.
    fn each(&mut self, see: See<'_>) -> Result<()>;

    /// The rows of a sheet that was shown.
    fn rows<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Rows + 'a>>;
}

/// Opens the workbook that a zip is.
pub fn zipped(mut source: Source, options: &Options, score: Score<'_>) -> Result<Box<dyn Rows>> {
    let read = source.counter();
    let kind = unpack::check(&mut source, options.max_bytes)?;
    let rows = match kind {
        Kind::Xlsx => sheet(xlsx::open(source)?, &read, options, score),
        Kind::Ods => sheet(ods::open(source, options.max_bytes)?, &read, options, score),
    };
    // What was read to find the sheet is read once more.
    read.store(0, Relaxed);
    rows
}

/// Opens a workbook of the older kind.
pub fn binary(bytes: &[u8], options: &Options, score: Score<'_>) -> Result<Box<dyn Rows>> {
    let read = Arc::new(AtomicU64::new(bytes.len() as u64));
    sheet(xls::open(bytes)?, &read, options, score)
}

fn sheet(
    book: impl Book + 'static,
    read: &Arc<AtomicU64>,
    options: &Options,
    score: Score<'_>,
) -> Result<Box<dyn Rows>> {
    // The rows borrow from the book, and a command reads one book: it stays as long as the process.
    let book = Box::leak(Box::new(book));
    let (sheet, others) = choose(book, options.sheet.as_deref(), score)?;
    let rows = book.rows(&sheet)?;
    let notice = (!others.is_empty()).then_some(Notice::Sheet(sheet, others));
    Ok(Box::new(Sheet { rows, notice, read: Arc::clone(read) }))
}

/// The sheet that is asked for, or the one with the most known headings; and what else holds something.
fn choose(book: &mut impl Book, asked: Option<&str>, score: Score<'_>) -> Result<(String, Vec<String>)> {
    let mut sheets: Vec<(String, Option<usize>)> = Vec::new();
    book.each(&mut |name, rows| {
        if sheets.len() == MAX_SHEETS {
            return Err(Fault::data("input-sheets").arg("max", MAX_SHEETS));
        }
        sheets.push((name, merit(rows, score)));
        Ok(())
    })?;
    let chosen = match asked {
        None => best(&sheets).ok_or_else(|| Fault::data("input-empty"))?,
        Some(asked) => sheets.iter().position(|(name, _)| name == asked).ok_or_else(|| {
            let names = sheets.iter().map(|(name, _)| name.clone()).collect();
            Fault::data("input-sheet").arg("text", asked).candidates(names)
        })?,
    };
    let (name, _) = sheets.remove(chosen);
    let others = sheets.into_iter().filter(|(_, merit)| merit.is_some()).map(|(name, _)| name).collect();
    Ok((name, others))
}

/// The first of the sheets with the greatest score.
fn best(sheets: &[(String, Option<usize>)]) -> Option<usize> {
    (0..sheets.len()).rev().max_by_key(|index| sheets[*index].1)
}

/// The best score of one of a sheet's first rows; none where it holds nothing.
fn merit(rows: &mut dyn Rows, score: Score<'_>) -> Option<usize> {
    let mut row = Row::default();
    let mut best = None;
    for _ in 0..HEAD {
        match rows.next(&mut row) {
            Ok(true) => best = best.max(Some(score(&row.cells))),
            Ok(false) => break,
            // What is broken was meant to hold something, and says so when it is read.
            Err(_) => return best.or(Some(0)),
        }
    }
    best
}

/// The sheet that is read.
struct Sheet<'a> {
    rows: Box<dyn Rows + 'a>,
    notice: Option<Notice>,
    read: Arc<AtomicU64>,
}

impl Rows for Sheet<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        self.rows.next(row)
    }

    fn read(&self) -> u64 {
        self.read.load(Relaxed)
    }

    fn ragged(&self) -> bool {
        true
    }

    fn notices(&self) -> Vec<Notice> {
        self.notice.clone().into_iter().collect()
    }
}
