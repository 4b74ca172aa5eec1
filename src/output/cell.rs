//! One cell as text for a machine, as text for a person, and as JSON: each in this one place.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::locale::dates;
use crate::value::{Cell, Lang};

/// What stands where nothing is stated.
pub const NOTHING: &str = "—";

/// Whether a person would see nothing in it.
pub fn is_empty(cell: &Cell<'_>) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => text.is_empty(),
        Cell::List(cells) => cells.is_empty(),
        _ => false,
    }
}

/// The text for machines: the code, the ISO date, the decimal string.
pub fn machine<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Number(number) | Cell::Count(number) => Cow::Owned(number.to_string()),
        Cell::Money(money) => Cow::Owned(money.decimal()),
        Cell::When(when) => Cow::Borrowed(when.as_str()),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Coded { code, .. } => Cow::Borrowed(code),
        Cell::List(cells) => joined(cells, "; ", machine),
    }
}

/// The text for people, not yet cleaned: the label, the office's date, the grouped sum.
pub fn human<'a>(cell: &Cell<'a>, lang: Lang) -> Cow<'a, str> {
    match cell {
        cell if is_empty(cell) => Cow::Borrowed(NOTHING),
        Cell::Number(number) => Cow::Owned(number.to_string()),
        Cell::Count(number) => Cow::Owned(dates::number(*number, lang)),
        Cell::Money(money) => Cow::Owned(dates::money(*money, lang)),
        Cell::When(when) => Cow::Owned(dates::when(when, lang)),
        Cell::Coded { label, .. } => Cow::Borrowed(label),
        Cell::List(cells) => {
            // Items that hold a comma themselves are parted by a stronger sign.
            let holds = cells.iter().any(|cell| human(cell, lang).contains(','));
            joined(cells, if holds { "; " } else { ", " }, |cell| human(cell, lang))
        }
        cell => machine(cell),
    }
}

/// The text for a spreadsheet: what people read of codes, what machines read of the rest, so that it can be read back.
pub fn labelled<'a>(cell: &Cell<'a>) -> Cow<'a, str> {
    match cell {
        Cell::Coded { label, .. } => Cow::Borrowed(label),
        Cell::List(cells) => joined(cells, "; ", |cell| match cell {
            // A label with a sign that parts a list would come back as two.
            Cell::Coded { code, label } if label.contains([';', ',', '\n', '\r']) => Cow::Borrowed(*code),
            cell => labelled(cell),
        }),
        cell => machine(cell),
    }
}

fn joined<'a>(cells: &[Cell<'a>], sign: &str, word: impl Fn(&Cell<'a>) -> Cow<'a, str>) -> Cow<'a, str> {
    match cells {
        [one] => word(one),
        cells => Cow::Owned(cells.iter().map(word).collect::<Vec<_>>().join(sign)),
    }
}

/// A cell as JSON: numbers as numbers, money as a decimal string, the unstated as `null`.
pub struct InJson<'c, 'a>(pub &'c Cell<'a>);

impl Serialize for InJson<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Empty => serializer.serialize_none(),
            Cell::Number(number) | Cell::Count(number) => serializer.serialize_i64(*number),
            Cell::List(cells) => serializer.collect_seq(cells.iter().map(InJson)),
            cell => serializer.serialize_str(&machine(cell)),
        }
    }
}
