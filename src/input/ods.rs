//! Workbooks of LibreOffice: read as a stream by ourselves, for the library spreads every repeated
//! cell out in memory, and repeats are how the format says that the rest of a sheet is empty.

mod text;

#[cfg(test)]
pub mod tests;

use std::io::BufReader;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::cells::{self, Filling};
use super::source::Source;
use super::unpack::{Bounded, attribute, damaged, large, reader};
use super::workbook::{Book, See};
use super::{MAX_CELLS, Row, Rows};
use crate::fault::{Fault, Result};

/// Cells that repeats may spread out to.
const MAX_SPREAD: u64 = 5_000_000;
/// Elements in one another.
const MAX_DEPTH: u32 = 256;
/// Bytes of the list of parts.
const MAX_MANIFEST: u64 = 16 << 20;

/// A workbook whose sheets stand one after another in one part.
pub struct Ods {
    zip: ZipArchive<Source>,
    max: u64,
}

/// Opens a workbook; its sheets' text may have four times `max` bytes.
pub fn open(source: Source, max: u64) -> Result<Ods> {
    let mut ods = Ods { zip: ZipArchive::new(source).map_err(|_| damaged())?, max };
    let mut manifest = ods.part("META-INF/manifest.xml", MAX_MANIFEST)?;
    let mut buffer = Vec::new();
    loop {
        match manifest.event(&mut buffer)? {
            Event::Start(start) if start.local_name().as_ref() == "encryption-data" => {
                return Err(Fault::data("input-password"));
            }
            Event::Eof => break,
            _ => manifest.xml.get_mut().piece = 0,
        }
    }
    drop(manifest);
    Ok(ods)
}

impl Ods {
    fn part(&mut self, name: &str, bound: u64) -> Result<Part<'_>> {
        let max = self.max;
        let part = self.zip.by_name(name).map_err(|_| damaged())?;
        Ok(Part { xml: reader(Bounded::new(BufReader::new(part), bound)), depth: 0, max })
    }

    fn content(&mut self) -> Result<Part<'_>> {
        self.part("content.xml", self.max.saturating_mul(4))
    }
}

impl Book for Ods {
    fn each(&mut self, see: See<'_>) -> Result<()> {
        let mut content = self.content()?;
        while let Some((name, depth)) = content.table()? {
            let mut table = Table::new(content, depth);
            see(name, &mut table)?;
            content = table.part;
            // What is broken says so, at its line, when it is read; behind it no other sheet is found.
            if content.leave(depth).is_err() {
                break;
            }
        }
        Ok(())
    }

    fn rows<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Rows + 'a>> {
        let mut content = self.content()?;
        while let Some((name, depth)) = content.table()? {
            if name == sheet {
                return Ok(Box::new(Table::new(content, depth)));
            }
        }
        Err(damaged())
    }
}

/// A part of the zip that is being parsed.
struct Part<'a> {
    xml: Reader<Bounded<BufReader<ZipFile<'a, Source>>>>,
    /// How many elements are open.
    depth: u32,
    max: u64,
}

