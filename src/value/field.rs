//! What a field of a record must be able to do: be typed, gain its meaning, be stored, be shown.

use std::str::FromStr;

use super::{Cell, Money, Names, Raw, When};
use crate::fault::{Fault, Result};

/// What sort of value a column holds; decides its SQL name, its sums and how it is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// Text with line breaks.
    Prose,
    /// A date with its own precision.
    When,
    /// Kopecks; the SQL column ends in `_kop`.
    Money,
    /// A count that lists sum.
    Count,
    /// A number that is never summed: a year, an order, a quantity in units of its own.
    Number,
    /// A code of an open list: rows of the table `code`.
    Code,
    /// A code of a closed list: an enum and a CHECK.
    Closed(&'static str),
    /// A record of the table named.
    Ref(&'static str),
}

/// One column of a table: a flag, a CSV heading, a JSON key.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The table it belongs to.
    pub table: &'static str,
    /// Its name, in `snake_case`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// For a list: the name of one item, which names the flag and the link table.
    pub one: Option<&'static str>,
    /// A record cannot be without it.
    pub required: bool,
}

impl Column {
    /// Its name in the file.
    pub fn sql(&self) -> String {
        if self.kind == Kind::Money { format!("{}_kop", self.name) } else { self.name.to_owned() }
    }

    /// For a list: its link table and that table's item column.
    pub fn link(&self) -> Option<(String, &'static str)> {
        let item = match self.kind {
            Kind::Ref(target) => target,
            Kind::Code => "code",
            _ => "text",
        };
        self.one.map(|one| (format!("{}_{one}", self.table), item))
    }

    /// The code list it draws on: `event.kind`; a year's forms of interaction draw on the list of that name, rules of
    /// awards on the kinds of awards.
    pub fn code_list(&self) -> String {
        match self.kind {
            Kind::Closed(list) => list.to_owned(),
            _ if self.table == "year" => self.name.to_owned(),
            _ if self.table == "rule" => format!("award.{}", self.name),
            _ => format!("{}.{}", self.table, self.name),
        }
    }

    /// The name of its flag: `stated-amount`, `org` for `orgs`.
    pub fn flag(&self) -> String {
        self.one.unwrap_or(self.name).replace('_', "-")
    }

    /// A stored value as machines read it, without its type being built: for exports of millions.
    pub fn machine<'a>(&self, raw: &'a Raw<'_>, names: &'a Names) -> Cell<'a> {
        match (raw, self.kind) {
            (Raw::Null, _) => Cell::Empty,
            (Raw::List(items), _) => Cell::List(items.iter().map(|item| self.machine(item, names)).collect()),
            (Raw::Int(kopecks), Kind::Money) => Cell::Money(Money(*kopecks)),
            (Raw::Int(id), Kind::Ref("org")) => {
                names.orgs.get(*id).map_or(Cell::Number(*id), |org| Cell::Text(&org.code))
            }
            (Raw::Int(number), _) => Cell::Number(*number),
            (Raw::Text(text), _) => Cell::Text(text),
        }
    }

    /// True for values of a code list, open or closed.
    pub fn coded(&self) -> bool {
        matches!(self.kind, Kind::Code | Kind::Closed(_))
    }
}

/// The time that a record is about, found out where it is asked for: hardly ever.
pub type Time<'a> = &'a dyn Fn() -> When;

/// A single value. Parsing sees only its shape; `settle` gives it meaning.
pub trait Scalar: FromStr<Err = Fault> {
    /// What sort of value it is.
    const KIND: Kind;
    /// The value as the file holds it; called once settled.
    fn raw(&self) -> Raw<'_>;
    /// The value read back; what is stored is trusted.
    fn from_raw(raw: Raw<'_>) -> Result<Self>;
    /// The values that one typed word stands for, at the time of the record: `все`, `группа:ветераны`. Nothing where it is
    /// one value.
    fn several(&self, _names: &Names, _time: Time<'_>) -> Result<Option<Vec<Self>>> {
        Ok(None)
    }
    /// Gives meaning to what was typed: a label becomes a code, `сегодня` a day.
    fn settle(&mut self, _names: &Names, _column: &Column) -> Result<()> {
        Ok(())
    }
    /// The value as it is shown.
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a>;
}

/// A field of any record, whatever its type.
pub trait Field {
    /// The value as the file holds it.
    fn raw(&self) -> Raw<'_>;
    /// Puts in the values that a word in a list stands for, at the time of the record.
    fn spread(&mut self, _names: &Names, _column: &Column, _time: Time<'_>) -> Result<()> {
        Ok(())
    }
    /// Gives meaning to what was typed.
    fn settle(&mut self, names: &Names, column: &Column) -> Result<()>;
    /// The value as it is shown.
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a>;
    /// Empties the field; false when a record cannot be without it.
    fn clear(&mut self) -> bool;
}

/// The part of a field that is known by its type alone.
pub trait Typed: Field + Sized {
    /// What sort of value it holds.
    const KIND: Kind;
    /// A record cannot be without it.
    const REQUIRED: bool;
    /// Several values, kept in a link table.
    const LIST: bool;
    /// The field read back from the file.
    fn from_raw(raw: Raw<'_>) -> Result<Self>;
    /// The field from one cell of a CSV; an empty cell is nothing stated.
    fn parse(text: &str) -> Result<Self>;
}

impl<T: Scalar> Field for T {
    fn raw(&self) -> Raw<'_> {
        Scalar::raw(self)
    }
    fn settle(&mut self, names: &Names, column: &Column) -> Result<()> {
        Scalar::settle(self, names, column).map_err(|f| f.at(column.table, column.name))
    }
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a> {
        Scalar::cell(self, names, column)
    }
    fn clear(&mut self) -> bool {
        false
    }
}

impl<T: Scalar> Typed for T {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = true;
    const LIST: bool = false;
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        Scalar::from_raw(raw)
    }
    fn parse(text: &str) -> Result<Self> {
        if text.trim().is_empty() { Err(Fault::data("missing-value")) } else { text.parse() }
    }
}

