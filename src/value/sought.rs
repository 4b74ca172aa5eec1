//! Words that are looked for: each by any part of a word, whatever its case, ё for е and е for ё.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use regex::bytes::{Regex, RegexBuilder};
use unicode_normalization::UnicodeNormalization;

use crate::fault::{Exit, Fault, Result};

/// Bytes that one word may have: nobody types more, and an automaton of many megabytes finds nothing.
const LONGEST: usize = 1000;

/// The words, each as an automaton.
#[derive(Clone, Debug)]
pub struct Sought {
    words: Vec<Regex>,
}

impl Sought {
    /// The words of a text, parted by spaces alone: every other sign is one of a word.
    pub fn new(text: &str) -> Result<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() {
            return Err(Fault::new(Exit::Usage, "search-nothing"));
        }
        let automaton = |word: &str| {
            let built = RegexBuilder::new(&pattern(word)).case_insensitive(true).build();
            built.ok().filter(|_| word.len() <= LONGEST).ok_or_else(|| Fault::new(Exit::Usage, "search-long"))
        };
        Ok(Self { words: words.into_iter().map(automaton).collect::<Result<_>>()? })
    }

    /// True when every word stands in the text. Bytes, since what another program wrote may be anything.
    pub fn is_in(&self, text: &[u8]) -> bool {
        let text = composed(text);
        self.words.iter().all(|word| word.is_match(&text))
    }

    /// True when some word stands in the text.
    pub fn touches(&self, text: &str) -> bool {
        let text = composed(text.as_bytes());
        self.words.iter().any(|word| word.is_match(&text))
    }

    /// Which words stand in the text, by their places among those that were typed.
    pub fn found_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let text = composed(text.as_bytes()).into_owned();
        (0..self.words.len()).filter(move |at| self.words[*at].is_match(&text))
    }

    /// Where the words stand in a composed text, in order; what overlaps is one place.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let all = self.words.iter().flat_map(|word| word.find_iter(text.as_bytes()).map(|found| found.range()));
        let mut all: Vec<Range<usize>> = all.collect();
        all.sort_by_key(|place| (place.start, place.end));
        let mut places: Vec<Range<usize>> = Vec::new();
        for place in all {
            match places.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => places.push(place),
            }
        }
        places
    }
}

/// The word as a pattern: every sign is itself, but е and ё are each other.
fn pattern(word: &str) -> String {
    let mut pattern = String::with_capacity(word.len() * 2);
    for sign in word.nfc() {
        match sign {
            'е' | 'Е' | 'ё' | 'Ё' => pattern.push_str("[её]"),
            _ if sign.is_alphanumeric() => pattern.push(sign),
            // Whatever it means in a pattern, here it is a sign.
            _ => write!(pattern, r"\x{{{:x}}}", u32::from(sign)).expect("writing to a string"),
        }
    }
    pattern
}

/// The text with letters and their accents in one: и with a breve is й. Every accent of Cyrillic and Latin begins with
/// one of two bytes; nearly no text has them.
fn composed(text: &[u8]) -> Cow<'_, [u8]> {
    match memchr::memchr2(0xcc, 0xcd, text) {
        None => Cow::Borrowed(text),
        Some(_) => Cow::Owned(String::from_utf8_lossy(text).nfc().collect::<String>().into_bytes()),
    }
}
