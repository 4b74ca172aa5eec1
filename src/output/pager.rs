//! Long output on a terminal, page by page. What fits on the screen is printed; the rest is handed to a pager once it is
//! all there, so that whoever reads slowly keeps no file locked.

#[cfg(test)]
mod tests;

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::{data, door, wrap};
use crate::fault::Result;
use crate::output::door::Written;

/// What `less` is told: to end where all fits, to keep the colours, to leave the text on the screen.
const LESS: &str = "less -FRX";

/// What long output is read with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pager {
    /// Nobody chose one.
    Ours,
    /// What the user chose.
    Chosen(String),
}

/// The pager that the settings and the environment name; none where nothing shall be paged, or stdout is no terminal.
/// Our own variable comes first, then the user's settings, then `PAGER`; an empty one is none.
pub fn chosen(settings: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Option<Pager> {
    io::stdout().is_terminal().then(|| among(settings, variable)).flatten()
}

fn among(settings: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Option<Pager> {
    let own = variable("VECHE_PAGER").or_else(|| settings.map(str::to_owned)).or_else(|| variable("PAGER"));
    let Some(pager) = own else { return Some(Pager::Ours) };
    let pager = pager.trim();
    (!pager.is_empty() && pager != "cat").then(|| Pager::Chosen(pager.to_owned()))
}

/// Writes data into memory. Prints at once what fits on the screen; gives back what does not.
pub fn collect<T>(write: impl FnOnce(&mut dyn Write) -> Result<T>) -> Result<(T, Vec<u8>)> {
    let mut page = Vec::new();
    let value = write(&mut page)?;
    if fits(&page, terminal_size::terminal_size()) {
        data(|out| out.write_all(&page).written())?;
        page.clear();
    }
    Ok((value, page))
}

/// True when lines of this width take no more than the screen, its last line left free.
fn fits(page: &[u8], screen: Option<(terminal_size::Width, terminal_size::Height)>) -> bool {
    let Some((width, height)) = screen else { return true };
    let (width, height) = (usize::from(width.0.max(1)), usize::from(height.0));
    let mut rows = 0;
    String::from_utf8_lossy(page).lines().all(|line| {
        rows += wrap::width(line).div_ceil(width).max(1);
        rows < height
    })
}

/// Shows a page through a pager, and waits until it is left. One that is not there leaves the printing to us. Our own
/// says how to go on and how to leave it.
pub fn show(pager: &Pager, page: &[u8], prompt: &str) -> Result<()> {
    // Ctrl-C is the pager's while it has the screen: it ends a search there, not us beneath it.
    let pressed = signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::new(AtomicBool::new(false)));
    let printed = || data(|out| out.write_all(page).written());
    let started = of(pager, prompt).stdin(Stdio::piped()).spawn();
    let shown = match started {
        Err(_) => printed(),
        Ok(mut child) => {
            let sent = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(page));
            let status = child.wait();
            match sent {
                // The shell found no such program, or it died before anybody could leave it.
                _ if status.is_ok_and(|status| matches!(status.code(), Some(126 | 127) | None)) => printed(),
                // Left before the end.
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    Err(crate::fault::Fault::new(crate::fault::Exit::Io, "stdout").arg("why", door::why(&error)))
                }
                _ => Ok(()),
            }
        }
    };
    if let Ok(pressed) = pressed {
        signal_hook::low_level::unregister(pressed);
    }
    shown
}

/// The program to be started.
fn of(pager: &Pager, prompt: &str) -> Command {
    match pager {
        Pager::Chosen(pager) => command(pager),
        Pager::Ours => {
            let mut less = command(LESS);
            // Not as an argument: a `less` that knows no prompt would refuse it. Not in the prompt itself: `less` 590 takes
            // letters there for bytes, but what the editor is called is shown as it is, and no pipe is edited. What the user
            // set is left alone.
            if std::env::var_os("LESS").is_none() {
                less.env("LESS", "-Ps%E$").env("VISUAL", prompt);
            }
            less
        }
    }
}

/// A program with its arguments; what is more than that is left to the shell.
fn command(pager: &str) -> Command {
    let mut words = pager.split_whitespace();
    let mut command = match words.next() {
        Some(program) if !pager.contains(|sign| "|&;<>()$`\\\"'*?[#~=%".contains(sign)) => {
            let mut command = Command::new(program);
            command.args(words);
            command
        }
        _ => {
            let mut command = Command::new("sh");
            command.args(["-c", pager]);
            command
        }
    };
    // What we write is UTF-8, whatever the machine's locale.
    if std::env::var_os("LESSCHARSET").is_none() {
        command.env("LESSCHARSET", "utf-8");
    }
    command
}
