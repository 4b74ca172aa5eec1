//! Flags that are built only where they are typed: a grammar of several hundred would be most of every start.

use clap::{ArgMatches, Args, Command, FromArgMatches};

use super::add::Add;
use super::aid::AidVerb;
use super::award::AwardVerb;
use super::backup::{Backup, Restore};
use super::chain::ChainShow;
use super::check::Check;
use super::codes::CodeEdit;
use super::event::EventAdd;
use super::history::log::Log;
use super::history::undo::{Redo, Undo};
use super::init::Init;
use super::man::Pages;
use super::org::OrgVerb;
use super::package::{Export, Whole};
use super::person::{Erase, Show as ShowPerson};
use super::plan::PlanVerb;
use super::report::Report;
use super::search::Search;
use super::verb::Verb;
use super::whereabouts::Where;
use super::year::{OfficeArgs, YearArgs};
use crate::subject::{CodeRow, Event, Rule};

/// Flags that are put off until the command is typed.
#[derive(Debug)]
pub struct Later<T>(pub T);

impl<T: Args> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        T::from_arg_matches(matches).map(Self)
    }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Args> Args for Later<T> {
    fn augment_args(command: Command) -> Command {
        command.defer(flags::<T>)
    }
    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// Adds what was put off. The line about the command stands already; that of the flags is for whoever reads the source.
pub fn flags<T: Args>(command: Command) -> Command {
    let about = command.get_about().cloned();
    let command = T::augment_args(command);
    if let Some(about) = about { command.about(about) } else { command }
}

/// Adds now what would be added once the command is parsed, so that it can be dressed. What is not known here is built
/// all the same, in English.
pub fn now(command: Command, path: &[&str]) -> Command {
    let put_off: Option<fn(Command) -> Command> = match path {
        ["init"] => Some(flags::<Init>),
        ["report"] => Some(flags::<Report>),
        ["search"] => Some(flags::<Search>),
        ["log"] => Some(flags::<Log>),
        ["undo"] => Some(flags::<Undo>),
        ["redo"] => Some(flags::<Redo>),
        ["check"] => Some(flags::<Check>),
        ["person", "show"] => Some(flags::<ShowPerson>),
        ["person", "erase"] => Some(flags::<Erase>),
        ["export"] => Some(flags::<Export>),
        ["import"] => Some(flags::<Whole>),
        ["backup"] => Some(flags::<Backup>),
        ["restore"] => Some(flags::<Restore>),
        ["man"] => Some(flags::<Pages>),
        ["where"] => Some(flags::<Where>),
        ["year"] => Some(flags::<YearArgs>),
        ["office"] => Some(flags::<OfficeArgs>),
        ["codes", "add"] => Some(flags::<Box<Add<CodeRow>>>),
        ["codes", "edit"] => Some(flags::<CodeEdit>),
        ["org", verb] => OrgVerb::put_off(verb),
        ["event", verb] => Verb::<Event, ChainShow, EventAdd>::put_off(verb),
        ["award", "rule", verb] => Verb::<Rule>::put_off(verb),
        ["award", verb] => AwardVerb::put_off(verb),
        ["aid", verb] => AidVerb::put_off(verb),
        ["plan", verb] => PlanVerb::put_off(verb),
        _ => None,
    };
    match put_off {
        Some(flags) => flags(command).defer(|command| command),
        None => command,
    }
}
