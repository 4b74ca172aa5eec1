//! CSV that a Russian Excel opens rightly by a double click: a byte order mark, semicolons, CRLF, decimal commas, labels.
//! What Excel would read as a value and change stands in it as `="…"`; dates stay ISO, which every spreadsheet knows.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::io::Write;

use ::csv::{Terminator, Writer, WriterBuilder};

use super::cell::{labelled, machine};
use super::csv::{Unflushed, io, is_text};
use super::door::Written;
use crate::fault::Result;
use crate::sheet::{Heading, Sink};
use crate::value::Cell;
use crate::value::guard::{guard, wrap};
use crate::value::lookalike::is_lookalike;

/// Without it Excel takes UTF-8 for the machine's own encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Writes each row at once.
pub struct Excel<'w> {
    out: Writer<Unflushed<'w>>,
    exact: bool,
}

impl<'w> Excel<'w> {
    /// Begins with the labels; `exact` lifts the formula guard and the `="…"`.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading], exact: bool) -> Result<Self> {
        out.write_all(BYTE_ORDER_MARK.as_bytes()).written()?;
        let mut out = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(Unflushed(out));
        out.write_record(headings.iter().map(|heading| heading.label.as_str())).map_err(io).written()?;
        Ok(Self { out, exact })
    }
}

impl Sink for Excel<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        for cell in cells {
            let text = if self.exact { plain(cell) } else { safe(cell) };
            self.out.write_field(text.as_bytes()).map_err(io).written()?;
        }
        self.out.write_record(None::<&[u8]>).map_err(io).written()
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        self.out.flush().written()?;
        Ok(Vec::new())
    }
}

/// The cell's text, its sums with a decimal comma.
fn plain<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    match cell {
        Cell::Money(_) => Cow::Owned(machine(cell).replace('.', ",")),
        cell => labelled(cell),
    }
}

/// The same, as Excel neither runs it nor reads it as what it is not.
fn safe<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    let text = plain(cell);
    match cell {
        // A month or a year would become its first day.
        Cell::When(when) if when.coarse() || when.is_interval() => Cow::Owned(wrap(&text).into_owned()),
        cell if is_text(cell) => {
            let text = guard(&text);
            let text = if is_lookalike(&text) { wrap(&text) } else { text };
            Cow::Owned(text.into_owned())
        }
        _ => text,
    }
}
