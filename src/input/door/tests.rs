use super::*;
use crate::input::csv::tests::{OPTIONS, all, through};
use crate::input::{Notice, Row};

fn fault(bytes: &[u8]) -> String {
    through(Cursor::new(bytes.to_vec()), &OPTIONS).1.expect("a fault").to_string()
}

fn refused(path: &Path) -> (Exit, &'static str) {
    let fault = open(Some(path), &OPTIONS, &|_| 0).err().expect("a fault");
    (fault.exit, fault.id)
}

#[test]
fn what_is_no_file_with_a_table_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let empty = folder.path().join("empty.csv");
    fs::write(&empty, "").expect("a file");
    assert_eq!(refused(&folder.path().join("none.csv")), (Exit::NoInput, "input-missing"));
    assert_eq!(refused(&empty.join("below.csv")), (Exit::NoInput, "input-missing"));
    assert_eq!(refused(folder.path()), (Exit::NoInput, "input-folder"));
    assert_eq!(refused(&empty), (Exit::Data, "input-empty"));
    fs::write(&empty, "\u{FEFF}").expect("a file");
    assert_eq!(refused(&empty), (Exit::Data, "input-empty"));
    fs::write(&empty, vec![b'a'; 1 + (1 << 20)]).expect("a file");
    assert_eq!(refused(&empty), (Exit::Data, "input-large"));
}

#[test]
fn devices_end_at_once() {
    for (device, id) in [("/dev/null", "input-empty"), ("/dev/zero", "input-binary"), ("/dev/urandom", "input-binary")]
    {
        let opened = open(Some(Path::new(device)), &OPTIONS, &|_| 0);
        let fault = opened.and_then(|mut input| all(input.rows.as_mut()).1.map_or(Ok(()), Err)).expect_err("a fault");
        // Once in many thousand times random bytes begin as another kind of file.
        assert!(fault.id == id || device == "/dev/urandom", "{device}: {fault}");
    }
}

#[test]
fn utf16_is_told_from_what_is_merely_binary() {
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let swapped = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    for text in ["\u{FEFF}Дата", "a;b\n1;2\n", "Дата;№;Вид\r\n01;«2»\r\n"] {
        assert_eq!(fault(&wide(text)), "input-utf16 line=\"1\"", "{text}");
        assert_eq!(fault(&swapped(text)), "input-utf16 line=\"1\"", "{text}");
    }
    assert_eq!(fault(b"a,b\n\nc\x00,d\n"), "input-binary code=\"U+0000\" line=\"3\"");
    assert_eq!(fault(b"\x89PNG\r\n\x1A\n"), "input-binary code=\"U+001A\" line=\"2\"");
}

#[test]
fn a_fault_in_the_middle_bears_its_line() {
    let text = format!("Ж\n{}\"x\r\nb\",", "x,y\r\n".repeat(30_000));
    let bytes = [text.as_bytes(), b"\xFF"].concat();
    let (rows, fault) = through(Cursor::new(bytes), &OPTIONS);
    assert_eq!(fault.expect("a fault").to_string(), "input-not-utf8 line=\"30003\"");
    assert_eq!(rows.len(), 30_001);
}

#[test]
fn a_line_that_tells_the_separator_is_counted_and_left_out() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("sep=|{end}a|b{end}");
        let row = Row { line: 2, cells: vec!["a".into(), "b".into()], faults: Vec::new() };
        assert_eq!(through(Cursor::new(text), &OPTIONS), (vec![row], None));
    }
    let options = Options { separator: Some(b','), ..OPTIONS };
    let (rows, _) = through(Cursor::new("sep=;\na;b,c\n"), &options);
    assert_eq!((rows[0].line, &rows[0].cells[..]), (2, &["a;b".to_owned(), "c".to_owned()][..]));
    assert_eq!(through(Cursor::new("sep=;"), &OPTIONS), (Vec::new(), None));
}

#[test]
fn a_file_has_a_size_and_tells_how_far_it_was_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("таблица.csv");
    let bytes = encoding_rs::WINDOWS_1251.encode("Дата;Вид\n1;2\n").0.into_owned();
    fs::write(&path, &bytes).expect("a file");
    let mut input = open(Some(&path), &OPTIONS, &|_| 0).expect("a table");
    assert_eq!(input.size, Some(bytes.len() as u64));
    assert_eq!(all(input.rows.as_mut()).0[0].cells, ["Дата", "Вид"]);
    assert_eq!(input.rows.read(), bytes.len() as u64);
    assert_eq!(input.rows.notices(), [Notice::Encoding("windows-1251".to_owned())]);
}
