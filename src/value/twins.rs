//! Letters that look the same in both alphabets, and letters that look like digits: typed one for another, they are not
//! seen by whoever typed them. Only ever for a hint.

#[cfg(test)]
mod tests;

use super::layout::is_cyrillic;

/// Latin letters, and the Cyrillic ones that look like them.
const TWINS: [&str; 2] = ["ABCEHKMOPTXYaceopxykm", "АВСЕНКМОРТХУасеорхукм"];

/// Letters that are typed for a digit, and the digit.
const DIGITS: [&str; 2] = ["OoОоЗзlI", "00003311"];

/// The text in Cyrillic letters, where every Latin one of it has a twin; nothing where it has none.
pub fn cyrillic(text: &str) -> Option<String> {
    changed(text, TWINS, |sign| sign.is_ascii_alphabetic())
}

/// The text in Latin letters, where every Cyrillic one of it has a twin; nothing where it has none.
pub fn latin(text: &str) -> Option<String> {
    changed(text, [TWINS[1], TWINS[0]], is_cyrillic)
}

/// The text with digits for the letters that look like them; nothing where it has none, or others besides.
pub fn digits(text: &str) -> Option<String> {
    changed(text, DIGITS, |sign| DIGITS[0].contains(sign)).filter(|text| !text.contains(char::is_alphabetic))
}

/// The Latin letters of words that have Cyrillic ones too, each once.
pub fn strays(text: &str) -> Vec<char> {
    let mixed = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.contains(is_cyrillic));
    let mut strays: Vec<char> = mixed.flat_map(str::chars).filter(char::is_ascii_alphabetic).collect();
    let mut seen = std::collections::HashSet::new();
    strays.retain(|sign| seen.insert(*sign));
    strays
}

/// Every foreign sign by its twin; nothing where there is none to change, or one has no twin.
fn changed(text: &str, [from, to]: [&str; 2], is_foreign: impl Fn(char) -> bool) -> Option<String> {
    let twin = |sign| from.chars().position(|twin| twin == sign).and_then(|at| to.chars().nth(at));
    text.contains(&is_foreign).then_some(())?;
    text.chars().map(|sign| if is_foreign(sign) { twin(sign) } else { Some(sign) }).collect()
}
