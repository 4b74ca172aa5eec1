//! The associations: declared and kept, and the most active ones.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use serde::Serialize;

use super::aid::AidPart;
use super::span::Span;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Store, translate};
use crate::subject::Year;
use crate::value::{Belongs, Names, Period, Ref, When};

/// The most active are at most so many, unless the head names them.
const ACTIVE: usize = 6;

/// The associations of a period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrgsPart {
    /// How many act here, as the administration knows.
    pub declared: Option<i64>,
    /// How many are kept by name.
    pub kept: i64,
    /// The most active ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub active: Vec<Active>,
    /// True when the list of the active ones is the head's own.
    #[serde(skip)]
    pub named: bool,
}

/// One of the most active associations.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Active {
    /// Its code.
    pub code: String,
    /// Its full name.
    pub name: String,
    /// How often it took part, was supported, was encouraged; none when no record tells of it.
    pub acts: Option<i64>,
    /// Of these records, how many stand for more acts than the one that is counted, nobody knows how many.
    pub unstated: i64,
}

/// The acts of one association.
#[derive(Clone, Copy, Debug, Default)]
struct Acts {
    /// At least so many: a record whose number nobody knows is one act at the least.
    least: i64,
    unstated: i64,
}

impl OrgsPart {
    /// True when nothing is known of associations.
    pub fn is_empty(&self) -> bool {
        self.declared.is_none() && self.kept == 0 && self.active.is_empty()
    }
}

/// Counts the associations and finds the most active ones.
pub fn collect(
    store: &Store,
    names: &Names,
    period: &Period,
    year: Option<&Year>,
    span: &Span,
    aid: &AidPart,
) -> Result<OrgsPart> {
    let kept = kept(store.reader(), period).map_err(translate)?;
    let mut acts = HashMap::new();
    count(&mut acts, store.reader(), span, aid).map_err(translate)?;
    let own: Vec<i64> =
        year.filter(|_| span.whole_year()).iter().flat_map(|year| &year.active).filter_map(Ref::id).collect();
    let named = !own.is_empty();
    let ids = if named { own } else { most_active(names, &acts, &kept) };
    let active = ids.into_iter().filter_map(|id| {
        let org = names.orgs.get(id)?;
        let acts = acts.get(&id).copied();
        Some(Active {
            code: org.code.clone(),
            name: org.name.clone(),
            acts: acts.map(|acts| acts.least),
            unstated: acts.unwrap_or_default().unstated,
        })
    });
    Ok(OrgsPart {
        declared: year.and_then(|year| year.declared_orgs).map(|n| n.0),
        kept: i64::try_from(kept.len()).unwrap_or(i64::MAX),
        active: active.collect(),
        named,
    })
}

/// Those that act here, did not end before the period and were not registered after it.
fn kept(db: &Connection, period: &Period) -> rusqlite::Result<HashSet<i64>> {
    let mut kept = HashSet::new();
    let mut statement = db.prepare_cached("SELECT id, registered_on, ended_on FROM org WHERE acts_here = 'yes'")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let date = |at: usize| -> rusqlite::Result<Option<When>> {
            Ok(row.get::<_, Option<String>>(at)?.and_then(|text| When::from_iso(&text).ok()))
        };
        let later = date(1)?.is_some_and(|start| start.first_day() > period.last());
        let ended = date(2)?.is_some_and(|end| end.last_day() < period.first());
        if !later && !ended {
            kept.insert(row.get(0)?);
        }
    }
    Ok(kept)
}

/// Those with most acts; equal ones by name. A parent that does not act here is not one of the town's.
fn most_active(names: &Names, acts: &HashMap<i64, Acts>, kept: &HashSet<i64>) -> Vec<i64> {
    let words = collator();
    let mut ids: Vec<i64> = acts.keys().copied().filter(|id| kept.contains(id)).collect();
    ids.sort_by(|a, b| {
        let name = |id: &i64| names.orgs.get(*id).map_or("", |org| org.name.as_str());
        let by_name = words.as_ref().map_or_else(|| name(a).cmp(name(b)), |words| words.compare(name(a), name(b)));
        acts[b].least.cmp(&acts[a].least).then(by_name).then(a.cmp(b))
    });
    ids.truncate(ACTIVE);
    ids
}

/// How often each association took part in events, was encouraged, was supported. The period's rows lead, so that no link
/// of another year is read.
fn count(acts: &mut HashMap<i64, Acts>, db: &Connection, span: &Span, aid: &AidPart) -> rusqlite::Result<()> {
    let mut add = |org: i64, times: Option<i64>| {
        let acts = acts.entry(org).or_default();
        acts.least = acts.least.saturating_add(times.unwrap_or(1));
        acts.unstated += i64::from(times.is_none());
    };
    // Help that serves an event in which the association took part is the same act.
    let served: HashSet<i64> = aid.linked.iter().map(|act| act.event).collect();
    let mut took_part: HashSet<(i64, i64)> = HashSet::new();
    each(db, span, EVENTS, |row| {
        if span.ahead(row.get_ref(1)?.as_str()?) {
            return Ok(());
        }
        let (id, org): (i64, i64) = (row.get(0)?, row.get(3)?);
        if served.contains(&id) {
            took_part.insert((id, org));
        }
        add(org, row.get(2)?);
        Ok(())
    })?;
    each(db, span, AWARDS, |row| {
        add(row.get(3)?, row.get(2)?);
        Ok(())
    })?;
    each(db, span, SUPPORT, |row| {
        let org = row.get(3)?;
        let again = row.get::<_, Option<i64>>(4)?.is_some_and(|event| took_part.contains(&(event, org)));
        if !again {
            add(org, row.get(2)?);
        }
        Ok(())
    })
}

const EVENTS: &str = "SELECT e.id, e.date, e.times, l.org FROM event e CROSS JOIN event_org l ON l.event = e.id
                      WHERE e.date >= ? AND e.date < ?";
const AWARDS: &str = "SELECT id, date, times, org FROM award WHERE +org IS NOT NULL AND date >= ? AND date < ?";
const SUPPORT: &str = "SELECT a.id, a.date, a.times, l.org, a.event FROM aid a CROSS JOIN aid_org l ON l.aid = a.id
                       WHERE +a.flow = 'support' AND a.date >= ? AND a.date < ?";

/// Each row whose date, the second cell, belongs to the period.
fn each(
    db: &Connection,
    span: &Span,
    sql: &str,
    mut told: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([&span.from, &span.below])?;
    while let Some(row) = rows.next()? {
        if span.judge(row.get_ref(1)?.as_str()?) == Belongs::Yes {
            told(row)?;
        }
    }
    Ok(())
}
