//! The period of a report.

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::point::Point;
use super::{RECORDS, When};
use crate::fault::{Fault, Result};

/// Whether a record belongs to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It may or may not: its date is known too coarsely to tell.
    TooCoarse,
}

/// A year, a half-year, a quarter, some months or days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period(When);

impl Period {
    /// Its first day.
    pub fn first(&self) -> NaiveDate {
        self.0.first_day()
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        self.0.last_day()
    }

    /// It as a date.
    pub fn when(&self) -> &When {
        &self.0
    }

    /// The stored text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Turns `сегодня` and `вчера` into the day they mean.
    pub fn settle(&mut self, today: NaiveDate) {
        self.0.settle(today);
    }

    /// Whether a record of this date belongs here. Its first day decides; in a period shorter
    /// than a year, a date without days must lie wholly inside, or nobody can tell.
    pub fn contains(&self, when: &When) -> Belongs {
        let (first, last) = (when.first_day(), when.last_day());
        if when.coarse() && self.shorter_than_a_year() {
            let touches = first <= self.last() && last >= self.first();
            let inside = first >= self.first() && last <= self.last();
            return match (touches, inside) {
                (_, true) => Belongs::Yes,
                (true, false) => Belongs::TooCoarse,
                (false, false) => Belongs::No,
            };
        }
        if (self.first()..=self.last()).contains(&first) { Belongs::Yes } else { Belongs::No }
    }

    /// The period to compare with: the same months or days of the year before, or of as many
    /// years before as keep the two apart. None where no records can be.
    pub fn previous(&self) -> Option<Self> {
        if !self.0.is_settled() {
            return None;
        }
        let (start, end) = Point::ends_of(&self.0);
        let earliest = self.first().year() - RECORDS.start();
        (1..=earliest).find_map(|years| {
            let (start, end) = (start.years_before(years)?, end.years_before(years)?);
            (end.last() < self.first()).then(|| Self(When::between(start, end)))
        })
    }

    /// Whether it ends on 31 December.
    pub fn ends_year(&self) -> bool {
        (self.last().month(), self.last().day()) == (12, 31)
    }

    /// The year it ends in.
    pub fn year(&self) -> i32 {
        self.last().year()
    }

    fn shorter_than_a_year(&self) -> bool {
        let after = self.last().checked_add_days(Days::new(1));
        let a_year_on = self.first().checked_add_months(Months::new(12));
        after.zip(a_year_on).is_some_and(|(after, a_year_on)| after < a_year_on)
    }
}

impl From<When> for Period {
    fn from(when: When) -> Self {
        Self(when)
    }
}

impl FromStr for Period {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self> {
        let period = text.parse().map(Self);
        period.map_err(
            |fault: Fault| if fault.id == "date-shape" { Fault { id: "period-shape", ..fault } } else { fault },
        )
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
