//! The tables under the account: each figure, and the same of the period before beside it.

use super::plan::carried_out;
use crate::locale::{Arg, Locale, dates};
use crate::paper::{Block, Paper, Table};
use crate::report::{Account, Task};
use crate::value::{Figure, Money, Names, Period};

/// One row: its label, the figure, the figure before.
type Line = (String, Figure, Option<Figure>);
/// The figures of a table by their codes.
type Codes = Vec<(Option<String>, Figure)>;

struct Annex<'a> {
    locale: &'a Locale,
    names: &'a Names,
    now: String,
    before: Option<String>,
}

/// Adds the tables that have rows.
pub fn add(
    paper: &mut Paper,
    account: &Account,
    before: Option<(&Account, &Period)>,
    period: &Period,
    locale: &Locale,
    names: &Names,
) {
    let title = |period: &Period| dates::when(period.when(), locale.lang);
    let annex = Annex { locale, names, now: title(period), before: before.map(|(_, period)| title(period)) };
    let earlier = before.map(|(account, _)| account);
    let text = paper.blocks.len();
    annex.orgs(paper, account, earlier);
    annex.kinds(paper, "interaction", "interaction", account, earlier, interaction);
    annex.kinds(paper, "events", "event.kind", account, earlier, events);
    annex.kinds(paper, "people", "event.kind", account, earlier, people);
    annex.kinds(paper, "awards", "award.kind", account, earlier, awards);
    annex.kinds(paper, "support", "aid.form", account, earlier, support);
    annex.kinds(paper, "support-amount", "aid.form", account, earlier, amounts);
    annex.campaigns(paper, account);
    annex.questions(paper, account, earlier);
    annex.plan(paper, account);
    if paper.blocks.len() > text {
        paper.blocks.insert(text, Block::Heading(1, locale.text("report-annex")));
    }
}

fn interaction(account: &Account) -> Codes {
    let counted = account.interaction.iter().filter(|line| line.count.records > 0);
    counted.map(|line| (Some(line.code.clone()), line.count)).collect()
}
fn events(account: &Account) -> Codes {
    account.events.iter().map(|event| (Some(event.kind.clone()), event.count)).collect()
}
fn people(account: &Account) -> Codes {
    account.events.iter().map(|event| (Some(event.kind.clone()), event.people)).collect()
}
fn awards(account: &Account) -> Codes {
    account.awards.iter().map(|award| (award.kind.clone(), award.count)).collect()
}
fn support(account: &Account) -> Codes {
    let new = account.support.iter().filter(|form| form.count.records > 0);
    new.map(|form| (Some(form.form.clone()), form.count)).collect()
}
fn amounts(account: &Account) -> Codes {
    let new = account.support.iter().filter(|form| form.count.records > 0);
    new.map(|form| (Some(form.form.clone()), form.amount.0)).collect()
}

