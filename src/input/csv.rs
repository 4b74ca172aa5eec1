//! Tables in text: a strict reader of cells between separators, with their true lines.
//!
//! It is our own, because the csv crate counts physical lines wrongly after CRLF and blank lines,
//! reads an unclosed quote to the end of the file without a word, and takes `"ООО "Ромашка""` for text.

#[cfg(test)]
pub mod tests;

use std::io::Read;

use memchr::memchr3;

use super::decode::Text;
use super::{MAX_CELL, MAX_CELLS, Notice, Row, Rows, room};
use crate::fault::{Fault, Result};

/// A table in text.
pub struct Csv<R> {
    text: Text<R>,
    /// The piece of the text that is being read, and how far.
    buffer: String,
    at: usize,
    separator: u8,
    /// Bytes that a cell may have.
    max_cell: usize,
    /// The physical line that is being read.
    line: u64,
    /// The last line ended in CR: a LF that follows belongs to it.
    after_cr: bool,
    /// The room of cells that shorter rows do not need.
    spare: Vec<String>,
}

impl<R: Read> Csv<R> {
    /// Reads on in a text whose first piece is in `buffer`, of which `at` bytes are left out.
    pub fn new(text: Text<R>, buffer: String, at: usize, separator: u8) -> Self {
        Self { text, buffer, at, separator, max_cell: MAX_CELL, line: 1, after_cr: false, spare: Vec::new() }
    }

    /// The same with cells of at most so many bytes.
    pub fn roomy(self, max_cell: usize) -> Self {
        Self { max_cell, ..self }
    }

    /// Leaves the rest of the first line out; it is counted.
    pub fn skip_line(&mut self) -> Result<()> {
        while self.plain(&mut Cell::nowhere())? {}
        Ok(())
    }

    /// The next row, be it blank; false after the last.
    fn row(&mut self, row: &mut Row) -> Result<bool> {
        row.faults.clear();
        if std::mem::take(&mut self.after_cr) && self.peek()? == Some(b'\n') {
            self.at += 1;
        }
        if self.peek()?.is_none() {
            row.cells.clear();
            return Ok(false);
        }
        row.line = self.line;
        let mut place = 0;
        while self.cell(row, place)? {
            place += 1;
        }
        if place >= MAX_CELLS {
            row.faults.push((None, Fault::data("input-cells").arg("max", MAX_CELLS)));
        }
        let count = (place + 1).min(MAX_CELLS);
        self.spare.extend(row.cells.drain(count..));
        Ok(true)
    }

    /// Reads one cell; false when it was the row's last.
    fn cell(&mut self, row: &mut Row, place: usize) -> Result<bool> {
        if place >= MAX_CELLS {
            return self.body(&mut Cell::nowhere());
        }
        if place == row.cells.len() {
            row.cells.push(self.spare.pop().unwrap_or_default());
        }
        let mut cell =
            Cell { text: std::mem::take(&mut row.cells[place]), kept: true, max: self.max_cell, fault: None };
        cell.text.clear();
        let more = self.body(&mut cell);
        row.cells[place] = cell.text;
        row.faults.extend(cell.fault.map(|fault| (Some(place), fault)));
        more
    }

    fn body(&mut self, cell: &mut Cell) -> Result<bool> {
        match self.peek()? {
            Some(b'"') => {
                self.at += 1;
                self.quoted(cell)?;
                self.behind(cell)
            }
            Some(b'=') => {
                self.at += 1;
                cell.push("=");
                if self.peek()? == Some(b'"') { self.formula(cell) } else { self.plain(cell) }
            }
            _ => self.plain(cell),
        }
    }

    /// Text without quotes around it, as far as the separator or the line's end.
    fn plain(&mut self, cell: &mut Cell) -> Result<bool> {
        loop {
            let rest = &self.buffer[self.at..];
            if let Some(length) = memchr3(self.separator, b'\n', b'\r', rest.as_bytes()) {
                cell.push(&rest[..length]);
                let sign = rest.as_bytes()[length];
                self.at += length + 1;
                if sign == self.separator {
                    return Ok(true);
                }
                self.line += 1;
                self.after_cr = sign == b'\r';
                return Ok(false);
            }
            cell.push(rest);
            if !self.more()? {
                return Ok(false);
            }
        }
    }

