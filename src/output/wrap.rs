//! Lines of at most so many columns. Counts what a screen shows, not bytes or letters; breaks at
//! spaces, never at a no-break space, and inside a word only where the word is wider than the line.

#[cfg(test)]
mod tests;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns on the screen.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Wraps each line of the text. At least one line comes back.
pub fn wrap(text: &str, limit: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        if width(line) <= limit {
            lines.push(line.to_owned());
        } else {
            wrap_line(line, limit, &mut lines);
        }
    }
    lines
}

/// Wraps each line of the text; what a line set in by spaces goes on with is set in as far as it is.
pub fn set_in(text: &str, limit: usize) -> Vec<String> {
    let line = |line: &str| {
        let words = line.trim_start_matches(' ');
        let inset = line.len() - words.len();
        let room = limit.saturating_sub(inset).max(1);
        wrap(words, room).into_iter().map(move |part| format!("{:inset$}{part}", "")).collect::<Vec<_>>()
    };
    text.split('\n').flat_map(line).collect()
}

/// Wraps the text with every line but the first set in.
pub fn hanging(text: &str, limit: usize, indent: usize) -> Vec<String> {
    let room = limit.saturating_sub(indent).max(1);
    let inset = " ".repeat(indent);
    let set_in = |(at, line): (usize, String)| if at == 0 || line.is_empty() { line } else { format!("{inset}{line}") };
    wrap(text, room).into_iter().enumerate().map(set_in).collect()
}

fn wrap_line(text: &str, limit: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut used = 0;
    for (at, word) in text.split(' ').enumerate() {
        let room = width(word);
        if at > 0 && used + 1 + room <= limit {
            line.push(' ');
            line.push_str(word);
            used += 1 + room;
            continue;
        }
        if !line.trim_end_matches(' ').is_empty() {
            lines.push(line.trim_end_matches(' ').to_owned());
        }
        let (mut head, mut tail) = split(word, limit);
        while !tail.is_empty() {
            lines.push(head.to_owned());
            (head, tail) = split(tail, limit);
        }
        head.clone_into(&mut line);
        used = width(head);
    }
    if !line.trim_end_matches(' ').is_empty() {
        lines.push(line.trim_end_matches(' ').to_owned());
    }
}

/// At most so many columns of the text, with `…` where something was cut off.
pub fn cap(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let (head, _) = split(text, limit.saturating_sub(1));
    format!("{}…", head.trim_end())
}

/// Cuts after at most `limit` columns, and after one sign at least: a letter keeps its marks, a
/// joined emoji its parts.
fn split(text: &str, limit: usize) -> (&str, &str) {
    let mut used = 0;
    let mut end = 0;
    while end < text.len() {
        let next = end + cluster(&text[end..]);
        used += width(&text[end..next]);
        if used > limit && end > 0 {
            break;
        }
        end = next;
    }
    text.split_at(end)
}

/// The longest joined sign there is: a family with its skin colours. Beyond it joiners join nothing.
const JOINED: usize = 64;

/// The bytes of the first sign with everything that is drawn over it or joined to it.
fn cluster(text: &str) -> usize {
    let mut joiner = false;
    for (at, sign) in text.char_indices() {
        let next = at + sign.len_utf8();
        let own = at > 0 && sign.width().unwrap_or(0) > 0;
        // Joined signs are no wider than one of them; others only happen to have a joiner between.
        if own && !(joiner && next <= JOINED && width(&text[..next]) <= 2) {
            return at;
        }
        joiner = sign == '\u{200d}';
    }
    text.len()
}
