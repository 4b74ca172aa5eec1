//! Code lists: the closed ones are compiled in, the open ones are rows of the file's table `code`.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::{LazyLock, OnceLock};

use super::fold::fold;
use super::layout;
use super::{Cell, Column, Kind, Lang, Names, Raw, Scalar, When};
use crate::fault::{Fault, NEAR, Result};

/// The closed lists: `list,code,ru,ru_plural,en,en_plural`.
pub const CLOSED: &str = include_str!("codes/closed.csv");
/// What `init` fills the open lists with: the columns of the table `code`.
pub const OPEN: &str = include_str!("codes/open.csv");

/// The names of the open lists.
pub fn open_lists() -> impl Iterator<Item = &'static str> {
    let mut last = "";
    let lists = OPEN.lines().skip(1).filter_map(|line| line.split(',').next());
    lists.filter(move |list| *list != std::mem::replace(&mut last, list))
}

/// One code of a list, with its labels and what the rules need of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// The code: never changes with the language.
    pub code: String,
    /// Russian label, singular and plural.
    pub ru: [String; 2],
    /// English label, singular and plural.
    pub en: [String; 2],
    /// First day it may be used on.
    pub valid_from: Option<When>,
    /// Last day it may be used on.
    pub valid_to: Option<When>,
    /// For a form of aid: the flows it fits.
    pub flows: Vec<String>,
    /// For a form of interaction: what it counts, `event.kind:talk`.
    pub counts: Vec<String>,
}

impl Entry {
    /// The label in a language, singular.
    pub fn label(&self, lang: Lang) -> &str {
        &self.labels(lang)[0]
    }

    /// The label in a language, plural.
    pub fn plural(&self, lang: Lang) -> &str {
        &self.labels(lang)[1]
    }

    fn labels(&self, lang: Lang) -> &[String; 2] {
        match lang {
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// True when the text is the code or one of its labels, whatever its case.
    pub fn is_called(&self, text: &str) -> bool {
        let key = fold(text);
        self.words().any(|word| fold(word) == key)
    }

    /// True when a label begins with these whole words.
    fn begins_with(&self, key: &str) -> bool {
        let begins = |label: &String| fold(label).strip_prefix(key).is_some_and(|rest| rest.starts_with(' '));
        !key.is_empty() && self.ru.iter().chain(&self.en).any(begins)
    }

    /// What it is called: its code and its labels in both languages.
    pub fn words(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.code).chain(&self.ru).chain(&self.en)
    }
}

/// Code lists by name, each in its own order.
#[derive(Clone, Debug, Default)]
pub struct Codes {
    lists: HashMap<String, List>,
    /// Some code is valid from a day or up to one.
    dated: bool,
}

/// The codes of one list.
#[derive(Clone, Debug, Default)]
struct List {
    entries: Vec<Entry>,
    /// Which of them answers to a key; found out when first asked for, since most commands never ask.
    by_key: OnceLock<HashMap<String, usize>>,
}

impl List {
    fn answering_to(&self, key: &str) -> Option<&Entry> {
        let by_key = self.by_key.get_or_init(|| {
            let mut by_key = HashMap::new();
            for (at, entry) in self.entries.iter().enumerate() {
                for word in entry.words() {
                    by_key.entry(fold(word)).or_insert(at);
                }
            }
            by_key
        });
        by_key.get(key).map(|at| &self.entries[*at])
    }
}

/// The lists that are compiled in, read once.
static CLOSED_LISTS: LazyLock<Codes> = LazyLock::new(Codes::read_closed);

impl Codes {
    /// The lists that are compiled in, for the closed fields.
    pub fn closed() -> &'static Self {
        &CLOSED_LISTS
    }

    fn read_closed() -> Self {
        let mut codes = Self::default();
        for line in CLOSED.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            if let [list, code, ru, ru_plural, en, en_plural] = cells[..] {
                let (ru, en) = ([ru.to_owned(), ru_plural.to_owned()], [en.to_owned(), en_plural.to_owned()]);
                codes.push(list, Entry { code: code.to_owned(), ru, en, ..Entry::default() });
            }
        }
        codes
    }

    /// Adds a code at the end of its list.
    pub fn push(&mut self, list: &str, entry: Entry) {
        self.dated |= entry.valid_from.is_some() || entry.valid_to.is_some();
        if !self.lists.contains_key(list) {
            self.lists.insert(list.to_owned(), List::default());
        }
        if let Some(list) = self.lists.get_mut(list) {
            list.entries.push(entry);
            list.by_key.take();
        }
    }

    /// A list's codes in their order; empty for an unknown list.
    pub fn list(&self, list: &str) -> &[Entry] {
        self.lists.get(list).map_or(&[], |list| list.entries.as_slice())
    }

    /// True when some code may be used at some time only.
    pub fn are_dated(&self) -> bool {
        self.dated
    }

    /// One code of a list.
    pub fn get(&self, list: &str, code: &str) -> Option<&Entry> {
        self.list(list).iter().find(|entry| entry.code == code)
    }

    /// The code that a text means: the code itself or a label of it, in either language and number; also the first
    /// words of one label alone, `поддержка` for «поддержка объединению».
    pub fn resolve(&self, list: &str, text: &str) -> Result<&Entry> {
        if let Some(exact) = self.get(list, text.trim()) {
            return Ok(exact);
        }
        let key = fold(text);
        if let Some(entry) = self.lists.get(list).and_then(|list| list.answering_to(&key)) {
            return Ok(entry);
        }
        let entries = self.list(list);
        let mut begun = entries.iter().filter(|entry| entry.begins_with(&key));
        match (begun.next(), begun.next()) {
            (Some(entry), None) => Ok(entry),
            _ => Err(unknown(entries, list, text)),
        }
    }
}

