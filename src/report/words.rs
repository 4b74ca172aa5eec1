//! The account in words: the value of figures becomes an office's paper.

mod annex;
mod awards;
mod campaigns;
mod chain;
mod events;
pub mod gaps;
mod orgs;
mod plan;
mod revised;
mod support;
mod text;
mod trace;

#[cfg(test)]
mod tests;

use super::Account;
use crate::locale::{Arg, Locale, dates};
use crate::paper::{self, Block, Paper};
use crate::subject::Office;
use crate::value::figure::Origin;
use crate::value::{Figure, Money, Names, Period, Prose, Sum, When, person};

pub use annex::add as annex;
pub use chain::Chain;
pub use text::{capital, open};
pub use trace::{Trace, records};

/// Writes the paper; a part without records is left out, and a paper without parts is empty.
pub fn paper(account: &Account, period: &Period, locale: &Locale, names: &Names, trace: &Trace) -> Paper {
    let mut words = Words { account, period, locale, names, trace, blocks: Vec::new() };
    words.first_part();
    words.next_year();
    words.signed();
    let office = &account.said.office;
    let title = office.town_first().filter(|_| !words.blocks.is_empty());
    let title = title.map(|town| Block::Title(town.as_str().to_owned()));
    Paper { blocks: title.into_iter().chain(words.blocks).collect(), ..Paper::default() }
}

/// The parts of the paper that have no records, by name.
pub fn missing(account: &Account, period: &Period, locale: &Locale) -> Vec<String> {
    account.absent(period).into_iter().map(|part| locale.text(&format!("report-part-{part}"))).collect()
}

/// Who signs for the office.
pub fn signature(office: &Office) -> Option<Block> {
    let (post, name) = person::signatory(office.signatory.as_ref()?.as_str());
    Some(Block::Signature(post.to_owned(), name.to_owned()))
}

/// The paper while it is written.
struct Words<'a> {
    account: &'a Account,
    period: &'a Period,
    locale: &'a Locale,
    names: &'a Names,
    trace: &'a Trace,
    blocks: Vec<Block>,
}

