//! The tables under the account: each figure, and the same of the period before beside it.

mod line;

use super::Trace;
use super::plan::{carried_out, numbers};
use super::text::capital;
use crate::locale::{Arg, Locale, dates};
use crate::paper::{self, Block, Chart, Entry, Paper, Table, Value};
use crate::report::{Account, Task};
use crate::value::{Figure, Money, Names, Period, When};
use line::{Line, UNKNOWN, chart, monthless, sum};

/// The figures of a table by their codes.
type Codes = Vec<(Option<String>, Figure)>;

struct Annex<'a> {
    locale: &'a Locale,
    names: &'a Names,
    trace: &'a Trace,
    period: &'a Period,
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
    trace: &Trace,
) {
    let title = |period: &Period| dates::when(period.when(), locale.lang);
    let annex =
        Annex { locale, names, trace, period, now: title(period), before: before.map(|(_, period)| title(period)) };
    let earlier = before.map(|(account, _)| account);
    let text = paper.blocks.len();
    annex.orgs(paper, account, earlier);
    annex.kinds(paper, "interaction", "interaction", account, earlier, interaction);
    annex.kinds(paper, "events", "event.kind", account, earlier, events);
    annex.months(paper, account, before);
    annex.kinds(paper, "people", "event.kind", account, earlier, people);
    annex.kinds(paper, "awards", "award.kind", account, earlier, awards);
    annex.kinds(paper, "support", "aid.form", account, earlier, support);
    annex.kinds(paper, "support-amount", "aid.form", account, earlier, amounts);
    annex.campaigns(paper, account);
    annex.questions(paper, account, earlier);
    annex.plan(paper, account);
    if paper.blocks.len() > text {
        paper.blocks.insert(text, Block::Annex(locale.text("report-annex")));
    }
}

fn interaction(account: &Account) -> Codes {
    let counted = account.interaction.iter().filter(|line| line.count.records > 0);
    counted.map(|line| (Some(line.code.clone()), line.count.clone())).collect()
}
fn events(account: &Account) -> Codes {
    account.events.iter().map(|event| (Some(event.kind.clone()), event.count.clone())).collect()
}
fn people(account: &Account) -> Codes {
    account.events.iter().map(|event| (Some(event.kind.clone()), event.people.clone())).collect()
}
fn awards(account: &Account) -> Codes {
    account.awards.iter().map(|award| (award.kind.clone(), award.count.clone())).collect()
}
fn support(account: &Account) -> Codes {
    let new = account.support.iter().filter(|form| form.count.records > 0);
    new.map(|form| (Some(form.form.clone()), form.count.clone())).collect()
}
fn amounts(account: &Account) -> Codes {
    let new = account.support.iter().filter(|form| form.count.records > 0);
    new.map(|form| (Some(form.form.clone()), form.amount.0.clone())).collect()
}

