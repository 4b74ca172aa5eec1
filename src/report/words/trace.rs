//! Where each figure comes from: the figures are numbered as they are written, and listed with their records.

use std::cell::RefCell;

use crate::locale::Locale;
use crate::paper::{Block, Paper, Table, target};
use crate::value::figure::{Origin, by_table};

/// The figures of a paper in the order in which they are written; nothing where they are not to be traced.
#[derive(Debug, Default)]
pub struct Trace {
    wanted: bool,
    written: RefCell<Written>,
}

#[derive(Debug, Default)]
struct Written {
    section: String,
    figures: Vec<Traced>,
}

/// A figure and what it was counted from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Traced {
    what: String,
    value: String,
    origins: Vec<Origin>,
}

impl Trace {
    /// A trace that is kept, or is not.
    pub fn new(wanted: bool) -> Self {
        Self { wanted, written: RefCell::default() }
    }

    /// What the figures that follow are about.
    pub fn section(&self, name: String) {
        self.written.borrow_mut().section = name;
    }

    /// The number of a figure; the same figure of the same thing has one number wherever it stands.
    pub fn mark(&self, label: &str, value: &str, origins: &[Origin]) -> Option<usize> {
        if !self.wanted || origins.is_empty() {
            return None;
        }
        let mut written = self.written.borrow_mut();
        let parts = [written.section.as_str(), label];
        let what = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
        let figure = Traced { what, value: value.to_owned(), origins: origins.to_vec() };
        if let Some(at) = written.figures.iter().position(|known| *known == figure) {
            return Some(at + 1);
        }
        written.figures.push(figure);
        Some(written.figures.len())
    }

    /// Adds the list of all figures to the paper.
    pub fn list(&self, paper: &mut Paper, locale: &Locale) {
        let written = self.written.borrow();
        if written.figures.is_empty() {
            return;
        }
        let rows = written.figures.iter().enumerate().map(|(at, figure)| {
            let records = records(&figure.origins, locale);
            vec![target(at + 1).into(), figure.what.clone().into(), figure.value.clone().into(), records.into()]
        });
        let head = ["number", "figure", "value", "from"].map(|name| locale.text(&format!("report-trace-{name}")));
        let table = Table { head: head.to_vec(), rows: rows.collect(), right: vec![true, false, true, false] };
        paper.blocks.push(Block::Heading(1, locale.text("report-trace")));
        paper.blocks.push(Block::Table(String::new(), table));
    }
}

/// Records in words: `мероприятия 1, 4–9; помощь 3`.
pub fn records(origins: &[Origin], locale: &Locale) -> String {
    let table = |(table, ids): (&str, std::collections::BTreeSet<i64>)| {
        let ids: Vec<i64> = ids.into_iter().collect();
        let args = [("table", table.into()), ("n", ids.len().into()), ("ids", ranges(&ids).into())];
        locale.format("report-trace-records", &args)
    };
    by_table(origins).into_iter().map(table).collect::<Vec<_>>().join("; ")
}

/// Numbers in order, runs of them joined: `1, 4–9, 12`.
fn ranges(ids: &[i64]) -> String {
    let mut parts: Vec<(i64, i64)> = Vec::new();
    for id in ids {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *id => *last = *id,
            _ => parts.push((*id, *id)),
        }
    }
    let part = |(first, last): &(i64, i64)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_numbers_are_joined() {
        assert_eq!(ranges(&[1, 2, 4, 5, 6, 9]), "1, 2, 4–6, 9");
    }

    #[test]
    fn one_figure_has_one_number_and_a_figure_without_records_none() {
        let trace = Trace::new(true);
        trace.section("Мероприятия".to_owned());
        assert_eq!(trace.mark("", "2", &[("event", 1), ("event", 2)]), Some(1));
        assert_eq!(trace.mark("встречи", "2", &[("event", 1), ("event", 2)]), Some(2));
        assert_eq!(trace.mark("", "2", &[("event", 1), ("event", 2)]), Some(1));
        assert_eq!(trace.mark("", "0", &[]), None);
        assert_eq!(Trace::new(false).mark("", "2", &[("event", 1)]), None);
    }
}
