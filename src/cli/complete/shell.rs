//! The shells: how each hands over what was typed, and how it wants the answer.

#[cfg(test)]
mod tests;

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap_complete::env::EnvCompleter;

use super::candidates::Candidate;
use super::script;
use crate::cli::context::variable;
use crate::output::clean;
use crate::output::wrap::width;

/// A shell that can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

/// Signs that mean something to bash outside of quotes.
const SPECIAL: &str = " \t\"'\\$`|&;<>()*?[]{}#~!^";

impl Shell {
    /// The shell of this name, be it a path.
    pub fn named(name: &OsStr) -> Option<Self> {
        Some(match Path::new(name).file_stem()?.to_str()? {
            "bash" => Self::Bash,
            "zsh" => Self::Zsh,
            "fish" => Self::Fish,
            "powershell" | "pwsh" => Self::Powershell,
            _ => return None,
        })
    }

    /// What teaches it to ask the program that was called by this name.
    pub fn script(self, called: Option<&OsString>) -> String {
        let program = called.map_or_else(|| "veche".into(), |name| name.to_string_lossy());
        // A path is made whole: it shall be found from any folder.
        let program = match std::path::absolute(program.as_ref()) {
            Ok(path) if program.contains('/') => path.to_string_lossy().into_owned(),
            _ => program.into_owned(),
        };
        let quoted = format!("'{}'", program.replace('\'', r"'\''"));
        let theirs = |shell: &dyn EnvCompleter| {
            let mut script = Vec::new();
            let _ = shell.write_registration("COMPLETE", "veche", "veche", &program, &mut script);
            String::from_utf8_lossy(&script).into_owned()
        };
        match self {
            Self::Bash => script::BASH.replace("PROGRAM", &quoted),
            Self::Zsh => script::ZSH.replace("PROGRAM", &quoted),
            Self::Fish => theirs(&clap_complete::env::Fish),
            Self::Powershell => theirs(&clap_complete::env::Powershell),
        }
    }

    /// The words as the program would get them.
    pub fn line(self, given: &[OsString]) -> Option<Line> {
        let index = variable("_VECHE_INDEX").and_then(|index| index.parse::<usize>().ok());
        let at = match self {
            Self::Bash | Self::Zsh => index?,
            Self::Fish | Self::Powershell => given.len().checked_sub(1)?,
        };
        let mut given = given.to_vec();
        if given.len() == at {
            given.push(OsString::new());
        }
        given.get(at)?;
        Some(if self == Self::Bash { of_bash(&given, at) } else { Line { words: given, at, kept: String::new() } })
    }

    /// The answer, in its own form: what is put in behind what the shell keeps of the word.
    pub fn answer(self, found: &[Candidate], typed: &str, kept: &str) -> String {
        // What a terminal would obey, or show as something else, is never put on a command line.
        let safe = found.iter().filter(|one| clean::clean(&one.value) == one.value);
        let behind =
            |one: &Candidate| Some(Candidate { value: one.value.strip_prefix(kept)?.to_owned(), ..one.clone() });
        let found: Vec<Candidate> = safe.filter_map(behind).collect();
        let typed = typed.strip_prefix(kept).unwrap_or(typed);
        let found = found.as_slice();
        let lines: Vec<String> = match self {
            Self::Bash => {
                let way = variable("_VECHE_TYPE").unwrap_or_default();
                let quote = variable("_VECHE_QUOTE").and_then(|quote| quote.chars().next());
                bash(found, typed, &way, quote.filter(|quote| "\"'".contains(*quote)), columns())
            }
            Self::Zsh => {
                let shown = shown(found.iter().map(|one| one.value.clone()), found, columns());
                found.iter().zip(shown).map(|(one, shown)| format!("{}\t{shown}", one.value)).collect()
            }
            Self::Fish => found.iter().map(|one| described(&one.value, one)).collect(),
            Self::Powershell => found.iter().map(|one| described(&powershell(&one.value), one)).collect(),
        };
        lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }
}

/// The columns of the terminal.
fn columns() -> usize {
    variable("_VECHE_WIDTH").and_then(|columns| columns.parse().ok()).unwrap_or(80)
}

/// What was typed, as words.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// The words, the program's name first.
    pub words: Vec<OsString>,
    /// The one at the cursor.
    pub at: usize,
    /// How much of it the shell keeps, whatever is put in.
    pub kept: String,
}

