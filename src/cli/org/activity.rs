//! `activity`: nobody forgotten.

use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::locale::dates;
use crate::output::{self, Format};
use crate::report::activity::{self, Acts, Last};
use crate::sheet::Heading;
use crate::store::Mode;
use crate::value::{Cell, Names, When, YearNumber};

/// Of what time, how long silent, as what.
#[derive(clap::Args, Debug)]
pub struct Activity {
    /// As of the end of this year, with what was counted in it; today and ever when not given
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    /// Only those that were silent for so many months or more, or never met
    #[arg(long, alias = "молчат", value_name = "MONTHS", value_parser = clap::value_parser!(i64).range(0..))]
    silent: Option<i64>,
    #[command(flatten)]
    files: Files,
}

/// The columns: the name for machines, whether numbers stand in it, and how much it tells.
const COLUMNS: [(&str, bool, usize); 11] = [
    ("org", false, 0),
    ("name", false, 6),
    ("last_event", false, 2),
    ("last_award", false, 3),
    ("last_support", false, 4),
    ("silent_months", true, 1),
    ("events", true, 7),
    ("awards", true, 8),
    ("support", true, 9),
    ("unstated", true, 10),
    ("counted_for", false, 5),
];

impl Activity {
    /// Lists them.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let (mut all, until) = activity::activity(&store, &names, self.year)?;
        let names = names.on_day(until);
        let whole = all.len();
        if let Some(months) = self.silent {
            all.retain(|activity| activity.silent.is_none_or(|silent| silent >= months));
        }
        let title = context.locale.text("activity-title");
        let headings = headings(format, context);
        let layout = self.files.layout(context, names.lang, false);
        let until = dates::when(&When::from(until), names.lang);
        let left_out = self.files.write(context, |out| {
            let mut sink = output::sink(format, out, &title, &headings, layout)?;
            for one in &all {
                let shown = Shown::of(one, format, context);
                sink.row(&shown.cells(one, &names, format))?;
            }
            let left_out = sink.finish()?;
            drop(sink);
            if format == Format::Table && !all.is_empty() {
                let never = all.iter().filter(|activity| activity.silent.is_none()).count();
                let args = [("n", all.len().into()), ("never", never.into()), ("until", until.as_str().into())];
                output::line(out, &context.locale.format("activity-total", &args), layout.width)?;
            }
            Ok(left_out)
        })?;
        if all.is_empty() {
            let args = [("whole", whole.into()), ("n", self.silent.unwrap_or(0).into()), ("until", until.into())];
            context.remark("activity-none", &args);
        }
        context.left_out(&left_out, "json");
        Ok(())
    }
}

/// The headings. A person reads «не менее 3» where a machine reads how many records did not say it.
fn headings(format: Format, context: &Context) -> Vec<Heading> {
    let columns = COLUMNS.into_iter().filter(|(name, ..)| *name != "unstated" || !in_words(format));
    let heading = |(name, right, rank): (&'static str, bool, usize)| {
        let label = context.locale.text(&format!("activity-{}", name.replace('_', "-")));
        Heading { name, label, right, wide: name == "name", rank }
    };
    columns.map(heading).collect()
}

/// True for a format whose cells are read and not reckoned with.
fn in_words(format: Format) -> bool {
    matches!(format, Format::Table | Format::Markdown)
}

/// What a row's cells borrow.
struct Shown {
    dates: [Option<When>; 3],
    counts: [String; 3],
    counted: Vec<String>,
    never: String,
}

impl Shown {
    fn of(one: &activity::Activity, format: Format, context: &Context) -> Self {
        let kinds = [&one.events, &one.awards, &one.support];
        let locale = &context.locale;
        let count = |acts: &Acts| match acts.count.records {
            0 => "0".to_owned(),
            _ => locale.figure(&acts.count),
        };
        let label = |what: &&str| locale.format("activity-for", &[("what", (*what).into())]);
        Self {
            dates: kinds.map(|acts| acts.last.as_ref().and_then(Last::date)),
            counts: kinds.map(|acts| if in_words(format) { count(acts) } else { String::new() }),
            counted: one.counted.iter().map(label).collect(),
            never: locale.text("activity-never"),
        }
    }

    fn cells<'a>(&'a self, one: &'a activity::Activity, names: &'a Names, format: Format) -> Vec<Cell<'a>> {
        let org = names.orgs.get(one.org);
        let mut cells: Vec<Cell<'a>> = [org.map(|org| &org.code), org.map(|org| &org.name)]
            .map(|text| text.map_or(Cell::Empty, |text| Cell::Text(text)))
            .into();
        cells.extend(self.dates.iter().map(|date| date.as_ref().map_or(Cell::Empty, Cell::When)));
        cells.push(match one.silent {
            Some(months) => Cell::Count(months),
            None if format.is_for_machines() => Cell::Empty,
            None => Cell::Text(&self.never),
        });
        let kinds = [&one.events, &one.awards, &one.support];
        if in_words(format) {
            cells.extend(self.counts.iter().map(|count| Cell::Text(count)));
        } else {
            cells.extend(kinds.iter().map(|acts| match acts.count.records {
                0 => Cell::Count(0),
                _ => acts.count.known.map_or(Cell::Empty, Cell::Count),
            }));
            cells.push(Cell::Count(kinds.iter().map(|acts| acts.count.unstated).sum()));
        }
        let codes = one.counted.iter().zip(&self.counted);
        cells.push(Cell::List(codes.map(|(code, label)| Cell::Coded { code, label }).collect()));
        cells
    }
}
