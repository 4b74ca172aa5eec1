use super::*;
use crate::paper::{Chart, Entry, Table, mark, target};

fn html(blocks: Vec<Block>) -> String {
    page(&Paper { blocks, ..Paper::default() }, Lang::Ru).expect("a page")
}

#[test]
fn what_was_typed_is_words_and_never_a_part_of_the_page() {
    let hostile = "<script>alert(1)</script> & \"'| \u{202e}";
    let table = Table { head: vec![hostile.into()], rows: vec![vec![Entry::from(hostile)]], right: vec![false] };
    let chart = Chart { labels: vec![hostile.into()], series: vec![(hostile.into(), vec![Some(1)])] };
    let page = html(vec![
        Block::Title(hostile.into()),
        Block::Heading(1, hostile.into()),
        Block::Paragraph(hostile.into()),
        Block::List(vec![hostile.into()]),
        Block::Table(hostile.into(), table),
        Block::Chart(hostile.into(), chart),
        Block::Signature(hostile.into(), hostile.into()),
        Block::Note(hostile.into()),
    ]);
    assert!(!page.contains("<script"), "{page}");
    assert!(!page.contains('\u{202e}'), "{page}");
    assert!(page.contains("&lt;script&gt;alert(1)&lt;&#x2f;script&gt; &amp; &quot;&#x27;|"), "{page}");
}

#[test]
fn a_figure_leads_to_the_list_and_back() {
    let table = Table { head: vec!["№".into()], rows: vec![vec![Entry::from(target(1))]], right: vec![true] };
    let page = html(vec![
        Block::Paragraph(format!("Проведено 3{} и 3{}, то есть 3{}", mark(1), mark(1), mark(1))),
        Block::Table(String::new(), table),
    ]);
    assert!(page.contains(r##"Проведено 3<sup><a id="r1" href="#f1">[1]</a></sup>"##), "{page}");
    assert!(page.contains(r##"<td class="n"><a id="f1" href="#r1">1</a></td>"##), "{page}");
    for name in ["r1", "r1-2", "r1-3"] {
        assert_eq!(page.matches(&format!("id=\"{name}\"")).count(), 1, "{name}: {page}");
    }
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    let page = html(vec![Block::Paragraph("Текст".into())]);
    for word in ["http:", "https:", "<script", "src=", "@import", "url("] {
        assert!(!page.contains(word), "{word}: {page}");
    }
}

#[test]
fn an_unknown_value_has_no_bar() {
    let chart = Chart {
        labels: vec!["январь".into(), "февраль".into()],
        series: vec![("2012".into(), vec![Some(4), None])],
    };
    let page = html(vec![Block::Chart("По месяцам".into(), chart)]);
    assert_eq!(page.matches("<rect").count(), 1, "{page}");
    assert!(page.contains(">—</text>"), "{page}");
}
