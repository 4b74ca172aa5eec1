//! Plan items: tasks, measures, instructions, and the questions that associations raise.

use chrono::NaiveDate;

use crate::fault::{Fault, Result};
use crate::record::{Record, columns};
use crate::value::closed::{PlanKind, Status};
use crate::value::reference::{ToEvent, ToOrg, ToPlan};
use crate::value::{Due, Names, Prose, Ref, Text, When, YearNumber};

/// What is to be done in a year.
#[derive(clap::Args, Clone, Debug)]
pub struct Plan {
    /// The year of the plan
    #[arg(long, alias = "год")]
    pub year: YearNumber,
    /// What is to be done
    #[arg(long, alias = "задача")]
    pub task: Text,
    /// What sort of item
    #[arg(long, alias = "вид")]
    pub kind: Option<PlanKind>,
    /// Its number in the plan, which gives the order: 1.1
    #[arg(long, alias = "номер")]
    pub number: Option<Text>,
    /// The plan's section
    #[arg(long, alias = "раздел")]
    pub section: Option<Text>,
    /// By when: a date, or words such as `весь период`
    #[arg(long, alias = "срок")]
    pub due: Option<Due>,
    /// Who answers for it
    #[arg(long, alias = "ответственный")]
    pub responsible: Option<Text>,
    /// An association it concerns; may be repeated; all: those that act here, group:CODE: those of
    /// a group
    #[arg(long = "org", alias = "орг")]
    pub orgs: Vec<Ref<ToOrg>>,
    /// The event that decided it, by number
    #[arg(long, alias = "решено-на")]
    pub decided_at: Option<Ref<ToEvent>>,
    /// The association that raised it
    #[arg(long, alias = "поднял")]
    pub raised_by: Option<Ref<ToOrg>>,
    /// Where it stands; planned when not given
    #[arg(long, aliases = ["состояние", "статус"])]
    pub status: Option<Status>,
    /// When it was done
    #[arg(long, alias = "выполнено")]
    pub done_on: Option<When>,
    /// What came of it
    #[arg(long, alias = "результат")]
    pub result: Option<Prose>,
    /// The item of an earlier year that it goes on with, by number
    #[arg(long, alias = "перенесено-из")]
    pub carried_from: Option<Ref<ToPlan>>,
    /// Anything else
    #[arg(long, alias = "примечание")]
    pub notes: Option<Prose>,
}

impl Record for Plan {
    const TABLE: &'static str = "plan";
    const ORDER: &'static [&'static str] = &["year", "number"];
    const SHOWN: &'static [&'static str] = &["year", "task", "number", "due", "status", "responsible"];
    const PROPOSED: &'static [&'static str] = &["year", "kind"];
    const USUAL: &'static [&'static str] = &["due", "responsible"];
    const OWN: &'static [&'static str] =
        &["year", "number", "due", "status", "done_on", "result", "carried_from", "notes"];
    columns!(
        year,
        task,
        kind,
        number,
        section,
        due,
        responsible,
        orgs[org],
        decided_at,
        raised_by,
        status,
        done_on,
        result,
        carried_from,
        notes
    );

    fn fill(&mut self, _: &Names) -> Result<()> {
        self.status.get_or_insert(Status::Planned);
        Ok(())
    }

    fn check(&self, _: Option<i64>, _: &Names) -> Result<()> {
        if self.status.is_none() {
            return Err(Fault::data("cannot-clear").at(Self::TABLE, "status"));
        }
        Ok(())
    }

    fn time(&self) -> Option<When> {
        When::from_iso(&self.year.0.to_string()).ok()
    }

    fn is_overdue(&self, today: NaiveDate) -> bool {
        let open = matches!(self.status, Some(Status::Planned | Status::Doing));
        // A question is answered by what is written of it, whatever its status.
        let answered = self.kind == Some(PlanKind::Question) && self.result.is_some();
        open && !answered && Due::last_day(self.due.as_ref(), self.year.0).is_some_and(|last| last < today)
    }

    fn title(&self) -> String {
        self.task.as_str().to_owned()
    }
}
