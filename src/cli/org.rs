//! The associations' own verbs: their history, their doubles, and who was not met for long.

mod activity;
mod card;
mod merge;
mod past;

use clap::{Command, Subcommand};

use super::context::Context;
use super::later::{Later, flags};
use super::verb::Verb;
use crate::subject::Org;

use activity::Activity;
use card::OrgShow;
use merge::Merge;
pub use past::forget;
use past::{Head, Rename};

/// What can be done with associations.
#[derive(Debug, Subcommand)]
pub enum OrgVerb {
    #[command(flatten)]
    Common(Verb<Org, OrgShow>),
    /// Give an association another name from a day on
    #[command(alias = "переименовать")]
    Rename(Later<Rename>),
    /// Enter who heads an association from a day on
    #[command(alias = "руководитель")]
    Head(Later<Head>),
    /// Join an association to another: its successor, or the same one entered twice
    #[command(alias = "присоединить")]
    Merge(Later<Merge>),
    /// List when each was last met, encouraged, supported; the longest silent first
    #[command(alias = "активность")]
    Activity(Later<Activity>),
}

impl OrgVerb {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Common(verb) => verb.run(context),
            Self::Rename(args) => args.0.run(context),
            Self::Head(args) => args.0.run(context),
            Self::Merge(args) => args.0.run(context),
            Self::Activity(args) => args.0.run(context),
        }
    }

    /// The flags of a verb, put off until it is typed.
    pub fn put_off(verb: &str) -> Option<fn(Command) -> Command> {
        match verb {
            "rename" => Some(flags::<Rename>),
            "head" => Some(flags::<Head>),
            "merge" => Some(flags::<Merge>),
            "activity" => Some(flags::<Activity>),
            common => Verb::<Org, OrgShow>::put_off(common),
        }
    }
}
