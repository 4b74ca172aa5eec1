//! The command line as far as the grammar knows it, for messages about one at fault.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use super::{WITH_VALUE, called, path};
use crate::cli::{Cli, later, meant};
use crate::value::{Kind, Lang};

/// What was typed, as far as the grammar knows it: for messages about a command line at fault.
pub struct Typed {
    /// The command: `veche event add`.
    pub path: String,
    /// The commands below it.
    pub commands: Vec<String>,
    /// Its flags with their Russian names.
    pub flags: Vec<(String, String)>,
    /// Every name that a flag of it has.
    pub names: Vec<String>,
    /// Every word that was typed.
    pub words: Vec<String>,
    /// What was likely meant by commands that are not known.
    pub meant: Option<String>,
    /// The commands' own names.
    canonical: Vec<String>,
    /// Those of its flags' names that take a value.
    valued: Vec<String>,
}

impl Typed {
    /// The subject or command, and the verb of a subject: `event`, `add`.
    pub fn command(&self) -> (&str, &str) {
        let verb = if self.canonical.len() > 1 { self.canonical.last() } else { None };
        (self.canonical.first().map_or("", String::as_str), verb.map_or("", String::as_str))
    }

    /// True for a word that is a flag with its value to follow.
    pub fn awaits(&self, word: &str) -> bool {
        word.strip_prefix("--").is_some_and(|name| self.valued.iter().any(|valued| valued == name))
    }

    /// What stands in the field that a flag fills, by either of its names.
    pub fn kind(&self, flag: &str) -> Option<Kind> {
        let name = flag.strip_prefix("--")?;
        let long = self.flags.iter().find(|(_, alias)| alias == name).map_or(name, |(long, _)| long);
        let here: Vec<&str> = self.canonical.iter().map(String::as_str).collect();
        super::column(&here, &long.replace('-', "_")).map(|column| column.kind)
    }

    /// The place of the first word behind the commands.
    pub fn behind(&self) -> usize {
        let (mut root, mut behind) = (Cli::command(), 0);
        for (at, word) in self.words.iter().enumerate() {
            let Some(below) = root.find_subcommand(word).cloned() else { continue };
            (root, behind) = (below, at + 1);
        }
        behind
    }
}

/// Looks up what was typed.
pub fn typed(argv: &[OsString], lang: Lang) -> Typed {
    let mut command = Cli::command();
    let mut flags: Vec<Arg> = command.get_arguments().cloned().collect();
    let path = path(&command, argv);
    let mut words = vec!["veche".to_owned()];
    for at in 0..path.len() {
        let here: Vec<&str> = path[..=at].iter().map(String::as_str).collect();
        let Some(below) = command.find_subcommand(&path[at]).cloned() else { break };
        words.push(called(&below, lang).to_owned());
        command = later::now(below, &here);
    }
    flags.extend(command.get_arguments().cloned());
    let russian = |arg: &Arg| {
        let alias = arg.get_all_aliases()?.first().map(|alias| (*alias).to_owned())?;
        Some((arg.get_long()?.to_owned(), alias))
    };
    let name = |sub: &Command| match sub.get_all_aliases().next() {
        Some(alias) if lang == Lang::Ru => format!("{alias} ({})", sub.get_name()),
        Some(alias) => format!("{} ({alias})", sub.get_name()),
        None => sub.get_name().to_owned(),
    };
    Typed {
        words: argv.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect(),
        meant: meant::commands(&Cli::command(), &plain(argv), lang),
        commands: command.get_subcommands().map(name).collect(),
        flags: flags.iter().filter_map(russian).collect(),
        valued: named(&flags, |arg| arg.get_action().takes_values()),
        names: named(&flags, |_| true),
        canonical: path,
        path: words.join(" "),
    }
}

/// Every name of those flags.
fn named(flags: &[Arg], which: impl Fn(&Arg) -> bool) -> Vec<String> {
    let names = |arg: &Arg| {
        arg.get_long()
            .into_iter()
            .chain(arg.get_all_aliases().unwrap_or_default())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    flags.iter().filter(|arg| which(arg)).flat_map(names).collect()
}

/// The words that were typed, without flags of the whole program and their values.
fn plain(argv: &[OsString]) -> Vec<String> {
    let mut plain = Vec::new();
    let mut words = argv.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word.as_ref()) {
            words.next();
        } else if !word.starts_with('-') {
            plain.push(word.into_owned());
        }
    }
    plain
}
