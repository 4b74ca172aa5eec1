//! Two towns' files, the same every time: `veche init` makes each with its codes, and SQL fills it in one transaction.
//! The fill writes no history, which no job here reads; every command that is measured writes its own.
//!
//! Both files hold the same quiet year, row for row, so that what a job costs in one and in the other can be compared.

use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::{Connection, Transaction, params};

use crate::random::Random;
use crate::town::{ABOUT, AID, AWARDS, EVENTS, FORMS, HOW, INITIALS, NAMES, PEOPLE, PLACES, STATUSES, WHAT};
use crate::{Bench, Result};

/// The quiet year: 1000 events in either file.
pub const QUIET: u32 = 2022;
/// The big year: 100 000 events in the large file.
pub const BIG: u32 = 2021;
/// How many associations there are.
const ORGS: u32 = 200;
/// The association that took part in the quiet year alone, 40 times in either file.
pub const SAME: &str = "орг-200";

/// A file of 10 thousand events over 10 years.
pub fn small(bench: &Bench) -> Result<PathBuf> {
    fill(bench, "small.db", (2013..=QUIET).map(|year| (year, 1000)))
}

/// A file of 1 million events over 30 years.
pub fn large(bench: &Bench) -> Result<PathBuf> {
    let rest = 1_000_000 - 1000 - 100_000;
    let others = (1993..BIG).map(|year| (year, rest / 28 + u32::from(year == 1993) * (rest % 28)));
    fill(bench, "large.db", others.chain([(BIG, 100_000), (QUIET, 1000)]))
}

/// A file with associations and nothing besides.
pub fn orgs_alone(bench: &Bench) -> Result<PathBuf> {
    fill(bench, "orgs.db", std::iter::empty())
}

/// A file without records.
pub fn empty(bench: &Bench, name: &str) -> Result<PathBuf> {
    let folder = bench.folder.join(name.trim_end_matches(".db"));
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    if !path.exists() {
        let office = ["--name", "Администрация городского округа", "--office-lang", "ru"];
        let done = Command::new(&bench.veche).arg("--db").arg(&path).arg("init").args(office).output()?;
        if !done.status.success() {
            return Err(format!("init: {}", String::from_utf8_lossy(&done.stderr)).into());
        }
    }
    Ok(path)
}

fn fill(bench: &Bench, name: &str, years: impl Iterator<Item = (u32, u32)>) -> Result<PathBuf> {
    let path = bench.folder.join(name.trim_end_matches(".db")).join(name);
    if path.exists() {
        return Ok(path);
    }
    let path = empty(bench, name)?;
    let mut db = Connection::open(&path)?;
    // Filling is not measured, and a file half filled is thrown away.
    db.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")?;
    let tx = db.transaction()?;
    orgs(&tx)?;
    for (year, events) in years {
        fill_year(&tx, year, events)?;
    }
    tx.commit()?;
    drop(db);
    warm(&path)?;
    Ok(path)
}

/// Reads a file once, so that it is in memory.
fn warm(path: &Path) -> Result<()> {
    std::io::copy(&mut std::fs::File::open(path)?, &mut std::io::sink())?;
    Ok(())
}

fn orgs(tx: &Transaction<'_>) -> Result<()> {
    let mut insert = tx.prepare("INSERT INTO org (id, code, name, acts_here) VALUES (?, ?, ?, 'yes')")?;
    for id in 1..=ORGS {
        let (form, name) = (FORMS[id as usize % FORMS.len()], NAMES[id as usize / FORMS.len() % NAMES.len()]);
        insert.execute(params![id, format!("орг-{id}"), format!("{form} {name} № {id}")])?;
    }
    Ok(())
}

/// A year's records: for every 20 events 4 awards, 5 acts of aid and a plan item.
fn fill_year(tx: &Transaction<'_>, year: u32, events: u32) -> Result<()> {
    let mut random = Random::new(&format!("{year}/{events}"));
    fill_plan(tx, year, events / 20, &mut random)?;
    fill_events(tx, year, events, &mut random)?;
    fill_awards(tx, year, events / 5, &mut random)?;
    fill_aid(tx, year, events / 4, &mut random)
}

