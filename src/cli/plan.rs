//! The plan's own verbs: `done` and `carry`, and its papers.

mod export;
mod form;

use clap::{Command, Subcommand};

use super::chain::ChainShow;
use super::context::Context;
use super::later::{Later, flags};
use super::show::number;
use super::verb::Verb;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::record::Record;
use crate::store::{Mode, Query, Tx};
use crate::subject::Plan;
use crate::value::closed::Status;
use export::Calendar;

use crate::value::{Due, Prose, Raw, Ref, When, YearNumber};

/// What can be done with plan items.
#[derive(Debug, Subcommand)]
pub enum PlanVerb {
    #[command(flatten)]
    Common(Verb<Plan, ChainShow>),
    /// Mark a plan item as done
    #[command(alias = "выполнено")]
    Done(Done),
    /// Carry what is open over into the next year
    #[command(alias = "перенести")]
    Carry(Carry),
    /// Write the terms of the plan as a calendar (.ics)
    #[command(aliases = ["календарь", "экспорт"])]
    Export(Later<Calendar>),
}

impl PlanVerb {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Common(Verb::List(list)) if form::is_asked(&list.0, context)? => form::run(&list.0, context),
            Self::Common(verb) => verb.run(context),
            Self::Done(args) => args.run(context),
            Self::Carry(args) => args.run(context),
            Self::Export(args) => args.0.run(context),
        }
    }

    /// The flags of a verb, put off until it is typed.
    pub fn put_off(verb: &str) -> Option<fn(Command) -> Command> {
        match verb {
            "export" => Some(flags::<Calendar>),
            verb => Verb::<Plan, ChainShow>::put_off(verb),
        }
    }
}

/// A plan item that is done.
#[derive(clap::Args, Debug)]
pub struct Done {
    /// The item's record number
    #[arg(value_name = "ID")]
    id: String,
    /// When it was done
    #[arg(long, alias = "когда", value_name = "DATE")]
    on: Option<When>,
    /// What came of it
    #[arg(long, alias = "результат", value_name = "TEXT")]
    result: Option<Prose>,
}

impl Done {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let (id, task, changed) = store.write(&context.op("done", Plan::TABLE), |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            let id = number::<Plan>(&self.id, &names)?;
            let mut plan = tx.get::<Plan>(id)?;
            plan.status = Some(Status::Done);
            plan.done_on = self.on.or(plan.done_on);
            plan.result = self.result.or(plan.result);
            plan.settle(Some(id), &names)?;
            let changed = context.strays().update(tx, id, &plan, |_| false)?;
            context.closed().changes(&plan);
            Ok((id, plan.title(), changed))
        })?;
        let args = Context::about(Plan::TABLE, id, &task);
        Ok(context.receipt(if changed { "say-done" } else { "say-unchanged" }, &args, &[])?)
    }
}

/// What is to be carried over.
#[derive(clap::Args, Debug)]
pub struct Carry {
    /// Plan items by record number
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Everything that is open in the plan of this year
    #[arg(long, alias = "год", value_name = "YEAR", conflicts_with = "ids")]
    year: Option<YearNumber>,
}

impl Carry {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        if self.ids.is_empty() && self.year.is_none() {
            return Err(Fault::new(Exit::Usage, "carry-what").into());
        }
        let mut store = context.store(Mode::Write)?;
        let carried = store.write(&context.op("carry", Plan::TABLE), |tx| {
            let mut carried = Vec::new();
            for (id, plan) in self.items(tx, context)? {
                carried.extend(carry(tx, id, plan, context)?);
            }
            Ok(carried)
        })?;
        let Some((_, year)) = carried.first() else {
            context.remark("say-nothing-carried", &[]);
            return Ok(());
        };
        let args = [("n", Arg::from(carried.len())), ("year", year.to_string().into())];
        let ids: Vec<i64> = carried.iter().map(|(id, _)| *id).collect();
        Ok(context.receipt("say-carried", &args, &ids)?)
    }

    /// The items that were named; those named one by one must be open.
    fn items(&self, tx: &Tx<'_>, context: &Context) -> Result<Vec<(i64, Plan)>> {
        if let (Some(year), Some(column)) = (self.year, Plan::column("year")) {
            return tx.all::<Plan>(&Query::default().holds(column, Raw::Int(year.0)));
        }
        let names = tx.names(context.locale.lang, context.today)?;
        let mut items = Vec::new();
        for typed in &self.ids {
            let id = number::<Plan>(typed, &names)?;
            let plan = tx.get::<Plan>(id)?;
            if matches!(plan.status, Some(Status::Done | Status::Dropped)) {
                let status = names.label("plan.status", plan.status.map_or("", Status::code), false);
                return Err(Fault::data("not-open").arg("id", id).arg("status", status));
            }
            items.push((id, plan));
        }
        Ok(items)
    }
}

/// Copies one open item into the next year; nothing when that was done before.
fn carry(tx: &mut Tx<'_>, id: i64, plan: Plan, context: &Context) -> Result<Option<(i64, i64)>> {
    let open = matches!(plan.status, Some(Status::Planned | Status::Doing | Status::Ongoing));
    let column = Plan::column("carried_from").ok_or_else(|| Fault::new(Exit::Bug, "bug").arg("why", "carried_from"))?;
    if !open || !tx.all::<Plan>(&Query::default().holds(column, Raw::Int(id)))?.is_empty() {
        return Ok(None);
    }
    if plan.year.0 >= 2100 {
        return Err(Fault::data("year-shape").arg("text", plan.year.0 + 1).at(Plan::TABLE, "year"));
    }
    let ongoing = plan.status == Some(Status::Ongoing);
    let next = Plan {
        year: YearNumber(plan.year.0 + 1),
        due: plan.due.clone().filter(|due| matches!(due, Due::Words(_))),
        status: Some(if ongoing { Status::Ongoing } else { Status::Planned }),
        done_on: None,
        result: None,
        carried_from: Some(Ref::to(id)),
        ..plan.clone()
    };
    let year = next.year.0;
    let new = tx.insert(&next, None)?;
    if !ongoing {
        let carried = Plan { status: Some(Status::Carried), ..plan };
        context.strays().update(tx, id, &carried, |_| false)?;
    }
    Ok(Some((new, year)))
}
