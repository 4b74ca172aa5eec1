//! `help COMMAND`: the same text as `COMMAND --help`.

use super::context::Context;
use crate::fault::{Exit, Fault};
use crate::output;

/// A command to be explained.
#[derive(clap::Args, Debug)]
pub struct Help {
    /// The command: event add
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

impl Help {
    /// Prints it.
    pub fn run(self, mut grammar: clap::Command, context: &Context) -> anyhow::Result<()> {
        grammar.build();
        let mut command = &mut grammar;
        for word in &self.path {
            let known = command
                .get_subcommands()
                .any(|sub| sub.get_all_aliases().any(|name| name == word) || sub.get_name() == word);
            if !known {
                return Err(Fault::new(Exit::Usage, "no-command").arg("command", word).into());
            }
            command = command
                .find_subcommand_mut(word)
                .ok_or_else(|| Fault::new(Exit::Usage, "no-command").arg("command", word))?;
        }
        let text = command.render_help().to_string();
        Ok(context.data(|out| output::line(out, text.trim_end(), None))?)
    }
}
