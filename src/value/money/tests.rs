//! How sums are typed.

use proptest::prelude::*;

use super::{MAX, Money};
use crate::fault::Exit;

fn fault(text: &str) -> &'static str {
    let fault = text.parse::<Money>().expect_err(text);
    assert_eq!((fault.exit, fault.args), (Exit::Data, vec![("text", text.trim().to_owned())]));
    fault.id
}

#[test]
fn sums_are_read_to_the_kopeck() {
    for (text, kopecks) in [
        ("1234,56", 123_456),
        ("1 234.56", 123_456),
        ("1\u{a0}234,56", 123_456),
        ("1\u{202f}234\u{2009}567,08", 123_456_708),
        ("1234", 123_400),
        ("1234,5", 123_450),
        ("1234,05", 123_405),
        ("0", 0),
        ("0,01", 1),
        ("007", 700),
        ("12 345", 1_234_500),
        (" 15 000 ₽ ", 1_500_000),
        ("15000₽", 1_500_000),
        ("15000 руб.", 1_500_000),
        ("15000 РУБ", 1_500_000),
        ("15000\u{a0}р.", 1_500_000),
    ] {
        assert_eq!(text.parse(), Ok(Money(kopecks)), "{text}");
    }
}

#[test]
fn what_is_no_sum_is_refused() {
    for text in [
        "",
        " ",
        "-1",
        "−1",
        "+1",
        "1e3",
        "∞",
        "NaN",
        "1,234.56",
        "1.234,56",
        "1,2,3",
        ",5",
        "5,",
        ".",
        "1 23",
        "12 34,56",
        "1234 567",
        "1  234",
        "1 234 56",
        "1'234",
        "1 234,5 6",
        "₽",
        "руб.",
        "100 $",
        "сто",
        "١",
        "5 руб. ₽",
        "1\u{3000}234",
        "-0",
        "1,-5",
        "1,2e1",
    ] {
        assert_eq!(fault(text), "money-shape", "{text}");
    }
}

#[test]
fn parts_of_a_kopeck_are_refused() {
    for text in ["12,505", "12.500", "0,001", "1.234", "1 234,567 ₽"] {
        assert_eq!(fault(text), "money-kopecks", "{text}");
    }
}

#[test]
fn sums_end_at_ten_billion_rubles() {
    assert_eq!("10000000000,00".parse(), Ok(Money(MAX)));
    assert_eq!("000000000000000000000000000000001".parse(), Ok(Money(100)));
    for text in ["10000000000,01", "10 000 000 001", "92233720368547758,08", "99999999999999999999999999"] {
        assert_eq!(fault(text), "money-large", "{text}");
    }
}

#[test]
fn machines_read_two_decimals() {
    for (kopecks, text) in [
        (123_456, "1234.56"),
        (100, "1.00"),
        (5, "0.05"),
        (0, "0.00"),
        (-5, "-0.05"),
        (i64::MIN, "-92233720368547758.08"),
    ] {
        assert_eq!(Money(kopecks).decimal(), text);
        assert_eq!(Money(kopecks).to_string(), text);
    }
}

proptest! {
    #[test]
    fn a_sum_comes_back_as_it_went(kopecks in 0..=MAX) {
        prop_assert_eq!(Money(kopecks).decimal().parse(), Ok(Money(kopecks)));
        prop_assert_eq!(Money(kopecks).decimal().replace('.', ",").parse(), Ok(Money(kopecks)));
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", near in "[0-9., рубe\u{a0}₽-]{0,30}") {
        for text in [text, near] {
            if let Ok(Money(kopecks)) = text.parse() {
                prop_assert!((0..=MAX).contains(&kopecks));
            }
        }
    }
}

#[test]
fn a_sum_in_another_spelling_is_told_as_it_may_be_typed() {
    for (typed, meant) in [
        ("45.000,50", Some("45000,50")),
        ("45,000.50", Some("45000,50")),
        ("1.500.000", Some("1500000")),
        ("1,500,000 руб.", Some("1500000")),
        ("45'000", Some("45000")),
        ("45 тыс", Some("45000")),
        ("45 тыс. руб.", Some("45000")),
        ("4,5 тыс. рублей", Some("4500")),
        ("1,5 млн", Some("1500000")),
        ("45000 руб. 50 коп.", Some("45000,50")),
        ("45000 рублей 5 копеек", Some("45000,05")),
        ("45 000-50", Some("45000,50")),
        ("45ООО", Some("45000")),
        // Two meanings, or none.
        ("45.000", None),
        ("45,000", None),
        ("45.00.000", None),
        ("45 тыс. 500 руб.", None),
        ("около 45 тыс", None),
        ("тыс", None),
        ("1,500.000", None),
        ("-5", None),
        ("много", None),
        ("100 000 000 млн", None),
    ] {
        let near = typed.parse::<Money>().expect_err(typed).candidates;
        let line = meant.map(|meant| format!("{}{meant}", crate::fault::NEAR));
        assert_eq!(near, Vec::from_iter(line), "{typed}");
        assert!(meant.is_none_or(|meant| meant.parse::<Money>().is_ok()), "{typed}");
    }
}
