//! Many at once: nobody is refused, nobody starves, and a lock that is not given up is told in time.

use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::file::{look, open};
use crate::row::Row;
use crate::size::Size;
use crate::town::{Town, text};

/// The rows of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    Ok(vec![many(size)?, fair(size)?, locked(size)?])
}

/// Eight processes at a time, each fifty after another.
fn many(size: &Size) -> Result<Row> {
    let town = Town::bare()?;
    town.ok(&["init"])?;
    let begun = Instant::now();
    let writers: Vec<Vec<String>> = thread::scope(|scope| {
        let writer = |writer: usize| (0..50).filter_map(|n| add(&town, writer, n).err()).collect::<Vec<_>>();
        let writers: Vec<_> = (0..8).map(|n| scope.spawn(move || writer(n))).collect();
        writers.into_iter().map(|writer| writer.join().unwrap_or_else(|_| vec!["a writer panicked".into()])).collect()
    });
    let lasted = begun.elapsed().as_secs_f64();
    let mut faults = writers.concat();
    look(&town.db())?;
    let there = count(&town)?;
    if there != 400 {
        faults.push(format!("{there} records of 400"));
    }
    // How long it takes says nothing where the program is not optimised and the machine has other work.
    if size.is_long() && lasted > 10.0 {
        faults.push(format!("{lasted:.1} s"));
    }
    let reached = format!("{there} of 400 in {lasted:.1} s, {} errors", faults.len());
    Ok(Row::new("8 processes × 50 additions", "400 of 400, 0 errors, within 10 s", reached, faults))
}

/// Four writers for some seconds: none far behind the others.
fn fair(size: &Size) -> Result<Row> {
    let town = Town::bare()?;
    town.ok(&["init"])?;
    let seconds = size.of(2, 20) as u64;
    let end = Instant::now() + Duration::from_secs(seconds);
    let writers: Vec<(usize, Vec<String>)> = thread::scope(|scope| {
        let writer = |writer: usize| {
            let (mut done, mut faults) = (0, Vec::new());
            while Instant::now() < end {
                faults.extend(add(&town, writer, done).err());
                done += 1;
            }
            (done, faults)
        };
        let writers: Vec<_> = (0..4).map(|n| scope.spawn(move || writer(n))).collect();
        writers.into_iter().map(|writer| writer.join().unwrap_or_default()).collect()
    });
    let all: usize = writers.iter().map(|(done, _)| done).sum();
    let least = writers.iter().map(|(done, _)| *done).min().unwrap_or(0);
    let mut faults: Vec<String> = writers.into_iter().flat_map(|(_, faults)| faults).collect();
    if least * 4 * 5 < all {
        faults.push(format!("the slowest of 4 writers did {least} of {all}"));
    }
    let reached = format!("{all} in {seconds} s, the slowest {least}, {} refused", faults.len());
    Ok(Row::new("4 writers at a time", "none below 1/5 of the mean, 0 refused", reached, faults))
}

/// Another program keeps the file locked.
fn locked(size: &Size) -> Result<Row> {
    let town = Town::bare()?;
    town.ok(&["init"])?;
    let db = open(&town.db())?;
    db.execute_batch("BEGIN EXCLUSIVE")?;
    let begun = Instant::now();
    let output = town.run(&["event", "add", "--date", "2012", "--kind", "talk", "--title", "Т"])?;
    let lasted = begun.elapsed().as_secs_f64();
    drop(db);
    let code = output.status.code();
    let mut faults = Vec::new();
    if code != Some(75) || !output.stdout.is_empty() {
        faults.push(format!("{}: {}", output.status, text(&output.stderr)));
    }
    // As above.
    if size.is_long() && lasted > 6.0 {
        faults.push(format!("after {lasted:.1} s"));
    }
    let reached = format!("exit {} after {lasted:.1} s", code.unwrap_or(-1));
    Ok(Row::new("a lock that another program holds", "exit 75 within 6 s", reached, faults))
}

fn add(town: &Town, writer: usize, n: usize) -> std::result::Result<(), String> {
    let title = format!("{writer}-{n}");
    let output = town.run(&["event", "add", "--date", "2012", "--kind", "talk", "--title", &title]);
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{title}: {}: {}", output.status, text(&output.stderr))),
        Err(error) => Err(error.to_string()),
    }
}

fn count(town: &Town) -> Result<usize> {
    let found: i64 = open(&town.db())?.query_row("SELECT count(DISTINCT title) FROM event", [], |row| row.get(0))?;
    Ok(usize::try_from(found)?)
}
