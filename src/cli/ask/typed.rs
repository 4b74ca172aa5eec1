//! What was typed of a command, where nothing is required; and the command with what was answered, as it would be typed.

use std::ffi::{OsStr, OsString};

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, CommandFactory, FromArgMatches};

use super::form::{Form, Texts};
use crate::cli::{Cli, Global, later, localise};
use crate::locale::Locale;
use crate::subject::{Aid, Award, CodeRow, Event, Org, Plan, Rule};
use crate::value::Lang;

/// A command that was typed, and its arguments.
pub struct Typed {
    /// Options that stand before or after any command.
    pub global: Global,
    root: Command,
    path: Vec<String>,
    command: Command,
    matches: ArgMatches,
}

/// One word of a command line: by itself, or a flag with its value.
pub struct Word {
    flag: Option<String>,
    text: Option<OsString>,
}

impl Typed {
    /// Reads the command line; nothing where it is at fault for more than what is missing.
    pub fn read(argv: &[OsString]) -> Option<Self> {
        let root = Cli::command();
        let path = localise::path(&root, argv);
        let mut matches = relaxed(root.clone(), &path, &[]).try_get_matches_from(argv).ok()?;
        let global = Global::from_arg_matches(&matches).ok()?;
        let mut command = root.clone();
        let mut here: Vec<&str> = Vec::new();
        for name in &path {
            here.push(name);
            command = later::now(command.find_subcommand(name)?.clone(), &here);
            matches = matches.remove_subcommand().filter(|(typed, _)| typed == name)?.1;
        }
        Some(Self { global, root, path, command, matches })
    }

    /// The kind of record that the command enters or changes, where its fields can be asked for.
    pub fn form(&self) -> Option<Form> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        Some(match path.as_slice() {
            ["org", "add" | "edit"] => Form::of::<Org>(),
            ["event", "add" | "edit"] => Form::of::<Event>(),
            ["award", "add" | "edit"] => Form::of::<Award>(),
            ["award", "rule", "add" | "edit"] => Form::of::<Rule>(),
            ["aid", "add" | "edit"] => Form::of::<Aid>(),
            ["plan", "add" | "edit"] => Form::of::<Plan>(),
            ["codes", "add"] => Form::of::<CodeRow>(),
            _ => return None,
        })
    }

    /// True for `edit`.
    pub fn edits(&self) -> bool {
        self.path.last().is_some_and(|verb| verb == "edit")
    }

    /// The texts that were typed for an argument; nothing where it was not.
    pub fn values(&self, id: &str) -> Option<Texts> {
        Some(self.raw(id)?.map(|text| text.to_string_lossy().into_owned()).collect())
    }

    /// True for a switch that was typed.
    pub fn flag(&self, id: &str) -> bool {
        self.is_typed(id) && self.matches.get_flag(id)
    }

    /// True where an argument may be repeated.
    pub fn repeats(&self, id: &str) -> bool {
        self.arg(id).is_some_and(|arg| matches!(arg.get_action(), ArgAction::Append))
    }

    /// What an argument is, in the user's language.
    pub fn help(&self, id: &str, locale: &Locale) -> String {
        let here: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.arg(id).map(|arg| localise::help(arg, &here, locale)).unwrap_or_default()
    }

    /// The name by which an argument is typed.
    pub fn name(&self, id: &str, lang: Lang) -> String {
        self.arg(id).map_or_else(|| id.to_owned(), |arg| localise::flag(arg, lang).unwrap_or_default().to_owned())
    }

    /// The whole command with these fields in the place of those that were typed, and with further arguments; by its
    /// Russian names for a Russian user.
    pub fn line(&self, fields: &[(&str, Texts)], more: &[(&str, String)], lang: Lang) -> Vec<Word> {
        let mut words = vec![Word::plain("veche")];
        let globals = self.root.get_arguments().filter(|arg| arg.is_global_set());
        words.extend(globals.flat_map(|arg| self.as_typed(arg, lang)));
        let mut at = &self.root;
        for name in &self.path {
            let Some(below) = at.find_subcommand(name) else { break };
            words.push(Word::plain(localise::called(below, lang)));
            at = below;
        }
        let own: Vec<&Arg> = self.command.get_arguments().filter(|arg| !arg.is_global_set()).collect();
        let given = |arg: &Arg| fields.iter().find(|(id, _)| arg.get_id() == *id).map(|(_, texts)| texts);
        for arg in own.iter().filter(|arg| arg.is_positional() && given(arg).is_none()) {
            words.extend(self.as_typed(arg, lang));
        }
        for (id, texts) in fields {
            let arg = own.iter().find(|arg| arg.get_id() == id);
            words.extend(texts.iter().filter_map(|text| Some(Word::of(arg?, Some(text.into()), lang))));
        }
        let others = own.iter().filter(|arg| !arg.is_positional() && given(arg).is_none());
        words.extend(others.filter(|arg| !GUIDE.contains(&arg.get_id().as_str())).flat_map(|a| self.as_typed(a, lang)));
        for (id, text) in more {
            let arg = own.iter().find(|arg| arg.get_id() == id);
            words.extend(arg.map(|arg| {
                let text = arg.get_action().takes_values().then(|| text.into());
                Word::of(arg, text, lang)
            }));
        }
        words
    }

    /// An argument once more as it was typed.
    fn as_typed(&self, arg: &Arg, lang: Lang) -> Vec<Word> {
        let id = arg.get_id().as_str();
        match self.raw(id) {
            None => Vec::new(),
            Some(_) if !arg.get_action().takes_values() => vec![Word::of(arg, None, lang)],
            Some(values) => values.map(|value| Word::of(arg, Some(value.to_owned()), lang)).collect(),
        }
    }

    fn raw(&self, id: &str) -> Option<impl Iterator<Item = &OsStr>> {
        self.is_typed(id).then(|| self.matches.get_raw(id).into_iter().flatten())
    }

    fn is_typed(&self, id: &str) -> bool {
        let known = self.matches.try_contains_id(id).is_ok_and(|there| there);
        known && self.matches.value_source(id) == Some(ValueSource::CommandLine)
    }

    fn arg(&self, id: &str) -> Option<&Arg> {
        self.command.get_arguments().find(|arg| arg.get_id() == id)
    }
}

