//! A workbook's bytes: to be read from any place of them, and counted.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The bytes of a workbook.
pub struct Source {
    from: From,
    read: Arc<AtomicU64>,
}

enum From {
    File(File),
    /// What came from stdin or a pipe, which know no way back.
    Memory(Cursor<Vec<u8>>),
}

impl Source {
    /// A file that can be read from any place.
    pub fn file(file: File) -> Self {
        Self { from: From::File(file), read: Arc::default() }
    }

    /// Bytes that are in memory.
    pub fn memory(bytes: Vec<u8>) -> Self {
        Self { from: From::Memory(Cursor::new(bytes)), read: Arc::default() }
    }

    /// Counts, from now on, how many bytes are read.
    pub fn counter(&self) -> Arc<AtomicU64> {
        self.read.store(0, Relaxed);
        Arc::clone(&self.read)
    }
}

impl Read for Source {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = match &mut self.from {
            From::File(file) => file.read(out),
            From::Memory(bytes) => bytes.read(out),
        }?;
        self.read.fetch_add(got as u64, Relaxed);
        Ok(got)
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.from {
            From::File(file) => file.seek(to),
            From::Memory(bytes) => bytes.seek(to),
        }
    }
}
