//! What was held: one narrow pass over the period's events, then the few that are told one by one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde::Serialize;

use super::acts::Acts;
use super::span::Span;
use super::told::{Told, tell};
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::figure::counter;
use crate::value::{Figure, Names};

/// How many events with an outcome are told one by one, and in how many letters; more would be a dump.
const TOLD: usize = 12;
const LETTERS: usize = 2400;

/// How many that lie ahead are named.
const AHEAD: usize = 12;

/// Events of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventCount {
    /// The kind's code.
    pub kind: String,
    /// How many were held.
    pub count: Figure,
    /// How many people were present, visits added up.
    pub people: Figure,
}

/// What the pass over the events found.
pub struct Events {
    /// By kind, in the order of the code list.
    pub counts: Vec<EventCount>,
    /// By the month of their first day, where it is known: `2012-03`.
    pub months: BTreeMap<String, Figure>,
    /// Told one by one, in order of their dates.
    pub told: Vec<Told>,
    /// Not told, though there is an outcome.
    pub untold: i64,
    /// Ahead of today.
    pub ahead: Vec<Told>,
    /// Ahead of today and not named.
    pub ahead_more: i64,
    /// The campaigns among them, by number.
    pub campaigns: Vec<i64>,
}

/// One pass, then a few events by themselves.
pub fn collect(store: &Store, names: &Names, span: &mut Span, acts: &mut Acts) -> Result<Events> {
    let mut pass = Pass::default();
    pass.run(store.reader(), span, acts).map_err(translate)?;
    let order: HashMap<&str, usize> =
        names.codes.list("event.kind").iter().enumerate().map(|(at, entry)| (entry.code.as_str(), at)).collect();
    pass.counts.sort_by_key(|count| order.get(count.kind.as_str()).copied().unwrap_or(usize::MAX));
    let told = pass.told(store, names)?;
    let outcomes = told.iter().filter(|event| event.account.is_none()).count();
    let (near, far) = pass.ahead.split_at(pass.ahead.len().min(AHEAD));
    Ok(Events {
        told,
        untold: whole(pass.outcomes.len() - outcomes),
        ahead: near.iter().map(|id| tell(store, names, *id)).collect::<Result<_>>()?,
        ahead_more: whole(far.len()),
        counts: pass.counts,
        months: pass.months,
        campaigns: pass.campaigns,
    })
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

#[derive(Default)]
struct Pass {
    counts: Vec<EventCount>,
    months: BTreeMap<String, Figure>,
    sentences: Vec<(usize, i64)>,
    outcomes: Vec<(i64, usize, i64)>,
    ahead: Vec<i64>,
    campaigns: Vec<i64>,
}

impl Pass {
    fn run(&mut self, db: &Connection, span: &mut Span, acts: &mut Acts) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(
            "SELECT e.id, e.date, e.kind, e.times, e.people, e.account IS NOT NULL, e.outcome IS NOT NULL, l.org
             FROM event e LEFT JOIN event_org l ON l.event = e.id
             WHERE e.date >= ? AND e.date < ? ORDER BY e.date, e.id",
        )?;
        let mut rows = statement.query([&span.from, &span.below])?;
        let mut at = 0;
        // An event comes once for each association that took part.
        let mut last = (None, false);
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if last == (Some(id), true) {
                acts.add(row.get(7)?, row.get(3)?, span.origin("event", id));
            }
            if last.0 == Some(id) {
                continue;
            }
            last = (Some(id), false);
            let date = row.get_ref(1)?.as_str()?;
            if !span.holds("event", id, date) {
                continue;
            }
            if span.ahead(date) {
                self.ahead.push(id);
                continue;
            }
            at += 1;
            last.1 = true;
            if let Some(org) = row.get(7)? {
                acts.add(org, row.get(3)?, span.origin("event", id));
            }
            let kind = row.get_ref(2)?.as_str()?;
            let people: Option<i64> = row.get(4)?;
            let origin = span.origin("event", id);
            if let Some(month) = month(date) {
                match self.months.get_mut(month) {
                    Some(figure) => figure.add_from(row.get(3)?, origin),
                    None => self.months.entry(month.to_owned()).or_default().add_from(row.get(3)?, origin),
                }
            }
            let count = self.count(kind);
            count.count.add_from(row.get(3)?, origin);
            count.people.add_from(people, origin);
            if kind == "campaign" {
                self.campaigns.push(id);
            } else if row.get(5)? {
                self.sentences.push((at, id));
            } else if row.get(6)? {
                self.outcomes.push((people.unwrap_or(0), at, id));
            }
        }
        Ok(())
    }

    fn count(&mut self, kind: &str) -> &mut EventCount {
        let new = || EventCount { kind: kind.to_owned(), ..EventCount::default() };
        counter(&mut self.counts, |count| count.kind == kind, new)
    }

    /// Every sentence of the clerk's own is told; of the outcomes, those of the largest gatherings.
    fn told(&mut self, store: &Store, names: &Names) -> Result<Vec<Told>> {
        self.outcomes.sort_by_key(|(people, at, _)| (Reverse(*people), *at));
        let mut told = Vec::new();
        let mut letters = 0;
        for (_, at, id) in self.outcomes.iter().take(TOLD) {
            let event = tell(store, names, *id)?;
            letters +=
                [&event.agenda, &event.outcome].into_iter().flatten().map(|text| text.chars().count()).sum::<usize>();
            if letters > LETTERS && !told.is_empty() {
                break;
            }
            told.push((*at, event));
        }
        for (at, id) in &self.sentences {
            told.push((*at, tell(store, names, *id)?));
        }
        told.sort_by_key(|(at, _)| *at);
        Ok(told.into_iter().map(|(_, event)| event).collect())
    }
}

/// The one month that a date lies in: that of a quarter is not known.
fn month(date: &str) -> Option<&str> {
    let (first, last) = date.split_once('/').unwrap_or((date, date));
    first.get(..7).filter(|month| last.get(..7) == Some(month))
}
