//! A copy of a file of records, and the proof that it is one.

use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use rusqlite::limits::Limit;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql};

use super::fault::translate;
use super::history::Hash;
use super::{Mode, open};
use crate::fault::{Exit, Fault, Result};

/// What two copies have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The version of the schema.
    pub version: u32,
    /// Every table with the number of its rows.
    pub counts: Vec<(String, i64)>,
    /// The last operation: its number, its hash, when it was.
    pub head: Option<(i64, Hash, String)>,
}

impl State {
    /// What a file holds.
    pub fn of(db: &Connection) -> Result<Self> {
        let version = db.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(translate)?;
        let mut counts = Vec::new();
        for table in tables(db)? {
            let sql = format!(r#"SELECT count(*) FROM "{}""#, table.replace('"', "\"\""));
            let count = db.query_row(&sql, [], |row| row.get(0)).map_err(translate)?;
            counts.push((table, count));
        }
        let sql = "SELECT n, hash, at FROM op ORDER BY n DESC LIMIT 1";
        let head = db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional();
        Ok(Self { version, counts, head: head.map_err(translate)? })
    }

    /// The rows of a table; none where there is no such table.
    pub fn count(&self, table: &str) -> i64 {
        self.counts.iter().find(|(name, _)| name == table).map_or(0, |(_, count)| *count)
    }
}

/// The tables, those of other programs too; none of SQLite's own, and none that only a module of another program reads.
fn tables(db: &Connection) -> Result<Vec<String>> {
    let sql = r"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
                ORDER BY name";
    let mut statement = db.prepare(sql).map_err(translate)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(translate)
}

/// Opens a file and keeps it locked from the first look until [`let_go`]: for reading, so that nobody's change comes
/// between two looks, or for writing, so that nobody looks.
pub fn hold(path: &Path, mode: Mode) -> Result<Connection> {
    let db = open::connect(path, mode)?;
    db.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(())).map_err(translate)?;
    // A copy is written to another file; for that, too, SQLite must be allowed to write.
    db.pragma_update(None, "query_only", "OFF").map_err(translate)?;
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1).map_err(translate)?;
    match mode {
        Mode::Write => db.execute_batch("BEGIN EXCLUSIVE; COMMIT"),
        Mode::Read => db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())),
    }
    .map_err(translate)?;
    Ok(db)
}

/// Ends the lock with the next transaction, so that there is no moment between the two.
pub fn let_go(db: &Connection) -> Result<()> {
    db.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(())).map_err(translate)
}

/// A path as SQLite takes it in a statement: its bytes.
struct Name<'a>(&'a Path);

impl ToSql for Name<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(self.0.as_os_str().as_bytes())))
    }
}

/// Copies a file that is held into an empty one, and proves the copy.
pub fn copy(db: &Connection, into: &Path) -> Result<State> {
    // The file is our own and empty: where SQLite says that it is not, it could not look.
    db.execute("VACUUM INTO ?", [Name(into)]).map_err(translate).map_err(|fault| match fault.exit {
        Exit::Bug => Fault { exit: Exit::Io, id: "disk", ..fault },
        _ => fault,
    })?;
    let copied = prove(into).map_err(|fault| match fault.id {
        "backup-damaged" => Fault { id: "backup-unproved", exit: Exit::Io, ..fault },
        _ => fault,
    })?;
    let held = State::of(db)?;
    if copied == held {
        Ok(copied)
    } else {
        Err(Fault::new(Exit::Io, "backup-unproved").arg("path", into.display()).arg("why", "rows"))
    }
}

/// Opens a copy as the file it would be: ours, whole, with a history; its content.
pub fn prove(path: &Path) -> Result<State> {
    open::header(path)?;
    hold(path, Mode::Read).and_then(|db| proved(&db, path)).map_err(|fault| match fault.id {
        "damaged" | "not-database" | "bug" => damaged(path, "unreadable"),
        _ => fault,
    })
}

/// The same of a file that is held already.
pub fn proved(db: &Connection, path: &Path) -> Result<State> {
    let found: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(translate)?;
    if found != "ok" {
        return Err(damaged(path, found.lines().last().unwrap_or_default()));
    }
    if db.prepare("PRAGMA foreign_key_check").and_then(|mut check| check.exists([])).map_err(translate)? {
        return Err(damaged(path, "references"));
    }
    // A copy that was killed opens and is whole, and has no tables.
    if !tables(db)?.iter().any(|table| table == "op") {
        return Err(damaged(path, "empty"));
    }
    let state = State::of(db)?;
    if state.head.is_some() { Ok(state) } else { Err(damaged(path, "empty")) }
}

fn damaged(path: &Path, why: &str) -> Fault {
    Fault::data("backup-damaged").arg("path", path.display()).arg("why", why)
}
