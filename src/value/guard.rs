//! What keeps a text a text in a spreadsheet, and the way back, side by side so that the one undoes the other.
//!
//! The formula guard: a spreadsheet runs a text cell that begins like a formula, whoever wrote it. A leading `'` defuses
//! it. Cells that have such quotes already get one more, so that taking one off always gives back what was there.
//!
//! The formula of one string, `="007"`: the one way in which a CSV can keep Excel from reading a number or a date.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// UTF-16 units in a string that stands in a formula: Excel takes no more.
const LONGEST: usize = 255;

/// Whether a text begins like a formula, after any number of quotes.
pub fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The text as a spreadsheet may safely open it out of a CSV.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_formula(text) { quoted(text) } else { Cow::Borrowed(text) }
}

/// The text for a workbook, whose text cells are never run: only what would lose a quote of its own on the way back
/// gets one more.
pub fn guard_quoted(text: &str) -> Cow<'_, str> {
    if text.starts_with('\'') { guard(text) } else { Cow::Borrowed(text) }
}

/// The text that was guarded, for a CSV or for a workbook; any other text as it is.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(inner) if is_formula(inner) => inner,
        _ => text,
    }
}

/// A guarded text as a formula of one string, `="007"`; as it is where it is longer than such a string may be.
pub fn wrap(text: &str) -> Cow<'_, str> {
    let fits = text.encode_utf16().nth(LONGEST).is_none();
    if fits { Cow::Owned(format!("=\"{}\"", text.replace('"', "\"\""))) } else { Cow::Borrowed(text) }
}

/// The text behind a cell of a CSV: a whole `="…"` taken off, then the guard.
pub fn unwrap(text: &str) -> Cow<'_, str> {
    let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) else {
        return Cow::Borrowed(unguard(text));
    };
    // A quote that is not doubled ends the string: what follows would make it another formula.
    let plain = inner.replace("\"\"", "");
    if plain.contains('"') {
        return Cow::Borrowed(unguard(text));
    }
    let text = inner.replace("\"\"", "\"");
    Cow::Owned(unguard(&text).to_owned())
}

fn quoted(text: &str) -> Cow<'_, str> {
    Cow::Owned(format!("'{text}"))
}
