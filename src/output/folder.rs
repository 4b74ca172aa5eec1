//! A folder of files that is whole or absent.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::door::buffered;
use super::file::{folder, refused};
use crate::fault::{Exit, Fault, Result};

/// A folder while it is being filled; it goes away again unless it is finished.
pub struct Folder {
    made: PathBuf,
    /// What it becomes: by this name it is spoken of.
    named: PathBuf,
}

impl Folder {
    /// Writes one file that only its owner may read.
    pub fn file<T>(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<T> {
        let path = self.named.join(name);
        let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(self.made.join(name));
        let file = opened.map_err(|error| refused(&path, &error))?;
        let value = buffered(&file, write).map_err(|error| refused(&path, &error))??;
        file.sync_all().map_err(|error| refused(&path, &error))?;
        Ok(value)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.made);
    }
}

/// Fills a new folder, or one that is empty; never one that holds something. Nothing stays behind when it fails.
pub fn to_folder(path: &Path, fill: impl FnOnce(&Folder) -> Result<()>) -> Result<()> {
    let there = match fs::read_dir(path) {
        Ok(mut entries) => match entries.next() {
            Some(_) => return Err(Fault::new(Exit::CannotCreate, "folder-full").arg("path", path.display())),
            None => true,
        },
        Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => false,
        Err(error) if error.kind() == ErrorKind::NotADirectory || path.is_symlink() => {
            return Err(Fault::new(Exit::CannotCreate, "not-a-folder").arg("path", path.display()));
        }
        Err(error) => return Err(refused(path, &error)),
    };
    // What is put together must stand on the same disk as what it becomes.
    let beside = if there { path } else { folder(path) };
    let made = beside.join(format!(".veche-{}.tmp", std::process::id()));
    let made = Folder { made, named: path.to_owned() };
    DirBuilder::new().mode(0o700).create(&made.made).map_err(|error| refused(path, &error))?;
    fill(&made)?;
    if there { move_up(&made, path) } else { fs::rename(&made.made, path) }.map_err(|error| match error.kind() {
        ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory => {
            Fault::new(Exit::CannotCreate, "folder-full").arg("path", path.display())
        }
        _ => refused(path, &error),
    })?;
    if let Ok(folder) = File::open(folder(path)) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// The files into the folder that was there already, in the order of their names.
fn move_up(made: &Folder, path: &Path) -> std::io::Result<()> {
    let mut names: Vec<_> =
        fs::read_dir(&made.made)?.map(|entry| Ok(entry?.file_name())).collect::<std::io::Result<_>>()?;
    names.sort();
    names.iter().try_for_each(|name| fs::rename(made.made.join(name), path.join(name)))
}
