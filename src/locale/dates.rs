//! Dates, sums and numbers as an office writes them.

mod genitive;

#[cfg(test)]
mod tests;

use chrono::{Datelike, NaiveDate};

use crate::value::{Lang, Money, Period, Precision, When};

pub use genitive::genitive;

const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];
const ORDINALS: [&str; 4] = ["first", "second", "third", "fourth"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// сентябрь
const NOMINATIVE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
/// с сентября
const GENITIVE: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
/// в сентябре
const PREPOSITIONAL: [&str; 12] = [
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
];

/// What an office calls a stretch of time. Parts of a year count from 1.
enum Span {
    Year(i32),
    Years(i32, i32),
    Half(usize, i32),
    Quarter(usize, i32),
    NineMonths(i32),
    Month(NaiveDate),
    Months(NaiveDate, NaiveDate),
    Day(NaiveDate),
    Days(NaiveDate, NaiveDate),
}

impl Span {
    fn of(when: &When) -> Self {
        let (first, last) = (when.first_day(), when.last_day());
        let year = first.year();
        let whole = year == last.year();
        match when.precision() {
            Precision::Year if whole => Self::Year(year),
            Precision::Year => Self::Years(year, last.year()),
            Precision::Day if first == last => Self::Day(first),
            Precision::Day => Self::Days(first, last),
            Precision::Month => match (first.month(), last.month()) {
                (1, 6) if whole => Self::Half(1, year),
                (7, 12) if whole => Self::Half(2, year),
                (1, 3) if whole => Self::Quarter(1, year),
                (4, 6) if whole => Self::Quarter(2, year),
                (7, 9) if whole => Self::Quarter(3, year),
                (10, 12) if whole => Self::Quarter(4, year),
                (1, 9) if whole => Self::NineMonths(year),
                (one, other) if whole && one == other => Self::Month(first),
                _ => Self::Months(first, last),
            },
        }
    }
}

/// A date as it stands in a table: `01.09.2012`, `III квартал 2012`; `1 Sep 2012`, `Q3 2012`.
pub fn when(when: &When, lang: Lang) -> String {
    if !when.is_settled() {
        return when.to_string();
    }
    match lang {
        Lang::Ru => russian(&Span::of(when)),
        Lang::En => english(&Span::of(when)),
    }
}

/// When something happened, for a sentence of the report: `в I полугодии 2012 года`, `in the first half of 2012`.
pub fn in_period(period: &Period, lang: Lang) -> String {
    if !period.when().is_settled() {
        return period.to_string();
    }
    match lang {
        Lang::Ru => in_russian(&Span::of(period.when())),
        Lang::En => in_english(&Span::of(period.when())),
    }
}

/// A sum: `1 234,56 ₽`, `1,234.56 ₽`, without kopecks when there are none.
pub fn money(sum: Money, lang: Lang) -> String {
    let (kopecks, rubles) = (sum.0.unsigned_abs() % 100, sum.0.unsigned_abs() / 100);
    let (group, point) = match lang {
        Lang::Ru => ('\u{a0}', ','),
        Lang::En => (',', '.'),
    };
    let rubles = minus(sum.0) + &grouped(rubles, group);
    if kopecks == 0 { format!("{rubles}\u{a0}₽") } else { format!("{rubles}{point}{kopecks:02}\u{a0}₽") }
}

/// A number: `1234`, `10 000`; `1,234`. Russian sets groups apart from five digits on.
pub fn number(number: i64, lang: Lang) -> String {
    let size = number.unsigned_abs();
    let digits = match lang {
        Lang::Ru if size < 10_000 => size.to_string(),
        Lang::Ru => grouped(size, '\u{a0}'),
        Lang::En => grouped(size, ','),
    };
    minus(number) + &digits
}

fn russian(span: &Span) -> String {
    match *span {
        Span::Year(year) => year.to_string(),
        Span::Years(first, last) => format!("{first}–{last}"),
        Span::Half(part, year) => format!("{} полугодие {year}", ROMAN[part - 1]),
        Span::Quarter(part, year) => format!("{} квартал {year}", ROMAN[part - 1]),
        Span::NineMonths(year) => format!("9 месяцев {year}"),
        Span::Month(month) => named(month, &NOMINATIVE),
        Span::Months(first, last) => between_months(first, last, &NOMINATIVE),
        Span::Day(day) => dots(day),
        Span::Days(first, last) if first.year() == last.year() => {
            format!("{:02}.{:02}–{}", first.day(), first.month(), dots(last))
        }
        Span::Days(first, last) => format!("{}–{}", dots(first), dots(last)),
    }
}

fn english(span: &Span) -> String {
    match *span {
        Span::Year(year) => year.to_string(),
        Span::Years(first, last) => format!("{first}–{last}"),
        Span::Half(part, year) => format!("H{part} {year}"),
        Span::Quarter(part, year) => format!("Q{part} {year}"),
        Span::NineMonths(year) => format!("9 months of {year}"),
        Span::Month(month) => named(month, &MONTHS),
        Span::Months(first, last) => between_months(first, last, &MONTHS),
        Span::Day(day) => format!("{} {}", short(day), day.year()),
        Span::Days(first, last) if first.year() == last.year() => {
            format!("{} – {} {}", short(first), short(last), last.year())
        }
        Span::Days(first, last) => {
            format!("{} {} – {} {}", short(first), first.year(), short(last), last.year())
        }
    }
}

fn in_russian(span: &Span) -> String {
    match *span {
        Span::Year(year) => format!("в {year} году"),
        Span::Years(first, last) => format!("в {first}–{last} годах"),
        Span::Half(part, year) => format!("{} {} полугодии {year} года", preposition(part), ROMAN[part - 1]),
        Span::Quarter(part, year) => format!("{} {} квартале {year} года", preposition(part), ROMAN[part - 1]),
        Span::NineMonths(year) => format!("за 9 месяцев {year} года"),
        Span::Month(month) => format!("в {} года", named(month, &PREPOSITIONAL)),
        Span::Months(first, last) if first.year() == last.year() => {
            format!("в {} года", between_months(first, last, &PREPOSITIONAL))
        }
        Span::Months(first, last) => {
            format!("в период с {} года по {} года", named(first, &GENITIVE), named(last, &NOMINATIVE))
        }
        Span::Day(day) => dots(day),
        Span::Days(first, last) => format!("в период с {} по {}", dots(first), dots(last)),
    }
}

fn in_english(span: &Span) -> String {
    match *span {
        Span::Year(year) => format!("in {year}"),
        Span::Years(first, last) => format!("in {first}–{last}"),
        Span::Half(part, year) => format!("in the {} half of {year}", ORDINALS[part - 1]),
        Span::Quarter(part, year) => format!("in the {} quarter of {year}", ORDINALS[part - 1]),
        Span::NineMonths(year) => format!("in the nine months of {year}"),
        Span::Month(month) => format!("in {}", named(month, &MONTHS)),
        Span::Months(first, last) if first.year() == last.year() => {
            format!("in {}", between_months(first, last, &MONTHS))
        }
        Span::Months(first, last) => format!("from {} to {}", named(first, &MONTHS), named(last, &MONTHS)),
        Span::Day(day) => format!("on {} {}", day.day(), named(day, &MONTHS)),
        Span::Days(first, last) => {
            let whole = |day: NaiveDate| format!("{} {}", day.day(), named(day, &MONTHS));
            format!("from {} to {}", whole(first), whole(last))
        }
    }
}

/// «Во втором» is said with its vowel, the other parts of a year without.
fn preposition(part: usize) -> &'static str {
    if part == 2 { "во" } else { "в" }
}

fn name<'a>(day: NaiveDate, names: &[&'a str; 12]) -> &'a str {
    names[day.month0() as usize]
}

fn named(month: NaiveDate, names: &[&str; 12]) -> String {
    format!("{} {}", name(month, names), month.year())
}

fn between_months(first: NaiveDate, last: NaiveDate, names: &[&str; 12]) -> String {
    if first.year() == last.year() {
        format!("{}–{}", name(first, names), named(last, names))
    } else {
        format!("{} – {}", named(first, names), named(last, names))
    }
}

fn dots(day: NaiveDate) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

/// `1 Sep`; the names of months are ASCII.
fn short(day: NaiveDate) -> String {
    format!("{} {}", day.day(), &name(day, &MONTHS)[..3])
}

fn minus(number: i64) -> String {
    if number < 0 { "−".to_owned() } else { String::new() }
}

fn grouped(number: u64, group: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}
