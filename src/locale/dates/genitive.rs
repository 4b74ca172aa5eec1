//! A date behind «с» and «до»: «до 01.03.2011», «с мая 2012 года».

use super::{GENITIVE, ROMAN, Span, between_months, named, when};
use crate::value::{Lang, When};

/// When something began or ended, behind «с», «до», `from`, `until`.
pub fn genitive(date: &When, lang: Lang) -> String {
    if lang == Lang::En || !date.is_settled() {
        return when(date, lang);
    }
    match Span::of(date) {
        Span::Year(year) => format!("{year} года"),
        Span::Years(first, last) => format!("{first}–{last} годов"),
        Span::Half(part, year) => format!("{} полугодия {year} года", ROMAN[part - 1]),
        Span::Quarter(part, year) => format!("{} квартала {year} года", ROMAN[part - 1]),
        Span::NineMonths(year) => format!("января {year} года"),
        Span::Month(month) => format!("{} года", named(month, &GENITIVE)),
        Span::Months(first, last) => format!("{} года", between_months(first, last, &GENITIVE)),
        Span::Day(_) | Span::Days(..) => when(date, lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coarse_date_takes_its_case() {
        let words = |text: &str| genitive(&text.parse().expect("a date"), Lang::Ru);
        assert_eq!(words("2012-03-01"), "01.03.2012");
        assert_eq!(words("2012-05"), "мая 2012 года");
        assert_eq!(words("2012"), "2012 года");
        assert_eq!(words("III кв. 2012"), "III квартала 2012 года");
        assert_eq!(words("2012-H1"), "I полугодия 2012 года");
        assert_eq!(genitive(&"2012-05".parse().expect("a date"), Lang::En), "May 2012");
    }
}
