//! A term is a date or words; a mistyped date is neither.

use proptest::prelude::*;

use super::Due;

fn due(text: &str) -> Due {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

#[test]
fn a_date_is_a_date() {
    for (typed, iso) in [
        ("01.09.2012", "2012-09-01"),
        ("III квартал 2012 г.", "2012-07/2012-09"),
        ("2012", "2012"),
        ("2012-2013", "2012/2013"),
    ] {
        assert!(matches!(due(typed), Due::When(_)), "{typed}");
        assert_eq!(due(typed).as_str(), iso);
        assert_eq!(Due::from_stored(iso), due(typed));
    }
}

#[test]
fn words_stay_as_typed() {
    for words in [
        "весь период",
        "год",
        "III квартал",
        "сентябрь–октябрь",
        "до 15 числа",
        "5-е число",
        "ежеквартально",
        "2 раза в год",
    ] {
        assert_eq!(due(words), Due::Words(words.to_owned()));
        assert_eq!(Due::from_stored(words), due(words));
    }
    assert_eq!(due(" \u{a0}Весь  период\n").as_str(), "Весь  период");
    assert_eq!(due("маи\u{306}").as_str(), "май");
}

#[test]
fn digits_that_are_no_date_are_refused() {
    for text in
        ["31.02.2012", "1.9.2012", "01.09", "15", "01.09.12", "2012-13", "1899", "2013-2012", "01.09.2012 - 15.09", "-"]
    {
        let fault = text.parse::<Due>().expect_err(text);
        assert_eq!((fault.id, fault.args), ("due-date", vec![("text", text.to_owned())]));
    }
    assert_eq!("31.02.2012 г.".parse::<Due>().unwrap_err().id, "due-date");
    assert_eq!(" ".parse::<Due>().unwrap_err().id, "text-empty");
    assert_eq!("весь\nпериод".parse::<Due>().unwrap_err().id, "text-break");
}

#[test]
fn today_is_settled() {
    let day = chrono::NaiveDate::from_ymd_opt(2012, 9, 1).unwrap();
    let mut due = due("вчера");
    due.settle(day);
    assert_eq!(due, Due::from_stored("2012-08-31"));
    let mut words = Due::from_stored("весь период");
    words.settle(day);
    assert_eq!(words.as_str(), "весь период");
}

proptest! {
    #[test]
    fn what_is_stored_reads_back(text in "\\PC*") {
        if let Ok(due) = text.parse::<Due>() && due.as_str() != "today" && due.as_str() != "yesterday" {
            prop_assert_eq!(Due::from_stored(due.as_str()), due);
        }
    }
}
