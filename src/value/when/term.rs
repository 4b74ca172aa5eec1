//! A plan's term in words, read in the plan's year: «до 12.07», «III квартал», «сентябрь–октябрь», «1–15 мая».
//! What gives no date gives none: «весь период», «ежеквартально».

#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};

use super::Precision;
use super::due::Due;
use crate::value::fold::is_dash;

/// The days that a term means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The first of them.
    pub first: NaiveDate,
    /// The last of them: by it the task is to be done.
    pub last: NaiveDate,
}

impl Due {
    /// The days that the term of a plan of this year means. None where it names nothing shorter than a year.
    pub fn term(&self, year: i64) -> Option<Term> {
        match self {
            Self::When(when) if when.precision() == Precision::Year => None,
            Self::When(when) => Some(Term { first: when.first_day(), last: when.last_day() }),
            Self::Words(words) => read(words, i32::try_from(year).ok()?),
        }
    }

    /// The last day of the term: of words that give no date, the last of the plan's year.
    pub fn last_day(due: Option<&Self>, year: i64) -> Option<NaiveDate> {
        let year_end = || NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, 12, 31);
        match due {
            Some(Self::When(when)) => Some(when.last_day()),
            due => due.and_then(|due| due.term(year)).map(|term| term.last).or_else(year_end),
        }
    }
}

/// One word of a term, as far as it says something of time.
enum Word {
    /// A number of one or two digits, or a Roman one, or an ordinal in words.
    Number(u32),
    /// `12.07`, `12.07.2013`
    Day(u32, u32, Option<i32>),
    Month(u32),
    /// A part of a year and its length in months: `квартал`, `полугодие`.
    Part(u32),
    /// A part with its number: `Q3`.
    Numbered(u32, u32),
    Year(i32),
    /// What may stand between the numbers of one stretch: `по`, `и`, the `й` of `1-й`.
    Link,
    Other,
}

/// A stretch inside a year; the year where it was named.
type Stretch = ((u32, u32), (u32, u32), Option<i32>);

fn read(words: &str, year: i32) -> Option<Term> {
    let lower = words.to_lowercase().replace('ё', "е");
    let parts = lower.split(|sign: char| sign.is_whitespace() || is_dash(sign) || ",;:/()«»\"".contains(sign));
    let mut found: Vec<Stretch> = Vec::new();
    let mut numbers: Vec<u32> = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        match word(part) {
            Word::Number(number) => numbers.push(number),
            Word::Link => {}
            Word::Year(named) => {
                if let Some(last) = found.last_mut().filter(|_| numbers.is_empty()) {
                    last.2.get_or_insert(named);
                }
                numbers.clear();
            }
            Word::Day(day, month, named) => {
                found.push(((month, day), (month, day), named));
                numbers.clear();
            }
            Word::Month(month) if numbers.is_empty() => found.push(((month, 1), (month, 31), None)),
            Word::Month(month) => found.extend(numbers.drain(..).map(|day| ((month, day), (month, day), None))),
            Word::Part(length) => found.extend(numbers.drain(..).filter_map(|number| part_of_year(number, length))),
            Word::Numbered(number, length) => found.extend(part_of_year(number, length)),
            Word::Other => numbers.clear(),
        }
    }
    // `с 15.12.2012 по 15.01` names one year for both ends; `15.06–15.08.2013` does so at the end.
    let named = found.last().and_then(|last| last.2).filter(|_| found.iter().filter(|it| it.2.is_some()).count() == 1);
    let mut days = found.into_iter().map(|(first, last, own)| {
        // `12.07.13` names a year of the plan's century.
        let named = own.or(named).map(|named| if named < 100 { year - year % 100 + named } else { named });
        let year = named.unwrap_or(year);
        Some((day(year, first)?, day_or_last(year, last)?))
    });
    let (first, mut last) = days.next()??;
    for stretch in days {
        let (_, end) = stretch?;
        // `декабрь–январь`: the second lies in the next year.
        let end = if end < first { end.with_year(end.year() + 1)? } else { end };
        // Years that were named in the wrong order do not turn the term around.
        last = end.max(last);
    }
    Some(Term { first, last })
}

