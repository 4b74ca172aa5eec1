//! The grammar of the command line, and the way from a command to its work.

mod add;
mod aid;
mod ask;
mod award;
mod backup;
mod chain;
mod changes;
mod check;
mod clap_errors;
mod closed;
mod codes;
mod complete;
mod config;
mod context;
mod demo;
mod edit;
mod event;
mod files;
mod help;
mod history;
mod import;
mod init;
mod later;
mod list;
mod listing;
mod localise;
mod man;
mod mask;
mod meant;
mod org;
mod package;
mod person;
mod place;
mod plan;
mod report;
mod search;
mod several;
mod show;
mod sort;
mod start;
mod strays;
mod usage;
mod verb;
mod whereabouts;
mod year;

#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::locale::Locale;
use crate::output;
use crate::subject::Event;
use config::Config;
use context::Context;
use later::Later;
use start::Start;
use verb::Verb;

/// Records of a town's work with public associations, and the year's account
#[derive(Debug, Parser)]
#[command(name = "veche", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options that stand before or after any command.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
#[derive(clap::Args, Clone, Debug)]
pub struct Global {
    /// The file of records
    #[arg(long, global = true, alias = "файл", value_name = "FILE")]
    db: Option<PathBuf>,
    /// Work on the built-in example, in memory; nothing is kept
    #[arg(long, global = true, alias = "пример", conflicts_with = "db")]
    demo: bool,
    /// Language of everything a person reads: ru, en
    #[arg(long, global = true, alias = "язык", value_name = "LANG")]
    lang: Option<LangFlag>,
    /// No remarks, only data and errors
    #[arg(long, global = true, alias = "тихо")]
    quiet: bool,
    /// Whether to use colour: auto, always, never
    #[arg(long, global = true, alias = "цвет", value_name = "WHEN")]
    color: Option<ColorFlag>,
    /// Never ask anything
    #[arg(long, global = true, alias = "без-вопросов")]
    no_input: bool,
    /// Answer every question with yes
    #[arg(long, global = true, alias = "да")]
    yes: bool,
}

/// The languages, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LangFlag {
    /// Russian
    Ru,
    /// English
    En,
}

/// When to use colour, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColorFlag {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create a new file of records
    #[command(alias = "создать")]
    Init(Later<init::Init>),
    /// Associations: who they are, and what was done with each
    #[command(aliases = ["орг", "объединение", "объединения"])]
    Org {
        #[command(subcommand)]
        verb: org::OrgVerb,
    },
    /// Events: what was held together with associations
    #[command(aliases = ["событие", "мероприятие", "события", "мероприятия"])]
    Event {
        #[command(subcommand)]
        verb: Verb<Event, chain::ChainShow, event::EventAdd>,
    },
    /// Awards: who was encouraged, and for what
    #[command(aliases = ["награда", "поощрение", "награды", "поощрения"])]
    Award {
        #[command(subcommand)]
        verb: award::AwardVerb,
    },
    /// Aid: support to associations, what campaigns collected and gave
    #[command(aliases = ["помощь", "поддержка"])]
    Aid {
        #[command(subcommand)]
        verb: aid::AidVerb,
    },
    /// Plans: tasks, measures, and the questions of associations
    #[command(aliases = ["план", "планы"])]
    Plan {
        #[command(subcommand)]
        verb: plan::PlanVerb,
    },
    /// Print the account of a year, a half-year, a quarter
    #[command(aliases = ["отчёт", "отчет"])]
    Report(Later<report::Report>),
    /// Find words in all records, by any part of a word
    #[command(aliases = ["поиск", "найти", "искать"])]
    Search(Later<search::Search>),
    /// Show or set what is said of a year as a whole
    #[command(alias = "год")]
    Year(year::YearCommand),
    /// Show or set the office whose records these are
    #[command(aliases = ["администрация", "учреждение"])]
    Office(Later<year::OfficeArgs>),
    /// Print the code lists, or change an open one
    #[command(aliases = ["коды", "справочник"])]
    Codes(codes::Codes),
    /// What was done, when and by whom
    #[command(aliases = ["журнал", "история"])]
    Log(Later<history::log::Log>),
    /// Take back the last operation, or another, as a whole
    #[command(aliases = ["отмена", "отменить"])]
    Undo(Later<history::undo::Undo>),
    /// Do again what was undone last
    #[command(aliases = ["вернуть", "повтор"])]
    Redo(Later<history::undo::Redo>),
    /// Look whether all in the file holds: structure, references, history
    #[command(aliases = ["проверка", "проверить"])]
    Check(Later<check::Check>),
    /// What the file holds of a person, and their erasure from it
    #[command(aliases = ["человек", "лицо"])]
    Person {
        #[command(subcommand)]
        verb: person::Person,
    },
    /// Write everything, or a year, as CSV into a folder, with a description of it
    #[command(aliases = ["экспорт", "выгрузить"])]
    Export(Later<package::Export>),
    /// Read a folder that `export` wrote into a new file of records
    #[command(aliases = ["импорт", "загрузить"])]
    Import(Later<package::Whole>),
    /// Keep a copy of the file, proved to be whole
    #[command(aliases = ["копия", "резерв"])]
    Backup(Later<backup::Backup>),
    /// Put the content of a backup into the file
    #[command(alias = "восстановить")]
    Restore(Later<backup::Restore>),
    /// Which file, which folders, which settings, and what chose each
    #[command(alias = "где")]
    Where(Later<whereabouts::Where>),
    /// Write a page of the manual for every command, in both languages
    #[command(aliases = ["справочник-команд", "ман"])]
    Man(Later<man::Pages>),
    /// Print help for a command
    #[command(alias = "справка")]
    Help(help::Help),
}

