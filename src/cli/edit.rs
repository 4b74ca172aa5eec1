//! `edit` and `remove`.

use super::changes::Changes;
use super::context::Context;
use super::show::number;
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::store::{Mode, Tx};

/// A record, and what to change in it.
#[derive(clap::Args, Debug)]
pub struct Edit<R: Record> {
    /// The record: its number; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    changes: Changes<R>,
}

/// What became of a record that was to be changed.
pub struct Edited<R> {
    /// The record's number.
    pub id: i64,
    /// What it was.
    pub old: R,
    /// What it is.
    pub new: R,
    /// False when it is what it was.
    pub changed: bool,
}

impl<R: Record> Edit<R> {
    /// Changes what was typed.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        self.says_something()?;
        let mut store = context.store(Mode::Write)?;
        let changed = store.write(&context.op("edit", R::TABLE), |tx| self.change(tx, context))?;
        report(&changed, context)
    }

    /// Something to change must have been typed.
    pub fn says_something(&self) -> Result<()> {
        if self.changes.is_empty() { Err(Fault::new(Exit::Usage, "nothing-to-change")) } else { Ok(()) }
    }

    /// Changes what was typed, in a transaction that others may do more in.
    pub fn change(&self, tx: &mut Tx<'_>, context: &Context) -> Result<Edited<R>> {
        let names = tx.names(context.locale.lang, context.today)?;
        let id = number::<R>(&self.id, &names)?;
        let old = tx.get::<R>(id)?;
        let mut new = old.clone();
        self.changes.apply(&mut new, &context.locale)?;
        // A change that leaves a required thing missing is refused; the command line itself is well formed.
        new.settle(Some(id), &names).map_err(|fault| Fault { exit: Exit::Data, ..fault })?;
        let changed = tx.update(id, &new)?;
        Ok(Edited { id, old, new, changed })
    }
}

/// Says what was changed.
pub fn report<R: Record>(changed: &Edited<R>, context: &Context) -> anyhow::Result<()> {
    let args = Context::about(R::TABLE, changed.id, &changed.new.title());
    Ok(context.receipt(if changed.changed { "say-changed" } else { "say-unchanged" }, &args, &[])?)
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
            tx.remove::<R>(id)?;
            Ok((id, title))
        })?;
        let args = Context::about(R::TABLE, id, &title);
        Ok(context.receipt("say-removed", &args, &[])?)
    }
}
