//! Encouragement: by kind, and on what occasion.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::Serialize;

use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::Names;
use crate::value::figure::Figure;

/// How many single lines about who was encouraged are told; more would be a dump.
const TOLD: usize = 20;

/// Awards of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct AwardCount {
    /// The kind's code; none where it was not stated.
    pub kind: Option<String>,
    /// How many.
    pub count: Figure,
    /// Money that came with them, in kopecks.
    pub amount: Figure,
}

/// Who was encouraged, and at which events.
#[derive(Clone, Debug, Serialize)]
pub struct Encouraged {
    /// In words: a group, a team, an association, a person.
    pub who: String,
    /// The titles of the events where it was presented.
    pub at: Vec<String>,
}

/// What the pass over the awards found.
pub struct Awards {
    /// By kind, in the order of the code list; those without a kind last.
    pub counts: Vec<AwardCount>,
    /// Who was encouraged.
    pub encouraged: Vec<Encouraged>,
    /// Sentences for the account.
    pub sentences: Vec<String>,
}

/// One pass over the period's awards.
pub fn collect(store: &Store, names: &Names, span: &mut Span) -> Result<Awards> {
    let mut awards = Awards { counts: Vec::new(), encouraged: Vec::new(), sentences: Vec::new() };
    let more = awards.run(store.reader(), span, names).map_err(translate)?;
    let order: HashMap<&str, usize> =
        names.codes.list("award.kind").iter().enumerate().map(|(at, entry)| (entry.code.as_str(), at)).collect();
    let place = |kind: &Option<String>| kind.as_ref().and_then(|kind| order.get(kind.as_str())).copied();
    awards.counts.sort_by_key(|count| place(&count.kind).unwrap_or(usize::MAX));
    if more {
        awards.encouraged.clear();
    }
    Ok(awards)
}

impl Awards {
    /// True when there are too many to name each.
    fn run(&mut self, db: &Connection, span: &mut Span, names: &Names) -> rusqlite::Result<bool> {
        let mut statement = db.prepare_cached(
            "SELECT a.id, a.date, a.kind, a.times, a.amount_kop, a.account, a.awardee, a.org, e.title
             FROM award a LEFT JOIN event e ON e.id = a.event
             WHERE a.date >= ? AND a.date < ? ORDER BY a.date, a.id",
        )?;
        let mut rows = statement.query([span.from.clone(), span.below.clone()])?;
        let mut more = false;
        while let Some(row) = rows.next()? {
            if !span.holds("award", row.get(0)?, row.get_ref(1)?.as_str()?) {
                continue;
            }
            let count = self.count(row.get_ref(2)?.as_str_or_null()?);
            count.count.add(row.get(3)?);
            count.amount.add(row.get(4)?);
            if let Some(sentence) = row.get(5)? {
                self.sentences.push(sentence);
                continue;
            }
            let awardee: Option<String> = row.get(6)?;
            let org = row.get::<_, Option<i64>>(7)?.and_then(|id| names.orgs.get(id)).map(|org| org.code.clone());
            let who = match (awardee, org) {
                (Some(who), Some(org)) => format!("{who} ({org})"),
                (Some(who), None) | (None, Some(who)) => who,
                (None, None) => continue,
            };
            more |= !self.encourage(who, row.get(8)?);
        }
        Ok(more)
    }

    fn count(&mut self, kind: Option<&str>) -> &mut AwardCount {
        let at = self.counts.iter().position(|count| count.kind.as_deref() == kind).unwrap_or_else(|| {
            let (count, amount) = (Figure::default(), Figure::default());
            self.counts.push(AwardCount { kind: kind.map(str::to_owned), count, amount });
            self.counts.len() - 1
        });
        &mut self.counts[at]
    }

    /// Names somebody once, with every occasion; false when the list is full.
    fn encourage(&mut self, who: String, event: Option<String>) -> bool {
        let at = match self.encouraged.iter().position(|encouraged| encouraged.who == who) {
            Some(at) => at,
            None if self.encouraged.len() == TOLD => return false,
            None => {
                self.encouraged.push(Encouraged { who, at: Vec::new() });
                self.encouraged.len() - 1
            }
        };
        let known = &mut self.encouraged[at].at;
        known.extend(event.filter(|event| !known.contains(event)).into_iter().collect::<Vec<_>>());
        true
    }
}
