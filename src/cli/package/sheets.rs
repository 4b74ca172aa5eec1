//! The tables of a package, each streamed into its CSV as it is stored.

use std::collections::{BTreeMap, BTreeSet};

use super::{OPTIONAL, tables};
use crate::cli::mask::mask;
use crate::fault::Result;
use crate::output::{self, Folder, Format, Layout};
use crate::record::Record;
use crate::sheet::{Heading, Sink};
use crate::store::{Query, Store};
use crate::subject::{Aid, Award, Closing, CodeRow, Entry, Event, Former, Office, Org, Plan, Rule, Year};
use crate::value::{Cell, Names, Row};

/// The records of a year, by table and number.
pub type Only = BTreeMap<&'static str, BTreeSet<i64>>;

/// What goes into a package.
pub struct Sheets<'a> {
    pub store: &'a Store,
    pub names: &'a Names,
    /// Nothing but these, where it is not everything.
    pub only: Option<Only>,
    pub with_names: bool,
}

impl Sheets<'_> {
    /// Writes a CSV a table.
    pub fn write(&self, folder: &Folder) -> Result<()> {
        macro_rules! sheet {
            ($table:ident $record:ident) => {
                if self.has::<$record>()? {
                    folder.file(concat!(stringify!($table), ".csv"), |out| self.sheet::<$record>(out))?
                }
            };
        }
        tables!(sheet!());
        Ok(())
    }

    /// True for a table that belongs into the package.
    pub fn has<R: Record>(&self) -> Result<bool> {
        if !OPTIONAL.contains(&R::TABLE) {
            return Ok(true);
        }
        Ok(match &self.only {
            Some(only) => only.get(R::TABLE).is_some_and(|ids| !ids.is_empty()),
            None => !self.store.ids::<R>(&Query::default())?.is_empty(),
        })
    }

    fn sheet<R: Record>(&self, out: &mut dyn std::io::Write) -> Result<()> {
        let headings: Vec<Heading> =
            std::iter::once("id").chain(R::COLUMNS.iter().map(|column| column.name)).map(Heading::machine).collect();
        let layout = Layout { lang: self.names.lang, width: None, all: true, exact: false, colour: false };
        let mut sink = output::sink(Format::Csv, out, R::TABLE, &headings, layout)?;
        let only = self.only.as_ref().map(|only| only.get(R::TABLE));
        let wanted = |id: i64| only.is_none_or(|ids| ids.is_some_and(|ids| ids.contains(&id)));
        self.store.each_row::<R>(&Query::default(), |id, row| {
            if wanted(id) { self.row::<R>(id, row, &mut *sink) } else { Ok(()) }
        })?;
        sink.finish().map(drop)
    }

    fn row<R: Record>(&self, id: i64, mut row: Row<'_>, sink: &mut dyn Sink) -> Result<()> {
        if !self.with_names {
            mask(R::TABLE, R::COLUMNS, &mut row);
        }
        let mut cells = Vec::with_capacity(row.len() + 1);
        cells.push(Cell::Number(id));
        cells.extend(row.iter().zip(R::COLUMNS).map(|(raw, column)| column.machine(raw, self.names)));
        sink.row(&cells)
    }
}
