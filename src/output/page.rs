//! A page of help on a screen: headings, paragraphs, items set in under their hyphen, commands as they are typed.

use std::io::Write;

use super::door::Written;
use super::wrap;
use crate::fault::Result;

/// Writes a page.
pub fn write(out: &mut dyn Write, text: &str, width: Option<usize>) -> Result<()> {
    lines(text, width).iter().try_for_each(|line| writeln!(out, "{line}")).written()
}

/// Its lines. In the text a paragraph, and an item, is one line; a command is set in by four spaces.
pub fn lines(text: &str, width: Option<usize>) -> Vec<String> {
    let width = width.unwrap_or(80);
    let line = |line: &str| match line {
        line if line.starts_with("    ") => command(line.trim(), width),
        line if line.starts_with("- ") => wrap::hanging(line, width, 2),
        line if line.starts_with("# ") => wrap::wrap(&line[2..].to_uppercase(), width),
        line => wrap::wrap(line, width),
    };
    text.trim_end().lines().flat_map(line).collect()
}

/// A command as it is typed, set in; one that is too long is broken before a flag, as a shell takes it.
pub fn command(text: &str, width: usize) -> Vec<String> {
    let mut starts: Vec<usize> = text.match_indices(" -").map(|(at, _)| at + 1).collect();
    starts.insert(0, 0);
    let ends = starts.iter().skip(1).map(|at| at - 1).chain([text.len()]);
    let (mut lines, mut line) = (Vec::new(), String::from(" "));
    for part in starts.iter().zip(ends).map(|(start, end)| &text[*start..end]) {
        // Room for the space before it, and for what says that the command goes on.
        if !line.trim().is_empty() && wrap::width(&line) + wrap::width(part) + 3 > width {
            lines.push(line + " \\");
            line = " ".repeat(5);
        }
        line = format!("{line} {part}");
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests;
