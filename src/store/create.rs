//! A new file: made whole under another name, then given its own, so that a half-made one is never seen.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::fault::translate;
use super::{Mode, Store, open};
use crate::fault::{Exit, Fault, Result};

/// Today's whole schema.
pub const SCHEMA: &str = include_str!("../../schema.sql");

/// Creates a file for its owner alone, fills it, and only then gives it its name; never over a file that is there.
pub fn create(path: &Path, fill: impl FnOnce(&mut Store) -> Result<()>) -> Result<()> {
    let path = open::absolute(path)?;
    if fs::symlink_metadata(&path).is_ok() {
        return Err(exists(&path));
    }
    // SQLite would take a journal of this name for the new file's own and roll another file's pages into it.
    for ending in ["-journal", "-wal", "-shm"] {
        let mut left = path.clone().into_os_string();
        left.push(ending);
        if fs::symlink_metadata(&left).is_ok() {
            return Err(Fault::new(Exit::CannotCreate, "left-over").arg("path", PathBuf::from(left).display()));
        }
    }
    let temporary = Temporary(beside(&path));
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&temporary.0)
        .map_err(|error| cannot(&path, &error))?;
    let db = Connection::open(&temporary.0).map_err(translate)?;
    schema(&db)?;
    drop(db);
    let db = open::connect(&temporary.0, Mode::Write)?;
    let mut store = Store { db, path: Some(temporary.0.clone()) };
    fill(&mut store)?;
    drop(store);
    File::open(&temporary.0).and_then(|file| file.sync_all()).map_err(|error| cannot(&path, &error))?;
    place(&temporary.0, &path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(&path),
        _ => cannot(&path, &error),
    })?;
    drop(temporary);
    let folder = path.parent().unwrap_or(Path::new("/"));
    // The file has its name by now: that the disk did not confirm it is no failure to create it.
    let confirmed = File::open(folder).and_then(|folder| folder.sync_all());
    confirmed.map_err(|_| Fault::new(Exit::Unreported, "unconfirmed").arg("path", path.display()))
}

/// Gives the file its name, if nobody has it. A memory stick knows no second names: there the name is claimed with an
/// empty file, which is then replaced.
fn place(from: &Path, to: &Path) -> std::io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).create_new(true).open(to)?;
            fs::rename(from, to).inspect_err(|_| drop(fs::remove_file(to)))
        }
        done => done,
    }
}

/// Writes the schema into an empty database.
pub fn schema(db: &Connection) -> Result<()> {
    db.execute_batch("BEGIN")
        .and_then(|()| db.execute_batch(SCHEMA))
        .and_then(|()| db.execute_batch("COMMIT"))
        .map_err(translate)
}

/// A name in the same folder that nobody else uses.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mark = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
    path.with_file_name(format!(".{}.{mark:016x}.tmp", name.chars().take(40).collect::<String>()))
}

fn exists(path: &Path) -> Fault {
    Fault::new(Exit::CannotCreate, "file-exists").arg("path", path.display())
}

/// What keeps a file from being made.
fn cannot(path: &Path, error: &std::io::Error) -> Fault {
    let (exit, id) = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => (Exit::CannotCreate, "no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (Exit::NotPermitted, "folder-not-writable"),
        ErrorKind::StorageFull | ErrorKind::FileTooLarge | ErrorKind::QuotaExceeded => (Exit::Io, "disk-full"),
        _ => (Exit::CannotCreate, "cannot-create"),
    };
    Fault::new(exit, id).arg("path", path.display()).arg("why", error)
}

/// A file that goes away with its owner, whatever happens; its journal too.
struct Temporary(PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        let mut journal = self.0.clone().into_os_string();
        journal.push("-journal");
        // Nothing can be done about a failure here, and nothing of the town's is lost by it.
        let _ = fs::remove_file(&self.0);
        let _ = fs::remove_file(journal);
    }
}

#[cfg(test)]
mod tests;
