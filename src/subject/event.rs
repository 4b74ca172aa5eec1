//! Events: what was held together with associations.

use crate::fault::Result;
use crate::record::{Record, columns};
use crate::value::reference::{ToOrg, ToPlan};
use crate::value::{Code, Count, Money, Names, Prose, Ref, Text, Times, When};

/// Something held together with associations: a round table, a campaign, a celebration.
#[derive(clap::Args, Clone, Debug)]
pub struct Event {
    /// When it was held: 01.09.2012, 09.2012, 2012, `Q3 2012`
    #[arg(long, alias = "дата")]
    pub date: When,
    /// What kind of event it was
    #[arg(long, alias = "вид")]
    pub kind: Code,
    /// What it was called
    #[arg(long, alias = "название")]
    pub title: Text,
    /// How many times it was held: 1 when not given, `unknown` when nobody knows
    #[arg(long, alias = "раз")]
    pub times: Option<Times>,
    /// Where it was held
    #[arg(long, alias = "место")]
    pub place: Option<Text>,
    /// Who organised it
    #[arg(long, alias = "организатор")]
    pub organiser: Option<Text>,
    /// Who chaired it
    #[arg(long, alias = "ведущий")]
    pub chair: Option<Text>,
    /// An association that took part; may be repeated; all: those that act here, group:CODE: those of
    /// a group
    #[arg(long = "org", alias = "орг")]
    pub orgs: Vec<Ref<ToOrg>>,
    /// How many people were present
    #[arg(long, alias = "присутствовало")]
    pub people: Option<Count>,
    /// What was on the agenda
    #[arg(long, alias = "повестка")]
    pub agenda: Option<Prose>,
    /// What was explained and decided
    #[arg(long, alias = "итог")]
    pub outcome: Option<Prose>,
    /// Number and date of the minutes
    #[arg(long, alias = "протокол")]
    pub minutes: Option<Text>,
    /// The plan item it carries out, by number
    #[arg(long, alias = "план")]
    pub plan: Option<Ref<ToPlan>>,
    /// A campaign's published total, in rubles
    #[arg(long, alias = "заявленная-сумма")]
    pub stated_amount: Option<Money>,
    /// The sentence for the account, printed word for word
    #[arg(long, aliases = ["для-отчёта", "для-отчета"])]
    pub account: Option<Prose>,
    /// Anything else
    #[arg(long, alias = "примечание")]
    pub notes: Option<Prose>,
}

impl Record for Event {
    const TABLE: &'static str = "event";
    const ORDER: &'static [&'static str] = &["date"];
    const SHOWN: &'static [&'static str] = &["date", "title", "kind", "orgs", "people", "place", "times"];
    const TOTALS: &'static [&'static str] = &["times", "people"];
    const PROPOSED: &'static [&'static str] = &["kind", "place"];
    const USUAL: &'static [&'static str] = &["orgs", "people"];
    const OWN: &'static [&'static str] =
        &["date", "times", "people", "outcome", "minutes", "stated_amount", "account", "notes"];
    columns!(
        date,
        kind,
        title,
        times,
        place,
        organiser,
        chair,
        orgs[org],
        people,
        agenda,
        outcome,
        minutes,
        plan,
        stated_amount,
        account,
        notes
    );

    fn fill(&mut self, _: &Names) -> Result<()> {
        self.times.get_or_insert(Times::Known(1));
        Ok(())
    }

    fn date(&self) -> Option<&When> {
        Some(&self.date)
    }

    fn title(&self) -> String {
        self.title.as_str().to_owned()
    }
}
