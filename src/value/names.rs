//! What gives typed words their meaning: the code lists, the associations, the day.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Cell, Codes, Lang, Orgs};

/// Everything that settling and showing a record looks up; read from the file once a command.
#[derive(Clone, Debug)]
pub struct Names {
    /// The language that labels are shown in.
    pub lang: Lang,
    /// Today, passed in from outside.
    pub today: NaiveDate,
    /// The code lists.
    pub codes: Codes,
    /// The associations.
    pub orgs: Orgs,
    /// Aid that stands in the register, by the numbers of its records.
    pub registered: HashSet<i64>,
}

impl Names {
    /// Names without a file: the closed lists alone.
    pub fn new(lang: Lang, today: NaiveDate) -> Self {
        Self { lang, today, codes: Codes::closed().clone(), orgs: Orgs::default(), registered: HashSet::new() }
    }

    /// The same with the associations as they were called on a day.
    #[must_use]
    pub fn on_day(self, day: NaiveDate) -> Self {
        Self { orgs: self.orgs.on_day(day), ..self }
    }

    /// A coded value with its label; a code that its list no longer has is its own label.
    pub fn coded<'a>(&'a self, list: &str, code: &'a str) -> Cell<'a> {
        let label = self.codes.get(list, code).map_or(code, |entry| entry.label(self.lang));
        Cell::Coded { code, label }
    }

    /// A label of a code, singular or plural.
    pub fn label<'a>(&'a self, list: &str, code: &'a str, plural: bool) -> &'a str {
        self.codes.get(list, code).map_or(
            code,
            |entry| {
                if plural { entry.plural(self.lang) } else { entry.label(self.lang) }
            },
        )
    }
}
