//! What backups are called: `NAME-2013-01-15-093000.db` in the folder `backups` beside the file.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::fault::Result;
use crate::store::fresh::{self, Fresh, Rights};

/// Why a backup was made. Only those that were asked for are ever thinned: the others stand before a great change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `backup`.
    Asked,
    /// The file was about to be restored from another.
    BeforeRestore,
    /// The same of a file that could not be read any more.
    Damaged,
    /// The file was about to be brought from one version to another.
    Migration(u32, u32),
}

impl Sort {
    /// What stands between the name and the date.
    fn mark(self) -> String {
        match self {
            Self::Asked => String::new(),
            Self::BeforeRestore => "before-restore-".to_owned(),
            Self::Damaged => "damaged-".to_owned(),
            Self::Migration(from, to) => format!("v{from}-to-v{to}-"),
        }
    }

    /// The sort, and what follows its mark.
    fn read(text: &str) -> (Self, &str) {
        let migration = |text: &str| {
            let (from, rest) = text.strip_prefix('v')?.split_once("-to-v")?;
            let (to, rest) = rest.split_once('-')?;
            Some((Self::Migration(from.parse().ok()?, to.parse().ok()?), rest.len()))
        };
        let marked = |sort: Self| text.strip_prefix(&sort.mark()).map(|rest| (sort, rest.len()));
        let found = marked(Self::BeforeRestore).or_else(|| marked(Self::Damaged)).or_else(|| migration(text));
        found.map_or((Self::Asked, text), |(sort, length)| (sort, &text[text.len() - length..]))
    }
}

/// The moment as it stands in a name.
const MOMENT: &str = "%Y-%m-%d-%H%M%S";
/// Its length.
const LENGTH: usize = "2013-01-15-093000".len();
/// So many backups of one second have names.
const IN_A_SECOND: u32 = 1000;

/// A backup as its name tells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// When it was made.
    pub at: NaiveDateTime,
    /// Which of that second.
    pub nth: u32,
    /// Where it is.
    pub path: PathBuf,
}

/// Where the backups of a file lie, and what their names begin with.
#[derive(Debug)]
pub struct Names {
    folder: PathBuf,
    stem: String,
    rights: Rights,
}

impl Names {
    /// Those of a file, by whatever link it is reached: in the folder that was set, else in the one beside it.
    pub fn of(path: &Path, folder: Option<&Path>) -> Self {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let plain = path.extension().is_some_and(|extension| extension == "db");
        let stem = if plain { path.file_stem() } else { path.file_name() };
        let stem = stem.unwrap_or_default().to_string_lossy().into_owned();
        let folder = folder.map_or_else(|| path.with_file_name("backups"), Path::to_owned);
        Self { folder, stem, rights: Rights::like(&path) }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// An empty file in the folder, which is made where there is none.
    pub fn fresh(&self, sort: Sort, now: NaiveDateTime) -> Result<Fresh> {
        self.rights.folder(&self.folder)?;
        let first = self.free(sort, now).next().unwrap_or_default();
        Fresh::beside(&first, self.rights)
    }

    /// The names that a new one may have, the best first.
    pub fn free(&self, sort: Sort, now: NaiveDateTime) -> impl Iterator<Item = PathBuf> {
        let name = format!("{}-{}{}", self.stem, sort.mark(), now.format(MOMENT));
        let folder = self.folder.clone();
        let names = (1..=IN_A_SECOND).map(move |nth| match nth {
            1 => folder.join(format!("{name}.db")),
            _ => folder.join(format!("{name}-{nth}.db")),
        });
        names.filter(|path| fs::symlink_metadata(path).is_err())
    }

    /// The sort and the moment that a name tells; none where it is no name of ours.
    pub fn read(&self, name: &str) -> Option<(Sort, NaiveDateTime, u32)> {
        let rest = name.strip_prefix(&self.stem)?.strip_prefix('-')?.strip_suffix(".db")?;
        let (sort, rest) = Sort::read(rest);
        let (moment, nth) = (rest.get(..LENGTH)?, rest.get(LENGTH..)?);
        let at = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
        let nth = if nth.is_empty() { 1 } else { nth.strip_prefix('-')?.parse().ok().filter(|nth| *nth > 1)? };
        // Only what we would write ourselves is ours.
        let ours = at.format(MOMENT).to_string() == moment;
        ours.then_some((sort, at, nth))
    }

    /// The backups that lie in the folder, of any sort.
    pub fn all(&self) -> Vec<Found> {
        self.listed(|name| self.read(name).map(|(_, at, nth)| (at, nth)))
    }

    /// Those that were asked for.
    pub fn asked(&self) -> Vec<Found> {
        self.listed(|name| self.read(name).filter(|(sort, ..)| *sort == Sort::Asked).map(|(_, at, nth)| (at, nth)))
    }

    /// What a backup that was killed left behind.
    pub fn left(&self) -> Vec<Found> {
        self.listed(|name| {
            let of = &name.strip_prefix('.')?[..name.find(".db.")? + 2];
            let (_, at, nth) = self.read(of).filter(|_| fresh::is_passing(name, of))?;
            Some((at, nth))
        })
    }

    /// The plain files of the folder whose names tell a moment; a folder that cannot be read has none.
    fn listed(&self, read: impl Fn(&str) -> Option<(NaiveDateTime, u32)>) -> Vec<Found> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let found = entries.flatten().filter_map(|entry| {
            let name = entry.file_name();
            let (at, nth) = read(name.to_str()?)?;
            entry.file_type().is_ok_and(|kind| kind.is_file()).then(|| Found { at, nth, path: entry.path() })
        });
        found.collect()
    }
}
