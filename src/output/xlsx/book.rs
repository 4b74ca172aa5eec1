//! The archive that a workbook is: its sheets one after another, then the parts that name them.

use std::io::{self, Write};

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use serde::Serialize;
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{DateTime, ZipWriter};

use super::row::{HEADING, letters};
use super::text::string;
use crate::fault::{Exit, Fault, Result};
use crate::output::door::Written;

/// The parts that stand beside the sheets; each is a template that sees the sheets.
const PARTS: [(&str, &str); 5] = [
    ("[Content_Types].xml", include_str!("types.xml")),
    ("_rels/.rels", include_str!("package.rels.xml")),
    ("xl/workbook.xml", include_str!("workbook.xml")),
    ("xl/_rels/workbook.xml.rels", include_str!("workbook.rels.xml")),
    ("xl/styles.xml", include_str!("styles.xml")),
];

/// Letters that the name of a sheet may have, and how many where a number in brackets follows them.
const NAME: usize = 31;
const NUMBERED: usize = NAME - " (99)".len();

/// How a sheet is printed: A4 across, as wide as the page, its name above and the page below.
const PRINTED: &str = concat!(
    r#"<pageMargins left="0.4" right="0.4" top="0.75" bottom="0.6" header="0.3" footer="0.3"/>"#,
    r#"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#,
    "<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>",
);

/// A workbook under way: `begin`, `rows`, `end` for each sheet, then `finish`.
pub struct Book<'w> {
    /// None after the end.
    zip: Option<ZipWriter<StreamWriter<Gate<'w>>>>,
    sheets: Vec<Sheet>,
    open: bool,
}

/// What the other parts say of a sheet.
#[derive(Debug, Serialize)]
struct Sheet {
    name: String,
    /// The letters of its last column.
    column: String,
    /// Its last row.
    row: usize,
}

impl<'w> Book<'w> {
    /// Nothing is written before the first sheet.
    pub fn new(out: &'w mut dyn Write) -> Self {
        Self { zip: Some(ZipWriter::new_stream(Gate { out, shut: false })), sheets: Vec::new(), open: false }
    }

    /// Whether a sheet has begun and not ended.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Begins a sheet with its heading row; each column has a heading and a width in letters.
    pub fn begin(&mut self, title: &str, columns: &[(&str, usize)]) -> Result<()> {
        let name = self.name(title);
        let number = self.sheets.len() + 1;
        self.part(&format!("xl/worksheets/sheet{number}.xml"))?;
        let last = letters(columns.len().saturating_sub(1));
        let mut cells = Vec::new();
        for (at, (heading, _)) in columns.iter().enumerate() {
            string(&mut cells, &format!("{}1", letters(at)), HEADING, heading);
        }
        let widths: Vec<usize> = columns.iter().map(|(_, width)| width + 2).collect();
        let head = render(include_str!("sheet.xml"), context! { first => number == 1, widths })?;
        self.rows(head.as_bytes())?;
        self.rows(b"<row r=\"1\">")?;
        self.rows(&cells)?;
        self.rows(b"</row>")?;
        self.sheets.push(Sheet { name, column: last, row: 1 });
        self.open = true;
        Ok(())
    }

    /// Writes rows that are XML already.
    pub fn rows(&mut self, xml: &[u8]) -> Result<()> {
        self.zip.as_mut().map_or(Ok(()), |zip| zip.write_all(xml)).written()
    }

    /// Ends the sheet after so many rows below its heading.
    pub fn end(&mut self, rows: usize) -> Result<()> {
        self.open = false;
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        sheet.row = rows + 1;
        let end = format!("</sheetData><autoFilter ref=\"A1:{}{}\"/>{PRINTED}</worksheet>", sheet.column, sheet.row);
        self.rows(end.as_bytes())
    }

    /// Writes the parts that name the sheets, and the end of the archive.
    pub fn finish(&mut self) -> Result<()> {
        let values = context! { sheets => Value::from(Serde(std::mem::take(&mut self.sheets))) };
        for (name, template) in PARTS {
            let text = render(template, values.clone())?;
            self.part(name)?;
            self.rows(text.as_bytes())?;
        }
        let Some(zip) = self.zip.take() else { return Ok(()) };
        zip.finish().map(drop).map_err(io).written()
    }

    fn part(&mut self, name: &str) -> Result<()> {
        self.zip.as_mut().map_or(Ok(()), |zip| zip.start_file(name, options())).map_err(io).written()
    }

    /// A name that Excel takes and no other sheet has.
    fn name(&self, title: &str) -> String {
        let letters: Vec<char> = title.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(NAME).collect();
        let plain: String = letters.iter().collect();
        let short: String = letters.iter().take(NUMBERED).collect();
        let mut names = std::iter::once(plain.clone()).chain((2..).map(|n| format!("{short} ({n})")));
        let free = |name: &String| self.sheets.iter().all(|sheet| sheet.name != *name);
        names.find(free).unwrap_or(plain)
    }
}

/// Without a time of its own the archive would tell when it was made. Pressed harder it would be a tenth smaller, and
/// take half as long again.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_level(Some(4))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

fn render(template: &str, values: Value) -> Result<String> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.render_str(template, values).map_err(|why| Fault::new(Exit::Bug, "bug").arg("why", why))
}

fn io(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// Passes everything on until something goes wrong, and then nothing: an archive that is dropped unfinished tries to end
/// itself, and would print that it could not.
struct Gate<'w> {
    out: &'w mut dyn Write,
    shut: bool,
}

impl Write for Gate<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.shut {
            return Ok(bytes.len());
        }
        // What was interrupted is tried again by whoever wrote.
        self.out.write(bytes).inspect_err(|error| self.shut = error.kind() != io::ErrorKind::Interrupted)
    }
    fn flush(&mut self) -> io::Result<()> {
        if self.shut { Ok(()) } else { self.out.flush() }
    }
}