impl Annex<'_> {
    /// Declared, kept and named ones.
    fn orgs(&self, paper: &mut Paper, account: &Account, before: Option<&Account>) {
        let mut lines: Vec<Line> = Vec::new();
        let declared = |account: &Account| account.orgs.declared.map(whole);
        if let Some(now) = declared(account) {
            lines.push((self.locale.text("report-declared"), now, before.and_then(declared)));
        }
        if account.orgs.kept > 0 {
            let kept = before.map(|account| whole(account.orgs.kept));
            lines.push((self.locale.text("report-kept"), whole(account.orgs.kept), kept));
        }
        self.table(paper, "orgs", "report-col-measure", lines, false);
        let rows = account.orgs.active.iter().map(|org| {
            let acts = Figure { known: org.acts, unstated: org.unstated, records: 1 };
            vec![org.name.clone(), self.number(acts, false)]
        });
        // The head's own list without a single record has nothing to count.
        let counted = account.orgs.active.iter().any(|org| org.acts.is_some());
        let rows: Vec<_> = rows.filter(|_| counted).collect();
        self.push(paper, "active", &["report-col-org", "report-col-acts"], rows, vec![false, true]);
    }

    fn kinds(
        &self,
        paper: &mut Paper,
        id: &str,
        list: &str,
        account: &Account,
        before: Option<&Account>,
        figures: fn(&Account) -> Codes,
    ) {
        let now = figures(account);
        let before = before.map(figures).unwrap_or_default();
        let label = |code: &Option<String>| match code {
            Some(code) => self.names.label(list, code, true).to_owned(),
            None => self.locale.text("report-kind-unstated"),
        };
        let find = |codes: &Codes, code: &Option<String>| {
            codes.iter().find(|(other, _)| other == code).map(|(_, figure)| *figure)
        };
        let line = |(code, figure): &(Option<String>, Figure)| (label(code), *figure, find(&before, code));
        let mut lines: Vec<Line> = now.iter().map(line).collect();
        let gone = before.iter().filter(|(code, _)| find(&now, code).is_none());
        lines.extend(gone.map(|(code, figure)| (label(code), Figure::default(), Some(*figure))));
        // Nobody counted people, or stated a sum: a table of dashes says nothing.
        let known = |line: &Line| line.1.known.is_some() || line.2.is_some_and(|before| before.known.is_some());
        if matches!(id, "people" | "support-amount") && !lines.iter().any(known) {
            return;
        }
        // Forms of interaction overlap: their sum would count acts twice.
        if lines.len() > 1 && list != "interaction" {
            let (mut all, mut earlier) = (Figure::default(), Figure::default());
            for (_, now, before) in &lines {
                all.join(*now);
                earlier.join(before.unwrap_or_default());
            }
            lines.push((self.locale.text("report-all"), all, Some(earlier)));
        }
        let head = if list == "interaction" { "report-col-interaction" } else { "report-col-kind" };
        self.table(paper, id, head, lines, id == "support-amount");
    }

    fn campaigns(&self, paper: &mut Paper, account: &Account) {
        let rows = account.campaigns.iter().map(|campaign| {
            let title = campaign.event.as_ref().map(|event| event.title.clone());
            vec![
                title.unwrap_or_else(|| self.locale.text("report-no-campaign-short")),
                self.number(campaign.collected_amount.0, true),
                self.number(campaign.given_amount.0, true),
                self.number(campaign.families, false),
                self.number(campaign.people, false),
            ]
        });
        let columns = ["campaign", "collected", "given", "families", "people"].map(|name| format!("report-col-{name}"));
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        self.push(paper, "campaigns", &columns, rows.collect(), vec![false, true, true, true, true]);
    }

    fn questions(&self, paper: &mut Paper, account: &Account, before: Option<&Account>) {
        if account.questions.is_empty() {
            return;
        }
        let count = |account: &Account, done: bool| {
            let counted = account.questions.iter().filter(|question| question.done || !done).count();
            whole(i64::try_from(counted).unwrap_or(i64::MAX))
        };
        let before = before.filter(|account| !account.questions.is_empty());
        let line =
            |(id, done)| (self.locale.text(id), count(account, done), before.map(|account| count(account, done)));
        let lines = [("report-questions-raised", false), ("report-questions-done", true)].map(line);
        self.table(paper, "questions", "report-col-measure", lines.to_vec(), false);
    }

    fn plan(&self, paper: &mut Paper, account: &Account) {
        let Some(plan) = &account.plan else { return };
        let row = |(at, item): (usize, &Task)| {
            let status = self.names.label("plan.status", item.status, false).to_owned();
            let number = item.number.clone().unwrap_or_else(|| (at + 1).to_string());
            vec![number, item.task.clone(), status, self.number(item.acts, false)]
        };
        let mut rows: Vec<Vec<String>> = plan.items.iter().enumerate().map(row).collect();
        let total = self.locale.format("report-total", &[("n", plan.items.len().into())]);
        rows.push(vec![String::new(), total, String::new(), self.number(carried_out(&plan.items), false)]);
        let columns = ["report-col-number", "report-col-task", "report-col-status", "report-col-carried-out"];
        self.push(paper, "plan", &columns, rows, vec![false, false, false, true]);
    }

    /// A table of figures, with the period before when it has records.
    fn table(&self, paper: &mut Paper, id: &str, first: &str, lines: Vec<Line>, money: bool) {
        if lines.is_empty() {
            return;
        }
        let rows = lines.into_iter().map(|(label, now, before)| {
            let earlier = self.before.as_ref().map(|_| self.number(before.unwrap_or_default(), money));
            [label, self.number(now, money)].into_iter().chain(earlier).collect()
        });
        let rows = rows.collect();
        let head = [self.locale.text(first), self.now.clone()].into_iter().chain(self.before.clone()).collect();
        let caption = self.locale.text(&format!("report-table-{id}"));
        let right = std::iter::once(false).chain(std::iter::repeat_n(true, 1 + usize::from(self.before.is_some())));
        paper.blocks.push(Block::Table(caption, Table { head, rows, right: right.collect() }));
    }

    fn push(&self, paper: &mut Paper, id: &str, columns: &[&str], rows: Vec<Vec<String>>, right: Vec<bool>) {
        if rows.is_empty() {
            return;
        }
        let head = columns.iter().map(|column| self.locale.text(column)).collect();
        let caption = self.locale.text(&format!("report-table-{id}"));
        paper.blocks.push(Block::Table(caption, Table { head, rows, right }));
    }

    /// A figure in a cell: `—` where nothing is known.
    fn number(&self, figure: Figure, money: bool) -> String {
        let Some(known) = figure.known else { return "—".to_owned() };
        let lang = self.locale.lang;
        let text = if money { dates::money(Money(known), lang) } else { dates::number(known, lang) };
        if figure.whole() {
            return text;
        }
        let least = self.locale.format("report-at-least", &[("sum", Arg::from(text))]);
        let unstated = self.locale.format("report-unstated-short", &[("n", figure.unstated.into())]);
        format!("{least} ({unstated})")
    }
}

fn whole(n: i64) -> Figure {
    Figure { known: Some(n), ..Figure::default() }
}
