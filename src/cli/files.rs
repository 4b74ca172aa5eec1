//! Where data goes: a format, stdout or a file.

use std::io::Write;
use std::path::PathBuf;

use super::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::output::{self, Format, Known, Layout};
use crate::value::Lang;

/// How and where records are printed.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Files {
    /// Format: table, csv, csv-excel, xlsx, docx, json, ndjson, markdown; of the account: text, markdown, docx, html, xlsx,
    /// csv, json. Into Excel best as xlsx: no CSV keeps a leading zero in both Excel and LibreOffice
    #[arg(long, alias = "формат", value_name = "FORMAT", display_order = 50)]
    format: Option<String>,
    /// Write to a file instead of the screen
    #[arg(long, short, alias = "в-файл", value_name = "FILE", display_order = 51)]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long, alias = "поверх", display_order = 52)]
    force: bool,
    /// In CSV, texts as they are: without the `'` before what a spreadsheet would run, without the ="…" of csv-excel
    #[arg(long, alias = "точно", display_order = 53)]
    exact: bool,
}

impl Files {
    /// The format: typed, else from the file's ending, else the one that the user set for a screen, or the usual one.
    pub fn format<F: Known>(&self, context: &Context, screen: F) -> Result<F> {
        let settings = &context.config;
        let set = |format: Option<Format>| format.and_then(|format| F::from_name(format.name()).ok());
        let format = match (&self.format, &self.output) {
            (Some(name), _) => F::from_name(name)?,
            (None, Some(path)) => {
                let format = F::from_extension(path)?;
                if format.name() == Format::Csv.name() { set(settings.csv).unwrap_or(format) } else { format }
            }
            (None, None) => set(settings.format).unwrap_or(screen),
        };
        if format.needs_file() && self.output.is_none() {
            return Err(Fault::new(Exit::Usage, "needs-output").arg("text", format.name()));
        }
        if self.exact && !format.is_guarded() {
            return Err(Fault::new(Exit::Usage, "exact").arg("text", format.name()));
        }
        Ok(format)
    }

    /// Whether they go to a file, not to the screen.
    pub fn is_file(&self) -> bool {
        self.output.is_some()
    }

    /// How the data are laid out: to the terminal's width, unless they go to a file.
    pub fn layout(&self, context: &Context, lang: Lang, all: bool) -> Layout {
        let width = if self.output.is_some() { None } else { output::terminal::width() };
        Layout { lang, width, all, exact: self.exact, colour: self.output.is_none() && context.colour() }
    }

    /// Runs `write` on stdout or on the file.
    pub fn write<T: Default>(&self, context: &Context, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let Some(path) = &self.output else { return context.data(write) };
        let value = output::to_file(path, self.force, write)?;
        context.remark("say-file", &[("path", path.display().to_string().into())]);
        Ok(value)
    }
}