/// What guided entry itself takes: no part of the command that it puts together.
const GUIDE: [&str; 2] = ["ask", "like"];

/// The grammar with nothing required by the command that was typed.
fn relaxed(command: Command, path: &[String], above: &[&str]) -> Command {
    let command = later::now(command, above);
    let Some((next, rest)) = path.split_first() else { return command.mut_args(|arg| arg.required(false)) };
    let here: Vec<&str> = above.iter().copied().chain([next.as_str()]).collect();
    command.mut_subcommand(next, |below| relaxed(below, rest, &here))
}

impl Word {
    fn plain(text: &str) -> Self {
        Self { flag: None, text: Some(text.into()) }
    }

    fn of(arg: &Arg, text: Option<OsString>, lang: Lang) -> Self {
        let flag = (!arg.is_positional()).then(|| format!("--{}", localise::flag(arg, lang).unwrap_or_default()));
        Self { flag, text }
    }

    /// The word as the program is given it.
    pub fn argument(&self) -> OsString {
        match (&self.flag, &self.text) {
            (Some(flag), Some(text)) => {
                let mut word = OsString::from(format!("{flag}="));
                word.push(text);
                word
            }
            (Some(flag), None) => flag.into(),
            (None, text) => text.clone().unwrap_or_default(),
        }
    }

    /// The word as it is typed in a shell.
    pub fn typed(&self) -> String {
        let text = self.text.as_ref().map(|text| text.to_string_lossy().into_owned());
        match (&self.flag, text) {
            (Some(flag), Some(text)) if text.starts_with('-') => format!("{flag}={}", quoted(&text)),
            (Some(flag), Some(text)) => format!("{flag} {}", quoted(&text)),
            (Some(flag), None) => flag.clone(),
            (None, text) => quoted(&text.unwrap_or_default()),
        }
    }
}

/// A word as `sh` takes it for one: bare where it can be, in quotes as people type them where those are enough.
pub fn quoted(text: &str) -> String {
    let bare = |sign: char| sign.is_alphanumeric() || "_-./:,+@%№".contains(sign);
    if !text.is_empty() && text.chars().all(bare) {
        text.to_owned()
    } else if text.contains(['"', '\\', '$', '`', '!']) {
        format!("'{}'", text.replace('\'', r"'\''"))
    } else {
        format!("\"{text}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_is_quoted_as_far_as_a_shell_needs_it() {
        for (text, typed) in [
            ("2012-09-01", "2012-09-01"),
            ("ВОИ", "ВОИ"),
            ("круглый стол", "\"круглый стол\""),
            ("", "\"\""),
            ("«Ёлка»", "\"«Ёлка»\""),
            ("д'Артаньян", "\"д'Артаньян\""),
            ("за $5 `и` \"ещё\"", "'за $5 `и` \"ещё\"'"),
            ("don't!", r"'don'\''t!'"),
            ("?", "\"?\""),
        ] {
            assert_eq!(quoted(text), typed);
        }
    }
}
