//! Power losses: a script of commands is recorded by strace, then the power goes between any two calls of it, and the
//! file must open, be whole, and hold all that was acknowledged. The same losses over the same script with less syncing
//! must be seen, or the replayer would prove nothing.

mod disk;
mod script;
mod trace;

use std::fs;

use tempfile::TempDir;

use crate::dice::Dice;
use crate::file::look;
use crate::row::Row;
use crate::size::Size;
use crate::town::tool;
use crate::{Result, town::Town};
use disk::Disk;
use script::Step;
use trace::Event;

/// The rows of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let losses = size.of(60, 3000);
    let promise = "power losses between any two calls of a script of commands";
    let asked = format!("{losses} losses: 0 acknowledged lost, 0 corrupt");
    let needs = "the replayer sees what less syncing loses";
    if !tool("strace") {
        let why = "there is no strace on this machine";
        return Ok(vec![Row::skipped_for(promise, asked, why), Row::skipped_for(needs, "losses", why)]);
    }
    let town = Town::bare()?;
    let steps = script::of_veche(&town, size.of(300, 3000))?;
    let faults = lose(&steps, losses, "power")?;
    let calls: usize = steps.iter().map(|step| step.events.len()).sum();
    let reached = format!("{losses} losses over {calls} calls of {} commands: {} faults", steps.len(), faults.len());
    let mut rows = vec![Row::new(promise, asked, reached, faults)];
    if !tool("sqlite3") {
        rows.push(Row::skipped_for(needs, "losses", "there is no sqlite3 on this machine"));
        return Ok(rows);
    }
    let (mut told, mut unseen) = (Vec::new(), Vec::new());
    for (pragma, must) in [("OFF", true), ("FULL", true), ("EXTRA", false)] {
        let found = lose(&script::of_shell(&town, pragma)?, losses, pragma)?.len();
        told.push(format!("{pragma}: {found} of {losses}"));
        if must && found == 0 {
            unseen.push(format!("nothing is lost with synchronous={pragma}"));
        } else if !must && found > 0 {
            unseen.push(format!("{found} are lost with synchronous={pragma}"));
        }
    }
    rows.push(Row::new(needs, "losses with OFF and FULL, none with EXTRA", told.join(", "), unseen));
    Ok(rows)
}

/// So many losses, as many in each step as in any other; what was found to be wrong.
fn lose(steps: &[Step], losses: usize, name: &str) -> Result<Vec<String>> {
    let mut dice = Dice::new(name);
    let (mut disk, mut faults) = (Disk::default(), Vec::new());
    // The states that the file may be in: since the last step that was told, every one.
    let mut states = vec![String::new()];
    let mut begun = 0;
    for (n, step) in steps.iter().enumerate() {
        let share = losses * (n + 1) / steps.len() - begun;
        begun += share;
        let mut points: Vec<usize> = (0..share).map(|_| dice.below(step.events.len())).collect();
        points.sort_unstable();
        states.push(step.after.clone());
        disk.begin();
        for (at, event) in step.events.iter().enumerate() {
            disk.take(event);
            if matches!(event, Event::Told) {
                states = vec![step.after.clone()];
            }
            for _ in points.iter().filter(|point| **point == at) {
                let place = || format!("{}, after call {at} of {}", step.name, step.events.len());
                faults.extend(found(&disk, &mut dice, &states)?.map(|fault| format!("{}: {fault}", place())));
            }
        }
    }
    Ok(faults)
}

/// What is wrong with the file when the power is back.
fn found(disk: &Disk, dice: &mut Dice, states: &[String]) -> Result<Option<String>> {
    let folder = TempDir::new()?;
    disk.lose(dice, folder.path())?;
    let path = folder.path().join("records.db");
    let state = if path.exists() { look(&path) } else { Ok(String::new()) };
    // A name that was claimed, and nothing behind it yet: nobody was told of it.
    let empty = states.iter().any(String::is_empty) && fs::metadata(&path).is_ok_and(|file| file.len() == 0);
    Ok(match state {
        _ if empty => None,
        Ok(state) if states.contains(&state) => None,
        Ok(_) => Some("not the records that were acknowledged".to_owned()),
        Err(error) => Some(error.to_string()),
    })
}
