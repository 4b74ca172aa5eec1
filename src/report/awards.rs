//! Encouragement: by kind, and on what occasion.

use std::collections::HashMap;

use rusqlite::{Connection, Row};
use serde::Serialize;

use super::acts::Acts;
use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::figure::counter;
use crate::value::{Figure, Names, Sum};

/// How many single lines about who was encouraged are told; more would be a dump.
const TOLD: usize = 20;

/// Awards of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AwardCount {
    /// The kind's code; none where it was not stated.
    pub kind: Option<String>,
    /// How many.
    pub count: Figure,
    /// Money that came with them.
    pub amount: Sum,
}

/// Who was encouraged, and at which events.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Encouraged {
    /// A group, a team, an association or a person, in words.
    pub who: Option<String>,
    /// Its type, by code.
    #[serde(rename = "type")]
    pub awardee_type: Option<String>,
    /// A person's position.
    pub position: Option<String>,
    /// Of which association, by code.
    pub org: Option<String>,
    /// How many people, where they are not named.
    pub people: Option<i64>,
    /// The titles of the events where it was presented.
    pub at: Vec<String>,
}

/// What the pass over the awards found.
#[derive(Default)]
pub struct Awards {
    /// By kind, in the order of the code list; those without a kind last.
    pub counts: Vec<AwardCount>,
    /// Who was encouraged; none when there are too many to name.
    pub encouraged: Vec<Encouraged>,
    /// Sentences for the account.
    pub sentences: Vec<String>,
}

/// One pass over the period's awards.
pub fn collect(store: &Store, names: &Names, span: &mut Span, acts: &mut Acts) -> Result<Awards> {
    let mut awards = Awards::default();
    awards.run(store.reader(), span, names, acts).map_err(translate)?;
    let order: HashMap<&str, usize> =
        names.codes.list("award.kind").iter().enumerate().map(|(at, entry)| (entry.code.as_str(), at)).collect();
    let place = |kind: &Option<String>| kind.as_ref().and_then(|kind| order.get(kind.as_str())).copied();
    awards.counts.sort_by_key(|count| (count.kind.is_none(), place(&count.kind).unwrap_or(usize::MAX)));
    Ok(awards)
}

impl Awards {
    fn run(&mut self, db: &Connection, span: &mut Span, names: &Names, acts: &mut Acts) -> rusqlite::Result<()> {
        let mut statement = db.prepare_cached(
            "SELECT a.id, a.date, a.kind, a.times, a.amount_kop, a.account, a.awardee, a.awardee_type, a.position, a.org,
                    a.people, e.title
             FROM award a LEFT JOIN event e ON e.id = a.event
             WHERE a.date >= ? AND a.date < ? ORDER BY a.date, a.id",
        )?;
        let mut rows = statement.query([&span.from, &span.below])?;
        let mut few = true;
        while let Some(row) = rows.next()? {
            if !span.holds("award", row.get(0)?, row.get_ref(1)?.as_str()?) {
                continue;
            }
            let origin = span.origin("award", row.get(0)?);
            let count = self.count(row.get_ref(2)?.as_str_or_null()?);
            count.count.add_from(row.get(3)?, origin);
            count.amount.add_from(row.get(4)?, origin);
            if let Some(org) = row.get(9)? {
                acts.add(org, row.get(3)?, origin);
            }
            if let Some(sentence) = row.get(5)? {
                self.sentences.push(sentence);
            } else if few {
                few = self.encourage(encouraged(row, names)?, row.get(11)?);
            }
        }
        if !few {
            self.encouraged.clear();
        }
        Ok(())
    }

    fn count(&mut self, kind: Option<&str>) -> &mut AwardCount {
        let new = || AwardCount { kind: kind.map(str::to_owned), ..AwardCount::default() };
        counter(&mut self.counts, |count| count.kind.as_deref() == kind, new)
    }

    /// Names somebody once, with every occasion; false when the list is full.
    fn encourage(&mut self, new: Encouraged, event: Option<String>) -> bool {
        let same = |known: &Encouraged| {
            (&known.who, &known.position, &known.org) == (&new.who, &new.position, &new.org)
                && known.people.is_some() == new.people.is_some()
        };
        let at = match self.encouraged.iter().position(same) {
            Some(at) => {
                let known = &mut self.encouraged[at].people;
                *known = known.zip(new.people).map(|(known, more)| known.saturating_add(more));
                at
            }
            None if self.encouraged.len() == TOLD => return false,
            None => {
                self.encouraged.push(new);
                self.encouraged.len() - 1
            }
        };
        let known = &mut self.encouraged[at].at;
        if let Some(event) = event.filter(|event| !known.contains(event)) {
            known.push(event);
        }
        true
    }
}

/// Who it was; people are counted where nobody is named by name.
fn encouraged(row: &Row<'_>, names: &Names) -> rusqlite::Result<Encouraged> {
    let who: Option<String> = row.get(6)?;
    let org = row.get::<_, Option<i64>>(9)?.and_then(|id| names.orgs.get(id)).map(|org| org.code.clone());
    let awardee_type: Option<String> = row.get(7)?;
    let nameless = who.is_none() || matches!(awardee_type.as_deref(), Some("group" | "team"));
    let people = row.get::<_, Option<i64>>(10)?.filter(|_| nameless);
    Ok(Encouraged { who, awardee_type, position: row.get(8)?, org, people, at: Vec::new() })
}
