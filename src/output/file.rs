//! A file that is whole or absent: written beside its place, synced, then put there in one step.

#[cfg(test)]
mod tests;

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::door::{buffered, why};
use crate::fault::{Exit, Fault, Result};

/// Rights of what holds names of people: its owner's alone.
const PRIVATE: u32 = 0o600;
/// Rights of what every user of the machine may read: those that any new file gets.
const PUBLIC: u32 = 0o666;

/// Writes a file that only its owner may read, for records hold names. Never over one that is
/// there, unless forced; nothing stays behind when it fails.
pub fn to_file<T>(path: &Path, force: bool, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    put(path, force, PRIVATE, write)
}

/// The same for what holds no records: others may read it.
pub fn to_public_file(path: &Path, force: bool, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    put(path, force, PUBLIC, write)
}

fn put<T>(path: &Path, force: bool, rights: u32, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
    let place = place(path, force)?;
    let (temporary, file) = Temporary::beside(&place, rights).map_err(|error| refused(path, &error))?;
    let value = buffered(&file, write).map_err(|error| refused(path, &error))??;
    file.sync_all().map_err(|error| refused(path, &error))?;
    drop(file);
    let put = if force { fs::rename(&temporary.0, &place) } else { link(&temporary.0, &place) };
    put.map_err(|error| refused(path, &error))?;
    // The name is on the disk only when its folder is; not every file system can say so.
    if let Ok(folder) = File::open(folder(&place)) {
        let _ = folder.sync_all();
    }
    Ok(value)
}

/// Where the file goes: through a link to what it names. Only a plain file is ever written over.
fn place(path: &Path, force: bool) -> Result<PathBuf> {
    let named = |id| Err(Fault::new(Exit::CannotCreate, id).arg("path", path.display()));
    let ends_in_slash = path.as_os_str().as_encoded_bytes().last().is_some_and(|last| *last == b'/');
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => named("not-a-file"),
        Ok(_) if !force => named("exists"),
        Ok(_) if is_database(path) => named("over-database"),
        Ok(_) => fs::canonicalize(path).map_err(|error| refused(path, &error)),
        Err(_) if path.file_name().is_none() || ends_in_slash => named("not-a-file"),
        // A link that leads nowhere is itself what is written over.
        Err(_) if path.is_symlink() && !force => named("exists"),
        Err(_) => Ok(path.to_owned()),
    }
}

/// True for an SQLite database: records are never written over by a list of them.
fn is_database(path: &Path) -> bool {
    let mut head = [0; 16];
    File::open(path).and_then(|mut file| io::Read::read_exact(&mut file, &mut head)).is_ok()
        && &head == b"SQLite format 3\0"
}

/// The folder that a file stands in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Puts the file in its place only if nobody was faster.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            // A memory stick knows no second names: claim the name with an empty file, then replace that.
            OpenOptions::new().write(true).create_new(true).open(to)?;
            fs::rename(from, to).inspect_err(|_| drop(fs::remove_file(to)))
        }
        done => done,
    }
}

/// A file that is removed when it is dropped; after a rename there is nothing left to remove.
struct Temporary(PathBuf);

impl Temporary {
    fn beside(place: &Path, rights: u32) -> io::Result<(Self, File)> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let name = format!(".veche-{}-{}.tmp", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let path = folder(place).join(name);
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, rights);
            match options.open(&path) {
                // Left by a process that was killed and had our number.
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                opened => return opened.map(|file| (Self(path), file)),
            }
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// What keeps a file from being written.
pub(super) fn refused(path: &Path, error: &io::Error) -> Fault {
    let named = |exit, id| Fault::new(exit, id).arg("path", path.display());
    match error.kind() {
        ErrorKind::AlreadyExists => named(Exit::CannotCreate, "exists"),
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            Fault::new(Exit::CannotCreate, "no-folder").arg("path", folder(path).display())
        }
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => named(Exit::CannotCreate, "file-name"),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => named(Exit::NotPermitted, "not-permitted"),
        _ => named(Exit::Io, "write").arg("why", why(error)),
    }
}
