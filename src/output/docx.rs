//! A paper as an office sends it: A4, Times New Roman, for Word and `LibreOffice`.
//! What it looks like stands in the templates; equal papers give equal bytes.

mod sheet;
mod widths;

#[cfg(test)]
mod tests;

use std::io::{Cursor, Write};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::clean::is_hostile;
use super::door::Written;
use crate::fault::{Exit, Fault, Result};
use crate::paper::{self, Block, Paper, Span, Table};
use crate::value::Lang;
pub use sheet::Sheet;
use widths::{Page, widths};

/// The parts of the file in their order; the first must be the list of types.
const PARTS: [(&str, &str); 8] = [
    ("[Content_Types].xml", include_str!("docx/types.xml")),
    ("_rels/.rels", include_str!("docx/package.rels.xml")),
    ("docProps/core.xml", include_str!("docx/core.xml")),
    ("word/document.xml", include_str!("docx/document.xml")),
    ("word/_rels/document.xml.rels", include_str!("docx/document.rels.xml")),
    ("word/styles.xml", include_str!("docx/styles.xml")),
    ("word/numbering.xml", include_str!("docx/numbering.xml")),
    ("word/header.xml", include_str!("docx/header.xml")),
];

/// Writes a paper in the language that its spelling is checked in.
pub fn write(out: &mut dyn Write, paper: &Paper, lang: Lang) -> Result<()> {
    let bytes = packed(paper, lang).map_err(|why| Fault::new(Exit::Bug, "bug").arg("why", why))?;
    out.write_all(&bytes).written()
}

fn packed(paper: &Paper, lang: Lang) -> anyhow::Result<Vec<u8>> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    let page = if paper.landscape { Page::LANDSCAPE } else { Page::PORTRAIT };
    let parts = together(paper.blocks.iter().flat_map(|block| parts(block, page)).collect());
    let values = context! {
        title => title(paper),
        landscape => paper.landscape,
        lang => match lang { Lang::Ru => "ru-RU", Lang::En => "en-US" },
        blocks => Value::from(Serde(parts)),
    };
    // Without a time of its own the archive would tell when it was made.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, template) in PARTS {
        archive.start_file(name, options)?;
        archive.write_all(templates.render_str(template, values.clone())?.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What the templates see: a styled line, or a table of them.
#[derive(Serialize)]
#[serde(untagged)]
enum Part {
    Line { style: &'static str, runs: Vec<Run>, keep: bool },
    Table { widths: Vec<usize>, rows: Vec<Row>, size: usize },
}

#[derive(Serialize)]
struct Row {
    head: bool,
    cells: Vec<TableCell>,
}

#[derive(Serialize)]
struct TableCell {
    width: usize,
    style: &'static str,
    lines: Vec<Vec<Run>>,
}

/// Words of one look; `tab` leads to the other margin before them.
#[derive(Serialize)]
struct Run {
    text: String,
    raised: bool,
    tab: bool,
}

fn title(paper: &Paper) -> String {
    let words = paper.blocks.iter().find_map(|block| match block {
        Block::Title(text) | Block::Heading(_, text) | Block::Annex(text) => Some(lines(&paper::plain(text)).join(" ")),
        _ => None,
    });
    words.unwrap_or_default()
}

fn parts(block: &Block, page: Page) -> Vec<Part> {
    let styled =
        |style, text: &str| runs(text).into_iter().map(|runs| Part::Line { style, runs, keep: false }).collect();
    match block {
        Block::Title(text) => styled("Title", text),
        Block::Heading(0 | 1, text) => styled("Heading1", text),
        Block::Heading(_, text) => styled("Heading2", text),
        Block::Annex(text) => styled("Annex", text),
        Block::Paragraph(text) => styled("BodyText", text),
        Block::List(items) => items.iter().flat_map(|item| self::item(item)).collect(),
        Block::Table(caption, body) if body.head.is_empty() => styled("Caption", caption),
        Block::Table(caption, body) => {
            let mut parts: Vec<_> = if caption.is_empty() { Vec::new() } else { styled("Caption", caption) };
            parts.push(table(body, page));
            // Word joins two tables that nothing parts, and wants a paragraph after the last one.
            parts.push(Part::Line { style: "TableText", runs: Vec::new(), keep: false });
            parts
        }
        // The table beside it says the same.
        Block::Chart(..) => Vec::new(),
        Block::Signature(office, name) => {
            let mut line: Vec<Run> = runs(office).into_iter().flatten().collect();
            let name = runs(name).into_iter().flatten().enumerate();
            line.extend(name.map(|(at, run)| Run { tab: at == 0, ..run }));
            vec![Part::Line { style: "Signature", runs: line, keep: true }]
        }
        Block::Note(text) => styled("Note", text),
    }
}

/// What stands before it goes with a signature, which is never alone on a page, and what opens a list with its first item.
fn together(mut parts: Vec<Part>) -> Vec<Part> {
    let style = |part: &Part| if let Part::Line { style, .. } = part { style } else { "" };
    for at in 1..parts.len() {
        if matches!((style(&parts[at - 1]), style(&parts[at])), (_, "Signature") | ("BodyText", "ListBullet"))
            && let Part::Line { keep, .. } = &mut parts[at - 1]
        {
            *keep = true;
        }
    }
    parts
}

/// Only the first line of an item bears the dash.
fn item(text: &str) -> Vec<Part> {
    let styled = |(at, runs)| Part::Line { style: if at == 0 { "ListBullet" } else { "BodyText" }, runs, keep: false };
    runs(text).into_iter().enumerate().map(styled).collect()
}

fn table(table: &Table, page: Page) -> Part {
    let (size, page) = page.set(table);
    let widths = widths(table, page);
    let row = |head: bool, texts: &[&str]| {
        let cell = |(at, width): (usize, &usize)| TableCell {
            width: *width,
            style: match table.right.get(at) {
                _ if head => "TableHead",
                Some(true) => "TableNumber",
                _ => "TableText",
            },
            lines: texts.get(at).map_or_else(|| vec![Vec::new()], |text| runs(text)),
        };
        Row { head, cells: widths.iter().enumerate().map(cell).collect() }
    };
    let texts = texts(table);
    let rows = texts.iter().enumerate().map(|(at, texts)| row(at == 0, texts)).collect();
    Part::Table { widths, rows, size }
}

/// The words of a table, its heading first.
fn texts(table: &Table) -> Vec<Vec<&str>> {
    let head = table.head.iter().map(String::as_str).collect();
    std::iter::once(head)
        .chain(table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()))
        .collect()
}

/// The lines of a text, each in runs: the numbers of figures stand raised.
fn runs(text: &str) -> Vec<Vec<Run>> {
    let mut all = vec![Vec::new()];
    for span in paper::spans(text) {
        let (words, raised) = match span {
            Span::Text(words) => (words.to_owned(), false),
            Span::Mark(number) => (format!("[{number}]"), true),
            Span::Target(number) => (number.to_string(), false),
        };
        for (at, text) in legal(&words).split('\n').enumerate() {
            if at > 0 {
                all.push(Vec::new());
            }
            all.last_mut().expect("a line").push(Run { text: text.to_owned(), raised, tab: false });
        }
    }
    for line in &mut all {
        if let Some(first) = line.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = line.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
    }
    all
}

/// At least one line; without what XML 1.0 has no place for, nor what would turn the text around.
fn lines(text: &str) -> Vec<String> {
    legal(text).split('\n').map(|line| line.trim().to_owned()).collect()
}

fn legal(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let legal = |sign: &char| *sign == '\n' || !is_hostile(*sign) && !matches!(sign, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(legal).collect()
}
