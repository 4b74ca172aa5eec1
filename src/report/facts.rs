//! The account's figures one by one: what its CSV holds, what is published when a year is closed, what is compared then.

use super::Account;
use crate::value::figure::{Origin, by_table};
use crate::value::{Cell, Figure, Money, Sum};

/// One figure of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The part of the account: `events`.
    pub section: &'static str,
    /// The code of what is counted: `round-table`; a campaign's number; empty for the whole part.
    pub item: String,
    /// What is counted of it: `count`, `people`, `amount`; with `_unstated` how many records do not say.
    pub measure: String,
    /// How much; none where nothing is known.
    pub value: Option<i64>,
    /// `RUB` (then the value is kopecks), `person`, `family`, `event` and so on.
    pub unit: &'static str,
    /// The records it was counted from; only where figures are traced.
    pub origins: Vec<Origin>,
}

/// The headings of the tidy CSV.
pub const HEADINGS: [&str; 6] = ["period", "section", "item", "measure", "value", "unit"];

impl Fact {
    /// The figure as a row of the tidy CSV, below `HEADINGS`.
    pub fn row<'a>(&'a self, period: &'a str) -> [Cell<'a>; 6] {
        let [period, section, item, measure, unit] =
            [period, self.section, &self.item, &self.measure, self.unit].map(Cell::Text);
        [period, section, item, measure, self.cell(), unit]
    }

    /// The value as the CSV has it.
    pub fn cell(&self) -> Cell<'static> {
        match self.value {
            None => Cell::Empty,
            Some(kopecks) if self.unit == "RUB" => Cell::Money(Money(kopecks)),
            Some(number) => Cell::Number(number),
        }
    }

    /// The records: `aid 3 4; event 1`.
    pub fn records(&self) -> String {
        let table = |(table, ids): (&str, std::collections::BTreeSet<i64>)| {
            ids.iter().fold(table.to_owned(), |text, id| format!("{text} {id}"))
        };
        by_table(&self.origins).into_iter().map(table).collect::<Vec<_>>().join("; ")
    }
}

/// The facts while they are gathered.
#[derive(Default)]
struct Facts(Vec<Fact>);

impl Facts {
    fn figure(&mut self, section: &'static str, item: &str, measure: &str, figure: &Figure, unit: &'static str) {
        if figure.records == 0 {
            return;
        }
        let mut fact = |measure: String, value: Option<i64>, unit: &'static str, origins: Vec<Origin>| {
            self.0.push(Fact { section, item: item.to_owned(), measure, value, unit, origins });
        };
        fact(measure.to_owned(), figure.known, unit, figure.origins.clone());
        if figure.unstated > 0 {
            fact(format!("{measure}_unstated"), Some(figure.unstated), "record", Vec::new());
        }
    }

    fn sum(&mut self, section: &'static str, item: &str, measure: &str, sum: &Sum) {
        self.figure(section, item, measure, &sum.0, "RUB");
    }
}

impl Account {
    /// Every figure, in the order of the paper.
    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = Facts::default();
        self.associations(&mut facts);
        for event in &self.events {
            facts.figure("events", &event.kind, "count", &event.count, "event");
            facts.figure("events", &event.kind, "people", &event.people, "person");
        }
        for award in &self.awards {
            let kind = award.kind.as_deref().unwrap_or_default();
            facts.figure("awards", kind, "count", &award.count, "award");
            // Most awards come without money: only where some is stated may some be missing.
            if award.amount.known().is_some() {
                facts.sum("awards", kind, "amount", &award.amount);
            }
        }
        for support in &self.support {
            facts.figure("support", &support.form, "count", &support.count, "time");
            facts.sum("support", &support.form, "amount", &support.amount);
            facts.figure("support", &support.form, "continuing", &support.continuing, "time");
        }
        self.campaign_facts(&mut facts);
        self.plan_facts(&mut facts);
        facts.0
    }

    /// How many associations act here, as the administration knows: the year's own record says so.
    pub fn declared(&self) -> Option<Figure> {
        let year = self.period.get(..4).and_then(|year| year.parse().ok()).filter(|_| self.traced);
        Some(Figure::of(self.orgs.declared?, year.map(|year| ("year", year)).into_iter().collect()))
    }

    /// So many plan items.
    pub fn plan_items(&self, ids: impl IntoIterator<Item = i64>) -> Figure {
        let ids: Vec<Origin> = ids.into_iter().map(|id| ("plan", id)).collect();
        let known = i64::try_from(ids.len()).unwrap_or(i64::MAX);
        Figure::of(known, if self.traced { ids } else { Vec::new() })
    }

    fn associations(&self, facts: &mut Facts) {
        let orgs = &self.orgs;
        if let Some(declared) = self.declared() {
            facts.figure("orgs", "", "declared", &declared, "org");
        }
        if !orgs.is_empty() {
            facts.figure("orgs", "", "kept", &Figure::of(orgs.kept, orgs.kept_records.clone()), "org");
        }
        for org in orgs.active.iter().filter(|org| org.acts.is_some() || org.unstated > 0) {
            let origins = org.records.clone();
            let acts = Figure { known: org.acts, unstated: org.unstated, records: 1, origins };
            facts.figure("active", &org.code, "acts", &acts, "act");
        }
        for line in &self.interaction {
            facts.figure("interaction", &line.code, "count", &line.count, "act");
        }
    }

    fn campaign_facts(&self, facts: &mut Facts) {
        for campaign in &self.campaigns {
            let item = campaign.event.as_ref().map(|event| event.id.to_string()).unwrap_or_default();
            facts.sum("campaigns", &item, "collected", &campaign.collected_amount);
            facts.sum("campaigns", &item, "given", &campaign.given_amount);
            facts.figure("campaigns", &item, "families", &campaign.families, "family");
            facts.figure("campaigns", &item, "people", &campaign.people, "person");
            if let Some((event, stated)) = campaign.event.as_ref().and_then(|event| Some((event, event.stated_amount?)))
            {
                let origins = if self.traced { vec![("event", event.id)] } else { Vec::new() };
                facts.sum("campaigns", &item, "stated", &Sum(Figure::of(stated.0, origins)));
            }
        }
    }

    fn plan_facts(&self, facts: &mut Facts) {
        if !self.questions.is_empty() {
            let raised = self.questions.iter().filter(|question| !question.earlier).map(|question| question.id);
            facts.figure("questions", "", "raised", &self.plan_items(raised), "question");
            let answered = self.questions.iter().filter(|question| question.done).map(|question| question.id);
            facts.figure("questions", "", "answered", &self.plan_items(answered), "question");
        }
        for status in self.plan.iter().flat_map(|plan| &plan.statuses) {
            let all = self.plan.iter().flat_map(|plan| &plan.items);
            let ids = all.filter(|item| item.status == status.status).map(|item| item.id);
            facts.figure("plan", status.status, "count", &self.plan_items(ids), "item");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::EventCount;

    #[test]
    fn what_is_unknown_is_an_empty_value_and_its_records_are_counted() {
        let mut people = Figure::default();
        people.add(None);
        let mut count = Figure::default();
        count.add_from(Some(2), Some(("event", 7)));
        let account = Account { events: vec![EventCount { kind: "talk".into(), count, people }], ..Account::default() };
        let facts = account.facts();
        let rows: Vec<_> = facts.iter().map(|fact| (fact.measure.as_str(), fact.value, fact.unit)).collect();
        let wanted = [("count", Some(2), "event"), ("people", None, "person"), ("people_unstated", Some(1), "record")];
        assert_eq!(rows, wanted);
        assert_eq!(facts[0].records(), "event 7");
    }
}