/// Parses and runs; the exit code. Everything that went wrong has been said.
pub fn run() -> u8 {
    let argv: Vec<OsString> = std::env::args_os().collect();
    if let Some(code) = complete::asked(&argv) {
        return code;
    }
    let config = Config::read();
    let set = config.as_ref().ok().and_then(|config| config.lang);
    let (lang, decided) = crate::locale::choose(&argv, |name| std::env::var(name).ok(), set);
    let start = Start { locale: Locale::new(lang), decided, config };
    // Words are needed only where help or a fault is printed; else the grammar stays undressed.
    let parsed = help::asked(&argv, &start.locale)
        .unwrap_or_else(|| parse(Cli::command(), &argv).or_else(|_| parse(grammar(&argv, &start.locale), &argv)));
    if ask::is_wanted(&argv, parsed.as_ref().err()) {
        ask::run(&argv, parsed, start)
    } else {
        finish(parsed, &argv, start)
    }
}

/// Does what was typed, or says what is wrong with it; the exit code.
fn finish(parsed: Result<Cli, clap::Error>, argv: &[OsString], start: Start) -> u8 {
    let done = match parsed {
        Ok(cli) => obey(cli, argv, start),
        Err(error) => {
            let pager = start.config.ok().and_then(|config| config.pager());
            let lang = start.locale.lang;
            return clap_errors::report(&error, || localise::typed(argv, lang), &start.locale, pager.as_ref());
        }
    };
    match done {
        Ok(()) => 0,
        Err((error, locale)) => output::error::report(&error, &locale),
    }
}

/// Does what was typed.
fn obey(cli: Cli, argv: &[OsString], start: Start) -> Result<(), (anyhow::Error, Locale)> {
    let context = Context::new(cli.global, start.for_command(&cli.command))?;
    let done = dispatch(cli.command, &context, argv).inspect(|()| context.remind());
    let done = done.and(context.leaf().map_err(Into::into));
    done.map_err(|error| (error, context.into_start().locale))
}

/// The grammar in the user's language.
fn grammar(argv: &[OsString], locale: &Locale) -> clap::Command {
    localise::localise(Cli::command(), argv, locale)
}

fn parse(mut grammar: clap::Command, argv: &[OsString]) -> Result<Cli, clap::Error> {
    Cli::from_arg_matches_mut(&mut grammar.try_get_matches_from_mut(argv)?)
}

fn dispatch(command: Command, context: &Context, typed: &[OsString]) -> anyhow::Result<()> {
    match command {
        Command::Init(args) => args.0.run(context),
        Command::Org { verb } => verb.run(context),
        Command::Event { verb } => verb.run(context),
        Command::Award { verb } => verb.run(context),
        Command::Aid { verb } => verb.run(context),
        Command::Plan { verb } => verb.run(context),
        Command::Report(args) => args.0.run(context),
        Command::Search(args) => args.0.run(context),
        Command::Year(args) => args.run(context),
        Command::Office(args) => args.0.run(context),
        Command::Codes(args) => args.run(context),
        Command::Log(args) => args.0.run(context),
        Command::Undo(args) => args.0.run(context),
        Command::Redo(args) => args.0.run(context),
        Command::Check(args) => args.0.run(context),
        Command::Person { verb } => verb.run(context),
        Command::Export(args) => args.0.run(context),
        Command::Import(args) => args.0.run(context),
        Command::Backup(args) => args.0.run(context),
        Command::Restore(args) => args.0.run(context),
        Command::Where(args) => args.0.run(context),
        Command::Man(args) => args.0.run(context),
        Command::Help(args) => args.run(typed, context),
    }
}
