//! How whole numbers are typed.

use proptest::prelude::*;

use super::{Count, Times, Year};

#[test]
fn counts_are_whole_and_not_negative() {
    for (text, count) in [("0", 0), ("15", 15), (" 1 200\u{a0}", 1200), ("1\u{a0}000\u{a0}000", 1_000_000), ("007", 7)]
    {
        assert_eq!(text.parse(), Ok(Count(count)), "{text}");
    }
    for text in ["", "-1", "+1", "1,5", "1.0", "1e3", "10 00", "1 2", " ", "пять", "٣", "12 чел."] {
        let fault = text.parse::<Count>().expect_err(text);
        assert_eq!((fault.id, fault.args), ("count-shape", vec![("text", text.trim().to_owned())]));
    }
}

#[test]
fn counts_end_below_a_thousand_million() {
    assert_eq!("999 999 999".parse(), Ok(Count(999_999_999)));
    for text in ["1000000000", "99999999999999999999999"] {
        assert_eq!(text.parse::<Count>().unwrap_err().id, "count-large");
    }
}

#[test]
fn years_end_at_their_boundaries() {
    assert_eq!("1900".parse(), Ok(Year(1900)));
    assert_eq!(" 2100 ".parse(), Ok(Year(2100)));
    for text in ["1899", "2101", "12", "02012", "+2012", "-2012", "2012-09", "2 012", "", "год"] {
        assert_eq!(text.parse::<Year>().expect_err(text).id, "year-shape");
    }
}

#[test]
fn times_may_be_unknown_but_never_none() {
    for text in ["unknown", "Неизвестно", "UNKNOWN", " ? "] {
        assert_eq!(text.parse(), Ok(Times::Unknown), "{text}");
    }
    assert_eq!("1".parse(), Ok(Times::Known(1)));
    assert_eq!("1 200".parse(), Ok(Times::Known(1200)));
    for text in ["0", "00", "-1", "", "1,5", "много", "??"] {
        let fault = text.parse::<Times>().expect_err(text);
        assert_eq!((fault.id, fault.args), ("times-shape", vec![("text", text.to_owned())]));
    }
    assert_eq!("1000000000".parse::<Times>().unwrap_err().id, "count-large");
}

#[test]
fn unknown_times_are_stored_as_nothing() {
    assert_eq!(Times::Known(7).known(), Some(7));
    assert_eq!(Times::Unknown.known(), None);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", near in "[0-9 +?-]{0,30}") {
        for text in [text, near] {
            let _ = (text.parse::<Year>(), text.parse::<Times>());
            if let Ok(Count(count)) = text.parse() {
                prop_assert!((0..=super::MAX).contains(&count));
            }
        }
    }
}
