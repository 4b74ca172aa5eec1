//! `event add`: an event, and the questions that were raised at it, in one operation.

use std::collections::HashSet;

use chrono::Datelike;

use super::add::{Add, Added, Adding, put, report};
use super::context::Context;
use crate::fault::Result;
use crate::locale::Arg;
use crate::record::Record;
use crate::store::{Mode, Tx};
use crate::subject::{Event, Plan};
use crate::value::closed::{PlanKind, Status};
use crate::value::{Ref, Text, YearNumber};

/// The fields of a new event, and questions.
#[derive(clap::Args, Debug)]
pub struct EventAdd {
    #[command(flatten)]
    add: Add<Event>,
    /// A question that was raised at it, as an item of the plan of its year; may be repeated
    #[arg(long = "question", alias = "вопрос", value_name = "TEXT", display_order = 60)]
    questions: Vec<Text>,
}

impl Adding<Event> for EventAdd {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        if self.questions.is_empty() {
            return self.add.run(context);
        }
        let mut store = context.store(Mode::Write)?;
        let again = self.add.again();
        let (event, questions) = store.write(&context.op("add", Event::TABLE), |tx| {
            let event = self.add.write(tx, context)?;
            // The same question twice is one.
            let mut asked = HashSet::new();
            let questions = self.questions.into_iter().filter(|question| asked.insert(question.clone()));
            let plans = questions.map(|question| question_of(&event.record, question));
            let questions = plans.map(|plan| write(plan, again, tx, context)).collect::<Result<Vec<_>>>()?;
            Ok((event, questions))
        })?;
        // What a script reads are all numbers: the event's first.
        questions
            .iter()
            .filter(|question| question.new)
            .for_each(|question| context.closed().changes(&question.record));
        report(&event.record, event.id, event.new, context)?;
        told(&questions, true, "bulk-questions", context)?;
        told(&questions, false, "bulk-asked", context)
    }
}

/// The question as an item of the plan: of the year of the event, and of its associations; raised by the one that took
/// part, where there is one alone.
fn question_of(event: &Event, question: Text) -> Plan {
    let raised_by = match event.orgs.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    };
    Plan {
        year: YearNumber(i64::from(event.date.first_day().year())),
        task: question,
        kind: Some(PlanKind::Question),
        number: None,
        section: None,
        due: None,
        responsible: None,
        orgs: event.orgs.iter().filter_map(Ref::id).map(Ref::to).collect(),
        decided_at: None,
        raised_by,
        status: Some(Status::Planned),
        done_on: None,
        result: None,
        carried_from: None,
        notes: None,
    }
}

fn write(plan: Plan, again: bool, tx: &mut Tx<'_>, context: &Context) -> Result<Added<Plan>> {
    let names = tx.names(context.locale.lang, context.today)?;
    let (id, new) = put(&plan, again, tx, &names)?;
    Ok(Added { id, record: plan, new })
}

/// Says which questions were recorded, or were there.
fn told(questions: &[Added<Plan>], new: bool, id: &str, context: &Context) -> anyhow::Result<()> {
    let of: Vec<&Added<Plan>> = questions.iter().filter(|question| question.new == new).collect();
    let Some(first) = of.first() else { return Ok(()) };
    let ids: Vec<i64> = of.iter().map(|question| question.id).collect();
    let list = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let year = Arg::from(first.record.year.0.to_string());
    let args = [("n", Arg::from(ids.len())), ("ids", list.into()), ("year", year)];
    Ok(context.receipt(id, &args, &ids)?)
}
