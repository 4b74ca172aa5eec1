use proptest::prelude::*;

use super::*;

#[test]
fn numbers_of_every_kind_are_seen() {
    for text in [
        "1",
        "007",
        "4205012345",
        "1.1",
        "1,5",
        "1 234,56",
        "1\u{a0}234",
        "1\u{202f}234",
        "1'000",
        "1E5",
        "1.5e+10",
        "1e-3",
        "5%",
        "5 %",
        "%5",
        "(5)",
        "1/2",
        "1 1/2",
        ".5",
        "5.",
        "1,000.5",
        " 7 ",
        "½",
        "１２",
    ] {
        assert!(is_lookalike(text), "{text}");
    }
}

#[test]
fn dates_and_times_are_seen() {
    for text in [
        "3-12-34",
        "2012",
        "2012-09",
        "2012-09-01",
        "01.09.2012",
        "1.9",
        "1.9.",
        "12/05",
        "12/05/12",
        "12 мая",
        "12 мая 2012 г.",
        "мар.12",
        "март 2012",
        "марта 12",
        "12-мар",
        "сент. 12",
        "1 сентября 2012 года",
        "may 5",
        "5 May 2012",
        "Sept 5",
        "MAR-12",
        "10:30",
        "10:30:15",
        "10:30 PM",
        "1 a",
        "2012-09-01T10:00:00Z",
        "1–2",
        "2012-09-01/2012-09-15",
    ] {
        assert!(is_lookalike(text), "{text}");
    }
}

#[test]
fn sums_truth_values_and_errors_are_seen() {
    for text in [
        "$5",
        "5 €",
        "5р.",
        "5 руб.",
        "5 ₽",
        "USD 5",
        "ИСТИНА",
        "ложь",
        "True",
        "FALSE",
        "#N/A",
        "#Н/Д",
        "#ДЕЛ/0!",
        "#ИМЯ?",
    ] {
        assert!(is_lookalike(text), "{text}");
    }
}

#[test]
fn words_are_left_as_they_are() {
    for text in [
        "",
        " ",
        "мая",
        "март",
        "мир",
        "талант",
        "№ 5",
        "5 шт",
        "п. 1.1",
        "дом 7",
        "12 человек",
        "мартовский 12",
        "ма 12",
        "а1",
        "true story",
        "ВОИ",
        "#1",
        "1\n2",
        "-",
        "—",
        "'5",
        "1=1",
        "5 кв 2012",
        "abcdefghijklmnop",
    ] {
        assert!(!is_lookalike(text), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_is_digits_and_signs_is_seen(text in "[0-9][0-9 .,:/%-]{0,12}") {
        prop_assert!(is_lookalike(&text));
    }

    #[test]
    fn no_text_is_too_strange_to_be_judged(text in any::<String>()) {
        is_lookalike(&text);
    }
}
