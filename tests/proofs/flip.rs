//! Bits that fall over: every one that changed what the records say is reported, and none that changed nothing is taken
//! for a change.

use std::fs;

use crate::Result;
use crate::dice::Dice;
use crate::file::{Dump, everything, records};
use crate::row::Row;
use crate::size::Size;
use crate::town::{CODES, Town, text};

/// What the flips came to.
#[derive(Default)]
struct Tally {
    /// Flips after which the tables of records read otherwise, or not at all.
    changed: usize,
    /// Of these, those that SQLite's own check sees.
    seen: usize,
    /// Flips that changed no record and were reported nonetheless: the history itself, an index, the schema.
    besides: usize,
    faults: Vec<String>,
}

/// The row of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let flips = size.of(40, 1500);
    let town = Town::at_work()?;
    let whole = fs::read(town.db())?;
    let before = (records(&town.db())?, everything(&town.db())?);
    if !town.run(&["check"])?.status.success() {
        return Err("`check` finds something in a file that nothing happened to".into());
    }
    let (mut dice, mut tally) = (Dice::new("flip"), Tally::default());
    for _ in 0..flips {
        let (at, bit) = (dice.below(whole.len()), dice.below(8));
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << bit;
        fs::write(town.db(), bytes)?;
        let faults = flip(&town, &before, &mut tally)?;
        tally.faults.extend(faults.into_iter().map(|fault| format!("byte {at}, bit {bit}: {fault}")));
    }
    let reached = format!(
        "{flips} flips of {} KiB: {} changed records, of which `integrity_check` sees {}; {} more were reported in history, \
         indexes, schema: {} faults",
        whole.len() / 1024,
        tally.changed,
        tally.seen,
        tally.besides,
        tally.faults.len()
    );
    let asked = format!("{flips} flips: every change of content reported, no other change of a record");
    Ok(vec![Row::new(
        "single bits that fall over in a file of all subjects with history",
        asked,
        reached,
        tally.faults,
    )])
}

fn flip(town: &Town, (content, all): &(Dump, Dump), tally: &mut Tally) -> Result<Vec<String>> {
    let changed = !records(&town.db()).is_ok_and(|now| now == *content);
    let whole = is_whole(town);
    let untouched = whole && everything(&town.db()).is_ok_and(|now| now == *all);
    let output = town.run(&["check", "--format", "ndjson"])?;
    let code = output.status.code().unwrap_or(-1);
    tally.changed += usize::from(changed);
    tally.seen += usize::from(changed && !whole);
    tally.besides += usize::from(!changed && code != 0);
    let said = text(&output.stdout);
    let taken_for_one = ["record-", "op-", "entry-"].iter().any(|what| said.contains(&format!(r#""what":"{what}"#)));
    let mut faults = Vec::new();
    if !CODES.contains(&code) {
        faults.push(format!("exit code {code}: {}", text(&output.stderr)));
    }
    if changed && code == 0 {
        faults.push("changed, and not reported".to_owned());
    }
    if untouched && taken_for_one {
        faults.push(format!("nothing changed, and reported: {said}"));
    }
    Ok(faults)
}

/// True when SQLite finds nothing.
fn is_whole(town: &Town) -> bool {
    let found = crate::file::open(&town.db()).and_then(|db| {
        let found: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        Ok(found == "ok")
    });
    found.unwrap_or(false)
}
