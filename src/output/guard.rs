//! The formula guard: a spreadsheet runs a text cell that begins like a formula, whoever wrote it.
//! A leading `'` defuses it. Cells that have such quotes already get one more, so that taking
//! one off always gives back what was there.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// The text as a spreadsheet may safely open it.
pub fn guard(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was guarded; any other text as it is.
#[cfg_attr(not(test), expect(dead_code, reason = "what reads CSV takes the guard off again"))]
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(inner) if is_formula(inner) => inner,
        _ => text,
    }
}
