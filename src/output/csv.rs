//! CSV after RFC 4180, for machines: UTF-8, commas, LF, ISO dates, decimal points. Lossless.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::io::{self, Write};

use ::csv::{Error, ErrorKind, Terminator, Writer, WriterBuilder};

use super::cell::machine;
use super::door::Written;
use crate::fault::Result;
use crate::sheet::{Heading, Sink};
use crate::value::Cell;
use crate::value::guard::guard;

/// The writer below flushes when it is dropped, also on the way out of a fault; what has been written so far must then
/// go no further than the buffer.
pub(super) struct Unflushed<'w>(pub(super) &'w mut dyn Write);

impl Write for Unflushed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes each row at once.
pub struct Csv<'w> {
    out: Writer<Unflushed<'w>>,
    exact: bool,
}

impl<'w> Csv<'w> {
    /// Begins with the machine names; `exact` lifts the formula guard.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading], exact: bool) -> Result<Self> {
        let mut out = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Unflushed(out));
        out.write_record(headings.iter().map(|heading| heading.name)).map_err(io).written()?;
        Ok(Self { out, exact })
    }
}

impl Sink for Csv<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        for cell in cells {
            let text = machine(cell);
            let text = if !self.exact && is_text(cell) { guard(&text) } else { Cow::Borrowed(text.as_ref()) };
            self.out.write_field(text.as_bytes()).map_err(io).written()?;
        }
        self.out.write_record(None::<&[u8]>).map_err(io).written()
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        self.out.flush().written()?;
        Ok(Vec::new())
    }
}

/// What a person may have typed; a number that begins with a minus is not a formula.
pub(super) fn is_text(cell: &Cell<'_>) -> bool {
    match cell {
        Cell::Text(_) | Cell::Coded { .. } => true,
        Cell::List(cells) => cells.iter().any(is_text),
        _ => false,
    }
}

/// The error of the writer above as that of the writer below.
pub(super) fn io(error: Error) -> io::Error {
    match error.into_kind() {
        ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
