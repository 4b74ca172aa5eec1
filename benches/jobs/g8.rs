//! G8, growth: what a job costs in a file of 1 million events beside one of 10 thousand; and what a press of Tab does.

use std::path::Path;

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
    let mut rows: Vec<Row> = jobs.iter().map(row).collect();
    for typed in TYPED {
        let (in_large, in_small) = (tab(bench, &large, typed), tab(bench, &small, typed));
        let job = format!("Tab after `{}`, 1 million", typed.trim());
        rows.push(Row::within(job, "10 thousand", 10.0, pair(bench.runs, &in_large, &in_small)));
    }
    Ok(rows)
}

/// What is typed where Tab is pressed.
const TYPED: [&str; 4] = ["event list --org вет", "event add --kind стол", "event show ", "report "];

/// What a shell asks on Tab.
fn tab(bench: &Bench, file: &Path, typed: &str) -> Job {
    let line = format!("veche --db '{}' {typed}", file.display());
    Job::new(&bench.veche, &["--", "veche"]).env("COMPLETE", "bash").env("_VECHE_TYPE", "63").env("_VECHE_LINE", &line)
}
