//! Faults in words.

use super::{Arg, Locale, dates, field_id};
use crate::fault::{Fault, NEAR};
use crate::value::{Lang, When, twins};

/// The message, with the field it is about, then the candidates, one a line.
pub fn words(locale: &Locale, fault: &Fault) -> Vec<String> {
    let mut args: Vec<(&str, Arg)> =
        fault.args.iter().map(|(name, value)| (*name, argument(locale, name, value))).collect();
    let given = |wanted: &str| fault.args.iter().find(|(name, _)| *name == wanted).map(|(_, value)| Arg::from(value));
    if let Some(table) = given("table") {
        args.push(("command", locale.format("say-command", &[("table", table)]).into()));
    }
    if let (Some(table), Some(id)) = (given("table"), given("id")) {
        args.push(("record", locale.format("say-record", &[("table", table), ("id", id)]).into()));
    }
    let (near, rest): (Vec<&String>, _) =
        fault.candidates.iter().partition(|line| fault.id == "code-meant" && line.starts_with(NEAR));
    if !near.is_empty() {
        let near: Vec<String> = near.into_iter().filter_map(|line| meant(locale, line)).collect();
        args.push(("near", near.join(", ").into()));
    }
    let what = locale.format(&format!("fault-{}", fault.id), &args);
    let what = match fault.field {
        None => what,
        Some((table, field)) => {
            let label = locale.text(&field_id(table, field));
            locale.format("fault-at-field", &[("label", label.into()), ("what", what.into())])
        }
    };
    let what = match &fault.record {
        None => what,
        Some(record) => {
            let (table, id) = **record;
            let record = locale.format("say-record", &[("table", table.into()), ("id", id.to_string().into())]);
            locale.format("fault-of-record", &[("record", record.into()), ("what", what.into())])
        }
    };
    // Before a list of codes, which is long.
    let lines =
        letters(locale, fault).into_iter().chain(rest.into_iter().map(|line| candidate(locale, fault.id, line)));
    std::iter::once(what).chain(lines.map(|line| format!("  {line}"))).collect()
}

/// A code that was likely meant: «встреча (meeting)», `meeting — meeting`.
fn meant(locale: &Locale, line: &str) -> Option<String> {
    let mut parts = line.strip_prefix(NEAR)?.split('\t');
    let (code, ru, en) = (parts.next()?, parts.next()?, parts.next()?);
    Some(if locale.lang == Lang::Ru { format!("{ru} ({code})") } else { format!("{code} ({en})") })
}

/// Which Latin letters stand among Cyrillic ones in a name that nothing answers to, or instead of all of them: they cannot
/// be seen.
fn letters(locale: &Locale, fault: &Fault) -> Option<String> {
    let named = matches!(fault.id, "org-unknown" | "code-unknown" | "code-meant");
    let (_, text) = fault.args.iter().find(|(name, _)| *name == "text" && named)?;
    let mut latin = twins::strays(text);
    if latin.is_empty()
        && let Some(meant) = twins::cyrillic(text)
        && fault.candidates.iter().any(|line| line.starts_with(NEAR) && line.contains(&meant))
    {
        latin = text.chars().filter(char::is_ascii_alphabetic).collect();
    }
    let latin: Vec<String> = latin.iter().map(char::to_string).collect();
    let args = [("text", text.as_str().into()), ("letters", latin.join(", ").into())];
    (!latin.is_empty()).then(|| locale.format("fault-latin", &args))
}

/// Numbers decide plurals, dates are written as everywhere, all else is text.
fn argument(locale: &Locale, name: &str, value: &str) -> Arg {
    match (name, value.parse()) {
        ("n", Ok(number)) => Arg::Number(number),
        ("date", _) => When::from_iso(value).map_or(value.into(), |when| dates::when(&when, locale.lang).into()),
        _ => Arg::from(value),
    }
}

/// A candidate's parts stand between tabs: a code and its labels, an association's code and name, a table and a number.
fn candidate(locale: &Locale, id: &str, line: &str) -> String {
    if let Some(near) = line.strip_prefix(NEAR) {
        return locale.format("fault-near", &[("what", candidate(locale, id, near).into())]);
    }
    match (id, line.split('\t').collect::<Vec<_>>().as_slice()) {
        ("code-unknown" | "code-meant", [code, ru, en]) => {
            format!("{code} — {}", if locale.lang == Lang::Ru { ru } else { en })
        }
        ("referred-to" | "undo-referred", [table, id]) => {
            locale.format("say-record", &[("table", (*table).into()), ("id", (*id).into())])
        }
        (_, [code, name]) => format!("{code} — {name}"),
        _ => line.to_owned(),
    }
}
