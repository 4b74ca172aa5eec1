//! Records by number, several at once: `3..9,12`, `3-9`, `№ 5`.

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use super::context::Context;
use super::show::number;
use crate::fault::{Fault, Result};
use crate::locale::Arg;
use crate::record::Record;
use crate::value::{Names, record_number};

/// The records that were typed, each once, in the order typed: one by what names it, or several by number.
pub fn ids<R: Record>(text: &str, names: &Names) -> Result<Vec<i64>> {
    match numbers(text) {
        Some(numbers) => bounded(&numbers).map(|()| numbers),
        None => Ok(vec![number::<R>(text, names)?]),
    }
}

/// Several numbers; nothing where it is one, or a name.
pub fn numbers(text: &str) -> Option<Vec<i64>> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let (mut ids, mut seen) = (Vec::new(), HashSet::new());
    for part in &parts {
        let ends = part.split_once("..").or_else(|| part.split_once(['-', '–', '—']));
        let (first, last) = ends.map_or((*part, *part), |(first, last)| (first, last));
        let (first, last) = record_number(first).zip(record_number(last)).filter(|(first, last)| first <= last)?;
        // One more than may be is enough to refuse them.
        ids.extend((first..=last).filter(|id| seen.insert(*id)).take(MOST + 1 - ids.len()));
        if ids.len() > MOST {
            break;
        }
    }
    (parts.len() > 1 || ids.len() > 1 || text.contains("..")).then_some(ids)
}

/// Refuses more records than are changed at once.
pub fn bounded(ids: &[i64]) -> Result<()> {
    if ids.len() > MOST { Err(Fault::data("bulk-many").arg("most", MOST)) } else { Ok(()) }
}

/// So many records are changed at once at most.
const MOST: usize = 100_000;

/// Names the record at fault where it is one of several and the fault does not name it.
pub fn of<R: Record>(fault: Fault, id: i64, several: bool) -> Fault {
    if several && fault.id != "no-record" { fault.of(R::TABLE, id) } else { fault }
}

/// One receipt for several records: those that were changed, or removed, and those that were so already.
pub fn receipt<R: Record>(id: &str, done: &[i64], same: &[i64], context: &Context) -> anyhow::Result<()> {
    let args = [
        ("table", Arg::from(R::TABLE)),
        ("n", done.len().into()),
        ("ids", list(done).into()),
        ("known", same.len().into()),
        ("there", list(same).into()),
    ];
    Ok(context.receipt(id, &args, &[])?)
}

/// `3–9, 12`
fn list(ids: &[i64]) -> String {
    let mut runs: Vec<(i64, i64)> = Vec::new();
    let mut sorted = ids.to_vec();
    sorted.sort_unstable();
    for id in sorted {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == id => *last = id,
            _ => runs.push((id, id)),
        }
    }
    let run = |(first, last): &(i64, i64)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}
