//! `add`: one record.

use super::ask::Guide;
use super::context::Context;
use crate::fault::Result;
use crate::record::Record;
use crate::store::{Mode, Tx};
use crate::value::Names;

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

impl<R: Record> Add<R> {
    /// Adds the record, unless it is there already.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        self.guide.is_done()?;
        let mut store = context.store(Mode::Write)?;
        let mut record = self.record;
        let (id, added) = store.write(&context.op("add", R::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            record.fill(&names)?;
            record.settle_fields(&names)?;
            put(&record, self.again, tx, &names)
        })?;
        report(&record, id, added, context)
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
        context.changes(record);
    }
    let args = Context::about(R::TABLE, id, &record.title());
    Ok(context.receipt(if added { "say-added" } else { "say-already" }, &args, &[id])?)
}
