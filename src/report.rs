//! The account of a period: a value of figures first, then its renderings.

pub mod activity;
mod acts;
mod aid;
mod awards;
mod campaigns;
pub mod chain;
mod events;
pub mod facts;
pub mod gaps;
mod interaction;
pub mod jubilees;
mod orgs;
mod plan;
pub mod reconcile;
mod register;
pub mod revised;
pub mod search;
mod span;
pub mod statute;
mod told;
pub mod words;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::fault::Result;
use crate::store::Store;
use crate::subject::{Office, Year};
use crate::value::{Figure, Names, Period, Prose};

use acts::Acts;
pub use aid::Support;
pub use awards::{AwardCount, Encouraged};
pub use campaigns::{Campaign, Gift};
pub use events::EventCount;
pub use interaction::Line;
pub use orgs::{Active, OrgsPart};
pub use plan::{PlanPart, Question, Task};
pub use register::{Register, Supported, register};
pub use span::Coarse;
use span::Span;
pub use told::Told;

/// Everything that the records say of a period. The JSON of the account is this value.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Account {
    /// The period: `2012`, `2012-07/2012-12`.
    pub period: String,
    /// The office, as far as it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// True when its figures know the records that they were counted from.
    #[serde(skip)]
    pub traced: bool,
    /// What is said of the year in words.
    #[serde(skip)]
    pub said: Said,
    /// The associations.
    #[serde(skip_serializing_if = "OrgsPart::is_empty")]
    pub orgs: OrgsPart,
    /// The forms of interaction, with what counts under each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interaction: Vec<Line>,
    /// What was held, by kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventCount>,
    /// What was held by the month of its first day, where it is known: `2012-03`.
    #[serde(skip)]
    pub months: BTreeMap<String, Figure>,
    /// What is told of single events, in order of their dates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Told>,
    /// How many events have an outcome that is not told, since there are too many.
    #[serde(skip)]
    pub untold: i64,
    /// Events that lie ahead: never counted as held.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<Told>,
    /// How many more lie ahead and are not named.
    #[serde(skip)]
    pub ahead_more: i64,
    /// Encouragement, by kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub awards: Vec<AwardCount>,
    /// Who was encouraged, and where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub encouraged: Vec<Encouraged>,
    /// Support to associations, by form.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub support: Vec<Support>,
    /// Campaigns, with what was collected and given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub campaigns: Vec<Campaign>,
    /// Questions that associations raised.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// The plan against what was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanPart>,
    /// What was decided at events of the period, and what was done of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<chain::Decision>,
    /// The tasks of the next year; only when the period ends a year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Task>,
    /// What differs from accounts that were handed in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub revised: Vec<revised::Revised>,
    /// Sentences for the account from awards and aid, word for word.
    #[serde(skip)]
    pub sentences: Sentences,
    /// Records too coarse for the period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub too_coarse: Vec<Coarse>,
}

/// What the clerk wrote for the account, printed word for word.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    /// From awards.
    pub awards: Vec<String>,
    /// From support.
    pub support: Vec<String>,
}

/// What is said of the office and the year in words.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The office.
    pub office: Office,
    /// The texts of the year; only for the account of the whole year.
    pub year: Option<Year>,
}

impl Account {
    /// True when any record of the period says anything.
    pub fn has_records(&self) -> bool {
        !(self.events.is_empty()
            && self.awards.is_empty()
            && self.support.is_empty()
            && self.campaigns.is_empty()
            && self.ahead.is_empty()
            && self.questions.is_empty()
            && self.plan.is_none())
    }
}

impl Said {
    /// A text of the year.
    pub fn text<'a>(&'a self, which: impl Fn(&'a Year) -> &'a Option<Prose>) -> Option<&'a str> {
        self.year.as_ref().and_then(|year| which(year).as_ref()).map(Prose::as_str)
    }
}

/// Reads the account of a period out of the records; traced figures keep which records they were counted from.
pub fn account(store: &Store, names: &Names, period: &Period, traced: bool) -> Result<Account> {
    let office = store.find::<Office>(1)?.unwrap_or_default();
    let year = store.find::<Year>(i64::from(period.year()))?;
    let mut span = Span::new(period, names.today, traced);
    let mut acts = Acts::default();
    let events = events::collect(store, names, &mut span, &mut acts)?;
    let awards = awards::collect(store, names, &mut span, &mut acts)?;
    let aid = aid::collect(store, names, &mut span, &events, &mut acts)?;
    let orgs = orgs::collect(store, names, period, year.as_ref(), &span, &acts)?;
    let interaction = interaction::collect(names, year.as_ref(), &events, &awards, &aid);
    let plan = plan::collect(store, names, period, &span)?;
    let whole = span.whole_year();
    Ok(Account {
        period: period.when().as_str().to_owned(),
        traced,
        office: office.name.as_ref().map(|name| name.as_str().to_owned()),
        said: Said { office, year: year.filter(|_| whole) },
        orgs,
        interaction,
        events: events.counts,
        months: events.months,
        told: told_once(events.told, &aid.campaigns),
        untold: events.untold,
        ahead: events.ahead,
        ahead_more: events.ahead_more,
        awards: awards.counts,
        encouraged: awards.encouraged,
        support: aid.support,
        campaigns: aid.campaigns,
        questions: plan.questions,
        plan: plan.part,
        decisions: chain::of_period(store, &span, period.last().min(names.today))?,
        next: plan.next,
        revised: Vec::new(),
        sentences: Sentences { awards: awards.sentences, support: aid.sentences },
        too_coarse: span.too_coarse,
    })
}

/// An event that something was collected at is told where that is told.
fn told_once(mut told: Vec<Told>, campaigns: &[Campaign]) -> Vec<Told> {
    told.retain(|event| !campaigns.iter().any(|campaign| campaign.event.as_ref().is_some_and(|it| it.id == event.id)));
    told
}
