//! `show`: one record whole, with what refers to it.

use std::fmt::Debug;

use serde_json::{Map, Value};

use super::context::Context;
use super::files::Files;
use super::listing;
use crate::fault::{Exit, Fault, Result};
use crate::output::{self, Format};
use crate::paper::{Block, Entry, Paper, Table};
use crate::record::Record;
use crate::store::{Mode, Referrer, Store};
use crate::subject;
use crate::value::{Column, Names, record_number};

/// How one record of a kind is shown.
pub trait Showing<R: Record>: clap::Args + Debug {
    /// Shows it.
    fn run(self, context: &Context) -> anyhow::Result<()>;
}

/// A record to be shown.
#[derive(clap::Args, Debug)]
pub struct Show {
    /// The record: its number; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    files: Files,
}

impl<R: Record> Showing<R> for Show {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let names = context.names_of::<R>(&store)?;
        let id = number::<R>(&self.id, &names)?;
        Ok(print::<R>(id, &store, &names, &self.files, context, Vec::new())?)
    }
}

/// Something said with a record that is none of its fields: for people a line above it, or rows among its own; for
/// machines a key and a value.
pub struct Head {
    /// The key in JSON.
    pub key: &'static str,
    /// The value in JSON.
    pub value: Value,
    /// The line for people; none where it is empty.
    pub line: String,
    /// Labels and values for people, below the record's own.
    pub rows: Vec<(String, String)>,
}

/// Prints a record, with lines above it and what refers to it below.
pub fn print<R: Record>(
    id: i64,
    store: &Store,
    names: &Names,
    files: &Files,
    context: &Context,
    head: Vec<Head>,
) -> Result<()> {
    let record = store.get::<R>(id)?;
    let (title, headings) = (listing::title::<R>(context), listing::headings::<R>(context));
    let cells = listing::cells(id, &record, names);
    let referrers = store.referrers(R::TABLE, id)?;
    let format = files.format(context, Format::Table)?;
    let stated = headings.iter().zip(&cells).filter(|(_, cell)| !output::cell::is_empty(cell));
    let stated = stated.map(|(head, cell)| (head.label.clone(), output::cell::human(cell, names.lang).into_owned()));
    let mut labels: Vec<(String, String)> = stated.collect();
    labels.extend(head.iter().flat_map(|head| head.rows.clone()));
    // What was so before is told in words, as no command shows such a record by its number.
    let told = |referrer: &&Referrer| referrer.table != "former";
    labels.extend(referrers.iter().filter(told).map(|referrer| referred(referrer, context, names)));
    files.write(context, |out| match format {
        Format::Json | Format::Ndjson => {
            let mut object = output::json::object(&headings, &cells);
            object.extend(head.into_iter().map(|head| (head.key.to_owned(), head.value)));
            object.extend(keys(&referrers, names));
            let write = if format == Format::Json { output::json::value } else { output::json::value_line };
            write(out, &Value::Object(object))
        }
        Format::Table => {
            let lines: Vec<&String> = head.iter().map(|head| &head.line).filter(|line| !line.is_empty()).collect();
            for line in &lines {
                output::line(out, line, files.layout(context, names.lang, true).width)?;
            }
            if !lines.is_empty() {
                output::line(out, "", None)?;
            }
            let pairs: Vec<(&str, &str)> =
                labels.iter().map(|(label, value)| (label.as_str(), value.as_str())).collect();
            output::record::aligned(out, &pairs, files.layout(context, names.lang, true).width)
        }
        Format::Docx => {
            let words = |id: &str| context.locale.text(id);
            let rows = labels.into_iter().map(|(label, value)| Entry::row([label, value])).collect();
            let right = vec![false; 2];
            let table = Table { head: vec![words("log-field"), words("person-act-stated")], rows, right };
            let lines = head.into_iter().map(|head| head.line).filter(|line| !line.is_empty()).map(Block::Paragraph);
            let blocks = std::iter::once(Block::Heading(1, title)).chain(lines);
            let blocks = blocks.chain([Block::Table(String::new(), table)]).collect();
            output::docx::write(out, &Paper { blocks, ..Paper::default() }, names.lang)
        }
        Format::Csv | Format::CsvExcel | Format::Xlsx | Format::Markdown => {
            let mut sink = output::sink(format, out, &title, &headings, files.layout(context, names.lang, true))?;
            sink.row(&cells)?;
            sink.finish().map(|_| ())
        }
    })
}

/// What refers to the record, as JSON keys: `event.orgs`, with the numbers, or codes for associations.
fn keys(referrers: &[Referrer], names: &Names) -> Map<String, Value> {
    let value = |referrer: &Referrer, id: &i64| match names.orgs.get(*id) {
        Some(org) if referrer.table == "org" => Value::from(org.code.as_str()),
        _ => Value::from(*id),
    };
    let pair = |referrer: &Referrer| {
        let ids = referrer.ids.iter().map(|id| value(referrer, id)).collect();
        (format!("{}.{}", referrer.table, field(referrer)), Value::Array(ids))
    };
    referrers.iter().map(pair).collect()
}

/// The name of the field that refers: `orgs` for the link table `event_org`.
fn field(referrer: &Referrer) -> &str {
    let named =
        |column: &&Column| column.table == referrer.table && (column.one.unwrap_or(column.name) == referrer.field);
    subject::columns().find(named).map_or(referrer.field.as_str(), |column| column.name)
}

/// What refers to the record, for people: «Мероприятия: № 1, 4, 7».
fn referred(referrer: &Referrer, context: &Context, names: &Names) -> (String, String) {
    let label = context.locale.format("say-records", &[("table", referrer.table.as_str().into())]);
    let field = context.locale.text(&crate::locale::field_id(&referrer.table, field(referrer)));
    let id = |id: &i64| match names.orgs.get(*id) {
        Some(org) if referrer.table == "org" => org.code.clone(),
        _ if referrer.table == "year" => id.to_string(),
        _ => format!("№ {id}"),
    };
    let shown: Vec<String> = referrer.ids.iter().take(20).map(id).collect();
    let more = referrer.ids.len().saturating_sub(shown.len());
    let mut text = shown.join(", ");
    if more > 0 {
        text = context.locale.format("say-and-more", &[("list", text.into()), ("n", more.into())]);
    }
    (format!("{label} ({})", field.to_lowercase()), text)
}

/// The number that was typed for a record to be changed; an association goes by any name it has.
pub fn number<R: Record>(text: &str, names: &Names) -> Result<i64> {
    let id = record_number(text);
    if R::TABLE == "org" {
        // A number that nobody has is a record that is not there; a name that nobody has is a bad reference.
        return names.orgs.resolve(text).map_err(|fault| match id {
            Some(id) => Fault::new(Exit::NoInput, "no-record").arg("table", R::TABLE).arg("id", id),
            None => fault,
        });
    }
    id.ok_or_else(|| Fault::data("number-of-record").arg("text", text).arg("table", R::TABLE))
}
