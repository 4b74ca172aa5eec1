use super::*;
use crate::output::tests::hostile_paper;
use crate::output::wrap::width as columns;
use crate::paper::Entry;

fn text(blocks: Vec<Block>, width: Option<usize>) -> String {
    let mut out = Vec::new();
    write(&mut out, &Paper { blocks, ..Paper::default() }, width).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

fn table() -> Block {
    let row = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
    let rows = vec![Entry::row(["круглый стол", "2"]), Entry::row(["митинг", "12"])];
    Block::Table("Мероприятия".to_owned(), Table { head: row(["Вид", "Число"]), rows, right: vec![false, true] })
}

#[test]
fn a_paper_is_read_from_top_to_bottom() {
    let blocks = vec![
        Block::Title("г. Берёзовский".to_owned()),
        Block::Heading(1, "1. Работа с объединениями".to_owned()),
        Block::Paragraph("За год проведено:".to_owned()),
        Block::List(vec!["круглый стол;".to_owned(), "митинг.".to_owned()]),
        table(),
    ];
    assert_eq!(
        text(blocks, None),
        "Г. БЕРЁЗОВСКИЙ\n\n1. Работа с объединениями\n\nЗа год проведено:\n\n- круглый стол;\n- митинг.\n\n\
         Мероприятия\nВид           Число\n───────────────────\nкруглый стол      2\nмитинг           12\n"
    );
}

#[test]
fn prose_is_wrapped_at_eighty_columns_where_no_screen_says_more() {
    let prose = Block::Paragraph("слово ".repeat(100));
    assert!(text(vec![prose.clone()], None).lines().all(|line| columns(line) <= 80));
    assert!(text(vec![prose], Some(120)).lines().any(|line| columns(line) > 80));
}

#[test]
fn a_no_break_space_is_not_broken() {
    let prose = format!("{} в\u{a0}2012\u{a0}году", "а".repeat(70));
    assert!(text(vec![Block::Paragraph(prose)], None).contains("\nв\u{a0}2012\u{a0}году\n"));
}

#[test]
fn items_hang_under_their_dash() {
    let item = "награждены грамотами главы города за работу с детьми".to_owned();
    assert_eq!(
        text(vec![Block::List(vec![item])], Some(40)),
        "- награждены грамотами главы города за\n  работу с детьми\n"
    );
}

#[test]
fn a_table_too_wide_is_squeezed() {
    let long = "длинное описание мероприятия ".repeat(5);
    let head: Vec<_> = (0..6).map(|at| format!("Графа {at}")).collect();
    let block = Block::Table(String::new(), Table { head, rows: vec![Entry::row(vec![long; 6])], right: Vec::new() });
    let text = text(vec![block], Some(60));
    assert!(text.starts_with("Графа"), "{text}");
    assert!(text.lines().all(|line| columns(line) <= 60), "{text}");
}

#[test]
fn a_ragged_or_empty_table_is_no_panic() {
    let head = vec!["А".to_owned(), "Б".to_owned()];
    let rows = vec![Entry::row(["1"]), Entry::row(["1", "2", "3"])];
    assert!(text(vec![Block::Table(String::new(), Table { head, rows, right: vec![true] })], None).contains('2'));
    assert!(!text(vec![Block::Table("К".to_owned(), Table::default())], None).is_empty());
    assert_eq!(text(Vec::new(), None), "");
}

#[test]
fn hostile_text_is_wrapped_like_any_other() {
    for width in [40, 80] {
        let text = text(hostile_paper().blocks, Some(width));
        assert!(text.lines().all(|line| columns(line) <= width), "{text}");
    }
}
