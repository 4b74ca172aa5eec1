//! Rows into records: each is new, there already, or changes one that is there.

use std::cell::LazyCell;
use std::collections::HashMap;

use super::Duplicates;
use super::cells::{letters, restored_inn};
use super::differing;
use super::faults::Faults;
use super::headings::{Headings, Place};
use super::reading::{Reading, text};
use super::seen::Seen;
use super::tally::Tally;
use crate::fault::{Exit, Fault, Result};
use crate::input::Row;
use crate::output::cell;
use crate::record::Record;
use crate::store::{self, Tx};
use crate::value::{Names, Raw};

/// What becomes of the numbers that the rows bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ids {
    /// There are none.
    None,
    /// The table is empty: they are kept.
    Keep,
    /// Another table's: left aside.
    Aside,
    /// Each says, with its stamp, which record the row is.
    Stamped,
}

/// How rows are taken.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// What becomes of a row whose record is there with other content.
    pub duplicates: Duplicates,
    /// Cells are taken as they stand: no `'` and no `="…"` is taken off.
    pub exact: bool,
    /// Nothing is taken for granted and every number is kept: a package states all.
    pub whole: bool,
    /// Rows may end early, as in a workbook.
    pub ragged: bool,
}

/// What the rows of one file do to the records of one kind.
pub struct Loader<'t, 'a, 'f, 'c> {
    pub tx: &'t mut Tx<'a>,
    pub reading: Reading,
    pub faults: &'f mut Faults<'c>,
    pub tally: Tally,
    seen: Seen,
    /// What a package finds there already is replaced.
    gives_way: bool,
    /// The field whose zeros spreadsheets lose.
    inn: Option<usize>,
    /// Rows that were found to be one record: its number, the line.
    taken: HashMap<i64, u64>,
}

impl<'t, 'a, 'f, 'c> Loader<'t, 'a, 'f, 'c> {
    /// Looks at what is there; `whole` for a package.
    pub fn new<R: Record>(
        tx: &'t mut Tx<'a>,
        names: Names,
        headings: Headings,
        faults: &'f mut Faults<'c>,
        manner: Manner,
    ) -> Result<Self> {
        let empty = tx.is_empty::<R>()?;
        let ids = match (headings.position(Place::Id), headings.position(Place::Stamp)) {
            (None, _) => Ids::None,
            (Some(_), _) if manner.whole || empty => Ids::Keep,
            (Some(_), None) => Ids::Aside,
            (Some(_), Some(_)) => Ids::Stamped,
        };
        let seen = if empty || R::NAMED || manner.whole { Seen::default() } else { Seen::of::<R>(tx)? };
        let fields = (0..R::COLUMNS.len()).map(|at| headings.position(Place::Field(at))).collect();
        let gives_way = manner.whole && matches!(R::TABLE, "office" | "code");
        let inn = R::COLUMNS.iter().position(|column| column.name == "inn");
        let (tally, taken) = (Tally { ids_aside: ids == Ids::Aside, ..Tally::default() }, HashMap::new());
        let reading = Reading { names, headings, manner, ids, fields };
        Ok(Self { tx, reading, faults, tally, seen, gives_way, inn, taken })
    }

    /// Takes one row; a fault of it is said and the rest read on, a fault of the file of records ends it all.
    pub fn row<R: Record>(&mut self, row: &Row, target: Option<i64>) -> Result<()> {
        let record = self.reading.read::<R>(row, Some(&self.reading.names));
        self.take(row, record, target)
    }

    /// The same for a row whose record has been read already.
    pub fn take<R: Record>(&mut self, row: &Row, record: Result<R, Vec<Fault>>, target: Option<i64>) -> Result<()> {
        if !self.fits(row) {
            return Ok(());
        }
        let record = match record {
            Ok(record) => record,
            Err(faults) => return self.refuse::<R>(row, &faults),
        };
        if !row.faults.is_empty() {
            return Ok(());
        }
        if let Err(fault) = self.place(record, row, target) {
            return self.refuse::<R>(row, &[fault]);
        }
        if self.inn.is_some_and(|at| restored_inn(&self.reading.cell(row, at)).is_some()) {
            self.tally.restored.push(row.line);
        }
        Ok(())
    }

