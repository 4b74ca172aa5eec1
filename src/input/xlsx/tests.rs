use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::fault::Fault;
use crate::input::Row;
use crate::input::csv::tests::{Found, OPTIONS, through};

const NS: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A zip of parts.
pub fn zip(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("a part");
    }
    zip.finish().expect("a zip").into_inner()
}

/// The parts of a workbook with one sheet, `Лист`, and shared strings.
pub fn parts(sheet: &str, strings: &str, properties: &str) -> Vec<(&'static str, Vec<u8>)> {
    let part = |text: String| format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>{text}").into_bytes();
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    vec![
        (
            "_rels/.rels",
            part(format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{REL}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            )),
        ),
        (
            "xl/workbook.xml",
            part(format!(
                "<workbook xmlns=\"{NS}\" xmlns:r=\"{REL}\">{properties}<sheets><sheet name=\"Лист\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            )),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            part(format!(
                "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{REL}/styles\" Target=\"styles.xml\"/></Relationships>"
            )),
        ),
        (
            "xl/styles.xml",
            part(format!(
                "<styleSheet xmlns=\"{NS}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy hh:mm\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"
            )),
        ),
        ("xl/sharedStrings.xml", part(format!("<sst xmlns=\"{NS}\">{strings}</sst>"))),
        (
            "xl/worksheets/sheet1.xml",
            part(format!("<worksheet xmlns=\"{NS}\"><sheetData>{sheet}</sheetData></worksheet>")),
        ),
    ]
}

fn read(sheet: &str, strings: &str, properties: &str) -> Found {
    through(Cursor::new(zip(&parts(sheet, strings, properties))), &OPTIONS)
}

/// The cells of one row.
fn row(cells: &str) -> Row {
    let (mut rows, fault) = read(&format!("<row r=\"1\">{cells}</row>"), "", "");
    assert_eq!((rows.len(), fault), (1, None));
    rows.remove(0)
}

#[test]
fn every_kind_of_text_is_read() {
    let strings = "<si><t>общая</t></si><si><r><t xml:space=\"preserve\">жирная </t></r><r><t>строка</t></r></si>";
    let sheet = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>своя &amp; 007</t></is></c><c r=\"D2\" t=\"str\"><f>A2</f><v>общая</v></c></row>";
    let cells = ["общая", "жирная строка", "своя & 007", "общая"].map(str::to_owned).to_vec();
    assert_eq!(read(sheet, strings, ""), (vec![Row { line: 2, cells, faults: Vec::new() }], None));
}

#[test]
fn numbers_dates_and_truths_are_as_a_clerk_would_type_them() {
    let cells = "<c r=\"A1\"><v>4205012345</v></c><c r=\"B1\"><v>0.30000000000000004</v></c><c r=\"C1\" s=\"1\"><v>41153</v></c><c r=\"D1\" s=\"2\"><v>41153.604166666664</v></c><c r=\"E1\" s=\"2\"><v>0.604166666666667</v></c><c r=\"F1\" s=\"3\"><v>1.1</v></c><c r=\"G1\" t=\"b\"><v>1</v></c><c r=\"H1\" t=\"b\"><v>0</v></c><c r=\"I1\" t=\"d\"><v>2012-09-01T00:00:00</v></c>";
    let texts =
        ["4205012345", "0.3", "2012-09-01", "2012-09-01 14:30", "14:30:00", "26:24:00", "yes", "no", "2012-09-01"];
    assert_eq!(row(cells).cells, texts);
}

#[test]
fn the_days_of_1904_are_counted_from_there() {
    let sheet = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>39691</v></c></row>";
    assert_eq!(read(sheet, "", "<workbookPr date1904=\"1\"/>").0[0].cells, ["2012-09-01"]);
}

#[test]
fn errors_and_formulas_that_nobody_calculated_are_faults_of_their_cells() {
    let row = row(
        "<c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C1\"><f>A1*2</f></c><c r=\"D1\"><f>A1*2</f><v></v></c><c r=\"E1\"><f>2</f><v>2</v></c><c r=\"F1\" t=\"str\"><f>\"\"</f><v></v></c>",
    );
    assert_eq!(row.cells, ["", "", "", "", "2"]);
    let faults = [
        Fault::data("input-cell-error").arg("text", "#DIV/0!"),
        Fault::data("input-formula"),
        Fault::data("input-formula"),
    ];
    assert_eq!(row.faults, (1..).map(Some).zip(faults).collect::<Vec<_>>());
}

#[test]
fn rows_keep_their_numbers_and_are_as_wide_as_the_widest_before_them() {
    let sheet = "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"C3\"><v>3</v></c></row><row r=\"4\"><c r=\"B4\"/></row><row r=\"9\"><c r=\"A9\"><v>2</v></c></row>";
    let (rows, fault) = read(sheet, "", "");
    assert_eq!(fault, None);
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 9]);
    assert_eq!(rows.iter().map(|row| row.cells.clone()).collect::<Vec<_>>(), [["1", "", "3"], ["2", "", ""]]);
}

#[test]
fn a_cell_far_out_makes_no_rectangle() {
    let sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c><c r=\"XFD1048576\"><v>3</v></c></row>";
    let (rows, fault) = read(sheet, "", "");
    assert_eq!((rows.len(), fault), (2, None));
    assert_eq!((rows[1].line, rows[1].cells.len()), (1_048_576, 1));
    assert_eq!(rows[1].faults, [(None, Fault::data("input-cells").arg("max", 1000))]);
}

#[test]
fn rows_out_of_order_are_a_fault() {
    let sheet = "<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2</v></c></row>";
    let (rows, fault) = read(sheet, "", "");
    assert_eq!((rows.len(), fault), (1, Some(Fault::data("input-row-order").arg("line", 3))));
}

#[test]
fn a_sheet_that_breaks_off_is_a_fault_with_its_line() {
    let (_, fault) =
        read("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><w>1</w></c></row>", "", "");
    assert_eq!(fault, Some(Fault::data("input-workbook").arg("line", 2)));
    let whole = zip(&parts("", "", ""));
    let (_, fault) = through(Cursor::new(whole[..whole.len() / 2].to_vec()), &OPTIONS);
    assert_eq!(fault, Some(Fault::data("input-workbook")));
}

#[test]
fn a_cell_that_no_sheet_has_is_damage() {
    for (row, cell) in [
        ("2", "A99999999999999"),
        ("2", "A4294967297"),
        ("2", "ZZZZZZZZZZZZ2"),
        ("99999999999", "A2"),
        ("2", "A2:B99999999999"),
    ] {
        let sheet =
            format!("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"{row}\"><c r=\"{cell}\"><v>2</v></c></row>");
        let (_, fault) = read(&sheet, "", "");
        assert_eq!(fault.map(|fault| fault.id), Some("input-workbook"), "{row} {cell}");
    }
}
