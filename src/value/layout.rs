//! What was meant with the keyboard in the other layout, ЙЦУКЕН for QWERTY or the other way round.

use super::fold::fold;
use super::twins;

/// The keys of a Russian keyboard, sign by sign, in both layouts: without and with Shift.
const KEYS: [(&str, &str); 2] = [
    ("`qwertyuiop[]asdfghjkl;'zxcvbnm,./", "ёйцукенгшщзхъфывапролджэячсмитьбю."),
    ("~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?", "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"),
];

/// The same keys in the other layout, for a text typed in one of them; nothing where it has letters of both, or none.
pub fn other(text: &str) -> Option<String> {
    let latin = text.chars().any(|sign| sign.is_ascii_alphabetic());
    let cyrillic = text.chars().any(is_cyrillic);
    if latin == cyrillic {
        return None;
    }
    let key = |sign: char| {
        let find = |(from, to): &(&str, &str)| {
            let (from, to) = if latin { (*from, *to) } else { (*to, *from) };
            from.chars().position(|key| key == sign).and_then(|at| to.chars().nth(at))
        };
        // Signs that both layouts have on other keys may have been typed in either.
        if sign.is_alphabetic() || latin { KEYS.iter().find_map(find).unwrap_or(sign) } else { sign }
    };
    Some(text.chars().map(key).collect())
}

/// True for the letters of the Russian alphabet and its neighbours.
pub fn is_cyrillic(sign: char) -> bool {
    matches!(sign, '\u{400}'..='\u{52f}')
}

/// A text in each way that it may have been meant: as it is, with the other layout, with letters of the other alphabet that
/// look the same; each with how much it counts.
pub struct Ways(Vec<(String, f64)>);

impl Ways {
    /// The ways of a text.
    pub fn of(typed: &str) -> Self {
        let others = [(other(typed), 0.99), (twins::cyrillic(typed), 0.999), (twins::latin(typed), 0.999)];
        let others = others.into_iter().filter_map(|(text, counts)| Some((fold(&text?), counts)));
        Self(std::iter::once((fold(typed), 1.0)).chain(others).collect())
    }

    /// From 0, nothing alike, to 1, the same: in another case, begun, or misspelt.
    pub fn likeness(&self, name: &str) -> f64 {
        let name = fold(name);
        self.0.iter().map(|(key, counts)| likeness(key, &name) * counts).fold(0.0, f64::max)
    }
}

/// The name that was most likely meant, of those there are.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let ways = Ways::of(typed);
    let scored = names.into_iter().map(|name| (ways.likeness(name), name)).filter(|(score, _)| *score > 0.0);
    // Of equals the first.
    scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, name)| name)
}

/// Letters that a word may have which somebody meant to be a name.
const LONGEST: usize = 200;

/// From 0, nothing alike, to 1, the same.
#[expect(clippy::cast_precision_loss, reason = "letters of a word")]
fn likeness(typed: &str, name: &str) -> f64 {
    let (typed_len, len) = (typed.chars().count(), name.chars().count());
    if typed_len == 0 || len == 0 {
        return 0.0;
    }
    if typed == name {
        return 1.0;
    }
    // A word begun; the nearer its end the likelier.
    let begun = typed_len >= 3 && name.starts_with(typed);
    let begun = if begun { 0.7 + 0.2 * typed_len as f64 / len as f64 } else { 0.0 };
    // One letter in three may be wrong, and one in the shortest words. So many more or fewer make it another word, and a
    // text of thousands of letters none at all.
    let allowed = (typed_len.max(len) / 3).max(1);
    if typed_len.abs_diff(len) > allowed || typed_len > LONGEST {
        return begun;
    }
    let wrong = strsim::damerau_levenshtein(typed, name);
    let misspelt = if wrong <= allowed && typed_len > 1 { 1.0 - wrong as f64 / typed_len.max(len) as f64 } else { 0.0 };
    begun.max(misspelt)
}

#[cfg(test)]
mod tests;
