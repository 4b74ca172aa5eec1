//! The door that files and stdin come in by: what they are is told by their first bytes.

#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io::{self, Cursor, ErrorKind, Read, Seek};
use std::path::Path;

use super::csv::Csv;
use super::decode::{CHUNK, Text};
use super::source::Source;
use super::unpack::large;
use super::{Input, Options, Rows, Score, decode, dialect, workbook};
use crate::fault::{Exit, Fault, Result};

/// The first bytes of a zip, and of the compound files of older programs.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// Bytes that a workbook of the older kind may have: all of it is read into memory.
const MAX_BINARY: u64 = 64 << 20;

/// Opens a file, or stdin where there is no path.
pub fn open(path: Option<&Path>, options: &Options, score: Score<'_>) -> Result<Input> {
    let Some(path) = path else {
        return read(io::stdin(), options, score);
    };
    let about = fs::metadata(path).map_err(|error| unread(&error))?;
    if about.is_dir() {
        return Err(Fault::new(Exit::NoInput, "input-folder"));
    }
    let mut file = File::open(path).map_err(|error| unread(&error))?;
    // A pipe or a device has a length of nothing, which says nothing, and knows no way back.
    if !about.is_file() {
        return read(file, options, score);
    }
    if about.len() > options.max_bytes {
        return Err(large(options.max_bytes));
    }
    let mut head = [0; ZIP.len()];
    let got = file.by_ref().take(head.len() as u64).read(&mut head).map_err(|error| unread(&error))?;
    file.rewind().map_err(|error| unread(&error))?;
    let mut input = if head[..got] == *ZIP {
        Input { rows: workbook::zipped(Source::file(file), options, score)?, size: None }
    } else {
        read(file, options, score)?
    };
    input.size = Some(about.len());
    Ok(input)
}

/// Reads what comes as a stream.
pub(super) fn read(mut reader: impl Read + Send + 'static, options: &Options, score: Score<'_>) -> Result<Input> {
    let mut head = Vec::with_capacity(CHUNK + 32);
    reader.by_ref().take(CHUNK as u64).read_to_end(&mut head).map_err(|error| unread(&error))?;
    if head.is_empty() {
        return Err(Fault::data("input-empty"));
    }
    let rows = if head.starts_with(ZIP) {
        let bytes = whole(head, reader, options.max_bytes)?;
        workbook::zipped(Source::memory(bytes), options, score)?
    } else if head.starts_with(COMPOUND) {
        let bytes = whole(head, reader, options.max_bytes.min(MAX_BINARY))?;
        workbook::binary(&bytes, options, score)?
    } else {
        text(Cursor::new(head.clone()).chain(reader), &head, options, score)?
    };
    Ok(Input { rows, size: None })
}

/// All bytes, if they are not too many.
fn whole(mut head: Vec<u8>, reader: impl Read, max: u64) -> Result<Vec<u8>> {
    let rest = max.saturating_sub(head.len() as u64) + 1;
    reader.take(rest).read_to_end(&mut head).map_err(|error| unread(&error))?;
    if head.len() as u64 > max { Err(large(max)) } else { Ok(head) }
}

/// A table in text.
fn text(reader: impl Read + Send + 'static, head: &[u8], options: &Options, score: Score<'_>) -> Result<Box<dyn Rows>> {
    let encoding = options.encoding.as_deref().map(decode::encoding).transpose()?;
    let asked = options.separator.map(dialect::asked).transpose()?;
    if encoding.is_none() && is_utf16(head) {
        return Err(Fault::data("input-utf16").arg("line", 1));
    }
    let mut text = Text::new(reader, encoding, options.max_bytes);
    let mut first = String::new();
    if !text.fill(&mut first).map_err(|fault| fault.arg("line", 1))? {
        return Err(Fault::data("input-empty"));
    }
    let told = dialect::told(&first);
    let separator = asked.or(told).unwrap_or_else(|| dialect::found(&first, score));
    let mut rows = Csv::new(text, first, 0, separator).roomy(options.max_cell);
    if told.is_some() {
        rows.skip_line()?;
    }
    Ok(Box::new(rows))
}

/// UTF-16 shows itself by its mark, or by every second byte: it is the upper half of a sign, for
/// Latin, Cyrillic or punctuation one of a few values, and the other bytes are never nothing.
fn is_utf16(head: &[u8]) -> bool {
    let half = |from: usize| head.iter().take(256).skip(from).step_by(2).copied();
    let upper = |from| half(from).all(|byte| matches!(byte, 0 | 4 | 0x20 | 0x21)) && half(from).any(|byte| byte == 0);
    let lower = |from| half(from).all(|byte| byte != 0);
    let marked = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    marked || (upper(0) && lower(1)) || (upper(1) && lower(0))
}

/// Why a file cannot be read.
pub fn unread(error: &io::Error) -> Fault {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename | ErrorKind::InvalidInput => {
            Fault::new(Exit::NoInput, "input-missing")
        }
        ErrorKind::IsADirectory => Fault::new(Exit::NoInput, "input-folder"),
        ErrorKind::PermissionDenied => Fault::new(Exit::NotPermitted, "input-rights"),
        _ => Fault::new(Exit::Io, "input-unread").arg("why", error),
    }
}
