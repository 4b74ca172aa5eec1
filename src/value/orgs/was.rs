//! What an association was called and who headed it on a day, as its former records tell.

use chrono::NaiveDate;

use super::OrgName;
use crate::value::When;

/// A name or a head that an association had until a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Was {
    /// The full name.
    pub name: Option<String>,
    /// The short name that belonged to it.
    pub short: Option<String>,
    /// Who headed it.
    pub head: Option<String>,
    /// When the head came into office.
    pub since: Option<When>,
    /// The first day on which it was no longer so; of a coarser date its first day counts.
    pub until: When,
}

impl OrgName {
    /// The name that was in force on a day, where that was another than today's.
    pub fn name_on(&self, day: NaiveDate) -> Option<&Was> {
        self.earliest_after(day, |was| was.name.is_some())
    }

    /// The head of a day, where that was another than today's.
    pub fn head_on(&self, day: NaiveDate) -> Option<&Was> {
        self.earliest_after(day, |was| was.head.is_some())
    }

    /// The last day of a change that is told: from here on it is as it is today.
    pub fn changed(&self, of: impl Fn(&Was) -> bool) -> Option<&When> {
        self.former.iter().filter(|was| of(was)).map(|was| &was.until).max_by_key(|until| until.first_day())
    }

    /// Of several that held on a day, the one that ended first; entered first where they ended together.
    fn earliest_after(&self, day: NaiveDate, of: impl Fn(&Was) -> bool) -> Option<&Was> {
        self.former.iter().filter(|was| of(was) && day < was.until.first_day()).min_by_key(|was| was.until.first_day())
    }
}
