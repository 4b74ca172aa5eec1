//! A counted thing of which some may not be stated.

use std::collections::{BTreeMap, BTreeSet};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Money;

/// A record that a figure was counted from: its table and its number.
pub type Origin = (&'static str, i64);

/// How much is known, and how many records did not say: «не менее 12 (не указано: 2)».
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// The sum of what was stated; none when nothing was.
    pub known: Option<i64>,
    /// How many records did not state it.
    pub unstated: i64,
    /// How many records there are.
    pub records: i64,
    /// Which they are; only where figures are traced.
    pub origins: Vec<Origin>,
}

impl Figure {
    /// A number that was said once, by a record or by counting.
    pub fn of(known: i64, origins: Vec<Origin>) -> Self {
        Self { known: Some(known), unstated: 0, records: 1, origins }
    }

    /// Counts one record's value, and keeps which record it was, where it is told.
    pub fn add_from(&mut self, value: Option<i64>, origin: Option<Origin>) {
        self.add(value);
        self.origins.extend(origin);
    }

    /// Counts one record's value.
    pub fn add(&mut self, value: Option<i64>) {
        self.records += 1;
        match value {
            Some(value) => self.known = Some(self.known.unwrap_or(0).saturating_add(value)),
            None => self.unstated += 1,
        }
    }

    /// Joins another figure to this one.
    pub fn join(&mut self, other: &Self) {
        self.records += other.records;
        self.unstated += other.unstated;
        self.origins.extend_from_slice(&other.origins);
        if let Some(more) = other.known {
            self.known = Some(self.known.unwrap_or(0).saturating_add(more));
        }
    }

    /// True when every record stated it.
    pub fn whole(&self) -> bool {
        self.unstated == 0
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object(serializer, &self.known, self)
    }
}

/// What is known and unstated; where figures are traced the records, too: `{"event": [1, 4]}`.
fn object<S: Serializer>(serializer: S, known: &impl Serialize, figure: &Figure) -> Result<S::Ok, S::Error> {
    let traced = !figure.origins.is_empty();
    let mut object = serializer.serialize_struct("Figure", 2 + usize::from(traced))?;
    object.serialize_field("known", known)?;
    object.serialize_field("unstated", &figure.unstated)?;
    if traced {
        object.serialize_field("records", &by_table(&figure.origins))?;
    }
    object.end()
}

/// Records by their tables, each once, in the order of their numbers.
pub fn by_table(origins: &[Origin]) -> BTreeMap<&'static str, BTreeSet<i64>> {
    let mut tables: BTreeMap<&'static str, BTreeSet<i64>> = BTreeMap::new();
    for (table, id) in origins {
        tables.entry(table).or_default().insert(*id);
    }
    tables
}

/// A figure of kopecks. Machines read rubles, as everywhere: `{"known": "1234.56", "unstated": 1}`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum(pub Figure);

impl Sum {
    /// Counts one record's amount in kopecks, and keeps which record it was, where it is told.
    pub fn add_from(&mut self, kopecks: Option<i64>, origin: Option<Origin>) {
        self.0.add_from(kopecks, origin);
    }

    /// Joins another sum to this one.
    pub fn join(&mut self, other: &Self) {
        self.0.join(&other.0);
    }

    /// The kopecks that were stated; none when no amount was.
    pub fn known(&self) -> Option<i64> {
        self.0.known
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object(serializer, &self.0.known.map(Money), &self.0)
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
