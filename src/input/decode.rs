//! Bytes into text, a chunk at a time: the encoding is found, and what no text holds is refused.

#[cfg(test)]
mod tests;

use std::io::Read;

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, WINDOWS_1251};

use super::Notice;
use crate::fault::{Exit, Fault, Result};

/// Bytes read at once; what a stream is judged by does not depend on how its reader cuts it.
pub const CHUNK: usize = 64 * 1024;

/// The mark that some programs put before UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A stream of bytes as a stream of text.
pub struct Text<R> {
    reader: R,
    /// What is read and not yet decoded; between chunks the beginning of a sign that was cut.
    raw: Vec<u8>,
    decoding: Decoding,
    read: u64,
    max: u64,
    ended: bool,
    /// Stands behind the text that was given out last, and is told when that is used up.
    fault: Option<Fault>,
}

enum Decoding {
    /// Nothing but ASCII so far.
    Undecided,
    Utf8,
    Other(Box<Decoder>),
    /// Windows-1251, found and not told.
    Found(Box<Decoder>),
}

/// The encoding of a label, `windows-1251` or `cp866`.
pub fn encoding(label: &str) -> Result<&'static Encoding> {
    Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| Fault::new(Exit::Usage, "input-encoding").arg("text", label))
}

impl<R: Read> Text<R> {
    /// Text in an encoding, or in one that is to be found; at most `max` bytes of it.
    pub fn new(reader: R, encoding: Option<&'static Encoding>, max: u64) -> Self {
        let decoding = match encoding {
            None => Decoding::Undecided,
            Some(told) if told == UTF_8 => Decoding::Utf8,
            Some(told) => Decoding::Other(Box::new(told.new_decoder_with_bom_removal())),
        };
        Self { reader, raw: Vec::with_capacity(CHUNK + 32), decoding, read: 0, max, ended: false, fault: None }
    }

    /// Puts the next text into `out`, at least one sign of it; false at the end.
    pub fn fill(&mut self, out: &mut String) -> Result<bool> {
        out.clear();
        while out.is_empty() {
            if let Some(fault) = self.fault.take() {
                self.ended = true;
                return Err(fault);
            }
            if self.ended {
                return Ok(false);
            }
            self.chunk()?;
            self.decode(out);
            if let Some(at) = control(out.as_bytes()) {
                let code = format!("U+{:04X}", out.as_bytes()[at]);
                self.stop(out, at, Fault::data("input-binary").arg("code", code));
            }
        }
        Ok(true)
    }

    /// How many bytes have been read.
    pub fn read(&self) -> u64 {
        self.read
    }

    /// The encoding, where it was found to be none that is usual today.
    pub fn notice(&self) -> Option<Notice> {
        matches!(self.decoding, Decoding::Found(_)).then(|| Notice::Encoding(WINDOWS_1251.name().to_lowercase()))
    }

    /// Reads a whole chunk, so that what follows is the same for a file and for a slow pipe.
    fn chunk(&mut self) -> Result<()> {
        let wanted = CHUNK - self.raw.len();
        let got = self.reader.by_ref().take(wanted as u64).read_to_end(&mut self.raw);
        let got = got.map_err(|error| super::door::unread(&error)).inspect_err(|_| self.ended = true)?;
        let first = self.read == 0;
        self.read += got as u64;
        self.ended = got < wanted;
        if first && !matches!(self.decoding, Decoding::Other(_)) && self.raw.starts_with(BOM) {
            self.raw.drain(..BOM.len());
            self.decoding = Decoding::Utf8;
        }
        if self.read > self.max {
            self.fault = Some(super::unpack::large(self.max));
        }
        Ok(())
    }

    fn decode(&mut self, out: &mut String) {
        if matches!(self.decoding, Decoding::Undecided) {
            self.decide();
        }
        let from = out.len();
        match &mut self.decoding {
            Decoding::Undecided | Decoding::Utf8 => {
                let (valid, cut) = valid(&self.raw);
                out.push_str(valid);
                let valid = valid.len();
                self.raw.drain(..valid);
                if !self.raw.is_empty() && (self.ended || !cut) {
                    self.fault = Some(Fault::data("input-not-utf8"));
                }
            }
            Decoding::Other(decoder) | Decoding::Found(decoder) => {
                let name = decoder.encoding().name().to_lowercase();
                out.reserve(decoder.max_utf8_buffer_length_without_replacement(self.raw.len()).unwrap_or(0));
                let (done, read) = decoder.decode_to_string_without_replacement(&self.raw, out, self.ended);
                self.raw.drain(..read);
                let strange = Fault::data("input-byte").arg("encoding", name);
                if matches!(done, DecoderResult::Malformed(..)) {
                    self.fault = Some(strange.clone());
                }
                // A byte that the encoding does not assign comes out as one of these controls.
                if let Some(at) = out[from..].find(|sign| ('\u{80}'..'\u{A0}').contains(&sign)) {
                    self.stop(out, from + at, strange);
                }
            }
        }
    }

    /// The first bytes that are not ASCII tell: hardly any text in windows-1251 is by chance valid UTF-8.
    fn decide(&mut self) {
        let (valid, cut) = valid(&self.raw);
        let is_utf8 = valid.len() == self.raw.len() || (cut && !self.ended);
        if !is_utf8 {
            self.decoding = Decoding::Found(Box::new(WINDOWS_1251.new_decoder_without_bom_handling()));
        } else if !valid.is_ascii() {
            self.decoding = Decoding::Utf8;
        }
    }

    /// Gives out what stands before a fault, and then the fault.
    fn stop(&mut self, out: &mut String, at: usize, fault: Fault) {
        out.truncate(at);
        self.fault = Some(fault);
    }
}

/// The part that is valid UTF-8, and whether what follows is only cut off.
fn valid(raw: &[u8]) -> (&str, bool) {
    match std::str::from_utf8(raw) {
        Ok(text) => (text, false),
        Err(error) => {
            let text = std::str::from_utf8(&raw[..error.valid_up_to()]).unwrap_or_default();
            (text, error.error_len().is_none())
        }
    }
}

/// Where a byte stands that no table in text holds.
fn control(bytes: &[u8]) -> Option<usize> {
    let is_control = |byte: u8| byte < b' ' && byte != b'\t' && byte != b'\n' && byte != b'\r';
    // Without a way out of the loop it runs over many bytes at once.
    let any = bytes.iter().fold(false, |any, byte| any | is_control(*byte));
    if any { bytes.iter().position(|byte| is_control(*byte)) } else { None }
}
