//! Where data goes: a format, stdout or a file.

use std::io::Write;
use std::path::PathBuf;

use super::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::output::{self, Format, Layout};
use crate::value::Lang;

/// How and where records are printed.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Files {
    /// Format: table, csv, json, ndjson, markdown
    #[arg(long, alias = "формат", value_name = "FORMAT")]
    format: Option<String>,
    /// Write to a file instead of the screen
    #[arg(long, short, alias = "в-файл", value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long, alias = "поверх")]
    force: bool,
}

impl Files {
    /// The format: typed, else from the file's extension, else a table.
    pub fn format(&self) -> Result<Format> {
        match (&self.format, &self.output) {
            (Some(name), _) => name.parse(),
            (None, Some(path)) => Format::from_extension(path).ok_or_else(|| {
                let known = Format::ALL.iter().map(|(_, name, _)| *name).collect::<Vec<_>>().join(", ");
                Fault::new(Exit::Usage, "format").arg("text", path.display()).arg("known", known)
            }),
            (None, None) => Ok(Format::Table),
        }
    }

    /// How the data are laid out: to the terminal's width, unless they go to a file.
    pub fn layout(&self, context: &Context, lang: Lang, all: bool) -> Layout {
        let width = if self.output.is_some() { None } else { output::terminal::width() };
        Layout { lang, width, all, exact: false, colour: self.output.is_none() && context.colour() }
    }

    /// Runs `write` on stdout or on the file.
    pub fn write<T: Default>(&self, context: &Context, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let Some(path) = &self.output else { return output::data(write) };
        let value = output::to_file(path, self.force, write)?;
        context.remark("say-file", &[("path", path.display().to_string().into())]);
        Ok(value)
    }
}
