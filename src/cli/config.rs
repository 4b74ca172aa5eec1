//! `config.toml`: what the user set down once. What is typed, and the environment, win over it.

#[cfg(test)]
mod tests;

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use toml::de::{DeTable, DeValue};

use super::LangFlag;
use crate::fault::{Exit, Fault, Result};
use crate::output::pager::{self, Pager};
use crate::output::{Format, Known};
use crate::value::Lang;

/// Bytes that the file may have.
const LONGEST: u64 = 64 * 1024;

/// The names that may stand in it.
const KNOWN: [&str; 7] = ["db", "lang", "format", "csv", "backups", "hints", "pager"];

/// The user's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where they are, or would be.
    pub path: Option<PathBuf>,
    /// The file is there.
    pub found: bool,
    /// What is wrong with it, for what does without it.
    pub wrong: Option<Fault>,
    /// The file of records.
    pub db: Option<PathBuf>,
    /// The language.
    pub lang: Option<Lang>,
    /// The format of records on the screen.
    pub format: Option<Format>,
    /// What a file that ends in `.csv` is written as.
    pub csv: Option<Format>,
    /// The folder of the backups of the user's own file.
    pub backups: Option<PathBuf>,
    /// Whether the next command is named after a change.
    pub hints: bool,
    /// What long output is read with; empty for nothing.
    pub pager: Option<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            path: None,
            found: false,
            wrong: None,
            db: None,
            lang: None,
            format: None,
            csv: None,
            backups: None,
            hints: true,
            pager: None,
        }
    }
}

impl Config {
    /// The settings as if nothing were set down, with what is wrong with them.
    pub fn wrong(fault: Fault) -> Self {
        let path = Self::place(std::env::var_os("VECHE_CONFIG").as_deref());
        Self { found: fault.id != "config-missing", path, wrong: Some(fault), ..Self::default() }
    }

    /// The file that `VECHE_CONFIG` names, else the user's own. Named as nothing: none is read.
    fn place(named: Option<&OsStr>) -> Option<PathBuf> {
        match named {
            Some(path) => (!path.is_empty()).then(|| PathBuf::from(path)),
            None => Some(etcetera::choose_base_strategy().ok()?.config_dir().join("veche").join("config.toml")),
        }
    }

    /// Reads the file that `VECHE_CONFIG` names, else the user's own where there is one.
    pub fn read() -> Result<Self> {
        let named = std::env::var_os("VECHE_CONFIG");
        let Some(path) = Self::place(named.as_deref()) else { return Ok(Self::default()) };
        let missing = |kind: ErrorKind| matches!(kind, ErrorKind::NotFound | ErrorKind::NotADirectory);
        // What has no end, or blocks, is no file of settings; nobody sets down so much.
        let other = |found: &std::fs::Metadata| !found.is_file() || found.len() > LONGEST;
        if std::fs::metadata(&path).is_ok_and(|found| other(&found)) {
            return Err(Fault::new(Exit::Usage, "config-file").arg("path", path.display()).arg("most", 64));
        }
        match std::fs::read(&path) {
            Ok(bytes) => {
                let text = String::from_utf8(bytes).map_err(|error| {
                    let before = error.utf8_error().valid_up_to();
                    at("config-encoding", &path, &error.as_bytes()[..before])
                })?;
                Self::parse(&text, path)
            }
            Err(error) if named.is_none() && missing(error.kind()) => Ok(Self { path: Some(path), ..Self::default() }),
            Err(error) => {
                let (exit, id) = match error.kind() {
                    kind if missing(kind) => (Exit::NoInput, "config-missing"),
                    ErrorKind::IsADirectory => (Exit::Usage, "not-a-file"),
                    ErrorKind::PermissionDenied => (Exit::NotPermitted, "not-readable"),
                    _ => (Exit::Io, "disk"),
                };
                Err(Fault::new(exit, id).arg("path", path.display()).arg("why", error))
            }
        }
    }

    /// What long output is read with on a terminal, as the environment and the settings have it.
    pub fn pager(&self) -> Option<Pager> {
        let variable = |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        pager::chosen(self.pager.as_deref(), variable)
    }

    /// What the text of the file says.
    pub fn parse(text: &str, path: PathBuf) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let before = |end: usize| text.as_bytes().get(..end).unwrap_or_default();
        let table = DeTable::parse(text)
            .map_err(|error| at("config-shape", &path, before(error.span().map_or(0, |span| span.start))))?;
        let mut config = Self { found: true, ..Self::default() };
        let mut pairs: Vec<_> = table.get_ref().iter().collect();
        pairs.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in pairs {
            let name = key.get_ref().as_ref();
            let fault = |id| at(id, &path, before(key.span().start)).arg("key", name);
            if !KNOWN.contains(&name) {
                return Err(fault("config-key").arg("known", KNOWN.join(", ")));
            }
            config.set(name, value.get_ref(), &path).map_err(|fits| fault("config-value").arg("fits", fits))?;
        }
        Ok(Self { path: Some(path), ..config })
    }

    /// Takes one value; else says what would fit: names, or the word for a kind of value.
    fn set(&mut self, name: &str, value: &DeValue<'_>, path: &Path) -> Result<(), String> {
        let text = match value {
            DeValue::String(text) => Some(text.as_ref()),
            _ => None,
        };
        let needed = text.filter(|text| !text.trim().is_empty());
        let one_of = |fits: &[Format]| {
            let found = needed.and_then(|text| fits.iter().copied().find(|format| format.name() == text));
            found.ok_or_else(|| fits.iter().map(|format| format.name()).collect::<Vec<_>>().join(", "))
        };
        match (name, value) {
            ("db", _) => self.db = Some(placed(needed.ok_or("path")?, path)),
            ("backups", _) => self.backups = Some(placed(needed.ok_or("path")?, path)),
            ("lang", _) => {
                let lang = needed.and_then(|text| <LangFlag as clap::ValueEnum>::from_str(text, false).ok());
                self.lang = Some(match lang.ok_or("ru, en")? {
                    LangFlag::Ru => Lang::Ru,
                    LangFlag::En => Lang::En,
                });
            }
            ("format", _) => {
                let fits =
                    [Format::Table, Format::Csv, Format::CsvExcel, Format::Json, Format::Ndjson, Format::Markdown];
                self.format = Some(one_of(&fits)?);
            }
            ("csv", _) => self.csv = Some(one_of(&[Format::Csv, Format::CsvExcel])?),
            ("hints", DeValue::Boolean(hints)) => self.hints = *hints,
            ("pager", DeValue::Boolean(false)) => self.pager = Some(String::new()),
            ("pager", DeValue::Boolean(true)) => self.pager = None,
            ("pager", _) => self.pager = Some(text.ok_or("pager")?.to_owned()),
            _ => return Err("switch".to_owned()),
        }
        Ok(())
    }
}

/// A fault at the line that follows these bytes.
fn at(id: &'static str, path: &Path, before: &[u8]) -> Fault {
    let line = 1 + memchr::memchr_iter(b'\n', before).count();
    Fault::new(Exit::Usage, id).arg("path", path.display()).arg("line", line)
}

/// A path of the settings: `~/` is the home folder, any other that is not whole begins where the settings lie.
fn placed(text: &str, settings: &Path) -> PathBuf {
    let home = || etcetera::home_dir().ok();
    match text.strip_prefix("~/").and_then(|rest| Some(home()?.join(rest))) {
        Some(path) => path,
        None => settings.parent().unwrap_or(Path::new("")).join(text),
    }
}