/// What an office calls some codes otherwise, and these codes.
const CALLED: [(&str, &str); 2] = [("деньги", "money"), ("деньги", "financial")];

/// So many codes are named that were likely meant.
const MEANT: usize = 3;

/// The fault for a text that no code of the list answers to; the codes follow, in both languages' words, those first that
/// were likely meant.
fn unknown(entries: &[Entry], list: &str, text: &str) -> Fault {
    let line = |entry: &Entry| format!("{}\t{}\t{}", entry.code, entry.ru[0], entry.en[0]);
    let near = meant(entries, text);
    let id = if near.is_empty() { "code-unknown" } else { "code-meant" };
    let near = near.into_iter().map(|entry| format!("{NEAR}{}", line(entry)));
    Fault::data(id).arg("text", text).arg("list", list).candidates(near.chain(entries.iter().map(line)).collect())
}

/// The codes whose words, or one word of theirs, are most like a text; several where they are equally so.
fn meant<'a>(entries: &'a [Entry], text: &str) -> Vec<&'a Entry> {
    let ways = layout::Ways::of(text);
    let likeness = |entry: &Entry| {
        let called = CALLED.iter().any(|(called, code)| *code == entry.code && fold(text) == *called);
        let labels = || entry.words().map(String::as_str);
        // A short word stands in many labels.
        let words = labels().flat_map(|label| label.split([' ', '-'])).filter(|word| word.chars().count() > 3);
        let whole = labels().map(|label| ways.likeness(label)).fold(f64::from(u8::from(called)), f64::max);
        words.map(|word| ways.likeness(word) * 0.9).fold(whole, f64::max)
    };
    let scored: Vec<(f64, &Entry)> = entries.iter().map(|entry| (likeness(entry), entry)).collect();
    let best = scored.iter().map(|(score, _)| *score).fold(0.0, f64::max);
    let near = scored.into_iter().filter(|(score, _)| *score > 0.0 && *score >= best).map(|(_, entry)| entry);
    near.take(MEANT).collect()
}

/// A code of an open list: what was typed until it is settled, then the code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code(String);

impl Code {
    /// The code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Code {
    type Err = Fault;
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        if text.is_empty() { Err(Fault::data("text-empty")) } else { Ok(Self(text.to_owned())) }
    }
}

impl Scalar for Code {
    const KIND: Kind = Kind::Code;
    fn raw(&self) -> Raw<'_> {
        Raw::text(&self.0)
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.as_text().map(|text| Self(text.to_owned())).ok_or_else(|| Fault::data("stored-value"))
    }
    fn settle(&mut self, names: &Names, column: &Column) -> Result<()> {
        self.0.clone_from(&names.codes.resolve(&column.code_list(), &self.0)?.code);
        Ok(())
    }
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a> {
        names.coded(&column.code_list(), &self.0)
    }
}

/// A closed list's value, by any of its words; for the enums of `closed!`.
pub fn closed_code(list: &str, text: &str) -> Result<String> {
    Codes::closed().resolve(list, text).map(|entry| entry.code.clone())
}

/// Writes a closed list: an enum whose every value has its code, checked when it is typed.
macro_rules! closed {
    ($(#[$doc:meta])* $name:ident $list:literal { $($(#[$vdoc:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $value),+ }
        impl $name {
            /// Every value, in the list's order.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];
            /// The code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }
            /// The value of a stored code.
            pub fn from_code(code: &str) -> $crate::fault::Result<Self> {
                Self::ALL.iter().copied().find(|v| v.code() == code)
                    .ok_or_else(|| $crate::fault::Fault::data("stored-value"))
            }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::fault::Fault;
            fn from_str(text: &str) -> $crate::fault::Result<Self> {
                Self::from_code(text).or_else(|_| Self::from_code(&$crate::value::codes::closed_code($list, text)?))
            }
        }
        impl $crate::value::Scalar for $name {
            const KIND: $crate::value::Kind = $crate::value::Kind::Closed($list);
            fn raw(&self) -> $crate::value::Raw<'_> {
                $crate::value::Raw::text(self.code())
            }
            fn from_raw(raw: $crate::value::Raw<'_>) -> $crate::fault::Result<Self> {
                Self::from_code(raw.as_text().unwrap_or_default())
            }
            fn cell<'a>(
                &'a self, names: &'a $crate::value::Names, _column: &$crate::value::Column,
            ) -> $crate::value::Cell<'a> {
                names.coded($list, self.code())
            }
        }
    };
}
pub(crate) use closed;
