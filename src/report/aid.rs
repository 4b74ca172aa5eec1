//! Support to associations by form; what campaigns collected and gave is handed on.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use super::acts::Acts;
use super::campaigns::{Campaign, Campaigns};
use super::events::Events;
use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::figure::{Origin, counter};
use crate::value::{Belongs, Figure, Names, Sum, When};

/// Support of one form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Support {
    /// The form's code.
    pub form: String,
    /// How many times it was given in the period.
    pub count: Figure,
    /// What it came to; only what began in the period.
    pub amount: Sum,
    /// How many began earlier and were still in force.
    pub continuing: Figure,
    /// Of `count`, what serves no event of the period.
    #[serde(skip)]
    pub alone: Figure,
}

/// An act of support that serves an event of the period: the same act may be entered twice.
pub struct Linked {
    /// The form's code.
    pub form: String,
    /// How many acts it stands for.
    pub times: Option<i64>,
    /// The kind of that event.
    pub served: String,
    /// The record.
    pub origin: Option<Origin>,
}

/// What the pass over the aid found.
#[derive(Default)]
pub struct AidPart {
    /// By form, in the order of the code list.
    pub support: Vec<Support>,
    /// By event, in order of their dates.
    pub campaigns: Vec<Campaign>,
    /// Sentences for the account.
    pub sentences: Vec<String>,
    /// The support that serves events of the period.
    pub linked: Vec<Linked>,
}

/// One record of aid, as much of it as the account needs.
pub struct Row<'r> {
    id: i64,
    date: &'r str,
    /// Support, income or given.
    pub flow: &'r str,
    /// The form's code.
    pub form: Option<&'r str>,
    times: Option<i64>,
    /// The campaign or the event it serves.
    pub event: Option<i64>,
    /// What it was.
    pub what: Option<&'r str>,
    /// In kopecks.
    pub amount: Option<i64>,
    /// How many units.
    pub quantity: Option<i64>,
    /// The unit's code.
    pub unit: Option<&'r str>,
    /// Who received it, by code.
    pub category: Option<&'r str>,
    /// How many families received it.
    pub families: Option<i64>,
    /// How many people received it.
    pub people: Option<i64>,
    /// The sentence for the account.
    pub account: Option<&'r str>,
    stopped_on: Option<&'r str>,
}

const COLUMNS: &str = "SELECT a.id, a.date, a.flow, a.form, a.times, a.event, a.what, a.amount_kop, a.quantity, a.unit,
                       a.category, a.families, a.people, a.account, a.stopped_on";

/// One pass over what began in the period, one over earlier support that lasts.
pub fn collect(store: &Store, names: &Names, span: &mut Span, events: &Events, acts: &mut Acts) -> Result<AidPart> {
    let mut part = AidPart::default();
    let mut campaigns = Campaigns::of(store, names, events)?;
    let mut statement = store
        .reader()
        .prepare_cached(&format!(
            "{COLUMNS}, l.org FROM aid a LEFT JOIN aid_org l ON l.aid = a.id WHERE a.date >= ? AND a.date < ?
             ORDER BY a.date, a.id"
        ))
        .map_err(translate)?;
    let mut rows = statement.query([&span.from, &span.below]).map_err(translate)?;
    // A record comes once for each association; only support is an act with it.
    let mut last = (None, None);
    while let Some(row) = rows.next().map_err(translate)? {
        let id: i64 = row.get(0).map_err(translate)?;
        if last.0 != Some(id) {
            last = (Some(id), None);
            let aid = Row::read(row).map_err(translate)?;
            // Support that surely began before a part of a year lasts into it; it is no record too coarse to place.
            if aid.flow == "support" && span.began_before(aid.date) {
                continue;
            }
            if !span.holds("aid", aid.id, aid.date) {
                continue;
            }
            if aid.flow == "support" {
                let served = part.support(store.reader(), span, &aid).map_err(translate)?;
                last.1 = Some((aid.times, served));
            } else {
                campaigns.count(store, names, &aid, span.origin("aid", aid.id))?;
            }
        }
        if let (Some((times, served)), Some(org)) = (last.1, row.get(15).map_err(translate)?)
            && !took_part(store.reader(), served, org).map_err(translate)?
        {
            acts.add(org, times, span.origin("aid", id));
        }
    }
    part.campaigns = campaigns.finish();
    part.lasting(store, span).map_err(translate)?;
    let order = |form: &str| names.codes.list("aid.form").iter().position(|entry| entry.code == form);
    part.support.sort_by_key(|support| order(&support.form).unwrap_or(usize::MAX));
    Ok(part)
}

