//! Which associations have a jubilee in a year, by the rules of that year.

use std::collections::HashMap;

use chrono::{Datelike, Months, NaiveDate};

use super::statute::type_of;
use crate::fault::Result;
use crate::record::Record;
use crate::store::{Query, Store};
use crate::subject::{Award, Org, Rule};
use crate::value::closed::{AwardeeType, YesNo};
use crate::value::{Code, Founded, Ref, When, YearNumber};

/// An association's jubilee by a rule.
#[derive(Clone, Debug)]
pub struct Jubilee {
    /// The association's number.
    pub org: i64,
    /// When it was founded.
    pub founded_on: Founded,
    /// How old it becomes.
    pub years: i64,
    /// The day, where the day of the foundation is known.
    pub day: Option<When>,
    /// The rule.
    pub rule: Rule,
    /// The award of the year that it was given, if it is recorded.
    pub award: Option<i64>,
}

/// What the year brings.
#[derive(Clone, Debug, Default)]
pub struct Jubilees {
    /// The jubilees, by day; those whose day is not known last.
    pub all: Vec<Jubilee>,
    /// A rule of the year names jubilees.
    pub ruled: bool,
    /// How many associations do not state when they were founded.
    pub unstated: i64,
}

/// Reads the jubilees of a year.
pub fn jubilees(store: &Store, year: YearNumber) -> Result<Jubilees> {
    let time = When::from_iso(&year.0.to_string())?;
    let mut rules = Vec::new();
    if let (Some(from), Some(to)) = (Rule::column("valid_from"), Rule::column("valid_to")) {
        store.each::<Rule>(&Query::default().in_being(from, to, &time), |_, rule| {
            let about_orgs = rule.applies_to.is_none_or(|whom| whom == AwardeeType::Org);
            rules.extend((about_orgs && rule.jubilees.is_some()).then_some(rule));
            Ok(())
        })?;
    }
    let mut found = Jubilees { ruled: !rules.is_empty(), ..Jubilees::default() };
    if !found.ruled {
        return Ok(found);
    }
    let awards = awards(store, &time)?;
    let (Some(from), Some(to)) = (Org::column("registered_on"), Org::column("ended_on")) else { return Ok(found) };
    store.each::<Org>(&Query::default().in_being(from, to, &time), |id, org| {
        if org.acts_here == Some(YesNo::No) {
            return Ok(());
        }
        let Some(founded) = org.founded_on else {
            found.unstated += 1;
            return Ok(());
        };
        let when = founded.as_when();
        // A foundation that may have been in another year has no jubilee that anybody knows.
        let years = year.0 - i64::from(when.year());
        if when.last_day().year() != when.year() {
            return Ok(());
        }
        for rule in rules.iter().filter(|rule| rule.jubilees.as_ref().is_some_and(|them| them.includes(years))) {
            let day = day(when, years);
            if day.as_ref().is_some_and(|day| !holds(rule, day)) {
                continue;
            }
            let award = awards.get(&id).and_then(|awards| awards.iter().find(|(_, kind)| is_of(rule, kind.as_ref())));
            let award = award.map(|(id, _)| *id);
            found.all.push(Jubilee { org: id, founded_on: founded.clone(), years, day, rule: rule.clone(), award });
        }
        Ok(())
    })?;
    found.all.sort_by_cached_key(|it| (it.day.is_none(), it.day.clone(), it.founded_on.as_when().clone(), it.org));
    Ok(found)
}

/// The anniversary: of 29 February the 28th in other years.
fn day(founded: &When, years: i64) -> Option<When> {
    let day = founded.first_day();
    let months = u32::try_from(years).ok()?.checked_mul(12)?;
    let exact = day == founded.last_day();
    exact.then(|| day.checked_add_months(Months::new(months)).map(When::from)).flatten()
}

/// Whether a rule holds on a day of its year.
fn holds(rule: &Rule, day: &When) -> bool {
    let from = rule.valid_from.as_ref().map_or(NaiveDate::MIN, When::first_day);
    let to = rule.valid_to.as_ref().map_or(NaiveDate::MAX, When::last_day);
    (from..=to).contains(&day.first_day())
}

/// Whether an award is of the kind that a rule is about.
fn is_of(rule: &Rule, kind: Option<&Code>) -> bool {
    rule.kind.is_none() || rule.kind.as_ref() == kind
}

/// Awards by the association that they went to: the number and the kind of each.
type Awards = HashMap<i64, Vec<(i64, Option<Code>)>>;

/// The awards of a year that went to associations themselves.
fn awards(store: &Store, time: &When) -> Result<Awards> {
    let mut awards = Awards::new();
    let Some(date) = Award::column("date") else { return Ok(awards) };
    store.each::<Award>(&Query::default().from(date, time).to(date, time), |id, award| {
        if let (Some(org), Some(AwardeeType::Org)) = (award.org.as_ref().and_then(Ref::id), type_of(&award)) {
            awards.entry(org).or_default().push((id, award.kind));
        }
        Ok(())
    })?;
    Ok(awards)
}
