//! What is typed, looked for among things to choose from: any part of any word, whatever its case, е for ё too, in either
//! layout.

#[cfg(test)]
mod tests;

use super::fold::fold;
use super::layout;

/// What a thing is found by: everything it is called, folded once.
pub struct Key(String);

/// What answers in the other layout comes behind all that answers as it is typed.
const BEHIND: i64 = 10;

impl Key {
    /// The key of everything that it is called.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>) -> Self {
        Self(words.into_iter().map(fold).collect::<Vec<_>>().join("\n"))
    }

    /// How well it answers to what is typed; nothing where some word of that stands nowhere in it. A name that is
    /// it comes before one that begins with it, that before a word that does, that before any other place; below 0 is what
    /// answers in the other layout alone.
    pub fn score(&self, typed: &str) -> Option<i64> {
        let own = self.holds(&fold(typed));
        own.or_else(|| layout::other(typed).and_then(|other| self.holds(&fold(&other))).map(|score| score - BEHIND))
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
