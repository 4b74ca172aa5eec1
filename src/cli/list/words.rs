//! Which records hold the words that were typed.

use crate::record::Record;
use crate::value::fold::fold;
use crate::value::{Cell, Names};

/// True when every word stands somewhere in the record's text, in any case.
pub fn has_words<R: Record>(record: &R, words: &[String], names: &Names) -> bool {
    if words.is_empty() {
        return true;
    }
    let text = |cell: &Cell<'_>| match cell {
        Cell::Text(text) => (*text).to_owned(),
        Cell::Coded { label, .. } => (*label).to_owned(),
        _ => String::new(),
    };
    let all: Vec<String> = record
        .cells(names)
        .iter()
        .flat_map(|cell| match cell {
            Cell::List(items) => items.iter().map(text).collect::<Vec<_>>(),
            one => vec![text(one)],
        })
        .collect();
    let all = fold(&all.join("\n"));
    words.iter().all(|word| all.contains(word))
}
