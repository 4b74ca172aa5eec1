//! A period as the records' dates see it: bounds for the index, and the judgement of each date between them.

use chrono::NaiveDate;
use serde::Serialize;

use crate::value::figure::Origin;
use crate::value::when::Belongs;
use crate::value::{Period, When};

/// A record whose date is known too coarsely to tell whether it belongs to the period.
#[derive(Clone, Debug, Serialize)]
pub struct Coarse {
    /// Its table.
    pub table: &'static str,
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: String,
}

/// A period, the day, and what was too coarse for it.
pub struct Span {
    /// The least date of the period: `date >= from`.
    pub from: String,
    /// The bound above: `date < below`.
    pub below: String,
    period: Period,
    today: String,
    plain: bool,
    traced: bool,
    /// Records too coarse for the period.
    pub too_coarse: Vec<Coarse>,
}

impl Span {
    /// The span of a period, as of a day.
    pub fn new(period: &Period, today: NaiveDate, traced: bool) -> Self {
        let (first, last) = (period.first(), period.last());
        let years = (first, last) == (year_start(first), year_end(last));
        Self {
            // A coarse record such as `2012` stands before every month of its year.
            from: first.format("%Y").to_string(),
            // An interval such as `2012-06/2012-07` stands behind every day of its first month.
            below: last.format("%Y0").to_string(),
            period: period.clone(),
            today: today.to_string(),
            plain: years,
            traced,
            too_coarse: Vec::new(),
        }
    }

    /// A record that is counted, where the figures are to say which they were counted from.
    pub fn origin(&self, table: &'static str, id: i64) -> Option<Origin> {
        self.traced.then_some((table, id))
    }

    /// The period's first day.
    pub fn first(&self) -> NaiveDate {
        self.period.first()
    }

    /// True when the period is one calendar year.
    pub fn whole_year(&self) -> bool {
        self.plain && self.period.when().as_str().len() == 4
    }

    /// True when a date between the bounds belongs to the period; one that is too coarse is noted.
    pub fn holds(&mut self, table: &'static str, id: i64, date: &str) -> bool {
        match self.judge(date) {
            Belongs::Yes => true,
            Belongs::No => false,
            Belongs::TooCoarse => {
                self.too_coarse.push(Coarse { table, id, date: date.to_owned() });
                false
            }
        }
    }

    /// Whether a date between the bounds belongs to the period. Whole years hold every date between their bounds.
    pub fn judge(&self, date: &str) -> Belongs {
        if self.plain {
            return Belongs::Yes;
        }
        When::from_iso(date).map_or(Belongs::No, |when| self.period.contains(&when))
    }

    /// True when an event of this date, whatever it is, was counted as held in the period.
    pub fn counts(&self, date: &str) -> bool {
        (self.from.as_str()..self.below.as_str()).contains(&date)
            && self.judge(date) == Belongs::Yes
            && !self.ahead(date)
    }

    /// True when an interval between the bounds surely began before the period, however coarse its beginning.
    pub fn began_before(&self, date: &str) -> bool {
        let start = date.split('/').next().filter(|start| !self.plain && start.len() < date.len());
        start.and_then(|start| When::from_iso(start).ok()).is_some_and(|start| start.last_day() < self.period.first())
    }

    /// True when the first day of a date is after today.
    pub fn ahead(&self, date: &str) -> bool {
        let start = date.split('/').next().unwrap_or(date);
        // `2013` and `2013-02` stand before every day in them.
        start > self.today.as_str()
    }
}

fn year_start(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day)
}

fn year_end(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(day)
}
