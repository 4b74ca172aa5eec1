//! A workbook's bytes: to be read from any place of them, and counted.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

/// The bytes of a workbook.
pub struct Source {
    from: From,
    read: Rc<Cell<u64>>,
}

enum From {
    File(File),
    /// What came from stdin or a pipe, which know no way back.
    Memory(Cursor<Vec<u8>>),
}

impl Source {
    /// A file that can be read from any place.
    pub fn file(file: File) -> Self {
        Self { from: From::File(file), read: Rc::default() }
    }

    /// Bytes that are in memory.
    pub fn memory(bytes: Vec<u8>) -> Self {
        Self { from: From::Memory(Cursor::new(bytes)), read: Rc::default() }
    }

    /// Counts, from now on, how many bytes are read.
    pub fn counter(&self) -> Rc<Cell<u64>> {
        self.read.set(0);
        Rc::clone(&self.read)
    }
}

impl Read for Source {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = match &mut self.from {
            From::File(file) => file.read(out),
            From::Memory(bytes) => bytes.read(out),
        }?;
        self.read.set(self.read.get() + got as u64);
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
