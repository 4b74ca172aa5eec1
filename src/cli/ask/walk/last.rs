//! The last questions: whether the record is right, and what a refusal leaves to be said.

use super::Walk;
use crate::cli::ask::form::Whole;
use crate::cli::ask::say;
use crate::fault::Result;
use crate::output::cell::NOTHING;
use crate::output::prompt::{self, Question, Reply};
use crate::output::{self, terminal};
use crate::store::{Mode, Store};
use crate::value::Text;

/// The argument that takes a question raised at an event, which is no field of it.
pub(super) const QUESTION: &str = "questions";

/// What is done with a record that was looked at.
#[derive(Clone, Copy)]
pub(super) enum Last {
    /// It is saved.
    Save,
    /// Questions that were raised are added.
    Raise,
    /// The fields that were not asked for are.
    More,
    /// Nothing is saved.
    Leave,
}

impl Walk<'_> {
    /// Shows the record as `show` does, and asks whether it is right.
    pub(super) fn show(&self, whole: &Whole) -> Result<Reply<Last>> {
        let locale = &self.context.locale;
        let mut rows: Vec<(String, String)> = Vec::new();
        for (at, column) in self.form.columns.iter().enumerate() {
            let several = column.one.is_none() && self.fields[at].len() > 1;
            let shown = if several { Some(self.fields[at].join("; ")) } else { whole.shown[at].clone() };
            rows.extend(shown.map(|shown| (locale.label(column), shown)));
        }
        let raised = self.typed.values(QUESTION).into_iter().flatten().chain(self.raised.iter().cloned());
        rows.extend(raised.map(|question| (locale.text("ask-raised"), question)));
        let pairs: Vec<(&str, &str)> = rows.iter().map(|(label, shown)| (label.as_str(), shown.as_str())).collect();
        let mut lines = Vec::new();
        output::record::aligned(&mut lines, &pairs, terminal::remark_width())?;
        output::remark("");
        say(locale, "ask-look", &[]);
        output::remark(&String::from_utf8_lossy(&lines));
        let mut ends = vec![("ask-save", Last::Save)];
        if !self.all {
            ends.push(("ask-more", Last::More));
        }
        if self.typed.repeats(QUESTION) {
            ends.push(("ask-raise", Last::Raise));
        }
        ends.push(("ask-leave", Last::Leave));
        let lines: Vec<(String, String)> = ends.iter().map(|(id, _)| (locale.text(id), locale.text(id))).collect();
        let (message, help) = (locale.text("ask-last"), locale.text("ask-last-keys"));
        let question = Question { message: &message, help: &help, colour: self.context.colour_of_remarks() };
        Ok(prompt::choose(&question, &lines, 0, None)?.map(|at| ends[at].1))
    }

    /// Asks for the questions that were raised, one after another, until Enter alone.
    pub(super) fn raise(&mut self) -> Result<Reply<()>> {
        let locale = &self.context.locale;
        let message = locale.text("ask-question");
        let help = format!("{}. {}", self.typed.help(QUESTION, locale), locale.text("ask-one-by-one"));
        let question = Question { message: &message, help: &help, colour: self.context.colour_of_remarks() };
        let mut refused = None::<String>;
        loop {
            match prompt::line(&question, None, refused.take().as_deref())? {
                Reply::Given(Some(typed)) => match typed.parse::<Text>() {
                    Ok(text) => self.raised.push(text.into_string()),
                    Err(fault) => {
                        self.tell(&fault);
                        refused = Some(typed);
                    }
                },
                Reply::Back if !self.raised.is_empty() => {
                    // The last of them is taken back, as an answer is, and can be corrected.
                    refused = self.raised.pop();
                    let text = refused.clone().unwrap_or_default();
                    say(locale, "ask-question-back", &[("text", text.into())]);
                }
                other => return Ok(other.map(drop)),
            }
        }
    }

    /// Asks why a thing is recorded that was refused; nothing where nobody says so.
    pub fn reason(&self, flag: &str) -> Result<Option<String>> {
        let (message, help) = (self.context.locale.text("ask-reason"), self.typed.help(flag, &self.context.locale));
        let question = Question { message: &message, help: &help, colour: self.context.colour_of_remarks() };
        Ok(match prompt::line(&question, None, None)? {
            Reply::Given(reason) => reason,
            Reply::Back | Reply::Broken => None,
        })
    }

    /// Whether the record is to be recorded although an equal one is there already: false where there is none.
    pub fn once_more(&self) -> Result<Reply<bool>> {
        if self.id.is_some() || self.typed.flag("again") {
            return Ok(Reply::Given(false));
        }
        let twin = |store: &Store| (self.form.twin)(store, &self.fields, &self.names);
        // A file that cannot be looked at now tells so when the record is to be saved.
        let twin = self.context.store(Mode::Read).and_then(|store| twin(&store)).unwrap_or_default();
        let Some(id) = twin else { return Ok(Reply::Given(false)) };
        let locale = &self.context.locale;
        let message = locale.format("ask-twin", &[("id", id.to_string().into())]);
        let help = locale.text("ask-last-keys");
        let question = Question { message: &message, help: &help, colour: self.context.colour_of_remarks() };
        let ends = ["ask-leave", "ask-again"].map(|id| (locale.text(id), locale.text(id)));
        Ok(match prompt::choose(&question, &ends, 0, None)? {
            Reply::Given(0) | Reply::Broken => Reply::Broken,
            Reply::Given(_) => Reply::Given(true),
            Reply::Back => Reply::Back,
        })
    }

    /// Takes over what was changed in the record while its questions were asked, where they were not answered otherwise;
    /// true where anything was: the record is to be looked at again.
    pub fn moved(&mut self) -> bool {
        let Some(id) = self.id else { return false };
        let read = |store: Store| {
            let names = self.context.names(&store)?;
            Ok(((self.form.stored)(&store, id, &names, false)?, names))
        };
        let Ok((now, names)): Result<_> = self.context.store(Mode::Read).and_then(read) else { return false };
        self.names = names;
        let mut changed = Vec::new();
        for (at, texts) in now.iter().enumerate().filter(|(at, texts)| self.base[*at] != **texts) {
            let shown: Vec<String> = texts.iter().map(|text| self.form.shown(at, text, &self.names)).collect();
            let shown = if shown.is_empty() { NOTHING.to_owned() } else { shown.join("; ") };
            changed.push(format!("{}: {shown}", self.context.locale.label(&self.form.columns[at])));
            if self.fields[at] == self.base[at] {
                self.fields[at].clone_from(texts);
            }
        }
        self.base = now;
        if !changed.is_empty() {
            say(&self.context.locale, "ask-moved", &[("fields", changed.join("; ").into())]);
        }
        !changed.is_empty()
    }
}