impl<'r> Row<'r> {
    fn read(row: &'r rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let text = |at: usize| -> rusqlite::Result<Option<&'r str>> {
            Ok(match row.get_ref(at)? {
                ValueRef::Null => None,
                value => Some(value.as_str()?),
            })
        };
        Ok(Self {
            id: row.get(0)?,
            date: row.get_ref(1)?.as_str()?,
            flow: row.get_ref(2)?.as_str()?,
            form: text(3)?,
            times: row.get(4)?,
            event: row.get(5)?,
            what: text(6)?,
            amount: row.get(7)?,
            quantity: row.get(8)?,
            unit: text(9)?,
            category: text(10)?,
            families: row.get(11)?,
            people: row.get(12)?,
            account: text(13)?,
            stopped_on: text(14)?,
        })
    }
}

impl AidPart {
    /// Counts support; the event it serves, if that was counted.
    fn support(&mut self, db: &Connection, span: &Span, aid: &Row<'_>) -> rusqlite::Result<Option<i64>> {
        let form = aid.form.unwrap_or_default();
        let support = self.form(form);
        let origin = span.origin("aid", aid.id);
        support.count.add_from(aid.times, origin);
        support.amount.add_from(aid.amount, origin);
        let served = aid.event.map(|event| kind(db, span, event)).transpose()?.flatten();
        match &served {
            None => support.alone.add_from(aid.times, origin),
            Some(kind) => {
                self.linked.push(Linked { form: form.to_owned(), times: aid.times, served: kind.clone(), origin });
            }
        }
        self.sentences.extend(aid.account.map(str::to_owned));
        Ok(aid.event.filter(|_| served.is_some()))
    }

    /// Support that began before the period and was still in force in it: its interval, cut where it was stopped.
    fn lasting(&mut self, store: &Store, span: &Span) -> rusqlite::Result<()> {
        // The end stands in the index too, so what ended in earlier years is passed over without a look at its row.
        let sql = format!(
            "{COLUMNS} FROM aid a WHERE instr(date, '/') > 0 AND date < ?2 AND substr(date, instr(date, '/') + 1) >= ?1
             AND flow = 'support' ORDER BY date, id"
        );
        let mut statement = store.reader().prepare_cached(&sql)?;
        let mut rows = statement.query([&span.from, &span.below])?;
        while let Some(row) = rows.next()? {
            let aid = Row::read(row)?;
            let Ok(date) = When::from_iso(aid.date) else { continue };
            // What began in the period is counted there; what is too coarse for it is named.
            if aid.date >= span.from.as_str() && span.judge(aid.date) != Belongs::No && !span.began_before(aid.date) {
                continue;
            }
            let stopped = aid.stopped_on.and_then(|text| When::from_iso(text).ok());
            let end = stopped.map_or(date.last_day(), |stopped| stopped.last_day().min(date.last_day()));
            if date.first_day() < span.first() && end >= span.first() {
                self.form(aid.form.unwrap_or_default()).continuing.add_from(aid.times, span.origin("aid", aid.id));
            }
        }
        Ok(())
    }

    fn form(&mut self, form: &str) -> &mut Support {
        let new = || Support { form: form.to_owned(), ..Support::default() };
        counter(&mut self.support, |support| support.form == form, new)
    }
}

/// The kind of an event, if it was counted in the period.
fn kind(db: &Connection, span: &Span, event: i64) -> rusqlite::Result<Option<String>> {
    let mut statement = db.prepare_cached("SELECT date, kind FROM event WHERE id = ?")?;
    let found: Option<(String, String)> =
        statement.query_row([event], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.filter(|(date, _)| span.counts(date)).map(|(_, kind)| kind))
}

/// True when the association took part in the event that its support serves: that is one act.
fn took_part(db: &Connection, event: Option<i64>, org: i64) -> rusqlite::Result<bool> {
    let Some(event) = event else { return Ok(false) };
    db.prepare_cached("SELECT 1 FROM event_org WHERE org = ? AND event = ?")?.exists([org, event])
}
