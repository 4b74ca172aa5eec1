//! Workbooks of Excel: a sheet's cells one after another as they stand in the file, so that memory
//! does not grow with its rows, and a cell far out makes no rectangle.

#[cfg(test)]
pub mod tests;

use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxCellReader, XlsxError};

use super::cells::{self, Filling};
use super::source::Source;
use super::unpack::damaged;
use super::workbook::{Book, See};
use super::{Row, Rows};
use crate::fault::{Fault, Result};

/// Opens a workbook whose bounds are known to hold.
pub fn open(source: Source) -> Result<Xlsx<Source>> {
    Xlsx::new(source).map_err(|error| fault(&error))
}

impl Book for Xlsx<Source> {
    fn each(&mut self, see: See<'_>) -> Result<()> {
        let sheets = self.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
        for name in names {
            let mut rows = match self.worksheet_cells_reader(&name) {
                // A dialogue or a chart by another name.
                Err(XlsxError::NotAWorksheet(_)) => continue,
                Err(error) => return Err(fault(&error)),
                Ok(cells) => Sheet::new(cells),
            };
            see(name, &mut rows)?;
        }
        Ok(())
    }

    fn rows<'a>(&'a mut self, sheet: &str) -> Result<Box<dyn Rows + 'a>> {
        Ok(Box::new(Sheet::new(self.worksheet_cells_reader(sheet).map_err(|error| fault(&error))?)))
    }
}

/// A cell as it stands in the file.
struct Found<'a> {
    line: u64,
    place: usize,
    value: DataRef<'a>,
    is_formula: bool,
}

struct Sheet<'a> {
    cells: XlsxCellReader<'a, Source>,
    /// The first cell of the next row.
    ahead: Option<Found<'a>>,
    /// The row that was read last.
    line: u64,
    widest: usize,
    /// Nothing comes any more: the library does not say so twice.
    ended: bool,
}

impl<'a> Sheet<'a> {
    fn new(cells: XlsxCellReader<'a, Source>) -> Self {
        Self { cells, ahead: None, line: 0, widest: 0, ended: false }
    }

    fn cell(&mut self) -> Result<Option<Found<'a>>> {
        if self.ended {
            return Ok(None);
        }
        let found = self.cells.next_cell_with_formula_metadata();
        self.ended = !matches!(found, Ok(Some(_)));
        let found = found.map_err(|error| fault(&error).arg("line", self.line + 1))?;
        Ok(found.map(|cell| Found {
            line: u64::from(cell.pos.0) + 1,
            place: cell.pos.1 as usize,
            value: cell.value,
            is_formula: cell.formula.is_some(),
        }))
    }

    fn row(&mut self, row: &mut Row) -> Result<bool> {
        let first = match self.ahead.take() {
            Some(cell) => Some(cell),
            None => self.cell()?,
        };
        let Some(first) = first else { return Ok(false) };
        if first.line <= self.line {
            return Err(Fault::data("input-row-order").arg("line", first.line));
        }
        self.line = first.line;
        let mut filling = Filling::new(row, self.line);
        fill(&mut filling, &first);
        while let Some(cell) = self.cell()? {
            if cell.line != self.line {
                self.ahead = Some(cell);
                break;
            }
            fill(&mut filling, &cell);
        }
        filling.end(&mut self.widest);
        Ok(true)
    }
}

fn fill(row: &mut Filling<'_>, cell: &Found<'_>) {
    let place = cell.place;
    match &cell.value {
        DataRef::Empty if cell.is_formula => row.fault(place, cells::not_computed()),
        DataRef::Empty => {}
        DataRef::String(text) => row.put(place, text),
        DataRef::SharedString(text) => row.put(place, text),
        DataRef::Int(value) => row.put(place, &value.to_string()),
        DataRef::Float(value) => row.put(place, &cells::number(*value)),
        DataRef::Bool(value) => row.put(place, cells::yes_no(*value)),
        DataRef::DateTime(value) => row.put(place, &cells::date(*value)),
        DataRef::DateTimeIso(text) => row.put(place, &cells::iso_date(text)),
        DataRef::DurationIso(text) => row.put(place, &cells::iso_time(text)),
        DataRef::Error(error) => row.fault(place, cells::error(&error.to_string())),
    }
}

impl Rows for Sheet<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        loop {
            let more = self.row(row).inspect_err(|_| self.ended = true)?;
            if !more || !row.is_blank() {
                return Ok(more);
            }
        }
    }

    fn read(&self) -> u64 {
        0
    }
}

fn fault(error: &XlsxError) -> Fault {
    match error {
        XlsxError::Password => Fault::data("input-password"),
        _ => damaged(),
    }
}
