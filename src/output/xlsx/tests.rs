use std::io::{Cursor, Read};

use proptest::prelude::*;
use zip::ZipArchive;

use super::*;
use crate::output::tests::{HOSTILE, heading, headings, row as full_row, when};
use crate::value::Money;
use crate::value::guard::unguard;

/// A workbook of these rows, whose sheets hold so many.
fn book(headings: &[Heading], rows: &[Vec<Cell<'_>>], room: usize) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut sink = Xlsx::new(&mut out, "Events", headings);
    sink.room = room;
    rows.iter().try_for_each(|row| sink.row(row))?;
    assert!(sink.finish()?.is_empty());
    drop(sink);
    Ok(out)
}

fn part(book: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(book)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
    text
}

fn sheet(rows: &[Vec<Cell<'_>>]) -> String {
    part(&book(&headings(), rows, ROOM).expect("a workbook"), "xl/worksheets/sheet1.xml")
}

/// One cell as it stands in the sheet, without its place; the style tells what it is.
fn cell(cell: Cell<'_>) -> String {
    let book = book(&[heading("a", "A")], &[vec![cell]], ROOM).expect("a workbook");
    let xml = part(&book, "xl/worksheets/sheet1.xml");
    let (_, rest) = xml.split_once("<row r=\"2\"").expect("the row");
    let (_, rest) = rest.split_once('>').expect("its end");
    rest.split_once("</row>").expect("its end").0.replace("<c r=\"A2\" ", "")
}

fn text(style: u8, text: &str) -> String {
    format!("s=\"{style}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn numbers_counts_and_sums_are_numbers_to_the_kopeck() {
    assert_eq!(cell(Cell::Number(7)), "s=\"4\"><v>7</v></c>");
    assert_eq!(cell(Cell::Count(10_000)), "s=\"5\"><v>10000</v></c>");
    assert_eq!(cell(Cell::Money(Money(123_456_789_012))), "s=\"6\"><v>1234567890.12</v></c>");
    assert_eq!(cell(Cell::Empty), "");
    assert_eq!(cell(Cell::List(Vec::new())), "");
}

#[test]
fn a_day_is_a_date_from_march_1900_on() {
    assert_eq!(cell(Cell::When(&when("2012-09-01"))), "s=\"7\"><v>41153</v></c>");
    assert_eq!(cell(Cell::When(&when("1900-03-01"))), "s=\"7\"><v>61</v></c>");
    for date in ["1900-02-28", "2012", "2012-09", "2012-09-01/2012-09-15"] {
        assert_eq!(cell(Cell::When(&when(date))), text(2, date));
    }
}

#[test]
fn digits_that_are_text_stay_text() {
    for digits in ["007", "4205012345", "3-12-34", "1.1", "12 мая"] {
        assert_eq!(cell(Cell::Text(digits)), text(2, digits));
    }
}

#[test]
fn text_like_a_formula_is_text_that_would_stay_it() {
    for typed in ["=1+1", "+7 912", "-5", "@x"] {
        assert_eq!(cell(Cell::Text(typed)), text(3, typed));
    }
    assert_eq!(cell(Cell::Text("'=1")), text(3, "''=1"));
    assert_eq!(cell(Cell::Text("'x")), text(2, "'x"));
}

#[test]
fn codes_are_labels_and_lists_are_joined() {
    assert_eq!(cell(Cell::Coded { code: "talk", label: "беседа" }), text(2, "беседа"));
    let list = Cell::List(vec![Cell::Text("ВОИ"), Cell::Coded { code: "x", label: "а, б" }]);
    assert_eq!(cell(list), text(2, "ВОИ; x"));
}

#[test]
fn text_is_xml_whatever_it_holds() {
    assert_eq!(cell(Cell::Text("<a> & \"b\"")), text(2, "&lt;a&gt; &amp; \"b\""));
    assert_eq!(cell(Cell::Text("a\0b\u{1b}\rc\u{ffff}")), text(2, "a_x0000_b_x001B__x000D_c_xFFFF_"));
    assert_eq!(cell(Cell::Text("_x0041_ _x41_")), text(2, "_x005F_x0041_ _x41_"));
    assert!(cell(Cell::Text(" a")).contains("<t xml:space=\"preserve\"> a</t>"));
}

#[test]
fn the_heading_is_frozen_and_filtered() {
    let date = when("2012-09-01");
    let xml = sheet(&[full_row(&date, "note"), full_row(&date, "note")]);
    assert!(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    assert!(xml.contains(&format!("<c r=\"B1\" {}", text(1, "Date"))), "{xml}");
    assert!(xml.contains("</sheetData><autoFilter ref=\"A1:F3\"/>"));
    assert!(sheet(&[]).contains("</sheetData><autoFilter ref=\"A1:F1\"/>"));
    assert!(xml.contains("orientation=\"landscape\" fitToHeight=\"0\""), "it is printed as wide as the page");
}

#[test]
fn columns_are_as_wide_as_what_they_hold_and_no_wider_than_a_page() {
    let date = when("2012-09-01");
    let xml = sheet(&[full_row(&date, &"слово ".repeat(100))]);
    for (column, width) in [(1, 8), (3, 13), (5, 22), (6, 62)] {
        assert!(xml.contains(&format!("<col min=\"{column}\" max=\"{column}\" width=\"{width}\"")), "{column}: {xml}");
    }
    assert!(xml.contains("<row r=\"2\" ht=\"150\">"), "{xml}");
    assert!(sheet(&[full_row(&date, "a\nb\nc")]).contains("<row r=\"2\" ht=\"45\">"));
    assert!(sheet(&[full_row(&date, &"а\n".repeat(500))]).contains("<row r=\"2\" ht=\"405\">"));
}

#[test]
fn a_full_sheet_is_followed_by_another() {
    let date = when("2012-09-01");
    let rows: Vec<_> = (0..5).map(|_| full_row(&date, "note")).collect();
    let book = book(&headings(), &rows, 2).expect("a workbook");
    let rows_of = |number: usize| part(&book, &format!("xl/worksheets/sheet{number}.xml")).matches("<row ").count();
    assert_eq!((rows_of(1), rows_of(2), rows_of(3)), (3, 3, 2));
    let names = part(&book, "xl/workbook.xml");
    for name in ["\"Events\" sheetId=\"1\"", "\"Events (2)\" sheetId=\"2\"", "\"Events (3)\" sheetId=\"3\""] {
        assert!(names.contains(name), "{names}");
    }
    assert!(names.contains("localSheetId=\"2\" hidden=\"1\">'Events (3)'!$A$1:$F$2<"));
    assert_eq!(part(&book, "xl/worksheets/sheet2.xml").matches("tabSelected").count(), 0);
}

#[test]
fn equal_data_give_equal_bytes_at_any_time() {
    let date = when("2012-09-01");
    let make = || book(&headings(), &[full_row(&date, "note")], ROOM).expect("a workbook");
    let first = make();
    // The times in an archive are of two seconds.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(first == make());
}

#[test]
fn a_text_that_no_cell_holds_is_named_by_its_record() {
    let date = when("2012-09-01");
    let most = "ю".repeat(32_767);
    assert!(book(&headings(), &[full_row(&date, &most)], ROOM).is_ok());
    // What counts is UTF-16, in which this sign takes two units.
    for long in [most + "ю", "👩".repeat(16_384)] {
        let fault = book(&headings(), &[full_row(&date, &long)], ROOM).expect_err("too long");
        assert_eq!((fault.id, fault.exit as u8), ("cell-long", 65));
        assert_eq!(fault.args, [("id", "7".to_owned()), ("label", "Note".to_owned())]);
        let fault = book(&[heading("note", "Note")], &[vec![Cell::Text(&long)]], ROOM).expect_err("too long");
        assert_eq!(fault.args[0], ("id", "none".to_owned()));
    }
}

#[test]
fn a_disk_that_is_full_at_any_byte_is_a_fault() {
    struct Disk(usize);
    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(std::io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let date = when("2012-09-01");
    let headings = headings();
    let whole = book(&headings, &[full_row(&date, "note")], ROOM).expect("a workbook").len();
    for room in (0..whole).step_by(7) {
        let mut disk = Disk(room);
        let mut sink = Xlsx::new(&mut disk, "Events", &headings);
        let done = sink.row(&full_row(&date, "note")).and_then(|()| sink.finish());
        let fault = done.expect_err("a full disk");
        assert_eq!((fault.id, fault.args.last()), ("write", Some(&("why", "full".to_owned()))), "{room}");
    }
}

#[test]
fn a_sheet_has_a_name_that_excel_takes() {
    let name = |title: &str| {
        let mut out = Vec::new();
        let headings = headings();
        let mut sink = Xlsx::new(&mut out, title, &headings);
        sink.finish().expect("a workbook");
        drop(sink);
        let names = part(&out, "xl/workbook.xml");
        names.split_once("<sheet name=\"").and_then(|(_, rest)| rest.split_once('"')).expect("a name").0.to_owned()
    };
    assert_eq!(name("Мероприятия"), "Мероприятия");
    assert_eq!(name("[a]:*?/\\'b"), "ab");
    assert_eq!(name(&"ю".repeat(40)), "ю".repeat(31));
}

#[test]
fn columns_beyond_the_alphabet_have_two_letters() {
    assert_eq!([0, 25, 26, 51, 52, 701, 702].map(row::letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
}

/// What a reader makes of the text of a cell.
fn read(xml: &str) -> String {
    let (_, rest) = xml.split_once("<is><t").expect("a text");
    let text = rest.split_once('>').expect("its start").1.split_once("</t>").expect("its end").0;
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let sign = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        plain += &rest[..at];
        plain.push(sign.unwrap_or('_'));
        rest = &rest[if sign.is_some() { at + 7 } else { at + 1 }..];
    }
    plain += rest;
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

#[test]
fn hostile_text_is_kept() {
    for text in HOSTILE {
        assert_eq!(unguard(&read(&cell(Cell::Text(text)))), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_reads_back(text in "\\PC{1,20}|[_x0-9a-f'=]{1,12}") {
        let written = read(&cell(Cell::Text(&text)));
        prop_assert_eq!(unguard(&written), text.as_str());
    }
}