fn word(part: &str) -> Word {
    let part = part.trim_end_matches('.');
    let digits = |text: &str| (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok());
    if let Some(Some(number)) = digits(part) {
        return match part.len() {
            1 | 2 => Word::Number(number),
            4 => i32::try_from(number).map_or(Word::Other, Word::Year),
            _ => Word::Other,
        };
    }
    if let Some((first, rest)) = part.split_once('.') {
        let (second, year) = rest.split_once('.').map_or((rest, None), |(second, year)| (second, Some(year)));
        let (day, month) = (digits(first).flatten(), digits(second).flatten());
        let year =
            year.map(|year| digits(year).flatten().filter(|_| matches!(year.len(), 2 | 4)).map(u32::cast_signed));
        return match (day, month, year) {
            (Some(day), Some(month), None) => Word::Day(day, month, None),
            (Some(day), Some(month), Some(Some(year))) => Word::Day(day, month, Some(year)),
            _ => Word::Other,
        };
    }
    if let Some(month) = month(part) {
        return Word::Month(month);
    }
    match part {
        "i" => return Word::Number(1),
        "ii" => return Word::Number(2),
        "iii" => return Word::Number(3),
        "iv" => return Word::Number(4),
        "кв" | "quarter" => return Word::Part(3),
        "half" => return Word::Part(6),
        "по" | "и" | "to" | "and" | "й" | "е" | "м" | "го" | "ое" | "ый" | "ом" | "st" | "nd" | "rd" | "th" =>
        {
            return Word::Link;
        }
        "г" | "год" | "года" | "году" => return Word::Other,
        _ => {}
    }
    if let (Some(unit), Some(Some(number))) = (part.get(..1), part.get(1..).map(digits).map(Option::flatten)) {
        match unit {
            "q" => return Word::Numbered(number, 3),
            "h" => return Word::Numbered(number, 6),
            _ => {}
        }
    }
    if part.starts_with("квартал") {
        return Word::Part(3);
    }
    if part.starts_with("полугоди") {
        return Word::Part(6);
    }
    let ordinal = ["перв", "втор", "трет", "четверт"].iter().position(|stem| part.starts_with(stem));
    let ordinal = ordinal.or_else(|| ["first", "second", "third", "fourth"].iter().position(|word| *word == part));
    ordinal.and_then(|at| u32::try_from(at + 1).ok()).map_or(Word::Other, Word::Number)
}

/// A month by its name in any case, or the first letters of it.
pub(super) fn month(part: &str) -> Option<u32> {
    const STEMS: [(&str, &str); 12] = [
        ("январ", "january"),
        ("феврал", "february"),
        ("март", "march"),
        ("апрел", "april"),
        ("ма", "may"),
        ("июн", "june"),
        ("июл", "july"),
        ("август", "august"),
        ("сентябр", "september"),
        ("октябр", "october"),
        ("ноябр", "november"),
        ("декабр", "december"),
    ];
    const ENDINGS: [&str; 9] = ["", "ь", "я", "е", "ю", "й", "а", "у", "ем"];
    let fits = |(russian, english): &(&str, &str)| {
        let ending = part.strip_prefix(russian);
        // «ма» alone is no May.
        let ends =
            ending.is_some_and(|ending| ENDINGS.contains(&ending) && (*russian != "ма" || "йяею".contains(ending)));
        (ends && part != "ма") || part == *english || (part.len() == 3 && english.starts_with(part))
    };
    STEMS.iter().position(fits).and_then(|at| u32::try_from(at + 1).ok())
}

/// The months of the part of a year that bears this number.
fn part_of_year(number: u32, length: u32) -> Option<Stretch> {
    let last = number.checked_mul(length).filter(|last| (1..=12).contains(last))?;
    Some(((last - length + 1, 1), (last, 31), None))
}

fn day(year: i32, (month, day): (u32, u32)) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The day; for the 31st of a shorter month its last one.
fn day_or_last(year: i32, (month, day): (u32, u32)) -> Option<NaiveDate> {
    let last = |day| NaiveDate::from_ymd_opt(year, month, day);
    last(day).or_else(|| if day == 31 { (28..31).rev().find_map(last) } else { None })
}
