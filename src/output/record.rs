//! One record downwards: a label and its value on each line.

#[cfg(test)]
mod tests;

use std::io::Write;

use super::door::Written;
use super::wrap::{hanging, width, wrap};
use super::{NARROW, clean};
use crate::fault::Result;

/// How far a wrapped value is set in below its label.
const INDENT: usize = 2;

/// Writes labels and values in two columns, a long value wrapped under itself; where that leaves
/// too little room, as `inline` does.
pub fn aligned(out: &mut dyn Write, pairs: &[(&str, &str)], limit: Option<usize>) -> Result<()> {
    let labels = pairs.iter().map(|(label, _)| width(&clean::clean(label))).max().unwrap_or(0) + 2;
    if limit.is_some_and(|limit| limit < NARROW || labels > limit / 2) {
        return inline(out, pairs.iter().copied(), limit);
    }
    let room = limit.map_or(usize::MAX, |limit| limit - labels);
    for (label, value) in pairs {
        let label = clean::clean(label);
        for (at, line) in wrap(clean::clean_lines(value).trim_end(), room).iter().enumerate() {
            let label = if at == 0 { label.as_ref() } else { "" };
            let gap = " ".repeat(labels - width(label));
            writeln!(out, "{}", format!("{label}{gap}{line}").trim_end()).written()?;
        }
    }
    Ok(())
}

/// Writes `label: value` lines, what wraps being set in.
pub fn inline<'p>(
    out: &mut dyn Write,
    pairs: impl Iterator<Item = (&'p str, &'p str)>,
    limit: Option<usize>,
) -> Result<()> {
    for (label, value) in pairs {
        let text = format!("{}: {}", clean::clean(label), clean::clean_lines(value).trim_end());
        for line in hanging(&text, limit.unwrap_or(usize::MAX), INDENT) {
            writeln!(out, "{line}").written()?;
        }
    }
    Ok(())
}
