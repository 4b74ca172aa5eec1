//! `award register`: the journal of a year, in the order of the acts.

use super::who;
use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::cli::list::totals::Totals;
use crate::cli::listing;
use crate::fault::{Exit, Fault};
use crate::output::{self, Format};
use crate::record::Record;
use crate::sheet::Heading;
use crate::store::{Mode, Query};
use crate::subject::Award;
use crate::value::{Cell, When, YearNumber};

/// The fields that the journal shows, after the running number. Machines read how many people a record stands for in a
/// column of its own; people read it with the name.
const FIELDS: [&str; 11] =
    ["number", "date", "awardee", "people", "position", "org", "kind", "merit", "basis", "presented_on", "signed_by"];

/// The year of the journal.
#[derive(clap::Args, Debug)]
pub struct Register {
    /// Of which year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: YearNumber,
    #[command(flatten)]
    files: Files,
}

impl Register {
    /// Prints the journal.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names_of::<Award>(&store)?;
        let time = When::from_iso(&self.year.0.to_string())?;
        // An association bears the name of that year, as in the account.
        let names = names.on_day(time.last_day());
        let date = Award::column("date").ok_or_else(|| Fault::new(Exit::Bug, "bug").arg("why", "date"))?;
        let query = Query::default().from(date, &time).to(date, &time).order(date, false);
        let machine = format.is_for_machines();
        let places: Vec<usize> = FIELDS
            .iter()
            .filter(|name| machine || **name != "people")
            .filter_map(|name| Award::COLUMNS.iter().position(|column| column.name == *name))
            .collect();
        let headings = headings(&places, context);
        let title = context.locale.format("honour-register-title", &[("year", self.year.to_string().into())]);
        let layout = self.files.layout(context, names.lang, true);
        let mut totals = Totals::new(false);
        let left_out = self.files.write(context, |out| {
            let mut sink =
                output::sink(format, out, &title, &headings, output::Layout { all: format == Format::Docx, ..layout })?;
            store.each::<Award>(&query, |id, award| {
                totals.add(&award, &names);
                let whom = who::name(&award, &names, &context.locale);
                let org = who::org(&award, &names);
                let cells = award.cells(&names);
                let own = |at: &usize| match Award::COLUMNS[*at].name {
                    "awardee" if !machine => Cell::Text(&whom),
                    "org" if !machine => org.as_deref().map_or(Cell::Empty, Cell::Text),
                    _ => cells[*at].clone(),
                };
                let row: Vec<Cell<'_>> = std::iter::once(Cell::Number(totals.records))
                    .chain(places.iter().map(own))
                    .chain([Cell::Number(id)])
                    .collect();
                sink.row(&row)
            })?;
            store.release()?;
            let left_out = sink.finish()?;
            drop(sink);
            if format == Format::Table && totals.records > 0 {
                totals.words(&context.locale).iter().try_for_each(|line| output::line(out, line, layout.width))?;
            }
            Ok(left_out)
        })?;
        if totals.records == 0 {
            context.remark("honour-register-empty", &[("year", self.year.to_string().into())]);
        }
        context.left_out(&left_out, "json");
        Ok(())
    }
}

/// The running number, the fields, and the number that the record has for good.
fn headings(places: &[usize], context: &Context) -> Vec<Heading> {
    let number = Heading { name: "n", ..listing::id_heading(context) };
    let own = |name: &'static str, id: &str, rank| Heading {
        name,
        label: context.locale.text(id),
        right: true,
        wide: false,
        rank,
    };
    let field = |at: &usize| {
        let heading = listing::heading::<Award>(&Award::COLUMNS[*at], context);
        let rank = match heading.name {
            "awardee" | "date" => 1,
            "number" => 3,
            "kind" => 4,
            "position" => 5,
            "org" => 6,
            "presented_on" => 7,
            _ => 8,
        };
        Heading { rank, ..heading }
    };
    let record = own("id", "honour-record", 9);
    std::iter::once(number).chain(places.iter().map(field)).chain([record]).collect()
}
