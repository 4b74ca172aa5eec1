//! Sums exact to the kopeck: what the list and the account say, beside a sum of 128 bits over the same rows.

use std::fmt::Write as _;
use std::fs;

use crate::Result;
use crate::dice::Dice;
use crate::file::open;
use crate::row::Row;
use crate::size::Size;
use crate::town::Town;

/// The greatest sum that a record may hold: ten milliard rubles.
const LARGEST: usize = 1_000_000_000_000;

/// The row of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let rows = size.of(2000, 1_000_000);
    let town = Town::bare()?;
    town.ok(&["init"])?;
    let mut dice = Dice::new("money");
    let (mut table, mut sum, mut unstated) = (String::from("date;flow;form;times;amount\n"), 0_i128, 0_u64);
    for _ in 0..rows {
        let kopecks = match dice.below(4) {
            0 => LARGEST - dice.below(1000),
            1 => dice.below(100),
            _ => dice.below(LARGEST),
        };
        let stated = !dice.once_in(10);
        let amount = if stated { spelled(kopecks, &mut dice) } else { String::new() };
        (sum, unstated) = if stated { (sum + i128::try_from(kopecks)?, unstated) } else { (sum, unstated + 1) };
        let _ = writeln!(table, "2012;support;financial;1;{amount}");
    }
    fs::write(town.path("aid.csv"), table)?;
    // Many of the rows are alike, and each is a record of its own only by its number.
    town.ok(&["aid", "import", "aid.csv"])?;
    let mut faults = Vec::new();
    let stored: i64 = open(&town.db())?.query_row("SELECT count(*) FROM aid", [], |row| row.get(0))?;
    if usize::try_from(stored)? != rows {
        faults.push(format!("{stored} records of {rows}"));
    }
    let list = town.ok(&["aid", "list", "--columns", "amount"])?;
    let foot = list.lines().rev().find_map(|line| line.split_once("Amount: ")).ok_or("a list without a sum")?.1;
    let account: serde_json::Value = serde_json::from_str(&town.ok(&["report", "2012", "--format", "json"])?)?;
    let told = &account["support"][0]["amount"];
    for (place, told) in [("the list", foot.split('₽').next()), ("the account", told["known"].as_str())] {
        let told = told.ok_or_else(|| format!("{place} tells no sum"))?;
        if read(told) != Some(sum) {
            faults.push(format!("{place}: {told}, and it is {sum} kopecks"));
        }
    }
    if told["unstated"] != unstated {
        faults.push(format!("not stated: {}, and it is {unstated}", told["unstated"]));
    }
    let reached = format!("{rows} rows, {} kopecks in all: {} faults", sum, faults.len());
    Ok(vec![Row::new("sums of money", format!("exact to the kopeck on {rows} rows"), reached, faults)])
}

/// A sum that the program wrote, in kopecks.
fn read(told: &str) -> Option<i128> {
    let plain: String = told.chars().filter(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let (rubles, kopecks) = plain.split_once('.').unwrap_or((&plain, "00"));
    (kopecks.len() == 2).then(|| Some(rubles.parse::<i128>().ok()? * 100 + kopecks.parse::<i128>().ok()?))?
}

/// A sum as one person or another writes it.
fn spelled(kopecks: usize, dice: &mut Dice) -> String {
    let (rubles, rest) = (kopecks / 100, kopecks % 100);
    match dice.below(5) {
        0 => format!("{rubles},{rest:02}"),
        1 => format!("{rubles}.{rest:02}"),
        2 if rest == 0 => rubles.to_string(),
        2 if rest % 10 == 0 => format!("{rubles},{}", rest / 10),
        3 => format!("{},{rest:02} ₽", grouped(rubles, "\u{a0}")),
        _ => format!("{},{rest:02}", grouped(rubles, " ")),
    }
}

/// Thousands apart.
fn grouped(rubles: usize, gap: &str) -> String {
    let digits = rubles.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out += gap;
        }
        out.push(digit);
    }
    out
}
