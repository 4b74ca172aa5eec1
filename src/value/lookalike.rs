//! Texts that a spreadsheet would take for a number, a date, a time, a sum or a truth value, and change for good.
//! Generous: whoever is taken for one wrongly is shown as text all the same, whoever is missed is lost.

#[cfg(test)]
mod tests;

/// Words that are a value by themselves, in a Russian and an English Excel; its errors begin with `#`.
const TRUTH: &[&str] = &["истина", "ложь", "true", "false"];

/// Signs that may stand in a number, a date, a time, a fraction, a percentage or a sum.
const SIGNS: &str = " \u{a0}\u{2009}\u{202f}.,:;/\\-+%()'’·‐‑–—−$€£¥₽₴₸₹₩₪";

/// Whole words that may: an exponent, half a day, the parts of ISO time, a currency, a year.
const WORDS: &[&str] = &["e", "е", "am", "pm", "a", "p", "t", "z", "г", "года", "р", "руб", "usd", "eur", "rub"];

/// The months; the first three letters of one, or more of them, will do.
const MONTHS: &[&str] = &[
    "январь",
    "января",
    "февраль",
    "февраля",
    "марта",
    "апрель",
    "апреля",
    "май",
    "мая",
    "июнь",
    "июня",
    "июль",
    "июля",
    "августа",
    "сентябрь",
    "сентября",
    "октябрь",
    "октября",
    "ноябрь",
    "ноября",
    "декабрь",
    "декабря",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether a spreadsheet that opens a CSV would read this text as anything but text.
pub fn is_lookalike(text: &str) -> bool {
    // What has several lines, or begins with a quote, is text to every spreadsheet.
    if text.starts_with('\'') || text.contains(['\n', '\r']) {
        return false;
    }
    let text = text.trim().to_lowercase();
    if TRUTH.contains(&text.as_str()) || is_error(&text) {
        return true;
    }
    let plain = |sign: char| sign.is_numeric() || SIGNS.contains(sign);
    text.contains(char::is_numeric) && text.split(plain).all(is_word)
}

/// `#n/a`, `#знач!`: what stands for a failed formula.
fn is_error(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| rest.contains(['/', '!', '?']))
}

fn is_word(word: &str) -> bool {
    word.is_empty() || WORDS.contains(&word) || is_month(word)
}

fn is_month(word: &str) -> bool {
    word.chars().count() > 2 && MONTHS.iter().any(|month| month.starts_with(word)) || word == "sept"
}
