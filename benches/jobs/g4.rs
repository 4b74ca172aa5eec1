//! G4, the account of a year: in a small file and in a large one, and a big year beside SQL questions.

use crate::data::{BIG, QUIET};
use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, data};

/// The questions that the account of the big year asks.
const QUESTIONS: &str = concat!(".read '", env!("CARGO_MANIFEST_DIR"), "/benches/peers/report.sql'");

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let (small, large) = (data::small(bench)?, data::large(bench)?);
    let (quiet, big) = (QUIET.to_string(), BIG.to_string());
    let of = |file, year: &str| Job::veche(bench, file, &["report", year]);
    let (in_large, in_small) = (of(&large, &quiet), of(&small, &quiet));
    let counted = || Ok((in_large.instructions()?, in_small.instructions()?));
    let same = "G4 `report`, 1000 events of 1 million";
    let shell = build::tool("sqlite3").map(|path| Job::new(&path, &[&large.display().to_string(), QUESTIONS]));
    let runs = bench.runs.min(15);
    let measured = |peer: Result<Job>| pair(runs, &of(&large, &big), &peer?);
    Ok(vec![
        Row::instructions(format!("{same}, instructions"), "of 10 thousand", 1.15, counted()),
        Row::pair(same, "of 10 thousand", 1.15, pair(bench.runs, &in_large, &in_small)),
        Row::pair("G4 `report`, 100 000 events", "`sqlite3`, same questions", 0.5, measured(shell)),
    ])
}
