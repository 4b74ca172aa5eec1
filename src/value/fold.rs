//! The key by which names match, however they are typed.

#[cfg(test)]
mod tests;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// What makes ё of е, once both are taken apart.
const DIAERESIS: char = '\u{308}';

/// The matching key: without case, ё, quotes, dashes, invisible signs and superfluous spaces.
/// The key of a key is that key.
pub fn fold(text: &str) -> String {
    if text.chars().all(is_plain) { fold_plain(text) } else { fold_any(text) }
}

/// What nearly every text is made of: its letters need not be taken apart to be compared.
fn is_plain(sign: char) -> bool {
    sign.is_ascii() || matches!(sign, 'А'..='я' | 'Ё' | 'ё' | '№' | '«' | '»' | '–' | '—')
}

/// The key of a text of plain signs, many times faster.
fn fold_plain(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for sign in text.chars().filter(|sign| !is_quote(*sign) && !is_dash(*sign)) {
        match sign {
            'Ё' | 'ё' => key.push('е'),
            'А'..='Я' => key.extend(sign.to_lowercase()),
            _ if !sign.is_whitespace() => key.push(sign.to_ascii_lowercase()),
            _ if !key.is_empty() && !key.ends_with(' ') => key.push(' '),
            _ => {}
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The key of any text.
fn fold_any(text: &str) -> String {
    // A sign that goes may have stood between a letter and its accent: letters are
    // taken apart before, and put together at the very end.
    let bare: String = text.nfd().filter(|sign| !is_quote(*sign) && !is_dash(*sign) && !is_invisible(*sign)).collect();
    let mut letter = ' ';
    let mut key = String::with_capacity(bare.len());
    for sign in bare.to_lowercase().nfd() {
        if canonical_combining_class(sign) == 0 {
            letter = sign;
        } else if letter == 'е' && sign == DIAERESIS {
            continue;
        }
        if !sign.is_whitespace() {
            key.push(sign);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.trim_end().nfc().collect()
}

/// Hyphens, dashes and the minus sign.
pub(super) fn is_dash(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{58a}' | '\u{5be}' | '\u{2d7}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{207b}'
                | '\u{2212}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
    )
}

/// Quote marks, apostrophes, and the accents and primes that are typed for them.
fn is_quote(sign: char) -> bool {
    matches!(
        sign,
        '"' | '\'' | '`' | '´' | '«' | '»' | '\u{2b9}'..='\u{2bd}' | '\u{2ee}' | '\u{2018}'..='\u{201f}'
            | '\u{2032}'..='\u{2037}' | '‹' | '›' | '\u{275b}'..='\u{275e}' | '\u{2e42}' | '\u{300c}'..='\u{300f}'
            | '\u{301d}'..='\u{301f}' | '\u{ff02}' | '\u{ff07}'
    )
}

/// Zero-width signs, the soft hyphen, the controls of writing direction.
pub(super) fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}
