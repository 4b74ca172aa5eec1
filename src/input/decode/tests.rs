use std::io::Cursor;

use super::*;

/// All text, the fault that ended it, and what was found.
fn all(bytes: &[u8], label: Option<&str>) -> (String, Option<String>, Option<Notice>) {
    let label = label.map(|label| encoding(label).expect("a label"));
    let mut text = Text::new(Cursor::new(bytes.to_vec()), label, 1 << 20);
    let (mut whole, mut piece) = (String::new(), String::new());
    let fault = loop {
        match text.fill(&mut piece) {
            Ok(true) => whole.push_str(&piece),
            Ok(false) => break None,
            Err(fault) => break Some(fault.to_string()),
        }
    };
    (whole, fault, text.notice())
}

fn windows(text: &str) -> Vec<u8> {
    WINDOWS_1251.encode(text).0.into_owned()
}

#[test]
fn utf8_is_read_with_its_mark_or_without() {
    assert_eq!(all("Дата;№".as_bytes(), None), ("Дата;№".to_owned(), None, None));
    assert_eq!(all("\u{FEFF}Дата".as_bytes(), None).0, "Дата");
    assert_eq!(all("\u{FEFF}Дата".as_bytes(), Some("utf-8")).0, "Дата");
}

#[test]
fn windows_1251_is_found_by_the_first_letters_that_are_not_ascii() {
    let found = Some(Notice::Encoding("windows-1251".to_owned()));
    assert_eq!(all(&windows("Дата;Вид"), None), ("Дата;Вид".to_owned(), None, found.clone()));
    let late = "a,b\n".repeat(CHUNK);
    assert_eq!(all(&windows(&format!("{late}Жук")), None), (format!("{late}Жук"), None, found));
}

#[test]
fn a_sign_that_is_cut_between_chunks_is_whole() {
    for shift in 0..4 {
        let text = format!("{}{}", "a".repeat(CHUNK - shift), "Ж€𝄞".repeat(9));
        assert_eq!(all(text.as_bytes(), None), (text, None, None), "{shift}");
    }
    let text = "Ж".repeat(CHUNK);
    assert_eq!(all(format!("a{text}").as_bytes(), None).0.len(), 1 + text.len());
}

#[test]
fn windows_1251_at_a_chunks_end_is_not_taken_for_a_cut_sign() {
    let text = format!("{}Ы", "a".repeat(CHUNK - 1));
    assert_eq!(all(&windows(&text), None).0, text);
    let text = format!("{text},Жук");
    assert_eq!(all(&windows(&text), None).0, text);
}

#[test]
fn broken_utf8_after_good_is_a_fault_behind_what_is_good() {
    let bytes = [format!("Ж{}", "a".repeat(CHUNK)).as_bytes(), &windows("\nЖук")].concat();
    let (text, fault, _) = all(&bytes, None);
    assert_eq!((text.len(), fault.as_deref()), (CHUNK + 3, Some("input-not-utf8")));
    // Told to be UTF-8, it is nothing else.
    assert_eq!(all(&windows("a,Жук"), Some("utf-8")), ("a,".to_owned(), Some("input-not-utf8".to_owned()), None));
}

#[test]
fn a_label_overrules() {
    let dos = encoding("cp866").expect("a label").encode("Дата").0.into_owned();
    assert_eq!(all(&dos, Some("ibm866")), ("Дата".to_owned(), None, None));
    assert_eq!(all(b"\xFF\xFE\x16\x04,\x00", Some("utf-16le")).0, "Ж,");
    let fault = encoding("windows-1215").expect_err("no label");
    assert_eq!((fault.id, fault.exit), ("input-encoding", Exit::Usage));
}

#[test]
fn a_byte_that_windows_1251_does_not_assign_is_a_fault() {
    let (text, fault, _) = all(b"\xC6\xF3\xEA,\x98,a", None);
    assert_eq!((text.as_str(), fault.as_deref()), ("Жук,", Some("input-byte encoding=\"windows-1251\"")));
}

#[test]
fn a_control_byte_is_a_fault_behind_what_stands_before_it() {
    let (text, fault, _) = all(b"a,\tb\r\n\x00c", None);
    assert_eq!((text.as_str(), fault.as_deref()), ("a,\tb\r\n", Some("input-binary code=\"U+0000\"")));
}

#[test]
fn an_endless_stream_ends_in_one_fault() {
    let mut text = Text::new(std::io::repeat(b'x'), None, 1 << 20);
    let (mut piece, mut length) = (String::new(), 0);
    let fault = loop {
        match text.fill(&mut piece) {
            Ok(more) => assert!(more),
            Err(fault) => break fault,
        }
        length += piece.len();
    };
    assert_eq!(fault.to_string(), "input-large max=\"1\"");
    assert!(length <= (1 << 20) + CHUNK);
    assert!(!text.fill(&mut piece).expect("the end"));
}
