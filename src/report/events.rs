//! What was held: one narrow pass over the period's events, then the few that are told one by one.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;

use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::subject::Event;
use crate::value::figure::Figure;
use crate::value::{Names, Prose, Ref, Text};

/// How many events with an outcome are told one by one; more would be a dump.
const TOLD: usize = 12;

/// How many lie ahead are named.
const AHEAD: usize = 12;

/// Events of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct EventCount {
    /// The kind's code.
    pub kind: String,
    /// How many were held.
    pub count: Figure,
    /// How many people were present, visits added up.
    pub people: Figure,
}

/// An event that is told by itself.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// Its number.
    pub id: i64,
    /// Its date.
    pub date: String,
    /// Its kind's code.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Where it was held.
    pub place: Option<String>,
    /// Who chaired it.
    pub chair: Option<String>,
    /// Who took part, by code.
    pub orgs: Vec<String>,
    /// How many were present.
    pub people: Option<i64>,
    /// What was on the agenda.
    pub agenda: Option<String>,
    /// What was explained and decided.
    pub outcome: Option<String>,
    /// The sentence for the account.
    pub account: Option<String>,
}

/// What the pass over the events found.
pub struct Events {
    /// By kind, in the order of the code list.
    pub counts: Vec<EventCount>,
    /// Told one by one.
    pub told: Vec<Told>,
    /// Not told, though there is an outcome.
    pub untold: i64,
    /// Ahead of today.
    pub ahead: Vec<Told>,
    /// Kinds of the period's events, by number: asked for by linked aid.
    pub campaigns: Vec<i64>,
}

/// One pass, then a few records whole.
pub fn collect(store: &Store, names: &Names, span: &mut Span) -> Result<Events> {
    let mut pass = Pass::default();
    pass.run(store.reader(), span).map_err(translate)?;
    let order: HashMap<&str, usize> =
        names.codes.list("event.kind").iter().enumerate().map(|(at, entry)| (entry.code.as_str(), at)).collect();
    pass.counts.sort_by_key(|count| order.get(count.kind.as_str()).copied().unwrap_or(usize::MAX));
    // Every sentence of the clerk's own is told; of the outcomes, those of the largest gatherings.
    pass.outcomes.sort_by_key(|(people, at, _)| (std::cmp::Reverse(*people), *at));
    let untold = pass.outcomes.len().saturating_sub(TOLD);
    let mut told: Vec<(usize, i64)> = pass.outcomes.iter().take(TOLD).map(|(_, at, id)| (*at, *id)).collect();
    told.extend(&pass.sentences);
    told.sort_unstable();
    Ok(Events {
        counts: pass.counts,
        told: told.iter().map(|(_, id)| tell(store, names, *id)).collect::<Result<_>>()?,
        untold: i64::try_from(untold).unwrap_or(i64::MAX),
        ahead: pass.ahead.iter().take(AHEAD).map(|id| tell(store, names, *id)).collect::<Result<_>>()?,
        campaigns: pass.campaigns,
    })
}

#[derive(Default)]
struct Pass {
    counts: Vec<EventCount>,
    sentences: Vec<(usize, i64)>,
    outcomes: Vec<(i64, usize, i64)>,
    ahead: Vec<i64>,
    campaigns: Vec<i64>,
}

impl Pass {
    fn run(&mut self, db: &Connection, span: &mut Span) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(
            "SELECT id, date, kind, times, people, account IS NOT NULL, outcome IS NOT NULL
             FROM event WHERE date >= ? AND date < ? ORDER BY date, id",
        )?;
        let mut rows = statement.query([span.from.clone(), span.below.clone()])?;
        let mut at = 0;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let date = row.get_ref(1)?.as_str()?;
            if !span.holds("event", id, date) {
                continue;
            }
            if span.ahead(date) {
                self.ahead.push(id);
                continue;
            }
            at += 1;
            let kind = row.get_ref(2)?.as_str()?;
            let people: Option<i64> = row.get(4)?;
            let count = self.count(kind);
            count.count.add(row.get(3)?);
            count.people.add(people);
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
        let at = self.counts.iter().position(|count| count.kind == kind).unwrap_or_else(|| {
            self.counts.push(EventCount { kind: kind.to_owned(), count: Figure::default(), people: Figure::default() });
            self.counts.len() - 1
        });
        &mut self.counts[at]
    }
}

/// One event whole.
pub fn tell(store: &Store, names: &Names, id: i64) -> Result<Told> {
    let event = store.get::<Event>(id)?;
    let line = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let prose = |text: &Option<Prose>| text.as_ref().map(|text| text.as_str().to_owned());
    let code = |org: &Ref<_>| org.id().and_then(|id| names.orgs.get(id)).map(|org| org.code.clone());
    Ok(Told {
        id,
        date: event.date.as_str().to_owned(),
        kind: event.kind.as_str().to_owned(),
        title: event.title.as_str().to_owned(),
        place: line(&event.place),
        chair: line(&event.chair),
        orgs: event.orgs.iter().filter_map(code).collect(),
        people: event.people.map(|people| people.0),
        agenda: prose(&event.agenda),
        outcome: prose(&event.outcome),
        account: prose(&event.account),
    })
}
