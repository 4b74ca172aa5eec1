//! G8, growth: what a job costs in a file of 1 million events beside one of 10 thousand.

use crate::data::{QUIET, SAME};
use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, data, g2};

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let (small, large) = (data::small(bench)?, data::large(bench)?);
    let quiet = QUIET.to_string();
    let add = g2::add("Заседание № #");
    let jobs: [(&str, &[&str]); 5] = [
        ("`event list --sort -date --limit 20`", &["event", "list", "--sort", "-date", "--limit", "20"]),
        ("`event list --year`, 1000 events", &["event", "list", "--year", &quiet]),
        ("`event show`", &["event", "show", "5000"]),
        ("`org show`, 40 events", &["org", "show", SAME]),
        ("`event add`", &add),
    ];
    let row = |(name, args): &(&str, &[&str])| {
        let (in_large, in_small) = (Job::veche(bench, &large, args), Job::veche(bench, &small, args));
        Row::pair(format!("G8 {name}, 1 million"), "10 thousand", 1.2, pair(bench.runs, &in_large, &in_small))
    };
    Ok(jobs.iter().map(row).collect())
}
