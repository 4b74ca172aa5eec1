//! Tables of events that are imported, in three sizes, and the files that they are imported into.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::data::{self, date, one, title};
use crate::measure::Job;
use crate::random::Random;
use crate::town::{EVENTS, PLACES};
use crate::{Bench, Result};

/// The years that a table tells of, in days of `data::date`.
const DAYS: u32 = 30 * 336;

/// The smallest size.
pub const FEWEST: u32 = 10_000;

/// How many events.
#[derive(Clone, Copy)]
pub struct Size {
    /// The number.
    pub events: u32,
    /// The same in words.
    pub name: &'static str,
    /// A job that takes seconds is run a few times only.
    pub runs: usize,
}

impl Size {
    /// True for the size that goals are set for.
    pub fn is_large(self) -> bool {
        self.events == 1_000_000
    }

    /// A goal of the large size; beside the others none is set.
    pub fn goal(self, goal: f64) -> f64 {
        if self.is_large() { goal } else { f64::INFINITY }
    }
}

/// The sizes, small ones first, as far as they are asked for.
pub fn sizes(bench: &Bench) -> Vec<Size> {
    [(FEWEST, "10 thousand", 60), (100_000, "100 thousand", 15), (1_000_000, "1 million", 5)]
        .map(|(events, name, runs)| Size { events, name, runs: bench.runs.min(runs) })
        .into_iter()
        .filter(|size| size.events <= bench.rows)
        .collect()
}

/// What is special about the rows of a table.
#[derive(Clone, Copy, PartialEq)]
pub enum Rows {
    /// In the order of their dates, as a clerk keeps them.
    Sorted,
    /// With the dates in no order.
    Shuffled,
    /// Every tenth with a day that no calendar has.
    Bad,
}

impl Rows {
    /// In a word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sorted => "sorted",
            Self::Shuffled => "shuffled",
            Self::Bad => "bad",
        }
    }
}

/// A table in CSV: with the headings of a list of events.
pub fn table(bench: &Bench, size: Size, rows: Rows) -> Result<PathBuf> {
    let path = bench.folder.join(format!("{}-{}.csv", rows.name(), size.events));
    if path.exists() {
        return Ok(path);
    }
    let mut random = Random::new("events");
    let mut out = csv::Writer::from_writer(BufWriter::new(std::fs::File::create(&path)?));
    out.write_record(["date", "kind", "title", "place", "people", "orgs"])?;
    for at in 0..size.events {
        let in_order = u32::try_from(u64::from(at) * u64::from(DAYS) / u64::from(size.events))?;
        let day = if rows == Rows::Shuffled { random.below(DAYS) } else { in_order };
        let is_bad = rows == Rows::Bad && at % 10 == 9;
        let date = if is_bad { "2012-02-31".to_owned() } else { date(1993 + day / 336, day % 336, 336) };
        let people = if random.once_in(10) { String::new() } else { (5 + random.low(300)).to_string() };
        let (kind, title, place) = (random.of(EVENTS), title(at, &mut random), random.of(PLACES));
        let (first, second) = (one(&mut random), one(&mut random));
        let both = random.below(10) < 3 && first != second;
        let orgs = if both { format!("орг-{first}; орг-{second}") } else { format!("орг-{first}") };
        out.write_record([&date, kind, &title, place, &people, &orgs])?;
    }
    out.into_inner().map_err(|error| error.to_string())?.flush()?;
    Ok(path)
}

/// The file that the peers import into: the same associations, bare tables, no index yet.
pub fn bare(bench: &Bench) -> Result<PathBuf> {
    let path = bench.folder.join("bare.db");
    if !path.exists() {
        let db = Connection::open(&path)?;
        db.execute_batch(include_str!("../peers/tables.sql"))?;
        db.execute("ATTACH ? AS ours", [data::orgs_alone(bench)?.display().to_string()])?;
        db.execute("INSERT INTO org SELECT id, code FROM ours.org", [])?;
    }
    Ok(path)
}

/// A file of ours with as many events, imported.
pub fn filled(bench: &Bench, size: Size) -> Result<PathBuf> {
    let path = bench.folder.join(format!("events-{}.db", size.events));
    if !path.exists() {
        importing(bench, &table(bench, size, Rows::Sorted)?, &path)?.run()?;
    }
    Ok(path)
}

/// The import of a table into a file that is fresh each time.
pub fn importing(bench: &Bench, table: &Path, into: &Path) -> Result<Job> {
    let job = Job::veche(bench, into, &["event", "import", &table.display().to_string()]);
    Ok(job.fresh(&data::orgs_alone(bench)?, into))
}

/// A sum over what was imported, the same for the same events.
pub fn sum(file: &Path) -> Result<String> {
    let sql = "SELECT count(*) || ' ' || total(id * people) || ' ' || total(id * substr(date, 1, 4)) || ' '
               || total(length(title || place || kind)) || ' ' || (SELECT total(event * pos * org) FROM event_org)
               FROM event";
    Ok(Connection::open(file)?.query_row(sql, [], |row| row.get(0))?)
}
