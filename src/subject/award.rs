//! Awards: who was encouraged, and for what.

use crate::fault::{Exit, Fault, ONE_OF, Result};
use crate::record::{Record, columns};
use crate::value::closed::{AwardLevel, AwardeeType};
use crate::value::reference::{ToEvent, ToOrg, ToPlan};
use crate::value::{Code, Count, Money, Names, Prose, Ref, Text, Times, When};

/// An encouragement: a certificate of honour, a letter of thanks, a gift.
#[derive(clap::Args, Clone, Debug)]
pub struct Award {
    /// Date of the act
    #[arg(long, alias = "дата")]
    pub date: When,
    /// What kind of award
    #[arg(long, alias = "вид")]
    pub kind: Option<Code>,
    /// How many awards: as many as `--people`, else 1 when not given, `unknown` when nobody knows
    #[arg(long, alias = "раз")]
    pub times: Option<Times>,
    /// Who was awarded: a person, a team or an association, in words
    #[arg(long, alias = "кому")]
    pub awardee: Option<Text>,
    /// Who that is
    #[arg(long, alias = "кто")]
    pub awardee_type: Option<AwardeeType>,
    /// How many people, when they are not named
    #[arg(long, alias = "человек")]
    pub people: Option<Count>,
    /// The awarded person's position
    #[arg(long, alias = "должность")]
    pub position: Option<Text>,
    /// The association
    #[arg(long, alias = "орг")]
    pub org: Option<Ref<ToOrg>>,
    /// What for
    #[arg(long, alias = "заслуга")]
    pub merit: Option<Text>,
    /// The event where it was presented, by number
    #[arg(long, alias = "событие")]
    pub event: Option<Ref<ToEvent>>,
    /// Whose award it is
    #[arg(long, alias = "уровень")]
    pub level: Option<AwardLevel>,
    /// Number of the award
    #[arg(long, alias = "номер")]
    pub number: Option<Text>,
    /// The association that proposed it
    #[arg(long, alias = "представило")]
    pub nominated_by: Option<Ref<ToOrg>>,
    /// When it was proposed
    #[arg(long, alias = "представлено")]
    pub nominated_on: Option<When>,
    /// Document, number and date it rests on
    #[arg(long, alias = "основание")]
    pub basis: Option<Text>,
    /// Who signed it
    #[arg(long, alias = "подписал")]
    pub signed_by: Option<Text>,
    /// When it was presented
    #[arg(long, alias = "вручено")]
    pub presented_on: Option<When>,
    /// Money that came with it, in rubles
    #[arg(long, alias = "сумма")]
    pub amount: Option<Money>,
    /// The plan item it carries out, by number
    #[arg(long, alias = "план")]
    pub plan: Option<Ref<ToPlan>>,
    /// The sentence for the account, printed word for word
    #[arg(long, aliases = ["для-отчёта", "для-отчета"])]
    pub account: Option<Prose>,
    /// Anything else
    #[arg(long, alias = "примечание")]
    pub notes: Option<Prose>,
}

impl Record for Award {
    const TABLE: &'static str = "award";
    const ORDER: &'static [&'static str] = &["date"];
    const SHOWN: &'static [&'static str] = &["date", "awardee", "kind", "org", "times", "people", "event"];
    const TOTALS: &'static [&'static str] = &["times", "amount"];
    const PROPOSED: &'static [&'static str] = &["kind", "org"];
    const USUAL: &'static [&'static str] = &["kind", "awardee", "org", "merit"];
    const OWN: &'static [&'static str] =
        &["date", "times", "people", "number", "nominated_on", "presented_on", "amount", "account", "notes"];
    columns!(
        date,
        kind,
        times,
        awardee,
        awardee_type,
        people,
        position,
        org,
        merit,
        event,
        level,
        number,
        nominated_by,
        nominated_on,
        basis,
        signed_by,
        presented_on,
        amount,
        plan,
        account,
        notes
    );

    /// An award with `people` stands for so many when nobody says how many.
    fn fill(&mut self, _: &Names) -> Result<()> {
        let people = self.people.map(|count| count.0).filter(|people| *people > 0);
        self.times.get_or_insert(Times::Known(people.unwrap_or(1)));
        Ok(())
    }

    fn check(&self, _: Option<i64>, _: &Names) -> Result<()> {
        if self.people == Some(Count(0)) {
            return Err(Fault::data("people-zero").at(Self::TABLE, "people"));
        }
        if self.awardee.is_none() && self.org.is_none() && self.people.is_none() {
            return Err(Fault::new(Exit::Usage, "award-of-nobody").arg(ONE_OF, "awardee people org"));
        }
        Ok(())
    }

    fn date(&self) -> Option<&When> {
        Some(&self.date)
    }

    fn title(&self) -> String {
        self.awardee.as_ref().or(self.merit.as_ref()).map_or_else(String::new, |text| text.as_str().to_owned())
    }
}
