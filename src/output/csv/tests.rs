use proptest::prelude::*;

use super::*;
use crate::output::Format;
use crate::output::tests::{HOSTILE, PLAIN, heading, headings, render, row, when};
use crate::value::Money;
use crate::value::guard::unguard;

fn one(cell: Cell<'_>, exact: bool) -> String {
    let layout = crate::output::Layout { exact, ..PLAIN };
    let (out, _) = render(Format::Csv, &[heading("a", "A"), heading("b", "B")], &[vec![Cell::Number(1), cell]], layout);
    out.strip_prefix("a,b\n1,").expect("the heading").to_owned()
}

#[test]
fn the_headings_are_the_machine_names() {
    let (out, left_out) = render(Format::Csv, &headings(), &[], PLAIN);
    assert_eq!(out, "id,date,kind,amount,orgs,note\n");
    assert!(left_out.is_empty());
}

#[test]
fn a_row_has_codes_iso_dates_and_decimal_points() {
    let date = when("2012-09-01");
    let (out, _) = render(Format::Csv, &headings(), &[row(&date, "a, \"b\"\nc")], PLAIN);
    assert_eq!(
        out.split_once('\n').expect("two lines").1,
        "7,2012-09-01,round-table,1234.56,Veterans; Chess club,\"a, \"\"b\"\"\nc\"\n"
    );
}

#[test]
fn the_unstated_is_an_empty_cell() {
    assert_eq!(one(Cell::Empty, false), "\n");
    assert_eq!(one(Cell::List(Vec::new()), false), "\n");
}

#[test]
fn a_single_empty_column_is_still_a_line() {
    let (out, _) = render(Format::Csv, &[heading("a", "A")], &[vec![Cell::Empty]], PLAIN);
    assert_eq!(out, "a\n\"\"\n");
}

#[test]
fn text_like_a_formula_is_guarded_unless_exact() {
    assert_eq!(one(Cell::Text("=1+1"), false), "'=1+1\n");
    assert_eq!(one(Cell::Text("=1+1"), true), "=1+1\n");
    assert_eq!(one(Cell::List(vec![Cell::Text("-a"), Cell::Text("-b")]), false), "'-a; -b\n");
}

#[test]
fn numbers_sums_and_dates_are_never_guarded() {
    let date = when("2012");
    assert_eq!(one(Cell::Number(-5), false), "-5\n");
    assert_eq!(one(Cell::Money(Money(-5)), false), "-0.05\n");
    assert_eq!(one(Cell::When(&date), false), "2012\n");
    assert_eq!(one(Cell::List(vec![Cell::Number(-5)]), false), "-5\n");
}

fn read_back(text: &str) -> String {
    let (out, _) = render(Format::Csv, &[heading("a", "A")], &[vec![Cell::Text(text)]], PLAIN);
    let mut reader = ::csv::Reader::from_reader(out.as_bytes());
    let record = reader.records().next().expect("a row").expect("CSV");
    unguard(&record[0]).to_owned()
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
}
