//! Sentences and lists out of what people typed: one sign at the end, one kind of quotes inside another.

use crate::value::Lang;

/// Short words that end with a full stop of their own.
const SHORT: [&str; 14] =
    ["руб", "коп", "тыс", "млн", "млрд", "чел", "экз", "etc", "inc", "co", "ltd", "jr", "г", "гг"];

/// A text as a sentence: ended with one sign, its line breaks made spaces. A colon that leads nowhere ends it too.
pub fn sentence(text: &str) -> String {
    let text = line(text);
    let text = text.trim_end_matches([';', ',', ':', ' ']);
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// A text without its own closing sign, for another to follow; `и т. д.` keeps its full stop.
pub fn open(text: &str) -> String {
    let text = line(text);
    let text = text.trim_end_matches([';', ',', ':', ' ']);
    match text.strip_suffix('.') {
        Some(before) if !before.ends_with('.') && !shortened(before) => before.to_owned(),
        _ => text.to_owned(),
    }
}

/// An item of a list with the sign that closes it, once.
pub fn closed(text: &str, sign: char) -> String {
    let text = open(text);
    if sign == '.' && text.ends_with(['.', '!', '?', '…']) { text } else { format!("{text}{sign}") }
}

/// The first letter made a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The first letter made small, unless the word is written in capitals.
pub fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(next)) if !next.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A title for the quotes that a message sets around it: its own outer ones off, those inside made the inner kind.
pub fn inside_quotes(title: &str, lang: Lang) -> String {
    let title = title.trim();
    let bare = [('«', '»'), ('“', '”'), ('"', '"')].into_iter().find_map(|(left, right)| {
        let bare = title.strip_prefix(left)?.strip_suffix(right)?;
        (!bare.contains([left, right])).then_some(bare)
    });
    let title = bare.unwrap_or(title);
    let (left, right) = match lang {
        Lang::Ru => ('„', '“'),
        Lang::En => ('‘', '’'),
    };
    let mut opens = false;
    let inner = |sign: char| match (sign, lang) {
        ('«', Lang::Ru) | ('“', Lang::En) => left,
        ('»', Lang::Ru) | ('”', Lang::En) => right,
        ('"', _) => {
            opens = !opens;
            if opens { left } else { right }
        }
        _ => sign,
    };
    title.chars().map(inner).collect()
}

fn line(text: &str) -> String {
    // A no-break space holds a sum together.
    let parted = |sign: char| sign.is_whitespace() && sign != '\u{a0}';
    text.split(parted).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// True when the last word is shortened: `и т. д`, `500 руб`, `ул`, `Иванов И. П`.
fn shortened(text: &str) -> bool {
    let word = text.rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    let letters = word.chars().count();
    letters == 1 || ["др", "пр", "см", "им", "ул"].contains(&word) || SHORT.contains(&word.to_lowercase().as_str())
}
