//! Workbooks of older programs: the library reads them whole, so their bounds are judged before.

#[cfg(test)]
mod tests;

use std::io::Cursor;

use calamine::{Data, Range, Reader, SheetType, Xls, XlsError};

use super::cells::{self, Filling};
use super::unpack::damaged;
use super::workbook::{Book, See};
use super::{Row, Rows};
use crate::fault::{Fault, Result};

/// The name of the part that holds a workbook of a newer program, locked with a password.
const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

/// A workbook in memory.
type Old = Xls<Cursor<Vec<u8>>>;

/// Opens a workbook.
pub fn open(bytes: Vec<u8>, _max: u64) -> Result<Old> {
    if memchr::memmem::find(&bytes, ENCRYPTED).is_some() {
        return Err(Fault::data("input-password"));
    }
    Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Fault::data("input-password"),
        _ => damaged(),
    })
}

impl Book for Old {
    fn each(&mut self, see: See<'_>) -> Result<()> {
        let sheets = self.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
        for name in names {
            let mut rows = Sheet::new(self.worksheet_range(&name).map_err(|_| damaged())?);
            see(name, &mut rows)?;
        }
        Ok(())
    }

    fn rows<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Rows + 'a>> {
        Ok(Box::new(Sheet::new(self.worksheet_range(sheet).map_err(|_| damaged())?)))
    }
}

/// A sheet's cells as a rectangle, and the row of it that comes next.
struct Sheet {
    range: Range<Data>,
    next: usize,
    widest: usize,
}

impl Sheet {
    fn new(range: Range<Data>) -> Self {
        Self { range, next: 0, widest: 0 }
    }
}

impl Rows for Sheet {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        let (top, left) = self.range.start().unwrap_or_default();
        while self.next < self.range.height() {
            let cells = &self.range[self.next];
            self.next += 1;
            let mut filling = Filling::new(row, u64::from(top) + self.next as u64);
            for (place, cell) in (left as usize..).zip(cells) {
                fill(&mut filling, place, cell);
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

fn fill(row: &mut Filling<'_>, place: usize, cell: &Data) {
    match cell {
        Data::Empty => {}
        Data::String(text) => row.put(place, text),
        Data::Int(value) => row.put(place, &value.to_string()),
        Data::Float(value) => row.put(place, &cells::number(*value)),
        Data::Bool(value) => row.put(place, cells::yes_no(*value)),
        Data::DateTime(value) => row.put(place, &cells::date(*value)),
        Data::DateTimeIso(text) => row.put(place, &cells::iso_date(text)),
        Data::DurationIso(text) => row.put(place, &cells::iso_time(text)),
        Data::Error(error) => row.fault(place, cells::error(&error.to_string())),
    }
}
