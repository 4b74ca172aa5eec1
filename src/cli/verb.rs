//! The verbs that every subject has.

use clap::{Command, Subcommand};

use super::add::{Add, Adding};
use super::context::Context;
use super::edit::{Edit, Remove};
use super::import::Import;
use super::later::{Later, flags};
use super::list::List;
use super::show::{Show, Showing};
use crate::record::Record;

/// What can be done with records of a kind. `S` is how one is shown, `A` how one is added.
#[derive(Debug, Subcommand)]
pub enum Verb<R: Record, S: Showing<R> = Show, A: Adding<R> = Add<R>> {
    /// Add a record
    #[command(aliases = ["добавить", "записать"])]
    Add(Later<Box<A>>),
    /// List records
    #[command(alias = "список")]
    List(Later<List<R>>),
    /// Show one record whole, with what refers to it
    #[command(alias = "показать")]
    Show(Later<S>),
    /// Change what is typed, leave the rest
    #[command(aliases = ["изменить", "исправить"])]
    Edit(Later<Edit<R>>),
    /// Remove a record that nothing refers to
    #[command(aliases = ["удалить", "убрать"])]
    Remove(Later<Remove>),
    /// Add the rows of a spreadsheet or a CSV, all or none
    #[command(aliases = ["импорт", "загрузить"])]
    Import(Later<Import>),
}

impl<R: Record, S: Showing<R>, A: Adding<R>> Verb<R, S, A> {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Add(args) => args.0.run(context),
            Self::List(args) => args.0.run(context),
            Self::Show(args) => args.0.run(context),
            Self::Edit(args) => args.0.run(context),
            Self::Remove(args) => args.0.run::<R>(context),
            Self::Import(args) => args.0.run::<R>(context),
        }
    }

    /// The flags of a verb, put off until it is typed.
    pub fn put_off(verb: &str) -> Option<fn(Command) -> Command> {
        match verb {
            "add" => Some(flags::<Box<A>>),
            "list" => Some(flags::<List<R>>),
            "show" => Some(flags::<S>),
            "edit" => Some(flags::<Edit<R>>),
            "remove" => Some(flags::<Remove>),
            "import" => Some(flags::<Import>),
            _ => None,
        }
    }
}
