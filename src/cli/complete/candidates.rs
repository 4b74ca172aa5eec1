//! What may stand at the cursor, and which of it fits what was typed.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use crate::value::find::Key;

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// What is put in.
    pub value: String,
    /// What it is, for the eye.
    pub help: String,
    /// What else it is found by.
    pub names: Vec<String>,
}

impl Candidate {
    /// A value with what it is.
    pub fn new(value: impl Into<String>, help: impl Into<String>) -> Self {
        Self { value: value.into(), help: help.into(), names: Vec::new() }
    }

    /// Is found by these, too.
    #[must_use]
    pub fn also<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.names.extend(names.into_iter().map(Into::into));
        self
    }
}

/// Those that what was typed is any part of, those that answer best first, else in the order that they have. What is put in
/// counts more than what it is called besides.
pub fn fitting(all: Vec<Candidate>, typed: &str) -> Vec<Candidate> {
    let best = |one: &Candidate| {
        let value = Key::new([one.value.as_str()]).score(typed);
        let other = Key::new(one.names.iter().map(String::as_str)).score(typed).map(|score| score - 1);
        value.max(other)
    };
    let mut found: Vec<(i64, Candidate)> = all.into_iter().filter_map(|one| Some((best(&one)?, one))).collect();
    // The other layout is meant only where nothing answers as it is typed.
    if found.iter().any(|(score, _)| *score >= 0) {
        found.retain(|(score, _)| *score >= 0);
    }
    found.sort_by_key(|(score, _)| Reverse(*score));
    found.into_iter().map(|(_, one)| one).collect()
}
