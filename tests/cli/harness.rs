//! A town of its own for every test: a temporary folder, an environment without a locale, a home or a clock of the
//! machine's, and transcripts of what was typed and what came back.
//!
//! A transcript is read as a terminal is: `$` a command for `sh`, then its stdout, then its stderr with `!` before each
//! line, then `= CODE` when the exit code is not 0. `[DIR]` is the temporary folder, `[..]` any text, `...` any lines.
//! `SNAPSHOTS=overwrite cargo test` writes anew what came back; read the difference before it is kept.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use snapbox::data::Inline;
use tempfile::TempDir;

/// A temporary folder that a clerk works in.
pub struct Town {
    dir: TempDir,
    lang: &'static str,
}

/// What a command answered.
pub struct Answer {
    pub stdout: String,
    pub stderr: String,
    pub code: i32,
}

impl Town {
    /// A folder with nothing in it.
    pub fn bare() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder"), lang: "C" }
    }

    /// A folder whose user has a file of records, with the code lists and nothing else.
    pub fn new() -> Self {
        static FILE: OnceLock<Vec<u8>> = OnceLock::new();
        let file = FILE.get_or_init(|| {
            let first = Self::bare();
            first.ok("veche init --quiet");
            fs::read(first.db()).expect("the file just made")
        });
        let town = Self::bare();
        let db = town.db();
        fs::create_dir_all(db.parent().expect("a folder")).expect("the data folder");
        fs::write(&db, file).expect("the file of records");
        fs::set_permissions(&db, fs::Permissions::from_mode(0o600)).expect("its rights");
        town
    }

    /// The same, for a Russian user.
    #[must_use]
    pub fn russian(mut self) -> Self {
        self.lang = "ru_RU.UTF-8";
        self
    }

    /// Puts records there first, one `veche` command a line, without the word `veche`.
    #[must_use]
    pub fn with(self, commands: &str) -> Self {
        for command in commands.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.ok(&format!("veche --quiet {command}"));
        }
        self
    }

    /// The user's own file of records.
    pub fn db(&self) -> PathBuf {
        self.path("data/veche/veche.db")
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).expect("a file in the temporary folder");
    }

    /// A command with the town's environment and no other.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let bin = Path::new(env!("CARGO_BIN_EXE_veche")).parent().expect("the folder of the program");
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("HOME", self.path("home"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("VECHE_TODAY", "2013-01-15")
            .env("VECHE_USER", "clerk")
            .env("LANG", self.lang)
            .current_dir(self.dir.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs a line of `sh`.
    pub fn run(&self, line: &str) -> Answer {
        let output = self.command("sh").args(["-c", line]).output().expect("sh");
        self.answer(&output)
    }

    /// Runs a line that must succeed; its stdout.
    pub fn ok(&self, line: &str) -> String {
        let answer = self.run(line);
        assert_eq!(answer.code, 0, "{line}\n{}", answer.stderr);
        answer.stdout
    }

    /// Runs a line that prints JSON.
    pub fn json(&self, line: &str) -> serde_json::Value {
        serde_json::from_str(&self.ok(line)).expect("JSON")
    }

    /// The account's Markdown, which has a paragraph in one line, holds each of these.
    pub fn tells(&self, report: &str, facts: &[&str]) {
        let account = self.ok(&format!("veche --quiet {report} --format markdown"));
        for fact in facts {
            assert!(account.contains(fact), "`{report}` does not say «{fact}»:\n{account}");
        }
    }

    /// Runs the program with these arguments, as bytes may be typed.
    pub fn veche<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Answer {
        let output = self.command(env!("CARGO_BIN_EXE_veche")).args(args).output().expect("veche");
        self.answer(&output)
    }

    fn answer(&self, output: &Output) -> Answer {
        let dir = self.dir.path().to_string_lossy().into_owned();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8").replace(&dir, "[DIR]");
        // A shell's own way of saying that a signal ended it.
        let code = output.status.code().unwrap_or(128);
        Answer { stdout: text(&output.stdout), stderr: text(&output.stderr), code }
    }

    /// Types the transcript's commands again and compares all that comes back.
    pub fn plays(&self, transcript: Inline) {
        let mut played = String::new();
        let mut commands = transcript.data.lines().filter_map(|line| line.strip_prefix("$ ")).peekable();
        assert!(commands.peek().is_some(), "a transcript without a command");
        for command in commands {
            let answer = self.run(command);
            let _ = writeln!(played, "$ {command}");
            played += &answer.stdout;
            if !answer.stdout.is_empty() && !answer.stdout.ends_with('\n') {
                played += "(no line end)\n";
            }
            for line in answer.stderr.lines() {
                let _ = writeln!(played, "{}", format!("! {line}").trim_end());
            }
            if answer.code != 0 {
                let _ = writeln!(played, "= {}", answer.code);
            }
        }
        snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false).eq(played, transcript);
    }
}

/// A tool that this machine may lack; says so, since a test that was not run must not look like one that passed.
pub fn tool(name: &str) -> bool {
    let found = Command::new(name).arg("--version").output().is_ok();
    if !found {
        skip(&format!("there is no {name} on this machine"));
    }
    found
}

/// True where a device that is always full stands in for a full disk.
pub fn full_device() -> bool {
    let found = Path::new("/dev/full").exists();
    if !found {
        skip("there is no /dev/full on this machine");
    }
    found
}

/// Says why a test is not run, past the capture of what passing tests print.
pub fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIP: {why}");
}

/// True for the user whom no rights hold back.
pub fn root() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    if root {
        skip("root may read and write everything");
    }
    root
}
