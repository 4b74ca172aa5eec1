//! `help COMMAND`: the same text as `COMMAND --help`; `help TOPIC`: a page. What each command's help opens with.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory};

use super::context::Context;
use super::localise::Named;
use super::{Cli, grammar, localise, meant, parse};
use crate::fault::{Exit, Fault, NEAR};
use crate::locale::{Locale, pages};
use crate::output;
use crate::value::fold::fold;
use crate::value::layout::nearest;

/// Where there is no screen to keep to.
pub const USUAL: usize = 100;

/// A command or a topic to be explained.
#[derive(clap::Args, Debug)]
pub struct Help {
    /// The command: event add; or a topic: dates, money, codes, spreadsheets, year
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

impl Help {
    /// Prints it.
    pub fn run(self, typed: &[OsString], context: &Context) -> anyhow::Result<()> {
        let grammar = grammar(typed, &context.locale);
        let known = |word: &String| grammar.find_subcommand(word).is_some();
        if let [word] = self.path.as_slice()
            && !known(word)
            && let Some(page) = pages::called(&fold(word))
        {
            let text = page.text(context.locale.lang);
            return Ok(context.data(|out| output::page::write(out, text, output::terminal::width()))?);
        }
        let near = self.near(&grammar, context);
        let mut grammar = localise::in_own_language(Cli::command(), typed, &context.locale, Named::All);
        grammar.build();
        let mut command = &mut grammar;
        for word in &self.path {
            let fault = || {
                let lines = near.iter().map(|near| format!("{NEAR}{near}")).collect();
                Fault::new(Exit::Usage, "no-command").arg("command", word).candidates(lines)
            };
            command = command.find_subcommand_mut(word).ok_or_else(fault)?;
        }
        let text = command.render_help().to_string();
        Ok(context.data(|out| output::line(out, text.trim_end(), None))?)
    }

    /// The command or the topic that was likely meant.
    fn near(&self, grammar: &Command, context: &Context) -> Option<String> {
        let command = meant::commands(grammar, &self.path, context.locale.lang);
        command.or_else(|| {
            let near = nearest(self.path.first()?, pages::names(context.locale.lang))?;
            Some(context.locale.format("clap-help-topic", &[("topic", near.into())]))
        })
    }
}

/// The help or the version, where that is what was typed: what clap calls an error.
pub fn asked(argv: &[OsString], locale: &Locale) -> Option<Result<Cli, clap::Error>> {
    argv.iter()
        .any(|word| ["--help", "-h", "--справка", "--version", "--версия", "-V"].iter().any(|help| word == help))
        .then_some(())?;
    let told = parse(localise::in_own_language(Cli::command(), argv, locale, Named::All), argv);
    let is_help = |error: &clap::Error| matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    told.as_ref().is_err_and(is_help).then_some(told)
}

/// One worked example, above all else; lines that are too long are broken before a flag, as a shell takes them.
pub fn example(here: &[&str], locale: &Locale) -> String {
    let lines = example_lines(here, locale, output::terminal::width().unwrap_or(USUAL));
    if lines.is_empty() {
        return String::new();
    }
    format!("{}\n{}\n\n", locale.text("clap-example"), lines.join("\n"))
}

/// The lines of it, set in; none where a command has no example.
pub fn example_lines(here: &[&str], locale: &Locale, width: usize) -> Vec<String> {
    let name = if here.is_empty() { "veche".to_owned() } else { here.join("-") };
    let command = locale.find(&format!("example-{name}"), &[]);
    command.map_or_else(Vec::new, |command| output::page::command(&command, width))
}

/// The page that belongs to a command of the same name stands under its flags; `help` itself names the topics.
pub fn with_page(command: Command, here: &[&str], locale: &Locale) -> Command {
    match here {
        [] | ["help"] => command.after_help(locale.text("clap-topics")),
        [name] => match pages::of_command(name) {
            Some(page) => {
                let width = output::terminal::width().unwrap_or(USUAL);
                command.after_help(output::page::lines(page.text(locale.lang), Some(width)).join("\n"))
            }
            None => command,
        },
        _ => command,
    }
}
