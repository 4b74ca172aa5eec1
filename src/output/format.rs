//! The names of the formats and the extensions of their files.

#[cfg(test)]
mod tests;

use std::path::Path;
use std::str::FromStr;

use crate::fault::{Exit, Fault};

/// A format for records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: columns of words.
    Table,
    /// For machines and spreadsheets.
    Csv,
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
    /// The figures behind the paper.
    Json,
}

/// A format, its name and the extensions of its files.
type Named<T> = (T, &'static str, &'static [&'static str]);

impl Format {
    /// Every format, in the order in which help names them.
    pub const ALL: &[Named<Self>] = &[
        (Self::Table, "table", &["txt"]),
        (Self::Csv, "csv", &["csv"]),
        (Self::Json, "json", &["json"]),
        (Self::Ndjson, "ndjson", &["ndjson", "jsonl"]),
        (Self::Markdown, "markdown", &["md", "markdown"]),
    ];

    /// The format that a file's extension names.
    pub fn from_extension(path: &Path) -> Option<Self> {
        by_extension(Self::ALL, path)
    }
}

impl PaperFormat {
    /// Every format, in the order in which help names them.
    pub const ALL: &[Named<Self>] = &[
        (Self::Text, "text", &["txt"]),
        (Self::Markdown, "markdown", &["md", "markdown"]),
        (Self::Docx, "docx", &["docx"]),
        (Self::Json, "json", &["json"]),
    ];

    /// The format that a file's extension names.
    pub fn from_extension(path: &Path) -> Option<Self> {
        by_extension(Self::ALL, path)
    }
}

impl FromStr for Format {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        by_name(Self::ALL, text)
    }
}

impl FromStr for PaperFormat {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        by_name(Self::ALL, text)
    }
}

fn by_extension<T: Copy>(all: &[Named<T>], path: &Path) -> Option<T> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    all.iter().find(|(_, _, extensions)| extensions.contains(&extension.as_str())).map(|named| named.0)
}

fn by_name<T: Copy>(all: &[Named<T>], text: &str) -> Result<T, Fault> {
    let found = all.iter().find(|(_, name, _)| *name == text).map(|named| named.0);
    found.ok_or_else(|| {
        let names: Vec<_> = all.iter().map(|(_, name, _)| *name).collect();
        Fault::new(Exit::Usage, "format").arg("text", text).arg("known", names.join(", "))
    })
}