/// bash splits `--org=черн` and `группа:ветераны` at the signs, and leaves quotes and backslashes as they were typed.
fn of_bash(given: &[OsString], at: usize) -> Line {
    let (mut words, mut index, mut kept): (Vec<OsString>, _, _) = (Vec::new(), at, String::new());
    let mut colon = false;
    for (place, word) in given.iter().enumerate() {
        let word = word.to_string_lossy();
        let is_colon = !word.is_empty() && word.chars().all(|sign| sign == ':');
        let after_flag = words.last().is_some_and(|last| last.to_string_lossy().starts_with("--"));
        match words.last_mut() {
            // Behind a colon and a space bash has an empty word, or a flag.
            Some(last) if place > 1 && (is_colon || colon && !word.is_empty() && !word.starts_with('-')) => {
                if place == at {
                    kept = last.to_string_lossy().into_owned() + if is_colon { word.as_ref() } else { "" };
                }
                last.push(plain(&word));
                index -= usize::from(place <= at);
            }
            _ if word == "=" && after_flag && place != at => index -= usize::from(place < at),
            _ if word == "=" && after_flag => words.push(OsString::new()),
            _ => words.push(plain(&word).into()),
        }
        colon = is_colon;
    }
    Line { words, at: index, kept }
}

/// A word without the quotes and backslashes of a shell; `~/` is the home folder.
fn plain(word: &str) -> String {
    let mut out = match word.strip_prefix("~/").and_then(|rest| Some((variable("HOME")?, rest))) {
        Some((home, rest)) => return format!("{home}/{}", plain(rest)),
        None => String::new(),
    };
    let (mut quote, mut signs) = (None, word.chars());
    while let Some(sign) = signs.next() {
        match (quote, sign) {
            (Some(open), _) if open == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None | Some('"'), '\\') => out.extend(signs.next()),
            _ => out.push(sign),
        }
    }
    out
}

/// bash puts in what all answers begin with, and shows them where there are several: then each with what it is.
fn bash(found: &[Candidate], typed: &str, way: &str, quote: Option<char>, columns: usize) -> Vec<String> {
    let escaped = |signs: &str, text: &str| -> String {
        text.chars().flat_map(|sign| signs.contains(sign).then_some('\\').into_iter().chain([sign])).collect()
    };
    let quoted = |one: &Candidate| match quote {
        // History is looked up inside of these quotes too, and no backslash prevents it.
        Some('"') => escaped("\"\\$`", &one.value).replace('!', r#""'!'""#),
        Some(_) => one.value.replace('\'', r"'\''"),
        None => escaped(SPECIAL, &one.value),
    };
    let mut values: Vec<String> = found.iter().map(quoted).collect();
    // Shown after a second Tab (63), or at once (33), or because nothing was put in (64); 37 puts in one after another.
    let (is_shown, is_menu) = (["63", "33", "64"].contains(&way), way == "37");
    let begin_so = found.iter().all(|one| one.value.starts_with(typed));
    if values.len() > 1 && is_shown {
        // What is only shown need not be quoted.
        let values_shown: Vec<String> =
            if way == "63" { found.iter().map(|one| one.value.clone()).collect() } else { values };
        values = shown(values_shown.into_iter(), found, columns);
    }
    if values.len() > 1 && !begin_so && !is_menu && way != "63" {
        // Something that begins with nothing of them: what was typed stays.
        values.push("…".to_owned());
    }
    values
}

/// Values with what each is behind them, one below the other, in lines that fit.
fn shown(values: impl Iterator<Item = String>, found: &[Candidate], columns: usize) -> Vec<String> {
    let values: Vec<String> = values.collect();
    // What is longer than that is no reason to push all the others to the right.
    let widest = values.iter().map(|value| width(value)).filter(|wide| *wide < columns / 2).max().unwrap_or(0);
    let line = |(value, one): (&String, &Candidate)| {
        let gap = widest.saturating_sub(width(value)) + 2;
        let room = columns.saturating_sub(width(value) + gap + 3);
        let help = clean::clean(&one.help);
        if help.is_empty() || room < 8 {
            return value.clone();
        }
        format!("{value}{:gap$}({})", "", cut(&help, room))
    };
    values.iter().zip(found).map(line).collect()
}

/// As much of a text as there is room for.
fn cut(text: &str, room: usize) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    for sign in text.chars() {
        if width(&out) + 2 > room {
            break;
        }
        out.push(sign);
    }
    out.trim_end().to_owned() + "…"
}

/// A value with its description behind a tab.
fn described(value: &str, one: &Candidate) -> String {
    let help = clean::clean(&one.help);
    if help.is_empty() { value.to_owned() } else { format!("{value}\t{}", help.replace('\t', " ")) }
}

/// `PowerShell` takes a value of several words in quotes.
fn powershell(value: &str) -> String {
    let plain = |sign: char| sign.is_alphanumeric() || "-_./:\\№".contains(sign);
    if value.chars().all(plain) { value.to_owned() } else { format!("'{}'", value.replace('\'', "''")) }
}
