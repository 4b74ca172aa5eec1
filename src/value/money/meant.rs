//! What was likely meant by a text that is no sum as it stands. Only ever a question, and only where the text has one
//! meaning: `45.000` may be 45 and 45 000.

use super::super::number::whole;
use super::super::twins;
use super::{MAX, Money, read};

/// The sum as it may be typed: `45 000,50`, `45000`.
pub(super) fn meant(text: &str) -> Option<String> {
    if let Some(digits) = twins::digits(text) {
        return read(&digits).is_ok().then_some(digits);
    }
    let lower = text.to_lowercase();
    let sum = thousands(&lower).or_else(|| kopecks(&lower)).or_else(|| grouped(&lower))?;
    // As a table shows it, without the kopecks that nobody spoke of.
    (sum.0 <= MAX).then(|| sum.decimal().trim_end_matches(".00").replace('.', ","))
}

/// `45 тыс. руб.`, `1,5 млн`
fn thousands(text: &str) -> Option<Money> {
    let at = text.find(char::is_alphabetic)?;
    let (number, words) = (text[..at].trim_end(), &text[at..]);
    let (unit, behind) = words.split_at(words.find(|sign: char| !sign.is_alphabetic()).unwrap_or(words.len()));
    let zeros = match unit {
        "тыс" | "тысяч" | "тысячи" | "тысяча" | "т" | "k" => 3,
        "млн" | "миллион" | "миллиона" | "миллионов" => 6,
        _ => return None,
    };
    let behind = behind.trim_matches(['.', ' ', '\u{a0}']);
    matches!(behind, "" | "р" | "руб" | "рублей" | "рубля" | "₽").then_some(())?;
    let (whole_part, decimals) = number.split_once([',', '.']).unwrap_or((number, ""));
    let decimals =
        if decimals.len() <= 2 && number.ends_with(|sign: char| sign.is_ascii_digit()) { decimals } else { "x" };
    decimals.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    format!("{}{decimals:0<width$}", whole(whole_part)?, width = zeros + 2).parse().ok().map(Money)
}

/// `45000 руб. 50 коп.`, `45000-50`
fn kopecks(text: &str) -> Option<Money> {
    let (rubles, kopecks) = match text.split_once("руб").or_else(|| text.split_once("р.")) {
        Some((rubles, rest)) => {
            let kopecks = rest.trim_start_matches(|sign: char| !sign.is_ascii_digit());
            let digits = kopecks.trim_end_matches(|sign: char| !sign.is_ascii_digit());
            let (before, behind) = (&rest[..rest.len() - kopecks.len()], kopecks[digits.len()..].trim());
            let known = matches!(before.trim(), "" | "." | "лей" | "ля" | "ль");
            (known && ["к", "коп", "копеек", "копейки", "копейка"].contains(&behind.trim_end_matches('.')))
                .then_some(())?;
            (rubles, digits)
        }
        None => text.split_once('-').filter(|(_, kopecks)| kopecks.len() == 2)?,
    };
    let two = (1..=2).contains(&kopecks.len()) && kopecks.bytes().all(|byte| byte.is_ascii_digit());
    two.then(|| format!("{}{kopecks:0>2}", whole(rubles.trim_end())?).parse().ok().map(Money)).flatten()
}

/// `45.000,50`, `45,000.50`, `1.500.000`, `45'000`: groups of three, parted by a sign that stands for nothing else there.
fn grouped(text: &str) -> Option<Money> {
    let number = text.trim_end_matches(|sign: char| sign.is_alphabetic() || "₽. ".contains(sign));
    let last = number.rfind([',', '.', '\''])?;
    let (head, tail) = (&number[..last], &number[last + 1..]);
    let sign = head.chars().find(|sign| !sign.is_ascii_digit());
    let (grouped, kopecks) = match (sign, &number[last..=last]) {
        // Another sign before: the last one is that of the kopecks.
        (Some(sign), end) if !end.contains(sign) && (1..=2).contains(&tail.len()) => (head, tail),
        // The same sign twice, or one that never stands before kopecks.
        (Some(_), _) | (None, "'") => (number, ""),
        (None, _) => return None,
    };
    let sign = grouped.chars().find(|sign| !sign.is_ascii_digit())?;
    (",.'".contains(sign) && kopecks.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
    let rubles = whole(&grouped.replace(sign, " "))?;
    format!("{rubles}{kopecks:0<2}").parse().ok().map(Money)
}
