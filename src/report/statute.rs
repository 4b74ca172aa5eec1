//! What the statutes of awards say against an award: rules, earlier awards and the award in, breaches out. No file, no
//! clock and no words: each rule is tried at its boundary day.

mod past;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use chrono::{Days, Months, NaiveDate};

use crate::subject::{Award, Rule};
use crate::value::closed::{AwardeeType, GapAfter, YesNo};
use crate::value::fold::fold;
use crate::value::{Code, Figure, When};

use past::Earlier;
pub use past::Past;
pub use past::type_of;

/// What a rule says against an award.
#[derive(Clone, Debug)]
pub struct Breach<'a> {
    /// The rule's number.
    pub id: i64,
    /// The rule.
    pub rule: &'a Rule,
    /// What is against it.
    pub what: What,
    /// Why that is not sure; such a breach never refuses.
    pub doubt: Option<Doubt>,
}

/// What is against an award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Too early after another: its number and date, and the first day allowed.
    Gap { id: i64, date: When, first: Option<NaiveDate> },
    /// So early that another, which is there already, comes too early after it: that one's number and date, and the
    /// first day allowed to it.
    Next { id: i64, date: When, first: Option<NaiveDate> },
    /// The merit was awarded already.
    Merit { id: i64, date: When },
    /// The merit is not stated, here or there: nobody can tell whether it is new.
    MeritUnknown { id: i64, date: When },
    /// More than may be given in the year, with this one.
    Quota { year: i32, count: Figure, first: Option<NaiveDate> },
    /// Nominated too late, and the first day allowed.
    Ahead { nominated: When, first: Option<NaiveDate> },
    /// Nobody stated when it was nominated.
    AheadUnknown,
}

/// Why a breach is not sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A date is known too coarsely.
    Date,
    /// A kind of award is not stated.
    Kind,
    /// It is not stated whom the award went to: a person, a team, an association.
    Awardee,
    /// Initials leave open whether it was the same person.
    Name,
    /// What the rule asks for is not stated.
    Unstated,
}

impl Breach<'_> {
    /// True when it refuses the award.
    pub fn refuses(&self) -> bool {
        self.rule.strict == Some(YesNo::Yes) && self.doubt.is_none()
    }
}

/// Whether an award is one that a rule speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fits {
    Yes,
    Perhaps(Doubt),
    No,
}

impl Fits {
    /// Both must fit.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Perhaps(doubt), _) | (_, Self::Perhaps(doubt)) => Self::Perhaps(doubt),
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }

    /// Why it is not sure.
    fn doubt(self) -> Option<Doubt> {
        if let Self::Perhaps(doubt) = self { Some(doubt) } else { None }
    }
}

/// What the rules say against an award that stands among the others already, under its number.
pub fn judge<'a>(rules: &'a [(i64, Rule)], past: &Past, id: i64, award: &Award) -> Vec<Breach<'a>> {
    let mut breaches = Vec::new();
    for (number, rule) in rules {
        let fits = applies(rule, &award.date, kind_of(award), type_of(award));
        let found =
            [gap(rule, past, id, award), merit(rule, past, id, award), quota(rule, past, award), ahead(rule, award)];
        let own = found.into_iter().filter(|_| fits != Fits::No).flatten();
        let own = own.map(|(what, why)| (what, why.or(fits.doubt())));
        breaches.extend(own.chain(next(rule, past, id, award)).map(|(what, doubt)| Breach {
            id: *number,
            rule,
            what,
            doubt,
        }));
    }
    breaches
}

/// Whether a rule is about an award of that date and kind, to whom.
fn applies(rule: &Rule, date: &When, kind: Option<&str>, whom: Option<AwardeeType>) -> Fits {
    let from = rule.valid_from.as_ref().map_or(NaiveDate::MIN, When::first_day);
    let to = rule.valid_to.as_ref().map_or(NaiveDate::MAX, When::last_day);
    let (first, last) = (date.first_day(), date.last_day());
    let in_force = match (last < from || first > to, first < from || last > to) {
        (true, _) => Fits::No,
        (false, true) => Fits::Perhaps(Doubt::Date),
        (false, false) => Fits::Yes,
    };
    let kind = wanted(rule.kind.as_ref().map(Code::as_str), kind, Doubt::Kind);
    kind.and(wanted(rule.applies_to, whom, Doubt::Awardee)).and(in_force)
}

/// Whether a rule that names something names what is stated; in doubt where nothing is.
fn wanted<T: PartialEq>(wanted: Option<T>, stated: Option<T>, doubt: Doubt) -> Fits {
    match (wanted, stated) {
        (None, _) => Fits::Yes,
        (Some(_), None) => Fits::Perhaps(doubt),
        (Some(wanted), Some(stated)) if wanted == stated => Fits::Yes,
        _ => Fits::No,
    }
}

type Found = Option<(What, Option<Doubt>)>;

/// Too early after the last award: the latest one that surely stands against it, else the latest that may.
fn gap(rule: &Rule, past: &Past, id: i64, award: &Award) -> Found {
    let against = |other: Earlier| {
        let (first, doubt) = early(rule, (&other.date, other.kind.as_deref()), (&award.date, kind_of(award)))?;
        let last = other.date.last_day();
        Some((What::Gap { id: other.id, date: other.date.clone(), first }, doubt.or(person(&other)), last))
    };
    let found = past.others(id, award).filter(|other| other.date.first_day() <= award.date.last_day());
    let found = found.filter_map(against).max_by_key(|(_, doubt, last)| (doubt.is_none(), *last));
    found.map(|(what, doubt, _)| (what, doubt))
}

