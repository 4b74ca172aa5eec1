//! Markdown as GitHub reads it. Every text is escaped so that it is shown as it was typed.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::cell;
use super::clean::clean_lines;
use super::door::Written;
use super::text::signed;
use crate::fault::Result;
use crate::paper::{Block, Paper, Table, plain};
use crate::sheet::{Heading, Sink};
use crate::value::{Cell, Lang};

/// Writes each row at once, so the columns are not padded.
pub struct Sheet<'w> {
    out: &'w mut dyn Write,
    lang: Lang,
}

impl<'w> Sheet<'w> {
    /// Begins with the headings that people read.
    pub fn new(out: &'w mut dyn Write, headings: &[Heading], lang: Lang) -> Result<Self> {
        let labels = headings.iter().map(|heading| heading.label.as_str());
        head(out, labels, headings.iter().map(|heading| heading.right))?;
        Ok(Self { out, lang })
    }
}

impl Sink for Sheet<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<()> {
        let texts: Vec<_> = cells.iter().map(|cell| cell::human(cell, self.lang)).collect();
        row(self.out, texts.iter().map(AsRef::as_ref))
    }

    fn finish(&mut self) -> Result<Vec<String>> {
        Ok(Vec::new())
    }
}

/// Writes a paper, a blank line between its blocks.
pub fn write(out: &mut dyn Write, paper: &Paper) -> Result<()> {
    let shown = paper.blocks.iter().filter(|block| !matches!(block, Block::Chart(..)));
    for (at, block) in shown.enumerate() {
        if at > 0 {
            writeln!(out).written()?;
        }
        match block {
            Block::Title(text) => writeln!(out, "# {}", lines(text, " ")).written()?,
            Block::Heading(level, text) => {
                writeln!(out, "{} {}", "#".repeat(usize::from(*level) + 1), lines(text, " ")).written()?;
            }
            Block::Annex(text) => writeln!(out, "## {}", lines(text, " ")).written()?,
            Block::Paragraph(text) | Block::Note(text) => writeln!(out, "{}", lines(text, "\\\n")).written()?,
            Block::List(items) => {
                for item in items {
                    writeln!(out, "- {}", lines(item, "\\\n  ")).written()?;
                }
            }
            Block::Table(caption, body) => table(out, caption, body)?,
            // The table beside it says the same.
            Block::Chart(..) => {}
            Block::Signature(office, name) => writeln!(out, "{}", lines(&signed(office, name), " ")).written()?,
        }
    }
    Ok(())
}

fn table(out: &mut dyn Write, caption: &str, table: &Table) -> Result<()> {
    if !caption.is_empty() {
        writeln!(out, "{}\n", lines(caption, " ")).written()?;
    }
    head(out, table.head.iter().map(String::as_str), table.right.iter().copied())?;
    for cells in &table.rows {
        row(out, cells.iter().map(|cell| cell.text.as_str()))?;
    }
    Ok(())
}

fn head<'t>(
    out: &mut dyn Write,
    labels: impl Iterator<Item = &'t str>,
    right: impl Iterator<Item = bool>,
) -> Result<()> {
    row(out, labels)?;
    let rule: String = right.map(|right| if right { " ---: |" } else { " --- |" }).collect();
    writeln!(out, "|{rule}").written()
}

fn row<'t>(out: &mut dyn Write, texts: impl Iterator<Item = &'t str>) -> Result<()> {
    write!(out, "|").written()?;
    for text in texts {
        write!(out, " {} |", lines(text, "<br>")).written()?;
    }
    writeln!(out).written()
}

/// The lines of a text, escaped and joined; a blank line would end the block and is left out.
fn lines(text: &str, line_break: &str) -> String {
    let text = plain(text);
    let text = clean_lines(&text);
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    lines.map(escape).collect::<Vec<_>>().join(line_break)
}

/// Escapes what means something anywhere, and what means something only where a line begins.
fn escape(line: &str) -> String {
    let mut done = String::with_capacity(line.len());
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, sign) in line.char_indices() {
        let begins = at == 0 && matches!(sign, '#' | '+' | '-' | '=' | ':')
            || at == number
                && number > 0
                && matches!(sign, '.' | ')')
                && !line[at + 1..].starts_with(|next| next != ' ');
        if begins || matches!(sign, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~' | '$') {
            done.push('\\');
        }
        done.push(sign);
    }
    // A heading's closing signs are not shown.
    if done.ends_with('#') && !done.ends_with("\\#") {
        done.insert(done.len() - 1, '\\');
    }
    done
}
