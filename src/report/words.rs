//! The account in words: the value of figures becomes an office's paper.

mod aid;
mod annex;
mod events;
mod orgs;
mod plan;

use super::Account;
use crate::locale::{Arg, Locale, dates};
use crate::paper::{Block, Paper};
use crate::value::figure::Figure;
use crate::value::{Money, Names, Period, Prose, When};

/// Writes the paper; a part without records is left out.
pub fn paper(account: &Account, period: &Period, locale: &Locale, names: &Names) -> Paper {
    let mut words = Words { account, period, locale, names, blocks: Vec::new() };
    words.first_part();
    words.next_year();
    Paper { blocks: words.blocks }
}

/// Adds the tables, with the period before beside each figure.
pub fn annex(
    paper: &mut Paper,
    account: &Account,
    before: Option<(&Account, &Period)>,
    period: &Period,
    locale: &Locale,
    names: &Names,
) {
    annex::add(paper, account, before, period, locale, names);
}

/// The parts of the paper that have no records, by name.
pub fn missing(account: &Account, period: &Period, locale: &Locale) -> Vec<String> {
    let parts = [
        ("declared", account.orgs.declared.is_none()),
        ("orgs", account.orgs.kept == 0),
        ("events", account.events.is_empty()),
        ("awards", account.awards.is_empty()),
        ("support", account.support.is_empty()),
        ("campaigns", account.campaigns.is_empty()),
        ("questions", account.questions.is_empty()),
        ("plan", account.plan.is_none()),
        ("next", period.ends_year() && account.next.is_empty()),
    ];
    let absent = parts.into_iter().filter(|(_, absent)| *absent);
    absent.map(|(part, _)| locale.text(&format!("report-part-{part}"))).collect()
}

/// The paper while it is written.
struct Words<'a> {
    account: &'a Account,
    period: &'a Period,
    locale: &'a Locale,
    names: &'a Names,
    blocks: Vec<Block>,
}

impl Words<'_> {
    fn first_part(&mut self) {
        let office = &self.account.said.office;
        if let Some(town) = office.town.as_ref().or(office.name.as_ref()) {
            self.blocks.push(Block::Title(town.as_str().to_owned()));
        }
        let time = dates::in_period(self.period, self.locale.lang);
        self.heading("report-heading", &[("time", time.into())]);
        self.said(|year| &year.opening);
        self.orgs();
        self.interaction();
        self.events();
        self.awards();
        self.support();
        self.campaigns();
        self.questions();
        self.plan();
        self.said(|year| &year.closing);
    }

    fn next_year(&mut self) {
        if self.account.next.is_empty() {
            return;
        }
        let year = (self.period.year() + 1).to_string();
        self.heading("report-next-heading", &[("year", year.as_str().into())]);
        if self.account.said.text(|said| &said.tasks_opening).is_some() {
            self.said(|said| &said.tasks_opening);
        } else {
            self.paragraph("report-next-opening", &[("year", year.into())]);
        }
        let tasks = self.account.next.iter().map(|task| self.task(task)).collect();
        self.list(tasks);
    }

    /// A text of the year, word for word; its line breaks part paragraphs.
    fn said(&mut self, which: impl Fn(&crate::subject::Year) -> &Option<Prose>) {
        let Some(text) = self.account.said.text(which) else { return };
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.blocks.extend(lines.map(|line| Block::Paragraph(line.to_owned())));
    }

    fn heading(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.blocks.push(Block::Heading(1, self.locale.format(id, args)));
    }

    fn paragraph(&mut self, id: &str, args: &[(&str, Arg)]) {
        self.text(self.locale.format(id, args));
    }

    fn text(&mut self, text: String) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// A list whose items part with `;` and end with a full stop.
    fn list(&mut self, items: Vec<String>) {
        let last = items.len().saturating_sub(1);
        let close = |(at, item): (usize, String)| {
            let item = item.trim_end_matches(['.', ';', ',']);
            format!("{item}{}", if at == last { "." } else { ";" })
        };
        let items: Vec<String> = items.into_iter().enumerate().map(close).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// `не менее 12`, `12`; nothing where nothing is known.
    fn figure(&self, figure: Figure) -> Option<String> {
        figure.known.map(|_| self.locale.figure(figure))
    }

    /// `не менее 1 200 ₽`; nothing where nothing is known.
    fn money(&self, figure: Figure) -> Option<String> {
        let sum = dates::money(Money(figure.known?), self.locale.lang);
        let id = if figure.whole() { "report-exactly" } else { "report-at-least" };
        Some(self.locale.format(id, &[("sum", sum.into())]))
    }

    /// The arguments of a message about a figure: the number, and whether there may be more.
    fn counted(&self, figure: Figure) -> [(&'static str, Arg); 2] {
        let least = if figure.whole() { "no" } else { "yes" };
        [("n", figure.known.unwrap_or(0).into()), ("least", least.into())]
    }

    /// «круглые столы — 3, встречи — не менее 5»; those whose number nobody stated come apart.
    fn kinds<'k>(
        &self,
        list: &str,
        kinds: impl Iterator<Item = (Option<&'k str>, Figure)>,
    ) -> (Vec<String>, Vec<String>) {
        let (mut counted, mut uncounted) = (Vec::new(), Vec::new());
        for (code, figure) in kinds {
            let one = figure.known == Some(1) && figure.whole();
            let label = match code {
                Some(code) => self.names.label(list, code, !one).to_owned(),
                None => self.locale.text("report-kind-unstated"),
            };
            match self.figure(figure) {
                Some(number) => counted.push(format!("{label} — {number}")),
                None => uncounted.push(label),
            }
        }
        (counted, uncounted)
    }

    /// A date for people, unless it says no more than the period does.
    fn date(&self, iso: &str) -> Option<String> {
        if iso == self.period.as_str() {
            return None;
        }
        When::from_iso(iso).ok().map(|when| dates::when(&when, self.locale.lang))
    }
}

/// A text as a sentence: trimmed, ended with a full stop, its line breaks made spaces.
fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() || text.ends_with(['.', '!', '?', '…', ':']) { text } else { format!("{text}.") }
}

/// The first letter made a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
