//! The names of the formats and the extensions of their files.

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::fault::{Exit, Fault};

/// A format for records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: columns of words.
    Table,
    /// For machines and spreadsheets.
    Csv,
    /// For a Russian Excel that opens it by a double click.
    CsvExcel,
    /// A workbook for Excel and LibreOffice.
    Xlsx,
    /// A document for a word processor, with one table.
    Docx,
    /// One array of objects.
    Json,
    /// One object a line.
    Ndjson,
    /// A table for a page of Markdown.
    Markdown,
}

/// A format for papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperFormat {
    /// Plain text.
    Text,
    /// Markdown
    Markdown,
    /// A document for a word processor.
    Docx,
    /// A page for a browser, and for the printer.
    Html,
    /// The paper's tables as a workbook.
    Xlsx,
    /// The figures behind the paper.
    Json,
    /// The same, one a line: for spreadsheets and scripts.
    Csv,
}

/// A format, its name and the extensions of its files.
type Named<T> = (T, &'static str, &'static [&'static str]);

/// What is known by a name, and by the ending of a file's.
pub trait Known: Copy + PartialEq + 'static {
    /// Every format, in the order in which help names them.
    const ALL: &'static [Named<Self>];

    /// Whether a screen cannot show it, so that it goes to a file alone.
    fn needs_file(self) -> bool {
        false
    }

    /// Whether it guards its texts, so that `--exact` says something of it.
    fn is_guarded(self) -> bool {
        false
    }

    /// Its name.
    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(format, ..)| *format == self).map_or("", |named| named.1)
    }

    /// The format of this name.
    fn from_name(name: &str) -> Result<Self, Fault> {
        let found = Self::ALL.iter().find(|(_, known, _)| *known == name).map(|named| named.0);
        found.ok_or_else(|| Self::unknown(name))
    }

    /// There is no such format, or not of what was asked for; those that there are.
    fn unknown(name: &str) -> Fault {
        let names: Vec<_> = Self::ALL.iter().map(|(_, name, _)| *name).filter(|known| *known != name).collect();
        Fault::new(Exit::Usage, "format").arg("text", name).arg("known", names.join(", "))
    }

    /// The format that a file's ending names.
    fn from_extension(path: &Path) -> Result<Self, Fault> {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        let of = |ending: &String| Self::ALL.iter().find(|(_, _, endings)| endings.contains(&ending.as_str()));
        ending.as_ref().and_then(of).map(|named| named.0).ok_or_else(|| {
            let firsts = Self::ALL.iter().filter_map(|(_, _, endings)| endings.first());
            let endings: Vec<_> = firsts.map(|ending| format!(".{ending}")).collect();
            Fault::new(Exit::Usage, "extension").arg("text", path.display()).arg("known", endings.join(", "))
        })
    }
}

impl Format {
    /// Whether machines read it: codes, ISO dates, decimal strings, whatever the language.
    pub fn is_for_machines(self) -> bool {
        matches!(self, Self::Csv | Self::Json | Self::Ndjson)
    }
}

impl Known for Format {
    const ALL: &'static [Named<Self>] = &[
        (Self::Table, "table", &["txt"]),
        (Self::Csv, "csv", &["csv"]),
        (Self::CsvExcel, "csv-excel", &[]),
        (Self::Xlsx, "xlsx", &["xlsx"]),
        (Self::Docx, "docx", &["docx"]),
        (Self::Json, "json", &["json"]),
        (Self::Ndjson, "ndjson", &["ndjson", "jsonl"]),
        (Self::Markdown, "markdown", &["md", "markdown"]),
    ];

    fn needs_file(self) -> bool {
        matches!(self, Self::Xlsx | Self::Docx)
    }

    fn is_guarded(self) -> bool {
        matches!(self, Self::Csv | Self::CsvExcel)
    }
}

impl Known for PaperFormat {
    const ALL: &'static [Named<Self>] = &[
        (Self::Text, "text", &["txt"]),
        (Self::Markdown, "markdown", &["md", "markdown"]),
        (Self::Docx, "docx", &["docx"]),
        (Self::Html, "html", &["html", "htm"]),
        (Self::Xlsx, "xlsx", &["xlsx"]),
        (Self::Json, "json", &["json"]),
        (Self::Csv, "csv", &["csv"]),
    ];

    fn needs_file(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx)
    }
}
