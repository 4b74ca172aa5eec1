use std::io::Cursor;

use crate::fault::Fault;
use crate::input::Row;
use crate::input::csv::tests::{OPTIONS, through};
use crate::input::xlsx::tests::zip;

/// A workbook whose first sheet has these rows.
fn book(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Лист\">{rows}</table:table>\
         <table:table table:name=\"Другой\"></table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zip(&[("META-INF/manifest.xml", b"<manifest/>".to_vec()), ("content.xml", content.into_bytes())])
}

fn cell(text: &str, attributes: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\" {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn row(cells: &str, attributes: &str) -> String {
    format!("<table:table-row {attributes}>{cells}</table:table-row>")
}

fn read(rows: &str) -> (Vec<Row>, Option<Fault>) {
    through(Cursor::new(book(rows)), &OPTIONS)
}

/// The fault that ends the reading, and its line.
fn ends(rows: &str) -> (&'static str, String) {
    let fault = read(rows).1.expect("a fault");
    let line = fault.args.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.clone());
    (fault.id, line.unwrap_or_default())
}

#[test]
fn repeats_that_say_the_rest_is_empty_take_no_room() {
    let rest = "<table:table-cell table:number-columns-repeated=\"16384\"/>";
    let rows = [
        row(&format!("{}{rest}", cell("а &amp; б", "")), ""),
        row(rest, "table:number-rows-repeated=\"1048570\""),
        row(&cell("в", ""), "table:number-rows-repeated=\"2\""),
    ];
    let (found, fault) = read(&rows.concat());
    assert_eq!(fault, None);
    let lines: Vec<_> = found.iter().map(|row| (row.line, row.cells[0].as_str())).collect();
    assert_eq!(lines, [(1, "а & б"), (1_048_572, "в"), (1_048_573, "в")]);
}

#[test]
fn repeats_that_spread_out_are_refused() {
    let wide = row(&cell("а", "table:number-columns-repeated=\"16384\""), "");
    assert_eq!(read(&wide).0[0].faults[0].1.id, "input-cells");
    let endless = row(&cell("а", ""), "table:number-rows-repeated=\"18446744073709551615\"");
    assert_eq!(ends(&endless).0, "input-large");
}

#[test]
fn a_cell_out_of_all_bounds_is_named_at_its_line() {
    let rows = [row(&cell("а", ""), ""), row(&cell(&"б".repeat(1 << 20), ""), "")];
    assert_eq!(ends(&rows.concat()), ("input-large", "2".to_owned()));
}

#[test]
fn a_text_that_is_not_in_the_cell_is_not_left_out_of_it() {
    assert_eq!(ends(&row(&cell("до &foreign; после", ""), "")), ("input-workbook", "1".to_owned()));
}
