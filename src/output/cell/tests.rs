use super::*;
use crate::output::tests::when;
use crate::value::Money;

fn list<'a>(texts: &[&'a str]) -> Cell<'a> {
    Cell::List(texts.iter().map(|text| Cell::Text(text)).collect())
}

fn json(cell: &Cell<'_>) -> String {
    serde_json::to_string(&InJson(cell)).expect("JSON")
}

const CODED: Cell<'_> = Cell::Coded { code: "award", label: "награда" };

#[test]
fn machines_read_codes_iso_dates_and_decimals() {
    let date = when("2012-09");
    assert_eq!(machine(&Cell::Empty), "");
    assert_eq!(machine(&Cell::Number(-1_234_567)), "-1234567");
    assert_eq!(machine(&Cell::Money(Money(123_456))), "1234.56");
    assert_eq!(machine(&Cell::When(&date)), "2012-09");
    assert_eq!(machine(&CODED), "award");
    assert_eq!(machine(&list(&["a", "b, c"])), "a; b, c");
}

#[test]
fn text_is_borrowed_not_copied() {
    assert!(matches!(machine(&Cell::Text("a")), Cow::Borrowed("a")));
    assert!(matches!(machine(&list(&["a"])), Cow::Borrowed("a")));
    assert!(matches!(human(&CODED, Lang::Ru), Cow::Borrowed("награда")));
}

#[test]
fn people_read_labels_and_dates_in_their_language() {
    let date = when("2012-09-01");
    assert_eq!(human(&CODED, Lang::Ru), "награда");
    assert_eq!(human(&Cell::When(&date), Lang::Ru), dates::when(&date, Lang::Ru));
    assert_eq!(human(&Cell::Money(Money(123_456)), Lang::En), dates::money(Money(123_456), Lang::En));
    assert_eq!(human(&Cell::Number(12), Lang::En), dates::number(12, Lang::En));
    assert_eq!(human(&list(&["a", "b"]), Lang::Ru), "a, b");
}

#[test]
fn what_is_not_stated_is_a_dash_for_people_only() {
    for cell in [Cell::Empty, Cell::Text(""), Cell::List(Vec::new())] {
        assert!(is_empty(&cell));
        assert_eq!(human(&cell, Lang::Ru), "—");
        assert_eq!(machine(&cell), "");
    }
    assert!(!is_empty(&Cell::Number(0)));
    assert!(!is_empty(&Cell::Money(Money(0))));
}

#[test]
fn json_keeps_numbers_as_numbers_and_money_exact() {
    let date = when("2012");
    assert_eq!(json(&Cell::Number(i64::MAX)), "9223372036854775807");
    assert_eq!(json(&Cell::Money(Money(5))), "\"0.05\"");
    assert_eq!(json(&Cell::When(&date)), "\"2012\"");
    assert_eq!(json(&CODED), "\"award\"");
    assert_eq!(json(&Cell::Empty), "null");
    assert_eq!(json(&Cell::Text("")), "\"\"");
    assert_eq!(json(&Cell::List(Vec::new())), "[]");
    assert_eq!(json(&Cell::List(vec![Cell::Number(1), CODED])), "[1,\"award\"]");
}
