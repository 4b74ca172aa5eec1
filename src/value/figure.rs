//! A counted thing of which some may not be stated.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Money;

/// How much is known, and how many records did not say: «не менее 12 (не указано: 2)».
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
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

/// A figure of kopecks. Machines read rubles, as everywhere: `{"known": "1234.56", "unstated": 1}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum(pub Figure);

impl Sum {
    /// Counts one record's amount in kopecks.
    pub fn add(&mut self, kopecks: Option<i64>) {
        self.0.add(kopecks);
    }

    /// Joins another sum to this one.
    pub fn join(&mut self, other: Self) {
        self.0.join(other.0);
    }

    /// The kopecks that were stated; none when no amount was.
    pub fn known(self) -> Option<i64> {
        self.0.known
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sum = serializer.serialize_struct("Sum", 2)?;
        sum.serialize_field("known", &self.0.known.map(Money))?;
        sum.serialize_field("unstated", &self.0.unstated)?;
        sum.end()
    }
}

/// The counter that is meant, or a new one at the end: counters are few, and stand in the order they were met.
pub fn counter<T>(all: &mut Vec<T>, is_meant: impl Fn(&T) -> bool, new: impl FnOnce() -> T) -> &mut T {
    let at = all.iter().position(is_meant).unwrap_or_else(|| {
        all.push(new());
        all.len() - 1
    });
    &mut all[at]
}

#[cfg(test)]
mod tests;
