//! A file in the making: made whole under another name, then given its own, so that a half-made one is never seen.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::fault::{Exit, Fault, Result};

/// Who may use a file of records: its owner, or its group too.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rights {
    /// The group may read and write.
    pub shared: bool,
    /// Which group; none: the one that a new file gets.
    group: Option<u32>,
}

impl Rights {
    /// The owner's alone, or the group's too.
    pub fn new(shared: bool) -> Self {
        Self { shared, group: None }
    }

    /// Those of a file that is there: a copy is for the same people.
    pub fn like(path: &Path) -> Self {
        match fs::metadata(path) {
            Ok(found) if found.mode() & 0o060 == 0o060 => Self { shared: true, group: Some(found.gid()) },
            _ => Self::default(),
        }
    }

    /// Opens what was made for its owner alone to the group, past a umask; not to another group than the one meant.
    fn open(self, path: &Path, mode: u32) {
        let meant = |group| fs::metadata(path).is_ok_and(|made| made.gid() == group);
        let reached = |group| meant(group) || std::os::unix::fs::chown(path, None, Some(group)).is_ok();
        if self.shared && self.group.is_none_or(reached) {
            // A memory stick knows no rights.
            let _ = fs::set_permissions(path, Permissions::from_mode(mode));
        }
    }

    /// Makes a folder for the same people, where there is none.
    pub fn folder(self, path: &Path) -> Result<()> {
        match DirBuilder::new().mode(0o700).create(path) {
            Ok(()) => self.open(path, 0o770),
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => {}
            Err(error) => return Err(cannot(path, &error)),
        }
        Ok(())
    }
}

/// The file under its passing name; it goes away with its owner, whatever happens; its journal too.
#[derive(Debug)]
pub struct Fresh(PathBuf);

impl Fresh {
    /// An empty file in the folder where `path` shall be, if that name is free.
    pub fn beside(path: &Path, rights: Rights) -> Result<Self> {
        free(path)?;
        Self::near(path, rights)
    }

    /// An empty file in the folder of another, whose place it shall not take.
    pub fn near(path: &Path, rights: Rights) -> Result<Self> {
        sweep(path);
        let fresh = Self(passing(path));
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh.0);
        made.map_err(|error| cannot(path, &error))?;
        rights.open(&fresh.0, 0o660);
        Ok(fresh)
    }

    /// Where it is now.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Gives the file the first of these names that nobody has; it must not be open any more. Answers the name.
    pub fn place(self, names: impl IntoIterator<Item = PathBuf>) -> Result<PathBuf> {
        let mut refused = Fault::new(Exit::CannotCreate, "file-exists").arg("path", self.0.display());
        let synced = File::open(&self.0).and_then(|file| file.sync_all());
        for path in names {
            if let Err(error) = &synced {
                return Err(cannot(&path, error));
            }
            let placed = free(&path).and_then(|()| {
                link(&self.0, &path).map_err(|error| match error.kind() {
                    ErrorKind::AlreadyExists => exists(&path),
                    _ => cannot(&path, &error),
                })
            });
            match placed {
                Ok(()) => {
                    drop(self);
                    return confirm(&path).map(|()| path);
                }
                Err(fault) if ["file-exists", "left-over"].contains(&fault.id) => refused = fault,
                Err(fault) => return Err(fault),
            }
        }
        Err(refused)
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let mut journal = self.0.clone().into_os_string();
        journal.push("-journal");
        // Nothing can be done about a failure here, and nothing of the town's is lost by it.
        let _ = fs::remove_file(&self.0);
        let _ = fs::remove_file(journal);
    }
}

/// True for what [`Fresh`] calls a file of this name for the time being.
pub fn is_passing(name: &str, of: &str) -> bool {
    let mark = name.strip_prefix('.').and_then(|name| name.strip_prefix(of)?.strip_prefix('.')?.strip_suffix(".tmp"));
    mark.is_some_and(|mark| mark.len() == 16 && mark.bytes().all(|sign| sign.is_ascii_hexdigit()))
}

/// Nobody may have the name, nor a file that SQLite would take for its journal: it would roll another file's pages into
/// this one.
fn free(path: &Path) -> Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(exists(path));
    }
    for ending in ["-journal", "-wal", "-shm"] {
        let mut left = path.to_owned().into_os_string();
        left.push(ending);
        if fs::symlink_metadata(&left).is_ok() {
            return Err(Fault::new(Exit::CannotCreate, "left-over").arg("path", PathBuf::from(left).display()));
        }
    }
    Ok(())
}

/// Gives the file its name, if nobody has it. A memory stick knows no second names: there the name is claimed with an
/// empty file, which is then replaced.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            OpenOptions::new().write(true).create_new(true).open(to)?;
            fs::rename(from, to).inspect_err(|_| drop(fs::remove_file(to)))
        }
        done => done,
    }
}

/// The file has its name by now: that the disk did not confirm it is no failure to create it.
fn confirm(path: &Path) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("/"));
    let confirmed = File::open(folder).and_then(|folder| folder.sync_all());
    confirmed.map_err(|_| Fault::new(Exit::Unreported, "unconfirmed").arg("path", path.display()))
}

/// A name in the same folder that nobody else uses.
fn passing(path: &Path) -> PathBuf {
    let mark = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
    path.with_file_name(format!(".{}.{mark:016x}.tmp", short(path)))
}

/// As much of a file's name as a passing one holds.
fn short(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().chars().take(60).collect()
}

/// How long a file in the making may take: who made an older one was killed.
const MADE: Duration = Duration::from_hours(24);

/// Removes what somebody who was killed left of a file of this name: it may hold records that were erased since.
fn sweep(path: &Path) {
    let of = short(path);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let name = name.strip_suffix("-journal").unwrap_or(&name);
        let age = entry.metadata().and_then(|found| found.modified()).ok().and_then(|at| at.elapsed().ok());
        if is_passing(name, &of) && age.is_some_and(|age| age > MADE) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A fault while a file in the making is filled: what was written there, even if it was not confirmed, goes away with
/// the name it has for now.
pub fn unplaced(fault: Fault) -> Fault {
    if fault.exit == Exit::Unreported { Fault::new(Exit::Io, "disk").arg("why", "sync") } else { fault }
}

fn exists(path: &Path) -> Fault {
    Fault::new(Exit::CannotCreate, "file-exists").arg("path", path.display())
}

/// What keeps a file from being made.
fn cannot(mut path: &Path, error: &io::Error) -> Fault {
    let (exit, id) = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => (Exit::CannotCreate, "no-folder"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (Exit::NotPermitted, "folder-not-writable"),
        ErrorKind::StorageFull | ErrorKind::FileTooLarge | ErrorKind::QuotaExceeded => (Exit::Io, "disk-full"),
        _ => (Exit::CannotCreate, "cannot-create"),
    };
    if id == "folder-not-writable" {
        path = path.parent().unwrap_or(path);
    }
    Fault::new(exit, id).arg("path", path.display()).arg("why", error)
}
