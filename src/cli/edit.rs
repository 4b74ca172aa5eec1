//! `edit` and `remove`.

use super::changes::Changes;
use super::context::Context;
use super::show::number;
use crate::fault::{Exit, Fault};
use crate::record::Record;
use crate::store::Mode;
use crate::subject::Org;

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
        let (id, title, changed) = store.write(&context.op("edit", R::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            let id = number::<R>(&self.id, &names)?;
            let mut record = tx.get::<R>(id)?;
            self.changes.apply(&mut record, &context.locale)?;
            // A change that leaves a required thing missing is refused; the command line itself is well formed.
            record.settle(Some(id), &names).map_err(|fault| Fault { exit: Exit::Data, ..fault })?;
            let changed = tx.update(id, &record)?;
            Ok((id, record.title(), changed))
        })?;
        let args = Context::about(R::TABLE, id, &title);
        Ok(context.receipt(if changed { "say-changed" } else { "say-unchanged" }, &args, &[])?)
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
            let id = number::<R>(&self.id, &names)?;
            // A record that cannot be read any more can still be removed.
            let title = match tx.get::<R>(id) {
                Err(fault) if fault.id == "stored-record" => String::new(),
                found => found?.title(),
            };
            if R::TABLE == Org::TABLE {
                // What it was called before is a part of it, and no command removes that by itself.
                super::org::forget(tx, id)?;
            }
            tx.remove::<R>(id)?;
            Ok((id, title))
        })?;
        let args = Context::about(R::TABLE, id, &title);
        Ok(context.receipt("say-removed", &args, &[])?)
    }
}
