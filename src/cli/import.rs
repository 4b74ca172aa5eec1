//! `import`: all rows of a table, or none.

mod ahead;
pub mod cells;
mod differing;
pub mod faults;
pub mod headings;
pub mod load;
pub mod loader;
mod reading;
mod seen;
pub mod table;
mod tally;

use std::path::PathBuf;

use super::context::Context;
use crate::fault::{Exit, Fault, Result, Said};
use crate::input::{MAX_CELL, Options};
use crate::output;
use crate::record::Record;
use crate::store::{Mode, Store};
use faults::Faults;
use headings::Known;
use load::{Load, Loaded};
use loader::Manner;
use tally::Tally;

/// So many records may be altered without a yes.
const UNASKED: i64 = 50;
/// Mebibytes that a file may have unless the user says otherwise.
const MEBIBYTES: u64 = 256;

/// What becomes of a row whose record is there with other content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Duplicates {
    /// Refuse the file
    #[default]
    #[value(alias = "отказать")]
    Error,
    /// Leave the record as it is
    #[value(alias = "оставить")]
    Skip,
    /// Change the record
    #[value(alias = "изменить")]
    Update,
}

/// The file, and how it is to be read where that cannot be found out.
#[derive(clap::Args, Clone, Debug)]
pub struct Import {
    /// CSV, TSV, xlsx, xls or ods; `-` for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Say what would happen, write nothing
    #[arg(long, alias = "проба", display_order = 10)]
    dry_run: bool,
    /// A row whose record is there with other content: error, skip, update
    #[arg(long, alias = "при-повторе", value_name = "WHAT", display_order = 11)]
    on_duplicate: Option<Duplicates>,
    /// What a heading means: "Наименование=name"; "Наименование=" leaves the column aside; may be repeated
    #[arg(long, alias = "соответствие", value_name = "HEADING=FIELD", display_order = 12)]
    map: Vec<String>,
    /// Leave rows of totals aside
    #[arg(long, alias = "без-итогов", display_order = 13)]
    skip_totals: bool,
    /// The line of the headings
    #[arg(long, alias = "строка-заголовков", value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..), display_order = 14)]
    heading_row: Option<u64>,
    /// The sheet of a workbook
    #[arg(long, alias = "лист", value_name = "NAME", display_order = 15)]
    sheet: Option<String>,
    /// The encoding of a text file: utf-8, windows-1251
    #[arg(long, alias = "кодировка", value_name = "NAME", display_order = 16)]
    encoding: Option<String>,
    /// The sign between the cells of a text file: `;`, `,`, tab
    #[arg(long, alias = "разделитель", value_name = "SIGN", display_order = 17)]
    separator: Option<String>,
    /// Mebibytes that the file may have; 256 when not given
    #[arg(long, alias = "наибольший-размер", value_name = "MIB", value_parser = clap::value_parser!(u64).range(1..=1 << 20), display_order = 18)]
    max_size: Option<u64>,
    /// Take cells as they stand: no leading ' and no ="…" is taken off
    #[arg(long, alias = "точно", display_order = 19)]
    exact: bool,
}

impl Import {
    /// Imports the file.
    pub fn run<R: Record>(self, context: &Context) -> anyhow::Result<()> {
        self.done::<R>(context).map(drop)
    }

    /// The same; hands out the file, and the numbers of the first and the last new record where there are any.
    pub fn done<R: Record>(self, context: &Context) -> anyhow::Result<Option<(Store, (i64, i64))>> {
        let known = Known::of::<R>(&self.map, &context.locale)?;
        let options = self.options()?;
        let mut store = context.store(Mode::Write)?;
        let loaded = self.load::<R>(&mut store, &known, &options, context.global.yes, context)?;
        let tally = match loaded {
            Loaded::Done(tally) => tally,
            Loaded::Faults(exit) => return Err(Said(exit).into()),
            Loaded::Asks(altered) => {
                self.ask(altered, context)?;
                match self.load::<R>(&mut store, &known, &options, true, context)? {
                    Loaded::Done(tally) => tally,
                    _ => return Err(Said(Exit::Data).into()),
                }
            }
        };
        self.report::<R>(&tally, context)?;
        Ok(tally.numbers.filter(|_| !self.dry_run).map(|numbers| (store, numbers)))
    }

    fn load<R: Record>(
        &self,
        store: &mut Store,
        known: &Known,
        options: &Options,
        yes: bool,
        context: &Context,
    ) -> Result<Loaded> {
        let duplicates = self.on_duplicate.unwrap_or_default();
        let load = Load {
            file: &self.file,
            manner: Manner { duplicates, exact: self.exact, whole: false, ragged: false },
            heading_row: self.heading_row,
            map: &self.map,
            skip_totals: self.skip_totals,
            context,
        };
        load.run::<R>(store, known, options, (self.dry_run, (!yes).then_some(UNASKED)))
    }

    /// How the file is to be read.
    fn options(&self) -> Result<Options> {
        let separator = match self.separator.as_deref() {
            None => None,
            Some("tab" | "\\t" | "\t") => Some(b'\t'),
            Some(";") => Some(b';'),
            Some(",") => Some(b','),
            Some("|") => Some(b'|'),
            Some(other) => return Err(Fault::new(Exit::Usage, "separator").arg("text", other)),
        };
        let max_bytes = self.max_size.unwrap_or(MEBIBYTES) << 20;
        Ok(Options {
            encoding: self.encoding.clone(),
            separator,
            sheet: self.sheet.clone(),
            max_bytes,
            max_cell: MAX_CELL,
        })
    }

    /// Many records that are there would change: the user says yes, or nothing happens.
    fn ask(&self, altered: i64, context: &Context) -> Result<()> {
        let words = context.locale.format("import-ask", &[("n", altered.into())]);
        let asked = self.file.as_os_str() != "-" && !context.global.no_input;
        match asked.then(|| output::confirm(&words)).flatten() {
            Some(true) => Ok(()),
            Some(false) => Err(Fault::new(Exit::Data, "import-declined")),
            None => Err(Fault::new(Exit::Usage, "needs-yes").arg("n", altered)),
        }
    }

    /// Says what was done, or what would be.
    fn report<R: Record>(&self, tally: &Tally, context: &Context) -> anyhow::Result<()> {
        tally.remarks(context);
        if self.dry_run {
            let lines = tally.trial(context);
            output::data(|out| lines.iter().try_for_each(|line| output::line(out, line, output::terminal::width())))?;
            context.remark("import-trial-end", &[]);
            return Ok(());
        }
        let mut args = tally.counts();
        args.push(("table", R::TABLE.into()));
        Ok(context.receipt("import-done", &args, &[])?)
    }
}

/// Nothing wrong yet in a file that is printed as it was typed.
pub fn faults<'c>(file: &std::path::Path, context: &'c Context) -> Faults<'c> {
    Faults::new(file.display().to_string(), context)
}
