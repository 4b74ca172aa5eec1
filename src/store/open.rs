//! Opening a file: what it is is known before SQLite may touch it.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::fault::translate;
use super::{Mode, migrate};
use crate::fault::{Exit, Fault, Result};

/// `application_id` of our files: `vech`.
pub const APPLICATION_ID: u32 = 0x7665_6368;

/// Waiting for a lock: this many pauses of about a millisecond make four to five seconds, six on a busy machine.
const PAUSES: i32 = 3600;

/// The path that SQLite is given: absolute, so that `:memory:` and `file:` are names like any other.
pub fn absolute(path: &Path) -> Result<PathBuf> {
    if path.as_os_str().is_empty() {
        return Err(Fault::new(Exit::NoInput, "file-missing").arg("path", ""));
    }
    std::path::absolute(path).map_err(|error| unreadable(path, &error))
}

/// Looks at the first 100 bytes with plain reads and closes the file again: a foreign file stays as it is to the last
/// byte. Answers the version of the schema.
pub fn header(path: &Path) -> Result<u32> {
    let shown = path.display();
    let kind = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !kind.is_file() {
        return Err(Fault::new(Exit::NotOurs, "not-a-file").arg("path", shown));
    }
    let mut head = [0; 100];
    let mut file = File::open(path).map_err(|error| unreadable(path, &error))?;
    let foreign = || Fault::new(Exit::NotOurs, "not-ours").arg("path", path.display());
    file.read_exact(&mut head).map_err(|error| match error.kind() {
        ErrorKind::UnexpectedEof => foreign(),
        _ => unreadable(path, &error),
    })?;
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if !head.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(foreign());
    }
    let version = number(60);
    if version == 0 {
        return Err(foreign());
    }
    if version > migrate::VERSION {
        return Err(Fault::new(Exit::NotOurs, "newer").arg("path", shown).arg("version", version));
    }
    Ok(version)
}

/// What keeps a file from being read.
fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    let (exit, id) = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => (Exit::NoInput, "file-missing"),
        ErrorKind::PermissionDenied => (Exit::NotPermitted, "not-readable"),
        _ => (Exit::Io, "disk"),
    };
    Fault::new(exit, id).arg("path", path.display()).arg("why", error)
}

/// The version of an open file, which another process may have changed since its header was looked at.
pub fn version(db: &Connection, path: &Path) -> Result<u32> {
    let version = db.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(translate)?;
    if version > migrate::VERSION {
        return Err(Fault::new(Exit::NotOurs, "newer").arg("path", path.display()).arg("version", version));
    }
    Ok(version)
}

/// Opens a connection to a file known to be ours.
/// A reader opens read-write too, since only so can it clean up behind a writer that was killed; it may not write.
pub fn connect(path: &Path, mode: Mode) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let writing = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE);
    let mut db = match (writing, mode) {
        (Ok(db), _) => db,
        (Err(_), Mode::Read) => {
            Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(translate)?
        }
        (Err(error), Mode::Write) => return Err(translate(error)),
    };
    db.busy_handler(Some(wait)).map_err(translate)?;
    if mode == Mode::Write && db.is_readonly("main").map_err(translate)? {
        return Err(Fault::new(Exit::NotPermitted, "not-writable"));
    }
    harden(&db)?;
    pragma(&db, "synchronous", "EXTRA")?;
    if mode == Mode::Write {
        // Another tool may have left the file in WAL mode; a copy of such a file alone is not whole.
        pragma(&db, "journal_mode", "DELETE")?;
    } else {
        pragma(&db, "query_only", "ON")?;
    }
    Ok(db)
}

/// What every connection forbids and demands.
pub fn harden(db: &Connection) -> Result<()> {
    for (config, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        // Those of the file are there for other programs; what such a program added shall not run here.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ] {
        db.set_db_config(config, on).map_err(translate)?;
    }
    pragma(db, "cell_size_check", "ON")?;
    pragma(db, "secure_delete", "ON")?;
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(translate)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, 16 << 20).map_err(translate)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Sets a pragma; some answer a row, which is of no interest.
fn pragma(db: &Connection, name: &str, value: &str) -> Result<()> {
    db.pragma_update_and_check(None, name, value, |_| Ok(())).or_else(|error| match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        other => Err(translate(other)),
    })
}

/// Waits a little before the next try for a lock: SQLite's own waiting starves writers, so the pauses are short and
/// differ. False when five seconds are over.
fn wait(tries: i32) -> bool {
    let jitter = getrandom::u32().unwrap_or(tries.unsigned_abs() * 7919) % 1800;
    std::thread::sleep(Duration::from_micros(200 + u64::from(jitter)));
    tries < PAUSES
}
