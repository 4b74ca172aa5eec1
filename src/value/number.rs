//! Whole numbers: counts, years, and how many acts a record stands for.

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use super::text::trim;
use super::twins;
use crate::fault::{Fault, Result};

/// No town counts further.
const MAX: i64 = 999_999_999;

/// How many: whole, never negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(pub i64);

impl FromStr for Count {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = trim(text);
        let digits = whole(text).ok_or_else(|| Fault::data("count-shape").arg("text", text).near(count_meant(text)))?;
        let count = digits.parse().ok().filter(|count| *count <= MAX);
        count.map(Self).ok_or_else(|| Fault::data("count-large").arg("text", text))
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How many units of something; lists never add it up, since units differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(pub i64);

impl FromStr for Quantity {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        text.parse().map(|Count(count)| Self(count))
    }
}

/// A year of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(pub i64);

impl FromStr for Year {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = trim(text);
        let near = || twins::digits(text).filter(|digits| year(digits).is_some());
        year(text).map(Self).ok_or_else(|| Fault::data("year-shape").arg("text", text).near(near()))
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Four digits as a year.
fn year(text: &str) -> Option<i64> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| digits && (1900..=2100).contains(year))
}

/// A number that was typed with letters for digits.
fn count_meant(text: &str) -> Option<String> {
    twins::digits(text).and_then(|digits| whole(&digits))
}

/// A record's number as it is typed: `5`, `№ 5`.
pub fn record_number(text: &str) -> Option<i64> {
    let digits = text.trim().trim_start_matches('№').trim();
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// How many acts a record stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Times {
    /// Nobody knows.
    Unknown,
    /// So many, at least one.
    Known(i64),
}

impl Times {
    /// The number, if anybody knows it.
    pub fn known(self) -> Option<i64> {
        match self {
            Self::Unknown => None,
            Self::Known(times) => Some(times),
        }
    }
}

impl FromStr for Times {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let text = trim(text);
        if matches!(text.to_lowercase().as_str(), "unknown" | "неизвестно" | "?") {
            return Ok(Self::Unknown);
        }
        match text.parse::<Count>() {
            Ok(Count(times)) if times > 0 => Ok(Self::Known(times)),
            Err(fault) if fault.id == "count-large" => Err(fault),
            _ => Err(Fault::data("times-shape").arg("text", text)),
        }
    }
}

/// The digits of a whole number, whose groups of three may be set apart by spaces.
pub(super) fn whole(text: &str) -> Option<String> {
    let mut groups = text.split([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
    let first = groups.next().unwrap_or_default();
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        digits.push_str(group);
    }
    (!first.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}
