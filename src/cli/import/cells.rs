//! How spreadsheets spell what a field reads: a day as a number, a midnight behind a date, a dash for nothing, a ИНН
//! without its zeros.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use crate::value::{Column, Inn, Kind};

/// The first and the last day that a bare number may mean: what is shorter is a year.
const SERIAL: std::ops::RangeInclusive<u64> = 10_000..=73_415;

/// A cell as its field reads it.
pub fn spelled<'a>(text: &'a str, column: &Column) -> Cow<'a, str> {
    let wordy = matches!(column.kind, Kind::Text | Kind::Prose);
    if !wordy && matches!(text.trim(), "-" | "–" | "—") {
        return Cow::Borrowed("");
    }
    if column.kind == Kind::When {
        return date(text);
    }
    Cow::Borrowed(text)
}

/// A day that lost its format, and a day with the midnight that a spreadsheet puts behind it.
fn date(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let serial = (text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse::<u64>().ok());
    if let Some(days) = serial.flatten().filter(|days| SERIAL.contains(days)) {
        // Day 60 is the 29 February 1900 that never was; from day 61 on the count is right from this day.
        let day = NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|zero| zero.checked_add_days(Days::new(days)));
        return day.map_or(Cow::Borrowed(text), |day| Cow::Owned(day.to_string()));
    }
    let midnight = [" 00:00:00", " 0:00:00", "T00:00:00", " 00:00", " 0:00"];
    Cow::Borrowed(midnight.iter().find_map(|tail| text.strip_suffix(tail)).unwrap_or(text))
}

/// A ИНН that a spreadsheet took for a number: its zero in front again, where the check digit proves it.
pub fn restored_inn(text: &str) -> Option<String> {
    let text = text.trim();
    let short = matches!(text.len(), 9 | 11) && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = format!("0{text}");
    (short && whole.parse::<Inn>().is_ok()).then_some(whole)
}

/// A number that a spreadsheet cut short: `4,2E+09`.
pub fn cut_short(text: &str) -> bool {
    let Some((digits, power)) = text.trim().split_once(['E', 'e']) else { return false };
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.split_once([',', '.']).map_or_else(|| number(digits), |(whole, part)| number(whole) && number(part))
        && power.strip_prefix('+').is_some_and(number)
}

/// What a spreadsheet calls a column: A to Z, then AA.
pub fn letters(at: usize) -> String {
    let last = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { last.to_string() } else { format!("{}{last}", letters(at / 26 - 1)) }
}
