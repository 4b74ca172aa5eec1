//! The tables of a paper as a workbook, a sheet each: numbers are numbers where a cell says no more than one.

use std::io::Write;

use super::ARROW;
use super::book::Book;
use super::row::Row;
use super::widths::Widths;
use crate::fault::{Fault, Result};
use crate::output::wrap::width;
use crate::paper::{Block, Entry, Paper, Table, Value, plain};
use crate::value::{Cell, Money};

/// Writes every table of the paper; a paper without tables is one empty sheet.
pub fn write(out: &mut dyn Write, paper: &Paper) -> Result<()> {
    let mut book = Book::new(out);
    let mut title = String::new();
    let mut sheets = 0;
    for block in &paper.blocks {
        match block {
            Block::Title(text) | Block::Heading(_, text) | Block::Annex(text) => title = plain(text).into_owned(),
            Block::Table(caption, table) => {
                sheet(&mut book, if caption.is_empty() { &title } else { caption }, table)?;
                sheets += 1;
            }
            _ => {}
        }
    }
    if sheets == 0 {
        sheet(&mut book, &title, &Table { head: vec![String::new()], ..Table::default() })?;
    }
    book.finish()
}

fn sheet(book: &mut Book<'_>, title: &str, table: &Table) -> Result<()> {
    let mut widths = Widths::new(table.head.iter().map(|label| width(label) + ARROW));
    let mut row = Row::new(table.head.len());
    let mut rows = Vec::new();
    for (entries, at) in table.rows.iter().zip(2..) {
        let texts: Vec<_> = entries.iter().map(|entry| plain(&entry.text)).collect();
        let cells: Vec<Cell<'_>> = entries.iter().zip(&texts).map(|(entry, text)| cell(entry, text)).collect();
        row.write(&mut rows, at, &cells, &mut widths).map_err(|wrong| {
            let label = table.head.get(wrong.column).map_or("", String::as_str);
            Fault::data("cell-long").arg("id", "none").arg("label", label)
        })?;
    }
    let labels = table.head.iter().map(String::as_str);
    let columns: Vec<(&str, usize)> = labels.zip(widths.settle()).collect();
    book.begin(title, &columns)?;
    book.rows(&rows)?;
    book.end(table.rows.len())
}

fn cell<'t>(entry: &Entry, text: &'t str) -> Cell<'t> {
    match entry.value {
        Some(Value::Number(number)) => Cell::Count(number),
        Some(Value::Kopecks(kopecks)) => Cell::Money(Money(kopecks)),
        None if text == "—" => Cell::Empty,
        None => Cell::Text(text),
    }
}
