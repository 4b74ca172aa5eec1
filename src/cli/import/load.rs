//! One file of rows in one transaction.

use std::path::Path;

use super::ahead::{Ahead, Taken};
use super::faults::Faults;
use super::headings::Known;
use super::loader::{Ids, Loader, Manner};
use super::table::Table;
use super::tally::Tally;
use super::{Duplicates, faults};
use crate::cli::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::input::{self, Input, Notice, Options, Row};
use crate::locale::Arg;
use crate::output::progress::Bar;
use crate::record::Record;
use crate::store::{Store, Tx};

/// Rows between two looks at the clock.
const ROWS_A_LOOK: u32 = 1024;

/// A file, and how it is taken.
pub struct Load<'a> {
    pub file: &'a Path,
    pub manner: Manner,
    pub heading_row: Option<u64>,
    pub map: &'a [String],
    pub skip_totals: bool,
    pub context: &'a Context,
}

/// What came of it.
pub enum Loaded {
    /// All rows are in, or would be.
    Done(Box<Tally>),
    /// Nothing was written; what is wrong has been said.
    Faults(Exit),
    /// Nothing was written yet: so many records would be altered.
    Asks(i64),
}

impl Load<'_> {
    /// Reads the file and writes its records, all or none. `trial` writes none; more than `unasked` are not altered.
    pub fn run<R: Record>(
        &self,
        store: &mut Store,
        known: &Known,
        options: &Options,
        (trial, unasked): (bool, Option<i64>),
    ) -> Result<Loaded> {
        let path = (self.file.as_os_str() != "-").then_some(self.file);
        let mut faults = faults(self.file, self.context);
        let headings = |cells: &[String]| known.score(cells);
        // A fault before the first row is the file's own, like one of a name that was typed wrongly.
        let input = match input::open(path, options, &headings) {
            Ok(input) => input,
            Err(fault) => {
                faults.add(line_of(&fault), None, &fault);
                faults.close();
                return Ok(Loaded::Faults(fault.exit));
            }
        };
        let context = self.context;
        let bar = Bar::unless(context.global.quiet, input.size, || context.locale.text("import-reading"));
        faults.above(&bar);
        let mut notices = Vec::new();
        let done = store.write(&self.context.op("import", R::TABLE), |tx| {
            let tally = self.rows::<R>(tx, input, known, &bar, &mut faults, &mut notices)?;
            let asks = unasked.filter(|unasked| !trial && tally.altered() > *unasked).map(|_| tally.altered());
            if trial || asks.is_some() || !faults.is_empty() {
                tx.discard();
            }
            Ok(asks.map_or_else(|| Loaded::Done(Box::new(tally)), Loaded::Asks))
        });
        bar.end();
        if !faults.is_empty() {
            // A fault of the disk says more than those of the rows before it.
            let close = done.is_ok() || done.as_ref().is_err_and(|fault| fault.exit == Exit::Data);
            faults.close();
            // Which sheet was read may be what went wrong.
            for notice in notices.iter().filter(|notice| matches!(notice, Notice::Sheet(..))) {
                self.notice(notice);
            }
            return if close { Ok(Loaded::Faults(Exit::Data)) } else { done };
        }
        for notice in &notices {
            self.notice(notice);
        }
        done
    }

    /// Takes every row; what is wrong is said and read past.
    fn rows<R: Record>(
        &self,
        tx: &mut Tx<'_>,
        input: Input,
        known: &Known,
        bar: &Bar,
        faults: &mut Faults<'_>,
        notices: &mut Vec<Notice>,
    ) -> Result<Tally> {
        let ragged = input.rows.ragged();
        *notices = input.rows.notices();
        let found = Table::find::<R>(input.rows, known, (self.heading_row, self.map), faults, self.context);
        let (mut table, headings) = match found {
            Ok(Some(found)) => found,
            Ok(None) => return Ok(Tally::default()),
            Err(fault) => return unreadable(&fault, faults).map(|()| Tally::default()),
        };
        let names = tx.names(self.context.locale.lang, self.context.today)?;
        let manner = Manner { ragged, ..self.manner };
        let mut loader = Loader::new::<R>(tx, names, headings, faults, manner)?;
        if loader.reading.ids == Ids::Aside && !R::NAMED && manner.duplicates == Duplicates::Update {
            // Without its stamp no row says which record it is: each that was edited would become a second one.
            loader.faults.add(None, None, &Fault::data("import-no-stamp"));
            return Ok(Tally::default());
        }
        if R::NAMED {
            self.named::<R>(&mut table, &mut loader, bar)?;
        } else {
            table = self.each::<R>(table, &mut loader, bar)?;
        }
        *notices = table.rows().notices();
        loader.tally.by_part(&loader.reading.names.orgs);
        Ok(loader.tally)
    }

    /// Records that stand for themselves: the next are read while these are written.
    fn each<R: Record>(&self, table: Table, loader: &mut Loader<'_, '_, '_, '_>, bar: &Bar) -> Result<Table> {
        let ahead = Ahead::begin(table, loader.reading.clone())?;
        while let Some(batch) = ahead.next() {
            bar.show(batch.read);
            for Taken { row, record, total } in batch.rows {
                if total { self.total(&row, loader) } else { loader.take::<R>(&row, record, None)? }
            }
            batch.fault.map_or(Ok(()), |fault| unreadable(&fault, loader.faults))?;
        }
        let (table, reading) = ahead.end()?;
        loader.reading = reading;
        Ok(table)
    }

    /// Records that name each other: all rows are known by name before any is given its meaning.
    fn named<R: Record>(&self, table: &mut Table, loader: &mut Loader<'_, '_, '_, '_>, bar: &Bar) -> Result<()> {
        let mut rows = Vec::new();
        let mut row = Row::default();
        // One may refer to another that is written after it.
        loader.tx.defer_references()?;
        let end = loop {
            match table.next(&mut row) {
                Ok(true) => {}
                Ok(false) => break None,
                Err(fault) => break Some(fault),
            }
            if bar.due(ROWS_A_LOOK) {
                bar.show(table.rows().read());
            }
            let total = table.is_total(&row);
            let target = if total { None } else { loader.name::<R>(&row)? };
            rows.push((std::mem::take(&mut row), target, total));
        };
        for (row, target, total) in &rows {
            if *total { self.total(row, loader) } else { loader.row::<R>(row, *target)? }
        }
        end.map_or(Ok(()), |fault| unreadable(&fault, loader.faults))
    }

    /// A row that sums up the others is no record.
    fn total(&self, row: &Row, loader: &mut Loader<'_, '_, '_, '_>) {
        if self.skip_totals {
            loader.tally.totals += 1;
        } else {
            loader.faults.add(Some(row.line), None, &Fault::data("import-total-row"));
        }
    }

    /// Says what the reader took for granted.
    fn notice(&self, notice: &Notice) {
        match notice {
            Notice::Encoding(name) => {
                self.context.remark("import-encoding", &[("name", Arg::from(name.clone()))]);
            }
            Notice::Sheet(name, others) => {
                let n = Arg::from(others.len());
                let args = [("name", Arg::from(name.clone())), ("others", others.join(", ").into()), ("n", n)];
                self.context.remark("import-sheet", &args);
            }
        }
    }
}

/// A fault that ends the reading stands among those of the rows; one of the disk ends all.
pub fn unreadable(fault: &Fault, faults: &mut Faults<'_>) -> Result<()> {
    if fault.exit != Exit::Data {
        return Err(fault.clone());
    }
    faults.add(line_of(fault), None, fault);
    Ok(())
}

fn line_of(fault: &Fault) -> Option<u64> {
    fault.args.iter().find(|(name, _)| *name == "line").and_then(|(_, line)| line.parse().ok())
}
