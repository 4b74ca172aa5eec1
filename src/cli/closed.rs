//! What a command did in years whose accounts are handed in.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::year::close::year_of;
use crate::record::Record;
use crate::value::When;

/// The closed years of the file, and those that were touched.
#[derive(Debug, Default)]
pub struct Closed {
    /// The years whose accounts are handed in, and when.
    years: RefCell<BTreeMap<i64, When>>,
    /// The years in which records were changed.
    changed: RefCell<BTreeSet<i64>>,
    /// One of them was changed by a command that takes a reason, without one.
    unexplained: Cell<bool>,
}

impl Closed {
    /// A year is closed.
    pub fn is(&self, year: i64, on: When) {
        self.years.borrow_mut().insert(year, on);
    }

    /// Notes that a record was changed: its year may be closed.
    pub fn changes<R: Record>(&self, record: &R) {
        self.changed.borrow_mut().extend(year_of(record));
    }

    /// Notes that what is said of a year was changed.
    pub fn changes_year(&self, year: i64) {
        self.changed.borrow_mut().insert(year);
    }

    /// Notes that a record was changed, and nobody said why where it could be said.
    pub fn unexplained(&self) {
        self.unexplained.set(true);
    }

    /// The closed years that were touched: since when they are closed, and whether it was said why.
    pub fn touched(&self) -> Vec<(i64, When, bool)> {
        let (years, changed) = (self.years.borrow(), self.changed.borrow());
        let touched = years.iter().filter(|(year, _)| changed.contains(year));
        touched.map(|(year, on)| (*year, on.clone(), !self.unexplained.get())).collect()
    }
}