impl Words<'_> {
    fn first_part(&mut self) {
        let time = dates::in_period(self.period, self.locale.lang);
        self.heading("report-heading", &[("time", time.into())]);
        self.said(|year| &year.opening);
        self.part("orgs", Self::orgs);
        self.part("interaction", Self::interaction);
        self.part("events", Self::events);
        self.part("awards", Self::awards);
        self.part("support", Self::support);
        self.part("campaigns", Self::campaigns);
        self.part("questions", Self::questions);
        self.part("decisions", Self::decisions);
        self.part("plan", Self::plan);
        self.revised();
        self.said(|year| &year.closing);
        if self.blocks.len() == 1 {
            self.blocks.clear();
        }
    }

    /// A part of the paper, whose name the list of figures bears.
    fn part(&mut self, name: &str, write: fn(&mut Self)) {
        self.trace.section(capital(&self.locale.text(&format!("report-part-{name}"))));
        write(self);
    }

    /// Who signs, and who made it out; a paper that says nothing is not signed.
    fn signed(&mut self) {
        if self.blocks.is_empty() {
            return;
        }
        let office = &self.account.said.office;
        self.blocks.extend(signature(office));
        if let Some(executor) = &office.executor {
            let note = self.locale.format("report-executor", &[("who", executor.as_str().into())]);
            self.blocks.push(Block::Note(note));
        }
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
        self.text(&self.locale.format(id, args));
    }

    fn text(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Paragraph(text.trim().to_owned()));
        }
    }

    /// Sentences that make one paragraph.
    fn sentences(&mut self, sentences: &[String]) {
        self.text(&sentences.join(" "));
    }

    /// A list whose items part with `;` and end with a full stop.
    fn list(&mut self, items: Vec<String>) {
        let last = items.len().saturating_sub(1);
        let close = |(at, item): (usize, String)| text::closed(&item, if at == last { '.' } else { ';' });
        let items: Vec<String> = items.into_iter().enumerate().map(close).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// `12`, `не менее 12 (в 2 записях число не указано)`; nothing where nothing is known.
    fn figure(&self, label: &str, figure: &Figure) -> Option<String> {
        figure.known.map(|_| format!("{}{}", self.number(label, figure), self.unstated(figure)))
    }

    /// `12`, `не менее 12`, with its mark where figures are traced.
    fn number(&self, label: &str, figure: &Figure) -> String {
        let text = self.locale.figure(figure);
        let mark = self.mark(label, &text, &figure.origins);
        text + &mark
    }

    /// The mark behind a figure; nothing where figures are not traced.
    fn mark(&self, label: &str, value: &str, origins: &[Origin]) -> String {
        self.trace.mark(label, value, origins).map(paper::mark).unwrap_or_default()
    }

    /// `1 200 ₽`, `не менее 1 200 ₽ (в 2 записях сумма не указана)`; nothing where nothing is known.
    fn money(&self, label: &str, Sum(figure): &Sum) -> Option<String> {
        let sum = dates::money(Money(figure.known?), self.locale.lang);
        let id = if figure.whole() { "report-exactly" } else { "report-at-least" };
        let sum = self.locale.format(id, &[("sum", sum.into())]);
        let mark = self.mark(label, &sum, &figure.origins);
        Some(sum + &mark + &self.locale.format("report-unstated-sum", &[("n", figure.unstated.into())]))
    }

    /// How many records did not say; empty when all did.
    fn unstated(&self, figure: &Figure) -> String {
        self.locale.format("report-unstated", &[("n", figure.unstated.into())])
    }

    /// The arguments of a message about a figure: the number, whether there may be more, and how many did not say.
    fn counted(&self, label: &str, figure: &Figure) -> Vec<(&'static str, Arg)> {
        let least = if figure.whole() { "no" } else { "yes" };
        let mark = self.mark(label, &self.locale.figure(figure), &figure.origins);
        vec![
            ("n", Arg::Followed(figure.known.unwrap_or(0), mark)),
            ("least", least.into()),
            ("unstated", self.unstated(figure).into()),
        ]
    }

    /// «круглые столы — 3», «встречи — не менее 5 …»; those whose number nobody stated come apart.
    fn kinds<'k>(
        &self,
        list: &str,
        kinds: impl Iterator<Item = (Option<&'k str>, &'k Figure)>,
    ) -> (Vec<String>, Vec<String>) {
        let (mut counted, mut uncounted) = (Vec::new(), Vec::new());
        for (code, figure) in kinds {
            let one = figure.known == Some(1) && figure.whole();
            let label = match code {
                Some(code) => self.names.label(list, code, !one).to_owned(),
                None => self.locale.text("report-kind-unstated"),
            };
            let plural = code.map_or(label.as_str(), |code| self.names.label(list, code, true));
            match self.figure(plural, figure) {
                Some(number) => counted.push(format!("{label} — {number}")),
                None => uncounted.push(label),
            }
        }
        (counted, uncounted)
    }

    /// An association as prose names it: its short name, else its full one.
    fn org(&self, code: &str) -> String {
        let org = self.names.orgs.by_code(code);
        org.map_or_else(|| code.to_owned(), |org| org.short.clone().unwrap_or_else(|| org.name.clone()))
    }

    /// A date for people, unless it says no more than the period does.
    fn date(&self, iso: &str) -> Option<String> {
        let when = When::from_iso(iso).ok()?;
        let same = (when.first_day(), when.last_day()) == (self.period.first(), self.period.last());
        (!same).then(|| dates::when(&when, self.locale.lang))
    }

    /// A title in the quotes of the language.
    fn quoted(&self, title: &str) -> String {
        let title = text::inside_quotes(title, self.locale.lang);
        self.locale.format("report-title", &[("title", title.into())])
    }
}
