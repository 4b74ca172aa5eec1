//! Bad rows among good ones: all are named at their true lines, and none of the rows goes in.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use crate::Result;
use crate::dice::Dice;
use crate::file::look;
use crate::row::Row;
use crate::size::Size;
use crate::town::{Town, events, text};

/// What a bad row has in place of its date.
const BAD: [&str; 5] = ["31.02.2012", "вчера был", "2012-13", "", "1e3"];

/// The rows of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let rows = size.of(1000, 10_000);
    let town = Town::at_work()?;
    let mut dice = Dice::new("bad rows");
    let (mut table, mut line, mut bad) = (String::from("date,kind,title,notes\n"), 2, BTreeSet::new());
    for n in 0..rows {
        // A cell of several lines, so that the number of the row is not the number of its line.
        let notes = if dice.once_in(7) { "\"в две\nстроки\"" } else { "" };
        let date = if n % 10 == 3 { dice.of(&BAD) } else { "2012-05" };
        if n % 10 == 3 {
            bad.insert(line);
        }
        let _ = writeln!(table, "{date},talk,Событие {n},{notes}");
        line += if notes.is_empty() { 1 } else { 2 };
    }
    fs::write(town.path("bad.csv"), table)?;
    let before = look(&town.db())?;
    let output = town.run(&["event", "import", "bad.csv"])?;
    let said = text(&output.stderr);
    let number = |line: &str| line.strip_prefix("bad.csv:")?.split(':').next()?.parse::<usize>().ok();
    let named: BTreeSet<usize> = said.lines().filter_map(number).collect();
    let mut faults = Vec::new();
    if output.status.code() != Some(65) {
        faults.push(format!("{}", output.status));
    }
    if named != bad {
        faults.push(format!(
            "{} lines are named that are not bad, or the other way",
            named.symmetric_difference(&bad).count()
        ));
    }
    if look(&town.db())? != before {
        faults.push("something was written".to_owned());
    }
    let reached = format!("{} of {} bad rows named at their lines: {} faults", named.len(), bad.len(), faults.len());
    let asked = format!("{rows} rows, {} of them bad: all named, 0 written", bad.len());
    let bad_ones = Row::new("bad rows in a table", asked, reached, faults);
    Ok(vec![bad_ones, twice(&town, rows)?])
}

/// A good table a second time.
fn twice(town: &Town, rows: usize) -> Result<Row> {
    fs::write(town.path("good.csv"), events(rows).replace("Беседа", "Сход"))?;
    town.ok(&["event", "import", "good.csv"])?;
    let once = look(&town.db())?;
    town.ok(&["event", "import", "good.csv"])?;
    let same = look(&town.db())? == once;
    let faults = if same { Vec::new() } else { vec!["the second time changes something".to_owned()] };
    let reached = format!("{rows} rows twice, {} faults", faults.len());
    Ok(Row::new("the same table twice", "the second time adds nothing", reached, faults))
}
