//! The rows of a file below its headings: titles above them, and what is no record, are recognised here.

use super::faults::Faults;
use super::headings::{Headings, Known};
use crate::cli::context::Context;
use crate::fault::{Fault, Result};
use crate::input::{Notice, Row, Rows};
use crate::locale::Locale;
use crate::record::Record;
use crate::value::Lang;
use crate::value::fold::fold;

/// How far down the headings may stand.
const ABOVE: usize = 20;

/// A file's rows after its headings.
pub struct Table {
    rows: Box<dyn Rows>,
    /// Rows that were read in search of the headings, the next one last.
    waiting: Vec<Row>,
    totals: Vec<String>,
    /// The row right below the headings may number the columns.
    below: Option<usize>,
}

impl Table {
    /// Finds the headings: the row that names most fields, or the line the user says.
    pub fn find<R: Record>(
        mut rows: Box<dyn Rows>,
        known: &Known,
        (heading_line, map): (Option<u64>, &[String]),
        faults: &mut Faults<'_>,
        context: &Context,
    ) -> Result<Option<(Self, Headings)>> {
        let mut above = Vec::new();
        let mut row = Row::default();
        while (above.len() < ABOVE || heading_line.is_some_and(|line| row.line < line)) && rows.next(&mut row)? {
            above.push(std::mem::take(&mut row));
            row.line = above.last().map_or(0, |row| row.line);
        }
        let at = match heading_line {
            Some(line) => above.iter().position(|row| row.line == line),
            None => best(&above, known),
        };
        let Some(at) = at else {
            let required = R::COLUMNS.iter().filter(|column| column.required);
            let names: Vec<String> = required.map(|column| context.locale.label(column)).collect();
            // Where the encoding was guessed, it may be why no word is known.
            let guessed = rows.notices().into_iter().find_map(|notice| match notice {
                Notice::Encoding(name) => Some(name),
                Notice::Sheet(..) => None,
            });
            let fault = Fault::data("heading-none").arg("names", names.join(", "));
            return Err(fault.arg("encoding", guessed.as_deref().unwrap_or("none")));
        };
        let mut waiting = above.split_off(at);
        let head = waiting.remove(0);
        waiting.reverse();
        for (cell, fault) in &head.faults {
            let column = cell.and_then(|at| head.cells.get(at)).map(String::as_str);
            faults.add(Some(head.line), column, fault);
        }
        let headings = Headings::read::<R>(known, head.cells.clone(), map, &context.locale);
        match headings {
            Ok(headings) => {
                let both = [Lang::Ru, Lang::En].map(|lang| Locale::new(lang).list("import-totals"));
                let totals = both.concat().iter().map(|word| fold(word)).collect();
                let below = Some(headings.texts.len());
                Ok(Some((Self { rows, waiting, totals, below }, headings)))
            }
            Err(wrong) => {
                for (column, fault) in wrong {
                    let text = column.and_then(|at| head.cells.get(at)).map(|text| text.replace('\n', " "));
                    faults.add(Some(head.line), text.as_deref(), &fault);
                }
                Ok(None)
            }
        }
    }

    /// The next row that may be a record.
    pub fn next(&mut self, row: &mut Row) -> Result<bool> {
        match self.waiting.pop() {
            Some(waiting) => *row = waiting,
            None if !self.rows.next(row)? => return Ok(false),
            None => {}
        }
        let numbers = self.below.take().is_some_and(|width| width > 2 && numbers_columns(&row.cells));
        if numbers { self.next(row) } else { Ok(true) }
    }

    /// Whether a row sums up the others: «Итого», «Всего за год», also behind a running number.
    pub fn is_total(&self, row: &Row) -> bool {
        let numbered = |cell: &str| cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let mut cells = row.cells.iter().filter(|cell| !cell.is_empty() && !numbered(cell));
        let Some(first) = cells.next() else { return false };
        // Nearly every row can be told by one letter.
        let letter = first.trim_start().chars().next().into_iter().flat_map(char::to_lowercase).next();
        if !self.totals.iter().any(|word| word.chars().next() == letter) {
            return false;
        }
        let text = fold(first);
        let text = text.trim_end_matches([':', '.']);
        let begins = |word: &String| text.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' '));
        self.totals.iter().any(|word| text == word || (begins(word) && few(row)))
    }

    /// What was taken for granted in reading.
    pub fn rows(&self) -> &dyn Rows {
        &*self.rows
    }
}

/// A row of totals leaves most of its cells empty.
fn few(row: &Row) -> bool {
    row.cells.iter().filter(|cell| !cell.is_empty()).count() * 2 <= row.cells.len()
}

/// The row with most headings, the first of equals; none where no row has any.
fn best(rows: &[Row], known: &Known) -> Option<usize> {
    let scored = rows.iter().enumerate().map(|(at, row)| (known.score(&row.cells), at));
    scored.filter(|(score, _)| *score > 0).max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))).map(|best| best.1)
}

/// `1 2 3 4`, as forms number their columns below the headings.
fn numbers_columns(cells: &[String]) -> bool {
    let filled = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    filled > 2 && cells[..filled].iter().zip(1..).all(|(cell, n)| cell.trim() == n.to_string())
}
