//! What was likely meant by a text that is no date as it stands: a day in another office's spelling. Only ever a question,
//! and only where the text has one meaning.

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use super::point::{Figures, Point, Reader};
use super::{Precision, term, typed};
use crate::value::fold::is_dash;
use crate::value::twins;

/// The date as it may be typed: `14.03.2024`.
pub(super) fn meant(text: &str, years: RangeInclusive<i32>) -> Option<String> {
    let reader = Reader { typed: text, years: years.clone() };
    let lower = text.trim().to_lowercase();
    if let Some(digits) = twins::digits(&lower) {
        let read = typed::parse(&digits, years.clone()).is_ok();
        return if read { Some(digits) } else { meant(&digits, years) };
    }
    let lower = typed::without_year_word(without_time(&lower));
    if let Some(point) = point(lower, &reader) {
        return Some(shown(point));
    }
    // `14-16.03.2024`, `14–16 марта 2024`
    let places = lower.char_indices().filter(|(_, sign)| is_dash(*sign));
    places.into_iter().find_map(|(at, dash)| {
        let (left, right) = (lower[..at].trim_end(), lower[at + dash.len_utf8()..].trim_start());
        let end = point(right, &reader).filter(|end| end.precision() == Precision::Day)?;
        let start = match number(left, 2) {
            Some(day) => {
                let of = shown(end);
                point(&format!("{day:02}{}", &of[2..]), &reader)?
            }
            None => point(left, &reader)?,
        };
        reader.join(start, end).ok().filter(super::When::is_interval)?;
        Some(format!("{}-{}", shown(start), shown(end)))
    })
}

/// `2024-03-14T10:00`, `14.03.2024 10:00:00` without their time of day.
fn without_time(text: &str) -> &str {
    let time = text.find([' ', 't']).filter(|at| {
        let time = text[at + 1..].trim();
        time.contains(':') && time.chars().all(|sign| sign.is_ascii_digit() || sign == ':')
    });
    time.map_or(text, |at| &text[..at])
}

/// One date of figures or with the month's name, if it exists.
fn point(text: &str, reader: &Reader<'_>) -> Option<Point> {
    let figures = of_figures(text).or_else(|| of_words(text))?;
    reader.check(figures).ok()
}

/// `14.3.2024`, `14.03.24`, `14/03/2024`, `2024.03.14`, `3.2024`
fn of_figures(text: &str) -> Option<Figures> {
    let sign = text.chars().find(|sign| !sign.is_ascii_digit()).filter(|sign| "./-, ".contains(*sign))?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => figures(number(year, 4)?, number(month, 2)?, Some(number(day, 2)?)),
        [first, second, year] if year.len() == 4 => {
            let (first, second) = (number(first, 2)?, number(second, 2)?);
            // With strokes some write the month first.
            match sign {
                '/' if first > 12 || first == second => figures(number(year, 4)?, second, Some(first)),
                '/' if second > 12 => figures(number(year, 4)?, first, Some(second)),
                '/' => None,
                _ => figures(number(year, 4)?, second, Some(first)),
            }
        }
        // Of two digits at the end, with points, only the year is written so.
        [day, month, year] if sign == '.' && year.len() == 2 => {
            figures(2000 + number(year, 2)?, number(month, 2)?, Some(number(day, 2)?))
        }
        [month, year] if year.len() == 4 => figures(number(year, 4)?, number(month, 2)?, None),
        [year, month] if year.len() == 4 => figures(number(year, 4)?, number(month, 2)?, None),
        _ => None,
    }
}

/// `14 марта 2024`, `«14» марта 2024`, `March 14, 2024`, `в марте 2024`
fn of_words(text: &str) -> Option<Figures> {
    let sign = |sign: char| sign.is_whitespace() || is_dash(sign) || ".,«»\"'“”„".contains(sign);
    let (mut day, mut month, mut year) = (None, None, None);
    for word in text.split(sign).filter(|word| !word.is_empty()) {
        let place = match word {
            "в" | "го" | "th" | "st" | "nd" | "rd" => continue,
            _ if word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) => (&mut year, number(word, 4)),
            _ if word.starts_with(|sign: char| sign.is_ascii_digit()) => {
                let digits = word.trim_end_matches(|sign: char| !sign.is_ascii_digit());
                (
                    &mut day,
                    number(digits, 2).filter(|_| matches!(&word[digits.len()..], "" | "th" | "st" | "nd" | "rd")),
                )
            }
            _ => (&mut month, term::month(word).or_else(|| short_month(word))),
        };
        if place.0.replace(place.1?).is_some() {
            return None;
        }
    }
    figures(year?, month?, day)
}

/// `мар`, `сент`: the first letters, three or more of them.
fn short_month(word: &str) -> Option<u32> {
    const SHORT: [&str; 12] = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
    let at = SHORT.iter().position(|short| *short == word || (word == "сент" && *short == "сен"))?;
    u32::try_from(at + 1).ok()
}

fn figures(year: u32, month: u32, day: Option<u32>) -> Option<Figures> {
    Some(Figures { year: i32::try_from(year).ok()?, month: Some(month), day })
}

/// A number of at most so many digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let fits = (1..=digits).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// As it is typed in an office, and read in every language.
fn shown(point: Point) -> String {
    let format = if point.precision() == Precision::Day { "%d.%m.%Y" } else { "%m.%Y" };
    point.first().format(format).to_string()
}
