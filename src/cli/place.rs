//! Where the file of records is, and what says so.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::config::Config;
use crate::fault::{Exit, Fault, Result};

/// What chose the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// `--db`.
    Typed,
    /// `VECHE_DB`.
    Variable,
    /// The user's settings.
    Settings,
    /// Nothing: it is the user's own.
    Usual,
}

impl Chosen {
    /// True for the file in the user's own data folder, which is made with its folder.
    pub fn is_users_own(self) -> bool {
        self == Self::Usual
    }

    /// True for the file that the user's settings are about.
    pub fn is_of_settings(self) -> bool {
        matches!(self, Self::Settings | Self::Usual)
    }

    /// Its name, for machines.
    pub fn name(self) -> &'static str {
        match self {
            Self::Typed => "--db",
            Self::Variable => "VECHE_DB",
            Self::Settings => "config",
            Self::Usual => "default",
        }
    }
}

/// The file: typed, else the environment's, else that of the settings, else the user's own.
pub fn file(typed: Option<&Path>, config: &Config) -> Result<(PathBuf, Chosen)> {
    if let Some(path) = typed {
        return Ok((path.to_owned(), Chosen::Typed));
    }
    if let Some(path) = std::env::var_os("VECHE_DB").filter(|path| !path.is_empty()) {
        return Ok((path.into(), Chosen::Variable));
    }
    if let Some(path) = &config.db {
        return Ok((path.clone(), Chosen::Settings));
    }
    let strategy = etcetera::choose_base_strategy().map_err(|_| Fault::new(Exit::NoInput, "no-home"))?;
    Ok((strategy.data_dir().join("veche").join("veche.db"), Chosen::Usual))
}
