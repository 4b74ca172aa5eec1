//! The tables under the account: each figure, and the same of the period before beside it.

use super::plan::carried_out;
use crate::locale::{Arg, Locale, dates};
use crate::paper::{Block, Paper, Table};
use crate::report::Account;
use crate::value::{Figure, Money, Names, Period};

/// One row: its label, the figure, the figure before.
type Line = (String, Figure, Option<Figure>);

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
    paper.blocks.push(Block::Heading(1, locale.text("report-annex")));
    annex.orgs(paper, account, earlier);
    annex.kinds(paper, "events", "event.kind", &events(account), earlier.map(events), false);
    annex.kinds(paper, "people", "event.kind", &people(account), earlier.map(people), false);
    annex.kinds(paper, "awards", "award.kind", &awards(account), earlier.map(awards), false);
    annex.kinds(paper, "support", "aid.form", &support(account), earlier.map(support), false);
    annex.kinds(paper, "support-amount", "aid.form", &amounts(account), earlier.map(amounts), true);
    annex.campaigns(paper, account);
    annex.plan(paper, account);
}

type Codes = Vec<(Option<String>, Figure)>;

fn events(account: &Account) -> Codes {
    account.events.iter().map(|event| (Some(event.kind.clone()), event.count)).collect()
}
fn people(account: &Account) -> Codes {
    let stated = account.events.iter().filter(|event| event.people.known.is_some());
    stated.map(|event| (Some(event.kind.clone()), event.people)).collect()
}
fn awards(account: &Account) -> Codes {
    account.awards.iter().map(|award| (award.kind.clone(), award.count)).collect()
}
fn support(account: &Account) -> Codes {
    account.support.iter().map(|form| (Some(form.form.clone()), form.count)).collect()
}
fn amounts(account: &Account) -> Codes {
    let stated = account.support.iter().filter(|form| form.amount.known.is_some());
    stated.map(|form| (Some(form.form.clone()), form.amount)).collect()
}

impl Annex<'_> {
    /// Declared, kept and named ones.
    fn orgs(&self, paper: &mut Paper, account: &Account, before: Option<&Account>) {
        let whole = |n: i64| Figure { known: Some(n), ..Figure::default() };
        let mut lines: Vec<Line> = Vec::new();
        let declared = |account: &Account| account.orgs.declared.map(whole);
        if let Some(now) = declared(account) {
            lines.push((self.locale.text("report-declared"), now, before.and_then(declared)));
        }
        if account.orgs.kept > 0 {
            let kept = before.map(|account| whole(account.orgs.kept));
            lines.push((self.locale.text("report-kept"), whole(account.orgs.kept), kept));
        }
        self.table(paper, "orgs", &lines, false);
        let rows: Vec<Vec<String>> =
            account.orgs.active.iter().map(|org| vec![org.name.clone(), org.acts.to_string()]).collect();
        self.push(paper, "active", &["report-col-org", "report-col-acts"], rows, vec![false, true]);
    }

    fn kinds(&self, paper: &mut Paper, id: &str, list: &str, now: &Codes, before: Option<Codes>, money: bool) {
        let label = |code: &Option<String>| match code {
            Some(code) => self.names.label(list, code, true).to_owned(),
            None => self.locale.text("report-kind-unstated"),
        };
        let earlier =
            |code: &Option<String>| before.as_ref()?.iter().find(|(other, _)| other == code).map(|(_, figure)| *figure);
        let mut lines: Vec<Line> = now.iter().map(|(code, figure)| (label(code), *figure, earlier(code))).collect();
        for (code, figure) in before.iter().flatten() {
            if !now.iter().any(|(other, _)| other == code) {
                lines.push((label(code), Figure::default(), Some(*figure)));
            }
        }
        self.table(paper, id, &lines, money);
    }

    fn campaigns(&self, paper: &mut Paper, account: &Account) {
        let rows = account.campaigns.iter().map(|campaign| {
            let title = campaign.event.as_ref().map(|event| event.title.clone());
            vec![
                title.unwrap_or_else(|| self.locale.text("report-no-campaign-short")),
                self.number(campaign.collected_amount, true),
                self.number(campaign.given_amount, true),
                self.number(campaign.families, false),
                self.number(campaign.people, false),
            ]
        });
        let columns = [
            "report-col-campaign",
            "report-col-collected",
            "report-col-given",
            "report-col-families",
            "report-col-people",
        ];
        self.push(paper, "campaigns", &columns, rows.collect(), vec![false, true, true, true, true]);
    }

    fn plan(&self, paper: &mut Paper, account: &Account) {
        let Some(plan) = &account.plan else { return };
        let row = |(at, item): (usize, &crate::report::Task)| {
            let status = self.names.label("plan.status", item.status, false).to_owned();
            let number = item.number.clone().unwrap_or_else(|| (at + 1).to_string());
            vec![number, item.task.clone(), status, item.acts.to_string()]
        };
        let mut rows: Vec<Vec<String>> = plan.items.iter().enumerate().map(row).collect();
        let total = self.locale.format("report-total", &[("n", plan.items.len().into())]);
        rows.push(vec![String::new(), total, String::new(), self.number(carried_out(&plan.items), false)]);
        let columns = ["report-col-number", "report-col-task", "report-col-status", "report-col-carried-out"];
        self.push(paper, "plan", &columns, rows, vec![true, false, false, true]);
    }

    /// A table of figures, with the period before when it has records.
    fn table(&self, paper: &mut Paper, id: &str, lines: &[Line], money: bool) {
        let rows = lines.iter().map(|(label, now, before)| {
            let earlier =
                self.before.as_ref().map(|_| before.map_or_else(|| "—".to_owned(), |f| self.number(f, money)));
            [label.clone(), self.number(*now, money)].into_iter().chain(earlier).collect()
        });
        let rows: Vec<Vec<String>> = rows.collect();
        if rows.is_empty() {
            return;
        }
        let head = [String::new(), self.now.clone()].into_iter().chain(self.before.clone()).collect();
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
        let text =
            if money { dates::money(Money(known), self.locale.lang) } else { dates::number(known, self.locale.lang) };
        if figure.whole() { text } else { self.locale.format("report-at-least", &[("sum", Arg::from(text))]) }
    }
}
