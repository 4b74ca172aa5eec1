//! Where the values of a new record come from: the file, or the cells of a table.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::fault::Fault;
use crate::value::field::Typed;
use crate::value::{Column, Names, Raw, When};

/// Where the values of a new record come from: the file, or the cells of a table.
pub trait Source {
    /// The next column's value as the file holds it, or as text to be parsed.
    fn next(&mut self, column: &Column) -> Input<'_>;
    /// What gives a field its meaning at once, where that is wanted.
    fn names(&self) -> Option<&Names>;
    /// The time that the record is about.
    fn time(&self, today: NaiveDate) -> When;
    /// Keeps a fault, so that a row yields all of them.
    fn fault(&mut self, column: &Column, fault: Fault);
}

/// One column's value on its way into a record.
pub enum Input<'a> {
    /// From the file.
    Stored(Raw<'a>),
    /// Text as typed.
    Typed(Cow<'a, str>),
}

/// Takes one column's value; nothing when it was at fault.
pub fn take<F: Typed>(source: &mut dyn Source, column: &Column) -> Option<F> {
    let read = match source.next(column) {
        Input::Stored(raw) => F::from_raw(raw),
        Input::Typed(text) => F::parse(&text),
    };
    let settled = read.and_then(|mut field| {
        if let Some(names) = source.names() {
            field.spread(names, column, &|| source.time(names.today))?;
            field.settle(names, column)?;
        }
        Ok(field)
    });
    settled.map_err(|fault| source.fault(column, fault)).ok()
}

/// What the file holds.
pub(super) struct Stored<'a>(pub(super) std::vec::IntoIter<Raw<'a>>);

impl Source for Stored<'_> {
    fn next(&mut self, _: &Column) -> Input<'_> {
        Input::Stored(self.0.next().unwrap_or(Raw::Null))
    }
    fn names(&self) -> Option<&Names> {
        None
    }
    fn time(&self, today: NaiveDate) -> When {
        When::from(today)
    }
    fn fault(&mut self, _: &Column, _: Fault) {}
}

/// What stands in the cells of a table.
pub(super) struct Typing<'f, 'a> {
    pub(super) cells: &'f dyn Fn(usize) -> Cow<'a, str>,
    pub(super) at: usize,
    pub(super) names: Option<&'f Names>,
    pub(super) time: &'f dyn Fn(NaiveDate) -> When,
    pub(super) faults: Vec<Fault>,
}

impl Source for Typing<'_, '_> {
    fn next(&mut self, _: &Column) -> Input<'_> {
        self.at += 1;
        Input::Typed((self.cells)(self.at - 1))
    }
    fn names(&self) -> Option<&Names> {
        self.names
    }
    fn time(&self, today: NaiveDate) -> When {
        (self.time)(today)
    }
    fn fault(&mut self, column: &Column, fault: Fault) {
        self.faults.push(fault.at(column.table, column.name));
    }
}
