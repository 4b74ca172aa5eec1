//! The measured jobs, each beside the peer it is held against: `cargo bench [-- --runs N --rows N --only G2]`.
//! How they are measured, and what was found, stands in `docs/performance.md`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a table is what this program is for")]

#[path = "jobs/build.rs"]
mod build;
#[path = "jobs/counts.rs"]
mod counts;
#[path = "jobs/data.rs"]
mod data;
#[path = "jobs/events.rs"]
mod events;
#[path = "jobs/g1.rs"]
mod g1;
#[path = "jobs/g2.rs"]
mod g2;
#[path = "jobs/g3.rs"]
mod g3;
#[path = "jobs/g4.rs"]
mod g4;
#[path = "jobs/g5.rs"]
mod g5;
#[path = "jobs/g6.rs"]
mod g6;
#[path = "jobs/g8.rs"]
mod g8;
#[path = "jobs/measure.rs"]
mod measure;
#[path = "jobs/peers.rs"]
mod peers;
#[path = "jobs/random.rs"]
mod random;
#[path = "jobs/table.rs"]
mod table;
#[path = "jobs/town.rs"]
mod town;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use table::Row;

/// What could not be done, in words.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// One goal's rows.
type Goal = fn(&Bench) -> Result<Vec<Row>>;

/// The goals.
const GOALS: [(&str, Goal); 7] = [
    ("G1", g1::run),
    ("G2", g2::run),
    ("G3", g3::run),
    ("G4", g4::run),
    ("G5", g5::run),
    ("G6", g6::run),
    ("G8", g8::run),
];

/// What every job works with.
struct Bench {
    /// How many pairs each job runs.
    runs: usize,
    /// How many events the largest table of G3 and G5 may have.
    rows: u32,
    /// Where files are made.
    folder: PathBuf,
    /// The documented release build: static where it can be made.
    veche: PathBuf,
    /// The plain release build.
    plain: PathBuf,
    /// True when `veche` is static.
    is_static: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("jobs: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let Some(done) = peers::run(&args) {
        return done;
    }
    let (mut runs, mut rows, mut only) = (60, 1_000_000, String::new());
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--runs" => runs = args.next().ok_or("--runs needs a number")?.parse()?,
            "--rows" => rows = args.next().ok_or("--rows needs a number")?.parse()?,
            "--only" => only = args.next().ok_or("--only needs a goal: G1, …")?,
            // Cargo's own.
            "--bench" => {}
            other => return Err(format!("{other}: known are --runs N, --rows N and --only GOAL").into()),
        }
    }
    if !only.is_empty() && GOALS.iter().all(|(name, _)| *name != only) {
        return Err(format!("{only}: known are {}", GOALS.map(|(name, _)| name).join(", ")).into());
    }
    if rows < events::FEWEST {
        return Err(format!("--rows {rows}: {} at least", events::FEWEST).into());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jobs");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let plain = build::installed(&build::plain()?, folder.join("veche-plain"))?;
    let fixed = build::fixed().and_then(|built| build::installed(&built, folder.join("veche")));
    let is_static = fixed.is_ok();
    let veche = fixed.as_ref().unwrap_or(&plain).clone();
    let bench = Bench { runs, rows, folder, veche, plain, is_static };
    table::head(&bench, fixed.err().map(|error| error.to_string()));
    for (_, goal) in GOALS.iter().filter(|(name, _)| only.is_empty() || *name == only) {
        for row in goal(&bench)? {
            println!("{row}");
        }
    }
    Ok(())
}
