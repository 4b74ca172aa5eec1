//! Random tables, written in random dialects and read back; random bytes.

use std::io::{self, Cursor, Read};

use proptest::prelude::*;

use super::{OPTIONS, all, through};
use crate::input::{Options, Row, Rows, csv::Csv, decode::Text};

/// Few by themselves, for the tests to be quick; `PROPTEST_CASES` asks for more.
pub fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(asked.unwrap_or(48))
}

/// Gives its bytes in small pieces of changing length.
struct Slow<R>(R, Vec<usize>, usize);

impl<R: Read> Read for Slow<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.2 += 1;
        let length = self.1[self.2 % self.1.len()].min(out.len());
        self.0.read(&mut out[..length])
    }
}

/// How a table is written.
#[derive(Clone, Debug)]
struct Dialect {
    separator: char,
    end: &'static str,
    quoted: bool,
    bom: bool,
    told: bool,
    encoding: &'static str,
    /// Blank lines before each row.
    blank: Vec<usize>,
}

fn dialects() -> impl Strategy<Value = Dialect> {
    let separator = prop::sample::select(vec![';', ',', '\t', '|']);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    let encoding = prop::sample::select(vec!["", "utf-8", "windows-1251", "ibm866", "koi8-r"]);
    (separator, end, any::<[bool; 3]>(), encoding, prop::collection::vec(0..3_usize, 1..5)).prop_map(
        |(separator, end, [quoted, bom, told], encoding, blank)| {
            let bom = bom && encoding.is_empty();
            Dialect { separator, end, quoted, bom, told, encoding, blank }
        },
    )
}

/// Tables of signs that mean something, and of those that do not; no row is blank.
fn tables() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = "[ab=\", ;|\t\nЖыё]{0,6}";
    (1..5_usize).prop_flat_map(move |width| {
        let row = (prop::collection::vec(cell, width - 1), "[aЖ][a\n\";,|]{0,3}");
        let row = row.prop_map(|(mut cells, last)| {
            cells.push(last);
            cells
        });
        prop::collection::vec(row, 1..8)
    })
}

/// The bytes of a table, and the line that each row begins at.
fn write(table: &[Vec<String>], dialect: &Dialect) -> (Vec<u8>, Vec<u64>) {
    let mut text = String::new();
    let (mut line, mut lines) = (1, Vec::new());
    let mut add = |part: &str, line: &mut u64| {
        *line += part.matches('\n').count() as u64;
        text.push_str(&part.replace('\n', dialect.end));
    };
    if dialect.told {
        add(&format!("sep={}\n", dialect.separator), &mut line);
    }
    for (row, blank) in table.iter().zip(dialect.blank.iter().cycle()) {
        add(&"\n".repeat(*blank), &mut line);
        lines.push(line);
        for (place, cell) in row.iter().enumerate() {
            let needs = cell.starts_with(['"', '=']) || cell.contains([dialect.separator, '\n']);
            let cell =
                if dialect.quoted || needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() };
            add(&cell, &mut line);
            add(&if place + 1 == row.len() { "\n".to_owned() } else { dialect.separator.to_string() }, &mut line);
        }
    }
    let bytes = match encoding_rs::Encoding::for_label(dialect.encoding.as_bytes()) {
        Some(encoding) => encoding.encode(&text).0.into_owned(),
        None => text.into_bytes(),
    };
    (if dialect.bom { [b"\xEF\xBB\xBF", bytes.as_slice()].concat() } else { bytes }, lines)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_table_reads_back_as_it_was_with_its_lines(table in tables(), dialect in dialects(), steps in prop::collection::vec(1..9_usize, 1..5)) {
        let (bytes, lines) = write(&table, &dialect);
        let options = Options {
            // Windows-1251 is found, and so is UTF-8.
            encoding: (!["", "utf-8", "windows-1251"].contains(&dialect.encoding)).then(|| dialect.encoding.to_owned()),
            separator: (!dialect.told).then_some(dialect.separator as u8),
            ..OPTIONS
        };
        let (rows, fault) = through(Slow(Cursor::new(bytes.clone()), steps, 0), &options);
        prop_assert_eq!(fault, None, "{:?}", String::from_utf8_lossy(&bytes));
        let wanted: Vec<Row> = table.iter().zip(lines)
            .map(|(cells, line)| Row { line, cells: cells.clone(), faults: Vec::new() }).collect();
        prop_assert_eq!(rows, wanted, "{:?}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn random_bytes_end_in_rows_or_one_fault_however_they_come(
        bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(b"\"\",,;\n\r=a\xD0\x96".to_vec())], 0..400),
        steps in prop::collection::vec(1..40_usize, 1..5),
    ) {
        let whole = through(Cursor::new(bytes.clone()), &OPTIONS);
        prop_assert_eq!(&whole, &through(Slow(Cursor::new(bytes.clone()), steps, 0), &OPTIONS));
        prop_assert!(whole.0.iter().flat_map(|row| &row.cells).map(String::len).sum::<usize>() <= bytes.len() * 3);
        prop_assert!(whole.1.is_none_or(|fault| fault.args.iter().any(|(name, _)| *name == "line") || bytes.is_empty() || fault.id == "input-empty"));
    }

    #[test]
    fn signs_that_mean_something_are_read_alike_in_any_pieces(text in "[a\",;=\n\rЖ]{0,60}", pieces in 1..7_usize) {
        // Pieces of the text itself, not only of its bytes: every state of the reader is cut somewhere.
        let whole = all(&mut Csv::new(Text::new(Cursor::new(text.clone()), None, 1000), String::new(), 0, b','));
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)).step_by(pieces) {
            let (first, rest) = text.split_at(end);
            let mut cut = Csv::new(Text::new(Cursor::new(rest.to_owned()), None, 1000), first.to_owned(), 0, b',');
            prop_assert_eq!(&whole, &all(&mut cut as &mut dyn Rows), "{:?} at {}", text, end);
        }
    }
}
