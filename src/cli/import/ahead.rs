//! Rows are read, and given their meaning, on a thread of their own while the records before them are written: the two
//! take about as long as each other.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use super::reading::Reading;
use super::table::Table;
use crate::fault::{Exit, Fault, Result};
use crate::input::Row;
use crate::record::Record;

/// Rows that are handed over at once.
const ROWS: usize = 256;
/// Batches that may wait: so many rows are in memory and no more.
const BATCHES: usize = 4;

/// A row, and the record it makes or all that is wrong with it.
pub struct Taken<R> {
    pub row: Row,
    pub record: Result<R, Vec<Fault>>,
    /// It sums up the others.
    pub total: bool,
}

/// Some rows; the last batch says why the reading ended, if not because the file did.
pub struct Batch<R> {
    pub rows: Vec<Taken<R>>,
    /// Bytes of the file that have been read.
    pub read: u64,
    pub fault: Option<Fault>,
}

/// A table that is read ahead.
pub struct Ahead<R> {
    batches: Receiver<Batch<R>>,
    reader: JoinHandle<(Table, Reading)>,
}

impl<R: Record> Ahead<R> {
    /// Begins to read.
    pub fn begin(table: Table, reading: Reading) -> Result<Self> {
        let (give, batches) = sync_channel(BATCHES);
        let reader =
            thread::Builder::new().name("reader".to_owned()).spawn(move || (read(table, &reading, &give), reading));
        let reader = reader.map_err(|error| Fault::new(Exit::Io, "disk").arg("why", error))?;
        Ok(Self { batches, reader })
    }

    /// The next rows; none after the last.
    pub fn next(&self) -> Option<Batch<R>> {
        self.batches.recv().ok()
    }

    /// The table, read to its end, and what gave its rows their meaning.
    pub fn end(self) -> Result<(Table, Reading)> {
        self.reader.join().map_err(|_| Fault::new(Exit::Bug, "bug").arg("why", "the reading thread panicked"))
    }
}

/// Reads until the file ends, or nobody takes the rows any more.
fn read<R: Record>(mut table: Table, reading: &Reading, give: &SyncSender<Batch<R>>) -> Table {
    loop {
        let mut rows = Vec::with_capacity(ROWS);
        let mut row = Row::default();
        let fault = loop {
            match table.next(&mut row) {
                Ok(true) => {}
                Ok(false) => break None,
                Err(fault) => break Some(fault),
            }
            let total = table.is_total(&row);
            let record = if total { Err(Vec::new()) } else { reading.read(&row, Some(&reading.names)) };
            rows.push(Taken { row: std::mem::take(&mut row), record, total });
            if rows.len() == ROWS {
                break None;
            }
        };
        let last = rows.len() < ROWS;
        let read = table.rows().read();
        if give.send(Batch { rows, read, fault }).is_err() || last {
            return table;
        }
    }
}
