//! The values of flags and arguments: associations, records, codes, years and the rest.

use std::ffi::OsStr;
use std::sync::Arc;

use clap::builder::StyledStr;
use clap_complete::engine::{CompletionCandidate, ValueCompleter};

use super::Asked;
use super::candidates::{Candidate, fitting};
use super::shell::Shell;
use crate::cli::context::Context;
use crate::locale::{Arg, Locale, dates};
use crate::store::{Called, Glance, Operation};
use crate::subject;
use crate::value::codes::{Codes, open_lists};
use crate::value::find::Key;
use crate::value::fold::fold;
use crate::value::layout::is_cyrillic;
use crate::value::reference::{self, GROUPS};
use crate::value::{Column, Kind, Lang, When};

/// So many records are offered.
const OFFERED: usize = 50;
/// Among so many of the newest a word is looked for.
const NEWEST: usize = 1000;

/// What kind of value is wanted.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// An association.
    Org,
    /// An association, or all that act here.
    Orgs,
    /// An operation that can be taken back.
    Operation,
    /// A record of a table, by its number; several, too: `3..9,12`.
    Record(&'static str),
    /// A code of a list.
    Code(String),
    /// A code of the list that was typed before it.
    CodeOfTyped,
    /// A list of codes.
    List,
    /// A year in which a table has records.
    Year(&'static str),
    /// A day.
    Day,
    /// Fields of a table, separated by commas.
    Field(&'static str),
    /// One of these.
    One(Vec<Candidate>),
}

/// Answers for one flag or argument.
pub struct Completer {
    /// What may stand there.
    pub wanted: Wanted,
    /// What was typed.
    pub asked: Arc<Asked>,
}

impl ValueCompleter for Completer {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let typed = current.to_string_lossy();
        let found = self.found(&typed).unwrap_or_default();
        let candidate = |one: Candidate| {
            let help = (!one.help.is_empty()).then(|| StyledStr::from(one.help));
            CompletionCandidate::new(one.value).help(help)
        };
        found.into_iter().map(candidate).collect()
    }
}

impl Completer {
    fn found(&self, typed: &str) -> Option<Vec<Candidate>> {
        let glance = || Glance::at(self.asked.file.as_deref()?);
        Some(match &self.wanted {
            Wanted::Org | Wanted::Orgs => {
                let glance = glance()?;
                let orgs = meant(glance.orgs()?, typed).into_iter().map(org);
                let several =
                    if matches!(self.wanted, Wanted::Orgs) { self.several(&glance, typed) } else { Vec::new() };
                let found = fitting(orgs.chain(several).collect(), typed);
                if self.asked.shell == Shell::Fish { by_what_was_typed(found, typed) } else { found }
            }
            Wanted::Operation => self.operations(&glance()?, typed)?,
            Wanted::Record(table) => self.records(&glance()?, table, typed)?,
            Wanted::Code(list) => self.codes(list, typed)?,
            Wanted::CodeOfTyped => {
                let known = lists();
                let before = self.asked.words[..self.asked.at].iter().rev();
                let list =
                    before.map(|word| word.to_string_lossy()).find(|word| known.iter().any(|list| list == word))?;
                self.codes(&list, typed)?
            }
            Wanted::List => fitting(lists().into_iter().map(|list| Candidate::new(list, "")).collect(), typed),
            Wanted::Year(table) => {
                let years = glance()?.years(table)?;
                let years = years.iter().rev().map(|year| Candidate::new(year.to_string(), ""));
                years.filter(|year| year.value.starts_with(typed)).collect()
            }
            Wanted::Day => {
                let words = if self.speaks(typed) == Lang::Ru {
                    ["сегодня", "вчера"]
                } else {
                    ["today", "yesterday"]
                };
                fitting(words.into_iter().map(|word| Candidate::new(word, "")).collect(), typed)
            }
            Wanted::Field(table) => self.fields(table, typed),
            Wanted::One(all) => fitting(all.clone(), typed),
        })
    }

    /// The language in which a value is typed; that of the person while nothing is.
    fn speaks(&self, typed: &str) -> Lang {
        match typed.chars().find(|sign| sign.is_alphabetic()) {
            Some(sign) if is_cyrillic(sign) => Lang::Ru,
            Some(_) => Lang::En,
            None => self.asked.lang,
        }
    }

    /// What stands for several associations, in the language of what is typed, where that is its beginning: the word for
    /// all that act here; where something is typed, their groups.
    fn several(&self, glance: &Glance, typed: &str) -> Vec<Candidate> {
        let speaks = if typed.chars().any(char::is_alphabetic) { self.speaks(typed) } else { self.asked.tongue };
        let [all, group] = reference::words(speaks);
        let group = format!("{group}:");
        let typed = fold(typed);
        if all.starts_with(&typed) {
            return vec![Candidate::new(all, Locale::new(self.asked.lang).text("clap-all-orgs"))];
        }
        if !group.starts_with(&typed) && !typed.starts_with(&group) {
            return Vec::new();
        }
        let groups = glance.codes(GROUPS).unwrap_or_default().into_iter();
        let called = |one: Called| {
            Candidate::new(format!("{group}{}", if speaks == Lang::Ru { one.name } else { one.code }), "")
        };
        groups.map(called).collect()
    }

    /// Operations by the beginning of their number, the newest first, each with what it did.
    fn operations(&self, glance: &Glance, typed: &str) -> Option<Vec<Candidate>> {
        let locale = Locale::new(self.asked.lang);
        let candidate = |op: Operation| {
            let about = op.id.and_then(|id| glance.records(&op.table, id, id, 1)).and_then(|mut found| found.pop());
            let title = about.map(|(_, _, title)| title).unwrap_or_default();
            let titled = if title.is_empty() { "no" } else { "yes" };
            let args = [
                ("verb", Arg::from(op.verb)),
                ("undoes", "".into()),
                ("table", op.table.into()),
                ("id", op.id.map(|id| id.to_string()).unwrap_or_default().into()),
                ("titled", titled.into()),
                ("title", title.into()),
            ];
            let about = locale.format(if op.id.is_some() { "log-record" } else { "log-noun" }, &args);
            let what = format!("{} {}: {about}", Context::moment(&op.at), locale.format("log-verb", &args));
            Candidate::new(op.n.to_string(), what)
        };
        Some(glance.operations(typed, OFFERED)?.into_iter().map(candidate).collect())
    }

    /// Labels to a Russian, codes to whoever types in Latin letters.
    fn codes(&self, list: &str, typed: &str) -> Option<Vec<Candidate>> {
        let closed = Codes::closed().list(list);
        let all = if closed.is_empty() {
            Glance::at(self.asked.file.as_deref()?)?.codes(list)?
        } else {
            let called = |entry: &crate::value::codes::Entry| {
                let [en, en_plural] = entry.en.clone();
                let [name, plural] = entry.ru.clone();
                Called { code: entry.code.clone(), name, others: vec![en, plural, en_plural], here: true }
            };
            closed.iter().map(called).collect()
        };
        let russian = self.speaks(typed) == Lang::Ru;
        let candidate = |one: Called| {
            let label = if self.asked.lang == Lang::Ru { &one.name } else { one.others.first().unwrap_or(&one.name) };
            if russian {
                Candidate::new(one.name, one.code).also(one.others)
            } else {
                Candidate::new(one.code, label.clone()).also(one.others)
            }
        };
        Some(fitting(all.into_iter().map(candidate).collect(), typed))
    }

    /// Names of fields behind the last comma, and behind the minus of a falling order.
    fn fields(&self, table: &str, typed: &str) -> Vec<Candidate> {
        let last = typed.rfind(',').map_or(0, |at| at + 1);
        let start = last + usize::from(typed[last..].starts_with('-'));
        let (before, name) = typed.split_at(start);
        let locale = Locale::new(self.asked.lang);
        let field = |column: &Column| {
            let label = locale.label(column);
            let russian = label.to_lowercase().replace(' ', "-");
            let (value, help) = if self.speaks(name) == Lang::Ru {
                (russian.as_str(), column.name)
            } else {
                (column.name, label.as_str())
            };
            Candidate::new(value, help).also([russian.as_str(), column.name])
        };
        let all = subject::columns().filter(|column| column.table == table).map(field).collect();
        let found = fitting(all, name).into_iter();
        found.map(|one| Candidate { value: format!("{before}{}", one.value), ..one }).collect()
    }

    /// Records by the beginning of their number, the newest first; by a word of the title among the newest.
    fn records(&self, glance: &Glance, table: &str, typed: &str) -> Option<Vec<Candidate>> {
        let start = typed.rfind(',').map_or(0, |at| at + 1).max(typed.rfind("..").map_or(0, |at| at + 2));
        let (before, number) = typed.split_at(start);
        let found = match number.parse::<i64>() {
            Ok(number) if number > 0 => {
                let mut found = Vec::new();
                // 12 is the beginning of 12, of 120 to 129, of 1200 to 1299.
                for zeros in (0..18_u32).rev() {
                    let Some(first) = 10_i64.checked_pow(zeros).and_then(|ten| number.checked_mul(ten)) else {
                        continue;
                    };
                    let Some(last) = first.checked_add(10_i64.pow(zeros) - 1) else { continue };
                    found.extend(glance.records(table, first, last, OFFERED - found.len())?);
                }
                found
            }
            Ok(_) => Vec::new(),
            Err(_) if number.is_empty() => glance.records(table, 1, i64::MAX, OFFERED)?,
            Err(_) => {
                let newest = glance.records(table, 1, i64::MAX, NEWEST)?.into_iter();
                newest
                    .filter(|(_, _, title)| Key::new([title.as_str()]).score(number).is_some())
                    .take(OFFERED)
                    .collect()
            }
        };
        let candidate = |(id, date, title): (i64, String, String)| {
            let date = When::from_iso(&date).map_or(date, |when| dates::when(&when, self.asked.lang));
            Candidate::new(format!("{before}{id}"), format!("{date} {title}").trim())
        };
        Some(found.into_iter().map(candidate).collect())
    }
}

/// The names of all lists.
fn lists() -> Vec<String> {
    let closed = subject::columns().filter(|column| matches!(column.kind, Kind::Closed(_))).map(Column::code_list);
    let mut lists: Vec<String> = open_lists().map(str::to_owned).chain(closed).collect();
    lists.sort();
    lists.dedup();
    lists
}

/// Those that act here come before parents: a name that one of them answers to means no other.
fn meant(all: Vec<Called>, typed: &str) -> Vec<Called> {
    let key = fold(typed);
    let names = |one: &Called| Key::new([&one.code, &one.name].into_iter().chain(&one.others).map(String::as_str));
    if key.is_empty() || !all.iter().any(|one| one.here && names(one).score(typed).is_some()) {
        return all;
    }
    all.into_iter().filter(|one| one.here || fold(&one.code).starts_with(&key)).collect()
}

/// An association is put in by its code.
fn org(org: Called) -> Candidate {
    Candidate::new(org.code, org.name.clone()).also(std::iter::once(org.name).chain(org.others))
}

/// fish leaves out what does not hold what was typed: there an association is put in by the name that does.
fn by_what_was_typed(found: Vec<Candidate>, typed: &str) -> Vec<Candidate> {
    let holds = |name: &str| name.to_lowercase().contains(&typed.to_lowercase());
    let named = |one: Candidate| {
        let name = one.names.iter().filter(|name| holds(name)).min_by_key(|name| name.chars().count());
        match name.filter(|_| !holds(&one.value)).cloned() {
            Some(name) => Candidate { help: format!("{}: {}", one.value, one.help), value: name, ..one },
            None => one,
        }
    };
    found.into_iter().map(named).collect()
}