/// Too early before the next award, where the rule is about that one: the same, looked at from the other side.
fn next(rule: &Rule, past: &Past, id: i64, award: &Award) -> Found {
    let against = |other: Earlier| {
        let fits = applies(rule, &other.date, other.kind.as_deref(), type_of(award));
        let (first, doubt) = early(rule, (&award.date, kind_of(award)), (&other.date, other.kind.as_deref()))?;
        let doubt = doubt.or(person(&other)).or(fits.doubt());
        let begins = Reverse(other.date.first_day());
        (fits != Fits::No).then(|| (What::Next { id: other.id, date: other.date.clone(), first }, doubt, begins))
    };
    let found = past.others(id, award).filter(|other| other.date.first_day() > award.date.last_day());
    let found = found.filter_map(against).max_by_key(|(_, doubt, begins)| (doubt.is_none(), *begins));
    found.map(|(what, doubt, _)| (what, doubt))
}

/// Whether an award comes too early after another, each with its date and kind: the first day allowed, and why that is
/// not sure.
fn early(
    rule: &Rule,
    one: (&When, Option<&str>),
    next: (&When, Option<&str>),
) -> Option<(Option<NaiveDate>, Option<Doubt>)> {
    let months = rule.gap_months.map(|count| count.0).filter(|months| *months > 0)?;
    let kind = match rule.gap_after {
        Some(GapAfter::Any) => Fits::Yes,
        _ => same_kind(one.1, next.1),
    };
    let first = u32::try_from(months).ok().and_then(|n| one.0.last_day().checked_add_months(Months::new(n)));
    let allowed = first.unwrap_or(NaiveDate::MAX);
    if kind == Fits::No || next.0.first_day() >= allowed {
        return None;
    }
    // How early the other may have been does not count: a day that is not known never refuses.
    let coarse = !is_day(one.0) || next.0.last_day() >= allowed;
    Some((first, kind.doubt().or(coarse.then_some(Doubt::Date))))
}

/// Whether an earlier award went to the same person.
fn person(earlier: &Earlier) -> Option<Doubt> {
    (!earlier.same).then_some(Doubt::Name)
}

/// The code of an award's kind.
fn kind_of(award: &Award) -> Option<&str> {
    award.kind.as_ref().map(Code::as_str)
}

/// Whether two awards are of one kind; in doubt where either does not state it.
fn same_kind(kind: Option<&str>, other: Option<&str>) -> Fits {
    match (kind, other) {
        (Some(kind), Some(other)) if kind == other => Fits::Yes,
        (Some(_), Some(_)) => Fits::No,
        _ => Fits::Perhaps(Doubt::Kind),
    }
}

/// One merit is awarded once, by whatever kind, whichever award was recorded first.
fn merit(rule: &Rule, past: &Past, id: i64, award: &Award) -> Found {
    if rule.new_merit != Some(YesNo::Yes) {
        return None;
    }
    let own = award.merit.as_ref().map(|merit| fold(merit.as_str()));
    let last = |wanted: &dyn Fn(&Earlier) -> bool| {
        past.others(id, award).filter(|other| wanted(other)).max_by_key(|other| other.date.last_day())
    };
    if let Some(same) = own.as_ref().and_then(|own| last(&|other| other.merit.as_ref() == Some(own))) {
        return Some((What::Merit { id: same.id, date: same.date.clone() }, person(&same)));
    }
    let other = last(&|other| other.same && (own.is_none() || other.merit.is_none()))?;
    Some((What::MeritUnknown { id: other.id, date: other.date.clone() }, Some(Doubt::Unstated)))
}

/// More in the calendar year than may be given; where nobody knows how many a record stands for, it is one at least.
fn quota(rule: &Rule, past: &Past, award: &Award) -> Found {
    let quota = rule.yearly_quota?.0;
    let year = award.date.year();
    let (mut sure, mut all) = (Figure::default(), Figure::default());
    for (kind, whom, figure) in past.year(year) {
        let of_kind = wanted(rule.kind.as_ref().map(Code::as_str), kind, Doubt::Kind);
        match of_kind.and(wanted(rule.applies_to, whom, Doubt::Awardee)) {
            Fits::Yes => {
                all.join(figure);
                sure.join(figure);
            }
            Fits::Perhaps(_) => all.join(figure),
            Fits::No => {}
        }
    }
    let least = |figure: &Figure| figure.known.unwrap_or(0).saturating_add(figure.unstated);
    if least(&all) <= quota {
        return None;
    }
    let (count, doubt) = if least(&sure) > quota { (sure, None) } else { (all, Some(Doubt::Kind)) };
    let known = Some(least(&count));
    let count = Figure { known, ..count };
    // Where none may be given, no year brings one.
    let first = NaiveDate::from_ymd_opt(year + 1, 1, 1).filter(|_| quota > 0);
    Some((What::Quota { year, count, first }, doubt))
}

/// Nominated too late: so many calendar days must lie between.
fn ahead(rule: &Rule, award: &Award) -> Found {
    let days = u64::try_from(rule.days_ahead?.0).ok().filter(|days| *days > 0)?;
    let Some(nominated) = &award.nominated_on else { return Some((What::AheadUnknown, Some(Doubt::Unstated))) };
    let allowed = |day: NaiveDate| day.checked_add_days(Days::new(days));
    let (early, late) = (allowed(nominated.first_day()), allowed(nominated.last_day()));
    let after = |day: Option<NaiveDate>, award: NaiveDate| day.is_none_or(|day| day > award);
    let surely = after(early, award.date.last_day());
    if !surely && !after(late, award.date.first_day()) {
        return None;
    }
    let what = What::Ahead { nominated: nominated.clone(), first: if surely { early } else { late } };
    Some((what, (!surely).then_some(Doubt::Date)))
}

/// True for a date that is one day.
fn is_day(when: &When) -> bool {
    when.first_day() == when.last_day()
}
