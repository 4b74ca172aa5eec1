//! Awards held against the statutes: what these say is told, and what is strict refuses.

use std::collections::BTreeSet;

use super::who;
use crate::cli::context::Context;
use crate::fault::{Fault, Result};
use crate::locale::{Arg, Locale, dates};
use crate::record::Record;
use crate::report::statute::{Breach, Doubt, Past, What, judge};
use crate::store::{Query, Store, Tx};
use crate::subject::{Award, Rule};
use crate::value::{Names, When};

/// How many warnings of an import are told.
const TOLD: usize = 10;

/// The rules of the file, and the awards there are.
#[derive(Default)]
pub struct Guard {
    rules: Vec<(i64, Rule)>,
    past: Past,
    /// Awards are put among the others as they are looked at; else they stand there already.
    joining: bool,
    /// A rule tells of its quota once a year.
    told: BTreeSet<(i64, i32, bool)>,
    /// A rule tells of two awards once, whichever it was that it looked at: the lower number, the higher.
    pairs: BTreeSet<(i64, i64, i64)>,
    refused: Vec<String>,
    warned: Vec<String>,
}

/// What the statutes say against what was recorded all the same.
#[derive(Debug, Default)]
pub struct Warnings {
    lines: Vec<String>,
    despite: bool,
}

impl Guard {
    /// The awards of a transaction, but for the one that is to be looked at anew.
    pub fn in_transaction<'a>(
        tx: &Tx<'_>,
        awards: impl IntoIterator<Item = &'a Award>,
        but: Option<i64>,
    ) -> Result<Self> {
        let rules = tx.all::<Rule>(&Query::default())?;
        let mut past = Past::about(awards);
        if !rules.is_empty() {
            tx.each_row::<Award>(|id, row| {
                if but != Some(id) {
                    past.add(id, &Award::from_row(row)?);
                }
                Ok(())
            })?;
        }
        Ok(Self { rules, past, joining: true, ..Self::default() })
    }

    /// All awards of a file, those that are to be looked at among them; nothing where there are no rules.
    pub fn over<'a>(store: &Store, awards: impl IntoIterator<Item = &'a Award>) -> Result<Option<Self>> {
        let mut rules = Vec::new();
        store.each::<Rule>(&Query::default(), |id, rule| {
            rules.push((id, rule));
            Ok(())
        })?;
        if rules.is_empty() {
            return Ok(None);
        }
        let mut past = Past::about(awards);
        store.each::<Award>(&Query::default(), |id, award| {
            past.add(id, &award);
            Ok(())
        })?;
        Ok(Some(Self { rules, past, ..Self::default() }))
    }

    /// Looks at an award that has its number.
    pub fn look(&mut self, id: i64, award: &Award, names: &Names, locale: &Locale) {
        if self.joining {
            self.past.add(id, award);
        }
        for breach in judge(&self.rules, &self.past, id, award) {
            let new = match breach.what {
                What::Quota { year, .. } => self.told.insert((breach.id, year, breach.refuses())),
                What::Gap { id: other, .. } | What::Next { id: other, .. } => {
                    self.pairs.insert((breach.id, id.min(other), id.max(other)))
                }
                _ => true,
            };
            if !new {
                continue;
            }
            let line = line(&breach, award, names, locale);
            if breach.refuses() { self.refused.push(line) } else { self.warned.push(line) }
        }
    }

    /// What was found; a fault where a strict rule is broken and nobody says why it may be.
    pub fn end(self, despite: bool) -> Result<Warnings> {
        if self.refused.is_empty() || despite {
            return Ok(Warnings { despite, ..self.warnings() });
        }
        Err(Fault::data("award-refused").candidates(self.warnings().lines))
    }

    /// What was found, where nothing is refused.
    pub fn warnings(self) -> Warnings {
        Warnings { lines: self.refused.into_iter().chain(self.warned).collect(), despite: false }
    }
}

impl Warnings {
    /// Says them.
    pub fn say(&self, context: &Context) {
        let id = if self.despite { "honour-despite" } else { "honour-warning" };
        for line in self.lines.iter().take(TOLD) {
            context.remark(id, &[("line", line.into())]);
        }
        let more = self.lines.len().saturating_sub(TOLD);
        if more > 0 {
            context.remark("honour-more", &[("n", more.into())]);
        }
    }
}

/// What a rule says against an award, whose it is, and where that stands.
fn line(breach: &Breach<'_>, award: &Award, names: &Names, locale: &Locale) -> String {
    let day = |day: &When| dates::when(day, locale.lang);
    let first = |first: &Option<chrono::NaiveDate>| -> [(&'static str, Arg); 2] {
        let day = first.map(|first| day(&When::from(first)));
        [("known", if day.is_some() { "yes" } else { "no" }.into()), ("first", day.unwrap_or_default().into())]
    };
    let other = |id: &i64, date: &When| -> [(&'static str, Arg); 2] {
        [("id", id.to_string().into()), ("date", day(date).into())]
    };
    let n = |count: Option<crate::value::Count>| ("n", Arg::from(count.map_or(0, |count| count.0)));
    let (what, args): (&str, Vec<(&str, Arg)>) = match &breach.what {
        What::Gap { id, date, first: allowed } | What::Next { id, date, first: allowed } => {
            let side = if matches!(breach.what, What::Gap { .. }) { "gap" } else { "next" };
            (side, other(id, date).into_iter().chain(first(allowed)).chain([n(breach.rule.gap_months)]).collect())
        }
        What::Merit { id, date } => ("merit", other(id, date).into()),
        What::MeritUnknown { id, date } => ("merit-unknown", other(id, date).into()),
        What::Quota { year, count, first: allowed } => {
            let figures = [
                ("year", Arg::from(year.to_string())),
                ("count", dates::number(count.known.unwrap_or(0), locale.lang).into()),
                ("unstated", count.unstated.into()),
                n(breach.rule.yearly_quota),
            ];
            ("quota", figures.into_iter().chain(first(allowed)).collect())
        }
        What::Ahead { nominated, first: allowed } => {
            let date = ("date", Arg::from(day(nominated)));
            ("ahead", first(allowed).into_iter().chain([date, n(breach.rule.days_ahead)]).collect())
        }
        What::AheadUnknown => ("ahead-unknown", vec![n(breach.rule.days_ahead)]),
    };
    let what = locale.format(&format!("honour-{what}"), &args);
    let doubt = match breach.doubt {
        Some(Doubt::Date) => "date",
        Some(Doubt::Kind) => "kind",
        Some(Doubt::Awardee) => "awardee",
        Some(Doubt::Name) => "name",
        Some(Doubt::Unstated) | None => "no",
    };
    // An exception is one from the gap, where the rule has one.
    let about = matches!(breach.what, What::Gap { .. } | What::Next { .. }) || breach.rule.gap_months.is_none();
    let exception = breach.rule.exception.as_ref().filter(|_| about).map_or("", |text| text.as_str());
    let [known, whom] = who::args(award, names, locale);
    let args = [
        known,
        whom,
        ("what", what.into()),
        ("doubt", doubt.into()),
        ("excepted", if exception.is_empty() { "no" } else { "yes" }.into()),
        ("exception", exception.into()),
        ("rule", breach.rule.title().into()),
    ];
    locale.format("honour-line", &args)
}
