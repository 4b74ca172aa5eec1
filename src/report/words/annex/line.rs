//! The rows of a table of figures, and the same rows as bars.

use std::collections::BTreeSet;

use crate::locale::{Locale, dates};
use crate::paper::{Bar, Chart};
use crate::report::Account;
use crate::value::Figure;
use crate::value::figure::Origin;

/// What stands for a figure that nobody knows.
pub const UNKNOWN: &str = "—";

/// One row.
pub struct Line {
    pub label: String,
    pub now: Figure,
    /// The figure of the period before; none where it said nothing of the kind.
    pub before: Option<Figure>,
    /// It is the sum of the rows above it.
    pub sum: bool,
}

impl Line {
    /// A row that is no sum.
    pub fn new(label: String, now: Figure, before: Option<Figure>) -> Self {
        Self { label, now, before, sum: false }
    }
}

/// The sum of all rows.
pub fn sum(lines: &[Line], locale: &Locale) -> Line {
    let (mut all, mut earlier) = (Figure::default(), Figure::default());
    for line in lines {
        all.join(&line.now);
        if let Some(before) = &line.before {
            earlier.join(before);
        }
    }
    Line { sum: true, ..Line::new(locale.text("report-all"), all, Some(earlier)) }
}

/// The events of an account that stand in none of these months: their dates are known too coarsely.
pub fn monthless(account: &Account, months: &[(String, Figure)]) -> Figure {
    let (mut all, mut listed) = (Figure::default(), Figure::default());
    for event in &account.events {
        all.join(&event.count);
    }
    for (_, figure) in months {
        listed.join(figure);
    }
    let (records, unstated) = (all.records - listed.records, all.unstated - listed.unstated);
    let known = all.known.unwrap_or(0) - listed.known.unwrap_or(0);
    let there: BTreeSet<Origin> = listed.origins.into_iter().collect();
    let origins = all.origins.into_iter().filter(|origin| !there.contains(origin)).collect();
    Figure { known: (records > unstated).then_some(known), unstated, records, origins }
}

/// The rows as bars, but for their sum; the two series by their names.
pub fn chart(lines: &[Line], now: &str, before: Option<&String>, locale: &Locale) -> Chart {
    let lines: Vec<&Line> = lines.iter().filter(|line| !line.sum).collect();
    let bars = lines.iter().map(|line| bar(Some(&line.now), locale)).collect();
    let earlier = |name: &String| {
        let bars = lines.iter().map(|line| bar(line.before.as_ref(), locale));
        (name.clone(), bars.collect())
    };
    let series = std::iter::once((now.to_owned(), bars)).chain(before.map(earlier)).collect();
    Chart { labels: lines.iter().map(|line| line.label.clone()).collect(), series }
}

/// A figure as a bar; one that is none says why.
fn bar(figure: Option<&Figure>, locale: &Locale) -> Bar {
    if figure.is_some_and(|figure| figure.records == 0) {
        return Bar { length: 0, text: "0".to_owned() };
    }
    let Some((figure, known)) = figure.and_then(|figure| Some((figure, figure.known?))) else {
        return Bar { length: 0, text: UNKNOWN.to_owned() };
    };
    let least = if figure.whole() { "" } else { "≥\u{a0}" };
    Bar { length: known, text: format!("{least}{}", dates::number(known, locale.lang)) }
}
