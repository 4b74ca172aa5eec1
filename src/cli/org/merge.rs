//! `merge`: one association takes another's place, by law from a day on, or because both are the same one.

mod join;

use std::collections::HashSet;

use crate::cli::context::Context;
use crate::cli::show::number;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, dates};
use crate::record::Record;
use crate::store::{Mode, Tx};
use crate::subject::Org;
use crate::value::reference::ToOrg;
use crate::value::{Ref, When};

use join::{Joined, join};

/// Two associations, and how one is joined to the other.
#[derive(clap::Args, Debug)]
pub struct Merge {
    /// The association that is joined: code, number, alias or part of the name
    #[arg(value_name = "ORG")]
    id: String,
    /// The association that it is joined to
    #[arg(long, alias = "к", value_name = "ORG")]
    into: String,
    /// Legal succession: the day from which it is no more; its records stay its own
    #[arg(long, alias = "когда", value_name = "DATE", conflicts_with = "duplicate")]
    on: Option<When>,
    /// Both are one association entered twice: all records of it become the other's, and it is removed
    #[arg(long, alias = "дубль")]
    duplicate: bool,
    /// Say what would happen, write nothing
    #[arg(long, alias = "проба")]
    dry_run: bool,
}

/// The two associations as they are before.
struct Pair {
    from: (i64, Org),
    into: (i64, Org),
}

impl Merge {
    /// Joins them.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        if self.on.is_none() && !self.duplicate {
            return Err(Fault::new(Exit::Usage, "merge-how").into());
        }
        let mut store = context.store(Mode::Write)?;
        let (pair, joined) = store.write(&context.op("merge", Org::TABLE), |tx| {
            let pair = self.pair(tx, context)?;
            let joined = match self.on.clone() {
                Some(day) => succeed(tx, &pair, day, context).map(Done::Succeeded)?,
                None => join(tx, &pair, context).map(Done::Joined)?,
            };
            if self.dry_run {
                tx.discard();
            }
            Ok((pair, joined))
        })?;
        let trial = if self.dry_run { "yes" } else { "no" };
        let args = [
            ("from", Arg::from(pair.from.1.title())),
            ("into", pair.into.1.title().into()),
            ("name", pair.from.1.name.as_str().into()),
            ("trial", trial.into()),
        ];
        match joined {
            Done::Succeeded(day) => {
                let day = dates::genitive(&day, context.locale.lang);
                self.say(context, "merge-succeeded", &[&args[..], &[("day", day.into())]].concat())
            }
            Done::Joined(joined) => {
                self.say(context, "merge-joined", &[&args[..], &joined.counted(context)].concat())?;
                joined.tell(context);
                Ok(())
            }
        }
    }

    fn pair(&self, tx: &Tx<'_>, context: &Context) -> Result<Pair> {
        let names = tx.names(context.locale.lang, context.today)?;
        let (from, into) = (number::<Org>(&self.id, &names)?, number::<Org>(&self.into, &names)?);
        let pair = Pair { from: (from, tx.get(from)?), into: (into, tx.get(into)?) };
        if from == into {
            return Err(Fault::data("merge-self").arg("code", pair.from.1.title()));
        }
        Ok(pair)
    }

    /// What was only tried is no receipt.
    fn say(&self, context: &Context, id: &str, args: &[(&str, Arg)]) -> anyhow::Result<()> {
        if self.dry_run {
            context.remark(id, args);
            return Ok(());
        }
        Ok(context.receipt(id, args, &[])?)
    }
}

/// What was done.
enum Done {
    Succeeded(When),
    Joined(Joined),
}

/// The one ends on the day, and the other is its successor.
fn succeed(tx: &mut Tx<'_>, pair: &Pair, mut day: When, context: &Context) -> Result<When> {
    let ((id, from), (into, successor)) = (&pair.from, &pair.into);
    day.settle(context.today);
    if day.first_day() > context.today {
        return Err(Fault::data("day-ahead").arg("date", &day));
    }
    if let Some(ended) = &from.ended_on {
        return Err(Fault::data("merge-ended").arg("code", from.title()).arg("date", ended));
    }
    if let Some(ended) = successor.ended_on.as_ref().filter(|ended| ended.last_day() < day.first_day()) {
        return Err(Fault::data("merge-into-ended").arg("code", successor.title()).arg("date", ended));
    }
    if leads_to(tx, *into, *id, |org| &org.successor)? {
        return Err(Fault::data("merge-cycle").arg("code", successor.title()).at(Org::TABLE, "successor"));
    }
    let mut ended = Org { ended_on: Some(day.clone()), successor: Some(Ref::to(*into)), ..from.clone() };
    let names = tx.names(context.locale.lang, context.today)?;
    ended.settle(Some(*id), &names)?;
    context.strays().update(tx, *id, &ended, |_| false)?;
    Ok(day)
}

/// True when a way from one association over its parents, or its successors, comes to another, or back to itself.
fn leads_to(tx: &Tx<'_>, start: i64, end: i64, next: impl Fn(&Org) -> &Option<Ref<ToOrg>>) -> Result<bool> {
    let (mut at, mut seen) = (start, HashSet::new());
    while let Some(id) = tx.find::<Org>(at)?.and_then(|org| next(&org).as_ref().and_then(Ref::id)) {
        if id == end {
            return Ok(true);
        }
        if !seen.insert(id) {
            return Ok(false);
        }
        at = id;
    }
    Ok(false)
}
