//! A word too many on the command line: what it most likely is, as it is to be typed.

use super::super::ask::quoted;
use super::super::localise::Typed;
use crate::fault::Fault;
use crate::locale::Locale;
use crate::value::{Kind, Lang, Money, Period, When, YearNumber};

/// What is said of it: a message and what stands in it. Nothing where nobody can tell.
pub fn hint(word: &str, typed: &Typed, locale: &Locale) -> Option<(&'static str, String)> {
    if word.starts_with(super::DASHES) {
        return (!word.starts_with("--")).then(|| ("clap-hint-dash", String::new()));
    }
    let words: Vec<&str> = typed.words.iter().map(String::as_str).collect();
    let (command, verb) = typed.command();
    // The same word may have stood before as a value; the one too many does not follow a flag.
    let at = (1..words.len()).find(|at| words[*at] == word && !typed.awaits(words[at - 1]))?;
    let before = &words[..at];
    let run = |from: usize| {
        let length = words[at..].iter().position(|word| word.starts_with("--"));
        words[from..length.map_or(words.len(), |length| at + length)].join(" ")
    };
    let behind = typed.behind().min(at);
    // `--год = 2024`
    if let [.., flag, "="] = before
        && typed.awaits(flag)
    {
        return Some(("clap-hint-equals", format!("{flag}={}", quoted(&run(at)))));
    }
    // `изменить 2 3`
    let first = before.iter().rposition(|word| !numbers(word)).map_or(at, |other| other + 1);
    if matches!(verb, "edit" | "remove") && numbers(word) && first < at && !typed.awaits(words[first - 1]) {
        let more = words[at..].iter().take_while(|word| numbers(word)).count();
        let ids: Vec<&str> = words[first..at + more].iter().map(|word| word.trim_matches([',', ';'])).collect();
        return Some(("clap-hint-several", ids.join(",")));
    }
    let flag = before.iter().rposition(|word| word.starts_with("--"));
    // `отчёт за 2024`, `отчёт 2024 год`
    if command == "report" && flag.is_none_or(|flag| flag < behind) {
        let said = run(behind);
        let bare = ["за", "for", "of"].iter().find_map(|word| said.strip_prefix(word)).unwrap_or(&said).trim_start();
        let bare = ["год ", "year "].iter().find_map(|word| bare.strip_prefix(word)).unwrap_or(bare);
        let period = bare.parse::<Period>().ok()?;
        let year = period.year().to_string();
        let period = if period.as_str() == year { year } else { quoted(bare) };
        return Some(("clap-did-you-mean", format!("{} {period}", typed.path)));
    }
    // A value of several words, in quotes; a date or a sum as it is to be typed.
    if let Some(flag) = flag.filter(|flag| *flag >= behind) {
        let (name, begun) = words[flag].split_once('=').unwrap_or((words[flag], ""));
        let value = format!("{begun} {}", run(flag + 1));
        return typed.awaits(name).then(|| of_several(name, value.trim(), word, typed))?;
    }
    // `событие список 2024`
    if verb == "list" && word.parse::<YearNumber>().is_ok() && typed.names.iter().any(|name| name == "year") {
        let name = if locale.lang == Lang::Ru { "год" } else { "year" };
        return Some(("clap-did-you-mean", format!("--{name} {word}")));
    }
    // `орг показать Совет ветеранов`
    let by_name = command == "org" && matches!(verb, "show" | "edit" | "remove");
    (by_name && behind < at && flag.is_none()).then(|| ("clap-hint-quotes", quoted(&run(behind))))
}

/// `--год =2024`, `--год= 2024`: the flag and its value in one word, where the value was refused for its sign.
pub fn closed_up(value: &str, typed: &Typed) -> Option<String> {
    let pairs = typed.words.windows(2).filter(|pair| {
        let (flag, next) = (pair[0].as_str(), pair[1].as_str());
        let parted = flag.strip_suffix('=').is_some_and(|flag| typed.awaits(flag)) && !next.starts_with('-');
        (value.is_empty() && parted) || (typed.awaits(flag) && next == value && next.len() > 1 && next.starts_with('='))
    });
    pairs.map(<[String]>::concat).next()
}

/// A value of several words: in quotes, or a date or a sum as it is to be typed.
fn of_several(flag: &str, value: &str, word: &str, typed: &Typed) -> Option<(&'static str, String)> {
    let kind = typed.kind(flag);
    // A number has no other words behind it.
    let counted = matches!(kind, None | Some(Kind::Number | Kind::Count));
    if counted && value.starts_with(numeral) && !word.starts_with(numeral) {
        return None;
    }
    let likely = likely(value, kind);
    let id = if likely == value { "clap-hint-quotes" } else { "clap-did-you-mean" };
    Some((id, format!("{flag} {}", quoted(&likely))))
}

fn numeral(sign: char) -> bool {
    sign.is_ascii_digit()
}

/// The value as it is to be typed: a date or a sum in the program's own spelling.
fn likely(value: &str, kind: Option<Kind>) -> String {
    let fault = match kind {
        Some(Kind::When) => value.parse::<When>().err(),
        Some(Kind::Money) => value.parse::<Money>().err(),
        _ => None,
    };
    fault.as_ref().and_then(Fault::likely).unwrap_or(value).to_owned()
}

/// Whether a word is a number of a record, or several: `2`, `2,`, `3..9`.
fn numbers(word: &str) -> bool {
    word.starts_with(numeral) && word.chars().all(|sign| sign.is_ascii_digit() || ",;.-–".contains(sign))
}
