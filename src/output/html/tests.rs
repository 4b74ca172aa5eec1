use super::*;
use crate::paper::{Bar, Chart, Entry, Table, mark, target};

fn html(blocks: Vec<Block>) -> String {
    page(&Paper { blocks, ..Paper::default() }, Lang::Ru).expect("a page")
}

/// A page of every kind of block, each with that text.
fn every(text: &str) -> String {
    let table = Table { head: vec![text.into()], rows: vec![vec![Entry::from(text)]], right: vec![false] };
    let bars = vec![Bar { length: 1, text: text.into() }];
    let chart = Chart { labels: vec![text.into()], series: vec![(text.into(), bars.clone()), (text.into(), bars)] };
    html(vec![
        Block::Title(text.into()),
        Block::Heading(1, text.into()),
        Block::Paragraph(format!("{text}{}", mark(1))),
        Block::List(vec![text.into()]),
        Block::Annex(text.into()),
        Block::Table(text.into(), table),
        Block::Chart(text.into(), chart),
        Block::Signature(text.into(), text.into()),
        Block::Note(text.into()),
    ])
}

#[test]
fn what_was_typed_is_words_and_never_a_part_of_the_page() {
    let page = every("<script>alert(1)</script> & \"'| \u{202e}");
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
    let page = every("Текст");
    assert!(page.matches("Текст").count() > 9, "{page}");
    for word in ["http:", "https:", "<script", "src=", "@import", "url("] {
        assert!(!page.contains(word), "{word}: {page}");
    }
}

#[test]
fn an_unknown_value_has_no_bar() {
    let chart = Chart {
        labels: vec!["январь".into(), "февраль".into()],
        series: vec![(
            "2012".into(),
            [(4, "≥ 4"), (0, "—")].map(|(length, text)| Bar { length, text: text.into() }).into(),
        )],
    };
    let page = html(vec![Block::Chart("По месяцам".into(), chart)]);
    assert_eq!(page.matches("<rect").count(), 1, "{page}");
    assert!(page.contains(">—</text>") && page.contains(">≥ 4</text>"), "{page}");
}
