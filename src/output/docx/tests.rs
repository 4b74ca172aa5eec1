use std::io::Read;

use quick_xml::events::Event;

use super::*;
use crate::output::tests::{HOSTILE, hostile_paper};
use crate::paper::Entry;

fn bytes(paper: &Paper) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, paper, Lang::Ru).expect("written");
    out
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
    text
}

fn document(blocks: Vec<Block>) -> String {
    part(&bytes(&Paper { blocks, ..Paper::default() }), "word/document.xml")
}

fn table() -> Block {
    let row = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
    let rows = vec![Entry::row(["круглый стол", "2"]), Entry::row(["митинг", "12"])];
    Block::Table("Мероприятия".to_owned(), Table { head: row(["Вид", "Число"]), rows, right: vec![false, true] })
}

/// A parser of XML reads it to its end: tags close what is open, every entity is known.
fn assert_well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(tag) | Event::Empty(tag)) => {
                for attribute in tag.attributes() {
                    attribute.expect("an attribute");
                }
            }
            Ok(Event::GeneralRef(entity)) => {
                let known = ["amp", "lt", "gt", "quot", "apos"].iter().any(|name| entity.as_ref() == *name);
                assert!(known || entity.is_char_ref(), "{entity:?}");
            }
            Ok(_) => {}
            Err(error) => panic!("{error} at {}: {xml}", reader.error_position()),
        }
    }
}

#[test]
fn every_part_is_well_formed_and_no_template_shows() {
    let bytes = bytes(&Paper { blocks: vec![Block::Title("Город".to_owned()), table()], ..Paper::default() });
    for (name, _) in PARTS {
        let xml = part(&bytes, name);
        assert!(xml.starts_with("<?xml "), "{name}");
        assert!(!xml.contains("{{") && !xml.contains("{%"), "{name}");
        assert_well_formed(&xml);
    }
}

#[test]
fn equal_papers_give_equal_bytes() {
    assert_eq!(bytes(&hostile_paper()), bytes(&hostile_paper()));
}

#[test]
fn nothing_tells_when_it_was_made() {
    let bytes = bytes(&hostile_paper());
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
    for at in 0..archive.len() {
        assert_eq!(archive.by_index(at).expect("a part").last_modified(), Some(DateTime::default()));
    }
    assert!(!part(&bytes, "docProps/core.xml").contains("dcterms"));
}

#[test]
fn the_list_of_types_comes_first() {
    let bytes = bytes(&Paper::default());
    let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
    assert_eq!(archive.by_index(0).expect("a part").name().expect("a name"), "[Content_Types].xml");
}

#[test]
fn hostile_text_stays_text_and_legal() {
    let xml = document(hostile_paper().blocks);
    assert_well_formed(&xml);
    assert!(xml.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt; &amp; &quot;co&quot;"), "{xml}");
    assert!(xml.contains("]]&gt; --&gt; {{ 7*7 }} {% raw %}"), "data are never a template");
    let illegal = |sign: char| sign.is_control() && sign != '\n' || matches!(sign, '\u{fffe}' | '\u{ffff}');
    assert!(!xml.contains(illegal));
    assert!(HOSTILE.iter().any(|text| text.contains(illegal)), "the test has something to find");
}

#[test]
fn every_block_has_its_style() {
    let xml = document(vec![
        Block::Title("Т".to_owned()),
        Block::Heading(1, "А".to_owned()),
        Block::Heading(2, "Б".to_owned()),
        Block::Paragraph("В".to_owned()),
        Block::List(vec!["Г".to_owned()]),
        table(),
        Block::Signature("Е".to_owned(), "Ж".to_owned()),
        Block::Note("З".to_owned()),
        Block::Annex("И".to_owned()),
    ]);
    let styles = part(&bytes(&Paper::default()), "word/styles.xml");
    for style in [
        "Title",
        "Heading1",
        "Heading2",
        "BodyText",
        "ListBullet",
        "Caption",
        "TableHead",
        "TableText",
        "TableNumber",
        "Signature",
        "Note",
        "Annex",
    ] {
        assert!(xml.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style} is not used");
        assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style} is not known");
    }
}

#[test]
fn an_item_bears_one_dash_however_many_lines_it_has() {
    let xml = document(vec![Block::List(vec!["раз\nдва".to_owned(), "три".to_owned()])]);
    assert_eq!(xml.matches("<w:numPr>").count(), 2);
    assert_eq!(xml.matches("<w:p>").count(), 3);
}

