//! The values of a workbook's cells as the text that a clerk would type.

#[cfg(test)]
mod tests;

use calamine::ExcelDateTime;

use super::{MAX_CELL, MAX_CELLS, Row, room};
use crate::fault::Fault;

/// The last day that a workbook knows, 31.12.9999, and the day after.
const DAYS: f64 = 2_958_466.0;

/// A number in its shortest form, of at most 15 digits that count, as spreadsheets show it; never
/// with an exponent.
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let rounded = format!("{value:.14e}").parse().unwrap_or(value);
    // What is nothing has no sign.
    if rounded == 0.0 { "0".to_owned() } else { format!("{rounded}") }
}

/// `2012-09-01`, with the time of day only where it is not midnight; `14:30:00` where there is no day.
pub fn date(value: ExcelDateTime) -> String {
    let days = value.as_f64();
    if !(0.0..DAYS).contains(&days) {
        return number(days);
    }
    if value.is_duration() || days < 1.0 {
        let seconds = (days * 86_400.0).round();
        let (hours, rest) = ((seconds / 3600.0).floor(), seconds % 3600.0);
        return format!("{hours:02}:{:02}:{:02}", (rest / 60.0).floor(), rest % 60.0);
    }
    let (year, month, day, hour, minute, ..) = value.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if hour == 0 && minute == 0 { date } else { format!("{date} {hour:02}:{minute:02}") }
}

/// `2012-09-01T14:30:00` as the other dates are.
pub fn iso_date(text: &str) -> String {
    match text.split_once('T') {
        None => text.to_owned(),
        Some((date, time)) => match time.get(..5) {
            None | Some("00:00") => date.to_owned(),
            Some(time) => format!("{date} {time}"),
        },
    }
}

/// `PT14H30M00S` as `14:30:00`; what is written otherwise stays.
pub fn iso_time(text: &str) -> String {
    let parts = || {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        Some((hours.parse::<u32>().ok()?, minutes.parse::<u8>().ok()?, seconds.parse::<u8>().ok()?))
    };
    match parts() {
        Some((hours, minutes, seconds)) => format!("{hours:02}:{minutes:02}:{seconds:02}"),
        None => text.to_owned(),
    }
}

/// The word that the program itself writes.
pub fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// A row that is filled cell by cell, in any order; empty cells between take no more than their place.
pub struct Filling<'a> {
    row: &'a mut Row,
    /// How many cells are filled; behind them is room of an earlier row.
    count: usize,
}

impl<'a> Filling<'a> {
    /// Begins a row anew.
    pub fn new(row: &'a mut Row, line: u64) -> Self {
        row.line = line;
        row.faults.clear();
        Self { row, count: 0 }
    }

    /// Puts the text of a cell in its place.
    pub fn put(&mut self, place: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        if place >= MAX_CELLS {
            if !self.row.faults.iter().any(|(_, fault)| fault.id == "input-cells") {
                self.row.faults.push((None, Fault::data("input-cells").arg("max", MAX_CELLS)));
            }
            return;
        }
        while self.count <= place {
            match self.row.cells.get_mut(self.count) {
                Some(cell) => cell.clear(),
                None => self.row.cells.push(String::new()),
            }
            self.count += 1;
        }
        match room("", text, MAX_CELL) {
            Ok(()) => text.clone_into(&mut self.row.cells[place]),
            Err(fault) => self.row.faults.push((Some(place), fault)),
        }
    }

    /// Says what is wrong with a cell.
    pub fn fault(&mut self, place: usize, fault: Fault) {
        // The place is there, although it holds nothing.
        if place < MAX_CELLS {
            self.put(place, " ");
            self.row.cells[place].clear();
        }
        self.row.faults.push((Some(place), fault));
    }

    /// Ends the row, no shorter than the widest before it: cells at the end of a row are not stored,
    /// and are no fewer for that.
    pub fn end(mut self, widest: &mut usize) {
        while self.count < *widest {
            self.put(self.count, " ");
            self.row.cells[self.count - 1].clear();
        }
        self.row.cells.truncate(self.count);
        *widest = self.count;
    }
}

/// An error that a cell shows, as `#REF!`.
pub fn error(text: &str) -> Fault {
    Fault::data("input-cell-error").arg("text", text)
}

/// A formula without a value, as programs write it that do not calculate.
pub fn not_computed() -> Fault {
    Fault::data("input-formula")
}
