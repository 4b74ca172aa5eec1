//! Tables: some that look like one, some that are damaged, some that are none; and cells of every kind by the thousand.

use std::fmt::Write as _;
use std::fs;

use super::Tally;
use crate::Result;
use crate::dice::Dice;
use crate::town::{self, Town, text};

/// Random rows of one table.
pub const CELLS: usize = 500;

const HEADS: [&str; 8] = [
    "date,kind,title,people,orgs\n",
    "Дата;Вид;Название;Присутствовало\r\n",
    "id\tdate\tkind\ttitle\tstamp\n",
    "\u{feff}date,kind,title\n",
    "date,date,title\n",
    "title\n",
    "\n\nИтого\ndate,kind,title\n",
    "",
];
const PIECES: [&str; 28] = [
    "2012",
    "01.09.2012",
    "talk",
    "беседа",
    "Название",
    "\"",
    "\"\"",
    "\"a\nb\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "=1+1",
    "'x",
    "Итого",
    "-1",
    "12 345,67",
    "ВОИ",
    "\u{0}",
    "\u{1b}",
    "\u{a0}",
    "😀",
    "NULL",
    "1e400",
    "9999999999999999999",
    "=\"5\"",
];
const SUBJECTS: [&str; 5] = ["event", "org", "award", "aid", "plan"];
/// What dates, sums and numbers are made of.
const SIGNS: &str = "0123456789.,-/:  IVXкварталгодянвфмрпюисентокдёЁ№+eE∞₽\u{a0}\u{2009}'\"НЕизвестно";

/// Cells as a clerk writes them, by column: a table of nothing else must be taken.
const RIGHT: [[&str; 4]; 7] = [
    ["01.09.2012", "2012-09-01", "сентябрь 2012", "2012"],
    ["support", "поддержка", "support", "поддержка"],
    ["transport", "transport", "financial", "financial"],
    ["12 345,67 ₽", "12345.67", "12\u{a0}345 руб.", ""],
    ["7", "1 000", "0", ""],
    ["III кв. 2012", "1 полугодие 2012", "2012-Q3", ""],
    ["неизвестно", "3", "1", ""],
];

/// A share of the tables, over one file.
pub fn tables(share: usize, tables: usize, tally: &Tally) -> Result<Vec<String>> {
    let town = Town::at_work()?;
    let mut dice = Dice::new(&format!("tables {share}"));
    let mut faults = Vec::new();
    for n in 0..tables {
        let name = ["t.csv", "t.tsv", "t.xlsx", "t.ods", "t.xls"][if dice.once_in(4) { dice.below(5) } else { 0 }];
        let subject = dice.of(&SUBJECTS);
        let bytes = if dice.once_in(3) { good(subject, &mut dice) } else { table(&mut dice) };
        fs::write(town.path(name), bytes)?;
        let more: &[&str] = if dice.once_in(2) { &["--on-duplicate", "update", "--yes"] } else { &["--dry-run"] };
        let args = [&[subject, "import", name], more].concat();
        let fault = tally.take(1, &town.run(&args)?);
        faults.extend(fault.map(|fault| format!("table {n}, {args:?}: {fault}")));
    }
    Ok(faults)
}

/// A table that is right, in half of the cases with a few bytes of it changed.
fn good(subject: &str, dice: &mut Dice) -> Vec<u8> {
    let rows = dice.below(30);
    let text = match subject {
        "event" => town::events(rows),
        "award" => town::awards(rows),
        "aid" => town::aid(rows),
        "plan" => town::plans(rows),
        _ => format!("code,name\nО-{rows},Общество {rows}\n"),
    };
    let mut bytes = text.into_bytes();
    if dice.once_in(2) {
        spoil(&mut bytes, dice);
    }
    bytes
}

fn table(dice: &mut Dice) -> Vec<u8> {
    let mut text = dice.of(&HEADS).to_owned();
    if dice.once_in(3) {
        text += &town::events(dice.below(30));
    }
    // Some are right, so that it is seen what becomes of their rows.
    for _ in 0..dice.below(60) * dice.below(2) {
        text += dice.of(&PIECES);
        if dice.once_in(3) {
            text.push(',');
        }
        if dice.once_in(8) {
            text.push('\n');
        }
    }
    let mut bytes = match dice.below(6) {
        0 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        _ => text.into_bytes(),
    };
    if dice.once_in(3) && !bytes.is_empty() {
        spoil(&mut bytes, dice);
    }
    if dice.once_in(4) {
        bytes.truncate(dice.below(bytes.len() + 1));
    }
    bytes
}

/// Writes over up to eight bytes.
fn spoil(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len());
        bytes[at] = u8::try_from(dice.below(256)).unwrap_or(0);
    }
}

/// A share of the rows: many in one table, each with a random date, sum and number; every third table is a right one,
/// so that it is seen that those are taken.
pub fn cells(share: usize, rows: usize, tally: &Tally) -> Result<Vec<String>> {
    let town = Town::bare()?;
    town.ok(&["init"])?;
    let mut dice = Dice::new(&format!("cells {share}"));
    let signs: Vec<char> = SIGNS.chars().collect();
    let right = dice.once_in(3);
    let mut table = String::from("date|flow|form|amount|quantity|decided_on|times\n");
    for _ in 0..rows {
        let cells = RIGHT.map(|spellings| match dice.below(3) {
            0 if !right => (0..dice.below(12)).map(|_| signs[dice.below(signs.len())]).collect(),
            _ => dice.of(&spellings).to_owned(),
        });
        let _ = writeln!(table, "{}", cells.join("|"));
    }
    fs::write(town.path("aid.csv"), table.replace('"', "'"))?;
    let output = town.run(&["aid", "import", "aid.csv", "--separator", "|", "--dry-run"])?;
    let refused = right && !output.status.success();
    let refused = refused.then(|| format!("right, and refused: {}", text(&output.stderr)));
    Ok(tally.take(rows, &output).into_iter().chain(refused).collect())
}
