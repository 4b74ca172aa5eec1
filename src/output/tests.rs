//! What holds for every format, and the sheet that the tests of each share.

use super::*;
use crate::paper::{Block, Entry, Table};
use crate::value::{Cell, Money, When};

/// What somebody may have typed, or pasted, or meant to do harm with.
pub(super) const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script> & \"co\"",
    "a|b||c \\| `d` **e** _f_ ~~g~~",
    "\u{1b}[31mred\u{1b}[0m\u{1b}]0;title\u{7}",
    "\u{9b}31m\u{7f}\u{85}end",
    "нул\0ь",
    "evil\u{202e}gnp.exe\u{2066}x\u{2069}\u{200f}\u{61c}",
    "one\ntwo\r\nthree\rfour\u{2028}five\tsix",
    "👩‍👩‍👧‍👦 семья 🇷🇺 ❤️",
    "e\u{301}е\u{306}\u{300}\u{300} комбинации",
    "=HYPERLINK(\"http://x\")",
    "]]> --> {{ 7*7 }} {% raw %}",
    "\u{fffe}\u{ffff}\u{feff}",
];

pub(super) const PLAIN: Layout = Layout { lang: Lang::En, width: None, all: false, exact: false, colour: false };

/// Every format that is text.
pub(super) const ALL: [Format; 6] =
    [Format::Table, Format::Csv, Format::CsvExcel, Format::Json, Format::Ndjson, Format::Markdown];

pub(super) fn heading(name: &'static str, label: &str) -> Heading {
    Heading { name, label: label.to_owned(), right: false, wide: false, rank: 9 }
}

pub(super) fn headings() -> Vec<Heading> {
    vec![
        Heading { right: true, ..heading("id", "No.") },
        heading("date", "Date"),
        heading("kind", "Kind"),
        Heading { right: true, ..heading("amount", "Amount") },
        heading("orgs", "Associations"),
        Heading { wide: true, ..heading("note", "Note") },
    ]
}

pub(super) fn when(text: &str) -> When {
    text.parse().expect("a date")
}

/// One row for `headings`, with a cell of every kind.
pub(super) fn row<'a>(date: &'a When, note: &'a str) -> Vec<Cell<'a>> {
    vec![
        Cell::Number(7),
        Cell::When(date),
        Cell::Coded { code: "round-table", label: "Round table" },
        Cell::Money(Money(123_456)),
        Cell::List(vec![Cell::Text("Veterans"), Cell::Text("Chess club")]),
        Cell::Text(note),
    ]
}

pub(super) fn render(
    format: Format,
    headings: &[Heading],
    rows: &[Vec<Cell<'_>>],
    layout: Layout,
) -> (String, Vec<String>) {
    let mut out = Vec::new();
    let mut sink = sink(format, &mut out, "Title", headings, layout).expect("a sink");
    for row in rows {
        sink.row(row).expect("a row");
    }
    let left_out = sink.finish().expect("an end");
    drop(sink);
    (String::from_utf8(out).expect("UTF-8"), left_out)
}

pub(super) fn hostile_paper() -> Paper {
    let texts: Vec<String> = HOSTILE.iter().map(ToString::to_string).collect();
    let mut blocks = vec![Block::Title(texts.join(" ")), Block::List(texts.clone())];
    blocks.extend(texts.iter().map(|text| Block::Heading(1, text.clone())));
    blocks.extend(texts.iter().map(|text| Block::Paragraph(text.clone())));
    let rows = texts.chunks(2).map(|texts| Entry::row(texts.to_vec())).collect();
    blocks.push(Block::Table("Table".to_owned(), Table { head: texts[..2].to_vec(), rows, right: vec![false, true] }));
    Paper { blocks, ..Paper::default() }
}

fn allowed(text: &str) -> bool {
    !text.chars().any(|sign| sign != '\n' && clean::is_hostile(sign))
}

#[test]
fn nothing_hostile_leaves_in_any_format_but_csv() {
    let date = when("2012-09-01");
    for text in HOSTILE {
        for format in ALL.into_iter().filter(|format| !format.is_guarded()) {
            for width in [None, Some(40), Some(80), Some(200)] {
                let (out, _) = render(format, &headings(), &[row(&date, text)], Layout { width, ..PLAIN });
                assert!(allowed(&out), "{format:?} {width:?}: {out:?}");
            }
        }
    }
}

#[test]
fn nothing_hostile_leaves_in_any_paper() {
    for format in [PaperFormat::Text, PaperFormat::Markdown, PaperFormat::Json] {
        let mut out = Vec::new();
        let figures = serde_json::json!({ "texts": HOSTILE });
        paper(format, &mut out, &hostile_paper(), &figures, PLAIN).expect("a paper");
        let out = String::from_utf8(out).expect("UTF-8");
        assert!(allowed(&out), "{format:?}: {out:?}");
    }
}

#[test]
fn a_name_of_ten_kilobytes_breaks_no_format() {
    let date = when("2012");
    for long in
        ["ю".repeat(5_000), "слово ".repeat(900), "👩‍👧".repeat(1_000), "а\u{301}".repeat(2_500), "\0".repeat(10_000)]
    {
        for format in ALL {
            for width in [None, Some(40), Some(80)] {
                let layout = Layout { width, all: true, ..PLAIN };
                let (out, _) = render(format, &headings(), &[row(&date, &long)], layout);
                assert!(out.contains("2012"), "{format:?}");
                if let (Format::Table, Some(width)) = (format, width) {
                    assert!(out.lines().all(|line| wrap::width(line) <= width), "{out}");
                }
            }
        }
    }
}

#[test]
fn every_paper_format_writes_something() {
    let paper_of_one = Paper { blocks: vec![Block::Paragraph("Text".to_owned())], ..Paper::default() };
    // Figures one a line are no paper.
    for (format, name, _) in PaperFormat::ALL.iter().filter(|(format, ..)| *format != PaperFormat::Csv) {
        let mut out = Vec::new();
        paper(*format, &mut out, &paper_of_one, &serde_json::json!({}), PLAIN).expect(name);
        assert!(!out.is_empty(), "{name}");
    }
}

#[test]
fn a_closed_pipe_is_seen_by_every_sink() {
    struct Shut;
    impl Write for Shut {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let date = when("2012");
    for format in ALL {
        let headings = headings();
        let mut out = Shut;
        let done = sink(format, &mut out, "Title", &headings, PLAIN).and_then(|mut sink| {
            sink.row(&row(&date, "note"))?;
            sink.finish()
        });
        assert_eq!(done.expect_err("closed").id, "write", "{format:?}");
    }
}
