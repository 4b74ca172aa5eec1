//! `add`: one record.

use chrono::{Datelike, NaiveDate};

use super::ask::Guide;
use super::context::Context;
use crate::fault::Result;
use crate::locale::dates;
use crate::record::Record;
use crate::store::{Mode, Tx};
use crate::value::{Names, When};

/// How records of a kind are added.
pub trait Adding<R: Record>: clap::Args {
    /// Adds what was typed.
    fn run(self, context: &Context) -> anyhow::Result<()>;
}

/// The fields of a new record.
#[derive(clap::Args, Debug)]
pub struct Add<R: Record> {
    #[command(flatten)]
    record: R,
    /// Add it even when an equal record is there
    #[arg(long, aliases = ["ещё-раз", "еще-раз"])]
    again: bool,
    #[command(flatten)]
    guide: Guide,
}

/// A new record that is written, or was there already.
pub struct Added<R> {
    /// Its number.
    pub id: i64,
    /// The record, settled.
    pub record: R,
    /// False when it was there.
    pub new: bool,
}

impl<R: Record> Adding<R> for Add<R> {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        self.guide.is_done()?;
        let mut store = context.store(Mode::Write)?;
        let added = store.write(&context.op("add", R::TABLE), |tx| self.write(tx, context))?;
        report(&added.record, added.id, added.new, context)
    }
}

impl<R: Record> Add<R> {
    /// True when it is to be added even when an equal record is there.
    pub fn again(&self) -> bool {
        self.again
    }

    /// Adds the record, unless it is there already, in a transaction that others may do more in.
    pub fn write(self, tx: &mut Tx<'_>, context: &Context) -> Result<Added<R>> {
        let mut record = self.record;
        let names = tx.names(context.locale.lang, context.today)?;
        record.fill(&names)?;
        record.settle_fields(&names)?;
        context.meant(&names);
        let (id, new) = put(&record, self.again, tx, &names)?;
        Ok(Added { id, record, new })
    }
}

/// Adds a settled record, unless it is there already; its number, and whether it is new.
pub fn put<R: Record>(record: &R, again: bool, tx: &mut Tx<'_>, names: &Names) -> Result<(i64, bool)> {
    if !again && let Some(id) = tx.equal(record)? {
        return Ok((id, false));
    }
    record.obey(None, names)?;
    Ok((tx.insert(record, None)?, true))
}

/// Says on stderr what was recorded; prints the number where a script reads it.
pub fn report<R: Record>(record: &R, id: i64, added: bool, context: &Context) -> anyhow::Result<()> {
    if added {
        context.closed().changes(record);
    }
    let args = Context::about(R::TABLE, id, &record.title());
    context.receipt(if added { "say-added" } else { "say-already" }, &args, &[id])?;
    // A year is mistyped by one sign, and the record is missed in its account.
    if let Some(date) = record.date().filter(|date| added && is_odd(date, context.today)) {
        context.remark("say-odd-date", &[("date", dates::when(date, context.locale.lang).into())]);
    }
    Ok(())
}

/// The year of the first law on public associations.
const FIRST_LAW: i32 = 1990;

/// True for a date that hardly anybody means: not yet come, or before there were associations in today's sense.
fn is_odd(date: &When, today: NaiveDate) -> bool {
    date.first_day() > today || date.last_day().year() < FIRST_LAW
}
