//! `plan list` in the form of a plan: №, task, term, who answers, mark of what was done; overdue ones are seen, and the
//! questions of associations stand by themselves with their answers.

use std::io::Write;

use crate::cli::context::Context;
use crate::cli::list::List;
use crate::fault::Result;
use crate::locale::{Arg, dates};
use crate::output::{self, Format};
use crate::paper::{Block, Entry, Paper, Table};
use crate::record::Record;
use crate::report::words::open;
use crate::sheet::Heading;
use crate::store::Mode;
use crate::subject::{Office, Plan};
use crate::value::closed::{PlanKind, Status};
use crate::value::{Cell, Due, Names, Ref, When};

/// Whether the list is to be the form: where that was typed, and in every document whose columns were not.
pub fn is_asked(list: &List<Plan>, context: &Context) -> Result<bool> {
    let format = list.files().format(context, Format::Table)?;
    let columns = list.is_typed("columns") || list.is_typed("stamp");
    Ok(list.is_typed("form") || format == Format::Docx && !columns)
}

/// Prints it.
pub fn run(list: &List<Plan>, context: &Context) -> anyhow::Result<()> {
    let format = list.files().format(context, Format::Table)?;
    let store = context.store(Mode::Read)?;
    let names = context.names_of::<Plan>(&store)?;
    let items = list.records(context, &store, &names)?;
    let office = store.find::<Office>(1)?.unwrap_or_default();
    store.release()?;
    let form = Form { context, names: &names, items: &items };
    let left_out = list.files().write(context, |out| match format {
        Format::Docx => {
            output::docx::write(out, &form.paper(&office), names.lang)?;
            Ok(Vec::new())
        }
        format => {
            let layout = list.files().layout(context, names.lang, false);
            let left_out = form.sheet(format, out, layout)?;
            if format == Format::Table
                && let Some(overdue) = form.overdue()
            {
                output::line(out, &overdue, layout.width)?;
            }
            Ok(left_out)
        }
    })?;
    if items.is_empty() {
        context.nothing_listed(Plan::TABLE);
    }
    context.left_out(&left_out, "docx");
    Ok(())
}

struct Form<'a> {
    context: &'a Context,
    names: &'a Names,
    items: &'a [(i64, Plan)],
}

/// The fields for machines.
const FIELDS: [&str; 12] =
    ["id", "year", "section", "number", "task", "kind", "due", "due_by", "responsible", "status", "result", "overdue"];

/// The columns for people; the first two only where they tell items apart.
const COLUMNS: [(&str, usize); 7] =
    [("year", 5), ("section", 6), ("number", 0), ("task", 1), ("due", 3), ("responsible", 4), ("mark", 2)];

