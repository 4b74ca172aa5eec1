//! A paper as plain text: to be read on a screen or pasted into a letter.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::clean::{clean, clean_lines};
use super::door::Written;
use super::grid::{self, Column};
use super::wrap::{hanging, wrap};
use crate::fault::Result;
use crate::paper::{Block, Paper, Table, plain};

/// The width where no screen sets one.
const USUAL: usize = 80;

/// Where the signature goes.
const RULE: &str = "____________";

/// Writes a paper, a blank line between its blocks.
pub fn write(out: &mut dyn Write, paper: &Paper, width: Option<usize>) -> Result<()> {
    let width = width.unwrap_or(USUAL);
    let shown = paper.blocks.iter().filter(|block| !matches!(block, Block::Chart(..)));
    for (at, block) in shown.enumerate() {
        if at > 0 {
            writeln!(out).written()?;
        }
        for line in lines(block, width) {
            writeln!(out, "{line}").written()?;
        }
    }
    Ok(())
}

fn lines(block: &Block, width: usize) -> Vec<String> {
    match block {
        Block::Title(text) => wrap(&words(text).to_uppercase(), width),
        Block::Heading(_, text) | Block::Annex(text) | Block::Paragraph(text) | Block::Note(text) => {
            wrap(&words(text), width)
        }
        Block::List(items) => items.iter().flat_map(|item| hanging(&format!("- {}", words(item)), width, 2)).collect(),
        // The table beside it says the same.
        Block::Chart(..) => Vec::new(),
        Block::Signature(office, name) => wrap(&signed(&words(office), &words(name)), width),
        Block::Table(caption, table) => {
            let mut lines = if caption.is_empty() { Vec::new() } else { wrap(&words(caption), width) };
            lines.extend(drawn(table, width));
            lines
        }
    }
}

fn words(text: &str) -> String {
    clean_lines(&plain(text)).into_owned()
}

/// The line that is signed on.
pub fn signed(office: &str, name: &str) -> String {
    let line = [office, RULE, name].into_iter().filter(|part| !part.is_empty());
    line.collect::<Vec<_>>().join(" ")
}

fn drawn(table: &Table, width: usize) -> Vec<String> {
    let text = |text: &str| clean(&plain(text)).into_owned();
    let rows: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.iter().map(|cell| text(&cell.text)).collect()).collect();
    let right = table.right.iter().copied().chain(std::iter::repeat(false));
    let head = table.head.iter().map(|label| text(label)).zip(right);
    let mut columns: Vec<_> = head.map(|(label, right)| Column::new(label, right, false)).collect();
    for row in &rows {
        for (column, text) in columns.iter_mut().zip(row) {
            column.measure(text);
        }
    }
    let columns: Vec<_> = columns.iter().collect();
    let widths = grid::squeeze(&columns, width);
    grid::draw(&columns, &widths, rows.iter().map(|row| row.iter().map(String::as_str).collect()))
}
