//! How wide the screen is, if there is one.

#[cfg(test)]
mod tests;

use std::io::{self, IsTerminal};

/// Nothing can be laid out in less; the terminal wraps it then.
const LEAST: usize = 40;
/// What a terminal that does not say has had since the VT100.
const USUAL: usize = 80;

/// The width for what goes to stdout: the terminal's own; else `COLUMNS`; else there is no limit.
pub fn width() -> Option<usize> {
    let out = io::stdout();
    let own = terminal_size::terminal_size_of(&out).map(|size| usize::from(size.0.0));
    chosen(own, out.is_terminal(), std::env::var("COLUMNS").ok().as_deref())
}

/// The width for remarks; there is no limit where stderr is no terminal.
pub fn remark_width() -> Option<usize> {
    let err = io::stderr();
    let own = terminal_size::terminal_size_of(&err).map(|size| usize::from(size.0.0));
    chosen(own, err.is_terminal(), None)
}

fn chosen(own: Option<usize>, terminal: bool, columns: Option<&str>) -> Option<usize> {
    let stated = || columns?.trim().parse().ok().filter(|columns| *columns > 0);
    own.or_else(stated).or(terminal.then_some(USUAL)).map(|width: usize| width.max(LEAST))
}
