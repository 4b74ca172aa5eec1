use super::*;
use crate::output::Format;
use crate::output::tests::{HOSTILE, PLAIN, headings, hostile_paper, render, row as cells, when};
use crate::paper::Entry;

fn paper(blocks: Vec<Block>) -> String {
    let mut out = Vec::new();
    write(&mut out, &Paper { blocks, ..Paper::default() }).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

fn paragraph(text: &str) -> String {
    paper(vec![Block::Paragraph(text.to_owned())])
}

#[test]
fn a_sheet_is_a_table_with_human_headings() {
    let date = when("2012-09-01");
    let (out, _) = render(Format::Markdown, &headings(), &[cells(&date, "")], PLAIN);
    assert_eq!(
        out,
        "| No. | Date | Kind | Amount | Associations | Note |\n\
         | ---: | --- | --- | ---: | --- | --- |\n\
         | 7 | 1 Sep 2012 | Round table | 1,234.56\u{a0}₽ | Veterans, Chess club | — |\n"
    );
}

#[test]
fn signs_of_markdown_and_html_are_escaped() {
    assert_eq!(
        paragraph("a|b \\ `c` *d* _e_ [f](g) <b>&amp; ~~h~~ $i$"),
        "a\\|b \\\\ \\`c\\` \\*d\\* \\_e\\_ \\[f\\](g) \\<b\\>\\&amp; \\~\\~h\\~\\~ \\$i\\$\n"
    );
}

#[test]
fn signs_that_begin_a_block_are_escaped_only_there() {
    for sign in ["#", "+", "-", "=", ":"] {
        assert_eq!(paragraph(&format!("{sign} a {sign} b")), format!("\\{sign} a {sign} b\n"));
    }
    assert_eq!(paragraph("1. a 2. b"), "1\\. a 2. b\n");
    assert_eq!(paragraph("2012) год"), "2012\\) год\n");
    assert_eq!(paragraph("1.09.2012"), "1.09.2012\n");
    assert_eq!(paragraph("1."), "1\\.\n");
    assert_eq!(paragraph("- "), "\\-\n");
    assert_eq!(paragraph("    not code"), "not code\n");
}

#[test]
fn line_breaks_are_kept_without_ending_the_block() {
    assert_eq!(paragraph("a\n\n---\nb"), "a\\\n\\---\\\nb\n");
    assert_eq!(paper(vec![Block::List(vec!["a\n1. b".to_owned()])]), "- a\\\n  1\\. b\n");
    assert_eq!(paper(vec![Block::Title("a\nb".to_owned())]), "# a b\n");
    let date = when("2012");
    let (out, _) = render(Format::Markdown, &headings(), &[cells(&date, "a\r\nb")], PLAIN);
    assert!(out.ends_with("| a<br>b |\n"), "{out}");
}

#[test]
fn a_heading_does_not_lose_its_last_sign() {
    assert_eq!(paper(vec![Block::Heading(1, "Язык C #".to_owned())]), "## Язык C \\#\n");
    assert_eq!(paper(vec![Block::Heading(2, "#".to_owned())]), "### \\#\n");
    assert_eq!(paper(vec![Block::Heading(2, "a ##".to_owned())]), "### a #\\#\n");
}

#[test]
fn blocks_are_parted_by_a_blank_line() {
    let table = Table {
        head: vec!["Вид".to_owned(), "Число".to_owned()],
        rows: vec![Entry::row(["круглый стол", "2"])],
        right: vec![false, true],
    };
    let blocks = vec![
        Block::Title("Город".to_owned()),
        Block::Heading(1, "1. Работа".to_owned()),
        Block::Paragraph("За год:".to_owned()),
        Block::List(vec!["раз;".to_owned(), "два.".to_owned()]),
        Block::Table("Мероприятия".to_owned(), table),
    ];
    let top = "# Город\n\n## 1\\. Работа\n\nЗа год:\n\n- раз;\n- два.\n\n";
    assert_eq!(paper(blocks), format!("{top}Мероприятия\n\n| Вид | Число |\n| --- | ---: |\n| круглый стол | 2 |\n"));
}

#[test]
fn no_html_comes_from_the_data() {
    let text = paper(hostile_paper().blocks).replace("<br>", "");
    for (at, _) in text.match_indices('<') {
        assert_eq!(&text[at - 1..at], "\\", "{text}");
    }
}

#[test]
fn a_row_has_as_many_cells_as_the_heading_whatever_is_in_it() {
    let date = when("2012");
    for text in HOSTILE {
        let (out, _) = render(Format::Markdown, &headings(), &[cells(&date, text)], PLAIN);
        let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        assert_eq!(out.lines().map(bars).collect::<Vec<_>>(), [7, 7, 7], "{out}");
    }
}