    /// The row's shape: as many cells as headings, nothing wrong in the file itself.
    fn fits(&mut self, row: &Row) -> bool {
        for (cell, fault) in &row.faults {
            let column = cell.and_then(|at| self.reading.headings.texts.get(at)).map(String::as_str);
            self.faults.add(Some(row.line), column, fault);
        }
        if row.faults.iter().any(|(cell, _)| cell.is_none()) {
            return false;
        }
        let ragged = self.reading.manner.ragged;
        if !ragged && row.cells.len() != self.reading.headings.width {
            let fault = Fault::data("row-width").arg("n", row.cells.len()).arg("width", self.reading.headings.width);
            self.faults.add(Some(row.line), None, &fault);
            return false;
        }
        // A workbook's row may go on beyond its headings.
        let headings = &self.reading.headings.texts;
        let nameless = |at: &usize| headings.get(*at).is_none_or(String::is_empty) && !text(row, *at).is_empty();
        if let Some(at) = (0..row.cells.len()).find(nameless) {
            let column = if ragged { letters(at) } else { (at + 1).to_string() };
            self.faults.add(Some(row.line), None, &Fault::data("heading-empty").arg("column", column));
            return false;
        }
        true
    }

    /// Fills what was not stated; an empty cell states that nobody knows how many times.
    fn fill<R: Record>(&self, record: &mut R, row: &Row) -> Result<()> {
        if self.reading.manner.whole {
            return Ok(());
        }
        record.fill(&self.reading.names)?;
        let times = R::COLUMNS.iter().position(|column| column.name == "times");
        if let Some(at) =
            times.filter(|at| self.reading.fields[*at].is_some_and(|place| text(row, place).trim().is_empty()))
        {
            record.fields_mut()[at].clear();
        }
        Ok(())
    }

    /// Writes the record where it belongs.
    fn place<R: Record>(&mut self, mut record: R, row: &Row, target: Option<i64>) -> Result<()> {
        let id = if target.is_some() { target } else { self.reading.id(row)? };
        let there = match id {
            Some(id) if R::NAMED || self.reading.ids == Ids::Stamped => {
                self.tx.find::<R>(id)?.map(|record| (id, record))
            }
            _ => None,
        };
        if let Some((id, old)) = there {
            return self.meet(&record, id, &old, row);
        }
        self.fill(&mut record, row)?;
        if self.seen.take(&record) {
            self.tally.there(row.line, &record);
            return Ok(());
        }
        match (self.reading.ids, id) {
            (Ids::Stamped, Some(id)) if target.is_none() => {
                return Err(Fault::data("import-gone").arg("table", R::TABLE).arg("id", id));
            }
            (Ids::Keep, Some(id)) if self.tx.find::<R>(id)?.is_some() => {
                // The office and the codes of a new file give way to those of a package, each once.
                if !(self.gives_way && self.taken.insert(id, row.line).is_none()) {
                    return Err(Fault::data("import-id-twice").arg("id", id));
                }
                self.tx.update(id, &record)?;
                self.tally.there(row.line, &record);
                return Ok(());
            }
            (Ids::Aside, _) => differing::own_reference(&record)?,
            _ => {}
        }
        if !self.gives_way {
            record.obey(id, &self.reading.names)?;
        }
        let id = self.tx.insert(&record, id)?;
        if R::NAMED || self.gives_way {
            self.taken.insert(id, row.line);
        }
        self.tally.added(row.line, &record, id);
        Ok(())
    }

