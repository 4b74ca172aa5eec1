//! Support to associations by form, and what campaigns collected and gave.

use serde::Serialize;

use super::events::{Events, Told, tell};
use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::subject::Event;
use crate::value::figure::Figure;
use crate::value::{Names, When};

/// Support of one form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Support {
    /// The form's code.
    pub form: String,
    /// How many times it was given in the period.
    pub count: Figure,
    /// In kopecks; only what began in the period.
    pub amount: Figure,
    /// How many began earlier and were still in force.
    pub continuing: Figure,
}

/// Something collected or given: one form, one thing.
#[derive(Clone, Debug, Serialize)]
pub struct Gift {
    /// The form's code.
    pub form: Option<String>,
    /// What it was.
    pub what: Option<String>,
    /// In kopecks.
    pub amount: Figure,
    /// How many units.
    pub quantity: Figure,
    /// The unit's code.
    pub unit: Option<String>,
}

/// A campaign, or everything that belongs to none.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Campaign {
    /// The event; none for what belongs to no event.
    pub event: Option<Told>,
    /// Its published total, in kopecks.
    pub stated_amount: Option<i64>,
    /// Who organised it.
    pub organiser: Option<String>,
    /// What was collected.
    pub collected: Vec<Gift>,
    /// In kopecks.
    pub collected_amount: Figure,
    /// What was given to people in need.
    pub given: Vec<Gift>,
    /// In kopecks.
    pub given_amount: Figure,
    /// Categories of the people who received it, by code.
    pub categories: Vec<String>,
    /// How many families received it.
    pub families: Figure,
    /// How many people received it.
    pub people: Figure,
    /// Sentences for the account.
    #[serde(skip)]
    pub sentences: Vec<String>,
}

/// One act of support, as much of it as other figures need.
pub struct Act {
    /// The record's number.
    pub id: i64,
    /// The form's code.
    pub form: String,
    /// How many acts it stands for.
    pub times: Option<i64>,
    /// The event it serves.
    pub event: Option<i64>,
    /// The kind of that event, when it was counted in the period.
    pub served: Option<String>,
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
    /// Every act of support of the period, in order of numbers.
    pub acts: Vec<Act>,
}

const COLUMNS: &str = "SELECT id, date, flow, form, times, event, what, amount_kop, quantity, unit, category, families,
                       people, account, stopped_on,
                       (SELECT kind FROM event e WHERE e.id = aid.event AND e.date >= ?1 AND e.date < ?2) FROM aid";

/// One pass over what began in the period, one over earlier support that lasts.
pub fn collect(store: &Store, names: &Names, span: &mut Span, events: &Events) -> Result<AidPart> {
    let mut part = AidPart::default();
    for id in &events.campaigns {
        part.campaigns.push(campaign(store, names, Some(*id))?);
    }
    let mut statement = store
        .reader()
        .prepare_cached(&format!("{COLUMNS} WHERE date >= ?1 AND date < ?2 ORDER BY date, id"))
        .map_err(translate)?;
    let mut rows = statement.query([span.from.clone(), span.below.clone()]).map_err(translate)?;
    while let Some(row) = rows.next().map_err(translate)? {
        let aid = Row::read(row).map_err(translate)?;
        if !span.holds("aid", aid.id, &aid.date) {
            continue;
        }
        if aid.flow == "support" {
            part.support(aid);
            continue;
        }
        let known =
            part.campaigns.iter().position(|campaign| campaign.event.as_ref().map(|event| event.id) == aid.event);
        let at = match known {
            Some(at) => at,
            None => {
                part.campaigns.push(campaign(store, names, aid.event)?);
                part.campaigns.len() - 1
            }
        };
        part.campaigns[at].count(aid);
    }
    part.lasting(store, span).map_err(translate)?;
    let order = |form: &str| names.codes.list("aid.form").iter().position(|entry| entry.code == form);
    part.support.sort_by_key(|support| order(&support.form).unwrap_or(usize::MAX));
    // What belongs to no event comes last.
    part.campaigns.sort_by_key(|campaign| campaign.event.as_ref().map_or((1, String::new()), |e| (0, e.date.clone())));
    part.acts.sort_by_key(|act| act.id);
    Ok(part)
}

