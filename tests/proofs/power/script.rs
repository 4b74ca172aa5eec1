//! The scripts whose writes are replayed: the program's own commands, and the same kind of change by the `sqlite3` shell
//! with less syncing.

use std::ffi::OsString;
use std::fs;
use std::os::unix::process::ExitStatusExt;

use tempfile::TempDir;

use super::trace::{Event, trace};
use crate::Result;
use crate::file::{Dump, look};
use crate::town::{self, Town, VECHE, text};

/// One command of a script.
pub struct Step {
    pub name: String,
    pub events: Vec<Event>,
    /// What the file holds once it is done.
    pub after: Dump,
}

/// A file is made, filled and changed by every kind of command; two are killed, and the next puts that right.
pub fn of_veche(town: &Town, rows: usize) -> Result<Vec<Step>> {
    fs::write(town.path("rows.csv"), town::events(rows).replace("; РСВА", ""))?;
    let killed = ["-e", "inject=pwrite64:signal=KILL:when=9"];
    let killed_late = ["-e", "inject=unlink:signal=KILL:when=1"];
    let lines: [(&str, &[&str]); 13] = [
        ("init --name Т --town Т", &[]),
        ("org add --code ВОИ --name Общество", &[]),
        ("event add --date 2012 --kind talk --title Первая --org ВОИ --people 5", &[]),
        ("event edit 1 --people 7 --notes Заметка", &[]),
        ("event import rows.csv", &[]),
        ("event add --date 2013 --kind talk --title Убитая", &killed),
        ("event add --date 2013 --kind talk --title Вторая", &[]),
        ("undo", &[]),
        ("redo", &[]),
        ("event remove 1", &[]),
        ("event add --date 2014 --kind talk --title Поздно", &killed_late),
        ("event list", &[]),
        ("aid add --date 2012 --flow support --form transport --org ВОИ --amount 12,50", &[]),
    ];
    let mut steps = Vec::new();
    for (line, more) in lines {
        let own = ["--db", &town.db().display().to_string(), "--quiet"].map(OsString::from);
        let args: Vec<OsString> = own.into_iter().chain(line.split(' ').map(OsString::from)).collect();
        let (events, output) = trace(town, more, VECHE, &args)?;
        let fits = if more.is_empty() { output.status.success() } else { output.status.signal() == Some(9) };
        if !fits || events.is_empty() {
            return Err(format!("{line}: {}: {}", output.status, text(&output.stderr)).into());
        }
        steps.push(Step { name: line.to_owned(), events, after: as_found(town)? });
    }
    Ok(steps)
}

/// A few changes by the `sqlite3` shell, each a process of its own, with this much syncing.
pub fn of_shell(town: &Town, synchronous: &str) -> Result<Vec<Step>> {
    for path in crate::deed::beside(town)? {
        fs::remove_file(path)?;
    }
    let mut sql = vec!["CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)".to_owned()];
    sql.extend((1..=12).map(|n| format!("INSERT INTO note (text) VALUES (printf('%.*c', 3000, '{n}'))")));
    let mut steps = Vec::new();
    for line in sql {
        let line = format!("PRAGMA journal_mode = DELETE; PRAGMA synchronous = {synchronous}; {line}");
        let args = [town.db().into_os_string(), "-batch".into(), OsString::from(&line)];
        let (mut events, output) = trace(town, &[], "sqlite3", &args)?;
        // The answer of the first PRAGMA tells nobody that the change is done.
        let last = events.len() - 1;
        let told = |(at, event): (usize, Event)| (at == last || !matches!(event, Event::Told)).then_some(event);
        events = events.into_iter().enumerate().filter_map(told).collect();
        if !output.status.success() {
            return Err(format!("sqlite3: {}", text(&output.stderr)).into());
        }
        steps.push(Step { name: format!("synchronous={synchronous}"), events, after: as_found(town)? });
    }
    Ok(steps)
}

/// What the file holds, looked at in a copy, since looking puts right what a killed program left.
fn as_found(town: &Town) -> Result<Dump> {
    let folder = TempDir::new()?;
    for path in crate::deed::beside(town)? {
        fs::copy(&path, folder.path().join(path.file_name().unwrap_or_default()))?;
    }
    look(&folder.path().join("records.db"))
}
