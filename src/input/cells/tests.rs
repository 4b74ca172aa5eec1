use proptest::prelude::*;

use super::*;

#[test]
fn numbers_are_short_and_without_an_exponent() {
    for (value, text) in [
        (0.1 + 0.2, "0.3"),
        (4_205_012_345.0, "4205012345"),
        (1e15, "1000000000000000"),
        (1_234.5, "1234.5"),
        (-0.0, "0"),
        (-12.0, "-12"),
        (1e21, "1000000000000000000000"),
        (1e-9, "0.000000001"),
        (f64::from(1) / 3.0, "0.333333333333333"),
    ] {
        assert_eq!(number(value), text);
    }
}

#[test]
fn dates_of_text_lose_only_midnight() {
    for (text, date) in [
        ("2012-09-01", "2012-09-01"),
        ("2012-09-01T00:00:00", "2012-09-01"),
        ("2012-09-01T14:30:00.5", "2012-09-01 14:30"),
        ("2012-09-01T", "2012-09-01"),
    ] {
        assert_eq!(iso_date(text), date);
    }
    for (text, time) in [("PT14H30M00S", "14:30:00"), ("PT100H00M05.5S", "100:00:05"), ("P1D", "P1D")] {
        assert_eq!(iso_time(text), time);
    }
}

#[test]
fn cells_are_filled_in_any_order_in_room_of_an_earlier_row() {
    let mut row = Row { line: 1, cells: ["a", "b", "c", "d"].map(str::to_owned).to_vec(), faults: Vec::new() };
    let mut widest = 3;
    let mut filling = Filling::new(&mut row, 7);
    filling.put(1, "x");
    filling.put(0, "y");
    filling.end(&mut widest);
    assert_eq!((row.line, row.cells, widest), (7, ["y", "x", ""].map(str::to_owned).to_vec(), 3));
}

proptest! {
    #![proptest_config(crate::input::csv::tests::random::config())]

    #[test]
    fn a_number_of_few_digits_is_written_as_it_is(digits in 0..1_000_000_000_000_000_u64, places in 0..15_u32) {
        let text = format!("{digits}e-{places}");
        let value: f64 = text.parse().expect("a number");
        let written = number(value);
        prop_assert!(!written.contains('e'));
        prop_assert_eq!(written.parse::<f64>().expect("a number").to_bits(), value.to_bits());
        prop_assert!(written.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count() <= 15);
    }
}
