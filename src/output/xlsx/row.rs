//! One row of a sheet as XML: what each cell is, and how it looks.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::text::{put, string};
use super::widths::Widths;
use crate::output::cell::labelled;
use crate::output::csv::is_text;
use crate::value::guard::{guard_quoted, is_formula};
use crate::value::{Cell, Precision, When};

/// UTF-16 units in one cell: no program takes more.
const LONGEST: usize = 32_767;

/// The height of a line, in points, and the most lines that a row may be high.
const LINE: usize = 15;
const MOST_LINES: usize = 27;

/// The places of the looks in `styles.xml`.
pub const HEADING: u8 = 1;
const TEXT: u8 = 2;
/// A text that would become a formula if somebody typed Enter in its cell.
const LIKE_FORMULA: u8 = 3;
const NUMBER: u8 = 4;
const COUNT: u8 = 5;
const MONEY: u8 = 6;
const DAY: u8 = 7;

/// A text that is too long for a cell, by its column.
#[derive(Clone, Copy)]
pub struct Wrong {
    /// Its place, from 0.
    pub column: usize,
}

/// Writes the cells of a row.
pub struct Row {
    letters: Vec<String>,
    cells: Vec<u8>,
}

impl Row {
    /// For so many columns.
    pub fn new(columns: usize) -> Self {
        Self { letters: (0..columns).map(letters).collect(), cells: Vec::new() }
    }

    /// Writes the row with this number, from 1.
    pub fn write(
        &mut self,
        out: &mut Vec<u8>,
        number: usize,
        cells: &[Cell<'_>],
        widths: &mut Widths,
    ) -> Result<(), Wrong> {
        self.cells.clear();
        let mut lines = 1;
        for (column, cell) in cells.iter().enumerate() {
            let text = labelled(cell);
            let place = format!("{}{number}", self.letters[column]);
            write(&mut self.cells, &place, cell, &text).ok_or(Wrong { column })?;
            lines = lines.max(widths.lines(column, &text));
        }
        // Not every program looks for itself how high a row must be.
        let height = if lines > 1 { format!(" ht=\"{}\"", LINE * lines.min(MOST_LINES)) } else { String::new() };
        put(out, format_args!("<row r=\"{number}\"{height}>"));
        out.extend(&self.cells);
        put(out, format_args!("</row>"));
        Ok(())
    }
}

/// Writes one cell, whose text is given; nothing comes back where it is too long.
fn write(out: &mut Vec<u8>, place: &str, cell: &Cell<'_>, text: &str) -> Option<()> {
    match cell {
        _ if text.is_empty() => {}
        Cell::Number(_) => value(out, place, NUMBER, text),
        Cell::Count(_) => value(out, place, COUNT, text),
        Cell::Money(_) => value(out, place, MONEY, text),
        Cell::When(when) => match serial(when) {
            Some(days) => value(out, place, DAY, &days.to_string()),
            None => string(out, place, TEXT, text),
        },
        cell => {
            let text = if is_text(cell) { guard_quoted(text) } else { Cow::Borrowed(text) };
            // No text has more of these units than bytes.
            if text.len() > LONGEST && text.encode_utf16().nth(LONGEST).is_some() {
                return None;
            }
            string(out, place, if is_formula(&text) { LIKE_FORMULA } else { TEXT }, &text);
        }
    }
    Some(())
}

/// A number; the digits are those of the file, so that no sum is rounded on its way.
fn value(out: &mut Vec<u8>, place: &str, style: u8, digits: &str) {
    put(out, format_args!("<c r=\"{place}\" s=\"{style}\"><v>{digits}</v></c>"));
}

/// The days that a spreadsheet counts a date by, from March 1900 on: before, Excel has a day that never was.
fn serial(when: &When) -> Option<i64> {
    let one_day = when.precision() == Precision::Day && !when.is_interval();
    let begin = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = (when.first_day() - begin).num_days();
    (one_day && days > 60).then_some(days)
}

/// The letters of a column: `A`, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let last = char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column % 26]);
    if column < 26 { last.to_string() } else { letters(column / 26 - 1) + &last.to_string() }
}