    /// A row that is a record which is there.
    fn meet<R: Record>(&mut self, record: &R, id: i64, old: &R, row: &Row) -> Result<()> {
        if let Some(line) = self.taken.insert(id, row.line) {
            return Err(Fault::data("import-same-twice").arg("id", id).arg("line", line));
        }
        let cells = LazyCell::new(|| old.cells(&self.reading.names));
        // A cell that says what a list of the record says is no change, whatever else it might mean.
        let as_listed = |at: usize| {
            let (cell, listed) = (self.reading.cell(row, at), &cells[at]);
            cell == cell::machine(listed) || cell == cell::labelled(listed)
        };
        let fields = record.row().into_iter().zip(old.row()).enumerate();
        let merged: Vec<Raw<'_>> = fields
            .map(|(at, (new, old))| {
                let stated = self.reading.fields[at].is_some() && new.as_set() != old.as_set();
                if stated && !as_listed(at) { new } else { old }
            })
            .collect();
        if merged == old.row() {
            self.tally.there(row.line, old);
            return Ok(());
        }
        let differing = || differing::fields::<R>(&merged, &old.row(), self.faults);
        match self.reading.manner.duplicates {
            Duplicates::Error => {
                Err(Fault::data("import-differs").arg("table", R::TABLE).arg("id", id).arg("fields", differing()))
            }
            Duplicates::Skip => {
                self.tally.skipped(row.line, old);
                Ok(())
            }
            Duplicates::Update => {
                if self.reading.ids == Ids::Stamped && self.reading.stamp(row) != store::stamp(id, old) {
                    return Err(Fault::data("import-changed-since").arg("table", R::TABLE).arg("id", id));
                }
                let fields = if self.tally.altered() == 0 { differing() } else { String::new() };
                let merged = R::from_row(merged)?;
                merged.obey(Some(id), &self.reading.names)?;
                self.tx.update(id, &merged)?;
                self.tally.changed(row.line, &merged, fields);
                Ok(())
            }
        }
    }

    /// Finds out which record a row is, before any row is given its meaning, and lets the others call it by its names.
    pub fn name<R: Record>(&mut self, row: &Row) -> Result<Option<i64>> {
        // A row at fault is told when it is taken; others may call it by its names all the same.
        let read = self.reading.read::<R>(row, None).or_else(|faults| self.reading.read_but::<R>(row, &faults));
        let Ok(mut record) = read else { return Ok(None) };
        let known = match self.reading.id(row) {
            Ok(Some(id)) => Some(id),
            Ok(None) => record.namesake(&self.reading.names).unwrap_or_default(),
            Err(_) => return Ok(None),
        };
        let there = known.map_or(Ok(None), |id| self.tx.find::<R>(id))?;
        let id = known.map_or_else(|| self.tx.reserve(R::TABLE), Ok)?;
        if there.is_some() && self.reading.manner.duplicates != Duplicates::Update {
            return Ok(Some(id));
        }
        if there.is_none() {
            self.fill(&mut record, row)?;
        }
        if let Some(called) = record.called(id) {
            self.reading.names.orgs.put(called);
        }
        Ok(Some(id))
    }

    /// Says what is wrong with a row; what is no fault of the row is handed on.
    pub fn refuse<R: Record>(&mut self, row: &Row, faults: &[Fault]) -> Result<()> {
        for fault in faults {
            if !matches!(fault.exit, Exit::Data | Exit::Usage | Exit::NoInput) {
                return Err(fault.clone());
            }
            let at = fault.field.and_then(|(_, name)| R::COLUMNS.iter().position(|column| column.name == name));
            let label = at.map(|at| self.faults.label(&R::COLUMNS[at]));
            // A cell that could not be read is not missing, too.
            let cell = at.and_then(|at| self.reading.fields[at]);
            if cell.is_some() && row.faults.iter().any(|(faulty, _)| *faulty == cell) {
                continue;
            }
            let column = at.and_then(|at| self.reading.headings.text(at).map(str::to_owned)).or(label);
            self.faults.add(Some(row.line), column.as_deref(), fault);
            if let Some(at) = at.filter(|_| fault.id == "org-unknown") {
                let cell = self.reading.cell(row, at).into_owned();
                self.unknown(&cell);
            }
        }
        Ok(())
    }

    /// The names in a cell that no association has.
    fn unknown(&mut self, cell: &str) {
        let signs: &[char] = if cell.contains([';', '\n']) { &[';', '\n'] } else { &[','] };
        for name in cell.split(signs).map(str::trim).filter(|name| !name.is_empty()) {
            if self.reading.names.orgs.resolve(name).is_err() {
                self.faults.unknown(name);
            }
        }
    }
}
