//! The grammar in the user's language. Only the path that was typed is dressed: the rest is not read by anyone.

mod line;
mod names;

use std::ffi::OsString;

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command};

use super::{help, later};
use crate::locale::{Arg as Word, Locale, field_id};
use crate::output::{terminal, wrap};
use crate::subject;
use crate::value::codes::Codes;
use crate::value::{Column, Kind, Lang};

pub use line::{Typed, typed};
pub use names::{Named, called, flag};

/// Flags of the whole program that take a value, by all their names.
const WITH_VALUE: &[&str] = &["--db", "--файл", "--lang", "--язык", "--color", "--цвет"];

/// Dresses the commands that the command line names.
pub fn localise(command: Command, argv: &[OsString], locale: &Locale) -> Command {
    dressed(command, argv, locale, Named::Both)
}

/// The same as help shows it: to a Russian by the Russian names, the Latin ones behind. It is for reading: what is parsed by
/// it is no command of ours.
pub fn in_own_language(command: Command, argv: &[OsString], locale: &Locale, named: Named) -> Command {
    dressed(command, argv, locale, if locale.lang == Lang::En { Named::Both } else { named })
}

fn dressed(command: Command, argv: &[OsString], locale: &Locale, named: Named) -> Command {
    let path = path(&command, argv);
    let version = Arg::new("version")
        .long("version")
        .short('V')
        .alias("версия")
        .action(ArgAction::Version)
        .help_heading(locale.text("clap-global"))
        .help(locale.text("clap-version"));
    dress(command.disable_version_flag(true).arg(version).styles(Styles::plain()), &path, &[], "veche", (locale, named))
}

/// The names of the commands that were typed, `help` passed over.
pub fn path(root: &Command, argv: &[OsString]) -> Vec<String> {
    let mut path: Vec<String> = Vec::new();
    let mut at = root;
    let mut words = argv.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word.as_ref()) {
            words.next();
        } else if let Some(sub) = at.find_subcommand(word.as_ref()) {
            // `help event add` is about `event add`.
            if sub.get_name() != "help" {
                at = sub;
            }
            path.push(sub.get_name().to_owned());
        } else if !word.starts_with('-') {
            break;
        }
    }
    if path.len() > 1 && path[0] == "help" {
        path.remove(0);
    }
    path
}

/// Dresses one command, the one-line descriptions of those below it, and those on the path wholly; `said` is how it is
/// typed.
fn dress(command: Command, path: &[String], above: &[&str], said: &str, (locale, named): (&Locale, Named)) -> Command {
    let name = command.get_name().to_owned();
    let here: Vec<&str> = above.iter().copied().chain((name != "veche").then_some(name.as_str())).collect();
    let next = path.first();
    let command = later::now(command, &here)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .alias("справка")
                .action(ArgAction::Help)
                .display_order(usize::MAX)
                .help(locale.text("clap-help")),
        )
        .mut_args(|arg| named.flag(describe(arg, &here, locale)))
        .mut_subcommands(|sub| match next {
            Some(next) if sub.get_name() == next => {
                let said = format!("{said} {}", called(&sub, locale.lang));
                named.command(dress(sub, &path[1..], &here, &said, (locale, named)))
            }
            _ => named.command(about(sub, &here, locale)),
        });
    let command = about(command, above, locale);
    let usage = usage(&command, said, (locale, named));
    let (example, words) = (help::example(&here, locale), locale.text("clap-usage"));
    let template = format!("{{about-with-newline}}\n{example}{words} {{usage}}\n\n{{all-args}}{{after-help}}");
    let command = help::with_page(command, &here, locale);
    command.override_usage(usage).subcommand_help_heading(locale.text("clap-commands")).help_template(template)
}

/// A command's one line.
fn about(command: Command, above: &[&str], locale: &Locale) -> Command {
    if locale.lang == Lang::En {
        return command;
    }
    let own = command.get_name().to_owned();
    let id =
        if own == "veche" { "help-veche".to_owned() } else { format!("help-{}", [above, &[&own]].concat().join("-")) };
    let text = locale.find(&id, &[]).unwrap_or_else(|| locale.text(&format!("help-{own}")));
    command.about(text)
}

/// An argument's help, heading and value.
fn describe(arg: Arg, here: &[&str], locale: &Locale) -> Arg {
    let id = arg.get_id().to_string();
    if id == "help" || id == "version" {
        return arg.help_heading(locale.text("clap-global"));
    }
    let column = column(here, &id);
    let text = help(&arg, here, locale);
    let codes = column.map(|column| codes(column, locale)).unwrap_or_default();
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "clap-arguments",
        (_, true) => "clap-global",
        _ => "clap-options",
    };
    let takes_value = arg.get_action().takes_values();
    let arg = arg.help(format!("{text}{codes}")).help_heading(locale.text(heading));
    if !takes_value {
        return arg;
    }
    let value = value_name(column, &arg, &id, locale);
    arg.value_name(value).allow_negative_numbers(true).hide_possible_values(true)
}

