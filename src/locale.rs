//! Words in the user's language: labels, messages, faults, dates.

pub mod collate;
pub mod dates;
mod entry;
mod faults;
mod lang;
pub mod pages;

use std::cell::RefCell;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::langid;

use crate::fault::Fault;
use crate::value::{Column, Figure, Lang};

pub use lang::{Decided, choose};

/// One `.ftl` file in both languages; a message's file is the first part of its name.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("locale/ru/", $name, ".ftl")), include_str!(concat!("locale/en/", $name, ".ftl")))),+]
    };
}

/// Every message file: name, Russian text, English text. The last one holds what no other does.
pub const FILES: &[(&str, &str, &str)] = files!(
    "org", "event", "award", "aid", "plan", "office", "year", "code", "rule", "former", "entry", "closing", "register",
    "chain", "form", "fault", "help", "clap", "report", "import", "log", "check", "person", "backup", "honour", "past",
    "merge", "activity", "gaps", "figures", "ask", "where", "search", "bulk", "example", "say"
);

/// What stands for one name in a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A number; decides the plural.
    Number(i64),
    /// The same, with what is written right behind it.
    Followed(i64, String),
}

impl Arg {
    /// True for these words.
    pub fn is(&self, words: &str) -> bool {
        matches!(self, Self::Text(text) if text == words)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
#[expect(clippy::cast_possible_wrap, reason = "lengths of lists in memory")]
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as i64)
    }
}

type Bundle = FluentBundle<FluentResource>;

/// One language's words; a message is read when it is first needed.
pub struct Locale {
    /// The language.
    pub lang: Lang,
    // In a box, since a fault carries the words it is told in.
    read: Box<RefCell<Bundle>>,
}

impl Locale {
    /// The words of a language.
    pub fn new(lang: Lang) -> Self {
        let mut read = FluentBundle::new(vec![match lang {
            Lang::Ru => langid!("ru"),
            Lang::En => langid!("en"),
        }]);
        read.set_use_isolating(false);
        read.set_formatter(Some(match lang {
            Lang::Ru => |value, _| grouped(value, Lang::Ru),
            Lang::En => |value, _| grouped(value, Lang::En),
        }));
        Self { lang, read: Box::new(RefCell::new(read)) }
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with its arguments; a message that is missing is its own name, which a test forbids.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// A message, or an attribute of one (`event-date.help`), if it is there.
    pub fn find(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        self.read(id);
        let bundle = self.read.borrow();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut given = FluentArgs::new();
        for (name, arg) in args {
            given.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                    Arg::Followed(number, by) if by.is_empty() => FluentValue::from(*number),
                    Arg::Followed(number, by) => followed(*number, by),
                },
            );
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&given), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }

    /// `не менее 12`, `12`; words where nothing is known.
    pub fn figure(&self, figure: &Figure) -> String {
        match figure.known {
            None => self.text("say-unknown-number"),
            Some(known) if figure.whole() => dates::number(known, self.lang),
            Some(known) => self.format("say-at-least", &[("sum", dates::number(known, self.lang).into())]),
        }
    }

    /// Words that stand between `|` in one message; none where there is no such message.
    pub fn list(&self, id: &str) -> Vec<String> {
        let words = self.find(id, &[]).unwrap_or_default();
        words.split('|').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// A column's heading for people.
    pub fn label(&self, column: &Column) -> String {
        self.text(&field_id(column.table, column.name))
    }

    /// A fault in words, and the lines that follow it.
    pub fn fault(&self, fault: &Fault) -> Vec<String> {
        faults::words(self, fault)
    }

    /// Reads a message and those that stand inside it, unless it was.
    fn read(&self, id: &str) {
        if self.read.borrow().has_message(id) {
            return;
        }
        let prefix = id.split('-').next().unwrap_or(id);
        let (_, ru, en) = FILES.iter().find(|(name, ..)| *name == prefix).unwrap_or(&FILES[FILES.len() - 1]);
        let source = match self.lang {
            Lang::Ru => ru,
            Lang::En => en,
        };
        let Some(entry) = entry::entry(source, id) else { return };
        // What a broken line leaves out is found by the test that reads every file.
        let resource = FluentResource::try_new(entry.to_owned()).unwrap_or_else(|(resource, _)| resource);
        self.read.borrow_mut().add_resource_overriding(resource);
        entry::named(entry).for_each(|named| self.read(named));
    }
}

/// The message that names a field: `event-stated-amount`.
pub fn field_id(table: &str, field: &str) -> String {
    format!("{table}-{}", field.replace('_', "-"))
}

/// Numbers inside messages, grouped as the language groups them.
#[expect(clippy::cast_possible_truncation, reason = "whole numbers go in, far below 2^53")]
fn grouped(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let by = number.options.currency.as_deref().unwrap_or_default();
    Some(dates::number(number.value as i64, lang) + by)
}

/// A number that decides the plural, and the words behind it. Of the options of Fluent's numbers the currency is the one
/// that is a text.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
fn followed(number: i64, by: &str) -> FluentValue<'static> {
    let options = FluentNumberOptions { currency: Some(by.to_owned()), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(number as f64, options))
}

#[cfg(test)]
mod tests;
