//! `edit` and `remove`: one record, or several by number in one operation.

use super::ask::{quoted, unasked};
use super::changes::Changes;
use super::context::Context;
use super::several;
use super::show::number;
use crate::fault::{Exit, Fault, Result};
use crate::output::cell;
use crate::record::Record;
use crate::store::{Mode, Op, Tx};
use crate::subject::Org;
use crate::value::{Names, Text, record_number};

/// A record, and what to change in it.
#[derive(clap::Args, Debug)]
pub struct Edit<R: Record> {
    /// The record: its number; several: 3..9,12; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    changes: Changes<R>,
    /// Why it is changed; the log keeps it
    #[arg(long, aliases = ["причина", "потому"], value_name = "TEXT", display_order = 60)]
    because: Option<Text>,
    /// Ask for every field, one after another
    #[arg(long, alias = "спросить", display_order = 61)]
    ask: bool,
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
    /// Lists that lost something, in words: who typed a few names may have meant to add them.
    pub replaced: Vec<String>,
}

impl<R: Record> Edit<R> {
    /// Changes what was typed.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        self.says_something()?;
        let mut store = context.store(Mode::Write)?;
        let changed = store.write(&self.op(context), |tx| self.change_all(tx, context, |_, _| Ok(())))?;
        report(&changed, context)
    }

    /// Changes every record that was typed, or none; `look` is shown each.
    pub fn change_all(
        &self,
        tx: &mut Tx<'_>,
        context: &Context,
        mut look: impl FnMut(&mut Tx<'_>, &Edited<R>) -> Result<()>,
    ) -> Result<Vec<Edited<R>>> {
        let names = tx.names(context.locale.lang, context.today)?;
        let ids = several::ids::<R>(&self.id, &names)?;
        let many = ids.len() > 1;
        let mut all = Vec::new();
        for id in ids {
            let edited = self.change(id, tx, context).and_then(|edited| look(tx, &edited).map(|()| edited));
            all.push(edited.map_err(|fault| several::of::<R>(fault, id, many))?);
        }
        Ok(all)
    }

    /// The operation, with the reason that was typed.
    pub fn op(&self, context: &Context) -> Op {
        let reason = self.because.as_ref().map(|because| because.as_str().to_owned());
        Op { reason, ..context.op("edit", R::TABLE) }
    }

    /// Something to change must have been typed.
    pub fn says_something(&self) -> Result<()> {
        if self.ask {
            return Err(unasked());
        }
        if !self.changes.is_empty() {
            return Ok(());
        }
        let fault = Fault::new(Exit::Usage, "nothing-to-change");
        let one = several::numbers(&self.id).is_none();
        // The fields of one record can be asked for.
        Err(if one {
            Fault { id: "nothing-to-ask", ..fault }.arg("table", R::TABLE).arg("which", quoted(&self.id))
        } else {
            fault
        })
    }

    /// Changes what was typed in one record. Names are read anew for each: the one before may have taken one.
    fn change(&self, id: i64, tx: &mut Tx<'_>, context: &Context) -> Result<Edited<R>> {
        let names = tx.names(context.locale.lang, context.today)?;
        let old = tx.get::<R>(id)?;
        let mut new = old.clone();
        self.changes.apply(&mut new, &context.locale)?;
        let touched = |name: &str| self.changes.touches(name, &context.locale);
        // A change that leaves a required thing missing is refused; the command line itself is well formed.
        let settled = new.settle_fields(&names).and_then(|()| new.with_others_of(&old, touched));
        let settled = settled.and_then(|new| new.obey(Some(id), &names).map(|()| new));
        let new = settled.map_err(|fault| Fault { exit: Exit::Data, ..fault })?;
        context.meant(&names);
        let changed = context.strays().update(tx, id, &new, touched)?;
        if changed {
            context.closed().changes(&old);
            context.closed().changes(&new);
            if self.because.is_none() {
                context.closed().unexplained();
            }
        }
        let replaced = if changed { self.replaced(&old, &new, &names, context) } else { Vec::new() };
        Ok(Edited { id, old, new, changed, replaced })
    }

    /// What typed lists were and are, where something of them is gone.
    fn replaced(&self, old: &R, new: &R, names: &Names, context: &Context) -> Vec<String> {
        let (before, after) = (old.cells(names), new.cells(names));
        let lost = |at: usize| {
            let (old, new) = (old.row().swap_remove(at), new.row().swap_remove(at));
            old.items().iter().any(|item| !new.items().contains(item))
        };
        let typed: Vec<&str> = self.changes.typed().collect();
        let lists = (0..R::COLUMNS.len()).filter(|at| R::COLUMNS[*at].one.is_some());
        let replaced = lists.filter(|at| typed.contains(&R::COLUMNS[*at].name) && lost(*at));
        let words = |at: usize| {
            let [before, after] = [&before[at], &after[at]].map(|cell| cell::human(cell, names.lang).into_owned());
            let label = context.locale.label(&R::COLUMNS[at]);
            context
                .locale
                .format("say-replaced", &[("label", label.into()), ("before", before.into()), ("after", after.into())])
        };
        replaced.map(words).collect()
    }
}

/// Says what was changed.
pub fn report<R: Record>(all: &[Edited<R>], context: &Context) -> anyhow::Result<()> {
    if let [one] = all {
        let args = Context::about(R::TABLE, one.id, &one.new.title());
        context.receipt(if one.changed { "say-changed" } else { "say-unchanged" }, &args, &[])?;
        one.replaced.iter().for_each(|words| context.say(words));
    } else {
        let ids =
            |changed: bool| -> Vec<i64> { all.iter().filter(|one| one.changed == changed).map(|one| one.id).collect() };
        several::receipt::<R>("bulk-changed", &ids(true), &ids(false), context)?;
    }
    Ok(())
}

/// A record to be removed.
#[derive(clap::Args, Debug)]
pub struct Remove {
    /// The record: its number; several: 3..9,12; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
}

impl Remove {
    /// Removes it, unless something refers to it; of several all or none.
    pub fn run<R: Record>(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let removed = store.write(&context.op("remove", R::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            // A number may be that of a record which another program has removed.
            let one = || record_number(&self.id).map_or_else(|| number::<R>(&self.id, &names), Ok);
            let mut ids = several::numbers(&self.id).map_or_else(|| one().map(|id| vec![id]), Ok)?;
            several::bounded(&ids)?;
            // The later ones first: they may refer to the earlier.
            ids.sort_unstable_by(|a, b| b.cmp(a));
            let many = ids.len() > 1;
            let removed = ids.into_iter().map(|id| {
                let title = take::<R>(id, tx, context).map_err(|fault| several::of::<R>(fault, id, many))?;
                Ok((id, title))
            });
            removed.collect::<Result<Vec<_>>>()
        })?;
        if let [(id, title)] = removed.as_slice() {
            return Ok(context.receipt("say-removed", &Context::about(R::TABLE, *id, title), &[])?);
        }
        let ids: Vec<i64> = removed.iter().map(|(id, _)| *id).collect();
        several::receipt::<R>("bulk-removed", &ids, &[], context)
    }
}

/// Removes one record; what it was called.
fn take<R: Record>(id: i64, tx: &mut Tx<'_>, context: &Context) -> Result<String> {
    if R::TABLE == Org::TABLE {
        // What it was called before is a part of it, and no command removes that by itself.
        super::org::forget(tx, id)?;
    }
    // What no program of ours wrote can still be removed, and has no title.
    let Ok(record) = R::from_row(tx.remove::<R>(id)?) else { return Ok(String::new()) };
    context.closed().changes(&record);
    Ok(record.title())
}
