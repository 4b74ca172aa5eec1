//! What is read from outside: a table as rows of text cells, each with its true place in the file.
//! Knows no record: what a cell means is decided above.

mod cells;
mod csv;
mod decode;
mod dialect;
mod door;
mod ods;
mod source;
mod unpack;
mod workbook;
mod xls;
mod xlsx;

use std::path::Path;

use crate::fault::{Fault, Result};

/// Bytes that a cell may have that somebody typed.
pub const MAX_CELL: usize = 64 * 1024;

/// Cells that a row may have.
const MAX_CELLS: usize = 1000;

/// One row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Where it begins: the physical line of a text file, the row's number in a workbook; from 1.
    pub line: u64,
    /// The text of its cells.
    pub cells: Vec<String>,
    /// What is wrong with the row as it stands in the file; with the place of the cell, from 0, where it is one cell's.
    pub faults: Vec<(Option<usize>, Fault)>,
}

/// Rows one after another; blank ones are left out.
pub trait Rows: Send {
    /// Reads the next row into `row`, whose room is used again; false after the last.
    /// A fault ends the reading; it bears the line it happened in as its argument `line`.
    fn next(&mut self, row: &mut Row) -> Result<bool>;

    /// How many bytes of the file have been read.
    fn read(&self) -> u64;

    /// Rows may end early: a workbook knows no empty cells at a row's end.
    fn ragged(&self) -> bool {
        false
    }

    /// What was taken for granted so far, for the user to know.
    fn notices(&self) -> Vec<Notice> {
        Vec::new()
    }
}

/// What the reader took for granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The encoding, where it is not UTF-8: `windows-1251`.
    Encoding(String),
    /// The sheet that was read, and the other sheets that hold something.
    Sheet(String, Vec<String>),
}

/// How to read; what is not set is found out.
#[derive(Clone, Debug)]
pub struct Options {
    /// The encoding's label: `windows-1251`.
    pub encoding: Option<String>,
    /// The sign between cells.
    pub separator: Option<u8>,
    /// The sheet of a workbook, by name.
    pub sheet: Option<String>,
    /// Bytes that a file may have, and what a workbook may unpack to.
    pub max_bytes: u64,
    /// Bytes that a cell of a text file may have.
    pub max_cell: usize,
}

/// How many of a row's cells are headings that are known: what the separator, and the sheet, are found by.
pub type Score<'a> = &'a dyn Fn(&[String]) -> usize;

/// A file, or stdin where there is no path, opened as what its first bytes say it is.
pub struct Input {
    /// Its rows, from the very first.
    pub rows: Box<dyn Rows>,
    /// Its size in bytes, where that is known.
    pub size: Option<u64>,
}

/// Opens a file, or stdin where there is no path. A fault of the whole file bears no line; one that
/// was met in reading its beginning does.
pub fn open(path: Option<&Path>, options: &Options, score: Score<'_>) -> Result<Input> {
    door::open(path, options, score)
}

/// A table that is compiled into the program: UTF-8 and commas.
pub fn text(bytes: &'static [u8]) -> Box<dyn Rows> {
    let text = decode::Text::new(bytes, Some(encoding_rs::UTF_8), u64::MAX);
    Box::new(csv::Csv::new(text, String::new(), 0, b','))
}

impl Row {
    /// True where no cell says anything and nothing is wrong: such a row is left out.
    fn is_blank(&self) -> bool {
        self.faults.is_empty() && self.cells.iter().all(|cell| cell.trim_ascii().is_empty())
    }
}

/// Is there room in a cell of at most so many bytes for another part of its text?
fn room(cell: &str, part: &str, max: usize) -> Result<()> {
    let fits = cell.len() + part.len() <= max;
    if fits { Ok(()) } else { Err(Fault::data("input-cell-long").arg("max", max / 1024)) }
}
