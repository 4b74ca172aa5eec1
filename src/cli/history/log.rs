//! `log`: the operations, and what each did.

use clap::ValueEnum;
use serde_json::{Map, Value, json};

use super::{Words, fields, masked};
use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::fault::Result;
use crate::output::{self, Format};
use crate::sheet::{Heading, Sink};
use crate::store::{Asked, Change, Done, Gap, Mode, Store};
use crate::subject;
use crate::value::{Cell, YearNumber};

/// Records of one operation that the screen names.
const NAMED: usize = 5;
/// Operations that the screen shows when nothing is said.
const SHOWN: usize = 20;

/// What the history speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum About {
    /// Associations
    #[value(aliases = ["орг", "объединение", "объединения"])]
    Org,
    /// Events
    #[value(aliases = ["событие", "мероприятие", "события", "мероприятия"])]
    Event,
    /// Awards
    #[value(aliases = ["награда", "поощрение", "награды", "поощрения"])]
    Award,
    /// Aid
    #[value(aliases = ["помощь", "поддержка"])]
    Aid,
    /// Plans
    #[value(aliases = ["план", "планы"])]
    Plan,
    /// The office
    #[value(aliases = ["администрация", "учреждение"])]
    Office,
    /// What is said of years
    #[value(alias = "год")]
    Year,
    /// Codes
    #[value(aliases = ["код", "коды", "справочник"])]
    Code,
}

impl About {
    /// The table of its records.
    pub fn table(self) -> &'static str {
        match self {
            Self::Org => "org",
            Self::Event => "event",
            Self::Award => "award",
            Self::Aid => "aid",
            Self::Plan => "plan",
            Self::Office => "office",
            Self::Year => "year",
            Self::Code => "code",
        }
    }
}

/// Which operations, as what.
#[derive(clap::Args, Debug)]
pub struct Log {
    /// Only what was done to: org, event, award, aid, plan, office, year, code
    #[arg(long, alias = "раздел", value_name = "SUBJECT")]
    subject: Option<About>,
    /// Only what was done to the record of this number
    #[arg(long, alias = "номер", value_name = "ID", requires = "subject", value_parser = clap::value_parser!(i64).range(1..))]
    id: Option<i64>,
    /// Only what was done in this year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    /// The last so many operations; on the screen 20 when not given
    #[arg(long, alias = "не-больше", value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    #[command(flatten)]
    files: Files,
}

impl Log {
    /// Prints them, the last one last.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let words = Words::of(context, &store)?;
        let asked = Asked {
            subject: self.subject.map(|about| about.table().to_owned()),
            id: self.id,
            year: self.year.map(|year| year.0),
        };
        let all = store.ops(&asked)?;
        let limit = self.limit.map_or(if format == Format::Table { SHOWN } else { usize::MAX }, |limit| limit as usize);
        let ops = &all[all.len().saturating_sub(limit)..];
        let view = View { store: &store, words: &words, context, asked: &asked };
        self.files.write(context, |out| match format {
            Format::Table => {
                let width = self.files.layout(context, context.locale.lang, true).width;
                ops.iter().try_for_each(|op| view.lines(op)?.iter().try_for_each(|line| output::line(out, line, width)))
            }
            Format::Json => output::json::value(out, &ops.iter().map(|op| view.object(op)).collect::<Result<_>>()?),
            Format::Ndjson => ops.iter().try_for_each(|op| output::json::value_line(out, &view.object(op)?)),
            Format::Csv | Format::CsvExcel | Format::Xlsx | Format::Docx | Format::Markdown => {
                let layout = self.files.layout(context, context.locale.lang, true);
                let (title, headings) = (context.locale.text("log-title"), headings(context));
                let mut sink = output::sink(format, out, &title, &headings, layout)?;
                ops.iter().try_for_each(|op| view.rows(op, &mut *sink))?;
                sink.finish().map(drop)
            }
        })?;
        if all.is_empty() {
            context.remark("log-empty", &[]);
        } else if ops.len() < all.len() {
            context.remark("log-more", &[("shown", ops.len().into()), ("all", all.len().into())]);
        }
        Ok(())
    }
}

