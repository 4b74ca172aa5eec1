//! What may stand at the cursor, and which of it fits what was typed.

#[cfg(test)]
mod tests;

use crate::value::fold::fold;

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

/// Those that what was typed is any part of, in the order that they have: first what begins so, then what has a word that
/// does, then the others.
pub fn fitting(all: Vec<Candidate>, typed: &str) -> Vec<Candidate> {
    let key = fold(typed);
    if key.is_empty() {
        return all;
    }
    let rank = |name: &str| {
        let name = fold(name);
        let at = name.find(&key)?;
        let begins_word = || name.match_indices(&key).any(|(at, _)| !name[..at].ends_with(char::is_alphanumeric));
        Some(if at == 0 {
            0
        } else if begins_word() {
            1
        } else {
            2
        })
    };
    let best = |one: &Candidate| {
        let value = rank(&one.value);
        // What is put in counts more than what it is called besides.
        let other = one.names.iter().filter_map(|name| rank(name)).min().map(|rank| rank + 1);
        value.into_iter().chain(other).min()
    };
    let mut found: Vec<(i32, Candidate)> = all.into_iter().filter_map(|one| Some((best(&one)?, one))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, one)| one).collect()
}
