//! When an association was founded: some are older than the office's records.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use super::{FOUNDED, When, typed};
use crate::fault::{Fault, Result};

/// A date like any other, but from 1700 on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Founded(When);

impl Founded {
    /// Reads stored text.
    pub fn from_iso(text: &str) -> Result<Self> {
        When::from_iso(text).map(Self)
    }

    /// The date.
    pub fn as_when(&self) -> &When {
        &self.0
    }

    /// Turns `сегодня` and `вчера` into the day they mean.
    pub fn settle(&mut self, today: NaiveDate) {
        self.0.settle(today);
    }
}

impl FromStr for Founded {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        typed::parse(text, FOUNDED).map(Self)
    }
}

impl fmt::Display for Founded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
