//! A row's cells as a record, or all that is wrong with them.

use std::borrow::Cow;

use super::cells::{cut_short, restored_inn, spelled};
use super::headings::{Headings, Place};
use super::loader::{Ids, Manner};
use crate::fault::{Fault, Result};
use crate::input::Row;
use crate::record::Record;
use crate::value::guard::{unguard, unwrap};
use crate::value::{Column, Kind, Names, record_number};

/// The greatest number that a record may bring: there must be room for those that come after it.
const LAST: i64 = 999_999_999_999;

/// How the cells of one file are read.
#[derive(Clone)]
pub struct Reading {
    pub names: Names,
    pub headings: Headings,
    pub manner: Manner,
    pub ids: Ids,
    /// The places of the fields' cells.
    pub fields: Vec<Option<usize>>,
}

impl Reading {
    /// The text of a field's cell.
    pub fn cell<'r>(&self, row: &'r Row, at: usize) -> Cow<'r, str> {
        let text = self.fields[at].map_or("", |place| text(row, place));
        match self.manner {
            Manner { exact: true, .. } => Cow::Borrowed(text),
            // A workbook says itself what is text.
            Manner { ragged: true, .. } => Cow::Borrowed(unguard(text)),
            _ => unwrap(text),
        }
    }

    /// The record that a row makes, or all that is wrong with it.
    pub fn read<R: Record>(&self, row: &Row, names: Option<&Names>) -> Result<R, Vec<Fault>> {
        let cells = |at: usize| {
            let column = &R::COLUMNS[at];
            match self.cell(row, at) {
                Cow::Borrowed("") => Cow::Borrowed(""),
                Cow::Borrowed(text) => spelled_as(text, column),
                Cow::Owned(text) => Cow::Owned(spelled_as(&text, column).into_owned()),
            }
        };
        let record = R::from_cells(&cells, names);
        let cut = if self.manner.exact || self.manner.whole { Vec::new() } else { self.cut_short::<R>(row) };
        match record {
            Err(faults) => Err(faults),
            Ok(_) if !cut.is_empty() => Err(cut),
            done => done,
        }
    }

    /// The record without the fields that are at fault.
    pub fn read_but<R: Record>(&self, row: &Row, faults: &[Fault]) -> Result<R, Vec<Fault>> {
        let at_fault = |at: usize| faults.iter().any(|f| f.field.is_some_and(|(_, name)| name == R::COLUMNS[at].name));
        R::from_cells(&|at| if at_fault(at) { Cow::Borrowed("") } else { self.cell(row, at) }, None)
    }

    /// Numbers in text fields that a spreadsheet cut short.
    fn cut_short<R: Record>(&self, row: &Row) -> Vec<Fault> {
        let text = |at: usize| self.fields[at].map_or("", |place| text(row, place));
        let cut = |(at, column): &(usize, &Column)| column.kind == Kind::Text && cut_short(text(*at));
        let fault = |(at, column): (usize, &Column)| {
            Fault::data("number-cut").arg("text", text(at)).at(column.table, column.name)
        };
        R::COLUMNS.iter().enumerate().filter(cut).map(fault).collect()
    }

    /// The number in a row's `id` cell.
    pub fn id(&self, row: &Row) -> Result<Option<i64>> {
        let Some(place) = self.headings.position(Place::Id).filter(|_| self.ids != Ids::Aside) else { return Ok(None) };
        let text = unwrap(text(row, place));
        match text.trim() {
            "" if self.ids == Ids::Stamped && !self.stamp(row).is_empty() => Err(Fault::data("import-id-lost")),
            "" if !self.manner.whole => Ok(None),
            text => match record_number(text).filter(|id| (1..=LAST).contains(id)) {
                Some(id) => Ok(Some(id)),
                None => Err(Fault::data("import-id").arg("text", text)),
            },
        }
    }

    /// The stamp that a row bears.
    pub fn stamp(&self, row: &Row) -> String {
        let place = self.headings.position(Place::Stamp);
        place.map_or_else(String::new, |place| unwrap(text(row, place)).trim().to_owned())
    }
}

/// A cell as its field reads it, a ИНН with its zeros.
fn spelled_as<'a>(text: &'a str, column: &Column) -> Cow<'a, str> {
    if column.name == "inn"
        && let Some(whole) = restored_inn(text)
    {
        return Cow::Owned(whole);
    }
    spelled(text, column)
}

/// A cell's text; a row that ends early has nothing there.
pub fn text(row: &Row, place: usize) -> &str {
    row.cells.get(place).map_or("", String::as_str)
}
