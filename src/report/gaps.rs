//! What a period's records do not state: questions, by whoever can answer them.

mod orgs;
mod records;
mod year;

use std::collections::HashMap;

use super::Account;
use super::span::Span;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Store, translate};
use crate::value::{Names, Period};

/// One question about a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The field that is empty or too coarse; nothing where whole records are missing.
    pub field: &'static str,
    /// The message `gaps-ask-{ask}`.
    pub ask: &'static str,
    /// Numbers that the message names.
    pub numbers: Vec<(&'static str, i64)>,
    /// Who is named in it: who answers for a plan item, who raised a question.
    pub who: Option<String>,
}

impl Question {
    fn new(field: &'static str, ask: &'static str) -> Self {
        Self { field, ask, numbers: Vec::new(), who: None }
    }

    fn number(mut self, name: &'static str, number: i64) -> Self {
        self.numbers.push((name, number));
        self
    }

    fn who(mut self, who: Option<String>) -> Self {
        self.who = who;
        self
    }
}

/// A record and what is to be asked of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Who can answer; none where that is the office itself.
    pub org: Option<i64>,
    /// Its table.
    pub table: &'static str,
    /// Its number; none where there are no records at all.
    pub id: Option<i64>,
    /// What it is called.
    pub title: Option<String>,
    /// What kind of record it is, where its name does not say enough: the lists and their codes.
    pub kinds: Vec<(&'static str, String)>,
    /// Its date.
    pub date: Option<String>,
    /// What is to be asked.
    pub questions: Vec<Question>,
}

/// Whoever can answer, and what is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The association; none for the office itself.
    pub org: Option<i64>,
    /// Who heads it, and its telephone, as far as they are stated: whom to call.
    pub contacts: Vec<String>,
    /// Record by record, in the order of tables and dates.
    pub asked: Vec<Asked>,
}

/// Everything that is not stated; associations by name, the office last.
pub fn collect(store: &Store, names: &Names, period: &Period, account: &Account) -> Result<Vec<Group>> {
    let span = Span::new(period, names.today, false);
    let found = records::collect(store.reader(), names, &span).map_err(translate)?;
    let (mut asked, contacts) = orgs::collect(store.reader(), period, &found.decided).map_err(translate)?;
    asked.extend(found.asked);
    asked.extend(year::collect(names, period, account));
    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<Option<i64>, usize> = HashMap::new();
    for record in asked {
        // An association that is no longer there can answer nothing.
        let org = record.org.filter(|id| names.orgs.get(*id).is_some());
        let at = *places.entry(org).or_insert_with(|| {
            let contacts = org.and_then(|id| contacts.get(&id)).cloned().unwrap_or_default();
            groups.push(Group { org, contacts, asked: Vec::new() });
            groups.len() - 1
        });
        groups[at].asked.push(record);
    }
    let words = collator();
    let name = |group: &Group| group.org.and_then(|id| names.orgs.get(id)).map_or("", |org| org.name.as_str());
    groups.sort_by(|a, b| {
        let order = words.as_ref().map_or_else(|| name(a).cmp(name(b)), |words| words.compare(name(a), name(b)));
        a.org.is_none().cmp(&b.org.is_none()).then(order).then(a.org.cmp(&b.org))
    });
    Ok(groups)
}

impl Account {
    /// The parts of the account that have no records, by name.
    pub fn absent(&self, period: &Period) -> Vec<&'static str> {
        let parts = [
            ("declared", self.orgs.declared.is_none()),
            ("orgs", self.orgs.kept == 0),
            ("interaction", self.interaction.is_empty()),
            ("events", self.events.is_empty() && self.ahead.is_empty()),
            ("awards", self.awards.is_empty()),
            ("support", self.support.is_empty()),
            ("campaigns", self.campaigns.is_empty()),
            ("questions", self.questions.is_empty()),
            ("plan", self.plan.is_none()),
            ("next", period.ends_year() && self.next.is_empty()),
        ];
        parts.into_iter().filter(|(_, absent)| *absent).map(|(part, _)| part).collect()
    }
}