#[test]
fn the_head_of_a_table_is_repeated_on_every_page() {
    let xml = document(vec![table()]);
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(xml.matches("<w:tr>").count(), 3);
    assert_eq!(xml.matches("<w:tc>").count(), 6);
    assert!(xml.contains("w:val=\"single\""));
}

#[test]
fn a_table_is_as_wide_as_the_page_and_never_ragged() {
    let mut wide = Table { head: vec!["А".to_owned(); 7], rows: Vec::new(), right: Vec::new() };
    wide.rows = vec![Entry::row(["x".repeat(500)]), Entry::row(["y"; 9])];
    let widths = widths(&wide, Page::PORTRAIT);
    assert_eq!(widths.len(), 7);
    assert!((Page::PORTRAIT.width - 7..=Page::PORTRAIT.width).contains(&widths.iter().sum()));
    let xml = document(vec![Block::Table(String::new(), wide)]);
    assert_eq!(xml.matches("<w:tc>").count(), 21);
    assert!(!document(vec![Block::Table("К".to_owned(), Table::default())]).contains("<w:tbl>"));
}

#[test]
fn a_sum_is_never_broken_beside_a_long_column() {
    let sums = [
        "не менее 201 500,50 ₽ (не указано: 1)".replace("201 5", "201\u{a0}5").replace(" ₽", "\u{a0}₽"),
        "225\u{a0}000\u{a0}₽".to_owned(),
    ];
    let mut table = Table {
        head: ["Акция", "Собрано", "Передано", "Семей", "Человек"].map(str::to_owned).to_vec(),
        ..Table::default()
    };
    table.right = vec![false, true, true, true, true];
    let [collected, given] = &sums;
    table.rows = vec![Entry::row(["Соберём ребёнка в школу", collected, given, "53", "не менее 105 (не указано: 1)"])];
    let widths = widths(&table, Page::PORTRAIT);
    let letter = Page::PORTRAIT.width / Page::PORTRAIT.letters;
    assert!(widths[2] >= letter * 9, "{widths:?}");
    assert!(widths[3] >= letter * 5, "{widths:?}");
}

#[test]
fn the_column_of_words_takes_what_the_numbers_leave() {
    let Block::Table(_, table) = table() else { unreachable!("it is a table") };
    let widths = widths(&table, Page::PORTRAIT);
    assert!(widths[0] > 5 * widths[1], "{widths:?}");
}

#[test]
fn the_language_and_the_title_are_told() {
    let title = Paper { blocks: vec![Block::Title("г. Ёлкино\n& Ко".to_owned())], ..Paper::default() };
    assert!(part(&bytes(&title), "docProps/core.xml").contains("<dc:title>г. Ёлкино &amp; Ко</dc:title>"));
    for (lang, tag) in [(Lang::Ru, "ru-RU"), (Lang::En, "en-US")] {
        let mut out = Vec::new();
        write(&mut out, &title, lang).expect("written");
        assert!(part(&out, "word/styles.xml").contains(&format!("<w:lang w:val=\"{tag}\"/>")));
    }
}

#[test]
fn a_paper_on_its_side_swaps_the_page_and_widens_its_tables() {
    let paper = Paper { blocks: vec![table()], landscape: true };
    let xml = part(&bytes(&paper), "word/document.xml");
    assert!(xml.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"), "{xml}");
    let upright = document(vec![table()]);
    assert!(upright.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    let width = |xml: &str| -> usize {
        let at = xml.find("<w:tblW w:w=\"").expect("a table") + "<w:tblW w:w=\"".len();
        xml[at..].split('"').next().and_then(|text| text.parse().ok()).expect("a width")
    };
    assert!(width(&xml) > width(&upright) + 5000);
}

#[test]
fn a_table_without_a_caption_has_no_empty_line_above_it() {
    let Block::Table(_, body) = table() else { unreachable!("it is a table") };
    assert!(!document(vec![Block::Table(String::new(), body)]).contains("w:val=\"Caption\""));
}

#[test]
fn a_signature_takes_the_last_line_before_it_along() {
    let xml = document(vec![
        Block::Paragraph("Первый".to_owned()),
        Block::Paragraph("Последний".to_owned()),
        Block::Signature("Глава".to_owned(), "С. Чугунов".to_owned()),
        Block::Note("Исп. Петрова".to_owned()),
    ]);
    let kept: Vec<bool> = xml.split("<w:p>").skip(1).map(|line| line.contains("<w:keepNext/>")).collect();
    assert_eq!(kept, [false, true, true, false], "{xml}");
}