fn fill_events(tx: &Transaction<'_>, year: u32, events: u32, random: &mut Random) -> Result<()> {
    let mut insert = tx
        .prepare("INSERT INTO event (date, kind, title, times, place, people, outcome) VALUES (?, ?, ?, 1, ?, ?, ?)")?;
    let mut link = tx.prepare("INSERT INTO event_org (event, pos, org) VALUES (?, ?, ?)")?;
    for at in 0..events {
        let people = (!random.once_in(10)).then(|| 5 + random.low(300));
        let outcome = random.once_in(10).then_some("Разъяснён порядок поддержки; решено собраться снова.");
        let title = title(at, random);
        insert.execute(params![
            date(year, at, events),
            random.of(EVENTS),
            title,
            random.of(PLACES),
            people,
            outcome
        ])?;
        let id = tx.last_insert_rowid();
        for (pos, org) in (1..).zip(who(year, at, random)) {
            link.execute(params![id, pos, org])?;
        }
    }
    Ok(())
}

fn fill_awards(tx: &Transaction<'_>, year: u32, awards: u32, random: &mut Random) -> Result<()> {
    let mut insert =
        tx.prepare("INSERT INTO award (date, kind, times, awardee, org, merit) VALUES (?, ?, 1, ?, ?, ?)")?;
    for at in 0..awards {
        let awardee = format!("{} {}", random.of(PEOPLE), random.of(INITIALS));
        let merit = format!("за активную работу, представление № {}", at + 1);
        insert.execute(params![date(year, at, awards), random.of(AWARDS), awardee, one(random), merit])?;
    }
    Ok(())
}

fn fill_aid(tx: &Transaction<'_>, year: u32, aid: u32, random: &mut Random) -> Result<()> {
    let mut insert =
        tx.prepare("INSERT INTO aid (date, flow, form, times, amount_kop, notes) VALUES (?, 'support', ?, 1, ?, ?)")?;
    let mut link = tx.prepare("INSERT INTO aid_org (aid, pos, org) VALUES (?, 1, ?)")?;
    for at in 0..aid {
        let kopecks = (!random.once_in(5)).then(|| 100 + random.low(5_000_000));
        insert.execute(params![date(year, at, aid), random.of(AID), kopecks, format!("заявка № {}", at + 1)])?;
        link.execute(params![tx.last_insert_rowid(), one(random)])?;
    }
    Ok(())
}

fn fill_plan(tx: &Transaction<'_>, year: u32, items: u32, random: &mut Random) -> Result<()> {
    let mut insert = tx.prepare("INSERT INTO plan (year, task, number, due, status) VALUES (?, ?, ?, ?, ?)")?;
    let mut link = tx.prepare("INSERT INTO plan_org (plan, pos, org) VALUES (?, 1, ?)")?;
    for at in 0..items {
        let first = 1 + 3 * random.below(4);
        let due = format!("{year}-{first:02}/{year}-{:02}", first + 2);
        let number = format!("{}.{}", 1 + at / 10, 1 + at % 10);
        insert.execute(params![year, title(at, random), number, due, random.of(STATUSES)])?;
        link.execute(params![tx.last_insert_rowid(), one(random)])?;
    }
    Ok(())
}

/// The days of a year in order, as many records on each; no day after the 28th.
pub fn date(year: u32, at: u32, of: u32) -> String {
    let day = u64::from(at) * (12 * 28) / u64::from(of);
    format!("{year}-{:02}-{:02}", 1 + day / 28, 1 + day % 28)
}

/// What an event is called, or a task.
pub fn title(at: u32, random: &mut Random) -> String {
    format!("{} {} {} № {}", random.of(HOW), random.of(WHAT), random.of(ABOUT), at + 1)
}

/// One association, a few of them far more often than others; never the last.
pub fn one(random: &mut Random) -> u32 {
    1 + random.low(ORGS - 1)
}

/// One or two that took part; in the quiet year now and then the last one too.
fn who(year: u32, at: u32, random: &mut Random) -> Vec<u32> {
    let mut who = vec![one(random)];
    if random.below(10) < 3 {
        who.push(one(random));
    }
    if year == QUIET && at.is_multiple_of(25) {
        who.push(ORGS);
    }
    who.dedup();
    who
}
