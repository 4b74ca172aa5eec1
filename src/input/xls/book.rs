//! What a workbook of an older program says of itself before its sheets: their names, its texts, what numbers are days.

use std::collections::HashMap;

use encoding_rs::{Encoding, IBM866, WINDOWS_1252, X_MAC_CYRILLIC};

use super::compound::{u16_at, u32_at};
use super::records::{Letters, Long, Texts, record};
use crate::fault::{Fault, Result};
use crate::input::unpack::damaged;

/// What a number in a cell stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Number,
    Date,
    /// A time that may be longer than a day.
    Duration,
}

/// A workbook without its cells.
pub struct Book {
    pub stream: Vec<u8>,
    pub letters: Letters,
    pub texts: Texts,
    pub is_1904: bool,
    /// The worksheets: where each begins, and its name.
    pub sheets: Vec<(usize, String)>,
    formats: Vec<Format>,
}

impl Book {
    /// Reads the beginning of the stream.
    pub fn open(stream: Vec<u8>) -> Result<Self> {
        let letters = Letters::Wide;
        let (texts, sheets, formats) = (Texts::default(), Vec::new(), Vec::new());
        let mut book = Self { stream: Vec::new(), letters, texts, is_1904: false, sheets, formats };
        if book.globals(&stream).ok_or_else(damaged)? {
            return Err(Fault::data("input-password"));
        }
        Ok(Self { stream, ..book })
    }

    /// What the number of a cell of this look stands for.
    pub fn format(&self, look: u16) -> Format {
        self.formats.get(usize::from(look)).copied().unwrap_or(Format::Number)
    }

    /// Reads the records before the sheets; true where the workbook has a password.
    fn globals(&mut self, stream: &[u8]) -> Option<bool> {
        let (mut own, mut looks, mut page) = (HashMap::new(), Vec::new(), WINDOWS_1252);
        let mut at = 0;
        loop {
            let record = record(stream, at)?;
            let (data, first) = (record.data, at == 0);
            match record.kind {
                0x0809 if first => {
                    let is_older = match u16_at(data, 0)? {
                        0x0600 => false,
                        0x0500 => true,
                        _ => return None,
                    };
                    if is_older {
                        self.letters = Letters::Narrow(page);
                    }
                }
                _ if first => return None,
                0x000A => break,
                0x002F => return Some(true),
                0x0042 => {
                    page = encoding(u16_at(data, 0)?);
                    if let Letters::Narrow(encoding) = &mut self.letters {
                        *encoding = page;
                    }
                }
                0x0022 => self.is_1904 = u16_at(data, 0)? == 1,
                0x041E => {
                    let short = matches!(self.letters, Letters::Narrow(_));
                    let code = Long::new(stream, record, 2).text(self.letters, short)?;
                    own.insert(u16_at(data, 0)?, custom(&code));
                }
                0x00E0 => looks.push(u16_at(data, 2)?),
                // A sheet of cells, and none of charts or of programs.
                0x0085 if *data.get(5)? == 0 => {
                    let mut name = Long::new(stream, record, 6).text(self.letters, true)?;
                    name.retain(|sign| sign != '\0');
                    self.sheets.push((u32_at(data, 0)? as usize, name));
                }
                0x00FC => self.texts = Texts::read(Long::new(stream, record, 0))?,
                _ => {}
            }
            at = record.next;
        }
        self.formats = looks.iter().map(|id| own.get(id).copied().unwrap_or_else(|| built_in(*id))).collect();
        Some(false)
    }
}

/// The encoding of a code page.
fn encoding(page: u16) -> &'static Encoding {
    match page {
        866 => IBM866,
        10007 => X_MAC_CYRILLIC,
        page => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(WINDOWS_1252),
    }
}

/// What the formats that every program knows stand for.
fn built_in(id: u16) -> Format {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Format::Date,
        46 => Format::Duration,
        _ => Format::Number,
    }
}

/// What a format stands for by its letters: `DD.MM.YYYY`, `[h]:mm`, `0,00" руб."`. The first of its parts tells.
fn custom(code: &str) -> Format {
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign.to_ascii_lowercase() {
            '\\' | '_' | '*' => drop(signs.next()),
            '"' => drop(signs.by_ref().find(|sign| *sign == '"')),
            '[' => {
                let word: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                if matches!(word.to_ascii_lowercase().trim_matches(['h', 'm', 's']), "") && !word.is_empty() {
                    return Format::Duration;
                }
            }
            ';' => break,
            'd' | 'm' | 'y' | 'h' | 's' => return Format::Date,
            // The word for what has no format of its own.
            'g' => drop(signs.by_ref().nth("eneral".len() - 1)),
            _ => {}
        }
    }
    Format::Number
}

#[cfg(test)]
pub mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_day_by_the_letters_of_its_format() {
        for (code, format) in [
            ("General", Format::Number),
            ("0.00", Format::Number),
            ("0.00E+00", Format::Number),
            ("#,##0\" дней и months\"", Format::Number),
            ("[Red]0;[Blue]DD", Format::Number),
            ("\\d0", Format::Number),
            ("DD.MM.YYYY", Format::Date),
            ("[$-419]d mmm yyyy;@", Format::Date),
            ("h:mm", Format::Date),
            ("[h]:mm:ss", Format::Duration),
        ] {
            assert_eq!(custom(code), format, "{code}");
        }
    }
}
