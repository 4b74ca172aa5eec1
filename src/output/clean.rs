//! Text that may go to a screen: no sign in it can move the cursor, ring, recolour or reorder.
//! A stored name must not be able to hide another one.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

/// A control, an escape, or a sign that turns the direction of reading.
pub fn is_hostile(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_break(sign: char) -> bool {
    matches!(sign, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The text on one line: line breaks and tabs become spaces, what is hostile becomes U+FFFD.
pub fn clean(text: &str) -> Cow<'_, str> {
    cleaned(text, ' ')
}

/// The same for prose: its line breaks stay, every one as `\n`.
pub fn clean_lines(text: &str) -> Cow<'_, str> {
    cleaned(text, '\n')
}

fn cleaned(text: &str, line_break: char) -> Cow<'_, str> {
    let plain = |sign: char| !is_hostile(sign) && !is_break(sign) || sign == '\n' && line_break == '\n';
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut done = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        // CR LF is one break.
        if sign == '\r' && signs.peek() == Some(&'\n') {
            continue;
        }
        done.push(match sign {
            _ if is_break(sign) => line_break,
            '\t' => ' ',
            _ if is_hostile(sign) => char::REPLACEMENT_CHARACTER,
            _ => sign,
        });
    }
    Cow::Owned(done)
}
