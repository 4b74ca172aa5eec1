//! `year` and `office`: shown, or set by the flags that were typed; `year close` and `year reopen`.

pub mod close;

use std::io::ErrorKind::{InvalidData, InvalidInput, IsADirectory, NotFound, PermissionDenied};
use std::io::Read;

use clap::Subcommand;

use super::changes::Changes;
use super::context::Context;
use super::files::Files;
use super::later::Later;
use super::show::print;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::record::Record;
use crate::store::Mode;
use crate::subject::{Office, Year};
use crate::value::{Prose, YearNumber};
use close::{Close, Reopen};

/// What is said of a year, and whether its account is handed in.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct YearCommand {
    #[command(subcommand)]
    verb: Option<YearVerb>,
    #[command(flatten)]
    said: Later<YearArgs>,
}

/// What can be done with a year as a whole.
#[derive(Debug, Subcommand)]
pub enum YearVerb {
    /// Hand in the account of a year: its figures are kept
    #[command(alias = "закрыть")]
    Close(Close),
    /// Open a closed year again
    #[command(alias = "открыть")]
    Reopen(Reopen),
}

impl YearCommand {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self.verb {
            Some(YearVerb::Close(args)) => args.run(context),
            Some(YearVerb::Reopen(args)) => args.run(context),
            None => self.said.0.run(context),
        }
    }
}

/// What is said of a year.
#[derive(clap::Args, Debug)]
pub struct YearArgs {
    /// The year
    #[arg(value_name = "YEAR", required = true)]
    year: Option<YearNumber>,
    #[command(flatten)]
    changes: Changes<Year>,
    #[command(flatten)]
    files: Files,
}

impl YearArgs {
    /// Shows or sets it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        // Files are read before anything is locked, and only those typed now: a stored text may begin with `@`.
        let texts: Vec<(&str, Prose)> = ["opening", "closing", "tasks_opening"]
            .into_iter()
            .filter_map(|name| Some((name, self.changes.text::<Prose>(name)?)))
            .filter_map(|(name, text)| Some((name, text.strip_prefix('@')?.to_owned())))
            .map(|(name, path)| Ok((name, read_file(&path)?)))
            .collect::<Result<_>>()?;
        // Without a subcommand the year is required.
        let year = self.year.map_or(0, |year| year.0);
        show_or_set(year, &self.changes, &self.files, context, |year: &mut Year| {
            for (name, text) in texts {
                let field = match name {
                    "opening" => &mut year.opening,
                    "closing" => &mut year.closing,
                    _ => &mut year.tasks_opening,
                };
                *field = Some(text);
            }
            Ok(())
        })?;
        if self.changes.is_empty() { Ok(close::tell(year, context)?) } else { Ok(()) }
    }
}

/// The office.
#[derive(clap::Args, Debug)]
pub struct OfficeArgs {
    #[command(flatten)]
    changes: Changes<Office>,
    #[command(flatten)]
    files: Files,
}

impl OfficeArgs {
    /// Shows or sets it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        show_or_set(1, &self.changes, &self.files, context, |_: &mut Office| Ok(()))
    }
}

/// Shows the one record with this number when nothing was typed; else changes what was, and creates it where it is not.
fn show_or_set<R: Record + Default>(
    id: i64,
    changes: &Changes<R>,
    files: &Files,
    context: &Context,
    prepare: impl FnOnce(&mut R) -> Result<()>,
) -> anyhow::Result<()> {
    if changes.is_empty() {
        let store = context.store(Mode::Read)?;
        if store.find::<R>(id)?.is_none() {
            context.remark("say-nothing-of-year", &[("id", Arg::from(id.to_string())), ("table", R::TABLE.into())]);
            return Ok(());
        }
        return Ok(print::<R>(id, &store, &context.names(&store)?, files, context, Vec::new())?);
    }
    let mut store = context.store(Mode::Write)?;
    let written = store.write(&context.op("set", R::TABLE), |tx| {
        let names = tx.names(context.locale.lang, context.today)?;
        let found = tx.find::<R>(id)?;
        let mut record = found.clone().unwrap_or_default();
        changes.apply(&mut record, &context.locale)?;
        prepare(&mut record)?;
        record.settle(Some(id), &names)?;
        match found {
            Some(_) => context.strays().update(tx, id, &record, |name| changes.touches(name, &context.locale)),
            None => tx.insert(&record, Some(id)).map(|_| true),
        }
    })?;
    if written && R::TABLE == Year::TABLE {
        context.closed().changes_year(id);
    }
    let args = Context::about(R::TABLE, id, "");
    Ok(context.receipt(if written { "say-set" } else { "say-unchanged" }, &args, &[])?)
}

/// What a file holds that `@FILE` stands for: a plain file, no longer than a text may be.
fn read_file(path: &str) -> Result<Prose> {
    let fault = |error: &std::io::Error| {
        let (why, exit) = match error.kind() {
            NotFound => ("missing".to_owned(), Exit::NoInput),
            PermissionDenied => ("rights".to_owned(), Exit::NotPermitted),
            InvalidData => ("encoding".to_owned(), Exit::Data),
            InvalidInput | IsADirectory => ("kind".to_owned(), Exit::Data),
            _ => (error.to_string(), Exit::Io),
        };
        Fault::new(exit, "text-file").arg("path", path).arg("why", why)
    };
    let kind = std::fs::metadata(path).map_err(|error| fault(&error))?;
    if !kind.is_file() {
        return Err(fault(&InvalidInput.into()));
    }
    let mut held = String::new();
    let file = std::fs::File::open(path).map_err(|error| fault(&error))?;
    file.take(LONGEST).read_to_string(&mut held).map_err(|error| fault(&error))?;
    held.trim_start_matches('\u{feff}').parse()
}

/// A little more than a text may hold, so that a longer one is refused as such.
const LONGEST: u64 = 64 * 1024 + 4;
