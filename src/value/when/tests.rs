//! What counts as a date, and what it means.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Founded, Precision, When};
use crate::fault::Exit;

fn when(text: &str) -> When {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

fn fault(text: &str) -> &'static str {
    let fault = text.parse::<When>().expect_err(text);
    assert_eq!(fault.exit, Exit::Data, "{text}");
    assert_eq!(fault.args[0], ("text", text.trim().to_owned()));
    fault.id
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

#[test]
fn every_typed_form_is_kept_as_iso_text() {
    for (typed, iso) in [
        ("2012", "2012"),
        ("2012-09", "2012-09"),
        ("2012-09-01", "2012-09-01"),
        ("01.09.2012", "2012-09-01"),
        ("09.2012", "2012-09"),
        ("2012 г.", "2012"),
        ("01.09.2012 г.", "2012-09-01"),
        ("01.09.2012г", "2012-09-01"),
        ("2012 ГОД", "2012"),
        ("III кв. 2012", "2012-07/2012-09"),
        ("iii КВ 2012", "2012-07/2012-09"),
        ("III квартал 2012", "2012-07/2012-09"),
        ("III квартал 2012 года", "2012-07/2012-09"),
        ("III\u{a0}кв.\u{a0}2012\u{a0}г.", "2012-07/2012-09"),
        ("3 кв. 2012", "2012-07/2012-09"),
        ("3кв.2012", "2012-07/2012-09"),
        ("I кв. 2012", "2012-01/2012-03"),
        ("II кв. 2012", "2012-04/2012-06"),
        ("IV кв. 2012", "2012-10/2012-12"),
        ("4 кв. 2012", "2012-10/2012-12"),
        ("I полугодие 2012", "2012-01/2012-06"),
        ("1 Полугодие 2012 года", "2012-01/2012-06"),
        ("II полугодие 2012 г.", "2012-07/2012-12"),
        ("9 мес. 2012", "2012-01/2012-09"),
        ("9 месяцев 2012 года", "2012-01/2012-09"),
        ("6 мес 2012", "2012-01/2012-06"),
        ("3 месяца 2012", "2012-01/2012-03"),
        ("2012-Q3", "2012-07/2012-09"),
        ("2012-q1", "2012-01/2012-03"),
        ("Q3 2012", "2012-07/2012-09"),
        ("2012-H1", "2012-01/2012-06"),
        ("2012-h2", "2012-07/2012-12"),
        ("01.09.2012-15.09.2012", "2012-09-01/2012-09-15"),
        ("01.09.2012–15.09.2012", "2012-09-01/2012-09-15"),
        ("01.09.2012 — 15.09.2012", "2012-09-01/2012-09-15"),
        ("01.09.2012 г. – 15.09.2012 г.", "2012-09-01/2012-09-15"),
        ("01.09–15.09.2012", "2012-09-01/2012-09-15"),
        ("07.2012-09.2012", "2012-07/2012-09"),
        ("2012-09-01 - 2012-09-15", "2012-09-01/2012-09-15"),
        ("2012-09-01/2012-09-15", "2012-09-01/2012-09-15"),
        ("2012-07 / 2012-09", "2012-07/2012-09"),
        ("2012/2013", "2012/2013"),
        ("2012-2013", "2012/2013"),
        ("2012–2013", "2012/2013"),
        (" \u{a0}\u{feff}2012-09\u{200b}\n", "2012-09"),
    ] {
        assert_eq!(when(typed).as_str(), iso, "{typed}");
    }
}

#[test]
fn shapes_are_strict() {
    for text in [
        "",
        " ",
        "2012-1-5",
        "+12012-01-01",
        "+2012",
        "-2012",
        "12",
        "12012",
        "20120901",
        "1.9.2012",
        "01.09.12",
        "01/09/2012",
        "2012/09/01",
        "2012.09.01",
        "2012-09-01T00:00",
        "2012-Q5",
        "2012-Q0",
        "2012-H3",
        "2012-Q",
        "2012-Q33",
        "V кв. 2012",
        "0 кв. 2012",
        "IIII кв. 2012",
        "кв. 2012",
        "Ш кв. 2012",
        "III полугодие 2012",
        "5 мес. 2012",
        "IX мес. 2012",
        "III кв.",
        "III кв. 12",
        "III кв. 2012 2013",
        "III кв. 2012-2013",
        "2012-",
        "/",
        "-",
        "2012/",
        "2012/2013/2014",
        "2012-Q1/2012-Q3",
        "٢٠١٢",
        "2012–09",
        "2012 - 09 - 01",
        "весь период",
        "г.",
        "2012-ый",
        "01.09-2012",
        "послезавтра",
        "é012",
        "2012-é",
    ] {
        assert_eq!(fault(text), "date-shape", "{text}");
    }
}

#[test]
fn only_real_days_are_dates() {
    for text in
        ["31.02.2012", "2012-02-30", "29.02.2013", "29.02.1900", "2012-13", "00.2012", "2012-04-31", "00.01.2012"]
    {
        assert_eq!(fault(text), "date-day", "{text}");
    }
    assert_eq!(fault("01.09.2012-31.09.2012"), "date-day");
    assert_eq!(when("29.02.2012").as_str(), "2012-02-29");
    assert_eq!(when("29.02.2000").as_str(), "2000-02-29");
}

#[test]
fn years_end_at_their_boundaries() {
    for text in ["1899", "2101", "31.12.1899", "2101-01-01", "0000", "III кв. 1899", "1899/1900", "2100/2101"] {
        assert_eq!(fault(text), "date-year", "{text}");
    }
    let fault = "1899".parse::<When>().unwrap_err();
    assert_eq!(fault.args[1..], [("from", "1900".to_owned()), ("to", "2100".to_owned())]);
    assert_eq!(when("01.01.1900").year(), 1900);
    assert_eq!(when("31.12.2100").year(), 2100);
}

#[test]
fn interval_ends_must_stand_in_order() {
    for text in ["15.09.2012-01.09.2012", "2012-09/2012-07", "2013/2012", "28.12-10.01.2013"] {
        assert_eq!(fault(text), "date-order", "{text}");
    }
}

#[test]
fn interval_ends_must_have_one_precision() {
    for text in ["2012/2013-01", "2012-09-01/2012-10", "09.2012-15.10.2012", "2012-2013-05"] {
        assert_eq!(fault(text), "date-ends", "{text}");
    }
}

#[test]
fn equal_ends_are_one_date() {
    assert_eq!(when("01.09.2012-01.09.2012"), when("01.09.2012"));
    assert_eq!(when("2012/2012"), when("2012"));
    assert!(!when("2012-09/2012-09").is_interval());
}

#[test]
fn a_date_knows_its_days_ends_and_precision() {
    let year = when("2012");
    assert_eq!((year.first_day(), year.last_day()), (day(2012, 1, 1), day(2012, 12, 31)));
    assert_eq!((year.precision(), year.coarse()), (Precision::Year, true));
    let february = when("2012-02");
    assert_eq!((february.first_day(), february.last_day()), (day(2012, 2, 1), day(2012, 2, 29)));
    assert_eq!((february.precision(), february.coarse()), (Precision::Month, true));
    assert_eq!(when("2013-02").last_day(), day(2013, 2, 28));
    let one = when("2012-09-01");
    assert_eq!((one.first_day(), one.last_day()), (day(2012, 9, 1), day(2012, 9, 1)));
    assert_eq!((one.is_interval(), one.coarse()), (false, false));
    assert_eq!((one.start(), one.end()), ("2012-09-01", "2012-09-01"));
    let days = when("2012-12-28/2013-01-10");
    assert_eq!((days.first_day(), days.last_day(), days.year()), (day(2012, 12, 28), day(2013, 1, 10), 2012));
    assert_eq!((days.is_interval(), days.coarse()), (true, false));
    assert_eq!((days.start(), days.end()), ("2012-12-28", "2013-01-10"));
    let quarter = when("2012-Q3");
    assert_eq!((quarter.first_day(), quarter.last_day()), (day(2012, 7, 1), day(2012, 9, 30)));
    assert!(quarter.coarse());
}

#[test]
fn today_is_settled_by_the_day_passed_in() {
    let new_year = day(2013, 1, 1);
    for (typed, iso) in [
        ("сегодня", "2013-01-01"),
        ("Today", "2013-01-01"),
        (" СЕГОДНЯ ", "2013-01-01"),
        ("вчера", "2012-12-31"),
        ("YESTERDAY", "2012-12-31"),
    ] {
        let mut date = when(typed);
        assert!(!date.is_settled());
        date.settle(new_year);
        assert_eq!(date, When::from_iso(iso).unwrap(), "{typed}");
        assert!(date.is_settled() && !date.is_interval());
    }
    let mut date = when("2012-09");
    date.settle(new_year);
    assert_eq!(date.as_str(), "2012-09");
}

#[test]
fn stored_text_is_canonical_and_from_1700_on() {
    for text in ["1700", "2012", "1799-05", "2012-09-01", "2012/2013", "2012-07/2012-09", "1700-01-01/2100-12-31"] {
        assert_eq!(When::from_iso(text).unwrap().as_str(), text);
    }
    for (text, id) in [
        ("01.09.2012", "date-shape"),
        (" 2012", "date-shape"),
        ("2012-Q3", "date-shape"),
        ("today", "date-shape"),
        ("2012/2012", "date-shape"),
        ("2012/", "date-shape"),
        ("1699", "date-year"),
        ("2012-02-30", "date-day"),
        ("2013/2012", "date-order"),
        ("2012/2013-01", "date-ends"),
    ] {
        assert_eq!(When::from_iso(text).unwrap_err().id, id, "{text}");
    }
}

#[test]
fn associations_may_be_older_than_the_records() {
    assert_eq!("01.05.1700".parse::<Founded>().unwrap().as_when().as_str(), "1700-05-01");
    assert_eq!("1898".parse::<Founded>().unwrap().as_when().year(), 1898);
    let fault = "1699".parse::<Founded>().unwrap_err();
    assert_eq!((fault.id, fault.args[1].1.as_str()), ("date-year", "1700"));
    assert_eq!("2101".parse::<Founded>().unwrap_err().id, "date-year");
    let mut today = "сегодня".parse::<Founded>().unwrap();
    today.settle(day(2012, 9, 1));
    assert_eq!(today, Founded::from_iso("2012-09-01").unwrap());
}

#[test]
fn dates_sort_by_their_text() {
    let mut dates = ["2012-09-01", "2013", "2012", "2012-09"].map(when);
    dates.sort();
    assert_eq!(dates.map(|date| date.to_string()), ["2012", "2012-09", "2012-09-01", "2013"]);
}

proptest! {
    #[test]
    fn a_canonical_date_reads_as_itself(from in 0..73_000_u64, length in 0..2_000_u64, precision in 0..3) {
        let first = day(1900, 1, 1) + chrono::Days::new(from);
        let last = (first + chrono::Days::new(length)).min(day(2100, 12, 31));
        let shape = ["%Y", "%Y-%m", "%Y-%m-%d"][usize::try_from(precision).unwrap()];
        let date = when(&format!("{}/{}", first.format(shape), last.format(shape)));
        prop_assert_eq!(&when(date.as_str()), &date);
        prop_assert_eq!(&When::from_iso(date.as_str()).unwrap(), &date);
        prop_assert!(date.first_day() <= first && last <= date.last_day());
        prop_assert!(when(date.start()).first_day() == date.first_day() && when(date.end()).last_day() == date.last_day());
    }

    #[test]
    fn dots_and_iso_mean_the_same_day(from in 0..73_000_u64) {
        let date = day(1900, 1, 1) + chrono::Days::new(from);
        prop_assert_eq!(when(&date.format("%d.%m.%Y").to_string()), When::from(date));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", near in "[0-9IVQHqkwкварталмесполугодиег./ –-]{0,24}") {
        for text in [text, near] {
            let _ = When::from_iso(&text);
            if let Ok(date) = text.parse::<When>() {
                prop_assert!(!date.is_settled() || When::from_iso(date.as_str()) == Ok(date));
            }
        }
    }
}
