//! A file of records in a folder of its own, filled by commands; no clock, locale or home of the machine.

use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The records of the invented town, one command a line.
pub const TOWN: &str = include_str!("town.txt");

pub struct Office {
    dir: TempDir,
    today: String,
}

impl Office {
    /// A file made by `init` with these words.
    pub fn new(init: &str) -> Self {
        let office = Self { dir: TempDir::new().expect("a folder"), today: "2020-01-20".to_owned() };
        office.run(&format!("init {init}"));
        office
    }

    /// A file that another office filled.
    pub fn with(file: &[u8]) -> Self {
        let office = Self { dir: TempDir::new().expect("a folder"), today: "2020-01-20".to_owned() };
        std::fs::write(office.path("town.db"), file).expect("the file of records");
        office
    }

    /// The invented town, as of 20 January 2020.
    pub fn town() -> Self {
        let mut lines = TOWN.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
        let init = lines.next().and_then(|line| line.strip_prefix("init ")).expect("the first command is init");
        let office = Self::new(init);
        lines.for_each(|line| drop(office.run(line)));
        office
    }

    /// The same file on another day.
    pub fn on(mut self, today: &str) -> Self {
        today.clone_into(&mut self.today);
        self
    }

    /// What a command prints; it must succeed.
    pub fn run(&self, line: &str) -> String {
        let done = self.output(line);
        assert!(done.status.success(), "{line}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("UTF-8")
    }

    /// What `check` prints where it finds something.
    pub fn found(&self, line: &str) -> String {
        let done = self.output(line);
        assert_eq!(done.status.code(), Some(1), "{line}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).expect("UTF-8")
    }

    /// What a command says beside its data.
    pub fn remarks(&self, line: &str) -> String {
        String::from_utf8(self.output(line).stderr).expect("UTF-8")
    }

    /// The account as a value.
    pub fn json(&self, period: &str) -> serde_json::Value {
        serde_json::from_str(&self.run(&format!("report {period} --format json"))).expect("JSON")
    }

    /// The account as one long line: where the screen wraps is no matter here.
    pub fn paper(&self, words: &str) -> String {
        self.run(&format!("report {words}")).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn output(&self, line: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_veche"))
            .args(["--db".into(), self.path("town.db").into_os_string()])
            .args(words(line))
            .env_clear()
            .env("VECHE_LANG", "ru")
            .env("VECHE_TODAY", &self.today)
            .env("VECHE_USER", "clerk")
            .current_dir(self.dir.path())
            .output()
            .expect("the program starts")
    }
}

/// The words of a command; double quotes hold several together.
pub fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let (mut quoted, mut begun) = (false, false);
    for sign in line.trim().chars() {
        match sign {
            '"' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun {
                    words.push(String::new());
                }
                begun = false;
            }
            _ => {
                begun = true;
                words.last_mut().expect("one at least").push(sign);
            }
        }
    }
    words
}
