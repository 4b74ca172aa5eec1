//! The value types as fields: how each is stored and shown.

use std::fmt;
use std::str::FromStr;

use super::{
    Alias, Cell, Column, Count, Due, Figures, Founded, Handle, Inn, Jubilees, Kind, Money, Names, Ogrn, Prose,
    Quantity, Raw, Scalar, Text, Times, When, YearNumber,
};
use crate::fault::{Exit, Fault, Result};

/// What the file should never hold.
fn broken() -> Fault {
    Fault::new(Exit::Bug, "stored-value")
}

/// Values that are text in the file and on the screen.
macro_rules! textual {
    ($($name:ident: $kind:ident),+ $(,)?) => {$(
        impl Scalar for $name {
            const KIND: Kind = Kind::$kind;
            fn raw(&self) -> Raw<'_> {
                Raw::text(self.as_str())
            }
            fn from_raw(raw: Raw<'_>) -> Result<Self> {
                raw.as_text().map(Self::from_stored).ok_or_else(broken)
            }
            fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
                Cell::Text(self.as_str())
            }
        }
    )+};
}
textual!(Text: Text, Alias: Text, Handle: Text, Inn: Text, Ogrn: Text, CountTerm: Text, Jubilees: Text, Prose: Prose, Figures: Prose);

/// Values that are numbers in the file and on the screen.
macro_rules! numeric {
    ($($name:ident: $kind:ident $cell:ident),+ $(,)?) => {$(
        impl Scalar for $name {
            const KIND: Kind = Kind::$kind;
            fn raw(&self) -> Raw<'_> {
                Raw::Int(self.0)
            }
            fn from_raw(raw: Raw<'_>) -> Result<Self> {
                raw.int().map(Self).ok_or_else(broken)
            }
            fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
                Cell::$cell(self.0)
            }
        }
    )+};
}
numeric!(Count: Count Count, Quantity: Number Count, YearNumber: Number Number);

impl Scalar for Times {
    const KIND: Kind = Kind::Count;
    /// Unknown is nothing in the file.
    fn raw(&self) -> Raw<'_> {
        self.known().map_or(Raw::Null, Raw::Int)
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.int().map(Self::Known).ok_or_else(broken)
    }
    fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
        self.known().map_or(Cell::Empty, Cell::Count)
    }
}

impl Scalar for Money {
    const KIND: Kind = Kind::Money;
    fn raw(&self) -> Raw<'_> {
        Raw::Int(self.0)
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.int().map(Self).ok_or_else(broken)
    }
    fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
        Cell::Money(*self)
    }
}

impl Scalar for When {
    const KIND: Kind = Kind::When;
    fn raw(&self) -> Raw<'_> {
        Raw::text(self.as_str())
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.as_text().ok_or_else(broken).and_then(Self::from_iso)
    }
    fn settle(&mut self, names: &Names, _: &Column) -> Result<()> {
        When::settle(self, names.today);
        Ok(())
    }
    fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
        Cell::When(self)
    }
}

impl Scalar for Founded {
    const KIND: Kind = Kind::When;
    fn raw(&self) -> Raw<'_> {
        Raw::text(self.as_when().as_str())
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.as_text().ok_or_else(broken).and_then(Self::from_iso)
    }
    fn settle(&mut self, names: &Names, _: &Column) -> Result<()> {
        Founded::settle(self, names.today);
        Ok(())
    }
    fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
        Cell::When(self.as_when())
    }
}

impl Scalar for Due {
    const KIND: Kind = Kind::When;
    fn raw(&self) -> Raw<'_> {
        Raw::text(self.as_str())
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.as_text().map(Self::from_stored).ok_or_else(broken)
    }
    fn settle(&mut self, names: &Names, _: &Column) -> Result<()> {
        Due::settle(self, names.today);
        Ok(())
    }
    fn cell<'a>(&'a self, _: &'a Names, _: &Column) -> Cell<'a> {
        match self {
            Self::When(when) => Cell::When(when),
            Self::Words(words) => Cell::Text(words),
        }
    }
}

/// What a form of interaction counts: a code of a list, `event.kind:talk`, or every award, `award:*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountTerm(String);

impl CountTerm {
    /// The whole term.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// What is stored is trusted.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }
    /// The list, or the table.
    pub fn list(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }
    /// The code; none for every record.
    pub fn code(&self) -> Option<&str> {
        self.0.split_once(':').map(|(_, code)| code).filter(|code| *code != "*")
    }
}

impl FromStr for CountTerm {
    type Err = Fault;
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let fault = || Fault::data("count-term").arg("text", text);
        let (list, code) = text.split_once(':').ok_or_else(fault)?;
        let known = ["event.kind", "aid.form", "award.kind"].contains(&list) && !code.is_empty();
        if known || text == "award:*" { Ok(Self(text.to_owned())) } else { Err(fault()) }
    }
}

impl fmt::Display for CountTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
