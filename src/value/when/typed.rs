//! Dates as people type them.

use std::ops::RangeInclusive;

use super::meant;
use super::point::{self, Figures, Reader};
use super::{TODAY, When, YESTERDAY};
use crate::fault::Result;
use crate::value::fold::is_dash;
use crate::value::text::trim;

pub(super) fn parse(typed: &str, years: RangeInclusive<i32>) -> Result<When> {
    let reader = Reader { typed: trim(typed), years };
    let text = reader.typed.to_lowercase();
    match text.as_str() {
        "сегодня" | TODAY => return Ok(When::unsettled(TODAY)),
        "вчера" | YESTERDAY => return Ok(When::unsettled(YESTERDAY)),
        _ => {}
    }
    if let Some(figures) = shape(&text).or_else(|| month(&text)) {
        return reader.check(figures).map(When::from);
    }
    let Some((start, end)) = months(&text).or_else(|| interval(&text)) else {
        let near = meant::meant(reader.typed, reader.years.clone());
        return Err(reader.fault("date-shape").near(near));
    };
    reader.join(reader.check(start)?, reader.check(end)?)
}

/// One date, with or without «г.» behind it.
fn shape(text: &str) -> Option<Figures> {
    let text = without_year_word(text);
    point::iso(text).or_else(|| point::dotted(text))
}

/// Cuts «г.», «года» and the like behind a digit.
pub(super) fn without_year_word(text: &str) -> &str {
    ["года", "год", "г.", "г"]
        .iter()
        .find_map(|word| text.strip_suffix(word))
        .map(str::trim_end)
        .filter(|rest| rest.ends_with(|sign: char| sign.is_ascii_digit()))
        .unwrap_or(text)
}

/// Two dates with `/` or a dash between them. A hyphen also stands inside ISO dates,
/// so every place is tried; no text has two places that fit.
fn interval(text: &str) -> Option<(Figures, Figures)> {
    text.char_indices().filter(|&(_, sign)| sign == '/' || is_dash(sign)).find_map(|(at, sign)| {
        let left = text[..at].trim_end();
        let end = shape(text[at + sign.len_utf8()..].trim_start())?;
        Some((shape(left).or_else(|| short(left, end))?, end))
    })
}

/// The `01.09` of `01.09–15.09.2012`.
fn short(text: &str, end: Figures) -> Option<Figures> {
    let whole = end.day.is_some() && point::fits(text, "00.00");
    whole.then(|| Figures {
        year: end.year,
        month: Some(point::number(&text[3..])),
        day: Some(point::number(&text[..2])),
    })
}

/// `май 2024`, `May 2024`: a month as the program itself prints it.
fn month(text: &str) -> Option<Figures> {
    let (name, year) = without_year_word(text).split_once(' ')?;
    let (name, year) = (name.trim(), year.trim());
    let at = MONTHS.iter().position(|names| names.contains(&name))?;
    point::fits(year, "0000").then_some(())?;
    Some(Figures { year: point::year(year), month: u32::try_from(at + 1).ok(), day: None })
}

/// The months by name, in both languages.
const MONTHS: [[&str; 2]; 12] = [
    ["январь", "january"],
    ["февраль", "february"],
    ["март", "march"],
    ["апрель", "april"],
    ["май", "may"],
    ["июнь", "june"],
    ["июль", "july"],
    ["август", "august"],
    ["сентябрь", "september"],
    ["октябрь", "october"],
    ["ноябрь", "november"],
    ["декабрь", "december"],
];

/// A quarter, a half-year or the months from January on, by name.
fn months(text: &str) -> Option<(Figures, Figures)> {
    let text = without_year_word(text);
    let (year, first, last) = english(text).or_else(|| russian(text))?;
    let of = |month| Figures { year, month: Some(month), day: None };
    Some((of(first), of(last)))
}

/// `2012-Q3`, `2012-H1`, `Q3 2012`, `H1 2012`
fn english(text: &str) -> Option<(i32, u32, u32)> {
    let (year, part) = match text.split_once('-') {
        Some((year, part)) => (year, part),
        None => text.split_once(' ').map(|(part, year)| (year.trim_start(), part))?,
    };
    let unit = part.get(..1)?;
    (point::fits(year, "0000") && matches!(unit, "q" | "h")).then_some(())?;
    let (first, last) = span(ordinal(&part[1..])?, if unit == "q" { 3 } else { 6 })?;
    Some((point::year(year), first, last))
}

/// `III кв. 2012`, `1 полугодие 2012`, `9 мес. 2012`
fn russian(text: &str) -> Option<(i32, u32, u32)> {
    let (number, rest) = text.split_at(text.find(|sign: char| !matches!(sign, '0'..='9' | 'i' | 'v'))?);
    let (unit, year) = rest.split_at(rest.find(|sign: char| sign.is_ascii_digit())?);
    point::fits(year, "0000").then_some(())?;
    let (first, last) = match unit.trim() {
        "кв." | "кв" | "квартал" | "квартала" => span(ordinal(number)?, 3)?,
        "полугодие" | "полугодия" => span(ordinal(number)?, 6)?,
        "мес." | "мес" | "месяца" | "месяцев" => match number {
            "3" => (1, 3),
            "6" => (1, 6),
            "9" => (1, 9),
            _ => return None,
        },
        _ => return None,
    };
    Some((point::year(year), first, last))
}

fn ordinal(text: &str) -> Option<u32> {
    match text {
        "1" | "i" => Some(1),
        "2" | "ii" => Some(2),
        "3" | "iii" => Some(3),
        "4" | "iv" => Some(4),
        _ => None,
    }
}

/// The months of the part of a year that bears this number.
fn span(number: u32, length: u32) -> Option<(u32, u32)> {
    (number * length <= 12).then_some(((number - 1) * length + 1, number * length))
}
