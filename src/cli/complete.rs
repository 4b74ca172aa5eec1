//! Completion: what could stand where somebody presses Tab. `source <(COMPLETE=bash veche)` teaches a shell to ask. Asked,
//! it reads the file and the settings as they are, changes nothing, and answers nothing where anything is at fault.

mod candidates;
mod grammar;
mod script;
mod shell;
mod values;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use super::config::Config;
use super::{context, place};
use crate::fault::{Exit, Fault};
use crate::locale::{Locale, choose};
use crate::output;
use crate::value::Lang;
use crate::value::layout::is_cyrillic;
use shell::Shell;

/// What was typed so far.
#[derive(Debug)]
pub struct Asked {
    /// The words, the program's name first.
    words: Vec<OsString>,
    /// The one at the cursor.
    at: usize,
    /// The language of everything a person reads.
    lang: Lang,
    /// The language in which commands and flags are being typed.
    tongue: Lang,
    /// The file of records.
    file: Option<PathBuf>,
    /// Who asks.
    shell: Shell,
}

/// Answers a shell where one asks: the exit code. None on every other day, which costs one look at the environment.
pub fn asked(argv: &[OsString]) -> Option<u8> {
    let name = std::env::var_os("COMPLETE").filter(|name| !name.is_empty() && name != "0")?;
    let shell = Shell::named(&name);
    match (argv.get(1), shell) {
        (None, Some(shell)) => Some(said(output::data(|out| output::raw(out, &shell.script(argv.first()))))),
        (None, None) => {
            let shell = name.to_string_lossy().into_owned();
            Some(said(Err(Fault::new(Exit::Usage, "no-shell").arg("shell", shell))))
        }
        (Some(word), Some(shell)) if word == "--" => {
            if let Some(answer) = answer(shell, argv.get(2..).unwrap_or_default()) {
                let _ = output::data(|out| output::raw(out, &answer));
            }
            Some(0)
        }
        (Some(word), None) if word == "--" => Some(0),
        // The variable was meant for another program.
        _ => None,
    }
}

fn said(done: crate::fault::Result<()>) -> u8 {
    let Err(fault) = done else { return 0 };
    let (lang, _) = choose(&[], context::variable, None);
    output::error::report(&fault.into(), &Locale::new(lang))
}

/// What a shell is told: nothing where the words make no sense.
fn answer(shell: Shell, given: &[OsString]) -> Option<String> {
    let line = shell.line(given)?;
    let (words, at) = (line.words.clone(), line.at);
    let typed = words.get(at)?.to_str()?.to_owned();
    let config = Config::read().unwrap_or_default();
    let (lang, _) = choose(&words, context::variable, config.lang);
    let tongue = tongue(&words[..=at], lang);
    let demo = words.iter().any(|word| word == "--demo" || word == "--пример");
    let named = named(&words[..at]);
    let file = place::file(named.as_deref(), &config).ok().map(|(path, _)| path).filter(|_| !demo);
    let asked = Asked { words, at, lang, tongue, file, shell };
    let found = grammar::candidates(asked)?;
    Some(shell.answer(&found, &typed, &line))
}

/// The file that the words name.
fn named(words: &[OsString]) -> Option<PathBuf> {
    let flag = |word: &str| word == "--db" || word == "--файл";
    let mut rest = words.iter();
    let mut found = None;
    while let Some(word) = rest.next() {
        let word = word.to_string_lossy();
        match word.split_once('=') {
            Some((name, value)) if flag(name) => found = Some(PathBuf::from(value)),
            _ if flag(&word) => found = rest.next().map(PathBuf::from),
            _ => {}
        }
    }
    found
}

/// The language of what is being typed: of the word at the cursor, else of the last command or flag before it, else the
/// one that is spoken.
fn tongue(words: &[OsString], lang: Lang) -> Lang {
    let of = |word: &OsStr| {
        let word = word.to_string_lossy();
        let name = word.split('=').next().unwrap_or_default();
        name.chars().find(|sign| sign.is_alphabetic()).map(|sign| if is_cyrillic(sign) { Lang::Ru } else { Lang::En })
    };
    words.iter().skip(1).rev().find_map(|word| of(word)).unwrap_or(lang)
}
