//! A period as the records' dates see it: bounds for the index, and the judgement of each date between them.

use chrono::NaiveDate;

use crate::value::when::Belongs;
use crate::value::{Period, When};

/// A period, the day, and what was too coarse for it.
pub struct Span {
    /// The least date of the period: `date >= from`.
    pub from: String,
    /// The bound above: `date < below`.
    pub below: String,
    period: Period,
    today: String,
    plain: bool,
    /// Records too coarse for the period: table, number, date.
    pub too_coarse: Vec<(&'static str, i64, String)>,
}

impl Span {
    /// The span of a period, as of a day.
    pub fn new(period: &Period, today: NaiveDate) -> Self {
        let (first, last) = (period.first(), period.last());
        let years = (first, last) == (year_start(first), year_end(last));
        Self {
            // A coarse record such as `2012` stands before every month of its year.
            from: first.format("%Y").to_string(),
            below: if years { last.format("%Y0").to_string() } else { format!("{last}0") },
            period: period.clone(),
            today: today.to_string(),
            plain: years,
            too_coarse: Vec::new(),
        }
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
                self.too_coarse.push((table, id, date.to_owned()));
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

    /// True when the first day of a date is after today.
    pub fn ahead(&self, date: &str) -> bool {
        let start = date.split('/').next().unwrap_or(date);
        start > self.today.as_str() && !self.today.starts_with(start)
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
