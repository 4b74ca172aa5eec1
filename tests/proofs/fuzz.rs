//! Whatever is typed, handed over or found on the disk: the program ends by itself, with an exit code that is listed.

mod argv;
mod damage;
mod tables;

use std::process::Output;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Result;
use crate::crew::crew;
use crate::row::Row;
use crate::size::Size;
use crate::town::{CODES, text};

/// So many runs of one seed share a folder.
const TOGETHER: usize = 100;

/// The rows of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let rows = [
        fuzz("random command lines", size.of(200, 100_000), "command lines", argv::runs),
        fuzz("random tables imported", size.of(100, 20_000), "tables", tables::tables),
        fuzz("random dates, sums and numbers in tables", size.of(10, 2000) * tables::CELLS, "rows", tables::cells),
        fuzz("damaged files", size.of(100, 20_000), "files", damage::runs),
    ];
    Ok(rows.into())
}

/// One kind of input: so many of them, by a function that makes a share of them and tells what was answered.
fn fuzz(promise: &str, inputs: usize, what: &str, runs: fn(usize, usize, &Tally) -> Result<Vec<String>>) -> Row {
    let tally = Tally::default();
    let shares = inputs.div_ceil(TOGETHER);
    let share = |n: usize| runs(n, TOGETHER.min(inputs - n * TOGETHER), &tally);
    let faults = crew(shares, share);
    let (done, accepted) = (tally.inputs.into_inner(), tally.accepted.into_inner());
    let reached = format!("{done} {what}, {accepted} runs ended well: {} faults", faults.len());
    Row::new(promise, format!("{inputs} {what}: 0 panics, 0 exit codes outside the list"), reached, faults)
}

/// What the inputs came to.
#[derive(Default)]
pub struct Tally {
    inputs: AtomicUsize,
    accepted: AtomicUsize,
}

impl Tally {
    /// Counts a run over so many inputs; what is wrong with its end.
    fn take(&self, inputs: usize, output: &Output) -> Option<String> {
        self.inputs.fetch_add(inputs, Ordering::Relaxed);
        self.accepted.fetch_add(usize::from(output.status.success()), Ordering::Relaxed);
        let listed = output.status.code().is_some_and(|code| CODES.contains(&code));
        (!listed).then(|| format!("{}: {}", output.status, text(&output.stderr)))
    }
}
