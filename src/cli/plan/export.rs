//! `plan export`: the terms of a plan as a calendar.

use std::path::PathBuf;

use crate::cli::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::locale::dates;
use crate::output::{self, calendar};
use crate::record::Record;
use crate::store::{Mode, Query, Store};
use crate::subject::Plan;
use crate::value::closed::Status;
use crate::value::{Due, Names, Raw, YearNumber};

/// Which terms go into the calendar, and where it goes.
#[derive(clap::Args, Debug)]
pub struct Calendar {
    /// Only the plan of this year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    /// Write to a file instead of the screen
    #[arg(long, short, alias = "в-файл", value_name = "FILE", display_order = 51)]
    output: Option<PathBuf>,
    /// Write over a file that is there
    #[arg(long, alias = "поверх", display_order = 52)]
    force: bool,
}

/// So many items are named.
const NAMED: usize = 20;

impl Calendar {
    /// Writes it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let ics = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ics"));
        if let Some(path) = self.output.as_ref().filter(|path| !ics(path)) {
            let fault = Fault::new(Exit::Usage, "extension").arg("text", path.display()).arg("known", ".ics");
            return Err(fault.into());
        }
        let store = context.store(Mode::Read)?;
        let names = context.names_of::<Plan>(&store)?;
        let mut query = Query::default();
        if let (Some(year), Some(column)) = (self.year, Plan::column("year")) {
            query = query.holds(column, Raw::Int(year.0));
        }
        let mut items = Vec::new();
        store.each::<Plan>(&query, |id, plan| {
            items.push((id, plan));
            Ok(())
        })?;
        let (mut entries, mut undated) = (Vec::new(), Vec::new());
        for (id, plan) in &items {
            match entry(*id, plan, &store, &names, context)? {
                Some(entry) => entries.push(entry),
                None => undated.push(format!("№ {id}")),
            }
        }
        store.release()?;
        let name = context.locale.text("form-calendar");
        match &self.output {
            None => output::data(|out| calendar::write(out, &name, &entries))?,
            Some(path) => {
                output::to_file(path, self.force, |out| calendar::write(out, &name, &entries))?;
                context.remark("say-file", &[("path", path.display().to_string().into())]);
            }
        }
        if items.is_empty() {
            context.nothing_listed(Plan::TABLE);
            return Ok(());
        }
        context.remark("form-calendar-written", &[("n", entries.len().into())]);
        if !undated.is_empty() {
            let more = (undated.len() > NAMED).then(|| "…".to_owned());
            let items: Vec<String> = undated.into_iter().take(NAMED).chain(more).collect();
            context.remark("form-calendar-undated", &[("items", items.join(", ").into())]);
        }
        Ok(())
    }
}

/// The term of an item; nothing where it has no date.
fn entry(id: i64, plan: &Plan, store: &Store, names: &Names, context: &Context) -> Result<Option<calendar::Entry>> {
    let Some(term) = plan.due.as_ref().and_then(|due| due.term(plan.year.0)) else { return Ok(None) };
    let changed = store.changed(Plan::TABLE, id)?.unwrap_or_else(|| format!("{}T00:00:00Z", context.today));
    let number = plan.number.as_ref().map(|number| format!("{} ", number.as_str())).unwrap_or_default();
    let say = |id: &str, name: &'static str, value: String| context.locale.format(id, &[(name, value.into())]);
    let due = plan.due.as_ref().map(|due| match due {
        Due::When(when) => dates::when(when, names.lang),
        Due::Words(words) => words.clone(),
    });
    let status = plan.status.map(|status| names.label("plan.status", status.code(), false).to_owned());
    let lines = [
        due.map(|due| say("form-calendar-due", "due", due)),
        plan.responsible.as_ref().map(|who| say("form-calendar-responsible", "who", who.as_str().to_owned())),
        status.map(|status| say("form-calendar-status", "status", status)),
    ];
    Ok(Some(calendar::Entry {
        uid: format!("veche-plan-{id}@veche"),
        changed,
        first: term.first,
        last: term.last,
        summary: format!("{number}{}", plan.task.as_str()),
        description: lines.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        cancelled: matches!(plan.status, Some(Status::Dropped | Status::Carried)),
    }))
}
