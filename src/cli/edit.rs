//! `edit` and `remove`.

use super::changes::Changes;
use super::check;
use super::context::Context;
use super::show::number;
use crate::fault::{Exit, Fault};
use crate::record::{Record, Shape};
use crate::store::Mode;
use crate::value::record_number;

/// A record, and what to change in it.
#[derive(clap::Args, Debug)]
pub struct Edit<R: Record> {
    /// The record: its number; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    changes: Changes<R>,
}

impl<R: Record> Edit<R> {
    /// Changes what was typed.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        if self.changes.is_empty() {
            return Err(Fault::new(Exit::Usage, "nothing-to-change").into());
        }
        let mut store = context.store(Mode::Write)?;
        let (id, title, changed, others) = store.write(&context.op("edit", R::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            let id = number::<R>(&self.id, &names)?;
            let mut record = tx.get::<R>(id)?;
            self.changes.apply(&mut record, &context.locale)?;
            // A change that leaves a required thing missing is refused; the command line itself is well formed.
            record.settle(Some(id), &names).map_err(|fault| Fault { exit: Exit::Data, ..fault })?;
            // The change makes the history's own what another program left in the record; that is not to go unnoticed.
            let mut others = tx.strayed(&Shape::of::<R>(), id)?;
            let touched = |name: &String| self.changes.touches(name, &context.locale);
            others.retain(|other| !other.field.as_ref().is_some_and(touched));
            let changed = tx.update(id, &record)?;
            Ok((id, record.title(), changed, others))
        })?;
        let args = Context::about(R::TABLE, id, &title);
        context.receipt(if changed { "say-changed" } else { "say-unchanged" }, &args, &[])?;
        if changed && !others.is_empty() {
            let lines: Vec<String> = others.iter().map(|other| format!("  {}", check::line(other, context))).collect();
            context.remark("check-taken-over", &[("lines", lines.join("\n").into())]);
        }
        Ok(())
    }
}

/// A record to be removed.
#[derive(clap::Args, Debug)]
pub struct Remove {
    /// The record: its number; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
}

impl Remove {
    /// Removes it, unless something refers to it.
    pub fn run<R: Record>(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let (id, title) = store.write(&context.op("remove", R::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            // A number may be that of a record which another program has removed.
            let id = record_number(&self.id).map_or_else(|| number::<R>(&self.id, &names), Ok)?;
            // What no program of ours wrote can still be removed, and has no title.
            let title = R::from_row(tx.remove::<R>(id)?).map_or_else(|_| String::new(), |record| record.title());
            Ok((id, title))
        })?;
        let args = Context::about(R::TABLE, id, &title);
        Ok(context.receipt("say-removed", &args, &[])?)
    }
}
