//! The grammar as completion needs it: of the commands typed alone, each name in the language that is being typed, and
//! what may stand as a value beside each flag.

use std::ffi::OsString;
use std::sync::Arc;

use clap::{Arg, Command, CommandFactory, ValueHint};
use clap_complete::engine::{ArgValueCompleter, complete};

use super::Asked;
use super::candidates::Candidate;
use super::values::{Completer, Wanted};
use crate::cli::{Cli, localise};
use crate::locale::{Locale, pages};
use crate::output::{Format, Known, PaperFormat};
use crate::subject;
use crate::value::layout::is_cyrillic;
use crate::value::{Column, Kind, Lang};

/// What may stand at the cursor.
pub fn candidates(asked: Asked) -> Option<Vec<Candidate>> {
    let asked = Arc::new(asked);
    let path = path(&asked.words[..asked.at]);
    let locale = Locale::new(asked.lang);
    let argv: Vec<OsString> = std::iter::once("veche").chain(path.iter().map(String::as_str)).map(Into::into).collect();
    let grammar = localise::localise(Cli::command(), &argv, &locale);
    let view = View { asked: &asked, locale: &locale };
    let mut grammar = view.reduce(grammar, &path, &[]);
    let folder = std::env::current_dir().ok();
    let found = complete(&mut grammar, asked.words.clone(), asked.at, folder.as_deref()).ok()?;
    let found = found.iter().map(|one| {
        let help = one.get_help().map(ToString::to_string).unwrap_or_default();
        Candidate::new(one.get_value().to_string_lossy(), help.lines().next().unwrap_or_default())
    });
    // The folder one is in is not what is looked for.
    let mut found: Vec<Candidate> = found.filter(|one| one.value != ".").collect();
    // Flags are offered where they are asked for, or where nothing else can stand.
    if asked.words[asked.at].is_empty() && found.iter().any(|one| !one.value.starts_with('-')) {
        found.retain(|one| !one.value.starts_with('-'));
    }
    Some(found)
}

/// The names of the commands that were typed, as the engine goes through them.
fn path(words: &[OsString]) -> Vec<String> {
    let (mut path, root) = (Vec::new(), Cli::command());
    let mut at = &root;
    for word in words.iter().skip(1) {
        if let Some(below) = at.find_subcommand(word) {
            path.push(below.get_name().to_owned());
            at = below;
        }
    }
    path
}

/// What a grammar is reduced by.
struct View<'a> {
    asked: &'a Arc<Asked>,
    locale: &'a Locale,
}

