//! The order of a list: by the file's own index where that serves, else by a person's alphabet.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;

use super::usage;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Locale;
use crate::locale::collate::collator;
use crate::record::Record;
use crate::value::{Cell, Column, Kind, Names};

/// What to sort by: columns, each rising or falling; no column is the number.
#[derive(Debug)]
pub struct Sorting {
    keys: Vec<(Option<&'static Column>, bool)>,
}

impl Sorting {
    /// What was typed, else the subject's own order.
    pub fn parse<R: Record>(typed: Option<&str>, locale: &Locale) -> Result<Self> {
        let key = |word: &str| {
            let (name, down) = word.strip_prefix('-').map_or((word, false), |name| (name, true));
            let column = usage::place::<R>(name, locale).map(|at| &R::COLUMNS[at]);
            if column.is_none() && name != "id" && name != "№" {
                let known = usage::fields::<R>(locale);
                return Err(Fault::new(Exit::Usage, "no-column").arg("column", word).arg("known", known));
            }
            Ok((column, down))
        };
        let keys = match typed {
            Some(typed) => {
                typed.split(',').map(str::trim).filter(|word| !word.is_empty()).map(key).collect::<Result<_>>()?
            }
            None => R::ORDER.iter().map(|name| (R::column(name), false)).collect(),
        };
        Ok(Self { keys })
    }

    /// The columns, when the file's order of them is a person's order too: dates and numbers.
    pub fn stored<R: Record>(&self) -> Option<Vec<(&'static Column, bool)>> {
        let plain = |column: &Column| {
            column.one.is_none() && matches!(column.kind, Kind::When | Kind::Money | Kind::Count | Kind::Number)
        };
        self.keys.iter().map(|(column, down)| Some((column.filter(|column| plain(column))?, *down))).collect()
    }
}

/// Sorts records: what is not stated last, equal ones by number.
pub fn sort<R: Record>(records: &mut [(i64, R)], sorting: &Sorting, names: &Names) {
    if records.len() < 2 {
        return;
    }
    let words = collator();
    let places: Vec<(Option<usize>, bool)> = sorting
        .keys
        .iter()
        .map(|(column, down)| (column.and_then(|c| R::COLUMNS.iter().position(|other| other.name == c.name)), *down))
        .collect();
    records.sort_by(|(a_id, a), (b_id, b)| {
        let (a, b) = (a.cells(names), b.cells(names));
        for (place, down) in &places {
            let order = match place {
                None => directed(a_id.cmp(b_id), *down),
                Some(at) => compare(&a[*at], &b[*at], *down, words.as_ref()),
            };
            if order != Ordering::Equal {
                return order;
            }
        }
        a_id.cmp(b_id)
    });
}

fn directed(order: Ordering, down: bool) -> Ordering {
    if down { order.reverse() } else { order }
}

fn compare(a: &Cell<'_>, b: &Cell<'_>, down: bool, words: Option<&CollatorBorrowed<'_>>) -> Ordering {
    match (key(a), key(b)) {
        (Key::Nothing, Key::Nothing) => Ordering::Equal,
        (Key::Nothing, _) => Ordering::Greater,
        (_, Key::Nothing) => Ordering::Less,
        (Key::Number(a), Key::Number(b)) => directed(a.cmp(&b), down),
        (a, b) => {
            let (a, b) = (a.text(), b.text());
            directed(words.map_or_else(|| a.cmp(&b), |words| words.compare(&a, &b)), down)
        }
    }
}

enum Key {
    Nothing,
    Number(i64),
    Text(String),
}

impl Key {
    fn text(self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Number(n) => n.to_string(),
            Self::Text(text) => text,
        }
    }
}

fn key(cell: &Cell<'_>) -> Key {
    match cell {
        Cell::Empty => Key::Nothing,
        Cell::Number(n) | Cell::Count(n) => Key::Number(*n),
        Cell::Money(money) => Key::Number(money.0),
        Cell::When(when) => Key::Text(when.as_str().to_owned()),
        Cell::Text(text) => Key::Text((*text).to_owned()),
        Cell::Coded { label, .. } => Key::Text((*label).to_owned()),
        Cell::List(items) if items.is_empty() => Key::Nothing,
        Cell::List(items) => Key::Text(items.iter().map(|item| key(item).text()).collect::<Vec<_>>().join("; ")),
    }
}