/// A campaign without its aid; the event is told whole.
fn campaign(store: &Store, names: &Names, id: Option<i64>) -> Result<Campaign> {
    let Some(id) = id else { return Ok(Campaign::default()) };
    let event = store.get::<Event>(id)?;
    Ok(Campaign {
        event: Some(tell(store, names, id)?),
        stated_amount: event.stated_amount.map(|amount| amount.0),
        organiser: event.organiser.map(|text| text.as_str().to_owned()),
        ..Campaign::default()
    })
}

struct Row {
    id: i64,
    date: String,
    flow: String,
    form: Option<String>,
    times: Option<i64>,
    event: Option<i64>,
    what: Option<String>,
    amount: Option<i64>,
    quantity: Option<i64>,
    unit: Option<String>,
    category: Option<String>,
    families: Option<i64>,
    people: Option<i64>,
    account: Option<String>,
    stopped_on: Option<String>,
    served: Option<String>,
}

impl Row {
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            date: row.get(1)?,
            flow: row.get(2)?,
            form: row.get(3)?,
            times: row.get(4)?,
            event: row.get(5)?,
            what: row.get(6)?,
            amount: row.get(7)?,
            quantity: row.get(8)?,
            unit: row.get(9)?,
            category: row.get(10)?,
            families: row.get(11)?,
            people: row.get(12)?,
            account: row.get(13)?,
            stopped_on: row.get(14)?,
            served: row.get(15)?,
        })
    }
}

impl AidPart {
    fn support(&mut self, aid: Row) {
        let form = aid.form.unwrap_or_default();
        let support = self.form(&form);
        support.count.add(aid.times);
        support.amount.add(aid.amount);
        self.sentences.extend(aid.account);
        self.acts.push(Act { id: aid.id, form, times: aid.times, event: aid.event, served: aid.served });
    }

    /// Support that began before the period and was still in force in it: its interval, cut where it was stopped.
    fn lasting(&mut self, store: &Store, span: &Span) -> rusqlite::Result<()> {
        let sql = format!("{COLUMNS} WHERE instr(date, '/') > 0 AND date < ?1 AND flow = 'support' ORDER BY date, id");
        let mut statement = store.reader().prepare_cached(&sql)?;
        let mut rows = statement.query([span.from.clone(), span.below.clone()])?;
        while let Some(row) = rows.next()? {
            let aid = Row::read(row)?;
            let end = When::from_iso(&aid.date).ok().map(|when| when.last_day());
            let stopped = aid.stopped_on.and_then(|text| When::from_iso(&text).ok()).map(|when| when.last_day());
            let end = stopped.into_iter().chain(end).min();
            if end.is_some_and(|end| end >= span.first()) {
                self.form(&aid.form.unwrap_or_default()).continuing.add(aid.times);
            }
        }
        Ok(())
    }

    fn form(&mut self, form: &str) -> &mut Support {
        let at = self.support.iter().position(|support| support.form == form).unwrap_or_else(|| {
            self.support.push(Support { form: form.to_owned(), ..Support::default() });
            self.support.len() - 1
        });
        &mut self.support[at]
    }
}

impl Campaign {
    fn count(&mut self, aid: Row) {
        let (gifts, amount) = if aid.flow == "income" {
            (&mut self.collected, &mut self.collected_amount)
        } else {
            self.families.add(aid.families);
            self.people.add(aid.people);
            let new = aid.category.filter(|category| !self.categories.contains(category));
            self.categories.extend(new);
            (&mut self.given, &mut self.given_amount)
        };
        amount.add(aid.amount);
        if let Some(sentence) = aid.account {
            self.sentences.push(sentence);
            return;
        }
        let same = |gift: &&mut Gift| gift.form == aid.form && gift.what == aid.what && gift.unit == aid.unit;
        match gifts.iter_mut().find(same) {
            Some(gift) => {
                gift.amount.add(aid.amount);
                gift.quantity.add(aid.quantity);
            }
            None => {
                let (mut amount, mut quantity) = (Figure::default(), Figure::default());
                amount.add(aid.amount);
                quantity.add(aid.quantity);
                gifts.push(Gift { form: aid.form, what: aid.what, amount, quantity, unit: aid.unit });
            }
        }
    }
}
