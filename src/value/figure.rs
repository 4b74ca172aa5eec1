//! A counted thing of which some may not be stated.

use serde::Serialize;

/// How much is known, and how many records did not say: «не менее 12 (не указано: 2)».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The sum of what was stated; none when nothing was.
    pub known: Option<i64>,
    /// How many records did not state it.
    pub unstated: i64,
    /// How many records there are.
    #[serde(skip)]
    pub records: i64,
}

impl Figure {
    /// Counts one record's value.
    pub fn add(&mut self, value: Option<i64>) {
        self.records += 1;
        match value {
            Some(value) => self.known = Some(self.known.unwrap_or(0).saturating_add(value)),
            None => self.unstated += 1,
        }
    }

    /// Joins another figure to this one.
    pub fn join(&mut self, other: Self) {
        self.records += other.records;
        self.unstated += other.unstated;
        if let Some(more) = other.known {
            self.known = Some(self.known.unwrap_or(0).saturating_add(more));
        }
    }

    /// True when every record stated it.
    pub fn whole(&self) -> bool {
        self.unstated == 0
    }
}
