//! The names of commands and flags in each language: Latin by the grammar, Russian besides.

use clap::{Arg, Command};

use crate::value::Lang;

/// What a command is called in a language: its first other name is the Russian one.
pub fn called(command: &Command, lang: Lang) -> &str {
    command.get_all_aliases().next().filter(|_| lang == Lang::Ru).unwrap_or(command.get_name())
}

/// What a flag is called in a language, likewise; nothing where it is none.
pub fn flag(arg: &Arg, lang: Lang) -> Option<&str> {
    let russian = arg.get_all_aliases().and_then(|all| all.first().copied()).filter(|_| lang == Lang::Ru);
    russian.or(arg.get_long())
}

/// By which names a Russian is shown what there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// As the grammar has them: it is parsed by.
    Both,
    /// Flags by their Russian names, commands by the Latin ones.
    Flags,
    /// All by the Russian names.
    All,
}

impl Named {
    /// A command among others.
    pub fn command(self, command: Command) -> Command {
        if self == Self::All { renamed(command) } else { command }
    }

    /// A flag.
    pub fn flag(self, arg: Arg) -> Arg {
        if self == Self::Both { arg } else { renamed_flag(arg) }
    }
}

fn renamed(command: Command) -> Command {
    let (latin, russian) = (command.get_name().to_owned(), called(&command, Lang::Ru).to_owned());
    if russian == latin {
        return command;
    }
    let others: Vec<String> = command.get_all_aliases().skip(1).map(str::to_owned).chain([latin.clone()]).collect();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    // Of a command that is shown itself its line is the title.
    let is_title = command.get_overridden_usage().is_some() && latin != "help";
    let about = if is_title { about } else { format!("{about} [{latin}]") };
    command.name(russian).alias(None).visible_alias(None).aliases(others).about(about)
}

fn renamed_flag(arg: Arg) -> Arg {
    let Some(latin) = arg.get_long().map(str::to_owned) else { return arg };
    let Some(russian) = flag(&arg, Lang::Ru).filter(|name| *name != latin).map(str::to_owned) else { return arg };
    let others = arg.get_all_aliases().unwrap_or_default().into_iter().skip(1).map(str::to_owned);
    let others: Vec<String> = others.chain([latin.clone()]).collect();
    let help = arg.get_help().map(|help| format!("{help} [--{latin}]")).unwrap_or_default();
    arg.long(russian).alias(None).visible_alias(None).aliases(others).help(help)
}
