//! Statutes of awards: what they allow and forbid, each rule with the act it comes from.

use crate::fault::{Fault, Result};
use crate::record::{Record, columns};
use crate::value::closed::{AwardeeType, GapAfter, YesNo};
use crate::value::{Code, Count, Jubilees, Names, Prose, Text, When};

/// One rule of a statute of awards.
#[derive(clap::Args, Clone, Debug)]
pub struct Rule {
    /// The kind of award it concerns; every kind when not given
    #[arg(long, alias = "вид")]
    pub kind: Option<Code>,
    /// Whom alone it concerns
    #[arg(long, alias = "кто")]
    pub applies_to: Option<AwardeeType>,
    /// Months between two awards of one awardee
    #[arg(long, aliases = ["месяцев", "перерыв"])]
    pub gap_months: Option<Count>,
    /// Counted from the last award of the same kind, or of any
    #[arg(long, alias = "после")]
    pub gap_after: Option<GapAfter>,
    /// Whether one merit may be awarded once only
    #[arg(long, alias = "новая-заслуга", num_args = 0..=1, default_missing_value = "yes")]
    pub new_merit: Option<YesNo>,
    /// When the gap need not be kept, in words
    #[arg(long, alias = "исключение")]
    pub exception: Option<Text>,
    /// How many may be given in a year
    #[arg(long, alias = "квота")]
    pub yearly_quota: Option<Count>,
    /// Calendar days between the nomination and the award
    #[arg(long, alias = "дней")]
    pub days_ahead: Option<Count>,
    /// Jubilees of associations in years: 25+25, 50,55,60+5
    #[arg(long, alias = "юбилеи")]
    pub jubilees: Option<Jubilees>,
    /// Whether it refuses, or only warns
    #[arg(long, alias = "строго", num_args = 0..=1, default_missing_value = "yes")]
    pub strict: Option<YesNo>,
    /// The statute: what, number and date
    #[arg(long, alias = "акт")]
    pub act: Text,
    /// Its clause
    #[arg(long, alias = "пункт")]
    pub clause: Option<Text>,
    /// First day on which it holds
    #[arg(long, alias = "действует-с")]
    pub valid_from: Option<When>,
    /// Last day on which it holds
    #[arg(long, alias = "действует-до")]
    pub valid_to: Option<When>,
    /// Anything else
    #[arg(long, alias = "примечание")]
    pub notes: Option<Prose>,
}

impl Record for Rule {
    const TABLE: &'static str = "rule";
    const ORDER: &'static [&'static str] = &["valid_from"];
    const SHOWN: &'static [&'static str] = &["act", "clause", "kind", "gap_months", "yearly_quota", "days_ahead"];
    columns!(
        kind,
        applies_to,
        gap_months,
        gap_after,
        new_merit,
        exception,
        yearly_quota,
        days_ahead,
        jubilees,
        strict,
        act,
        clause,
        valid_from,
        valid_to,
        notes
    );

    /// A rule must say something, and end after it begins.
    fn check(&self, _: Option<i64>, _: &Names) -> Result<()> {
        let counts = [&self.gap_months, &self.yearly_quota, &self.days_ahead];
        let says = counts.iter().any(|count| count.is_some()) || self.new_merit.is_some() || self.jubilees.is_some();
        if !says {
            return Err(Fault::data("rule-says-nothing").at(Self::TABLE, "gap_months"));
        }
        if let (Some(from), Some(to)) = (&self.valid_from, &self.valid_to)
            && to.last_day() < from.first_day()
        {
            return Err(Fault::data("ends-before-begins").at(Self::TABLE, "valid_to"));
        }
        Ok(())
    }

    fn title(&self) -> String {
        match &self.clause {
            Some(clause) => format!("{}, {}", self.act.as_str(), clause.as_str()),
            None => self.act.as_str().to_owned(),
        }
    }
}
