//! The forms of interaction, and what counts under each.

use serde::Serialize;

use super::aid::AidPart;
use super::awards::Awards;
use super::events::Events;
use crate::subject::Year;
use crate::value::{Code, Figure, Names};

/// A form of interaction.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    /// Its code.
    pub code: String,
    /// Its wording in full.
    pub text: String,
    /// What counts under it.
    pub count: Figure,
}

/// The lines that the town says it works by, else those that count something.
pub fn collect(names: &Names, year: Option<&Year>, events: &Events, awards: &Awards, aid: &AidPart) -> Vec<Line> {
    let said: Vec<&str> = year.iter().flat_map(|year| &year.interaction).map(Code::as_str).collect();
    let list = names.codes.list("interaction");
    let mut lines: Vec<Line> = list
        .iter()
        .map(|entry| Line {
            code: entry.code.clone(),
            text: entry.label(names.lang).to_owned(),
            count: count(&entry.counts, events, awards, aid),
        })
        .collect();
    if said.is_empty() {
        lines.retain(|line| line.count.records > 0);
    } else {
        let place = |line: &Line| said.iter().position(|code| *code == line.code);
        lines.retain(|line| place(line).is_some());
        lines.sort_by_key(|line| place(line));
    }
    lines
}

/// What counts under a form of interaction; an aid that serves an event counted by the same line is not counted again.
fn count(terms: &[String], events: &Events, awards: &Awards, aid: &AidPart) -> Figure {
    let mut figure = Figure::default();
    let terms: Vec<(&str, &str)> = terms.iter().filter_map(|term| term.split_once(':')).collect();
    // `award:*` holds every kind of award already.
    let every = terms.iter().any(|(list, _)| *list == "award");
    for (list, code) in &terms {
        match *list {
            "event.kind" => {
                events.counts.iter().filter(|count| count.kind == *code).for_each(|count| figure.join(&count.count));
            }
            "award" => awards.counts.iter().for_each(|count| figure.join(&count.count)),
            "award.kind" if !every => {
                let fits = awards.counts.iter().filter(|count| count.kind.as_deref() == Some(code));
                fits.for_each(|count| figure.join(&count.count));
            }
            "aid.form" => {
                aid.support.iter().filter(|form| form.form == *code).for_each(|form| figure.join(&form.alone));
                for act in aid.linked.iter().filter(|act| act.form == *code) {
                    if !terms.contains(&("event.kind", act.served.as_str())) {
                        figure.add_from(act.times, act.origin);
                    }
                }
            }
            _ => {}
        }
    }
    figure
}
