//! The flags of `add`, none required: what `edit` takes.

use std::marker::PhantomData;

use clap::{ArgMatches, Args, Command, FromArgMatches};

use super::usage;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Locale;
use crate::record::Record;

/// What is to be changed in a record: only what was typed, and the fields to be emptied.
#[derive(Clone, Debug)]
pub struct Changes<R> {
    matches: ArgMatches,
    clear: Vec<String>,
    kind: PhantomData<fn() -> R>,
}

impl<R: Record> Changes<R> {
    /// True when nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.clear.is_empty() && self.typed().next().is_none()
    }

    /// True when a field is to be emptied.
    pub fn clears(&self) -> bool {
        !self.clear.is_empty()
    }

    /// A text that was typed, by its field's name.
    pub fn text<T: std::fmt::Display + Clone + Send + Sync + 'static>(&self, name: &str) -> Option<String> {
        self.matches.try_get_one::<T>(name).ok().flatten().map(ToString::to_string)
    }

    /// The names of the fields that were typed.
    pub fn typed(&self) -> impl Iterator<Item = &'static str> {
        use clap::parser::ValueSource::CommandLine;
        let typed = |name: &str| {
            matches!(self.matches.try_contains_id(name), Ok(true))
                && self.matches.value_source(name) == Some(CommandLine)
        };
        R::COLUMNS.iter().map(|column| column.name).filter(move |name| typed(name))
    }

    /// True when a field was typed, or is to be emptied.
    pub fn touches(&self, name: &str, locale: &Locale) -> bool {
        let place = |field: &String| usage::place::<R>(field.trim_start_matches('-'), locale);
        let cleared = self.clear.iter().filter_map(place).map(|at| R::COLUMNS[at].name);
        self.typed().chain(cleared).any(|touched| touched == name)
    }

    /// Puts the changes into a record.
    pub fn apply(&self, record: &mut R, locale: &Locale) -> Result<()> {
        for name in &self.clear {
            let at = usage::place::<R>(name.trim_start_matches('-'), locale);
            let at = at.ok_or_else(|| Fault::new(Exit::Usage, "no-field").arg("field", name).arg("table", R::TABLE))?;
            if self.typed().any(|typed| typed == R::COLUMNS[at].name) {
                return Err(Fault::new(Exit::Usage, "clear-and-set").at(R::TABLE, R::COLUMNS[at].name));
            }
            if !record.fields_mut()[at].clear() {
                return Err(Fault::data("cannot-clear").at(R::TABLE, R::COLUMNS[at].name));
            }
        }
        record.update_from_arg_matches(&self.matches).map_err(|_| Fault::new(Exit::Bug, "stored-value"))
    }
}

impl<R: Record> FromArgMatches for Changes<R> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let clear = matches.get_many::<String>("clear").unwrap_or_default().cloned().collect();
        Ok(Self { matches: matches.clone(), clear, kind: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<R: Record> Args for Changes<R> {
    fn augment_args(command: Command) -> Command {
        let clear = clap::Arg::new("clear")
            .long("clear")
            .alias("очистить")
            .value_name("FIELD")
            .action(clap::ArgAction::Append)
            .help("Empty a field; may be repeated");
        R::augment_args_for_update(command).arg(clear)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
