//! Files that were cut, written over or mixed with others: whatever is asked of them.

use std::fs;

use super::Tally;
use crate::Result;
use crate::dice::Dice;
use crate::town::Town;

const QUESTIONS: [&str; 18] = [
    "event list",
    "event list --format csv",
    "org show 6",
    "report 2012",
    "check",
    "check --privacy",
    "log",
    "undo",
    "redo",
    "event add --date 2012 --kind talk --title Т --org 6",
    "event edit 7 --people 3",
    "event remove 20",
    "backup copy.db",
    "export package --with-names",
    "codes",
    "aid import aid.csv",
    "person show Сидорова",
    "restore whole.db --yes",
];

/// A share of the files.
pub fn runs(share: usize, files: usize, tally: &Tally) -> Result<Vec<String>> {
    let town = Town::at_work()?;
    let whole = fs::read(town.db())?;
    fs::copy(town.db(), town.path("whole.db"))?;
    let mut dice = Dice::new(&format!("damage {share}"));
    let mut faults = Vec::new();
    for n in 0..files {
        for path in crate::deed::beside(&town)? {
            if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
        }
        for made in ["copy.db", "package"] {
            let path = town.path(made);
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
        fs::write(town.db(), damaged(&whole, &mut dice))?;
        let question = dice.of(&QUESTIONS);
        let output = town.run(&question.split(' ').collect::<Vec<_>>())?;
        faults.extend(tally.take(1, &output).map(|fault| format!("file {n}, {question}: {fault}")));
    }
    Ok(faults)
}

fn damaged(whole: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    match dice.below(6) {
        // Cut, at a page or anywhere.
        0 => bytes.truncate(dice.below(bytes.len() / 4096) * 4096),
        1 => bytes.truncate(dice.below(bytes.len())),
        // A stretch of zeros, of noise, or of another place of the file.
        2 => stretch(&mut bytes, dice, |_, _| 0),
        3 => stretch(&mut bytes, dice, |dice, _| u8::try_from(dice.below(256)).unwrap_or(0)),
        4 => {
            let from = dice.below(whole.len() / 2);
            stretch(&mut bytes, dice, |_, n| whole[from + n]);
        }
        _ => {
            for _ in 0..1 + dice.below(20) {
                let at = dice.below(bytes.len());
                bytes[at] = u8::try_from(dice.below(256)).unwrap_or(0);
            }
        }
    }
    bytes
}

fn stretch(bytes: &mut [u8], dice: &mut Dice, mut new: impl FnMut(&mut Dice, usize) -> u8) {
    // Mostly behind the header, which tells whose file it is.
    let first = if dice.once_in(10) { 0 } else { 100 };
    let at = first + dice.below(bytes.len() - first - 8192);
    for n in 0..1 + dice.below(8000) {
        bytes[at + n] = new(dice, n);
    }
}