/// What an operation is shown with.
struct View<'a> {
    store: &'a Store,
    words: &'a Words<'a>,
    context: &'a Context,
    asked: &'a Asked,
}

impl View<'_> {
    /// The changes that were asked about, with people's names as initials; false ends it.
    fn changes(&self, op: &Done, mut take: impl FnMut(&Change) -> Result<bool>) -> Result<()> {
        self.store.changes(op, &subject::shape, |change| {
            let about = self.asked.subject.as_deref().is_none_or(|table| table == change.shape.table);
            if about && self.asked.id.is_none_or(|id| id == change.id) { take(&masked(&change)) } else { Ok(true) }
        })
    }

    /// The operation and, indented, the first records.
    fn lines(&self, op: &Done) -> Result<Vec<String>> {
        let mut lines = vec![self.words.operation(op)];
        if op.verb == "init" {
            return Ok(lines);
        }
        let bounded = self.asked.id.is_none();
        self.changes(op, |change| {
            lines.push(format!("  {}", self.words.line(change)));
            Ok(!bounded || lines.len() <= NAMED)
        })?;
        let named = i64::try_from(lines.len()).unwrap_or(i64::MAX) - 1;
        let more = if bounded { self.store.touched(op, self.asked.subject.as_deref())? - named } else { 0 };
        if more > 0 {
            lines.push(format!("  {}", self.context.locale.format("log-and-more", &[("n", more.into())])));
        }
        Ok(lines)
    }

    fn object(&self, op: &Done) -> Result<Value> {
        let mut records = Vec::new();
        self.changes(op, |change| {
            let mut states = Map::new();
            for field in fields(change) {
                let value = |raw| serde_json::to_value(output::cell::InJson(&self.words.cell(field.column, raw)));
                let pair = json!({
                    "before": value(&field.before).unwrap_or_default(),
                    "after": value(&field.after).unwrap_or_default(),
                });
                states.insert(field.column.name.into(), pair);
            }
            let change =
                json!({"table": change.shape.table, "id": change.id, "change": what(change), "fields": states});
            records.push(change);
            Ok(true)
        })?;
        Ok(json!({
            "n": op.n, "at": op.at, "who": op.who, "verb": op.verb, "subject": op.subject, "undoes": op.undoes,
            "reason": op.reason, "records": records,
        }))
    }

    /// A row a field that changed; one for an operation that touched no record.
    fn rows(&self, op: &Done, sink: &mut dyn Sink) -> Result<()> {
        let mut empty = true;
        let head = |rest: [Cell<'_>; 5], sink: &mut dyn Sink| {
            let mut cells = vec![Cell::Number(op.n), Cell::Text(&op.at), Cell::Text(&op.who), Cell::Text(&op.verb)];
            cells.extend(rest);
            sink.row(&cells)
        };
        self.changes(op, |change| {
            empty = false;
            let (table, id) = (Cell::Text(change.shape.table), Cell::Number(change.id));
            for field in fields(change) {
                let value = |raw| output::cell::machine(&self.words.cell(field.column, raw)).into_owned();
                let (before, after) = (value(&field.before), value(&field.after));
                let name = Cell::Text(field.column.name);
                let rest = [table.clone(), id.clone(), name, Cell::Text(&before), Cell::Text(&after)];
                head(rest, sink)?;
            }
            Ok(true)
        })?;
        if empty {
            head([Cell::Text(&op.subject), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty], sink)
        } else {
            Ok(())
        }
    }
}

fn what(change: &Change) -> &'static str {
    match (&change.before, &change.after) {
        _ if change.gap == Some(Gap::Erased) => "erased",
        _ if change.gap.is_some() => "strayed",
        (None, Some(_)) => "added",
        (Some(_), None) => "removed",
        _ => "changed",
    }
}

fn headings(context: &Context) -> Vec<Heading> {
    let heading = |(name, right): (&'static str, bool)| Heading {
        name,
        label: context.locale.text(&format!("log-{}", if name == "verb" { "column-verb" } else { name })),
        right,
        wide: false,
        rank: 0,
    };
    let names = ["n", "at", "who", "verb", "subject", "id", "field", "before", "after"];
    names.into_iter().map(|name| heading((name, name == "n" || name == "id"))).collect()
}