/// What an argument is, in one line.
pub fn help(arg: &Arg, here: &[&str], locale: &Locale) -> String {
    let id = arg.get_id().as_str();
    let column = column(here, id);
    match locale.lang {
        Lang::En => arg.get_help().map(ToString::to_string).unwrap_or_default(),
        Lang::Ru => locale
            .find(&format!("help-{}-arg-{}", here.join("-"), id.replace('_', "-")), &[])
            .or_else(|| locale.find(&format!("{}.help", field_id(column?.table, column?.name)), &[]))
            .unwrap_or_else(|| locale.text(&format!("help-arg-{}", id.replace('_', "-")))),
    }
}

/// The column that a flag fills: the subject's, for `add`, `edit` and the filters of `list`.
pub fn column(here: &[&str], id: &str) -> Option<&'static Column> {
    let table = match here {
        ["init"] => "office",
        ["codes", "add" | "edit"] => "code",
        [table @ ("office" | "year")]
        | [table, "add" | "edit" | "list"]
        | ["award", table @ "rule", "add" | "edit" | "list"] => table,
        _ => return None,
    };
    let list = here.last() == Some(&"list");
    subject::columns()
        .find(|column| column.table == table && column.name == id)
        .filter(|column| !list || column.coded())
}

/// The labels of a closed list, short enough to be told; the name of an open one.
fn codes(column: &Column, locale: &Locale) -> String {
    match column.kind {
        Kind::Closed(list) => {
            let closed = Codes::closed();
            let codes: Vec<&str> = closed
                .list(list)
                .iter()
                .map(|entry| if locale.lang == Lang::Ru { entry.label(Lang::Ru) } else { entry.code.as_str() })
                .collect();
            format!(": {}", codes.join(", "))
        }
        Kind::Code => locale.format("clap-see-codes", &[("list", Word::from(column.code_list()))]),
        _ => String::new(),
    }
}

/// What stands for the value: `<ДАТА>`.
fn value_name(column: Option<&Column>, arg: &Arg, id: &str, locale: &Locale) -> String {
    // What stands without a flag is called what it is: the list, the code.
    let kind = match column.filter(|_| !arg.is_positional()).map(|column| column.kind) {
        Some(Kind::Text | Kind::Prose) => "text",
        Some(Kind::When) => "date",
        Some(Kind::Money) => "money",
        Some(Kind::Count | Kind::Number) => "number",
        Some(Kind::Code | Kind::Closed(_)) => "code",
        Some(Kind::Ref("org")) => "org",
        Some(Kind::Ref(_)) => "id",
        None => {
            let typed = arg.get_value_names().and_then(|names| names.first()).map_or(id, |name| name.as_str());
            return locale.text(&format!(
                "clap-value-{}",
                typed.to_lowercase().replace([',', '_', '='], "-").replace("--", "-")
            ));
        }
    };
    locale.text(&format!("clap-value-{kind}"))
}

/// `veche событие добавить --дата <ДАТА> … [ПАРАМЕТРЫ]`.
fn usage(command: &Command, said: &str, (locale, named): (&Locale, Named)) -> String {
    let mut words = vec![said.to_owned()];
    for arg in command.get_arguments().filter(|arg| arg.is_required_set() && !arg.is_positional()) {
        let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
        let name = if named == Named::Both { flag(arg, locale.lang) } else { arg.get_long() };
        words.push(format!("--{} <{value}>", name.unwrap_or_default()));
    }
    for arg in command.get_positionals() {
        let value = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string).unwrap_or_default();
        let more = if arg.get_num_args().is_some_and(|n| n.max_values() > 1) { "…" } else { "" };
        words.push(if arg.is_required_set() { format!("<{value}>{more}") } else { format!("[{value}]{more}") });
    }
    words.push(format!("[{}]", locale.text("clap-value-options")));
    if command.has_subcommands() {
        let value = locale.text("clap-value-command");
        words.push(if command.is_subcommand_required_set() { format!("<{value}>") } else { format!("[{value}]") });
    }
    // The word before it stands in the first line.
    let before = wrap::width(&locale.text("clap-usage")) + 1;
    let width = terminal::width().unwrap_or(help::USUAL).saturating_sub(before);
    wrap::wrap(&words.join(" "), width).join("\n    ")
}
