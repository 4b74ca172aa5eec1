//! `export` and `import` of the whole file: one CSV a table beside a Frictionless `datapackage.json`.

mod codes;
mod describe;
mod sheets;
pub mod take;
mod year;

use std::path::PathBuf;

use super::context::Context;
use crate::fault::{Exit, Fault, Result, Said};
use crate::input::{self, Options};
use crate::output::{self, Folder};
use crate::store::{Mode, Store};
use crate::value::{Figures, YearNumber};
use sheets::Sheets;

/// The file that describes the others.
const DESCRIPTION: &str = "datapackage.json";
/// Bytes that one table may have.
const MAX_BYTES: u64 = 4 << 30;

/// Calls a macro or a function for every table, each after those it refers to by name.
macro_rules! tables {
    ($call:ident!($($args:tt)*)) => {
        $call!(office Office $($args)*);
        $call!(code CodeRow $($args)*);
        $call!(org Org $($args)*);
        $call!(plan Plan $($args)*);
        $call!(event Event $($args)*);
        $call!(award Award $($args)*);
        $call!(aid Aid $($args)*);
        $call!(year Year $($args)*);
        $call!(rule Rule $($args)*);
        $call!(former Former $($args)*);
        $call!(entry Entry $($args)*);
        $call!(closing Closing $($args)*);
    };
}
pub(super) use tables;

/// Tables that a package has only where there are rows of them: few towns need each.
const OPTIONAL: [&str; 4] = ["rule", "former", "entry", "closing"];

/// Everything, or a year of it, into a new folder.
#[derive(clap::Args, Debug)]
pub struct Export {
    /// The folder: a new or an empty one
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Only this year, and what its records refer to
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    /// People's names in full; without it they are masked to initials
    #[arg(long, alias = "с-именами")]
    with_names: bool,
}

impl Export {
    /// Writes the folder, whole or not at all.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let year = self.year.map(|year| year.0);
        let only = year.map(|year| year::records(&store, year)).transpose()?;
        output::to_folder(&self.dir, |folder: &Folder| {
            let sheets = Sheets { store: &store, names: &names, only, with_names: self.with_names };
            context.busy("import-writing", |_| sheets.write(folder))?;
            let description = describe::package(&sheets, year)?;
            folder.file(DESCRIPTION, |out| output::json::value(out, &description))?;
            // While we have the file open to read, nobody, not even we ourselves, can put it back from WAL mode.
            drop(store);
            self.log(context)
        })?;
        let path = [("path", self.dir.display().to_string().into())];
        context.remark(if self.with_names { "import-exported-names" } else { "import-exported-masked" }, &path);
        Ok(())
    }

    /// What leaves the office is in the history; a file that cannot be written keeps nothing, and says so.
    fn log(&self, context: &Context) -> Result<()> {
        if context.global.demo {
            return Ok(());
        }
        let verb = if self.with_names { "export-names" } else { "export" };
        let logged = context.store(Mode::Write).and_then(|mut store: Store| {
            store.write(&context.op(verb, "office"), |tx| {
                tx.keep();
                Ok(())
            })
        });
        match logged {
            Err(fault) if fault.exit == Exit::NotPermitted => {
                context.remark("import-not-logged", &[]);
                Ok(())
            }
            done => done,
        }
    }
}

/// A folder that `export` wrote, into a file that has no records yet.
#[derive(clap::Args, Debug)]
pub struct Whole {
    /// The folder
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

impl Whole {
    /// Reads the folder, whole or not at all.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let about = take::about(&self.dir)?;
        let mut store = context.store(Mode::Write)?;
        let options = Options {
            encoding: Some("utf-8".into()),
            separator: Some(b','),
            sheet: None,
            max_bytes: MAX_BYTES,
            max_cell: Figures::MAX,
        };
        let source = |table: &str| {
            if !about.has(table) {
                return Ok(None);
            }
            let path = self.dir.join(format!("{table}.csv"));
            let table = input::open(Some(&path), &options, &|_| 1);
            table.map(Some).map_err(|fault| match fault.exit {
                Exit::Data => fault,
                exit => Fault::new(exit, "package-table").arg("path", path.display()).arg("why", fault.id),
            })
        };
        let mut faults = super::import::faults(&self.dir, context);
        let written = context.busy("import-reading", |bar| {
            faults.above(bar);
            store.write(&context.op("import", "office"), |tx| {
                if !take::is_new(tx)? {
                    return Err(Fault::data("package-not-empty"));
                }
                let records = take::all(tx, &source, Some(&self.dir), &mut faults, context)?;
                if !faults.is_empty() {
                    tx.discard();
                }
                Ok(records)
            })
        });
        if !faults.is_empty() {
            faults.close();
            return Err(Said(Exit::Data).into());
        }
        let records = written?;
        if about.masked {
            context.remark("import-masked", &[]);
        }
        let args: Vec<_> = records.into_iter().map(|(table, n)| (table, n.into())).collect();
        Ok(context.receipt("import-package", &args, &[])?)
    }
}
