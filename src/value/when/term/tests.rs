//! What a plan's term means, by words that stand in published plans.

use super::*;

fn term(words: &str) -> Option<(String, String)> {
    Due::from_stored(words).term(2013).map(|term| (term.first.to_string(), term.last.to_string()))
}

fn last(words: &str) -> String {
    Due::last_day(Some(&Due::from_stored(words)), 2013).expect("a day").to_string()
}

#[test]
fn words_with_a_date_mean_that_date_in_the_year_of_the_plan() {
    for (words, first, end) in [
        ("до 12.07", "2013-07-12", "2013-07-12"),
        ("До 12.07.2012", "2012-07-12", "2012-07-12"),
        ("до 12.07.13", "2013-07-12", "2013-07-12"),
        ("к 1 сентября", "2013-09-01", "2013-09-01"),
        ("до 8 Марта 2014 г.", "2014-03-08", "2014-03-08"),
        ("III квартал", "2013-07-01", "2013-09-30"),
        ("в 3 кв.", "2013-07-01", "2013-09-30"),
        ("3-й квартал", "2013-07-01", "2013-09-30"),
        ("в третьем квартале", "2013-07-01", "2013-09-30"),
        ("II–III кварталы", "2013-04-01", "2013-09-30"),
        ("I кв., III кв.", "2013-01-01", "2013-09-30"),
        ("первое полугодие", "2013-01-01", "2013-06-30"),
        ("2 полугодие", "2013-07-01", "2013-12-31"),
        ("май", "2013-05-01", "2013-05-31"),
        ("в мае", "2013-05-01", "2013-05-31"),
        ("сентябрь–октябрь", "2013-09-01", "2013-10-31"),
        ("до конца февраля", "2013-02-01", "2013-02-28"),
        ("1–15 мая", "2013-05-01", "2013-05-15"),
        ("с 1 по 15 мая", "2013-05-01", "2013-05-15"),
        ("с 15.06. по 15.08.2014", "2014-06-15", "2014-08-15"),
        ("15.06 - 15.08", "2013-06-15", "2013-08-15"),
        ("декабрь–январь", "2013-12-01", "2014-01-31"),
        ("еженедельно, до 30.06", "2013-06-30", "2013-06-30"),
        ("by 12 July", "2013-07-12", "2013-07-12"),
        ("Q3", "2013-07-01", "2013-09-30"),
        ("second half", "2013-07-01", "2013-12-31"),
        ("September", "2013-09-01", "2013-09-30"),
    ] {
        assert_eq!(term(words), Some((first.to_owned(), end.to_owned())), "{words}");
    }
}

#[test]
fn words_without_a_date_are_due_when_the_year_ends() {
    for words in [
        "весь период",
        "в течение года",
        "ежеквартально",
        "2 раза в год",
        "не реже 1 раза в квартал",
        "до 15 числа",
        "ко Дню Победы",
        "маёвка",
        "ма",
        "мартовская ярмарка",
        "до 31.02",
        "V квартал",
        "0 квартал",
        "до 12.07.1",
        "по мере поступления",
        "до 4000000000.99999999999",
    ] {
        assert_eq!(term(words), None, "{words}");
        assert_eq!(last(words), "2013-12-31", "{words}");
    }
    assert_eq!(Due::last_day(None, 2013).map(|day| day.to_string()).as_deref(), Some("2013-12-31"));
}

#[test]
fn a_typed_date_means_its_last_day_whatever_the_year_of_the_plan() {
    for (iso, end) in [("2014-03-15", "2014-03-15"), ("2013-04/2013-06", "2013-06-30"), ("2013-09", "2013-09-30")] {
        assert_eq!(last(iso), end);
    }
    assert_eq!(last("2014"), "2014-12-31");
    assert_eq!(term("2013"), None, "a year is no day for a calendar");
    assert_eq!(term("2013-09"), Some(("2013-09-01".to_owned(), "2013-09-30".to_owned())));
}

#[test]
fn every_leap_year_has_its_day() {
    let last = |year| Due::last_day(Some(&Due::from_stored("до конца февраля")), year).map(|day| day.to_string());
    assert_eq!(last(2012).as_deref(), Some("2012-02-29"));
    let day = |year| Due::from_stored("до 29.02").term(year).map(|term| term.last.to_string());
    assert_eq!(day(2012).as_deref(), Some("2012-02-29"));
    assert_eq!(day(2013), None);
}

#[test]
fn years_in_the_wrong_order_do_not_turn_a_term_around() {
    let term = Due::from_stored("с мая 2014 по май 2012").term(2014).expect("a term");
    assert_eq!((term.first.to_string(), term.last.to_string()), ("2014-05-01".to_owned(), "2014-05-31".to_owned()));
}

proptest::proptest! {
    #[test]
    fn no_words_make_it_fall(words in "\\PC*", year in 1900i64..2101) {
        let _ = Due::from_stored(&words).term(year);
    }
    #[test]
    fn a_term_never_ends_before_it_begins(words in "(до |с |по |к |[0-9]{1,2}[. -–]?|мая |июня |декабрь|кв\\.|III |2013 )*") {
        if let Some(term) = Due::from_stored(&words).term(2013) {
            proptest::prop_assert!(term.first <= term.last);
        }
    }
}
