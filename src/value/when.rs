//! A date with its own precision.

mod due;
mod founded;
mod meant;
mod period;
mod point;
mod term;
mod typed;

#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};

use crate::fault::{Fault, Result};
use point::{Point, Reader};

pub use due::Due;
pub use founded::Founded;
pub use period::{Belongs, Period};

/// The years that the records of an office may bear.
const RECORDS: RangeInclusive<i32> = 1900..=2100;
/// The years that an association may have been founded in; stored dates of every field lie in them.
const FOUNDED: RangeInclusive<i32> = 1700..=2100;

const TODAY: &str = "today";
const YESTERDAY: &str = "yesterday";

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2012`
    Year,
    /// `2012-09`
    Month,
    /// `2012-09-01`
    Day,
}

/// ISO 8601 text: `2012`, `2012-09`, `2012-09-01`, or an interval of two such with one precision.
/// Orders by this text. A typed `сегодня` stays unsettled until [`When::settle`] is told the day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    text: String,
    first: NaiveDate,
    last: NaiveDate,
    precision: Precision,
}

impl When {
    /// Reads stored text: the canonical form and nothing else, from 1700 on.
    pub fn from_iso(text: &str) -> Result<Self> {
        let reader = Reader { typed: text, years: FOUNDED };
        let point = |part| point::iso(part).ok_or_else(|| reader.fault("date-shape")).and_then(|it| reader.check(it));
        let Some((start, end)) = text.split_once('/') else { return point(text).map(Self::from) };
        let when = reader.join(point(start)?, point(end)?)?;
        // `2012/2012` is one date and is stored as one.
        if when.is_interval() { Ok(when) } else { Err(reader.fault("date-shape")) }
    }

    /// The stored text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first day it may mean. Before [`When::settle`] this is a day no record can bear.
    pub fn first_day(&self) -> NaiveDate {
        self.first
    }

    /// The last day it may mean. Before [`When::settle`] this is a day no record can bear.
    pub fn last_day(&self) -> NaiveDate {
        self.last
    }

    /// How exactly it is known; for an interval, how exactly its ends are.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// Whether it has two ends.
    pub fn is_interval(&self) -> bool {
        self.text.contains('/')
    }

    /// Whether its ends are known to a year or a month only.
    pub fn coarse(&self) -> bool {
        self.precision < Precision::Day
    }

    /// The ISO text of its beginning; the whole text if it is no interval.
    pub fn start(&self) -> &str {
        self.text.split_once('/').map_or(&self.text, |(start, _)| start)
    }

    /// The ISO text of its end; the whole text if it is no interval.
    pub fn end(&self) -> &str {
        self.text.split_once('/').map_or(&self.text, |(_, end)| end)
    }

    /// The year it is counted in: that of its first day.
    pub fn year(&self) -> i32 {
        self.first.year()
    }

    /// Whether it stands for a date already, as all but a fresh `сегодня` and `вчера` do.
    pub fn is_settled(&self) -> bool {
        self.text != TODAY && self.text != YESTERDAY
    }

    /// Turns `сегодня` and `вчера` into the day they mean.
    pub fn settle(&mut self, today: NaiveDate) {
        match self.text.as_str() {
            TODAY => *self = Self::from(today),
            YESTERDAY => *self = Self::from(today.checked_sub_days(Days::new(1)).unwrap_or(today)),
            _ => {}
        }
    }

    /// Two ends that stand in order and have one precision.
    fn between(start: Point, end: Point) -> Self {
        let text = if start == end { start.to_string() } else { format!("{start}/{end}") };
        Self { text, first: start.first(), last: end.last(), precision: start.precision() }
    }

    /// A word for a day that only [`When::settle`] will know.
    fn unsettled(word: &str) -> Self {
        Self { text: word.to_owned(), first: NaiveDate::MAX, last: NaiveDate::MAX, precision: Precision::Day }
    }
}

impl From<NaiveDate> for When {
    fn from(day: NaiveDate) -> Self {
        Self::from(Point::from(day))
    }
}

impl From<Point> for When {
    fn from(point: Point) -> Self {
        Self::between(point, point)
    }
}

/// Reads what a clerk types: ISO text, the office's dots, quarters, half-years, `сегодня`.
impl FromStr for When {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        typed::parse(text, RECORDS)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
