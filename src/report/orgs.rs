//! The associations: declared and kept, the most active ones, the forms of interaction.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::aid::{Act, AidPart};
use super::awards::Awards;
use super::events::Events;
use super::span::Span;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Store, translate};
use crate::subject::{Org, Year};
use crate::value::closed::YesNo;
use crate::value::figure::Figure;
use crate::value::when::Belongs;
use crate::value::{Code, Names, Period, Ref};

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
#[derive(Clone, Debug, Serialize)]
pub struct Active {
    /// Its code.
    pub code: String,
    /// Its full name.
    pub name: String,
    /// How often it took part, was supported, was encouraged; unknown numbers count once.
    pub acts: i64,
}

/// A form of interaction.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its code.
    pub code: String,
    /// Its wording in full.
    pub text: String,
    /// What counts under it.
    pub count: Figure,
}

impl OrgsPart {
    /// True when nothing is known of associations.
    pub fn is_empty(&self) -> bool {
        self.declared.is_none() && self.kept == 0
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
    let mut part = OrgsPart { declared: year.and_then(|year| year.declared_orgs).map(|n| n.0), ..OrgsPart::default() };
    store.each::<Org>(&crate::store::Query::default(), |_, org| {
        let ended = org.ended_on.as_ref().is_some_and(|end| end.last_day() < period.first());
        let later = org.registered_on.as_ref().is_some_and(|start| start.first_day() > period.last());
        part.kept += i64::from(org.acts_here == Some(YesNo::Yes) && !ended && !later);
        Ok(())
    })?;
    let acts = acts(store, span, aid)?;
    let own: Vec<i64> =
        year.filter(|_| span.whole_year()).iter().flat_map(|year| &year.active).filter_map(Ref::id).collect();
    part.named = !own.is_empty();
    let ids = if part.named { own } else { most_active(names, &acts) };
    let active = ids.into_iter().filter_map(|id| Some((names.orgs.get(id)?, acts.get(&id).copied().unwrap_or(0))));
    part.active = active.map(|(org, acts)| Active { code: org.code.clone(), name: org.name.clone(), acts }).collect();
    Ok(part)
}

/// Those with most acts; equal ones by name.
fn most_active(names: &Names, acts: &HashMap<i64, i64>) -> Vec<i64> {
    let words = collator();
    let mut ids: Vec<i64> = acts.keys().copied().collect();
    ids.sort_by(|a, b| {
        let name = |id: &i64| names.orgs.get(*id).map_or("", |org| org.name.as_str());
        let by_name = words.as_ref().map_or_else(|| name(a).cmp(name(b)), |words| words.compare(name(a), name(b)));
        acts[b].cmp(&acts[a]).then(by_name)
    });
    ids.truncate(ACTIVE);
    ids
}

/// How often each association took part in events, was encouraged, was supported. Help that serves an event in which
/// the association took part is the same act.
fn acts(store: &Store, span: &Span, aid: &AidPart) -> Result<HashMap<i64, i64>> {
    let mut acts: HashMap<i64, i64> = HashMap::new();
    let mut took_part: HashSet<(i64, i64)> = HashSet::new();
    let served: HashSet<i64> = aid.acts.iter().filter_map(|act| act.event).collect();
    let bounds = [span.from.clone(), span.below.clone()];
    let db = store.reader();
    let mut pass = |sql: &str, table: &str| -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(sql)?;
        let mut rows = statement.query(bounds.clone())?;
        while let Some(row) = rows.next()? {
            let date = row.get_ref(1)?.as_str()?;
            if span.judge(date) != Belongs::Yes || (table == "event" && span.ahead(date)) {
                continue;
            }
            let (id, org): (i64, i64) = (row.get(0)?, row.get(3)?);
            let times = row.get::<_, Option<i64>>(2)?.unwrap_or(1);
            match table {
                "event" if served.contains(&id) => {
                    took_part.insert((id, org));
                }
                "aid" => {
                    let event = aid.acts.binary_search_by_key(&id, |act| act.id).ok().and_then(|at| aid.acts[at].event);
                    if event.is_some_and(|event| took_part.contains(&(event, org))) {
                        continue;
                    }
                }
                _ => {}
            }
            *acts.entry(org).or_default() += times;
        }
        Ok(())
    };
    let range = "date >= ? AND date < ?";
    pass(
        &format!("SELECT e.id, e.date, e.times, l.org FROM event e JOIN event_org l ON l.event = e.id WHERE {range}"),
        "event",
    )
    .and_then(|()| pass(&format!("SELECT id, date, times, org FROM award WHERE org IS NOT NULL AND {range}"), "award"))
    .and_then(|()| {
        let sql =
            "SELECT a.id, a.date, a.times, l.org FROM aid a JOIN aid_org l ON l.aid = a.id WHERE flow = 'support' AND";
        pass(&format!("{sql} {range}"), "aid")
    })
    .map_err(translate)?;
    Ok(acts)
}

/// The lines that the town says it works by, else those that count something.
pub fn interaction(names: &Names, year: Option<&Year>, events: &Events, awards: &Awards, aid: &AidPart) -> Vec<Line> {
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
    let split = |term: &'_ String| term.split_once(':').map(|(list, code)| (list.to_owned(), code.to_owned()));
    let kinds: HashSet<String> =
        terms.iter().filter_map(split).filter(|(list, _)| list == "event.kind").map(|(_, code)| code).collect();
    for (list, code) in terms.iter().filter_map(split) {
        match list.as_str() {
            "event.kind" => {
                events.counts.iter().filter(|count| count.kind == code).for_each(|count| figure.join(count.count));
            }
            "award" => awards.counts.iter().for_each(|count| figure.join(count.count)),
            "award.kind" => {
                let fits = awards.counts.iter().filter(|count| count.kind.as_deref() == Some(code.as_str()));
                fits.for_each(|count| figure.join(count.count));
            }
            _ => {
                let again = |act: &&Act| act.served.as_ref().is_some_and(|kind| kinds.contains(kind));
                let acts = aid.acts.iter().filter(|act| act.form == code && !again(act));
                acts.for_each(|act| figure.add(act.times));
            }
        }
    }
    figure
}
