//! Workbooks of older programs, read by ourselves: the library spreads every sheet out into a rectangle as far as its
//! farthest cell, follows rings of sectors for ever, and trusts the lengths that are written in the file.

mod book;
mod compound;
mod records;

#[cfg(test)]
mod tests;

use calamine::{ExcelDateTime, ExcelDateTimeType};

use self::book::{Book as Old, Format};
use self::compound::{u16_at, u32_at};
use self::records::{Long, Record, record};
use super::cells::{self, Filling};
use super::unpack::damaged;
use super::workbook::{Book, See};
use super::{Row, Rows};
use crate::fault::{Fault, Result};

/// The name of the part that holds a workbook of a newer program, locked with a password.
const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// Opens a workbook.
pub fn open(file: &[u8]) -> Result<Old> {
    if memchr::memmem::find(file, ENCRYPTED).is_some() {
        return Err(Fault::data("input-password"));
    }
    Old::open(compound::stream(file, &["Workbook", "Book"]).ok_or_else(damaged)?)
}

impl Book for Old {
    fn each(&mut self, see: See<'_>) -> Result<()> {
        let mut length = 0;
        for (start, name) in &self.sheets {
            let mut sheet = Sheet::new(self, *start).ok_or_else(damaged)?;
            // Sheets that stand in one another could be read for ever.
            length += sheet.end - start;
            if length > self.stream.len() {
                return Err(damaged());
            }
            see(name.clone(), &mut sheet)?;
        }
        Ok(())
    }

    fn rows<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Rows + 'a>> {
        let found = self.sheets.iter().find(|(_, name)| name == sheet);
        let sheet = found.and_then(|(start, _)| Sheet::new(self, *start));
        Ok(Box::new(sheet.ok_or_else(damaged)?))
    }
}

/// A cell, by its row, its column and the place of its record.
type Place = (u16, u16, u32);

/// A sheet: where its cells stand in the stream.
struct Sheet<'a> {
    book: &'a Old,
    cells: Vec<Place>,
    next: usize,
    widest: usize,
    /// Where the sheet's records end.
    end: usize,
}

impl<'a> Sheet<'a> {
    /// Goes over the records of the sheet that begins at a place of the stream.
    fn new(book: &'a Old, start: usize) -> Option<Self> {
        let mut cells: Vec<Place> = Vec::new();
        let mut at = start;
        // Charts in the sheet have records of cells that are not its own.
        let mut depth = 0_u32;
        loop {
            let record = record(&book.stream, at)?;
            match record.kind {
                0x0809 => depth += 1,
                _ if depth == 0 => return None,
                0x000A => depth -= 1,
                0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x027E | 0x00D6 | 0x00FD | 0x00BD if depth == 1 => {
                    let (row, first) = (u16_at(record.data, 0)?, u16_at(record.data, 2)?);
                    let last = if record.kind == 0x00BD { first + many(record.data)? } else { first };
                    let at = u32::try_from(at).ok()?;
                    cells.extend((first..=last).map(|column| (row, column, at)));
                }
                _ => {}
            }
            at = record.next;
            if depth == 0 {
                break;
            }
        }
        cells.sort_by_key(|(row, column, _)| (*row, *column));
        Some(Self { book, cells, next: 0, widest: 0, end: at })
    }

    /// Puts a cell in its place; none where it cannot be understood.
    fn put(&self, row: &mut Filling<'_>, (_, column, at): Place) -> Option<()> {
        let place = usize::from(column);
        let record = record(&self.book.stream, at as usize)?;
        let data = record.data;
        match record.kind {
            0x0203 => row.put(place, &self.number(u16_at(data, 4)?, f64_at(data, 6)?)),
            0x027E => row.put(place, &self.number(u16_at(data, 4)?, short(u32_at(data, 6)?))),
            0x00BD => {
                let own = 4 + 6 * usize::from(column - u16_at(data, 2)?);
                row.put(place, &self.number(u16_at(data, own)?, short(u32_at(data, own + 2)?)));
            }
            0x0204 | 0x00D6 => {
                row.put(place, &Long::new(&self.book.stream, record, 6).text(self.book.letters, false)?);
            }
            0x00FD => row.put(place, self.book.texts.get(u32_at(data, 6)? as usize)?),
            0x0205 => truth(row, place, *data.get(6)?, *data.get(7)? == 1),
            _ => self.formula(row, place, record)?,
        }
        Some(())
    }

    /// Puts the value of a formula in its place.
    fn formula(&self, row: &mut Filling<'_>, place: usize, record: Record<'_>) -> Option<()> {
        let data = record.data;
        match (u16_at(data, 12)?, *data.get(6)?) {
            (0xFFFF, 0) => row.put(place, &self.text_behind(record)?),
            (0xFFFF, kind @ (1 | 2)) => truth(row, place, *data.get(8)?, kind == 2),
            (0xFFFF, _) => {}
            _ => row.put(place, &self.number(u16_at(data, 4)?, f64_at(data, 6)?)),
        }
        Some(())
    }

    /// The text of a formula stands in a record behind it, what it shares with others between them.
    fn text_behind(&self, formula: Record<'_>) -> Option<String> {
        let mut at = formula.next;
        loop {
            let behind = record(&self.book.stream, at)?;
            at = behind.next;
            match behind.kind {
                0x0207 => return Long::new(&self.book.stream, behind, 0).text(self.book.letters, false),
                0x04BC | 0x0221 | 0x0236 | 0x003C => {}
                _ => return Some(String::new()),
            }
        }
    }

    /// A number as its look shows it.
    fn number(&self, look: u16, value: f64) -> String {
        let date = |kind| cells::date(ExcelDateTime::new(value, kind, self.book.is_1904));
        match self.book.format(look) {
            Format::Number => cells::number(value),
            Format::Date => date(ExcelDateTimeType::DateTime),
            Format::Duration => date(ExcelDateTimeType::TimeDelta),
        }
    }
}

impl Rows for Sheet<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        while let Some((number, ..)) = self.cells.get(self.next).copied() {
            let line = u64::from(number) + 1;
            let mut filling = Filling::new(row, line);
            while let Some(cell) = self.cells.get(self.next).copied().filter(|cell| cell.0 == number) {
                self.next += 1;
                let done = self.put(&mut filling, cell);
                if done.is_none() {
                    self.next = self.cells.len();
                    return Err(damaged().arg("line", line));
                }
            }
            filling.end(&mut self.widest);
            if !row.is_blank() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn read(&self) -> u64 {
        0
    }
}

/// How many numbers a record of several has besides the first.
fn many(data: &[u8]) -> Option<u16> {
    let (first, last) = (u16_at(data, 2)?, u16_at(data, data.len().checked_sub(2)?)?);
    let more = last.checked_sub(first)?;
    (data.len() == 6 + 6 * (usize::from(more) + 1)).then_some(more)
}

/// A number in four bytes: the upper half of one in eight, or a whole one; of either the hundredth part.
fn short(bits: u32) -> f64 {
    let value =
        if bits & 2 == 0 { f64::from_bits(u64::from(bits & !3) << 32) } else { f64::from(bits.cast_signed() >> 2) };
    if bits & 1 == 0 { value } else { value / 100.0 }
}

fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    bytes.get(at..at + 8)?.try_into().ok().map(f64::from_le_bytes)
}

/// Puts a truth value, or an error, in its place.
fn truth(row: &mut Filling<'_>, place: usize, value: u8, is_error: bool) {
    let error = match value {
        _ if !is_error => return row.put(place, cells::yes_no(value != 0)),
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    row.fault(place, cells::error(error));
}
