//! The container in which older programs keep a workbook: streams in chains of sectors, like files on a small disk.

use std::ops::Range;

/// What ends a chain.
const END: u32 = 0xFFFF_FFFE;
/// Streams that are shorter lie in the sectors of the small stream.
const SMALL: usize = 4096;
const SMALL_SHIFT: u32 = 6;
/// Bytes of an entry of the directory.
const ENTRY: usize = 128;

/// The first stream that has one of the names, of which the first is the likeliest; none where the file is damaged.
pub fn stream(file: &[u8], names: &[&str]) -> Option<Vec<u8>> {
    let shift = u32::from(u16_at(file, 30)?);
    if !matches!(shift, 9 | 12) || u16_at(file, 32)? != 6 {
        return None;
    }
    let fat = table(file, shift)?;
    // The header stands in the place of a sector.
    let large = Disk { bytes: file, first: 1 << shift, shift, table: &fat };
    let directory = large.chain(u32_at(file, 48)?, usize::MAX)?;
    let entries: Vec<&[u8]> = directory.chunks_exact(ENTRY).collect();
    let entry = names.iter().find_map(|name| entries.iter().find(|entry| is_named(entry, name)))?;
    let (start, length) = place(entry)?;
    if length >= SMALL {
        return large.chain(start, length);
    }
    let (root, size) = place(entries.first()?)?;
    let small = large.chain(root, size)?;
    let table = numbers(&large.chain(u32_at(file, 60)?, usize::MAX)?);
    Disk { bytes: &small, first: 0, shift: SMALL_SHIFT, table: &table }.chain(start, length)
}

/// The table of all chains, whose own sectors are listed in the header and, when that is full, in a chain of their own.
fn table(file: &[u8], shift: u32) -> Option<Vec<u32>> {
    let sector = |id: u32| file.get(sector(1 << shift, shift, id, file.len()));
    let mut list = numbers(file.get(76..512)?);
    let mut next = u32_at(file, 68)?;
    while next < END - 4 {
        // More of them than the file has sectors are a ring.
        if list.len() > file.len() >> 2 {
            return None;
        }
        list.extend(numbers(sector(next).filter(|bytes| bytes.len() >= 4)?));
        next = list.pop()?;
    }
    let mut fat = Vec::new();
    for id in list.into_iter().filter(|id| *id < END - 4) {
        if fat.len() > file.len() {
            return None;
        }
        fat.extend(numbers(sector(id)?));
    }
    Some(fat)
}

/// Bytes in sectors of one size, and which sector comes after which.
struct Disk<'a> {
    bytes: &'a [u8],
    /// Where the first sector begins.
    first: usize,
    shift: u32,
    table: &'a [u32],
}

impl Disk<'_> {
    /// The first `length` bytes of a chain; none where it leads out of the file, or in a ring.
    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut chain = Vec::new();
        let mut id = start;
        for _ in 0..=self.bytes.len() >> self.shift {
            if id == END || chain.len() >= length {
                chain.truncate(length);
                return Some(chain);
            }
            chain.extend_from_slice(self.bytes.get(sector(self.first, self.shift, id, self.bytes.len()))?);
            id = self.table.get(id as usize).copied().unwrap_or(END);
        }
        None
    }
}

/// Where a sector stands; the last may be cut short.
fn sector(first: usize, shift: u32, id: u32, end: usize) -> Range<usize> {
    let from = (id as usize).saturating_mul(1 << shift).saturating_add(first);
    from..from.saturating_add(1 << shift).min(end)
}

/// Where an entry's stream begins, and its length.
fn place(entry: &[u8]) -> Option<(u32, usize)> {
    Some((u32_at(entry, 116)?, u32_at(entry, 120)? as usize))
}

fn is_named(entry: &[u8], name: &str) -> bool {
    let mut units = entry[..64].chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    name.encode_utf16().chain([0]).all(|unit| units.next().is_some_and(|own| own | 0x20 == unit | 0x20))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]])).collect()
}

/// Two bytes as a number, the lower one first.
pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

/// Four bytes as a number, the lowest one first.
pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
