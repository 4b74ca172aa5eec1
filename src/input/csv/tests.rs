pub mod random;

use std::io::{Cursor, Read};

use crate::fault::Fault;
use crate::input::{MAX_CELL, Options, Row, Rows, decode::Text, door};

use super::Csv;

/// What a table gave: its rows, and the fault that ended it.
pub type Found = (Vec<Row>, Option<Fault>);

pub const OPTIONS: Options =
    Options { encoding: None, separator: None, sheet: None, max_bytes: 1 << 20, max_cell: MAX_CELL };

/// Reads all rows.
pub fn all(rows: &mut dyn Rows) -> Found {
    let (mut found, mut row) = (Vec::new(), Row::default());
    loop {
        match rows.next(&mut row) {
            Ok(true) => found.push(row.clone()),
            Ok(false) => return (found, None),
            Err(fault) => return (found, Some(fault)),
        }
    }
}

/// Reads through the door, as a file is read.
pub fn through(reader: impl Read + Send + 'static, options: &Options) -> Found {
    match door::read(reader, options, &|_| 0) {
        Ok(mut input) => all(input.rows.as_mut()),
        Err(fault) => (Vec::new(), Some(fault)),
    }
}

fn comma(text: &str) -> Found {
    all(&mut Csv::new(Text::new(Cursor::new(text.to_owned()), None, 1 << 30), String::new(), 0, b','))
}

fn cells(text: &str) -> Vec<Vec<String>> {
    let (rows, fault) = comma(text);
    assert_eq!(fault, None);
    assert!(rows.iter().all(|row| row.faults.is_empty()), "{rows:?}");
    rows.into_iter().map(|row| row.cells).collect()
}

fn lines(text: &str) -> Vec<u64> {
    comma(text).0.into_iter().map(|row| row.line).collect()
}

#[test]
fn rows_begin_at_their_physical_lines_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text = "a,b\n\n1,2\n\"x\ny\",3\n , \n,,\n5,6".replace('\n', end);
        assert_eq!(lines(&text), [1, 3, 4, 8], "{end:?}");
    }
    assert_eq!(lines("a\r\n\r\nb\rc\n\rd"), [1, 3, 4, 6]);
}

#[test]
fn a_row_of_separators_only_is_left_out() {
    assert_eq!(cells("a,b\n,\n , \n\"\",\n1,"), [["a", "b"], ["1", ""]]);
}

#[test]
fn quotes_hold_separators_line_breaks_and_doubled_quotes() {
    assert_eq!(cells("\"a,\"\"b\"\"\",\"\",c\n"), [["a,\"b\"", "", "c"]]);
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(cells(&format!("\"a{end}{end}b\",c{end}")), [["a\n\nb", "c"]], "{end:?}");
    }
}

#[test]
fn a_quote_inside_a_plain_cell_is_text() {
    assert_eq!(cells("ООО \"Ромашка\",5\"\n"), [["ООО \"Ромашка\"", "5\""]]);
}

#[test]
fn a_bare_formula_of_text_is_one_cell_with_its_quotes() {
    assert_eq!(cells("=\"0,07\",=\"a\"\"b\",=1\n"), [["=\"0,07\"", "=\"a\"\"b\"", "=1"]]);
    assert_eq!(cells("\"=\"\"007\"\"\",=\n"), [["=\"007\"", "="]]);
}

#[test]
fn a_formula_whose_quote_stays_open_is_a_fault_of_its_row() {
    let (rows, fault) = comma("a,=\"x,y\nb,c\n");
    assert_eq!(fault, None);
    assert_eq!(rows[0].faults, [(Some(1), Fault::data("input-quote-open"))]);
    assert_eq!(rows[1].cells, ["b", "c"]);
}

#[test]
fn text_behind_a_closing_quote_is_a_fault_of_its_cell_and_reading_goes_on() {
    let (rows, fault) = comma("1,\"ООО \"Ромашка\"\",2\n\"a\"b\n3,\"c\" ,4\n");
    assert_eq!(fault, None);
    let behind = |place| vec![(Some(place), Fault::data("input-quote-behind"))];
    assert_eq!(rows.iter().map(|row| row.faults.clone()).collect::<Vec<_>>(), [behind(1), behind(0), behind(1)]);
    assert_eq!(rows.iter().map(|row| row.cells.len()).collect::<Vec<_>>(), [3, 1, 3]);
    assert_eq!(rows[2].cells, ["3", "c", "4"]);
}

#[test]
fn an_unclosed_quote_is_named_at_its_opening_line() {
    let (rows, fault) = comma("a\n\"b\nc\",\"d\n\ne\n");
    assert_eq!(rows.len(), 1);
    assert_eq!(fault, Some(Fault::data("input-quote-open").arg("line", 3)));
}

#[test]
fn a_long_cell_is_a_fault_of_its_row_and_takes_no_room() {
    let long = "x".repeat(64 * 1024);
    assert_eq!(cells(&format!("{long},b"))[0][0].len(), long.len());
    let (rows, fault) = comma(&format!("a,{long}y\n\"{long}{long}\",c\nd\n"));
    assert_eq!(fault, None);
    let too_long = |place| vec![(Some(place), Fault::data("input-cell-long").arg("max", 64))];
    assert_eq!(rows.iter().map(|row| row.faults.clone()).collect::<Vec<_>>(), [too_long(1), too_long(0), vec![]]);
    assert!(rows.iter().flat_map(|row| &row.cells).all(|cell| cell.len() <= long.len()));
}

#[test]
fn more_than_a_thousand_cells_are_a_fault_of_the_row() {
    assert_eq!(cells(&vec!["x"; 1000].join(","))[0].len(), 1000);
    let (rows, fault) = comma(&format!("{}\na\n", vec!["x"; 1001].join(",")));
    assert_eq!(fault, None);
    assert_eq!(
        (rows[0].cells.len(), &rows[0].faults[..]),
        (1000, &[(None, Fault::data("input-cells").arg("max", 1000))][..])
    );
    assert_eq!(rows[1].cells, ["a"]);
}

#[test]
fn rooms_of_a_longer_row_are_not_seen_in_a_shorter() {
    assert_eq!(cells("a,b,c\nd\n\ne,f,g\n"), vec![vec!["a", "b", "c"], vec!["d"], vec!["e", "f", "g"]]);
}

#[test]
fn nothing_more_comes_after_the_end() {
    let mut rows = Csv::new(Text::new(Cursor::new("a\n\"b"), None, 100), String::new(), 0, b',');
    assert!(all(&mut rows).1.is_some());
    assert_eq!(all(&mut rows), (Vec::new(), None));
    assert_eq!(rows.read(), 4);
}

#[test]
fn the_table_that_is_compiled_in_is_read() {
    let found = all(crate::input::text("a,b\nы,\"2\n3\"\n".as_bytes()).as_mut());
    assert_eq!(found.1, None);
    assert_eq!(found.0[1], Row { line: 2, cells: vec!["ы".into(), "2\n3".into()], faults: Vec::new() });
}
