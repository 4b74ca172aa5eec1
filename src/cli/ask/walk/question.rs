//! One question: what is proposed, and the field's own parser and meaning held against what is answered.

use std::collections::HashSet;

use super::Walk;
use crate::cli::ask::choices::{Choice, choices};
use crate::cli::ask::form::Texts;
use crate::cli::ask::say;
use crate::fault::{Fault, Result};
use crate::output::prompt::{self, Question, Reply};
use crate::value::find::Key;
use crate::value::{Column, Kind};

/// What leaves a field empty that has a proposal.
const EMPTY: &str = "-";

impl Walk<'_> {
    /// Asks for a field, until the answer means something.
    pub(super) fn ask(&self, at: usize) -> Result<Reply<Texts>> {
        let column = self.column(at);
        let proposal = self.proposal(at);
        let found = choices(at, self.form, &self.recent, &self.names, self.context)?;
        match found {
            // What there is nothing of cannot be chosen.
            Some(list) if list.is_empty() => {
                if column.kind == Kind::Ref("org") && column.one.is_some() {
                    say(&self.context.locale, "ask-nobody-there", &[]);
                }
                Ok(Reply::Given(proposal))
            }
            Some(list) if column.one.is_some() => self.choose_several(at, &list, proposal),
            Some(list) => self.choose_one(at, self.fitting(at, list), &proposal),
            None if column.one.is_some() || self.typed.repeats(column.name) => self.type_several(at, proposal),
            None => self.type_one(at, &proposal),
        }
    }

    fn column(&self, at: usize) -> &'static Column {
        &self.form.columns[at]
    }

    /// What stands as an answer already: what was typed before, what it starts from; else today, and what was used last.
    fn proposal(&self, at: usize) -> Texts {
        let column = self.column(at);
        if !self.fields[at].is_empty() || self.id.is_some() {
            return self.fields[at].clone();
        }
        let last = || self.recent.iter().map(|record| &record[at]).find(|texts| !texts.is_empty()).cloned();
        let last = if self.form.proposed.contains(&column.name) { last() } else { None };
        let now = |format: &str| vec![self.context.today.format(format).to_string()];
        last.unwrap_or_else(|| match column.kind {
            Kind::When if column.required => now("%Y-%m-%d"),
            Kind::Number if column.required => now("%Y"),
            _ => Texts::new(),
        })
    }

    /// What is taken for granted of a field where nothing is said of it.
    fn granted(&self, at: usize) -> Texts {
        let whole = if self.id.is_some() { None } else { (self.form.whole)(&self.fields, None, &self.names).ok() };
        whole.map_or_else(Texts::new, |mut whole| std::mem::take(&mut whole.texts[at]))
    }

    /// The codes that the record's rules allow beside what is answered already.
    fn fitting(&self, at: usize, list: Vec<Choice>) -> Vec<Choice> {
        let column = self.column(at);
        let fits = |choice: &Choice| {
            let mut fields = self.fields.clone();
            fields[at] = vec![choice.text.clone()];
            let faults = (self.form.whole)(&fields, self.id, &self.names).err().unwrap_or_default();
            !faults.iter().any(|fault| fault.field == Some((column.table, column.name)))
        };
        let fit: Vec<bool> = list.iter().map(|choice| !column.coded() || fits(choice)).collect();
        let any = fit.contains(&true);
        list.into_iter().zip(fit).filter(|(_, fits)| *fits || !any).map(|(choice, _)| choice).collect()
    }

    fn type_one(&self, at: usize, proposal: &[String]) -> Result<Reply<Texts>> {
        let granted = if proposal.is_empty() { self.granted(at) } else { Texts::new() };
        let shown = proposal.first().or(granted.first()).map(|text| self.form.shown(at, text, &self.names));
        let mut before = proposal.first().map(|text| self.form.typed(at, text, &self.names));
        loop {
            let typed = match self.line_of(at, shown.as_deref(), before.as_deref())? {
                Reply::Given(None) if proposal.is_empty() && self.column(at).required => String::new(),
                Reply::Given(None) => return Ok(Reply::Given(proposal.to_vec())),
                Reply::Given(Some(typed)) => typed,
                Reply::Back => return Ok(Reply::Back),
                Reply::Broken => return Ok(Reply::Broken),
            };
            match (typed.trim() == EMPTY, self.column(at).required) {
                (true, true) => self.tell(&Fault::data("missing-value")),
                (true, false) => return Ok(Reply::Given(Texts::new())),
                _ => match self.form.read(at, &typed, &self.names) {
                    Ok(texts) => return Ok(Reply::Given(texts)),
                    Err(fault) => {
                        self.tell(&fault);
                        before = Some(typed);
                    }
                },
            }
        }
    }

    /// One text after another, until Enter alone; the first one takes the place of what was proposed.
    fn type_several(&self, at: usize, proposal: Texts) -> Result<Reply<Texts>> {
        let proposed =
            proposal.iter().map(|text| self.form.shown(at, text, &self.names)).collect::<Vec<_>>().join("; ");
        let (mut texts, mut refused) = (Texts::new(), None::<String>);
        loop {
            let shown = Some(proposed.as_str()).filter(|shown| texts.is_empty() && !shown.is_empty());
            match self.line_of(at, shown, refused.as_deref())? {
                Reply::Given(None) => return Ok(Reply::Given(if shown.is_some() { proposal } else { texts })),
                Reply::Given(Some(typed)) if typed.trim() == EMPTY => return Ok(Reply::Given(Texts::new())),
                Reply::Given(Some(typed)) => match self.form.read(at, &typed, &self.names) {
                    Ok(read) => texts.extend(read),
                    Err(fault) => {
                        self.tell(&fault);
                        refused = Some(typed);
                    }
                },
                Reply::Back => return Ok(Reply::Back),
                Reply::Broken => return Ok(Reply::Broken),
            }
        }
    }

    fn line_of(&self, at: usize, shown: Option<&str>, before: Option<&str>) -> Result<Reply<Option<String>>> {
        let locale = &self.context.locale;
        let (message, help) = (self.message(at), self.typed.help(self.column(at).name, locale));
        let several = self.column(at).one.is_some() || self.typed.repeats(self.column(at).name);
        let help = if several { format!("{help}. {}", locale.text("ask-one-by-one")) } else { help };
        prompt::line(
            &Question { message: &message, help: &help, colour: self.context.colour_of_remarks() },
            shown,
            before,
        )
    }

    /// One of a list. Its first line leaves the field empty, or says that something must be chosen.
    fn choose_one(&self, at: usize, mut list: Vec<Choice>, proposal: &[String]) -> Result<Reply<Texts>> {
        let granted = if proposal.is_empty() { self.granted(at) } else { Texts::new() };
        let wanted = proposal.first().or(granted.first());
        let place = |list: &[Choice]| wanted.and_then(|text| list.iter().position(|choice| choice.text == *text));
        if let (None, Some(text), true) = (place(&list), proposal.first(), self.id.is_some()) {
            // What it holds stays to be chosen, though no new record could hold it.
            let shown = self.form.shown(at, text, &self.names);
            list.push(Choice { text: text.clone(), key: Key::new([shown.as_str()]), shown });
        }
        let required = self.column(at).required;
        let (first, start) = (self.first(if required { "ask-choose" } else { "ask-none" }), place(&list));
        // A proposal that is required leaves nothing to be told.
        let first = if required && start.is_some() { None } else { Some(first) };
        let ahead = usize::from(first.is_some());
        let lines: Vec<(String, String)> = first.into_iter().chain(list.iter().map(Choice::line)).collect();
        loop {
            let chosen = self.choose(at, &lines, start.map_or(0, |place| place + ahead), "ask-keys", |place| {
                place.checked_sub(ahead).map(|place| &list[place].key)
            })?;
            match chosen {
                Reply::Given(0) if ahead == 1 && required => self.tell(&Fault::data("missing-value")),
                Reply::Given(0) if ahead == 1 => return Ok(Reply::Given(Texts::new())),
                Reply::Given(place) if proposal.is_empty() && granted.first() == Some(&list[place - ahead].text) => {
                    return Ok(Reply::Given(Texts::new()));
                }
                Reply::Given(place) => return Ok(Reply::Given(vec![list[place - ahead].text.clone()])),
                Reply::Back => return Ok(Reply::Back),
                Reply::Broken => return Ok(Reply::Broken),
            }
        }
    }

    /// Several of a list, one after another; its first line ends the choosing, and what is chosen twice is taken out again.
    fn choose_several(&self, at: usize, list: &[Choice], proposal: Texts) -> Result<Reply<Texts>> {
        let mut chosen = proposal;
        loop {
            let shown = |text: &String| self.form.shown(at, text, &self.names);
            let all = chosen.iter().map(shown).collect::<Vec<_>>().join(", ");
            let first = match all.as_str() {
                "" => self.first("ask-none"),
                all => (self.context.locale.format("ask-enough", &[("chosen", all.into())]), all.to_owned()),
            };
            let line = |choice: &Choice| {
                let marked = |there: bool| format!("[{}] {}", if there { "x" } else { " " }, choice.shown);
                let there = chosen.contains(&choice.text);
                (marked(there), marked(!there))
            };
            let lines: Vec<(String, String)> = std::iter::once(first).chain(list.iter().map(line)).collect();
            match self
                .choose(at, &lines, 0, "ask-keys-several", |place| place.checked_sub(1).map(|place| &list[place].key))?
            {
                Reply::Given(0) => return Ok(Reply::Given(chosen)),
                Reply::Given(place) => {
                    let text = &list[place - 1].text;
                    let meant = self.form.read(at, text, &self.names).unwrap_or_default();
                    match chosen.iter().position(|there| there == text) {
                        Some(there) => drop(chosen.remove(there)),
                        // What stands for several takes none of them out again.
                        None if meant.len() > 1 => {
                            chosen.extend(meant);
                            let mut seen = HashSet::new();
                            chosen.retain(|text| seen.insert(text.clone()));
                        }
                        None => chosen.extend(meant),
                    }
                }
                Reply::Back => return Ok(Reply::Back),
                Reply::Broken => return Ok(Reply::Broken),
            }
        }
    }

    fn choose<'k>(
        &self,
        at: usize,
        lines: &[(String, String)],
        start: usize,
        keys: &str,
        key: impl Fn(usize) -> Option<&'k Key>,
    ) -> Result<Reply<usize>> {
        let locale = &self.context.locale;
        let help = format!("{}. {}", self.typed.help(self.column(at).name, locale), locale.text(keys));
        let message = self.message(at);
        let question = Question { message: &message, help: &help, colour: self.context.colour_of_remarks() };
        // What is proposed comes first: a list that is looked through begins at its head.
        let mut order: Vec<usize> = (0..lines.len()).collect();
        order[..=start].rotate_right(1);
        let nothing = locale.text("ask-nothing-found");
        let all: Vec<(String, String)> =
            order.iter().map(|at| lines[*at].clone()).chain([(nothing.clone(), nothing)]).collect();
        // A line that is no value of the field is there as long as nothing is looked for; the last line, where nothing is
        // found.
        let of = |typed: &str, place: usize| match key(order[place]) {
            Some(key) => key.score(typed),
            None => typed.trim().is_empty().then_some(0),
        };
        let score = |typed: &str, place: usize| match place {
            last if last == order.len() => (0..last).all(|place| of(typed, place).is_none()).then_some(0),
            place => of(typed, place),
        };
        loop {
            match prompt::choose(&question, &all, 0, Some(&score))? {
                Reply::Given(last) if last == order.len() => {}
                Reply::Given(place) => return Ok(Reply::Given(order[place])),
                other => return Ok(other),
            }
        }
    }

    /// A line that is no value of the field, and what stands as the answer where it is chosen.
    fn first(&self, id: &str) -> (String, String) {
        (self.context.locale.text(id), crate::output::cell::NOTHING.to_owned())
    }

    fn message(&self, at: usize) -> String {
        format!("{}:", self.context.locale.label(self.column(at)))
    }
}

impl Choice {
    /// The line of the list, which is the answer, too.
    fn line(&self) -> (String, String) {
        (self.shown.clone(), self.shown.clone())
    }
}
