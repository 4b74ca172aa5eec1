//! `award due`: the jubilees of associations that a year brings.

use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::output::{self, Format};
use crate::report::jubilees::{Jubilee, jubilees};
use crate::sheet::Heading;
use crate::store::Mode;
use crate::value::{Cell, Names, YearNumber};

/// The columns: the name, whether numbers stand in it, how soon it is left out of a narrow screen.
const COLUMNS: [(&str, bool, usize); 9] = [
    ("org", false, 1),
    ("name", false, 4),
    ("founded_on", false, 3),
    ("years", true, 2),
    ("day", false, 2),
    ("kind", false, 7),
    ("act", false, 6),
    ("clause", false, 8),
    ("award", true, 5),
];

/// The year of the jubilees.
#[derive(clap::Args, Debug)]
pub struct Due {
    /// Of which year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: YearNumber,
    #[command(flatten)]
    files: Files,
}

impl Due {
    /// Prints the jubilees.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let found = jubilees(&store, self.year)?;
        drop(store);
        let year = || ("year", self.year.to_string().into());
        let title = context.locale.format("honour-due-title", &[year()]);
        let headings: Vec<Heading> = COLUMNS.iter().map(|column| heading(column, context)).collect();
        let layout = self.files.layout(context, names.lang, false);
        let left_out = self.files.write(context, |out| {
            let mut sink = output::sink(format, out, &title, &headings, layout)?;
            found.all.iter().try_for_each(|jubilee| sink.row(&cells(jubilee, &names)))?;
            sink.finish()
        })?;
        if !found.ruled {
            context.remark("honour-due-no-rule", &[year()]);
        } else if found.all.is_empty() {
            context.remark("honour-due-none", &[year()]);
        }
        if found.unstated > 0 {
            context.remark("honour-due-unstated", &[("n", found.unstated.into())]);
        }
        context.left_out(&left_out, "json");
        Ok(())
    }
}

fn heading(&(name, right, rank): &(&'static str, bool, usize), context: &Context) -> Heading {
    let label = context.locale.text(&format!("honour-due-{}", name.replace('_', "-")));
    Heading { name, label, right, wide: name == "name" || name == "act", rank }
}

fn cells<'a>(jubilee: &'a Jubilee, names: &'a Names) -> [Cell<'a>; 9] {
    let org = names.orgs.get(jubilee.org);
    let text = |text: &'a crate::value::Text| Cell::Text(text.as_str());
    [
        org.map_or(Cell::Number(jubilee.org), |org| Cell::Text(&org.code)),
        org.map_or(Cell::Empty, |org| Cell::Text(&org.name)),
        Cell::When(jubilee.founded_on.as_when()),
        Cell::Number(jubilee.years),
        jubilee.day.as_ref().map_or(Cell::Empty, Cell::When),
        jubilee.rule.kind.as_ref().map_or(Cell::Empty, |kind| names.coded("award.kind", kind.as_str())),
        text(&jubilee.rule.act),
        jubilee.rule.clause.as_ref().map_or(Cell::Empty, text),
        jubilee.award.map_or(Cell::Empty, Cell::Number),
    ]
}
