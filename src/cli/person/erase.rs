//! `person erase`: what a person may demand, done whole, with the act of it.

use std::path::PathBuf;

use super::act::Act;
use super::{Sought, look, read_yourself};
use crate::cli::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::output::{self, Known, Layout, PaperFormat};
use crate::store::{Erased, Mode, Op, Store};
use crate::subject;
use crate::subject::Office;
use crate::value::Text;

/// A person to be erased.
#[derive(clap::Args, Debug)]
pub struct Erase {
    /// The name: family name first, "Иванова Мария Петровна"
    #[arg(value_name = "NAME")]
    name: String,
    /// Why: the person's request, its date and number; without the name
    #[arg(long, alias = "причина", value_name = "TEXT")]
    reason: Text,
    /// Format of the act on the screen: text, markdown, json
    #[arg(long, alias = "формат", value_name = "FORMAT")]
    format: Option<String>,
    /// Write the act to a file (.txt, .docx, .json, .md) instead of the screen; may be repeated
    #[arg(long, short, alias = "в-файл", value_name = "FILE")]
    output: Vec<PathBuf>,
}

impl Erase {
    /// Erases the person and prints the act.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let someone = Sought::new(&self.name, context)?;
        if someone.naming.is_in(self.reason.as_str()) {
            return Err(Fault::data("person-reason").into());
        }
        // What cannot be written must be known before anything is gone.
        let screen = self.format.as_deref().map_or(Ok(PaperFormat::Text), PaperFormat::from_name)?;
        if self.output.is_empty() && screen.needs_file() {
            return Err(Fault::new(Exit::Usage, "needs-output").arg("text", screen.name()).into());
        }
        let files = self.output.iter().map(|path| Ok((path, PaperFormat::from_extension(path)?)));
        let files: Vec<_> = files.collect::<Result<_>>()?;
        if let Some(path) = self.output.iter().find(|path| path.symlink_metadata().is_ok()) {
            return Err(Fault::new(Exit::CannotCreate, "person-exists").arg("path", path.display()).into());
        }
        let mut store = context.store(Mode::Write)?;
        let (_, found) = self.erase(&mut store, &someone, true, context)?;
        if found.fields.is_empty() && found.entries == 0 {
            return Err(Fault::new(Exit::NoInput, "person-nobody").arg("name", &self.name).into());
        }
        Self::ask(&found, context)?;
        let (n, erased) = self.erase(&mut store, &someone, false, context)?;
        // Written from here on: what goes wrong now must not look as if nothing had been done.
        let rewritten = context.busy("person-rewriting", |_| store.rewrite());
        let office = store.find::<Office>(1).ok().flatten();
        let act = Act {
            name: &self.name,
            reason: self.reason.as_str(),
            n,
            erased: &erased,
            office: office.as_ref(),
            context,
        };
        let (paper, figures) = (act.paper(), act.json());
        let late = |fault: Fault| {
            let why = context.locale.fault(&fault).join(" ");
            Fault::new(Exit::Unreported, "person-act-lost").arg("op", n).arg("why", why)
        };
        let layout = |width| Layout { lang: context.locale.lang, width, all: true, exact: false, colour: false };
        for (path, format) in files {
            output::to_file(path, false, |out| output::paper(format, out, &paper, &figures, layout(None)))
                .map_err(late)?;
            context.remark("say-file", &[("path", path.display().to_string().into())]);
        }
        if self.output.is_empty() {
            let layout = layout(output::terminal::width());
            output::data(|out| output::paper(screen, out, &paper, &figures, layout)).map_err(late)?;
        }
        let args =
            [("n", n.to_string().into()), ("fields", erased.fields.len().into()), ("entries", erased.entries.into())];
        context.remark("person-done", &args);
        rewritten.map_err(|fault| Fault::new(Exit::Unreported, "person-not-rewritten").arg("id", fault.id))?;
        let unread = |_| Fault::new(Exit::Unreported, "unreported-op").arg("n", n);
        let (_, near) = look(&store, &someone).map_err(unread)?;
        read_yourself(&near, context);
        context.remark("person-backups", &[]);
        Ok(())
    }

    /// Erases, or looks what would be erased.
    fn erase(&self, store: &mut Store, someone: &Sought, trial: bool, context: &Context) -> Result<(i64, Erased)> {
        let mut op = Op { reason: Some(self.reason.as_str().to_owned()), ..context.op("erase", "office") };
        if someone.naming.is_in(&op.who) {
            // Nor shall the operation itself name whom it erases.
            "?".clone_into(&mut op.who);
        }
        context.busy("person-erasing", |_| store.erase(&op, &subject::shapes(), someone, trial))
    }

    /// It cannot be undone, so the user says yes.
    fn ask(found: &Erased, context: &Context) -> Result<()> {
        if context.global.yes {
            return Ok(());
        }
        let args = [("fields", found.fields.len().into()), ("entries", found.entries.into())];
        let asked = (!context.global.no_input).then(|| output::confirm(&context.locale.format("person-ask", &args)));
        match asked.flatten() {
            Some(true) => Ok(()),
            Some(false) => Err(Fault::data("person-declined")),
            None => Err(Fault::new(Exit::Usage, "person-needs-yes").arg("n", found.fields.len())),
        }
    }
}
