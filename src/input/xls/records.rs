//! The records of a workbook of an older program, and the texts in them.

use encoding_rs::Encoding;

use super::compound::u16_at;

/// What goes on with the record before it.
const CONTINUE: u16 = 0x003C;

/// One record of a stream.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    /// What it is.
    pub kind: u16,
    /// What it says.
    pub data: &'a [u8],
    /// Where the next one begins.
    pub next: usize,
}

/// The record that begins at a place of the stream; none where the stream ends before it does.
pub fn record(stream: &[u8], at: usize) -> Option<Record<'_>> {
    let (kind, length) = (u16_at(stream, at)?, usize::from(u16_at(stream, at + 2)?));
    let next = at + 4 + length;
    Some(Record { kind, data: stream.get(at + 4..next)?, next })
}

/// How a workbook spells its texts.
#[derive(Clone, Copy)]
pub enum Letters {
    /// In one byte or two each, as every text says of itself.
    Wide,
    /// In the encoding of the machine it was written on.
    Narrow(&'static Encoding),
}

/// A record with those that go on with it.
pub struct Long<'a> {
    stream: &'a [u8],
    rest: &'a [u8],
    next: usize,
}

impl<'a> Long<'a> {
    /// A record, read from a place of its data on.
    pub fn new(stream: &'a [u8], record: Record<'a>, from: usize) -> Self {
        Self { stream, rest: record.data.get(from..).unwrap_or_default(), next: record.next }
    }

    fn is_end(&mut self) -> bool {
        self.rest.is_empty() && self.more().is_none()
    }

    /// A text whose length stands before it, in one byte where `short`.
    pub fn text(&mut self, letters: Letters, short: bool) -> Option<String> {
        let count = if short { self.number(1)? } else { self.number(2)? };
        let Letters::Narrow(encoding) = letters else { return self.wide(count) };
        let bytes = self.take(count).filter(|bytes| bytes.len() == count)?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }

    /// A text that says itself how wide its letters are, and what stands behind it: how it looks, how it is spoken.
    fn wide(&mut self, count: usize) -> Option<String> {
        // Of a text with no letters some programs write the length alone.
        if count == 0 && self.rest.is_empty() {
            return Some(String::new());
        }
        let flags = self.number(1)?;
        let looks = if flags & 8 == 0 { 0 } else { self.number(2)? * 4 };
        let spoken = if flags & 4 == 0 { 0 } else { self.number(4)? };
        let mut units: Vec<u16> = Vec::with_capacity(count);
        let mut is_wide = flags & 1 != 0;
        while units.len() < count {
            if self.rest.is_empty() {
                self.more()?;
                is_wide = self.number(1)? & 1 != 0;
            }
            let bytes = self.take((count - units.len()) << u8::from(is_wide))?;
            if is_wide {
                units.extend(bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])));
            } else {
                units.extend(bytes.iter().copied().map(u16::from));
            }
        }
        let mut aside = looks + spoken;
        while aside > 0 {
            if self.rest.is_empty() {
                self.more()?;
            }
            aside -= self.take(aside)?.len();
        }
        Some(String::from_utf16_lossy(&units))
    }

    fn more(&mut self) -> Option<()> {
        let record = record(self.stream, self.next).filter(|record| record.kind == CONTINUE)?;
        (self.rest, self.next) = (record.data, record.next);
        Some(())
    }

    /// Some bytes, fewer where the record ends; none where it has ended.
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        if count > 0 && self.rest.is_empty() {
            return None;
        }
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        Some(taken)
    }

    /// A number of so many bytes, which stand together.
    fn number(&mut self, bytes: usize) -> Option<usize> {
        if self.rest.is_empty() {
            self.more()?;
        }
        let taken = self.take(bytes).filter(|taken| taken.len() == bytes)?;
        Some(taken.iter().rev().fold(0, |sum, byte| (sum << 8) | usize::from(*byte)))
    }
}

/// Many texts with no room of their own.
#[derive(Default)]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Reads the list of texts that cells refer to.
    pub fn read(mut long: Long<'_>) -> Option<Self> {
        let mut texts = Self::default();
        // How often they are used, and how many they are.
        let (_, count) = (long.number(4)?, long.number(4)?);
        for _ in 0..count {
            if long.is_end() {
                break;
            }
            texts.all.push_str(&long.text(Letters::Wide, false)?);
            texts.ends.push(u32::try_from(texts.all.len()).ok()?);
        }
        Some(texts)
    }

    /// One of them.
    pub fn get(&self, index: usize) -> Option<&str> {
        let from = index.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.all.get(from as usize..*self.ends.get(index)? as usize)
    }
}
