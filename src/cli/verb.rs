//! The verbs that every subject has.

use clap::Subcommand;

use super::add::Add;
use super::context::Context;
use super::edit::{Edit, Remove};
use super::list::List;
use super::show::{Show, Showing};
use crate::record::Record;

/// What can be done with records of a kind. `S` is how one is shown.
#[derive(Debug, Subcommand)]
pub enum Verb<R: Record, S: Showing<R> = Show> {
    /// Add a record
    #[command(aliases = ["добавить", "записать"])]
    Add(Box<Add<R>>),
    /// List records
    #[command(alias = "список")]
    List(List<R>),
    /// Show one record whole, with what refers to it
    #[command(alias = "показать")]
    Show(S),
    /// Change what is typed, leave the rest
    #[command(aliases = ["изменить", "исправить"])]
    Edit(Edit<R>),
    /// Remove a record that nothing refers to
    #[command(alias = "удалить")]
    Remove(Remove),
}

impl<R: Record, S: Showing<R>> Verb<R, S> {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Add(args) => args.run(context),
            Self::List(args) => args.run(context),
            Self::Show(args) => args.run(context),
            Self::Edit(args) => args.run(context),
            Self::Remove(args) => args.run::<R>(context),
        }
    }
}
