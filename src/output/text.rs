//! A paper as plain text: to be read on a screen or pasted into a letter.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::clean::{clean, clean_lines};
use super::door::Written;
use super::grid::{self, Column};
use super::wrap::{hanging, wrap};
use crate::fault::Result;
use crate::paper::{Block, Paper, Table};

/// The width where no screen sets one.
const USUAL: usize = 80;

/// Writes a paper, a blank line between its blocks.
pub fn write(out: &mut dyn Write, paper: &Paper, width: Option<usize>) -> Result<()> {
    let width = width.unwrap_or(USUAL);
    for (at, block) in paper.blocks.iter().enumerate() {
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
        Block::Title(text) => wrap(&clean_lines(text).to_uppercase(), width),
        Block::Heading(_, text) | Block::Paragraph(text) => wrap(&clean_lines(text), width),
        Block::List(items) => {
            items.iter().flat_map(|item| hanging(&format!("- {}", clean_lines(item)), width, 2)).collect()
        }
        Block::Table(caption, table) => {
            let mut lines = if caption.is_empty() { Vec::new() } else { wrap(&clean_lines(caption), width) };
            lines.extend(drawn(table, width));
            lines
        }
    }
}

fn drawn(table: &Table, width: usize) -> Vec<String> {
    let texts = |row: &[String]| row.iter().map(|text| clean(text).into_owned()).collect::<Vec<_>>();
    let rows: Vec<_> = table.rows.iter().map(|row| texts(row)).collect();
    let right = table.right.iter().copied().chain(std::iter::repeat(false));
    let head = texts(&table.head).into_iter().zip(right);
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
