//! `search`: where words stand, in every subject, the newest first.

mod snippet;

use std::collections::HashMap;
use std::io::Write;

use super::context::Context;
use super::files::Files;
use super::history::log::About;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, dates};
use crate::output::{self, Format, Layout};
use crate::report::search::{self, Asked, Found, Hit, TABLES};
use crate::sheet::Heading;
use crate::store::{Mode, Store};
use crate::value::{Cell, Names, Sought, YearNumber, layout};

/// Hits that the screen shows when nothing is said.
const SHOWN: usize = 20;

/// Which words, where, and as what.
#[derive(clap::Args, Debug)]
pub struct Search {
    /// Words, each by any part of it; every one must stand in the record
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    /// Only in: org, event, award, aid, plan, year, office
    #[arg(long, alias = "раздел", value_name = "SUBJECT")]
    subject: Option<About>,
    /// Only this year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    /// At most so many records; on the screen 20 when not given
    #[arg(long, alias = "не-больше", value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    #[command(flatten)]
    files: Files,
}

/// What a hit is shown with.
struct View<'a> {
    store: &'a Store,
    names: &'a Names,
    sought: &'a Sought,
    context: &'a Context,
}

impl Search {
    /// Prints the hits.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let sought = Sought::new(&self.words.join(" "))?;
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let all = search::hits(&store, &names, &sought, &self.asked()?)?;
        let limit = self.limit.map_or(if format == Format::Table { SHOWN } else { usize::MAX }, |limit| limit as usize);
        let shown = &all[..all.len().min(limit)];
        let view = View { store: &store, names: &names, sought: &sought, context };
        let layout = self.files.layout(context, names.lang, true);
        self.files.write(context, |out| match format {
            Format::Table => shown.iter().try_for_each(|hit| view.lines(hit, out, layout)),
            _ => view.sheet(shown, format, out, layout),
        })?;
        if all.is_empty() {
            let narrowed = if self.subject.is_some() || self.year.is_some() { "yes" } else { "no" };
            // To look a second time is for a person: a script that finds nothing is not kept waiting.
            let meant = if format == Format::Table { self.meant(&store, &names)? } else { None };
            let (meant, found) = meant.unwrap_or_default();
            let words = ("words", Arg::from(self.words.join(" ")));
            let args = [words, ("narrowed", narrowed.into()), ("found", found.into()), ("meant", meant.into())];
            context.remark("search-none", &args);
            return Ok(());
        }
        let counts = counts(&all).into_iter().map(|(table, n)| {
            let label = context.locale.format("say-records", &[("table", table.into())]).to_lowercase();
            format!("{label} — {}", dates::number(n, names.lang))
        });
        let args = [("n", Arg::from(all.len())), ("counts", counts.collect::<Vec<_>>().join(", ").into())];
        context.remark("search-count", &args);
        if shown.len() < all.len() {
            context.remark("search-more", &[("shown", shown.len().into()), ("n", all.len().to_string().into())]);
        }
        Ok(())
    }

    /// The words that were meant where the keyboard had the other layout, and how many records have those, if any has.
    fn meant(&self, store: &Store, names: &Names) -> Result<Option<(String, usize)>> {
        let other = layout::other(&self.words.join(" "));
        let Some((sought, other)) = other.and_then(|other| Some((Sought::new(&other).ok()?, other))) else {
            return Ok(None);
        };
        let found = search::hits(store, names, &sought, &self.asked()?)?.len();
        Ok((found > 0).then_some((other, found)))
    }

    /// The tables and the year that were asked for. What an association was belongs to it, and the rules to the awards.
    fn asked(&self) -> Result<Asked> {
        let tables = match self.subject.map(About::table) {
            None => Vec::new(),
            Some("org") => vec!["org", "former"],
            Some("award") => vec!["award", "rule"],
            Some("code") => return Err(Fault::new(Exit::Usage, "search-codes")),
            Some(table) => vec![table],
        };
        Ok(Asked { tables, year: self.year.map(|year| year.0) })
    }
}

/// How many of each subject, in the order of the subjects.
fn counts(hits: &[Hit]) -> Vec<(&'static str, i64)> {
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for hit in hits {
        *counts.entry(if hit.table == "former" { "org" } else { hit.table }).or_default() += 1;
    }
    TABLES.into_iter().filter_map(|table| Some((table, *counts.get(table)?))).collect()
}

impl View<'_> {
    fn found(&self, hit: &Hit) -> Result<Found> {
        let found = search::found(self.store, self.names, self.sought, hit)?;
        found.ok_or_else(|| Fault::new(Exit::NoInput, "no-record").arg("table", hit.table).arg("id", hit.id))
    }

    /// The record in a line; under it, set in, each place that is not seen there.
    fn lines(&self, hit: &Hit, out: &mut dyn Write, layout: Layout) -> Result<()> {
        let found = self.found(hit)?;
        let locale = &self.context.locale;
        let record = locale.format("say-record", &Context::about(found.subject, found.id, ""));
        // A year's number says it, and an association is one of today, whatever it was.
        let date = found.date.as_ref().filter(|_| !["year", "org"].contains(&found.subject));
        let date = date.map(|date| dates::when(date, layout.lang));
        let args = [
            ("record", Arg::from(record)),
            ("dated", if date.is_some() { "yes" } else { "no" }.into()),
            ("date", date.unwrap_or_default().into()),
        ];
        let head = locale.format("search-hit", &args);
        let marks = |text: &str| self.sought.places(text);
        let title = snippet::of(&found.title, self.sought);
        output::marked(out, &if title.is_empty() { head } else { format!("{head}: ") }, &title, layout, &marks)?;
        for (column, text) in &found.fields {
            let text = snippet::of(text, self.sought);
            if !title.contains(&text) {
                output::marked(out, &format!("  {}: ", locale.label(column)), &text, layout, &marks)?;
            }
        }
        Ok(())
    }

    /// A row a record.
    fn sheet(&self, hits: &[Hit], format: Format, out: &mut dyn Write, layout: Layout) -> Result<()> {
        let words = |name: &str| self.context.locale.text(&format!("search-{name}"));
        let heading = |(name, right, wide): (&'static str, bool, bool)| Heading {
            name,
            label: words(name),
            right,
            wide,
            rank: 0,
        };
        let headings = [
            ("subject", false, false),
            ("id", true, false),
            ("date", false, false),
            ("title", false, true),
            ("fields", false, false),
            ("found", false, true),
        ]
        .map(heading);
        let title = words("heading");
        let mut sink = output::sink(format, out, &title, &headings, layout)?;
        for hit in hits {
            let found = self.found(hit)?;
            let subject = self.context.locale.format("say-noun", &[("table", found.subject.into())]);
            let labels: Vec<(&str, String, String)> = found
                .fields
                .iter()
                .map(|(column, text)| (column.name, self.context.locale.label(column), snippet::of(text, self.sought)))
                .collect();
            let date = found.date.as_ref().map_or(Cell::Empty, Cell::When);
            sink.row(&[
                Cell::Coded { code: found.subject, label: &subject },
                Cell::Number(found.id),
                date,
                Cell::Text(&found.title),
                Cell::List(labels.iter().map(|(code, label, _)| Cell::Coded { code, label }).collect()),
                Cell::List(labels.iter().map(|(.., text)| Cell::Text(text)).collect()),
            ])?;
        }
        sink.finish().map(drop)
    }
}
