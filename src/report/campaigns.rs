//! What campaigns collected and gave, and what was collected and given outside of them.

use std::collections::HashMap;

use serde::Serialize;

use super::aid::Row;
use super::events::Events;
use super::told::{Told, tell};
use crate::fault::Result;
use crate::store::Store;
use crate::value::figure::Origin;
use crate::value::{Figure, Names, Sum};

/// Something collected or given: one form, one thing.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Gift {
    /// The form's code.
    pub form: Option<String>,
    /// What it was.
    pub what: Option<String>,
    /// Its money, or its worth.
    pub amount: Sum,
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
    /// What was collected.
    pub collected: Vec<Gift>,
    /// What it came to.
    pub collected_amount: Sum,
    /// What was given to people in need.
    pub given: Vec<Gift>,
    /// What it came to.
    pub given_amount: Sum,
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

/// The campaigns while the aid is read.
#[derive(Default)]
pub struct Campaigns {
    all: Vec<Campaign>,
    by_event: HashMap<Option<i64>, usize>,
}

impl Campaigns {
    /// The period's campaigns, before any aid is counted.
    pub fn of(store: &Store, names: &Names, events: &Events) -> Result<Self> {
        let mut campaigns = Self::default();
        events.campaigns.iter().try_for_each(|id| campaigns.at(store, names, Some(*id)).map(|_| ()))?;
        Ok(campaigns)
    }

    /// Counts what was collected or given; an event that is no campaign stands beside them.
    pub fn count(&mut self, store: &Store, names: &Names, aid: &Row<'_>, origin: Option<Origin>) -> Result<()> {
        let at = self.at(store, names, aid.event)?;
        self.all[at].count(aid, origin);
        Ok(())
    }

    /// In order of their dates; what belongs to no event comes last.
    pub fn finish(mut self) -> Vec<Campaign> {
        self.all.sort_by(|a, b| {
            let key = |campaign: &Campaign| campaign.event.as_ref().map(|event| (event.date.clone(), event.id));
            let (a, b) = (key(a), key(b));
            a.is_none().cmp(&b.is_none()).then(a.cmp(&b))
        });
        self.all
    }

    fn at(&mut self, store: &Store, names: &Names, id: Option<i64>) -> Result<usize> {
        if let Some(at) = self.by_event.get(&id) {
            return Ok(*at);
        }
        let event = id.map(|id| tell(store, names, id)).transpose()?;
        self.all.push(Campaign { event, ..Campaign::default() });
        self.by_event.insert(id, self.all.len() - 1);
        Ok(self.all.len() - 1)
    }
}

impl Campaign {
    fn count(&mut self, aid: &Row<'_>, origin: Option<Origin>) {
        let (gifts, amount) = if aid.flow == "income" {
            (&mut self.collected, &mut self.collected_amount)
        } else {
            self.families.add_from(aid.families, origin);
            self.people.add_from(aid.people, origin);
            let new = aid.category.filter(|category| !self.categories.iter().any(|known| known == category));
            self.categories.extend(new.map(str::to_owned));
            (&mut self.given, &mut self.given_amount)
        };
        amount.add_from(aid.amount, origin);
        if let Some(sentence) = aid.account {
            self.sentences.push(sentence.to_owned());
            return;
        }
        let same = |gift: &&mut Gift| {
            (gift.form.as_deref(), gift.what.as_deref(), gift.unit.as_deref()) == (aid.form, aid.what, aid.unit)
        };
        if let Some(gift) = gifts.iter_mut().find(same) {
            gift.amount.add_from(aid.amount, origin);
            gift.quantity.add_from(aid.quantity, origin);
            return;
        }
        let own = |text: Option<&str>| text.map(str::to_owned);
        let mut gift = Gift { form: own(aid.form), what: own(aid.what), unit: own(aid.unit), ..Gift::default() };
        gift.amount.add_from(aid.amount, origin);
        gift.quantity.add_from(aid.quantity, origin);
        gifts.push(gift);
    }

    /// Joins the figures of another campaign: those that are not told one by one are told together.
    pub fn join(&mut self, other: &Self) {
        self.collected_amount.join(&other.collected_amount);
        self.given_amount.join(&other.given_amount);
        self.families.join(&other.families);
        self.people.join(&other.people);
    }
}
