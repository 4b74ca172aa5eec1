//! Aid: support given to associations, and what campaigns collected and gave.

use crate::fault::{Exit, Fault, Result};
use crate::record::{Record, columns};
use crate::value::closed::Flow;
use crate::value::codes::Entry;
use crate::value::reference::{ToEvent, ToOrg, ToPlan};
use crate::value::{Code, Count, Money, Names, Prose, Ref, Text, Times, When};

/// Help: support to an association, or what a campaign collected and gave to people in need.
#[derive(clap::Args, Clone, Debug)]
pub struct Aid {
    /// When it was given; an interval when it lasts
    #[arg(long, alias = "дата")]
    pub date: When,
    /// Which way it went
    #[arg(long, alias = "движение")]
    pub flow: Flow,
    /// What form it took; required for support and for what was collected
    #[arg(long, alias = "форма")]
    pub form: Option<Code>,
    /// How many times: 1 when not given, `unknown` when nobody knows
    #[arg(long, alias = "раз")]
    pub times: Option<Times>,
    /// The association that received, gave or handed over; may be repeated; all: those that act here, group:CODE: those of
    /// a group
    #[arg(long = "org", alias = "орг")]
    pub orgs: Vec<Ref<ToOrg>>,
    /// Who gave, in words: a firm, residents
    #[arg(long, alias = "даритель")]
    pub donor: Option<Text>,
    /// The campaign or the event it serves, by number
    #[arg(long, alias = "событие")]
    pub event: Option<Ref<ToEvent>>,
    /// Where the means came from
    #[arg(long, alias = "источник")]
    pub source: Option<Code>,
    /// What it was
    #[arg(long, alias = "что")]
    pub what: Option<Text>,
    /// How much, in rubles
    #[arg(long, alias = "сумма")]
    pub amount: Option<Money>,
    /// How many units
    #[arg(long, alias = "количество")]
    pub quantity: Option<Quantity>,
    /// The unit
    #[arg(long, alias = "единица")]
    pub unit: Option<Code>,
    /// Category of the people who received it
    #[arg(long, alias = "категория")]
    pub category: Option<Code>,
    /// How many families received it
    #[arg(long, alias = "семей")]
    pub families: Option<Count>,
    /// How many people received it
    #[arg(long, alias = "человек")]
    pub people: Option<Count>,
    /// The decision: document and number
    #[arg(long, alias = "решение")]
    pub decision: Option<Text>,
    /// When it was decided
    #[arg(long, alias = "решено")]
    pub decided_on: Option<When>,
    /// The term that the decision sets
    #[arg(long, alias = "срок")]
    pub ends_on: Option<When>,
    /// When it was stopped before its term
    #[arg(long, alias = "прекращено")]
    pub stopped_on: Option<When>,
    /// What was violated
    #[arg(long, alias = "нарушение")]
    pub violation: Option<Text>,
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

use crate::value::Quantity;

impl Record for Aid {
    const TABLE: &'static str = "aid";
    const ORDER: &'static [&'static str] = &["date"];
    const SHOWN: &'static [&'static str] = &["date", "flow", "form", "orgs", "amount", "what", "times", "people"];
    const TOTALS: &'static [&'static str] = &["times", "amount", "families", "people"];
    const TOTALLED_BY: Option<&'static str> = Some("flow");
    const PROPOSED: &'static [&'static str] = &["flow", "form"];
    const USUAL: &'static [&'static str] = &["form", "orgs", "what", "amount"];
    const OWN: &'static [&'static str] = &[
        "date",
        "times",
        "amount",
        "quantity",
        "families",
        "people",
        "decision",
        "decided_on",
        "ends_on",
        "stopped_on",
        "violation",
        "account",
        "notes",
    ];
    columns!(
        date, flow, form, times, orgs[org], donor, event, source, what, amount, quantity, unit, category, families,
        people, decision, decided_on, ends_on, stopped_on, violation, plan, account, notes
    );

    fn fill(&mut self, _: &Names) -> Result<()> {
        self.times.get_or_insert(Times::Known(1));
        Ok(())
    }

    fn check(&self, id: Option<i64>, names: &Names) -> Result<()> {
        // What was entered into the register is never taken out of it, and it is a register of support.
        if self.flow != Flow::Support && id.is_some_and(|id| names.registered.contains(&id)) {
            return Err(Fault::data("aid-registered").at(Self::TABLE, "flow"));
        }
        let ends = |when: &When| when.last_day();
        if self.stopped_on.as_ref().is_some_and(|stopped| ends(stopped) < self.date.first_day()) {
            return Err(Fault::data("aid-stopped").at(Self::TABLE, "stopped_on"));
        }
        if let (Some(decided), Some(term)) = (&self.decided_on, &self.ends_on)
            && ends(term) < decided.first_day()
        {
            return Err(Fault::data("aid-term").at(Self::TABLE, "ends_on"));
        }
        let flow = names.label("aid.flow", self.flow.code(), false);
        let Some(form) = &self.form else {
            if self.flow == Flow::Given {
                return Ok(());
            }
            return Err(Fault::new(Exit::Usage, "form-required").arg("flow", flow).at(Self::TABLE, "form"));
        };
        let fits = names.codes.get("aid.form", form.as_str());
        if fits.is_some_and(|entry| !entry.flows.iter().any(|fit| fit == self.flow.code())) {
            let label = names.label("aid.form", form.as_str(), false);
            let fits = |entry: &&Entry| entry.flows.iter().any(|fit| fit == self.flow.code());
            let line = |entry: &Entry| format!("{}\t{}", entry.code, entry.label(names.lang));
            let fitting = names.codes.list("aid.form").iter().filter(fits).map(line).collect();
            let fault = Fault::data("form-flow").arg("form", label).arg("flow", flow).candidates(fitting);
            return Err(fault.at(Self::TABLE, "form"));
        }
        Ok(())
    }

    fn date(&self) -> Option<&When> {
        Some(&self.date)
    }

    fn title(&self) -> String {
        self.what.as_ref().map_or_else(String::new, |text| text.as_str().to_owned())
    }
}
