//! How much a workbook unpacks to: found out by unpacking it in small pieces, for the sizes that it
//! declares may lie, and the library that reads it sets itself no bounds.

#[cfg(test)]
pub mod tests;

use std::io::{self, BufRead, BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::source::Source;
use crate::fault::{Fault, Result};

/// Parts that a workbook may have.
const MAX_PARTS: usize = 10_000;
/// Bytes of one cell with its markup, and of anything else that is read in one piece.
const MAX_PIECE: usize = 1 << 20;
/// The bytes that the shared strings may take, with what each takes besides its text.
const MAX_STRINGS: u64 = 96 << 20;
const PER_STRING: u64 = 32;
/// Bytes, and elements, of a part that is no sheet.
const MAX_OTHER: u64 = 16 << 20;
const MAX_ELEMENTS: u64 = 400_000;
/// Elements in one another.
const MAX_DEPTH: u64 = 256;

/// What kind of workbook a zip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Of Excel.
    Xlsx,
    /// Of LibreOffice.
    Ods,
}

/// Says what a zip is, and refuses one that unpacks to too much.
pub fn check(source: &mut Source, max: u64) -> Result<Kind> {
    let mut zip = ZipArchive::new(source).map_err(|_| damaged())?;
    if zip.len() > MAX_PARTS {
        return Err(large(max));
    }
    let kind = kind(&zip)?;
    // A reader of ods keeps to the bounds while it reads.
    if kind == Kind::Xlsx {
        let mut left = max.saturating_mul(4).saturating_add(4 * MAX_STRINGS);
        for index in 0..zip.len() {
            let part = zip.by_index(index).map_err(|_| damaged())?;
            let what = part.name().map_or(What::Other, |name| what(&name));
            let bound = left.min(what.bytes(max));
            left -= walk(part, what, bound).map_err(|refused| match refused {
                Refused::Large => large(max),
                Refused::Nowhere => damaged(),
            })?;
        }
    }
    Ok(kind)
}

/// A zip tells what it is by the parts it has.
fn kind<R: Read + Seek>(zip: &ZipArchive<R>) -> Result<Kind> {
    let names: Vec<String> = zip.file_names().filter_map(|name| Some(name.ok()?.to_lowercase())).collect();
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    if has("meta-inf/manifest.xml") && has("content.xml") {
        Ok(Kind::Ods)
    } else if has("workbook.xml") || names.iter().any(|name| name.contains("worksheets/sheet")) {
        Ok(Kind::Xlsx)
    } else {
        Err(Fault::data("input-workbook-kind"))
    }
}

/// What a part holds decides how large it may be.
#[derive(Clone, Copy, PartialEq)]
enum What {
    Sheet,
    Strings,
    Other,
}

impl What {
    fn bytes(self, max: u64) -> u64 {
        match self {
            Self::Sheet => max.saturating_mul(4),
            Self::Strings => MAX_STRINGS,
            Self::Other => MAX_OTHER,
        }
    }
}

fn what(name: &str) -> What {
    let name = name.to_lowercase();
    if name.contains("worksheets/") && !name.contains("_rels/") {
        What::Sheet
    } else if name.ends_with("sharedstrings.xml") {
        What::Strings
    } else {
        What::Other
    }
}

/// Why a part is not read.
enum Refused {
    /// It holds too much.
    Large,
    /// A cell stands where no sheet has one.
    Nowhere,
}

/// Goes over a part with the very parser that will read it, so that both find the same pieces in it;
/// says how many bytes it has. What is no XML, as pictures are, ends at the same place for both.
fn walk(part: impl Read, what: What, bound: u64) -> Result<u64, Refused> {
    let mut xml = reader(Bounded::new(BufReader::new(part), bound));
    let (mut buffer, mut depth, mut elements, mut in_cell) = (Vec::new(), 0_u64, 0_u64, false);
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                depth += 1;
                elements += 1;
                in_cell |= start.local_name().as_ref() == "c";
                if depth > MAX_DEPTH || too_many(what, &start, elements, bound) {
                    return Err(Refused::Large);
                }
                if what == What::Sheet
                    && ["r", "ref"].iter().any(|name| attribute(&start, name).is_some_and(is_nowhere))
                {
                    return Err(Refused::Nowhere);
                }
            }
            Ok(Event::End(end)) => {
                depth = depth.saturating_sub(1);
                in_cell &= end.local_name().as_ref() != "c";
            }
            Ok(Event::Eof) | Err(_) => break,
            // The parts of a text are put together by who reads it, so they count as one.
            Ok(_) => continue,
        }
        if !in_cell {
            xml.get_mut().piece = 0;
        }
    }
    let read = xml.get_ref().read;
    let strings = if what == What::Strings { elements.saturating_mul(PER_STRING) } else { 0 };
    if xml.get_ref().over || read + strings > bound { Err(Refused::Large) } else { Ok(read) }
}

/// True for a place, or a pair of them, far beyond `XFD1048576`: whoever reckons with it has no numbers for it.
#[expect(clippy::needless_pass_by_value, reason = "so that it fits `is_some_and`")]
fn is_nowhere(place: String) -> bool {
    let far = |place: &str| {
        let digits = place.bytes().filter(u8::is_ascii_digit).count();
        digits > 9 || place.len() - digits > 5
    };
    place.split([':', ' ']).any(far)
}

/// Elements take room too; and a number of strings that is told beforehand is believed by who reads it.
fn too_many(what: What, start: &BytesStart<'_>, elements: u64, bound: u64) -> bool {
    match what {
        What::Sheet => false,
        What::Other => elements > MAX_ELEMENTS,
        What::Strings => {
            let told = attribute(start, "uniqueCount").and_then(|count| count.trim().parse().ok()).unwrap_or(0);
            elements.max(told).saturating_mul(PER_STRING) > bound.max(PER_STRING)
        }
    }
}

/// The text of an element's attribute, where it has one.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.try_get_attribute(name).ok()??;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

/// A parser that is set as the library's own is.
pub fn reader<R: BufRead>(from: R) -> Reader<R> {
    let mut xml = Reader::from_reader(from);
    let config = xml.config_mut();
    config.check_end_names = false;
    config.trim_text(false);
    config.check_comments = false;
    config.expand_empty_elements = true;
    xml
}

/// Bytes that come to an end when there are too many of them, or too many in one piece.
pub struct Bounded<R> {
    inner: R,
    bound: u64,
    /// How many bytes have been read.
    pub read: u64,
    /// How many of them since the last piece ended; set back by who reads.
    pub piece: usize,
    /// There were too many.
    pub over: bool,
}

impl<R> Bounded<R> {
    /// At most `bound` bytes.
    pub fn new(inner: R, bound: u64) -> Self {
        Self { inner, bound, read: 0, piece: 0, over: false }
    }
}

impl<R: BufRead> BufRead for Bounded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read > self.bound || self.piece > MAX_PIECE {
            self.over = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.read += count as u64;
        self.piece += count;
        self.inner.consume(count);
    }
}

impl<R: BufRead> Read for Bounded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = self.fill_buf()?.read(out)?;
        self.consume(got);
        Ok(got)
    }
}

/// The workbook holds too much.
pub fn large(max: u64) -> Fault {
    Fault::data("input-large").arg("max", max / 1024 / 1024)
}

/// The workbook cannot be understood.
pub fn damaged() -> Fault {
    Fault::data("input-workbook")
}
