//! `codes`: the code lists, printed or changed.

use clap::{CommandFactory, Subcommand};

use super::Cli;
use super::add::{Add, Adding};
use super::changes::Changes;
use super::context::Context;
use super::files::Files;
use super::later::Later;
use super::listing;
use crate::fault::{Exit, Fault, NEAR, Result};
use crate::output::{self, Format};
use crate::record::Record;
use crate::store::{Mode, Query, Tx};
use crate::subject::{self, CodeRow};
use crate::value::layout::nearest;
use crate::value::{Cell, Handle, Lang, Raw, Text};

/// The code lists.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Codes {
    /// One list: event.kind, aid.form, interaction
    #[arg(value_name = "LIST")]
    list: Option<String>,
    #[command(flatten)]
    files: Files,
    #[command(subcommand)]
    verb: Option<CodeVerb>,
}

/// What can be done with a code.
#[derive(Debug, Subcommand)]
pub enum CodeVerb {
    /// Add a code to an open list
    #[command(alias = "добавить")]
    Add(Later<Box<Add<CodeRow>>>),
    /// Change a code's words
    #[command(aliases = ["изменить", "исправить"])]
    Edit(Later<CodeEdit>),
    /// Remove a code that no record uses
    #[command(aliases = ["удалить", "убрать"])]
    Remove(CodeRemove),
}

/// A code, and what to change in it.
#[derive(clap::Args, Debug)]
pub struct CodeEdit {
    #[command(flatten)]
    changes: Changes<CodeRow>,
}

/// A code to be removed.
#[derive(clap::Args, Debug)]
pub struct CodeRemove {
    /// The list
    #[arg(value_name = "LIST")]
    list: String,
    /// The code
    #[arg(value_name = "CODE")]
    code: String,
}

impl Codes {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self.verb {
            None => self.print(context),
            Some(CodeVerb::Add(args)) => args.0.run(context),
            Some(CodeVerb::Edit(args)) => args.0.run(context),
            Some(CodeVerb::Remove(args)) => args.run(context),
        }
    }

    /// Prints one list, or all: the open ones as the file has them, then the closed ones.
    fn print(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let (title, headings) = (listing::title::<CodeRow>(context), listing::headings::<CodeRow>(context));
        let shown: &[&str] = match (format, names.lang) {
            (Format::Table, Lang::Ru) => &["list", "code", "ru", "ru_plural", "valid_from", "valid_to", "counts"],
            (Format::Table, Lang::En) => &["list", "code", "en", "en_plural", "valid_from", "valid_to", "counts"],
            _ => &[],
        };
        let places: Vec<usize> =
            (0..headings.len()).filter(|at| shown.is_empty() || shown.contains(&headings[*at].name)).collect();
        let chosen: Vec<_> = places.iter().map(|at| headings[*at].clone()).collect();
        let mut rows: Vec<(i64, CodeRow)> = Vec::new();
        store.each::<CodeRow>(&order(), |id, row| {
            rows.push((id, row));
            Ok(())
        })?;
        rows.extend(CodeRow::closed()?.into_iter().map(|row| (0, row)));
        if let Some(list) = &self.list {
            let known = known_lists(&rows);
            rows.retain(|(_, row)| row.list.as_str() == list);
            if rows.is_empty() {
                let near = near_lists(list, &known).into_iter().map(|near| format!("{NEAR}{near}"));
                let lines = near.chain(known.iter().cloned()).collect();
                return Err(Fault::data("no-list").arg("list", list).candidates(lines).into());
            }
        }
        let left_out = self.files.write(context, |out| {
            let mut sink = output::sink(format, out, &title, &chosen, self.files.layout(context, names.lang, false))?;
            for (id, row) in &rows {
                let mut cells = listing::cells(*id, row, &names);
                if *id == 0 {
                    cells[0] = Cell::Empty;
                }
                let row: Vec<Cell<'_>> = places.iter().map(|at| cells[*at].clone()).collect();
                sink.row(&row)?;
            }
            sink.finish()
        })?;
        context.left_out(&left_out, "json");
        Ok(())
    }
}

