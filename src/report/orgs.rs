//! The associations: declared and kept, and the most active ones.

use std::collections::HashSet;

use rusqlite::Connection;
use serde::Serialize;

use super::acts::Acts;
use super::span::Span;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Store, translate};
use crate::subject::Year;
use crate::value::figure::Origin;
use crate::value::{Names, Period, Ref, When};

/// The most active are at most so many, unless the head names them.
const ACTIVE: usize = 6;

/// The associations of a period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrgsPart {
    /// How many act here, as the administration knows.
    pub declared: Option<i64>,
    /// How many are kept by name.
    pub kept: i64,
    /// Which they are; only where figures are traced.
    #[serde(skip)]
    pub kept_records: Vec<Origin>,
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
    /// The records; only where figures are traced.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<Origin>,
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
    acts: &Acts,
) -> Result<OrgsPart> {
    let kept = kept(store.reader(), period).map_err(translate)?;
    let own: Vec<i64> =
        year.filter(|_| span.whole_year()).iter().flat_map(|year| &year.active).filter_map(Ref::id).collect();
    let given = !own.is_empty();
    let ids = if given { own } else { most_active(names, acts, &kept) };
    let active = ids.into_iter().filter_map(|id| {
        let org = names.orgs.get(id)?;
        let acts = acts.of(id);
        Some(Active {
            code: org.code.clone(),
            name: org.name.clone(),
            acts: acts.filter(|acts| acts.least > 0 || acts.unstated == 0).map(|acts| acts.least),
            unstated: acts.map_or(0, |acts| acts.unstated),
            records: acts.map(|acts| acts.origins.clone()).unwrap_or_default(),
        })
    });
    Ok(OrgsPart {
        declared: year.and_then(|year| year.declared_orgs).map(|n| n.0),
        kept: i64::try_from(kept.len()).unwrap_or(i64::MAX),
        kept_records: sorted(&kept).into_iter().filter_map(|id| span.origin("org", id)).collect(),
        active: active.collect(),
        named: given,
    })
}

fn sorted(ids: &HashSet<i64>) -> Vec<i64> {
    let mut ids: Vec<i64> = ids.iter().copied().collect();
    ids.sort_unstable();
    ids
}

/// Those that act here, did not end before the period and were not registered after it.
pub(super) fn kept(db: &Connection, period: &Period) -> rusqlite::Result<HashSet<i64>> {
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
fn most_active(names: &Names, acts: &Acts, kept: &HashSet<i64>) -> Vec<i64> {
    let words = collator();
    let mut ids: Vec<i64> = acts.orgs().filter(|id| kept.contains(id)).collect();
    ids.sort_by(|a, b| {
        let name = |id: &i64| names.orgs.get(*id).map_or("", |org| org.name.as_str());
        let by_name = words.as_ref().map_or_else(|| name(a).cmp(name(b)), |words| words.compare(name(a), name(b)));
        let acts = |id: &i64| acts.of(*id).map_or((0, 0), |acts| (acts.least, acts.unstated));
        acts(b).cmp(&acts(a)).then(by_name).then(a.cmp(b))
    });
    ids.truncate(ACTIVE);
    ids
}