impl Annex<'_> {
    /// Declared, kept and named ones.
    fn orgs(&self, paper: &mut Paper, account: &Account, before: Option<&Account>) {
        let mut lines: Vec<Line> = Vec::new();
        if let Some(now) = account.declared() {
            lines.push(Line::new(self.locale.text("report-declared"), now, before.and_then(Account::declared)));
        }
        if account.orgs.kept > 0 {
            let kept = |account: &Account| Figure::of(account.orgs.kept, account.orgs.kept_records.clone());
            lines.push(Line::new(self.locale.text("report-kept"), kept(account), before.map(kept)));
        }
        self.table(paper, "orgs", "report-col-measure", lines, false);
        let rows = account.orgs.active.iter().map(|org| {
            let origins = org.records.clone();
            let acts = Figure { known: org.acts, unstated: org.unstated, records: 1, origins };
            vec![org.name.as_str().into(), self.number(&org.name, &acts, false)]
        });
        self.section("orgs");
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
            codes.iter().find(|(other, _)| other == code).map(|(_, figure)| figure.clone())
        };
        // What had no record then was nothing, and not unknown.
        let then = |code: &Option<String>| Some(find(&before, code).unwrap_or_default());
        let line = |(code, figure): &(Option<String>, Figure)| Line::new(label(code), figure.clone(), then(code));
        let mut lines: Vec<Line> = now.iter().map(line).collect();
        let gone = before.iter().filter(|(code, _)| find(&now, code).is_none());
        lines.extend(gone.map(|(code, figure)| Line::new(label(code), Figure::default(), Some(figure.clone()))));
        // Nobody counted people, or stated a sum: a table of dashes says nothing.
        let known =
            |line: &Line| line.now.known.is_some() || line.before.as_ref().is_some_and(|before| before.known.is_some());
        if matches!(id, "people" | "support-amount") && !lines.iter().any(known) {
            return;
        }
        // Forms of interaction overlap: their sum would count acts twice.
        if lines.len() > 1 && list != "interaction" {
            lines.push(sum(&lines, self.locale));
        }
        let head = if list == "interaction" { "report-col-interaction" } else { "report-col-kind" };
        let chart =
            matches!(id, "events" | "support").then(|| chart(&lines, &self.now, self.before.as_ref(), self.locale));
        self.table(paper, id, head, lines, id == "support-amount");
        self.draw(paper, id, chart);
    }

    /// Events by month, from the first month of the period to its last, the same month of the period before beside it.
    fn months(&self, paper: &mut Paper, account: &Account, before: Option<(&Account, &Period)>) {
        let months = |account: &Account, period: &Period| -> Vec<(String, Figure)> {
            let month = |at: u32| period.first().checked_add_months(chrono::Months::new(at));
            let all = (0..12).map_while(month).take_while(|day| *day <= period.last());
            let all = all.map(|day| day.format("%Y-%m").to_string());
            all.map(|month| (month.clone(), account.months.get(&month).cloned().unwrap_or_default())).collect()
        };
        if account.months.len() < 2 {
            return;
        }
        let now = months(account, self.period);
        let earlier = before.map(|(account, period)| months(account, period)).unwrap_or_default();
        let line = |(at, (month, figure)): (usize, (String, Figure))| {
            let label = When::from_iso(&month).map_or(month, |when| dates::when(&when, self.locale.lang));
            // The year stands above the column.
            let label = label.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == ' ').to_owned();
            Line::new(label, figure, earlier.get(at).map(|(_, figure)| figure.clone()))
        };
        let unknown = (monthless(account, &now), before.map(|(account, _)| monthless(account, &earlier)));
        let mut lines: Vec<Line> = now.into_iter().enumerate().map(line).collect();
        if unknown.0.records > 0 || unknown.1.as_ref().is_some_and(|before| before.records > 0) {
            lines.push(Line::new(self.locale.text("report-month-unstated"), unknown.0, unknown.1));
        }
        lines.push(sum(&lines, self.locale));
        let chart = chart(&lines, &self.now, self.before.as_ref(), self.locale);
        self.table(paper, "months", "report-col-month", lines, false);
        self.draw(paper, "months", Some(chart));
    }

    /// A chart of one bar tells nothing.
    fn draw(&self, paper: &mut Paper, id: &str, chart: Option<Chart>) {
        if let Some(chart) = chart.filter(|chart| chart.labels.len() > 1) {
            paper.blocks.push(Block::Chart(self.locale.text(&format!("report-table-{id}")), chart));
        }
    }

    fn campaigns(&self, paper: &mut Paper, account: &Account) {
        let rows = account.campaigns.iter().map(|campaign| {
            let title = campaign.event.as_ref().map(|event| event.title.clone());
            let title = title.unwrap_or_else(|| self.locale.text("report-no-campaign-short"));
            let label = |column: &str| format!("{title}, {}", self.locale.text(&format!("report-col-{column}")));
            let (collected, given) = (&campaign.collected_amount.0, &campaign.given_amount.0);
            vec![
                title.as_str().into(),
                self.number(&label("collected"), collected, true),
                self.number(&label("given"), given, true),
                self.number(&label("families"), &campaign.families, false),
                self.number(&label("people"), &campaign.people, false),
            ]
        });
        self.section("campaigns");
        let columns = ["campaign", "collected", "given", "families", "people"].map(|name| format!("report-col-{name}"));
        let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
        self.push(paper, "campaigns", &columns, rows.collect(), vec![false, true, true, true, true]);
    }

    fn questions(&self, paper: &mut Paper, account: &Account, before: Option<&Account>) {
        if account.questions.is_empty() {
            return;
        }
        let count = |account: &Account, done: bool| {
            let counted = account.questions.iter().filter(|question| question.done || !done);
            account.plan_items(counted.map(|question| question.id))
        };
        let before = before.filter(|account| !account.questions.is_empty());
        let line = |(id, done)| {
            Line::new(self.locale.text(id), count(account, done), before.map(|account| count(account, done)))
        };
        let lines = [("report-questions-raised", false), ("report-questions-done", true)].map(line);
        self.table(paper, "questions", "report-col-measure", lines.into(), false);
    }

    fn plan(&self, paper: &mut Paper, account: &Account) {
        let Some(plan) = &account.plan else { return };
        let row = |(item, number): (&Task, String)| {
            let status = self.names.label("plan.status", item.status, false).to_owned();
            let acts = self.number(&item.task, &item.acts, false);
            vec![number.into(), item.task.as_str().into(), status.into(), acts]
        };
        self.section("plan");
        let mut rows: Vec<Vec<Entry>> = plan.items.iter().zip(numbers(&plan.items)).map(row).collect();
        let total = self.locale.format("report-total", &[("n", plan.items.len().into())]);
        let carried_out = self.number("", &carried_out(&plan.items), false);
        rows.push(vec![Entry::default(), total.into(), Entry::default(), carried_out]);
        let columns = ["report-col-number", "report-col-task", "report-col-status", "report-col-carried-out"];
        self.push(paper, "plan", &columns, rows, vec![false, false, false, true]);
    }

    /// A table of figures, with the period before when it has records.
    fn table(&self, paper: &mut Paper, id: &str, first: &str, lines: Vec<Line>, money: bool) {
        if lines.is_empty() {
            return;
        }
        let cell = |label: &str, figure: &Figure| match figure.records {
            // Without a record there is nothing that anybody could have left out.
            0 => self.number(label, &Figure::of(0, Vec::new()), money),
            _ => self.number(label, figure, money),
        };
        let rows = lines.into_iter().map(|line| {
            let earlier = self
                .before
                .as_ref()
                .map(|_| line.before.as_ref().map_or_else(|| UNKNOWN.into(), |figure| cell(&line.label, figure)));
            // The sum of a table is the figure of its part.
            let now = cell(if line.sum { "" } else { &line.label }, &line.now);
            [line.label.into(), now].into_iter().chain(earlier).collect()
        });
        self.section(id);
        let rows = rows.collect();
        let head = [self.locale.text(first), self.now.clone()].into_iter().chain(self.before.clone()).collect();
        let caption = self.locale.text(&format!("report-table-{id}"));
        let right = std::iter::once(false).chain(std::iter::repeat_n(true, 1 + usize::from(self.before.is_some())));
        paper.blocks.push(Block::Table(caption, Table { head, rows, right: right.collect() }));
    }

    fn push(&self, paper: &mut Paper, id: &str, columns: &[&str], rows: Vec<Vec<Entry>>, right: Vec<bool>) {
        if rows.is_empty() {
            return;
        }
        let head = columns.iter().map(|column| self.locale.text(column)).collect();
        let caption = self.locale.text(&format!("report-table-{id}"));
        paper.blocks.push(Block::Table(caption, Table { head, rows, right }));
    }

    /// A figure in a cell.
    fn number(&self, label: &str, figure: &Figure, money: bool) -> Entry {
        let Some(known) = figure.known else { return UNKNOWN.into() };
        let lang = self.locale.lang;
        let text = if money { dates::money(Money(known), lang) } else { dates::number(known, lang) };
        if figure.whole() {
            let mark = self.trace.mark(label, &text, &figure.origins).map(paper::mark).unwrap_or_default();
            let value = if money { Value::Kopecks(known) } else { Value::Number(known) };
            return Entry { text: text + &mark, value: Some(value) };
        }
        let least = self.locale.format("report-at-least", &[("sum", Arg::from(text))]);
        let mark = self.trace.mark(label, &least, &figure.origins).map(paper::mark).unwrap_or_default();
        let unstated = self.locale.format("report-unstated-short", &[("n", figure.unstated.into())]);
        format!("{least}{mark} ({unstated})").into()
    }

    /// What the figures of a table are about; those that the prose tells too are known by the same words there.
    fn section(&self, id: &str) {
        let part = match id {
            "orgs" | "interaction" | "events" | "awards" | "support" | "campaigns" | "questions" | "plan" => "part",
            _ => "table",
        };
        self.trace.section(capital(&self.locale.text(&format!("report-{part}-{id}"))));
    }
}
