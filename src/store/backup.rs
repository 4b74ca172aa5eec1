//! Backups: copies of the file that were proved before they got their names, and are never written over another file.

mod names;
mod thin;

#[cfg(test)]
mod tests;

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::copy::{self, State};
use super::fresh::{Fresh, Rights};
use super::{Mode, open};
use crate::fault::{Exit, Fault, Result};
use names::Names;
pub use names::Sort;

/// Where backups are kept, and the moment by which a new one is named.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// The folder; none: the one beside the file.
    pub folder: Option<PathBuf>,
    /// Now.
    pub now: NaiveDateTime,
}

impl Shelf {
    /// What the backups of a file are called.
    fn names(&self, path: &Path) -> Names {
        Names::of(path, self.folder.as_deref())
    }
}

/// A backup as it was made.
#[derive(Debug)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: u64,
    /// What it holds.
    pub state: State,
    /// Older ones that were removed.
    pub thinned: usize,
}

/// Makes a backup of a file: under a name that nobody has, or in the folder of its backups, which is then thinned.
pub fn backup(path: &Path, to: Option<&Path>, shelf: &Shelf) -> Result<Backup> {
    let path = open::absolute(path)?;
    open::header(&path)?;
    let Some(to) = to else {
        let held = copy::hold(&path, Mode::Read)?;
        let backup = keep(&held, &path, Sort::Asked, shelf)?;
        return Ok(Backup { thinned: thin::thin(&shelf.names(&path), shelf.now), ..backup });
    };
    let nameless = || Fault::new(Exit::CannotCreate, "file-name").arg("path", to.display());
    let to = std::path::absolute(to).map_err(|_| nameless())?;
    to.file_name().ok_or_else(nameless)?;
    if same(&path, &to) {
        return Err(Fault::new(Exit::CannotCreate, "backup-itself").arg("path", to.display()));
    }
    if to.is_dir() {
        return Err(Fault::new(Exit::CannotCreate, "backup-folder").arg("path", to.display()));
    }
    let fresh = Fresh::beside(&to, Rights::like(&path)).map_err(taken)?;
    let state = copy::copy(&copy::hold(&path, Mode::Read)?, fresh.path())?;
    finish(fresh, [to], state)
}

/// Copies a file that is held into the folder of its backups.
pub fn keep(held: &Connection, path: &Path, sort: Sort, shelf: &Shelf) -> Result<Backup> {
    let names = shelf.names(path);
    let fresh = names.fresh(sort, shelf.now)?;
    let state = copy::copy(held, fresh.path())?;
    finish(fresh, names.free(sort, shelf.now), state)
}

/// Copies what SQLite cannot read, byte by byte, into the folder of its backups. The file must have been opened before
/// SQLite opened it, and stay open after: closing it lets go of every lock that this process has.
pub fn keep_bytes(mut file: &fs::File, path: &Path, shelf: &Shelf) -> Result<PathBuf> {
    let names = shelf.names(path);
    let fresh = names.fresh(Sort::Damaged, shelf.now)?;
    let copied =
        fs::OpenOptions::new().write(true).open(fresh.path()).and_then(|mut to| std::io::copy(&mut file, &mut to));
    copied.map_err(|error| Fault::new(Exit::Io, "disk").arg("why", error))?;
    fresh.place(names.free(Sort::Damaged, shelf.now))
}

fn finish(fresh: Fresh, names: impl IntoIterator<Item = PathBuf>, state: State) -> Result<Backup> {
    let bytes = fs::metadata(fresh.path()).map_or(0, |made| made.len());
    let path = fresh.place(names).map_err(taken)?;
    Ok(Backup { path, bytes, state, thinned: 0 })
}

/// A name that is taken, in words about a backup.
fn taken(fault: Fault) -> Fault {
    if fault.id == "file-exists" { Fault { id: "backup-exists", ..fault } } else { fault }
}

/// True for two names of one file.
pub fn same(one: &Path, other: &Path) -> bool {
    let file = |path: &Path| fs::metadata(path).map(|found| (found.dev(), found.ino())).ok();
    file(one).is_some_and(|one| Some(one) == file(other))
}

/// The folder of a file's backups.
pub fn folder(path: &Path, shelf: &Shelf) -> PathBuf {
    shelf.names(path).folder().to_owned()
}

/// The day of the newest backup in the folder of a file's.
pub fn last(path: &Path, shelf: &Shelf) -> Option<NaiveDate> {
    shelf.names(path).all().into_iter().map(|found| found.at.date()).max()
}
