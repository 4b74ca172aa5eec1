//! Taking back: after any operations, `undo` until nothing is left leads to the start, and `redo` until nothing is left
//! to the end, byte for byte.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Result;
use crate::crew::crew;
use crate::dice::Dice;
use crate::row::Row;
use crate::size::Size;
use crate::town::{Town, text};

/// Operations of one sequence.
const OPERATIONS: usize = 50;
/// What is listed beside what is exported.
const SUBJECTS: [&str; 5] = ["org", "event", "award", "aid", "plan"];

/// The row of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let sequences = size.of(3, 1000);
    let start = start()?;
    let (done, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let faults = crew(sequences, |n| {
        let (went, not) = sequence(&start, n)?;
        done.fetch_add(went, Ordering::Relaxed);
        refused.fetch_add(not, Ordering::Relaxed);
        Ok(Vec::new())
    });
    let (done, refused) = (done.into_inner(), refused.into_inner());
    let reached = format!(
        "{sequences} sequences, {done} operations taken back and done again, {refused} refused: {} faults",
        faults.len()
    );
    let asked = format!("{sequences} sequences of {OPERATIONS} operations: undo all = the start, redo all = the end");
    Ok(vec![Row::new("random operations taken back and done again", asked, reached, faults)])
}

/// A town with a few associations, to begin with.
fn start() -> Result<Vec<u8>> {
    let town = Town::bare()?;
    town.ok(&["init", "--town", "Т"])?;
    Ok(fs::read(town.db())?)
}

/// One sequence: how many operations were taken back and done again, how many were refused at first.
fn sequence(start: &[u8], n: usize) -> Result<(usize, usize)> {
    let town = Town::bare()?;
    fs::write(town.db(), start)?;
    let first = state(&town)?;
    let mut dice = Dice::new(&format!("undo {n}"));
    let mut refused = 0;
    for step in 0..OPERATIONS {
        let args = operation(&town, &mut dice, step)?;
        let output = town.run(&args)?;
        match output.status.code() {
            Some(0) => {}
            Some(65 | 66) => refused += 1,
            _ => return Err(format!("{}: {}", args.join(" "), text(&output.stderr)).into()),
        }
    }
    let last = state(&town)?;
    let back = until_refused(&town, "undo")?;
    if state(&town)? != first {
        return Err("undo does not lead to the start".into());
    }
    let again = until_refused(&town, "redo")?;
    if state(&town)? != last {
        return Err("redo does not lead to the end".into());
    }
    if back != again {
        return Err(format!("{back} taken back, {again} done again").into());
    }
    town.ok(&["check"])?;
    Ok((back, refused))
}

/// Repeats a command until it says that nothing is left.
fn until_refused(town: &Town, verb: &str) -> Result<usize> {
    for n in 0.. {
        let output = town.run(&[verb])?;
        if output.status.success() {
            continue;
        }
        let said = text(&output.stderr);
        return if said.contains("nothing") { Ok(n) } else { Err(format!("{verb}: {said}").into()) };
    }
    unreachable!("a range without an end")
}

/// A random operation, one that may be refused.
fn operation(town: &Town, dice: &mut Dice, step: usize) -> Result<Vec<String>> {
    // The later, the more records there are.
    let record = |dice: &mut Dice| (1 + dice.below(2 + step / 10)).to_string();
    let org = |dice: &mut Dice| format!("О-{}", dice.below(6));
    if step == 0 {
        let orgs: Vec<String> = (0..20).map(|n| format!("О-{n},Общество {n}")).collect();
        fs::write(town.path("orgs.csv"), format!("code,name\n{}\n", orgs.join("\n")))?;
        return Ok(["org", "import", "orgs.csv"].map(str::to_owned).to_vec());
    }
    let line = match dice.below(22) {
        0 | 1 => format!("org add --code О-{} --name Союз-{step}", dice.below(30)),
        2 | 3 => format!(
            "event add --date 2012-0{} --kind talk --title Беседа-{step} --org {}",
            1 + dice.below(9),
            org(dice)
        ),
        4 => format!(
            "event add --date 2012 --kind meeting --title Сход-{step} --people {} --plan {}",
            step,
            record(dice)
        ),
        5 => format!("award add --date 2012 --kind gratitude --awardee Иванова-{step} --event {}", record(dice)),
        6 => format!("aid add --date 2012 --flow support --form transport --org {} --amount {step},50", org(dice)),
        7 => format!("plan add --year 2012 --task Задача-{step} --decided-at {}", record(dice)),
        8 => format!("plan add --year 2013 --task Задача-{step} --org {}", org(dice)),
        9 => format!("event edit {} --people {step} --notes Заметка-{step} --place Музей", record(dice)),
        10 => format!("org edit {} --phone 3-{step:02}-34 --known-as Имя-{step} --head Петров", org(dice)),
        11 => format!("plan edit {} --clear orgs --due 2013-0{}", record(dice), 1 + dice.below(9)),
        12 => format!("{} remove {}", dice.of(&SUBJECTS), record(dice)),
        13 => format!("year 201{} --declared-orgs {step} --active {}", dice.below(3), org(dice)),
        15 => format!("org rename {} --name Имя-{step} --on 20{}-03-01", org(dice), 10 + step / 20),
        16 => format!("org head {} --name Иванов-{step} --since 20{}-05", org(dice), 10 + step / 20),
        17 => format!("org merge О-{} --into {} --duplicate", 6 + dice.below(14), org(dice)),
        18 => format!("org merge О-{} --into {} --on 2012-10-01", 6 + dice.below(14), org(dice)),
        19 => format!("award rule add --kind gratitude --gap-months {} --act Положение-{step}", 1 + dice.below(24)),
        20 => format!("year reopen 201{} --because Причина-{step}", 2 + dice.below(2)),
        21 => format!("year close 201{}", 2 + dice.below(2)),
        14 => format!("plan done {} --on 2012-12-0{}", record(dice), 1 + dice.below(9)),
        _ => {
            let mut table = String::from("date,kind,title,orgs\n");
            for row in 0..=dice.below(12) {
                let orgs = if dice.once_in(3) { org(dice) } else { String::new() };
                let _ = writeln!(table, "2012-1{},talk,Ряд {step}-{row},{orgs}", dice.below(3));
            }
            fs::write(town.path("rows.csv"), table)?;
            "event import rows.csv".to_owned()
        }
    };
    Ok(line.split(' ').map(str::to_owned).collect())
}

/// All that a file says: the package with names in full, made from a copy because such an export is logged, and the lists.
fn state(town: &Town) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut state = BTreeMap::new();
    for subject in SUBJECTS {
        state.insert(subject.to_owned(), town.ok(&[subject, "list", "--format", "ndjson"])?.into_bytes());
    }
    let copy = Town::bare()?;
    fs::copy(town.db(), copy.db())?;
    copy.ok(&["export", "package", "--with-names"])?;
    for entry in fs::read_dir(copy.path("package"))? {
        let path = entry?.path();
        state.insert(name(&path), fs::read(&path)?);
    }
    Ok(state)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
