//! `kill -9` at random moments: what was acknowledged is there, and nothing is there by halves.

use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::Result;
use crate::deed::{Deed, Deeds};
use crate::dice::Dice;
use crate::row::Row;
use crate::size::Size;
use crate::town::Town;

/// What the kills came to.
#[derive(Default)]
struct Tally {
    /// Commands that were killed before they ended.
    kills: usize,
    /// Of these, those that left a journal to be rolled back.
    journals: usize,
    /// Of these, those whose deed was done all the same.
    done: usize,
    faults: Vec<String>,
}

/// The row of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let kills = size.of(30, 1000);
    let deeds = Deeds::new(size.of(1000, 3000))?;
    let mut dice = Dice::new("kill");
    let mut tally = Tally::default();
    let mut lasts = Vec::new();
    for deed in &deeds.all {
        deed.reset(&deeds.town)?;
        let begun = Instant::now();
        deed.command(&deeds.town).output()?;
        lasts.push(begun.elapsed());
    }
    while tally.kills < kills {
        for (deed, lasts) in deeds.all.iter().zip(&lasts) {
            // One that ended before it was killed is no kill, and is looked at all the same.
            once(deed, &deeds.town, *lasts, &mut dice, &mut tally)?;
        }
    }
    let reached = format!(
        "{} kills, of which {} left a journal and {} came after the commit: {} faults",
        tally.kills,
        tally.journals,
        tally.done,
        tally.faults.len()
    );
    let asked = format!("{kills} kills: 0 acknowledged lost, 0 half-written, 0 corrupt");
    let promise = "`kill -9` at random moments of init, add, edit, remove, import, merge, close, undo, erase, backup, restore, migrate";
    Ok(vec![Row::new(promise, asked, reached, tally.faults)])
}

fn once(deed: &Deed, town: &Town, lasts: Duration, dice: &mut Dice, tally: &mut Tally) -> Result<()> {
    deed.reset(town)?;
    let mut child = deed.command(town).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let after = moment(lasts, dice);
    std::thread::sleep(after);
    child.kill()?;
    let output = child.wait_with_output()?;
    let killed = output.status.signal() == Some(9);
    tally.kills += usize::from(killed);
    tally.journals += usize::from(killed && town.path("records.db-journal").exists());
    // Now and then whoever comes next is killed too, while it cleans up.
    if dice.once_in(3) && town.db().exists() {
        let mut reader = town.veche(&["event", "list"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        std::thread::sleep(moment(Duration::from_millis(5), dice));
        reader.kill()?;
        reader.wait()?;
    }
    let fault = match deed.is_done(town) {
        Err(error) => Some(error.to_string()),
        Ok(false) if Deed::acknowledged(&output) => Some("acknowledged, and lost".to_owned()),
        Ok(false) if !killed => Some(format!("not done: {}", output.status)),
        Ok(done) => {
            tally.done += usize::from(done && killed);
            let checked = !town.db().exists() || town.run(&["check"])?.status.success();
            (!checked).then(|| "`check` finds something".to_owned())
        }
    };
    tally.faults.extend(fault.map(|fault| format!("{}, killed after {} µs: {fault}", deed.name, after.as_micros())));
    Ok(())
}

/// Some moment of a run that lasts so long, each as likely.
fn moment(lasts: Duration, dice: &mut Dice) -> Duration {
    let micros = usize::try_from(lasts.as_micros()).unwrap_or(usize::MAX).max(1);
    Duration::from_micros(dice.below(micros) as u64)
}
