//! What is done to a file while it is made to fail: one command, the file before it and the file after it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use rusqlite::Connection;

use crate::Result;
use crate::file::{Dump, look};
use crate::town::{self, PERSON, Town};

/// A file as version 1 left it.
const VERSION_1: &str = include_str!("../../src/store/migrate/version-1.sql");
/// The file of records.
const RECORDS: &str = "records.db";
/// A copy of it.
const COPY: &str = "records.db.copy";

/// One command over a file that is always the same.
pub struct Deed {
    /// What is done: `add`.
    pub name: &'static str,
    args: Vec<String>,
    /// The bytes of the file of records before; none where the command is to make it.
    start: Option<Vec<u8>>,
    /// The file that is made or changed.
    target: &'static str,
    /// What stands in it before: nothing where there is none.
    before: Dump,
    /// What stands in it once the command is done.
    after: Dump,
    /// What was there before is kept in the folder of backups.
    keeps: bool,
}

/// The deeds, in a folder of their own.
pub struct Deeds {
    /// The folder.
    pub town: Town,
    /// The deeds.
    pub all: Vec<Deed>,
}

impl Deeds {
    /// Every command that writes, over a town at work; the import has so many rows.
    pub fn new(rows: usize) -> Result<Self> {
        let town = Town::at_work()?;
        let start = fs::read(town.db())?;
        fs::write(town.path("rows.csv"), town::events(rows).replace("Беседа", "Встреча"))?;
        fs::copy(town.db(), town.path("kept.db"))?;
        // What is undone is an import, the largest thing that can be.
        fs::write(town.path("undone.csv"), town::aid(rows.min(300)).replace("поездка", "выезд"))?;
        town.ok(&["aid", "import", "undone.csv"])?;
        let imported = fs::read(town.db())?;
        Connection::open(town.path("old.db"))?.execute_batch(VERSION_1)?;
        let old = fs::read(town.path("old.db"))?;
        let add = "event add --date 2012-05 --kind talk --title Т --org ВОИ --people 7 --stated-amount 12,50";
        let deeds = [
            ("init", "init --name Т --town Т", None),
            ("add", add, Some(&start)),
            ("edit", "org edit 6 --phone 3-12-34 --known-as воины --notes Заметка", Some(&start)),
            ("remove", "event remove 20", Some(&start)),
            ("import", "event import rows.csv", Some(&start)),
            ("merge", "org merge РСВА --into ВОИ --duplicate", Some(&start)),
            ("close", "year close 2012", Some(&start)),
            ("undo", "undo", Some(&imported)),
            ("erase", "person erase PERSON --yes --reason просьба", Some(&start)),
            ("backup", "backup records.db.copy", Some(&start)),
            ("restore", "restore kept.db --yes", Some(&imported)),
            ("migrate", "event list", Some(&old)),
        ];
        let mut all = Vec::new();
        for (name, line, start) in deeds {
            let args = line.split(' ').map(|word| if word == "PERSON" { PERSON } else { word }.to_owned()).collect();
            let target = if name == "backup" { COPY } else { RECORDS };
            let keeps = ["restore", "migrate"].contains(&name);
            let (before, after) = (Dump::new(), Dump::new());
            let deed = Deed { name, args, start: start.cloned(), target, before, after, keeps };
            all.push(deed.run(&town)?);
        }
        Ok(Self { town, all })
    }
}

impl Deed {
    /// Runs it once unharmed, so that it is known what it does.
    fn run(mut self, town: &Town) -> Result<Self> {
        self.reset(town)?;
        self.before = if self.start.is_some() { look(&town.db())? } else { Dump::new() };
        let output = self.command(town).output()?;
        if !output.status.success() {
            return Err(format!("{}: {}", self.name, town::text(&output.stderr)).into());
        }
        self.after = look(&town.path(self.target))?;
        let changes = self.before != self.after || self.target == COPY;
        if changes { Ok(self) } else { Err(format!("{} changes nothing", self.name).into()) }
    }

    /// Puts the file back as it is before; nothing else stays beside it.
    pub fn reset(&self, town: &Town) -> Result<()> {
        for path in beside(town)? {
            if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
        }
        self.start.as_ref().map_or(Ok(()), |bytes| fs::write(town.db(), bytes))?;
        Ok(())
    }

    /// The command.
    pub fn command(&self, town: &Town) -> Command {
        town.veche(&self.args)
    }

    /// The files as they are found now: true when the deed is done, false when nothing is. Anything else is a fault.
    pub fn is_done(&self, town: &Town) -> Result<bool> {
        if self.target == COPY && look(&town.db())? != self.before {
            return Err("the file that is copied is not as before".into());
        }
        let target = town.path(self.target);
        if !target.exists() {
            let made = self.start.is_none() || self.target == COPY;
            return if made { Ok(false) } else { Err("the file is gone".into()) };
        }
        let now = look(&target)?;
        if now == self.after {
            return if self.keeps { self.kept(town).map(|()| true) } else { Ok(true) };
        }
        let same = now == self.before && self.target == RECORDS && self.start.is_some();
        if same { Ok(false) } else { Err("the file is neither as before nor as after".into()) }
    }

    /// What was there before is kept.
    fn kept(&self, town: &Town) -> Result<()> {
        for entry in fs::read_dir(town.path("backups"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "db") && look(&path)? == self.before {
                return Ok(());
            }
        }
        Err("what was there before is not kept".into())
    }

    /// True when the command said that it is done.
    pub fn acknowledged(output: &Output) -> bool {
        output.status.success() || !output.stdout.is_empty()
    }
}

/// The file of records and all that stands beside it: journals, temporary files, backups.
pub fn beside(town: &Town) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(town.folder())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.contains(RECORDS) || name == "backups" {
            found.push(path);
        }
    }
    Ok(found)
}
