use crate::output::Format;
use crate::output::tests::{PLAIN, headings, render, row, when};

#[test]
fn each_line_is_a_whole_object() {
    let date = when("2012");
    let rows = [row(&date, "one\nline"), row(&date, "two")];
    let (out, _) = render(Format::Ndjson, &headings(), &rows, PLAIN);
    let notes: Vec<_> = out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["note"].clone())
        .collect();
    assert_eq!(notes, ["one\nline", "two"]);
    assert!(out.ends_with("}\n"));
}

#[test]
fn nothing_is_nothing() {
    assert_eq!(render(Format::Ndjson, &headings(), &[], PLAIN).0, "");
}