    /// Text behind an opening quote, as far as the closing one.
    fn quoted(&mut self, cell: &mut Cell) -> Result<()> {
        let opened = self.line;
        loop {
            let rest = &self.buffer[self.at..];
            let Some(length) = memchr3(b'"', b'\n', b'\r', rest.as_bytes()) else {
                cell.push(rest);
                if self.more()? {
                    continue;
                }
                return Err(Fault::data("input-quote-open").arg("line", opened));
            };
            cell.push(&rest[..length]);
            let sign = rest.as_bytes()[length];
            self.at += length + 1;
            if sign == b'"' {
                if self.peek()? != Some(b'"') {
                    return Ok(());
                }
                self.at += 1;
                cell.push("\"");
            } else {
                self.line += 1;
                cell.push("\n");
                if sign == b'\r' && self.peek()? == Some(b'\n') {
                    self.at += 1;
                }
            }
        }
    }

    /// What stands behind a closing quote: nothing but a separator or a line's end is right.
    fn behind(&mut self, cell: &mut Cell) -> Result<bool> {
        match self.peek()? {
            Some(sign) if sign != self.separator && sign != b'\n' && sign != b'\r' => {
                cell.fault.get_or_insert_with(|| Fault::data("input-quote-behind"));
                self.plain(&mut Cell::nowhere())
            }
            _ => self.plain(cell),
        }
    }

    /// `="007"`, as some programs write it bare: separators inside the quotes belong to the cell, and
    /// the quotes stay. Such a cell never goes over a line's end.
    fn formula(&mut self, cell: &mut Cell) -> Result<bool> {
        self.at += 1;
        cell.push("\"");
        loop {
            let rest = &self.buffer[self.at..];
            let Some(length) = memchr3(b'"', b'\n', b'\r', rest.as_bytes()) else {
                cell.push(rest);
                if self.more()? {
                    continue;
                }
                break;
            };
            cell.push(&rest[..length]);
            self.at += length;
            if rest.as_bytes()[length] != b'"' {
                break;
            }
            self.at += 1;
            cell.push("\"");
            if self.peek()? != Some(b'"') {
                return self.plain(cell);
            }
            self.at += 1;
            cell.push("\"");
        }
        cell.fault.get_or_insert_with(|| Fault::data("input-quote-open"));
        self.plain(cell)
    }

    fn peek(&mut self) -> Result<Option<u8>> {
        if self.at == self.buffer.len() && !self.more()? {
            return Ok(None);
        }
        Ok(self.buffer.as_bytes().get(self.at).copied())
    }

    /// The next piece of the text, when all of the last is used.
    fn more(&mut self) -> Result<bool> {
        self.at = 0;
        self.text.fill(&mut self.buffer)
    }
}

impl<R: Read + Send> Rows for Csv<R> {
    fn next(&mut self, row: &mut Row) -> Result<bool> {
        loop {
            let more = self.row(row).map_err(|fault| {
                let placed = fault.args.iter().any(|(name, _)| *name == "line");
                if placed { fault } else { fault.arg("line", self.line) }
            })?;
            if !more || !row.is_blank() {
                return Ok(more);
            }
        }
    }

    fn read(&self) -> u64 {
        self.text.read()
    }

    fn notices(&self) -> Vec<Notice> {
        self.text.notice().into_iter().collect()
    }
}

/// A cell that is being read.
struct Cell {
    text: String,
    /// False for what is read only to get past it.
    kept: bool,
    /// Bytes that it may have.
    max: usize,
    fault: Option<Fault>,
}

impl Cell {
    fn nowhere() -> Self {
        Self { text: String::new(), kept: false, max: 0, fault: None }
    }

    fn push(&mut self, part: &str) {
        if !self.kept {
            return;
        }
        if let Err(fault) = room(&self.text, part, self.max) {
            self.kept = false;
            self.fault.get_or_insert(fault);
        } else {
            self.text.push_str(part);
        }
    }
}
