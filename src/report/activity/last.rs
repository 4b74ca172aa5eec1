//! The last time that something was, and how long ago.

#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDate};

use crate::value::When;

/// The last record of a kind: the last day that its date may mean, and the date as it is stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// `YYYY-MM-DD`: such texts stand in the order of their days.
    day: String,
    date: String,
}

impl Last {
    /// The date as it is stated.
    pub fn date(&self) -> Option<When> {
        When::from_iso(&self.date).ok()
    }

    /// The last day that it may mean.
    pub fn day(&self) -> &str {
        &self.day
    }

    /// Whole calendar months from that day to another: from 31 January to 28 February it is one.
    pub fn months(&self, to: NaiveDate) -> i64 {
        let Ok(day) = self.day.parse::<NaiveDate>() else { return 0 };
        let apart = (to.year() - day.year()) * 12 + i32::try_from(to.month0()).unwrap_or(0)
            - i32::try_from(day.month0()).unwrap_or(0);
        let apart = u32::try_from(apart).unwrap_or(0);
        let whole = day.checked_add_months(Months::new(apart)).is_some_and(|then| then <= to);
        i64::from(if whole { apart } else { apart.saturating_sub(1) })
    }
}

impl PartialOrd for Last {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By the day; of equal ones the date that is known better comes last.
impl Ord for Last {
    fn cmp(&self, other: &Self) -> Ordering {
        self.day.cmp(&other.day).then(self.date.len().cmp(&other.date.len())).then(self.date.cmp(&other.date))
    }
}

/// The days up to which anything is looked at.
///
/// A date that is no single day counts with the last day that it may mean: only so is nobody called silent for a time in
/// which something may have been. No day after today, or after the end of the time, is meant: nothing was there yet. A
/// record that begins after it was no contact at all.
#[derive(Clone, Debug, Default)]
pub struct Days {
    end: String,
    today: String,
}

impl Days {
    /// Up to the end of a time, but not beyond today.
    pub fn new(end: NaiveDate, today: NaiveDate) -> Self {
        Self { end: end.min(today).to_string(), today: today.to_string() }
    }

    /// True for a date that begins after today.
    pub fn ahead(&self, date: &str) -> bool {
        start(date) > self.today.as_str()
    }

    /// Notes a record, if none later is known.
    pub fn meet(&self, last: &mut Option<Last>, date: &str, stopped: Option<&str>) {
        if start(date) > self.end.as_str() {
            return;
        }
        let day = if date.len() == 10 {
            // Nearly every date is a single day, and nearly every one is earlier than one that is known.
            if last.as_ref().is_some_and(|last| date < last.day.as_str()) {
                return;
            }
            date.to_owned()
        } else {
            let Some(day) = Self::end(date, stopped) else { return };
            day.to_string().min(self.end.clone())
        };
        let met = Last { day, date: date.to_owned() };
        if last.as_ref().is_none_or(|last| *last < met) {
            *last = Some(met);
        }
    }

    /// The last day that a date may mean, cut where it was stopped.
    pub fn end(date: &str, stopped: Option<&str>) -> Option<NaiveDate> {
        let when = When::from_iso(date).ok()?;
        let stopped = stopped.and_then(|text| When::from_iso(text).ok());
        let end = stopped.map_or(when.last_day(), |stopped| stopped.last_day().min(when.last_day()));
        Some(end.max(when.first_day()))
    }
}

/// The text of a date's beginning.
fn start(date: &str) -> &str {
    date.split('/').next().unwrap_or(date)
}