impl View<'_> {
    /// Keeps what was typed; of the other commands their names.
    fn reduce(&self, command: Command, path: &[String], above: &[&str]) -> Command {
        let name = command.get_name().to_owned();
        let here: Vec<&str> = above.iter().copied().chain((name != "veche").then_some(name.as_str())).collect();
        // In the order of the help; the engine has them by the alphabet.
        let mut order = 0;
        let command = command.mut_args(|arg| self.renamed_arg(self.completed(arg, &here))).mut_subcommands(|sub| {
            order += 1;
            let sub = match path.first() {
                Some(next) if next == sub.get_name() => self.reduce(sub, &path[1..], &here),
                _ => bare(&sub),
            };
            self.renamed(sub).display_order(order)
        });
        command.disable_help_flag(true).disable_version_flag(true)
    }

    /// A command by its name in the language of what is typed; its other names lead to it, too.
    fn renamed(&self, command: Command) -> Command {
        let mut names = self.names(&command);
        let command = command.name(names.remove(0)).alias(None).visible_alias(None);
        command.aliases(names)
    }

    /// A flag, likewise.
    fn renamed_arg(&self, arg: Arg) -> Arg {
        let Some(long) = arg.get_long().map(str::to_owned) else { return arg };
        let aliases = arg.get_all_aliases().unwrap_or_default();
        let mut names: Vec<String> = std::iter::once(long).chain(aliases.into_iter().map(str::to_owned)).collect();
        self.first_in_tongue(&mut names);
        arg.long(names.remove(0)).alias(None).visible_alias(None).visible_aliases(names)
    }

    /// Every name of a command, that in the language of what is typed first.
    fn names(&self, command: &Command) -> Vec<String> {
        let names = std::iter::once(command.get_name()).chain(command.get_all_aliases());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        self.first_in_tongue(&mut names);
        names
    }

    /// Puts a name in the language of what is typed before the others.
    fn first_in_tongue(&self, names: &mut [String]) {
        let russian = self.asked.tongue == Lang::Ru;
        let fits = |name: &String| name.chars().any(is_cyrillic) == russian;
        if let Some(at) = names.iter().position(fits) {
            names[..=at].rotate_right(1);
        }
    }

    /// An argument that knows what may stand as its value.
    fn completed(&self, arg: Arg, here: &[&str]) -> Arg {
        if !arg.get_action().takes_values() {
            return arg;
        }
        let Some(wanted) = self.wanted(&arg, here) else {
            // A text of one's own is no name of a file.
            return if arg.get_value_hint() == ValueHint::Unknown { arg.value_hint(ValueHint::Other) } else { arg };
        };
        arg.add(ArgValueCompleter::new(Completer { wanted, asked: Arc::clone(self.asked) }))
    }

    fn wanted(&self, arg: &Arg, here: &[&str]) -> Option<Wanted> {
        let id = arg.get_id().as_str();
        let table = table(here);
        let chooses = id == "org" && here.last() == Some(&"list");
        if let Some(column) = localise::column(here, id).filter(|_| !arg.is_positional() && !chooses) {
            return of_column(column);
        }
        let values = arg.get_possible_values();
        if !values.is_empty() {
            let one = |value: &clap::builder::PossibleValue| {
                let mut names: Vec<String> = value.get_name_and_aliases().map(str::to_owned).collect();
                self.first_in_tongue(&mut names);
                Candidate::new(names.remove(0), "").also(names)
            };
            return Some(Wanted::One(values.iter().map(one).collect()));
        }
        let name = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string)?;
        let called = |kind: &str| self.locale.text(&format!("clap-value-{kind}")) == name;
        let formats =
            |names: Vec<&'static str>| Wanted::One(names.into_iter().map(|name| Candidate::new(name, "")).collect());
        Some(match id {
            "list" => Wanted::List,
            "code" if arg.is_positional() => Wanted::CodeOfTyped,
            "format" if ["report", "draft"].contains(here.last()?) => {
                formats(PaperFormat::ALL.iter().map(|(_, name, _)| *name).collect())
            }
            "format" => formats(Format::ALL.iter().map(|(_, name, _)| *name).collect()),
            "year" | "period" => Wanted::Year(table.unwrap_or("all")),
            "id" | "ids" if table == Some("org") => Wanted::Org,
            "id" | "ids" => Wanted::Record(table?),
            "n" if here == ["undo"] => Wanted::Operation,
            _ if here == ["help"] => Wanted::One(self.commands()),
            _ if chooses => Wanted::Orgs,
            _ if called("org") => Wanted::Org,
            _ if called("date") && ["from", "to"].contains(&id) => Wanted::Year(table.unwrap_or("all")),
            _ if called("date") => Wanted::Day,
            _ if called("year") => Wanted::Year(table.unwrap_or("all")),
            _ if called("field") || called("field-field") => Wanted::Field(table?),
            _ => return None,
        })
    }

    /// The commands below those that stand behind `help`; behind it alone the pages, too.
    fn commands(&self) -> Vec<Candidate> {
        let words = self.asked.words[..self.asked.at].iter().skip(1);
        let mut at = Cli::command();
        for word in words {
            if let Some(below) = at.find_subcommand(word).filter(|below| below.get_name() != "help") {
                at = below.clone();
            }
        }
        let one = |sub: &Command| {
            let mut names = self.names(sub);
            Candidate::new(names.remove(0), "").also(names)
        };
        let page = |mut names: Vec<&'static str>| Candidate::new(names.remove(0), "").also(names);
        let pages = pages::topics(self.asked.tongue).map(page).filter(|_| at.get_name() == "veche");
        at.get_subcommands().map(one).chain(pages).collect()
    }
}

/// Of a command that was not typed: what it is called and what it is for.
fn bare(command: &Command) -> Command {
    let aliases: Vec<String> = command.get_all_aliases().map(str::to_owned).collect();
    let about = command.get_about().cloned().unwrap_or_default();
    Command::new(command.get_name().to_owned()).aliases(aliases).about(about)
}

/// The table whose records a command is about.
fn table(here: &[&str]) -> Option<&'static str> {
    let name = match here {
        ["award", "rule", ..] => "rule",
        [name, ..] => name,
        [] => return None,
    };
    subject::columns().map(|column| column.table).find(|table| *table == name)
}

/// What the values of a column are.
fn of_column(column: &Column) -> Option<Wanted> {
    Some(match column.kind {
        Kind::Code | Kind::Closed(_) => Wanted::Code(column.code_list()),
        Kind::Ref("org") if column.one.is_some() => Wanted::Orgs,
        Kind::Ref("org") => Wanted::Org,
        Kind::Ref(table) => Wanted::Record(table),
        Kind::When => Wanted::Day,
        Kind::Number if column.name == "year" => Wanted::Year(column.table),
        _ => return None,
    })
}
