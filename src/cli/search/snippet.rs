//! The words around what was found.

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::value::Sought;

/// Signs of a text that are shown whole.
const WHOLE: usize = 160;
/// Signs that are shown before and after a place.
const AROUND: usize = 50;
/// Places of one text that are shown.
const PLACES: usize = 3;

/// The text in one line; of a long one the places where the words stand, cut between words.
pub fn of(text: &str, sought: &Sought) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= WHOLE {
        return text;
    }
    let mut windows: Vec<Range<usize>> = Vec::new();
    for place in sought.places(&text) {
        let window = before(&text, place.start)..after(&text, place.end);
        let full = windows.len() == PLACES;
        match windows.last_mut() {
            // What is near is one window, as long as that is not the whole text again.
            Some(last) if window.start <= last.end => last.end = capped(&text, last.start..last.end.max(window.end)),
            _ if full => break,
            _ => windows.push(window.start..capped(&text, window)),
        }
    }
    if windows.is_empty() {
        windows.push(0..after(&text, 0));
    }
    let mut line = String::new();
    for window in &windows {
        line.push_str(if window.start == 0 { "" } else { "… " });
        line.push_str(&text[window.clone()]);
        line.push_str(if window.end == text.len() || line.ends_with(' ') { "" } else { " " });
    }
    let end = windows.last().is_none_or(|last| last.end == text.len());
    if end { line } else { line + "…" }
}

/// Where a window ends that is shown no longer than a text that is shown whole.
fn capped(text: &str, window: Range<usize>) -> usize {
    let end = text[window.clone()].char_indices().nth(WHOLE).map_or(window.end, |(at, _)| window.start + at);
    if end == window.end { end } else { text[window.start..end].rfind(' ').map_or(end, |space| window.start + space) }
}

/// Where a window begins: at a word, or inside one that is longer than the window.
fn before(text: &str, place: usize) -> usize {
    let start = text[..place].char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    if start == 0 { 0 } else { text[start..place].find(' ').map_or(start, |space| start + space + 1) }
}

/// Where a window ends.
fn after(text: &str, place: usize) -> usize {
    let end = text[place..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| place + at);
    if end == text.len() { end } else { text[place..end].rfind(' ').map_or(end, |space| place + space) }
}
