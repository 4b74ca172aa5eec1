//! The table that is printed.

use std::fmt;

use crate::measure::Pair;
use crate::{Bench, Result};

/// What a job may take, in mebibytes, however many records there are.
const MEMORY: f64 = 32.0;

/// One line of the table.
pub struct Row {
    job: String,
    cells: std::result::Result<Cells, String>,
    goal: String,
}

/// The figures of a line that was measured.
struct Cells {
    veche: String,
    peer: String,
    other: String,
    ratio: String,
    met: Option<bool>,
}

impl Row {
    /// A job beside its peer; the ratio may not be above the goal. A goal of infinity is none.
    pub fn pair(job: impl Into<String>, peer: &str, goal: f64, pair: Result<Pair>) -> Self {
        let cells = pair.map_err(|error| error.to_string()).map(|pair| Cells {
            veche: format!("{:.2}", pair.first),
            peer: peer.to_owned(),
            other: format!("{:.2}", pair.second),
            ratio: format!("{:.2}", pair.ratio),
            met: goal.is_finite().then_some(pair.ratio <= goal),
        });
        Self { job: job.into(), cells, goal: if goal.is_finite() { format!("≤ {goal}x") } else { "–".to_owned() } }
    }

    /// A job that may take no more than so many milliseconds, beside the same over less.
    pub fn within(job: impl Into<String>, peer: &str, goal: f64, pair: Result<Pair>) -> Self {
        let met = pair.as_ref().is_ok_and(|pair| pair.first <= goal);
        let row = Self::pair(job, peer, f64::INFINITY, pair);
        let cells = row.cells.map(|cells| Cells { met: Some(met), ..cells });
        Self { cells, goal: format!("≤ {goal} ms"), ..row }
    }

    /// Millions of instructions of a job in two files.
    pub fn instructions(job: impl Into<String>, peer: &str, goal: f64, counted: Result<(f64, f64)>) -> Self {
        let cells = counted.map_err(|error| error.to_string()).map(|(first, second)| Cells {
            veche: format!("{:.2} M", first / 1e6),
            peer: peer.to_owned(),
            other: format!("{:.2} M", second / 1e6),
            ratio: format!("{:.3}", first / second),
            met: Some(first / second <= goal),
        });
        Self { job: job.into(), cells, goal: format!("≤ {goal}x") }
    }

    /// A number that may not be above the goal.
    pub fn number(job: impl Into<String>, goal: usize, number: Result<usize>) -> Self {
        let cells = number.map_err(|error| error.to_string()).map(|number| Cells {
            veche: number.to_string(),
            peer: String::new(),
            other: String::new(),
            ratio: String::new(),
            met: Some(number <= goal),
        });
        Self { job: job.into(), cells, goal: format!("≤ {goal}") }
    }

    /// Memory of a job, and of its peer where there is one.
    pub fn memory(job: impl Into<String>, peer: &str, ours: Result<f64>, theirs: Result<f64>) -> Self {
        let cells = ours.map_err(|error| error.to_string()).map(|ours| Cells {
            veche: mebibytes(ours),
            peer: theirs.as_ref().map_or_else(|why| format!("SKIP: {why}"), |_| peer.to_owned()),
            other: theirs.as_ref().map_or_else(|_| String::new(), |theirs| mebibytes(*theirs)),
            ratio: theirs.map_or_else(|_| String::new(), |theirs| format!("{:.2}", ours / theirs)),
            met: Some(ours < MEMORY),
        });
        Self { job: job.into(), cells, goal: format!("< {MEMORY} MiB") }
    }

    /// Memory of a job over many records and over few: flat, or little.
    pub fn flat(job: impl Into<String>, few: &str, used: Result<(f64, f64)>) -> Self {
        let cells = used.map_err(|error| error.to_string()).map(|(first, second)| Cells {
            veche: mebibytes(first),
            peer: few.to_owned(),
            other: mebibytes(second),
            ratio: format!("{:.2}", first / second),
            met: Some(first < MEMORY || first / second <= 1.2),
        });
        Self { job: job.into(), cells, goal: format!("≤ 1.2x or < {MEMORY} MiB") }
    }
}

fn mebibytes(number: f64) -> String {
    format!("{number:.1} MiB")
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (job, goal) = (&self.job, &self.goal);
        match &self.cells {
            Err(why) => write!(f, "| {job} | SKIP: {why} | | | | {goal} | |"),
            Ok(Cells { veche, peer, other, ratio, met }) => {
                let met = match met {
                    Some(true) => "yes",
                    Some(false) => "**no**",
                    None => "–",
                };
                write!(f, "| {job} | {veche} | {peer} | {other} | {ratio} | {goal} | {met} |")
            }
        }
    }
}

/// The lines above the table.
pub fn head(bench: &Bench, no_static: Option<String>) {
    println!("Medians of at most {} pairs, whole processes in turn, warm cache.", bench.runs);
    match no_static {
        None => println!("`veche` is the static release build, where nothing else is said."),
        Some(why) => println!("`veche` is the plain release build. SKIP static: {why}."),
    }
    println!("\n| job | veche, ms | peer | peer, ms | ratio | goal | met |\n|---|---|---|---|---|---|---|");
}
