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
        if self == Self::Bash {
            // Nothing to be replaced is something else than nothing said of it.
            let text = std::env::var_os("_VECHE_TEXT");
            let text = text.as_ref().map(|text| text.to_string_lossy());
            let (line, point) = (variable("_VECHE_LINE")?, variable("_VECHE_POINT"));
            let called = given.first().map(|name| name.to_string_lossy()).unwrap_or_default();
            let line = to_cursor(&line, point.and_then(|point| point.parse().ok()), text.as_deref());
            return Some(of_bash(line.split_once(called.as_ref()).map_or(line, |(_, rest)| rest), text.as_deref()));
        }
        let index = variable("_VECHE_INDEX").and_then(|index| index.parse::<usize>().ok());
        let at = if self == Self::Zsh { index? } else { given.len().checked_sub(1)? };
        let mut words = given.to_vec();
        if words.len() == at {
            words.push(OsString::new());
        }
        words.get(at)?;
        Some(Line { words, at, kept: String::new(), quote: None })
    }

    /// The answer, in its own form: what is put in behind what the shell keeps of the word.
    pub fn answer(self, found: &[Candidate], typed: &str, Line { kept, quote, .. }: &Line) -> String {
        // What a terminal would obey, or show as something else, is never put on a command line.
        let safe = found.iter().filter(|one| clean::clean(&one.value) == one.value);
        let behind = |one: &Candidate| {
            Some(Candidate { value: one.value.strip_prefix(kept.as_str())?.to_owned(), ..one.clone() })
        };
        let found: Vec<Candidate> = safe.filter_map(behind).collect();
        let typed = typed.strip_prefix(kept.as_str()).unwrap_or(typed);
        let found = found.as_slice();
        let lines: Vec<String> = match self {
            Self::Bash => {
                let way = variable("_VECHE_TYPE").unwrap_or_default();
                bash(found, typed, &way, *quote, columns())
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
    /// The quote that is open at the cursor.
    pub quote: Option<char>,
}

/// The line up to the cursor, which stands behind the text that is to be replaced. bash counts letters or bytes, as its
/// locale happens to be.
fn to_cursor<'l>(line: &'l str, point: Option<usize>, text: Option<&str>) -> &'l str {
    let letters = point.and_then(|point| line.char_indices().nth(point)).map_or(line, |(at, _)| &line[..at]);
    let bytes = point.and_then(|point| line.get(..point)).unwrap_or(line);
    [letters, bytes].into_iter().find(|cut| text.is_some_and(|text| cut.ends_with(text))).unwrap_or(line)
}

/// A line of bash up to the cursor, behind the program's name, and the end of it that the answer takes the place of: all of
/// the last word, or what stands behind its last `=`, `:` or open quote.
fn of_bash(line: &str, text: Option<&str>) -> Line {
    let (mut words, quote) = plain(line, None);
    let word = words.pop().unwrap_or_default();
    let replaced = text.map_or_else(|| word.clone(), |text| plain(text, quote).0.concat());
    let mut kept = word.strip_suffix(&replaced).unwrap_or_default().to_owned();
    // `--org=черн` is a flag and the beginning of its value.
    let parts = word.split_once('=').filter(|(flag, _)| flag.starts_with("--"));
    let behind = parts.and_then(|(flag, _)| kept.strip_prefix(&format!("{flag}=")).map(str::to_owned));
    let word = match (parts, behind) {
        (Some((flag, value)), Some(behind)) => {
            kept = behind;
            words.push(flag.to_owned());
            value.to_owned()
        }
        _ => word,
    };
    let words: Vec<OsString> = ["veche".to_owned()].into_iter().chain(words).chain([word]).map(Into::into).collect();
    Line { at: words.len() - 1, words, kept, quote }
}

/// The words of a line without their quotes and backslashes, the last one as far as it goes, and the quote that is open at
/// the end. The text may begin inside of a quote; `~/` is the home folder.
fn plain(line: &str, mut quote: Option<char>) -> (Vec<String>, Option<char>) {
    let (mut words, mut signs) = (vec![String::new()], line.chars().peekable());
    let mut begun = false;
    while let Some(sign) = signs.next() {
        let word = words.last_mut().expect("there is always one");
        match (quote, sign) {
            (Some(open), _) if open == sign => quote = None,
            (None, '"' | '\'') => quote = Some(sign),
            (None, sign) if sign.is_ascii_whitespace() => {
                if begun {
                    words.push(String::new());
                }
                begun = false;
                continue;
            }
            (None | Some('"'), '\\') => word.extend(signs.next()),
            (None, '~') if !begun && signs.peek() == Some(&'/') => word.push_str(&variable("HOME").unwrap_or_default()),
            _ => word.push(sign),
        }
        begun = true;
    }
    (words, quote)
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
    // Where the last sign is the quote already, bash would not close it.
    if let ([value], Some(open)) = (values.as_mut_slice(), quote)
        && value.ends_with(open)
    {
        value.push(open);
    }
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

/// `PowerShell` takes a value of several words in quotes; each of these signs is one to it.
fn powershell(value: &str) -> String {
    const QUOTES: [char; 5] = ['\'', '‘', '’', '‚', '‛'];
    let plain = |sign: char| sign.is_alphanumeric() || "-_./:\\№".contains(sign);
    if value.chars().all(plain) {
        return value.to_owned();
    }
    let doubled = |sign: char| std::iter::repeat_n(sign, 1 + usize::from(QUOTES.contains(&sign)));
    format!("'{}'", value.chars().flat_map(doubled).collect::<String>())
}
