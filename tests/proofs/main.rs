//! What is promised of the records, each promise put to the proof: `cargo test --test proofs` in a short form,
//! `VECHE_PROOFS=long cargo test --release --test proofs` for the figures that stand in `docs/reliability.md`. A number in
//! its place makes the short form so many times longer; words behind `--` choose rooms: `-- kill power`.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a table is what this program is for")]

mod bad_rows;
mod crew;
mod deed;
mod dice;
mod file;
mod flip;
mod fuzz;
mod inject;
mod kill;
mod money;
mod power;
mod row;
mod size;
mod storm;
mod town;
mod undo;

use std::process::ExitCode;
use std::time::Instant;

use row::Row;
use size::Size;

/// What could not be done, in words.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// One room: what it puts to the proof, as rows of the table.
type Room = fn(&Size) -> Result<Vec<Row>>;

/// Every room by its name.
const ROOMS: [(&str, Room); 9] = [
    ("kill", kill::run),
    ("inject", inject::run),
    ("power", power::run),
    ("flip", flip::run),
    ("storm", storm::run),
    ("fuzz", fuzz::run),
    ("undo", undo::run),
    ("money", money::run),
    ("rows", bad_rows::run),
];

/// The words that choose rooms. Those of `cargo test WORD` for other tests choose none; what is meant for the harness of
/// other tests is passed over.
fn words() -> Vec<String> {
    let mut args = std::env::args().skip(1);
    let mut words = Vec::new();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--test-threads" | "--skip" | "--format" | "--color" => drop(args.next()),
            flag if flag.starts_with('-') => {}
            _ => words.push(arg),
        }
    }
    words
}

fn main() -> ExitCode {
    let words = words();
    let chosen = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    if std::env::args().any(|word| word == "--list") {
        for (name, _) in ROOMS {
            println!("{name}: test");
        }
        return ExitCode::SUCCESS;
    }
    let rooms: Vec<_> = ROOMS.iter().filter(|(name, _)| chosen(name)).collect();
    if rooms.is_empty() {
        return ExitCode::SUCCESS;
    }
    let size = Size::asked();
    println!("\n{}", Row::HEAD);
    let mut broken = Vec::new();
    for (name, room) in rooms {
        let begun = Instant::now();
        let rows = room(&size).unwrap_or_else(|error| vec![Row::broken(name, error.to_string())]);
        for row in rows {
            println!("{row}");
            row.skipped().iter().for_each(|why| eprintln!("SKIP: {name}: {why}"));
            broken.extend(row.faults().iter().map(|fault| format!("{name}: {fault}")));
        }
        eprintln!("{name}: {:.0} s", begun.elapsed().as_secs_f64());
    }
    println!();
    for fault in broken.iter().take(40) {
        eprintln!("NOT HELD: {fault}");
    }
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
