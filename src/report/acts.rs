//! How often each association took part, was encouraged, was supported: counted while the period's records pass.

use std::collections::HashMap;

use crate::value::figure::Origin;

/// The acts of one association.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// At least so many: the sum of what was stated, as everywhere in the account.
    pub least: i64,
    /// How many records do not say their number.
    pub unstated: i64,
    /// Which records they are; only where figures are traced.
    pub origins: Vec<Origin>,
}

/// The acts of all associations.
#[derive(Debug, Default)]
pub struct Acts(HashMap<i64, Count>);

impl Acts {
    /// Counts one record for one association.
    pub fn add(&mut self, org: i64, times: Option<i64>, origin: Option<Origin>) {
        let count = self.0.entry(org).or_default();
        count.least = count.least.saturating_add(times.unwrap_or(0));
        count.unstated += i64::from(times.is_none());
        count.origins.extend(origin);
    }

    /// The acts of an association; none when no record tells of it.
    pub fn of(&self, org: i64) -> Option<&Count> {
        self.0.get(&org)
    }

    /// Every association that a record tells of.
    pub fn orgs(&self) -> impl Iterator<Item = i64> {
        self.0.keys().copied()
    }
}
