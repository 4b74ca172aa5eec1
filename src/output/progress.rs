//! How far long work has come, on a terminal and nowhere else.

use std::cell::Cell;
use std::io::IsTerminal;
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is done sooner needs no bar.
const SOON: Duration = Duration::from_secs(1);
/// How often what only turns is drawn anew.
const TURN: Duration = Duration::from_millis(100);

/// A bar that appears when the work takes long.
#[derive(Clone, Debug)]
pub struct Bar {
    shown: ProgressBar,
    wanted: bool,
    steps: Cell<u32>,
}

impl Bar {
    /// A bar over so many bytes; where nobody knows how many, they are counted.
    pub fn new(bytes: Option<u64>, words: String) -> Self {
        let bar = ProgressBar::with_draw_target(bytes, ProgressDrawTarget::hidden());
        let shape = if bytes.is_some() { "{msg} {wide_bar} {percent} %" } else { "{msg} {binary_bytes}" };
        bar.set_style(ProgressStyle::with_template(shape).unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(words);
        Self { shown: bar, wanted: true, steps: Cell::new(0) }
    }

    /// The same, or none for who wants quiet.
    pub fn unless(quiet: bool, bytes: Option<u64>, words: impl FnOnce() -> String) -> Self {
        if quiet { Self::hidden() } else { Self::new(bytes, words()) }
    }

    /// Of work that cannot tell how far it has come: what it is, and for how long it has been going on.
    pub fn turning(quiet: bool, words: impl FnOnce() -> String) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self::hidden();
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()).with_message(words());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed_precise}") {
            bar.set_style(style.tick_chars("|/-\\ "));
        }
        let shown = bar.clone();
        thread::spawn(move || {
            thread::sleep(SOON);
            if !shown.is_finished() {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(TURN);
            }
        });
        Self { shown: bar, wanted: true, steps: Cell::new(0) }
    }

    /// No bar.
    pub fn hidden() -> Self {
        Self { shown: ProgressBar::hidden(), wanted: false, steps: Cell::new(0) }
    }

    /// True once in so many steps: looking at the clock takes longer than most.
    pub fn due(&self, steps: u32) -> bool {
        self.steps.set(self.steps.get().wrapping_add(1));
        self.steps.get().is_multiple_of(steps)
    }

    /// Shows how many bytes are done.
    pub fn show(&self, bytes: u64) {
        if self.wanted && self.shown.is_hidden() && self.shown.elapsed() > SOON {
            // indicatif itself draws nothing where stderr is no terminal.
            self.shown.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.shown.set_position(bytes);
    }

    /// Lets something be said while the bar stands aside: what it leaves on the screen is no line of the message.
    pub fn aside<T>(&self, say: impl FnOnce() -> T) -> T {
        if self.shown.is_hidden() { say() } else { self.shown.suspend(say) }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.shown.finish_and_clear();
    }
}
