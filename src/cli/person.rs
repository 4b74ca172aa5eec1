//! `person`: what the file holds of a person, and their erasure from it.

mod act;
mod erase;

use clap::Subcommand;

use super::context::Context;
use super::files::Files;
use super::later::Later;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::output::{self, Format};
use crate::sheet::Heading;
use crate::store::{Mode, Person as Someone, Query, Store};
use crate::subject;
use crate::value::naming::Naming;
use crate::value::{Cell, Column, Raw};

pub use erase::Erase;

/// Places that a remark names.
const NAMED: usize = 10;

/// What can be done about a person.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// Show where a person stands in the file
    #[command(alias = "показать")]
    Show(Later<Show>),
    /// Erase a person from the records and the history; it cannot be undone
    #[command(alias = "стереть")]
    Erase(Later<Erase>),
}

impl Person {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Show(args) => args.0.run(context),
            Self::Erase(args) => args.0.run(context),
        }
    }
}

/// A person to be looked for.
#[derive(clap::Args, Debug)]
pub struct Show {
    /// The name: family name first, "Иванова Мария Петровна"
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    files: Files,
}

impl Show {
    /// Lists the fields that name the person; says where else to look.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let someone = Sought::new(&self.name, context)?;
        let store = context.store(Mode::Read)?;
        let (named, near) = look(&store, &someone)?;
        let entries = store.mentioned(&someone)?;
        store.release()?;
        let heading = |name: &'static str, label: &str, right| Heading {
            name,
            label: context.locale.text(label),
            right,
            wide: name == "text",
            rank: 0,
        };
        let headings = [
            heading("table", "log-subject", false),
            heading("id", "say-id", true),
            heading("field", "log-field", false),
            heading("text", "person-text", false),
        ];
        let machine = format.is_for_machines();
        self.files.write(context, |out| {
            let layout = self.files.layout(context, context.locale.lang, true);
            let mut sink = output::sink(format, out, &context.locale.text("person-title"), &headings, layout)?;
            for place in &named {
                let table = context.locale.format("say-records", &[("table", place.column.table.into())]);
                let field = context.locale.label(place.column);
                let (table, field) = if machine { (place.column.table, place.column.name) } else { (&*table, &*field) };
                sink.row(&[Cell::Text(table), Cell::Number(place.id), Cell::Text(field), Cell::Text(&place.text)])?;
            }
            sink.finish().map(drop)
        })?;
        if named.is_empty() && entries == 0 {
            context.remark("person-nobody", &[("name", Arg::from(self.name.clone()))]);
        }
        if entries > 0 {
            context.remark("person-history", &[("n", entries.into())]);
        }
        read_yourself(&near, context);
        Ok(())
    }
}

/// The person that is looked for, and what stands in the place of the name.
struct Sought {
    naming: Naming,
    instead: String,
}

impl Sought {
    fn new(name: &str, context: &Context) -> Result<Self> {
        let naming = Naming::new(name).ok_or_else(|| Fault::new(Exit::Usage, "person-name").arg("text", name))?;
        Ok(Self { naming, instead: context.locale.text("person-erased") })
    }
}

impl Someone for Sought {
    fn is_in(&self, text: &str) -> bool {
        self.naming.is_in(text)
    }
    fn without(&self, text: &str, number: Option<i64>) -> String {
        let numbered = number.map(|number| self.instead.replace(')', &format!(" {number})")));
        self.naming.replaced(text, numbered.as_ref().unwrap_or(&self.instead))
    }
}

/// A field that names somebody.
struct Place {
    column: &'static Column,
    id: i64,
    text: String,
}

/// The fields that name the person, and those that may.
fn look(store: &Store, someone: &Sought) -> Result<(Vec<Place>, Vec<Place>)> {
    let (mut named, mut near) = (Vec::new(), Vec::new());
    for shape in subject::shapes() {
        store.each_stored(&shape, &Query::default(), |id, row| {
            for (column, raw) in shape.columns.iter().zip(&row).filter(|(column, _)| !column.coded()) {
                for text in raw.items().iter().filter_map(Raw::as_text) {
                    let place = || Place { column, id, text: text.to_owned() };
                    if someone.is_in(text) {
                        named.push(place());
                    } else if someone.naming.resembles(text) {
                        near.push(place());
                    }
                }
            }
            Ok(())
        })?;
    }
    Ok((named, near))
}

/// Names the places that only a person can judge: «Ивановой вручена грамота».
fn read_yourself(near: &[Place], context: &Context) {
    if near.is_empty() {
        return;
    }
    let line = |place: &Place| format!("  {}", place.words(context));
    let more = near.len().saturating_sub(NAMED);
    let mut lines: Vec<String> = near.iter().take(NAMED).map(line).collect();
    lines.extend((more > 0).then(|| format!("  {}", context.locale.format("log-taken-more", &[("n", more.into())]))));
    context.remark("person-near", &[("lines", Arg::from(lines.join("\n")))]);
}

impl Place {
    /// «мероприятие № 3, Итог»
    fn words(&self, context: &Context) -> String {
        place(self.column, self.id, context)
    }
}

/// «мероприятие № 3, Итог»
fn place(column: &Column, id: i64, context: &Context) -> String {
    let args = [("table", column.table.into()), ("id", id.to_string().into())];
    format!("{}, {}", context.locale.format("say-record", &args), context.locale.label(column))
}
