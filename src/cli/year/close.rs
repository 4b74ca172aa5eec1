//! `year close` and `year reopen`: the account is handed in; what changes afterwards is told beside what was published.

use super::super::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, dates};
use crate::record::Record;
use crate::report;
use crate::store::{Mode, Op};
use crate::subject::Closing;
use crate::value::{Figures, Period, Text, When, YearNumber};

/// A year whose account is handed in.
#[derive(clap::Args, Debug)]
pub struct Close {
    /// The year
    #[arg(value_name = "YEAR")]
    year: YearNumber,
}

impl Close {
    /// Keeps the figures of the account, and what the records hold.
    pub fn run(&self, context: &Context) -> anyhow::Result<()> {
        let year = self.year.0;
        let period: Period = year.to_string().parse()?;
        if period.first() > context.today {
            return Err(Fault::data("closing-ahead").arg("year", year).into());
        }
        let store = context.store(Mode::Read)?;
        if let Some(closing) = store.find::<Closing>(year)? {
            return Err(closed(year, &closing, context).into());
        }
        let names = context.names(&store)?.on_day(period.last());
        let published = report::revised::publish(&store, &names, &period)?;
        let last = store.last_operation()?;
        drop(store);
        if !published.has_records {
            return Err(Fault::data("closing-nothing").arg("year", year).into());
        }
        let closing = Closing {
            closed_on: When::from_iso(&context.today.to_string())?,
            figures: published.figures.parse::<Figures>()?,
            records: published.records.parse::<Text>()?,
        };
        let mut store = context.store(Mode::Write)?;
        store.write(&context.op("close", Closing::TABLE), |tx| {
            // What was read must still be what there is.
            if tx.number() != last + 1 {
                return Err(Fault::new(Exit::Locked, "closing-meanwhile").arg("year", year));
            }
            tx.insert(&closing, Some(year))
        })?;
        // The account is handed in in December; earlier it is likely a wrong year.
        if (period.last() - context.today).num_days() > 31 {
            context.remark("closing-running", &[("year", Arg::from(year.to_string()))]);
        }
        Ok(context.receipt("closing-closed", &[("year", Arg::from(year.to_string()))], &[])?)
    }
}

/// A year that was closed too early.
#[derive(clap::Args, Debug)]
pub struct Reopen {
    /// The year
    #[arg(value_name = "YEAR")]
    year: YearNumber,
    /// Why; the log keeps it
    #[arg(long, aliases = ["причина", "потому"], value_name = "TEXT")]
    because: Text,
}

impl Reopen {
    /// Forgets what was published; the history keeps it, and why.
    pub fn run(&self, context: &Context) -> anyhow::Result<()> {
        let year = self.year.0;
        let mut store = context.store(Mode::Write)?;
        let op = Op { reason: Some(self.because.as_str().to_owned()), ..context.op("reopen", Closing::TABLE) };
        store.write(&op, |tx| {
            if tx.find::<Closing>(year)?.is_none() {
                return Err(Fault::data("closing-open").arg("year", year));
            }
            tx.remove::<Closing>(year).map(drop)
        })?;
        Ok(context.receipt("closing-reopened", &[("year", Arg::from(year.to_string()))], &[])?)
    }
}

/// Says that a year is closed, where it is.
pub fn tell(year: i64, context: &Context) -> Result<()> {
    if let Some(closing) = context.store(Mode::Read)?.find::<Closing>(year)? {
        let on = dates::when(&closing.closed_on, context.locale.lang);
        context.remark("closing-is", &[("year", Arg::from(year.to_string())), ("date", on.into())]);
    }
    Ok(())
}

fn closed(year: i64, closing: &Closing, context: &Context) -> Fault {
    let on = dates::when(&closing.closed_on, context.locale.lang);
    Fault::data("closing-already").arg("year", year).arg("date", on)
}

/// The year that a record belongs to, where it belongs to one.
pub fn year_of<R: Record>(record: &R) -> Option<i64> {
    match (record.date(), R::COLUMNS.iter().position(|column| column.name == "year")) {
        (Some(date), _) => Some(i64::from(date.year())),
        (None, Some(at)) => record.fields()[at].raw().int(),
        (None, None) => None,
    }
}
