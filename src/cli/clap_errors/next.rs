//! The next step of whoever typed too little: an example of the whole command.

use clap::CommandFactory;
use clap::error::ErrorKind;

use super::super::ask::quoted;
use super::super::localise::Typed;
use crate::cli::Cli;
use crate::cli::context;
use crate::locale::Locale;

/// The example, in words, for a command line with this unknown command, if any; nothing where there is none to give.
pub fn step(kind: ErrorKind, unknown: &str, typed: &Typed, locale: &Locale) -> Option<String> {
    match (kind, typed.command()) {
        (ErrorKind::MissingRequiredArgument, ("report", "")) => {
            let year = context::today()?.format("%Y").to_string().parse::<i32>().ok()? - 1;
            let command = format!("{} {year}", typed.path);
            Some(locale.format("clap-hint-example", &[("command", command.into())]))
        }
        (ErrorKind::MissingRequiredArgument, ("import", "")) => Some(locale.text("clap-hint-import")),
        (ErrorKind::InvalidSubcommand, ("", "")) if typed.meant.is_none() => {
            // `список`, `показать 1`: a verb that has lost its subject.
            let root = Cli::command();
            root.find_subcommand("event")?.find_subcommand(unknown)?;
            let at = typed.words.iter().position(|word| word == unknown)?;
            let rest = typed.words[at..].iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ");
            Some(locale.format("clap-hint-subject", &[("rest", rest.into())]))
        }
        _ => None,
    }
}
