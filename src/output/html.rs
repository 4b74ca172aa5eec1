//! A paper as one self-contained page: to be read on a screen, light or dark, and printed. It loads nothing and runs
//! nothing; what it looks like stands in the template.

mod chart;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::Write;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;

use super::clean::clean_lines;
use super::door::Written;
use crate::fault::{Exit, Fault, Result};
use crate::paper::{self, Block, Paper};
use crate::value::Lang;

/// Writes a paper in the language that it is hyphenated in.
pub fn write(out: &mut dyn Write, paper: &Paper, lang: Lang) -> Result<()> {
    let page = page(paper, lang).map_err(|why| Fault::new(Exit::Bug, "bug").arg("why", why))?;
    out.write_all(page.as_bytes()).written()
}

fn page(paper: &Paper, lang: Lang) -> anyhow::Result<String> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    let mut marked = Marked::new();
    let blocks: Vec<Piece> = paper.blocks.iter().map(|block| piece(block, &mut marked)).collect();
    let values = context! {
        title => title(paper),
        lang => match lang { Lang::Ru => "ru", Lang::En => "en" },
        blocks => Value::from(Serde(blocks)),
    };
    Ok(templates.render_str(include_str!("html/page.html"), values)?)
}

/// What the browser's tab says.
fn title(paper: &Paper) -> String {
    let words = paper.blocks.iter().filter_map(|block| match block {
        Block::Title(text) | Block::Heading(_, text) | Block::Annex(text) => {
            Some(clean_lines(&paper::plain(text)).replace('\n', " "))
        }
        _ => None,
    });
    words.take(2).collect::<Vec<_>>().join(". ")
}

/// What the template sees of a block.
#[derive(Default, Serialize)]
struct Piece {
    kind: &'static str,
    level: u8,
    text: Vec<Span>,
    plain: String,
    texts: Vec<Vec<Span>>,
    rows: Vec<Vec<Cell>>,
    chart: Option<chart::Drawing>,
}

#[derive(Serialize)]
struct Cell {
    text: Vec<Span>,
    right: bool,
}

/// A piece of a text; `first` is a mark's own name, where it is the first of its number.
#[derive(Default, Serialize)]
struct Span {
    text: String,
    mark: Option<usize>,
    first: String,
    target: Option<usize>,
    #[serde(rename = "break")]
    line_break: bool,
}

/// How often each figure's number stood on the page so far.
type Marked = BTreeMap<usize, usize>;

fn piece(block: &Block, marked: &mut Marked) -> Piece {
    let mut spans = |text: &str| spans(text, marked);
    match block {
        Block::Title(text) => Piece { kind: "title", text: spans(text), ..Piece::default() },
        Block::Heading(level, text) => {
            Piece { kind: "heading", level: (level + 1).clamp(2, 6), text: spans(text), ..Piece::default() }
        }
        Block::Annex(text) => Piece { kind: "annex", text: spans(text), ..Piece::default() },
        Block::Paragraph(text) => Piece { kind: "paragraph", text: spans(text), ..Piece::default() },
        Block::List(items) => {
            Piece { kind: "list", texts: items.iter().map(|item| spans(item)).collect(), ..Piece::default() }
        }
        Block::Table(caption, table) => {
            let right = |at: usize| table.right.get(at).is_some_and(|right| *right);
            let texts = table.head.iter().map(|label| spans(label)).collect();
            let mut row = |cells: &Vec<paper::Entry>| -> Vec<Cell> {
                let cells = cells.iter().enumerate();
                cells.map(|(at, cell)| Cell { text: spans(&cell.text), right: right(at) }).collect()
            };
            let rows = table.rows.iter().map(&mut row).collect();
            Piece { kind: "table", text: spans(caption), texts, rows, ..Piece::default() }
        }
        Block::Chart(caption, body) => {
            let plain = clean_lines(caption).into_owned();
            Piece { kind: "chart", text: spans(caption), plain, chart: Some(chart::draw(body)), ..Piece::default() }
        }
        Block::Signature(office, name) => {
            Piece { kind: "signature", texts: vec![spans(office), spans(name)], ..Piece::default() }
        }
        Block::Note(text) => Piece { kind: "note", text: spans(text), ..Piece::default() },
    }
}

/// A text in pieces that a page can show: words, line breaks, and where figures lead.
fn spans(text: &str, marked: &mut Marked) -> Vec<Span> {
    let mut spans = Vec::new();
    for span in paper::spans(text) {
        match span {
            paper::Span::Mark(number) => {
                // A page knows each name once.
                let times = marked.entry(number).and_modify(|times| *times += 1).or_insert(1);
                let first = if *times == 1 { number.to_string() } else { format!("{number}-{times}") };
                spans.push(Span { mark: Some(number), first, ..Span::default() });
            }
            paper::Span::Target(number) => spans.push(Span { target: Some(number), ..Span::default() }),
            paper::Span::Text(words) => {
                for (at, line) in clean_lines(words).split('\n').enumerate() {
                    if at > 0 {
                        spans.push(Span { line_break: true, ..Span::default() });
                    }
                    spans.push(Span { text: line.to_owned(), ..Span::default() });
                }
            }
        }
    }
    spans
}