impl Form<'_> {
    /// The form as a document: a heading a year, one below it a section, the questions last.
    fn paper(&self, office: &Office) -> Paper {
        let town = office.name_first();
        let mut blocks: Vec<Block> = town.map(|town| Block::Title(town.as_str().to_owned())).into_iter().collect();
        let mut years: Vec<i64> = self.items.iter().map(|(_, plan)| plan.year.0).collect();
        years.sort_unstable();
        years.dedup();
        if years.is_empty() {
            blocks.push(Block::Heading(1, self.words("form-title-bare")));
        }
        for year in years {
            let of_year = || self.items.iter().filter(|(_, plan)| plan.year.0 == year);
            let args = [("year", Arg::from(year.to_string()))];
            blocks.push(Block::Heading(1, self.context.locale.format("form-title", &args)));
            let tasks: Vec<&Plan> = of_year().map(|(_, plan)| plan).filter(|plan| !is_question(plan)).collect();
            let mut sections: Vec<Option<&str>> = Vec::new();
            for plan in &tasks {
                if !sections.contains(&section(plan)) {
                    sections.push(section(plan));
                }
            }
            for named in sections {
                blocks.extend(named.map(|named| Block::Heading(2, named.to_owned())));
                let inside: Vec<&Plan> = tasks.iter().filter(|plan| section(plan) == named).copied().collect();
                blocks.push(Block::Table(String::new(), self.table(&inside)));
            }
            let questions: Vec<&Plan> = of_year().map(|(_, plan)| plan).filter(|plan| is_question(plan)).collect();
            if !questions.is_empty() {
                blocks.push(Block::Heading(2, self.words("form-questions")));
                blocks.push(Block::Table(String::new(), self.questions(&questions)));
            }
        }
        blocks.extend(self.overdue().map(Block::Paragraph));
        Paper { blocks, ..Paper::default() }
    }

    fn table(&self, items: &[&Plan]) -> Table {
        // Where no item has a number, they are counted.
        let counted = items.iter().all(|plan| plan.number.is_none());
        let row = |(at, plan): (usize, &&Plan)| {
            let number = if counted { (at + 1).to_string() } else { number(plan) };
            Entry::row([number, plan.task.as_str().to_owned(), self.due(plan), responsible(plan), self.mark(plan)])
        };
        Table {
            head: ["number", "task", "due", "responsible", "mark"].map(|name| self.words(&label(name))).to_vec(),
            rows: items.iter().enumerate().map(row).collect(),
            right: vec![false; 5],
        }
    }

    fn questions(&self, items: &[&Plan]) -> Table {
        let counted = items.iter().all(|plan| plan.number.is_none());
        let row = |(at, plan): (usize, &&Plan)| {
            let by = plan.raised_by.as_ref().and_then(Ref::id).and_then(|org| self.names.orgs.get(org));
            let by = by.map(|org| org.short.clone().unwrap_or_else(|| org.name.clone())).unwrap_or_default();
            let number = if counted { (at + 1).to_string() } else { number(plan) };
            Entry::row([number, plan.task.as_str().to_owned(), by, self.mark(plan)])
        };
        Table {
            head: ["number", "question", "raised-by", "answer"].map(|name| self.words(&label(name))).to_vec(),
            rows: items.iter().enumerate().map(row).collect(),
            right: vec![false; 4],
        }
    }

    fn sheet(&self, format: Format, out: &mut dyn Write, layout: output::Layout) -> Result<Vec<String>> {
        let several = |one: fn(&Plan) -> Option<String>| {
            let mut values = self.items.iter().map(|(_, plan)| one(plan));
            let first = values.next();
            values.any(|value| first.as_ref() != Some(&value))
        };
        let sectioned = self.items.iter().any(|(_, plan)| plan.section.is_some() || is_question(plan));
        let shown = |name: &str| match name {
            "year" => several(|plan| Some(plan.year.0.to_string())),
            "section" => sectioned,
            _ => true,
        };
        let machine = format.is_for_machines();
        let columns: Vec<(&'static str, usize)> = if machine {
            FIELDS.iter().map(|name| (*name, 0)).collect()
        } else {
            COLUMNS.iter().filter(|(name, _)| shown(name)).copied().collect()
        };
        let heading = |(name, rank): &(&'static str, usize)| Heading {
            name,
            label: if machine { String::new() } else { self.words(&label(name)) },
            right: false,
            wide: matches!(*name, "mark"),
            rank: *rank,
        };
        let headings: Vec<Heading> = columns.iter().map(heading).collect();
        let mut sink = output::sink(format, out, &self.words("form-title-bare"), &headings, layout)?;
        // The questions come last, a section of their own.
        let of = |questions: bool| self.items.iter().filter(move |(_, plan)| is_question(plan) == questions);
        for (id, plan) in of(false).chain(of(true)) {
            let mark = self.mark(plan);
            let due_by = Due::last_day(plan.due.as_ref(), plan.year.0).map(When::from);
            let questions = self.words("form-questions");
            let cell = |(name, _): &(&'static str, usize)| match *name {
                "id" => Cell::Number(*id),
                "year" => Cell::Number(plan.year.0),
                "section" if is_question(plan) && !machine => Cell::Text(&questions),
                "section" => text(section(plan)),
                "number" => text(plan.number.as_ref().map(crate::value::text::Text::as_str)),
                "task" => Cell::Text(plan.task.as_str()),
                "kind" => plan.kind.map_or(Cell::Empty, |kind| self.names.coded("plan.kind", kind.code())),
                "due" => match &plan.due {
                    Some(Due::When(when)) => Cell::When(when),
                    due => text(due.as_ref().map(Due::as_str)),
                },
                "due_by" => due_by.as_ref().map_or(Cell::Empty, Cell::When),
                "responsible" => text(plan.responsible.as_ref().map(crate::value::text::Text::as_str)),
                "status" => plan.status.map_or(Cell::Empty, |it| self.names.coded("plan.status", it.code())),
                "overdue" => Cell::Text(if plan.is_overdue(self.names.today) { "yes" } else { "no" }),
                _ if machine => text(plan.result.as_ref().map(crate::value::text::Prose::as_str)),
                _ => text(Some(mark.as_str()).filter(|mark| !mark.is_empty())),
            };
            sink.row(&columns.iter().map(cell).collect::<Vec<_>>())?;
        }
        sink.finish()
    }

    /// «выполнено 12.05.2012: отремонтировано», «просрочено»; nothing where a hand is still to write it.
    fn mark(&self, plan: &Plan) -> String {
        let status = plan.status.unwrap_or(Status::Planned);
        let label = self.names.label("plan.status", status.code(), false).to_owned();
        let said = match status {
            Status::Planned => None,
            Status::Done => plan.done_on.as_ref().map(|on| format!("{label} {}", self.date(on))).or(Some(label)),
            _ => Some(label),
        };
        let late = plan.is_overdue(self.names.today).then(|| self.words("form-late"));
        let state: Vec<String> = late.into_iter().chain(said).collect();
        let result = plan.result.as_ref().map(|result| open(result.as_str()));
        match (state.is_empty(), result) {
            (_, None) => state.join(", "),
            (true, Some(result)) => result,
            (false, Some(result)) => format!("{}: {result}", state.join(", ")),
        }
    }

    /// «Просрочено: 2 (на 15.01.2013)».
    fn overdue(&self) -> Option<String> {
        let n = self.items.iter().filter(|(_, plan)| plan.is_overdue(self.names.today)).count();
        let day = self.date(&When::from(self.names.today));
        (n > 0).then(|| self.context.locale.format("form-overdue-on", &[("n", n.into()), ("day", day.into())]))
    }

    fn due(&self, plan: &Plan) -> String {
        match &plan.due {
            Some(Due::When(when)) => self.date(when),
            due => due.as_ref().map(Due::as_str).unwrap_or_default().to_owned(),
        }
    }

    fn date(&self, when: &When) -> String {
        dates::when(when, self.names.lang)
    }

    fn words(&self, id: &str) -> String {
        self.context.locale.text(id)
    }
}

fn label(name: &str) -> String {
    format!("form-{name}")
}

fn text(text: Option<&str>) -> Cell<'_> {
    text.map_or(Cell::Empty, Cell::Text)
}

fn is_question(plan: &Plan) -> bool {
    plan.kind == Some(PlanKind::Question)
}

fn section(plan: &Plan) -> Option<&str> {
    plan.section.as_ref().map(crate::value::text::Text::as_str)
}

fn number(plan: &Plan) -> String {
    plan.number.as_ref().map(|number| number.as_str().to_owned()).unwrap_or_default()
}

fn responsible(plan: &Plan) -> String {
    plan.responsible.as_ref().map(|who| who.as_str().to_owned()).unwrap_or_default()
}
