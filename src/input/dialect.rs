//! What stands between the cells of a table in text: found by which sign makes known headings of a row.

#[cfg(test)]
mod tests;

use super::csv::Csv;
use super::decode::{CHUNK, Text};
use super::{Row, Rows, Score};
use crate::fault::{Exit, Fault, Result};

/// The signs that are tried, the likelier first.
const SIGNS: [u8; 3] = [b';', b',', b'\t'];

/// How many rows may stand as far as the headings, a title above them included.
pub const HEAD: usize = 20;

/// The sign of a first line `sep=;`, as spreadsheets write it to tell one another.
pub fn told(first: &str) -> Option<u8> {
    let (word, rest) = first.split_at_checked(4)?;
    let mut signs = rest.bytes();
    let sign = signs.next().filter(|sign| is_separator(*sign))?;
    let alone = matches!(signs.next(), None | Some(b'\r' | b'\n'));
    (word.eq_ignore_ascii_case("sep=") && alone).then_some(sign)
}

/// Any sign but those that have a meaning of their own.
fn is_separator(sign: u8) -> bool {
    sign.is_ascii() && !matches!(sign, b'"' | b'\r' | b'\n' | 0)
}

/// A separator as the user named it, if it can be one.
pub fn asked(sign: u8) -> Result<u8> {
    let fault = || Fault::new(Exit::Usage, "input-separator").arg("text", char::from(sign).escape_default());
    if is_separator(sign) { Ok(sign) } else { Err(fault()) }
}

/// The sign that makes the most known headings of one row of the sample; then the one that makes
/// the most cells; then the likelier.
pub fn found(sample: &str, score: Score<'_>) -> u8 {
    let mut best = (SIGNS[0], (0, 0));
    for sign in SIGNS {
        let merit = merit(sample, sign, score);
        if merit > best.1 {
            best = (sign, merit);
        }
    }
    best.0
}

/// The greatest score, and number of cells, of one of the first rows. The sample may be cut: a
/// fault only ends it.
fn merit(sample: &str, sign: u8, score: Score<'_>) -> (usize, usize) {
    let text = Text::new(&sample.as_bytes()[..0], None, CHUNK as u64);
    let mut rows = Csv::new(text, sample.to_owned(), 0, sign);
    let mut row = Row::default();
    let mut best = (0, 0);
    for _ in 0..HEAD {
        if !matches!(rows.next(&mut row), Ok(true)) {
            break;
        }
        best = best.max((score(&row.cells), row.cells.len()));
    }
    best
}
