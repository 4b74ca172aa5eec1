use proptest::prelude::*;

use super::*;
use crate::output::tests::{HOSTILE, PLAIN, heading, headings, render, row, when};
use crate::output::{Format, Layout};
use crate::value::Money;
use crate::value::guard::unwrap;

/// A cell as it stands in the file, quoted as CSV.
fn written(cell: Cell<'_>, exact: bool) -> String {
    let (out, _) = render(
        Format::CsvExcel,
        &[heading("a", "A"), heading("b", "B")],
        &[vec![Cell::Number(1), cell]],
        Layout { exact, ..PLAIN },
    );
    let cell = out.strip_prefix("\u{feff}A;B\r\n1;").and_then(|rest| rest.strip_suffix("\r\n"));
    cell.expect("one row").to_owned()
}

fn safe(cell: Cell<'_>) -> String {
    written(cell, false)
}

fn coded<'a>(code: &'a str, label: &'a str) -> Cell<'a> {
    Cell::Coded { code, label }
}

#[test]
fn the_headings_are_the_labels_after_a_byte_order_mark() {
    let (out, left_out) = render(Format::CsvExcel, &headings(), &[], PLAIN);
    assert_eq!(out, "\u{feff}No.;Date;Kind;Amount;Associations;Note\r\n");
    assert!(left_out.is_empty());
}

#[test]
fn a_row_has_labels_iso_dates_and_decimal_commas() {
    let date = when("2012-09-01");
    let (out, _) = render(Format::CsvExcel, &headings(), &[row(&date, "a; b\nc")], PLAIN);
    let row = "7;2012-09-01;Round table;1234,56;\"Veterans; Chess club\";\"a; b\nc\"\r\n";
    assert_eq!(out.split_once("\r\n").expect("two lines").1, row);
}

#[test]
fn coarse_dates_and_intervals_are_kept_from_becoming_days() {
    for text in ["2012", "2012-09", "2012-01/2012-03", "2012-09-01/2012-09-15"] {
        assert_eq!(safe(Cell::When(&when(text))), format!("\"=\"\"{text}\"\"\""));
    }
    assert_eq!(safe(Cell::When(&when("1900-01-01"))), "1900-01-01");
}

#[test]
fn text_that_excel_would_read_as_a_value_is_wrapped() {
    for text in ["4205012345", "007", "3-12-34", "1.1", "12 мая", "ИСТИНА", "5%", "1E5"] {
        assert_eq!(safe(Cell::Text(text)), format!("\"=\"\"{text}\"\"\""));
    }
    assert_eq!(safe(Cell::List(vec![Cell::Text("007")])), "\"=\"\"007\"\"\"");
    assert_eq!(safe(Cell::List(vec![Cell::Text("1"), Cell::Text("2")])), "\"=\"\"1; 2\"\"\"");
    assert_eq!(safe(coded("half", "1/2")), "\"=\"\"1/2\"\"\"");
}

#[test]
fn text_like_a_formula_is_guarded_and_no_more() {
    assert_eq!(safe(Cell::Text("=1+1")), "'=1+1");
    assert_eq!(safe(Cell::Text("+7 912 000-00-00")), "'+7 912 000-00-00");
    assert_eq!(safe(Cell::Text("-5")), "'-5");
    assert_eq!(safe(coded("x", "-x")), "'-x");
}

#[test]
fn exact_lifts_the_guard_and_the_wrapping() {
    assert_eq!(written(Cell::Text("=1+1"), true), "=1+1");
    assert_eq!(written(Cell::Text("007"), true), "007");
    assert_eq!(written(Cell::When(&when("2012")), true), "2012");
}

#[test]
fn numbers_and_sums_are_never_guarded() {
    assert_eq!(safe(Cell::Number(-5)), "-5");
    assert_eq!(safe(Cell::Count(1_000_000)), "1000000");
    assert_eq!(safe(Cell::Money(Money(-5))), "-0,05");
    assert_eq!(safe(Cell::Empty), "");
}

#[test]
fn a_label_that_would_part_a_list_gives_way_to_its_code() {
    let list = |label| Cell::List(vec![coded("a", label), coded("b", "Б")]);
    assert_eq!(safe(list("А")), "\"А; Б\"");
    for label in ["А; б", "А, б", "А\nб"] {
        assert_eq!(safe(list(label)), "\"a; Б\"");
        assert!(safe(coded("a", label)).contains('А'), "alone it parts nothing");
    }
}

fn read_back(text: &str) -> String {
    let (out, _) = render(Format::CsvExcel, &[heading("a", "A")], &[vec![Cell::Text(text)]], PLAIN);
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(out.as_bytes());
    let record = reader.records().next().expect("a row").expect("CSV");
    unwrap(&record[0]).into_owned()
}

#[test]
fn hostile_text_is_kept_to_the_byte() {
    for text in HOSTILE {
        assert_eq!(read_back(text), text);
    }
}

proptest! {
    #[test]
    fn any_text_reads_back(text in any::<String>()) {
        prop_assert_eq!(read_back(&text), text);
    }

    #[test]
    fn any_text_like_a_value_reads_back(text in "['=\"0-9./% +-]{0,12}") {
        prop_assert_eq!(read_back(&text), text);
    }
}