impl Part<'_> {
    fn event<'b>(&mut self, buffer: &'b mut Vec<u8>) -> Result<Event<'b>> {
        buffer.clear();
        let event = self.xml.read_event_into(buffer);
        let event = event.map_err(|_| self.broken())?;
        match event {
            Event::Start(_) if self.depth == MAX_DEPTH => return Err(large(self.max)),
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        Ok(event)
    }

    /// Why nothing more is to be had of the part.
    fn broken(&self) -> Fault {
        if self.xml.get_ref().over { large(self.max) } else { damaged() }
    }

    /// The name of the next sheet, and how many elements are open in it.
    fn table(&mut self) -> Result<Option<(String, u32)>> {
        let mut buffer = Vec::new();
        loop {
            self.xml.get_mut().piece = 0;
            match self.event(&mut buffer)? {
                Event::Start(start) if start.name().as_ref() == "table:table" => {
                    if let Some(name) = attribute(&start, "table:name") {
                        return Ok(Some((name, self.depth)));
                    }
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// Goes on behind the element in which so many are open.
    fn leave(&mut self, depth: u32) -> Result<()> {
        let mut buffer = Vec::new();
        while self.depth >= depth {
            self.xml.get_mut().piece = 0;
            if matches!(self.event(&mut buffer)?, Event::Eof) {
                return Err(self.broken());
            }
        }
        Ok(())
    }
}

/// A sheet that is being read.
struct Table<'a> {
    part: Part<'a>,
    /// How many elements are open in the sheet.
    depth: u32,
    /// The number of the next row.
    line: u64,
    /// The row that was parsed last, and how many times it still comes.
    parsed: Row,
    again: u64,
    spread: u64,
    widest: usize,
    ended: bool,
}

impl<'a> Table<'a> {
    fn new(part: Part<'a>, depth: u32) -> Self {
        let parsed = Row::default();
        Self { part, depth, line: 1, parsed, again: 0, spread: 0, widest: 0, ended: false }
    }

    fn row(&mut self, row: &mut Row) -> Result<bool> {
        while self.again == 0 {
            let Some(times) = self.parse()? else { return Ok(false) };
            if self.parsed.is_blank() {
                self.line = self.line.saturating_add(times);
            } else {
                self.again = times;
                self.spread(times.saturating_sub(1).saturating_mul(self.parsed.cells.len() as u64))?;
            }
        }
        row.clone_from(&self.parsed);
        row.line = self.line;
        self.line += 1;
        self.again -= 1;
        Ok(true)
    }

    /// Counts cells that repeats make out of one.
    fn spread(&mut self, cells: u64) -> Result<()> {
        self.spread = self.spread.saturating_add(cells);
        if self.spread > MAX_SPREAD { Err(large(self.part.max)) } else { Ok(()) }
    }

    /// Parses the next row; says how many times it comes, or that there is none.
    fn parse(&mut self) -> Result<Option<u64>> {
        let mut buffer = Vec::new();
        loop {
            self.part.xml.get_mut().piece = 0;
            match self.part.event(&mut buffer)? {
                Event::Start(start) if start.name().as_ref() == "table:table-row" => {
                    let times = repeated(&start, "table:number-rows-repeated");
                    self.cells()?;
                    return Ok(Some(times));
                }
                Event::End(_) if self.part.depth < self.depth => return Ok(None),
                Event::Eof => return Err(damaged()),
                _ => {}
            }
        }
    }

    fn cells(&mut self) -> Result<()> {
        let inside = self.part.depth;
        let mut row = std::mem::take(&mut self.parsed);
        let mut filling = Filling::new(&mut row, self.line);
        let mut buffer = Vec::new();
        let mut place = 0_u64;
        while self.part.depth >= inside {
            self.part.xml.get_mut().piece = 0;
            let start = match self.part.event(&mut buffer)? {
                Event::Start(start) => start,
                Event::Eof => return Err(damaged()),
                _ => continue,
            };
            if !matches!(start.name().as_ref(), "table:table-cell" | "table:covered-table-cell") {
                continue;
            }
            let times = repeated(&start, "table:number-columns-repeated");
            let value = self.part.value(&start)?;
            if value.as_ref().map_or(true, |text| !text.is_empty()) {
                self.spread(times - 1)?;
                // One place beyond the last is enough to say that there are too many.
                let end = place.saturating_add(times).min(MAX_CELLS as u64 + 1).max(place + 1);
                for place in (place..end).filter_map(|place| usize::try_from(place).ok()) {
                    match &value {
                        Ok(text) => filling.put(place, text),
                        Err(fault) => filling.fault(place, fault.clone()),
                    }
                }
            }
            place = place.saturating_add(times);
        }
        filling.end(&mut self.widest);
        self.parsed = row;
        Ok(())
    }
}

/// How many times a row or a cell comes.
fn repeated(start: &BytesStart<'_>, name: &str) -> u64 {
    attribute(start, name).and_then(|times| times.parse().ok()).unwrap_or(1).max(1)
}

impl Rows for Table<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let more = self.row(row).map_err(|fault| fault.arg("line", self.line));
        self.ended = !matches!(more, Ok(true));
        more
    }

    fn read(&self) -> u64 {
        0
    }
}

/// What a cell holds: its text, or what is wrong with it.
type Value = Result<String>;

impl Part<'_> {
    /// Reads a cell to its end. The outer fault ends the reading, the inner one is the cell's.
    fn value(&mut self, start: &BytesStart<'_>) -> Result<Value> {
        let get = |name| attribute(start, name);
        let kind = get("office:value-type").unwrap_or_default();
        let is_error = get("calcext:value-type").is_some_and(|kind| kind == "error");
        let is_formula = get("table:formula").is_some();
        let text = self.text(self.depth)?;
        if is_error {
            return Ok(Err(cells::error(&text)));
        }
        Ok(Ok(match kind.as_str() {
            "float" | "percentage" | "currency" => {
                let number = get("office:value").and_then(|value| value.parse().ok());
                number.map(cells::number).ok_or_else(damaged)?
            }
            "date" => cells::iso_date(&get("office:date-value").unwrap_or(text)),
            "time" => cells::iso_time(&get("office:time-value").unwrap_or(text)),
            "boolean" => cells::yes_no(get("office:boolean-value").is_some_and(|value| value == "true")).to_owned(),
            "string" => get("office:string-value").unwrap_or(text),
            _ if is_formula => return Ok(Err(cells::not_computed())),
            _ => text,
        }))
    }
}