impl<T: Scalar> Field for Option<T> {
    fn raw(&self) -> Raw<'_> {
        self.as_ref().map_or(Raw::Null, Scalar::raw)
    }
    fn settle(&mut self, names: &Names, column: &Column) -> Result<()> {
        self.as_mut().map_or(Ok(()), |value| Field::settle(value, names, column))
    }
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a> {
        self.as_ref().map_or(Cell::Empty, |value| Scalar::cell(value, names, column))
    }
    fn clear(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<T: Scalar> Typed for Option<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const LIST: bool = false;
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        if raw == Raw::Null { Ok(None) } else { Scalar::from_raw(raw).map(Some) }
    }
    fn parse(text: &str) -> Result<Self> {
        if super::text::trim(text).is_empty() { Ok(None) } else { text.parse().map(Some) }
    }
}

impl<T: Scalar> Field for Vec<T> {
    fn raw(&self) -> Raw<'_> {
        Raw::List(self.iter().map(Scalar::raw).collect())
    }
    fn spread(&mut self, names: &Names, column: &Column, time: Time<'_>) -> Result<()> {
        for item in std::mem::take(self) {
            let several = item.several(names, time).map_err(|fault| fault.at(column.table, column.name))?;
            match several {
                Some(several) => self.extend(several),
                None => self.push(item),
            }
        }
        Ok(())
    }
    /// An item that means nothing as a whole is taken as several: `ВОИ; СЖК`.
    fn settle(&mut self, names: &Names, column: &Column) -> Result<()> {
        let mut settled: Vec<T> = Vec::with_capacity(self.len());
        for mut item in self.drain(..) {
            let typed = Scalar::raw(&item).as_text().map(str::to_owned);
            match (Field::settle(&mut item, names, column), typed) {
                (Ok(()), _) => settled.push(item),
                (Err(fault), None) => return Err(fault),
                (Err(fault), Some(text)) => settled.extend(split(&text, fault, names, column)?),
            }
        }
        for item in settled {
            if !self.iter().any(|earlier| Scalar::raw(earlier) == Scalar::raw(&item)) {
                self.push(item);
            }
        }
        Ok(())
    }
    fn cell<'a>(&'a self, names: &'a Names, column: &Column) -> Cell<'a> {
        Cell::List(self.iter().map(|item| Scalar::cell(item, names, column)).collect())
    }
    fn clear(&mut self) -> bool {
        Vec::clear(self);
        true
    }
}

impl<T: Scalar> Typed for Vec<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const LIST: bool = true;
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        match raw {
            Raw::List(items) => items.into_iter().map(Scalar::from_raw).collect(),
            _ => Ok(Self::new()),
        }
    }
    /// Free words and closed codes are split here; names of associations and codes when they are settled,
    /// since only then is it known whether the whole cell is one name.
    fn parse(text: &str) -> Result<Self> {
        let whole = matches!(T::KIND, Kind::Ref(_) | Kind::Code);
        let parts: Vec<&str> = if whole { vec![text] } else { text.split([';', '\n']).collect() };
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::parse).collect()
    }
}

/// Splits at `;` and line breaks, else at `,`; with no sign to split at the first fault stands.
fn split<T: Scalar>(text: &str, fault: Fault, names: &Names, column: &Column) -> Result<Vec<T>> {
    let signs: &[char] = if text.contains([';', '\n']) { &[';', '\n'] } else { &[','] };
    if !text.contains(signs) {
        return Err(fault);
    }
    let parts = text.split(signs).map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let mut item: T = part.parse()?;
            Field::settle(&mut item, names, column)?;
            Ok(item)
        })
        .collect()
}
