use proptest::prelude::*;

use super::*;
use crate::output::Format;
use crate::output::tests::{HOSTILE, PLAIN, heading, headings, render, row, when};

fn rendered(rows: &[Vec<Cell<'_>>]) -> String {
    render(Format::Json, &headings(), rows, PLAIN).0
}

#[test]
fn nothing_is_an_empty_array() {
    assert_eq!(rendered(&[]), "[]\n");
}

#[test]
fn each_record_is_an_object_on_its_own_line() {
    let date = when("2012-09-01");
    let rows = [row(&date, "one"), row(&date, "two")];
    let line = |note: &str| {
        let head = r#"{"id":7,"date":"2012-09-01","kind":"round-table","amount":"1234.56","#;
        format!(r#"{head}"orgs":["Veterans","Chess club"],"note":"{note}"}}"#)
    };
    assert_eq!(rendered(&rows), format!("[\n{},\n{}\n]\n", line("one"), line("two")));
}

#[test]
fn the_unstated_is_null_and_an_empty_list_a_list() {
    let headings = [heading("a", "A"), heading("b", "B")];
    let (out, _) = render(Format::Json, &headings, &[vec![Cell::Empty, Cell::List(Vec::new())]], PLAIN);
    assert_eq!(out, "[\n{\"a\":null,\"b\":[]}\n]\n");
}

#[test]
fn an_object_has_all_fields_in_order_and_room_for_more() {
    let date = when("2012");
    let headings = headings();
    let mut object = object(&headings, &row(&date, ""));
    object.insert("awards".to_owned(), serde_json::json!([1, 2]));
    let keys: Vec<_> = object.keys().map(String::as_str).collect();
    assert_eq!(keys, ["id", "date", "kind", "amount", "orgs", "note", "awards"]);
    assert_eq!(object["id"], 7);
    assert_eq!(object["amount"], "1234.56");
    let mut out = Vec::new();
    value(&mut out, &Value::Object(object)).expect("JSON");
    assert!(String::from_utf8(out).expect("UTF-8").starts_with("{\n  \"id\": 7,\n"));
}

#[test]
fn what_a_screen_must_not_see_is_escaped() {
    let headings = [heading("a", "A")];
    let (out, _) = render(Format::Json, &headings, &[vec![Cell::Text("\u{1b}\u{9b}\u{7f}\u{202e}ж\"")]], PLAIN);
    assert_eq!(out, "[\n{\"a\":\"\\u001b\\u009b\\u007f\\u202eж\\\"\"}\n]\n");
}

fn read_back(format: Format, text: &str) -> Value {
    let (out, _) = render(format, &[heading("a", "A")], &[vec![Cell::Text(text)]], PLAIN);
    let value: Value = serde_json::from_str(&out).expect("JSON");
    if format == Format::Json { value[0]["a"].clone() } else { value["a"].clone() }
}

#[test]
fn hostile_text_reads_back_as_it_was() {
    for text in HOSTILE {
        assert_eq!(read_back(Format::Json, text), text);
        assert_eq!(read_back(Format::Ndjson, text), text);
    }
}

proptest! {
    #[test]
    fn any_text_reads_back(text in any::<String>()) {
        prop_assert_eq!(read_back(Format::Ndjson, &text), text);
    }

    #[test]
    fn an_indented_value_reads_back(texts in any::<Vec<String>>()) {
        let whole = serde_json::json!({ "texts": texts, "none": null, "sum": 1.5, "inner": { "": [] } });
        let mut out = Vec::new();
        value(&mut out, &whole).expect("JSON");
        prop_assert_eq!(serde_json::from_slice::<Value>(&out).expect("JSON"), whole);
    }
}
