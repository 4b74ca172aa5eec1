//! What is typed, looked for in the lines of a list: any part of any word, whatever its case, е for ё too.

#[cfg(test)]
mod tests;

use crate::value::fold::fold;
use crate::value::layout;

/// What may be looked for in a line: its words, folded once.
pub struct Key(String);

impl Key {
    /// The key of everything that a line is called.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        Self(words.into_iter().map(fold).collect::<Vec<_>>().join("\n"))
    }

    /// How well the line answers to what is typed; nothing where some word of that stands nowhere in it. A name that is
    /// it comes before one that begins with it, that before a word that does, that before any other place.
    pub fn score(&self, typed: &str) -> Option<i64> {
        let own = self.holds(&fold(typed));
        // What was typed in the other layout answers too, behind all that answers as it stands.
        own.or_else(|| layout::other(typed).and_then(|other| self.holds(&fold(&other))).map(|score| score - 10))
    }

    fn holds(&self, typed: &str) -> Option<i64> {
        if typed.is_empty() {
            return Some(0);
        }
        if self.0.lines().any(|name| name == typed) {
            return Some(4);
        }
        if self.0.lines().any(|name| name.starts_with(typed)) {
            return Some(3);
        }
        let begins = |word: &str| self.0.split([' ', '\n']).any(|own| own.starts_with(word));
        let words = || typed.split(' ');
        match (words().all(begins), words().all(|word| self.0.contains(word))) {
            (true, _) => Some(2),
            (_, true) => Some(1),
            _ => None,
        }
    }
}
