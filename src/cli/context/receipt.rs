//! What is said of a change that was made.

use std::io::IsTerminal;

use super::Context;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::output;

impl Context {
    /// The arguments of a message about one record.
    pub fn about(table: &'static str, id: i64, title: &str) -> [(&'static str, Arg); 4] {
        let titled = if title.is_empty() { "no" } else { "yes" };
        [("table", table.into()), ("id", id.to_string().into()), ("title", title.into()), ("titled", titled.into())]
    }

    /// Says what a change recorded; where a script reads stdout, prints the new numbers too.
    /// It is written already, so a failure here is its own.
    pub fn receipt(&self, id: &str, args: &[(&str, Arg)], numbers: &[i64]) -> Result<()> {
        self.told(&self.locale.format(id, args), numbers)?;
        // What is as it was is no change to be reminded after.
        self.told.set(id != "say-unchanged");
        self.next_step(id, args);
        Ok(())
    }

    /// On a terminal, what is likely to be typed next.
    fn next_step(&self, id: &str, args: &[(&str, Arg)]) {
        let table = args.iter().find(|(name, _)| *name == "table").map(|(_, table)| table.clone());
        let seen = match id {
            "say-added" | "say-changed" | "say-done" => table.as_ref().is_some_and(|table| !table.is("code")),
            "say-removed" | "say-carried" | "say-set" | "import-done" | "import-package" | "honour-added"
            | "bulk-changed" | "bulk-removed" | "past-renamed" | "past-head" | "merge-joined" | "merge-succeeded" => {
                false
            }
            _ => return,
        };
        if self.config.hints && std::io::stderr().is_terminal() {
            let id = args.iter().find(|(name, _)| *name == "id").map_or_else(|| "".into(), |(_, id)| id.clone());
            let table = table.unwrap_or_else(|| "".into());
            self.remark("say-next", &[("seen", if seen { "yes" } else { "no" }.into()), ("table", table), ("id", id)]);
        }
    }

    /// The same in words that are there already.
    pub fn told(&self, words: &str, numbers: &[i64]) -> Result<()> {
        self.told.set(true);
        let said = self.global.quiet || output::remark(words);
        if !said && numbers.is_empty() {
            return Err(Fault::new(Exit::Unreported, "unreported").arg("n", "?"));
        }
        if numbers.is_empty() || std::io::stdout().is_terminal() {
            return Ok(());
        }
        let lines: Vec<String> = numbers.iter().map(i64::to_string).collect();
        output::receipt(&lines.join("\n")).map_err(|fault| fault.arg("n", lines.join(", ")))
    }
}
