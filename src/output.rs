//! What a sheet or a paper looks like in each format, and the doors through which it leaves.
//! Knows no subject: everything it renders is a heading, a cell or a block.

pub mod calendar;
pub mod cell;
pub mod clean;
pub mod csv;
pub mod docx;
pub mod door;
pub mod error;
pub mod excel;
pub mod file;
pub mod folder;
pub mod format;
pub mod grid;
pub mod html;
pub mod json;
pub mod markdown;
pub mod ndjson;
pub mod page;
pub mod pager;
pub mod progress;
pub mod prompt;
pub mod record;
pub mod table;
pub mod terminal;
pub mod text;
pub mod wrap;
pub mod xlsx;

#[cfg(test)]
mod tests;

use std::io::Write;
use std::ops::Range;

pub use door::{confirm, data, for_scripts, receipt, remark, remark_whole};
pub use file::{to_file, to_public_file};
pub use folder::{Folder, to_folder};
pub use format::{Format, Known, PaperFormat};

use crate::fault::Result;
use crate::output::door::Written;
use crate::paper::Paper;
use crate::sheet::{Heading, Sink};
use crate::value::Lang;

/// Below this width a table gives way to one field per line.
const NARROW: usize = 60;

/// What was looked for stands out: bold and red.
const MARK: &str = "\x1b[1;31m";
/// And the rest does not.
const MARK_END: &str = "\x1b[0m";

/// How the data are to be laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The language of everything a person reads.
    pub lang: Lang,
    /// The columns of the screen; `None` where nothing need fit.
    pub width: Option<usize>,
    /// The columns were asked for by name: none is left out, be it empty or wide.
    pub all: bool,
    /// CSV without the formula guard, and without what keeps Excel from reading a text as a value.
    pub exact: bool,
    /// Headings stand out.
    pub colour: bool,
}

/// Where the rows go, in the format asked for; `title` says what they are. Call `finish` after the last row.
pub fn sink<'w>(
    format: Format,
    out: &'w mut dyn Write,
    title: &str,
    headings: &'w [Heading],
    layout: Layout,
) -> Result<Box<dyn Sink + 'w>> {
    Ok(match format {
        Format::Table => Box::new(table::Table::new(out, headings, layout)),
        Format::Csv => Box::new(csv::Csv::new(out, headings, layout.exact)?),
        Format::CsvExcel => Box::new(excel::Excel::new(out, headings, layout.exact)?),
        Format::Json => Box::new(json::Json::new(out, headings)?),
        Format::Ndjson => Box::new(ndjson::Ndjson::new(out, headings)),
        Format::Markdown => Box::new(markdown::Sheet::new(out, headings, layout.lang)?),
        Format::Xlsx => Box::new(xlsx::Xlsx::new(out, title, headings)),
        Format::Docx => Box::new(docx::Sheet::new(out, title, headings, layout)),
    })
}

/// Writes a paper. `figures` is the value the paper was worded from: it is what the JSON shows.
pub fn paper(
    format: PaperFormat,
    out: &mut dyn Write,
    paper: &Paper,
    figures: &serde_json::Value,
    layout: Layout,
) -> Result<()> {
    match format {
        PaperFormat::Text => text::write(out, paper, layout.width),
        PaperFormat::Markdown => markdown::write(out, paper),
        PaperFormat::Docx => docx::write(out, paper, layout.lang),
        PaperFormat::Html => html::write(out, paper, layout.lang),
        PaperFormat::Json => json::value(out, figures),
        PaperFormat::Xlsx => xlsx::paper(out, paper),
        // Rows of figures are no paper: who has some writes them as a sheet.
        PaperFormat::Csv => Err(PaperFormat::unknown("csv")),
    }
}

/// Writes a text for a program as it is.
pub fn raw(out: &mut dyn Write, text: &str) -> Result<()> {
    out.write_all(text.as_bytes()).written()
}

/// Writes one line of words, cleaned of what a screen must not see, wrapped where there is a width to keep to.
pub fn line(out: &mut dyn Write, text: &str, width: Option<usize>) -> Result<()> {
    let text = clean::clean_lines(text);
    wrap::set_in(&text, width.unwrap_or(usize::MAX)).iter().try_for_each(|line| writeln!(out, "{line}")).written()
}

/// Writes a text behind what introduces it, wrapped and set in under it. On a screen with colours the places that `marks`
/// finds in a line of the text stand out.
pub fn marked(
    out: &mut dyn Write,
    lead: &str,
    text: &str,
    layout: Layout,
    marks: &dyn Fn(&str) -> Vec<Range<usize>>,
) -> Result<()> {
    let (lead, text) = (clean::clean(lead), clean::clean(text));
    let inset = lead.len() - lead.trim_start_matches(' ').len() + 2;
    let lines = wrap::hanging(&format!("{lead}{text}"), layout.width.unwrap_or(usize::MAX), inset);
    let mut behind = lead.trim_end().len();
    for line in lines {
        let mut shown = line.clone();
        let places = if layout.colour { marks(&line) } else { Vec::new() };
        for place in places.into_iter().rev().filter(|place| place.start >= behind) {
            shown.insert_str(place.end, MARK_END);
            shown.insert_str(place.start, MARK);
        }
        behind = behind.saturating_sub(line.len());
        writeln!(out, "{shown}").written()?;
    }
    Ok(())
}
