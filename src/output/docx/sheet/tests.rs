use std::io::{Cursor, Read};

use super::*;
use crate::output::tests::{HOSTILE, PLAIN, headings, row, when};
use crate::output::{Format, sink};

fn document(rows: &[Vec<Cell<'_>>], layout: Layout) -> String {
    let (mut out, headings) = (Vec::new(), headings());
    let mut sheet = sink(Format::Docx, &mut out, "Events & <co>", &headings, layout).expect("a sink");
    for row in rows {
        sheet.row(row).expect("a row");
    }
    assert_eq!(sheet.finish(), Ok(Vec::new()));
    drop(sheet);
    let mut archive = zip::ZipArchive::new(Cursor::new(&out)).expect("an archive");
    let mut text = String::new();
    archive.by_name("word/document.xml").expect("a document").read_to_string(&mut text).expect("UTF-8");
    text
}

#[test]
fn the_title_is_its_heading_and_cells_are_what_people_read() {
    let xml = document(&[row(&when("2012-09-01"), "note")], PLAIN);
    for text in ["Events &amp; &lt;co&gt;", "1 Sep 2012", "Round table", "1,234.56", "Veterans, Chess club", "note"] {
        assert!(xml.contains(text), "{text}: {xml}");
    }
    assert_eq!(xml.matches("<w:tr>").count(), 2);
}

#[test]
fn a_column_with_nothing_in_it_is_left_out_unless_it_was_asked_for() {
    let date = when("2012");
    let mut cells = row(&date, "");
    cells[3] = Cell::Empty;
    let columns = |layout| document(&[cells.clone()], layout).matches("<w:gridCol").count();
    assert_eq!(columns(PLAIN), 4);
    assert_eq!(columns(Layout { all: true, ..PLAIN }), 6);
}

#[test]
fn many_columns_lie_on_the_side_and_few_stand_upright() {
    let date = when("2012-09-01/2012-09-15");
    assert!(!document(&[row(&date, "note")], PLAIN).contains("landscape"));
    let long = "благотворительность предоставление";
    let mut cells = row(&date, long);
    cells[2] = Cell::Text(long);
    cells[4] = Cell::Text(long);
    let xml = document(&[cells.clone()], PLAIN);
    assert!(xml.contains("w:orient=\"landscape\"") && !xml.contains("<w:sz w:val=\"18\"/>"), "{xml}");
    cells[5] = Cell::Text(long);
    let sums = "1\u{a0}000\u{a0}000\u{a0}000\u{a0}000,00";
    cells[0] = Cell::Text(sums);
    cells[3] = Cell::Text(sums);
    assert!(document(&[cells], PLAIN).contains("<w:sz w:val=\"18\"/>"), "the type is small where words would break");
}

#[test]
fn hostile_and_endless_text_stays_text() {
    let date = when("2012");
    for text in HOSTILE {
        let xml = document(&[row(&date, text)], PLAIN);
        assert!(!xml.contains("<script>") && !xml.contains('\u{202e}') && !xml.contains('\u{1b}'), "{xml}");
    }
    let long = "ю".repeat(5_000);
    assert!(document(&[row(&date, &long)], PLAIN).contains(&long));
}

#[test]
fn an_empty_list_is_a_heading_over_an_empty_table() {
    let xml = document(&[], PLAIN);
    assert_eq!((xml.matches("<w:tr>").count(), xml.matches("<w:gridCol").count()), (1, 6));
}
