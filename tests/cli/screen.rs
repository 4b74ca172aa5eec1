//! A terminal that a person sits before: the program runs in it, keys are pressed, and the screen is read as it is seen.

use std::fs::File;
use std::io::{Read, Write as _};
use std::num::NonZeroU16;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rexpect::process::{PtyProcess, WaitStatus};
use vt100::Parser;

use crate::harness::Town;

/// High enough that nothing scrolls away.
const ROWS: u16 = 400;
/// Longer than any question takes on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// Takes an answer, and the proposal of a question.
pub const ENTER: &str = "\r";
/// One question back.
pub const ESC: &str = "\u{1b}";
/// Breaks off.
pub const CTRL_C: &str = "\u{3}";
/// The next line of a list.
pub const DOWN: &str = "\u{1b}[B";

/// A terminal with a program in it.
pub struct Screen {
    process: PtyProcess,
    keys: File,
    seen: Arc<Mutex<Parser>>,
}

impl Screen {
    /// Types a line of `sh` into a terminal of so many columns.
    pub fn open(town: &Town, columns: u16, line: &str) -> Self {
        let size = |n| NonZeroU16::new(n).expect("a terminal has a size");
        let mut command = town.command("sh");
        command.args(["-c", &format!("stty rows {ROWS} cols {columns}; {line}")]).env("TERM", "xterm-256color");
        // What the terminal is to the program; the town's own commands read from nothing.
        command.stdin(Stdio::inherit());
        let process = PtyProcess::new(command).expect("a terminal");
        let seen = Arc::new(Mutex::new(Parser::new(size(ROWS), size(columns), 0)));
        let (mut out, parser) = (process.get_file_handle().expect("what it writes"), Arc::clone(&seen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = out.read(&mut bytes) {
                parser.lock().expect("the screen").process(&bytes[..count]);
            }
        });
        Self { keys: process.get_file_handle().expect("its keys"), process, seen }
    }

    /// What stands on the screen.
    pub fn text(&self) -> String {
        self.seen.lock().expect("the screen").screen().contents()
    }

    /// Waits until something stands there.
    pub fn shows(&self, what: &str) {
        self.wait(what, |text| text.contains(what));
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("keys");
    }

    /// Waits for a question, answers it and waits until that is taken.
    pub fn answer(&mut self, label: &str, answer: &str) {
        let (asked, taken) = (format!("? {label}:"), format!("> {label}:"));
        self.wait(&asked, |text| question(text).starts_with(&asked));
        let before = count(&self.text(), &taken);
        self.press(answer);
        self.press(ENTER);
        self.wait(&taken, |text| count(text, &taken) > before);
    }

    /// Waits for a question and goes one back.
    pub fn back(&mut self, label: &str) {
        let (asked, left) = (format!("? {label}:"), format!("? {label}: (Esc)"));
        self.wait(&asked, |text| question(text).starts_with(&asked));
        let before = count(&self.text(), &left);
        self.press(ESC);
        self.wait(&left, |text| count(text, &left) > before);
    }

    /// Saves the record that is shown.
    pub fn save(&mut self) {
        self.wait("? Всё верно?", |text| question(text).starts_with("? Всё верно?"));
        self.press(ENTER);
    }

    /// Waits for the end; the exit code and all that stood on the screen.
    pub fn end(self) -> (i32, String) {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.process.status() {
                Some(WaitStatus::Exited(_, code)) => {
                    // What it wrote last is still on its way.
                    std::thread::sleep(Duration::from_millis(50));
                    return (code, self.text());
                }
                Some(WaitStatus::StillAlive) if Instant::now() < until => std::thread::sleep(Duration::from_millis(5)),
                other => panic!("{other:?}; on the screen:\n{}", self.text()),
            }
        }
    }

    fn wait(&self, what: &str, there: impl Fn(&str) -> bool) {
        let until = Instant::now() + PATIENCE;
        loop {
            let text = self.text();
            if there(&text) {
                return;
            }
            assert!(Instant::now() < until, "«{what}» does not come; on the screen:\n{text}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// The question that stands open: the last one that was neither answered nor left.
fn question(text: &str) -> &str {
    text.lines().rfind(|line| line.starts_with("? ")).filter(|line| !line.ends_with("(Esc)")).unwrap_or_default()
}

fn count(text: &str, start: &str) -> usize {
    text.lines().filter(|line| line.starts_with(start)).count()
}
