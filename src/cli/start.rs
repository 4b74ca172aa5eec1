//! What a command begins with, before its own words are looked at.

use super::Command;
use super::config::Config;
use crate::fault::Result;
use crate::locale::{Decided, Locale};

/// What is known before the command line is read: the language, what chose it, and the settings.
pub struct Start {
    /// The user's language.
    pub locale: Locale,
    /// What decided it.
    pub decided: Decided,
    /// What the user set down.
    pub config: Result<Config>,
}

impl Start {
    /// What tells where the fault of the settings lies, and what explains, does without them.
    pub fn for_command(self, command: &Command) -> Self {
        let does_without = matches!(command, Command::Where(_) | Command::Help(_) | Command::Man(_));
        match self.config {
            Err(fault) if does_without => Self { config: Ok(Config::wrong(fault)), ..self },
            config => Self { config, ..self },
        }
    }
}
