//! Words in columns under a thin line, as wide as they are or wrapped to fit. The library draws;
//! how wide a column is and where a cell breaks is settled here, so that it depends on the text alone.

#[cfg(test)]
mod tests;

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Width};
use comfy_table::{ContentLineStyle, LineStyle, Table, TableStyle};

use super::wrap::{width, wrap};
use crate::sheet::Heading;

const STYLE: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction(' '))
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .content_lines(ContentLineStyle::none().junction(' '));

/// What the line under the headings is drawn with.
pub const LINE: char = '─';
/// Blank columns between two columns.
const GAP: usize = 2;
/// The narrowest that text can be read in, where it is longer.
const TEXT: usize = 12;
/// The same for what a record is known by, so that a long name does not become a tower.
const KEY: usize = 26;
/// The same for long prose; also the widest word that a column makes room for.
const PROSE: usize = 24;

/// One column, before its width is settled.
#[derive(Clone, Debug)]
pub struct Column {
    /// What stands above it.
    pub label: String,
    /// Stands at the right.
    pub right: bool,
    /// Long prose, unreadable in a narrow column.
    pub wide: bool,
    /// How much it tells; see [`crate::sheet::Heading`].
    pub rank: usize,
    /// Dates and sums, which do not wrap.
    pub solid: bool,
    /// The width of its widest cell.
    pub cells: usize,
    /// The width of the longest word in its cells.
    pub word: usize,
}

impl Column {
    /// A column with nothing in it yet.
    pub fn new(label: String, right: bool, wide: bool) -> Self {
        Self { label, right, wide, rank: usize::MAX, solid: right, cells: 0, word: 0 }
    }

    /// Makes room for one more cell.
    pub fn measure(&mut self, text: &str) {
        for line in text.split('\n') {
            self.cells = self.cells.max(width(line));
        }
        // Words longer than this break anyway: no need to look for the longest.
        if self.word < PROSE {
            let longest = text.split([' ', '\n']).map(width).max().unwrap_or(0);
            self.word = self.word.max(longest);
        }
    }

    fn least(&self) -> usize {
        let floor = match (self.rank < Heading::NEEDED, self.wide) {
            (true, _) => KEY,
            (_, true) => PROSE,
            _ => TEXT,
        };
        let cells = if self.solid { self.cells } else { self.word.clamp(floor, floor.max(PROSE)).min(self.cells) };
        self.label.split(' ').map(width).max().unwrap_or(0).max(cells)
    }

    fn most(&self) -> usize {
        width(&self.label).max(self.cells)
    }
}

/// The widths in which the columns fit into the limit and can still be read, if there are any.
pub fn fit(columns: &[&Column], limit: Option<usize>) -> Option<Vec<usize>> {
    let Some(limit) = limit else {
        return Some(columns.iter().map(|column| column.most()).collect());
    };
    let widths: Vec<_> = columns.iter().map(|column| column.least()).collect();
    (taken(&widths) <= limit).then(|| grown(widths, columns, limit))
}

/// The widths in which the columns fit into the limit, readable or not: the widest give way first.
pub fn squeeze(columns: &[&Column], limit: usize) -> Vec<usize> {
    fit(columns, Some(limit)).unwrap_or_else(|| {
        let mut widths: Vec<_> = columns.iter().map(|column| column.least()).collect();
        while taken(&widths) > limit {
            match widths.iter_mut().max() {
                Some(widest) if *widest > 2 => *widest -= 1,
                _ => break,
            }
        }
        widths
    })
}

fn taken(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Shares out what is left, the narrowest of those that want more first.
fn grown(mut widths: Vec<usize>, columns: &[&Column], limit: usize) -> Vec<usize> {
    for _ in taken(&widths)..limit {
        let wanting = widths.iter_mut().zip(columns).filter(|(width, column)| **width < column.most());
        match wanting.map(|(width, _)| width).min() {
            Some(width) => *width += 1,
            None => break,
        }
    }
    widths
}

/// Draws the columns in these widths; the text must be clean already.
pub fn draw<'r>(columns: &[&Column], widths: &[usize], rows: impl Iterator<Item = Vec<&'r str>>) -> Vec<String> {
    let mut table = Table::new();
    table.load_style(STYLE).set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(laid(columns.iter().map(|column| column.label.as_str()), columns, widths));
    for row in rows {
        table.add_row(laid(row.into_iter(), columns, widths));
    }
    for (at, width) in widths.iter().enumerate() {
        if let Some(column) = table.column_mut(at) {
            let last = at + 1 == widths.len();
            column.set_padding((0, u16::from(!last)));
            let whole = u16::try_from(*width).unwrap_or(u16::MAX).saturating_add(u16::from(!last));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(whole)));
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}

fn laid<'t>(texts: impl Iterator<Item = &'t str>, columns: &[&Column], widths: &[usize]) -> Vec<Cell> {
    let cell = |(text, (column, width)): (&str, (&&Column, &usize))| {
        let alignment = if column.right { CellAlignment::Right } else { CellAlignment::Left };
        Cell::new(wrap(text, *width).join("\n")).set_alignment(alignment)
    };
    texts.zip(columns.iter().zip(widths)).map(cell).collect()
}
