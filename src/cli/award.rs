//! What is done with awards: the common verbs, held against the statutes, and the papers of the year.

mod add;
mod draft;
mod due;
mod edit;
mod guard;
mod import;
mod register;
mod who;

use clap::{Command, Subcommand};

use super::context::Context;
use super::edit::Remove;
use super::import::Import;
use super::later::{Later, flags};
use super::list::List;
use super::show::{Show, Showing};
use super::verb::Verb;
use crate::subject::{Award, Rule};
use add::AwardAdd;
use draft::Draft;
use due::Due;
use edit::AwardEdit;
use register::Register;

/// What can be done with awards.
#[derive(Debug, Subcommand)]
pub enum AwardVerb {
    /// Add a record
    #[command(aliases = ["добавить", "записать"])]
    Add(Later<Box<AwardAdd>>),
    /// List records
    #[command(alias = "список")]
    List(Later<List<Award>>),
    /// Show one record whole, with what refers to it
    #[command(alias = "показать")]
    Show(Later<Show>),
    /// Change what is typed, leave the rest
    #[command(aliases = ["изменить", "исправить"])]
    Edit(Later<AwardEdit>),
    /// Remove a record that nothing refers to
    #[command(alias = "удалить")]
    Remove(Later<Remove>),
    /// Add the rows of a spreadsheet or a CSV, all or none
    #[command(aliases = ["импорт", "загрузить"])]
    Import(Later<Import>),
    /// The rules of the statutes, each with the act it comes from
    #[command(aliases = ["правило", "правила"])]
    Rule {
        #[command(subcommand)]
        verb: Verb<Rule>,
    },
    /// The journal of a year's awards
    #[command(alias = "журнал")]
    Register(Later<Register>),
    /// The list for the order, as a paper
    #[command(alias = "проект")]
    Draft(Later<Draft>),
    /// Jubilees of associations in a year
    #[command(alias = "юбилеи")]
    Due(Later<Due>),
}

impl AwardVerb {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Add(args) => args.0.run(context),
            Self::List(args) => args.0.run(context),
            Self::Show(args) => Showing::<Award>::run(args.0, context),
            Self::Edit(args) => args.0.run(context),
            Self::Remove(args) => args.0.run::<Award>(context),
            Self::Import(args) => import::run(args.0, context),
            Self::Rule { verb } => verb.run(context),
            Self::Register(args) => args.0.run(context),
            Self::Draft(args) => args.0.run(context),
            Self::Due(args) => args.0.run(context),
        }
    }

    /// The flags of a verb, put off until it is typed.
    pub fn put_off(verb: &str) -> Option<fn(Command) -> Command> {
        match verb {
            "add" => Some(flags::<Box<AwardAdd>>),
            "edit" => Some(flags::<AwardEdit>),
            "register" => Some(flags::<Register>),
            "draft" => Some(flags::<Draft>),
            "due" => Some(flags::<Due>),
            other => Verb::<Award>::put_off(other),
        }
    }
}