/// Lists by name, each in its own order.
fn order() -> Query {
    CodeRow::ORDER
        .iter()
        .filter_map(|name| CodeRow::column(name))
        .fold(Query::default(), |q, column| q.order(column, false))
}

/// The names of all lists.
fn known_lists(rows: &[(i64, CodeRow)]) -> Vec<String> {
    let mut lists: Vec<String> = rows.iter().map(|(_, row)| row.list.as_str().to_owned()).collect();
    lists.dedup();
    lists
}

/// The lists that were likely meant: one of nearly this name, or those of a subject, by what its command is called.
fn near_lists<'a>(typed: &str, known: &'a [String]) -> Vec<&'a str> {
    let subject =
        Cli::command().find_subcommand(typed.to_lowercase()).map(|command| format!("{}.", command.get_name()));
    match subject {
        Some(subject) => known.iter().map(String::as_str).filter(|list| list.starts_with(&subject)).collect(),
        None => nearest(typed, known.iter().map(String::as_str)).into_iter().collect(),
    }
}

impl CodeEdit {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let (id, title, changed) = store.write(&context.op("edit", CodeRow::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            let which = || Fault::new(Exit::Usage, "code-which");
            let list = self.changes.text::<Text>("list").ok_or_else(which)?;
            let code = self.changes.text::<Handle>("code").ok_or_else(which)?;
            let (id, mut row) = find(tx, &list, &code)?;
            if self.changes.typed().count() < 3 && !self.changes.clears() {
                return Err(Fault::new(Exit::Usage, "nothing-to-change"));
            }
            self.changes.apply(&mut row, &context.locale)?;
            row.settle(Some(id), &names)?;
            let changed = context.strays().update(tx, id, &row, |_| false)?;
            Ok((id, row.title(), changed))
        })?;
        let args = Context::about(CodeRow::TABLE, id, &title);
        Ok(context.receipt(if changed { "say-changed" } else { "say-unchanged" }, &args, &[])?)
    }
}

impl CodeRemove {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let id = store.write(&context.op("remove", CodeRow::TABLE), |tx| {
            let (id, row) = find(tx, &self.list, &self.code)?;
            refuse_used(tx, &row)?;
            tx.remove::<CodeRow>(id)?;
            Ok(id)
        })?;
        let title = format!("{} {}", self.list, self.code);
        let args = Context::about(CodeRow::TABLE, id, &title);
        Ok(context.receipt("say-removed", &args, &[])?)
    }
}

/// A code of an open list.
fn find(tx: &Tx<'_>, list: &str, code: &str) -> Result<(i64, CodeRow)> {
    CodeRow::must_be_open(list)?;
    let mut query = Query::default();
    for (name, value) in [("list", list), ("code", code)] {
        if let Some(column) = CodeRow::column(name) {
            query = query.holds(column, Raw::text(value).into_owned());
        }
    }
    let found = tx.all::<CodeRow>(&query)?.into_iter().next();
    found.ok_or_else(|| Fault::new(Exit::NoInput, "no-code").arg("list", list).arg("code", code))
}

/// A code stays while a record or a form of interaction uses it.
pub fn refuse_used(tx: &Tx<'_>, row: &CodeRow) -> Result<()> {
    let (list, code) = (row.list.as_str(), row.code.as_str());
    let fault = || Err(Fault::data("code-used").arg("list", list).arg("code", code));
    for column in subject::columns().filter(|column| column.coded() && column.code_list() == list) {
        if tx.code_used(column, code)? {
            return fault();
        }
    }
    let counts = CodeRow::column("counts");
    if let Some(column) = counts
        && tx.code_used(column, &format!("{list}:{code}"))?
    {
        return fault();
    }
    Ok(())
}
