//! One end of a date: a year, a month or a day. Shape first, then the calendar:
//! chrono alone accepts `2012-1-5` and `+12012-01-01`.

use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::{Precision, When};
use crate::fault::{Fault, Result};

/// The figures of a text whose shape is right; no such day need exist.
#[derive(Clone, Copy)]
pub(super) struct Figures {
    pub year: i32,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

/// A year, month or day that exists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Point {
    first: NaiveDate,
    precision: Precision,
}

impl Point {
    pub fn first(self) -> NaiveDate {
        self.first
    }

    pub fn last(self) -> NaiveDate {
        let year = self.first.year();
        let last_of = |month| (28..=31).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day));
        let last = match self.precision {
            Precision::Year => last_of(12),
            Precision::Month => last_of(self.first.month()),
            Precision::Day => None,
        };
        last.unwrap_or(self.first)
    }

    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The same point some years earlier; 29 February becomes 28 where there is none.
    pub fn years_before(self, years: i32) -> Option<Self> {
        let year = self.first.year().checked_sub(years)?;
        let month = self.first.month();
        let first = NaiveDate::from_ymd_opt(year, month, self.first.day())
            .or_else(|| NaiveDate::from_ymd_opt(year, month, 28))?;
        Some(Self { first, ..self })
    }

    /// The two ends of a settled date.
    pub fn ends_of(when: &When) -> (Self, Self) {
        let precision = when.precision();
        let last = when.last_day();
        // A point is kept by its first day.
        let start_of_last = match precision {
            Precision::Year => last.with_day(1).and_then(|day| day.with_month(1)),
            Precision::Month => last.with_day(1),
            Precision::Day => None,
        };
        (Self { first: when.first_day(), precision }, Self { first: start_of_last.unwrap_or(last), precision })
    }
}

impl From<NaiveDate> for Point {
    fn from(first: NaiveDate) -> Self {
        Self { first, precision: Precision::Day }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.first.year())?;
        if self.precision >= Precision::Month {
            write!(f, "-{:02}", self.first.month())?;
        }
        if self.precision == Precision::Day {
            write!(f, "-{:02}", self.first.day())?;
        }
        Ok(())
    }
}

/// Checks figures against the calendar; every fault names the text as it was typed.
pub(super) struct Reader<'a> {
    pub typed: &'a str,
    pub years: RangeInclusive<i32>,
}

impl Reader<'_> {
    pub fn fault(&self, id: &'static str) -> Fault {
        Fault::data(id).arg("text", self.typed)
    }

    pub fn check(&self, it: Figures) -> Result<Point> {
        if !self.years.contains(&it.year) {
            return Err(self.fault("date-year").arg("from", self.years.start()).arg("to", self.years.end()));
        }
        let precision = match (it.month, it.day) {
            (None, _) => Precision::Year,
            (_, None) => Precision::Month,
            _ => Precision::Day,
        };
        NaiveDate::from_ymd_opt(it.year, it.month.unwrap_or(1), it.day.unwrap_or(1))
            .map(|first| Point { first, precision })
            .ok_or_else(|| self.fault("date-day"))
    }

    pub fn join(&self, start: Point, end: Point) -> Result<When> {
        if start.precision != end.precision {
            return Err(self.fault("date-ends"));
        }
        if start.first > end.first {
            return Err(self.fault("date-order"));
        }
        Ok(When::between(start, end))
    }
}

/// `2012`, `2012-09`, `2012-09-01`
pub(super) fn iso(text: &str) -> Option<Figures> {
    let (month, day) = match text.len() {
        4 if fits(text, "0000") => (None, None),
        7 if fits(text, "0000-00") => (Some(number(&text[5..])), None),
        10 if fits(text, "0000-00-00") => (Some(number(&text[5..7])), Some(number(&text[8..]))),
        _ => return None,
    };
    Some(Figures { year: year(&text[..4]), month, day })
}

/// `09.2012`, `01.09.2012`
pub(super) fn dotted(text: &str) -> Option<Figures> {
    match text.len() {
        7 if fits(text, "00.0000") => {
            Some(Figures { year: year(&text[3..]), month: Some(number(&text[..2])), day: None })
        }
        10 if fits(text, "00.00.0000") => {
            let (day, month) = (number(&text[..2]), number(&text[3..5]));
            Some(Figures { year: year(&text[6..]), month: Some(month), day: Some(day) })
        }
        _ => None,
    }
}

/// Whether the text has the mask's signs in place and a digit for each of its zeros.
pub(super) fn fits(text: &str, mask: &str) -> bool {
    text.len() == mask.len()
        && text
            .bytes()
            .zip(mask.bytes())
            .all(|(byte, sign)| if sign == b'0' { byte.is_ascii_digit() } else { byte == sign })
}

/// A few digits as a number.
pub(super) fn number(digits: &str) -> u32 {
    digits.bytes().fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}

/// Four digits as a year.
pub(super) fn year(digits: &str) -> i32 {
    digits.bytes().fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'))
}
