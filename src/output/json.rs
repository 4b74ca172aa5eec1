//! JSON: an array of objects, one on each line, written as they come.

#[cfg(test)]
mod tests;

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};
use serde_json::{Map, Value};

use super::cell::InJson;
use super::clean::is_hostile;
use super::door::Written;
use crate::fault::Result;
use crate::sheet::{Heading, Sink};
use crate::value::Cell;

/// Writes each row at once.
pub struct Json<'w> {
    out: &'w mut dyn Write,
    keys: Vec<String>,
    any: bool,
}

impl<'w> Json<'w> {
    /// Begins the array.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading]) -> Result<Self> {
        out.write_all(b"[").written()?;
        Ok(Self { out, keys: keys(headings), any: false })
    }
}

impl Sink for Json<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        self.out.write_all(if self.any { b",\n" } else { b"\n" }).written()?;
        self.any = true;
        line(self.out, &self.keys, cells).written()
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        self.out.write_all(if self.any { b"\n]\n" } else { b"]\n" }).written()?;
        Ok(Vec::new())
    }
}

/// One record as an object, to which `show` adds what refers to it.
pub fn object(headings: &[Heading], cells: &[Cell<'_>]) -> Map<String, Value> {
    let json = |cell| serde_json::to_value(InJson(cell)).unwrap_or(Value::Null);
    headings.iter().map(|heading| heading.name.to_owned()).zip(cells.iter().map(json)).collect()
}

/// Writes a whole value, indented.
pub fn value(out: &mut dyn Write, value: &Value) -> Result<()> {
    let pretty = Careful(PrettyFormatter::new());
    value.serialize(&mut Serializer::with_formatter(&mut *out, pretty)).map_err(io::Error::from).written()?;
    writeln!(out).written()
}

/// Writes a whole value on one line.
pub fn value_line(out: &mut dyn Write, value: &Value) -> Result<()> {
    let compact = Careful(CompactFormatter);
    value.serialize(&mut Serializer::with_formatter(&mut *out, compact)).map_err(io::Error::from).written()?;
    writeln!(out).written()
}

/// The keys as they stand in each object, quoted once: `"date":`.
pub(super) fn keys(headings: &[Heading]) -> Vec<String> {
    let separated =
        |(at, heading): (usize, &Heading)| format!("{}{}:", if at == 0 { "" } else { "," }, Value::from(heading.name));
    headings.iter().enumerate().map(separated).collect()
}

/// Writes one object on one line, without its line break.
pub(super) fn line(mut out: &mut dyn Write, keys: &[String], cells: &[Cell<'_>]) -> io::Result<()> {
    out.write_all(b"{")?;
    for (key, cell) in keys.iter().zip(cells) {
        out.write_all(key.as_bytes())?;
        InJson(cell).serialize(&mut Serializer::with_formatter(&mut out, Careful(CompactFormatter)))?;
    }
    out.write_all(b"}")
}

/// Escapes also what JSON may leave as it is but a screen must not see: DEL, C1, signs of direction.
struct Careful<F>(F);

impl<F: Formatter> Formatter for Careful<F> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, text: &str) -> io::Result<()> {
        let mut rest = text;
        while let Some(at) = rest.find(is_hostile) {
            out.write_all(&rest.as_bytes()[..at])?;
            let mut after = rest[at..].chars();
            if let Some(sign) = after.next() {
                write!(out, "\\u{:04x}", u32::from(sign))?;
            }
            rest = after.as_str();
        }
        out.write_all(rest.as_bytes())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}
