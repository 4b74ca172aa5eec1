//! A folder of its own and an environment without a locale, a home or a clock of the machine's.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::Result;

/// The program as cargo built it for these tests.
pub const VECHE: &str = env!("CARGO_BIN_EXE_veche");

/// The exit codes that the README lists, but for the one that says the program is at fault.
pub const CODES: [i32; 11] = [0, 1, 2, 65, 66, 73, 74, 75, 76, 77, 78];

/// Somebody who stands in the records of a town at work, and is erased from them.
pub const PERSON: &str = "Сидорова Анна Петровна";

/// A folder with one file of records.
pub struct Town {
    dir: TempDir,
}

impl Town {
    /// An empty folder.
    pub fn bare() -> Result<Self> {
        Ok(Self { dir: tempfile::tempdir()? })
    }

    /// A town at work: associations, events, awards, aid, plans, and a history of changes to them.
    pub fn at_work() -> Result<Self> {
        let town = Self::bare()?;
        town.ok(&["init", "--name", "Администрация города"])?;
        let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/berezovsky-2012");
        town.ok(&["import", example])?;
        for (subject, table) in [("event", events(150)), ("award", awards(60)), ("aid", aid(60)), ("plan", plans(30))] {
            let name = format!("{subject}.csv");
            fs::write(town.path(&name), table)?;
            town.ok(&[subject, "import", &name])?;
        }
        for line in ["event edit 7 --people 70", "event edit 8 --org 6 --notes Заметка", "aid edit 5 --times 2"]
        {
            town.ok(&line.split(' ').collect::<Vec<_>>())?;
        }
        town.ok(&["award", "add", "--date", "2012", "--kind", "gratitude", "--awardee", PERSON])?;
        town.ok(&["event", "remove", "12"])?;
        town.ok(&["award", "remove", "11"])?;
        Ok(town)
    }

    /// The file of records.
    pub fn db(&self) -> PathBuf {
        self.path("records.db")
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.dir.path()
    }

    /// `veche` over the file of records, with the town's environment and no other.
    pub fn veche<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new(VECHE);
        command.arg("--db").arg(self.db()).arg("--quiet").args(args);
        self.dress(&mut command);
        command
    }

    /// Gives a command the town's environment.
    pub fn dress(&self, command: &mut Command) {
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path("home"))
            .env("VECHE_TODAY", "2013-01-15")
            .env("VECHE_USER", "clerk")
            .env("LANG", "C")
            .current_dir(self.folder())
            .stdin(Stdio::null());
    }

    /// Runs a command to its end.
    pub fn run<S: AsRef<OsStr>>(&self, args: &[S]) -> Result<Output> {
        Ok(self.veche(args).output()?)
    }

    /// Runs a command that must succeed; its stdout.
    pub fn ok(&self, args: &[&str]) -> Result<String> {
        let output = self.run(args)?;
        if !output.status.success() {
            return Err(format!("{}: {}", args.join(" "), text(&output.stderr)).into());
        }
        Ok(text(&output.stdout))
    }
}

/// Output as text; what is no text is shown as such.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A table of events.
pub fn events(rows: usize) -> String {
    table("date,kind,title,people,orgs,outcome", rows, |n| {
        let orgs = ["ВОИ", "", "ВОИ; РСВА"][n % 3];
        format!("2012-{:02},talk,Беседа № {n},{},{orgs},Решено {n}", 1 + n % 12, n % 40)
    })
}

/// A table of awards.
pub fn awards(rows: usize) -> String {
    table("date,kind,awardee,org,merit,amount", rows, |n| {
        format!("2012-{:02},gratitude,Иванова Мария {n},ВОИ,за работу {n},{n}.50", 1 + n % 12)
    })
}

/// A table of aid.
pub fn aid(rows: usize) -> String {
    table("date,flow,form,orgs,what,amount", rows, |n| {
        format!("2012-{:02},support,transport,ВОИ,поездка {n},\"{},{:02}\"", 1 + n % 12, 100 + n, n % 100)
    })
}

/// A table of plan items.
pub fn plans(rows: usize) -> String {
    table("year,task,due,orgs", rows, |n| format!("2013,Задача {n},2013-{:02},ВОИ", 1 + n % 12))
}

fn table(head: &str, rows: usize, row: impl Fn(usize) -> String) -> String {
    let mut table = format!("{head}\n");
    for n in 0..rows {
        let _ = writeln!(table, "{}", row(n));
    }
    table
}

/// True where a tool is on this machine.
pub fn tool(name: &str) -> bool {
    Command::new(name).arg("--version").output().is_ok()
}
