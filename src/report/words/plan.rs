//! The questions raised, the plan against what was done, the tasks ahead.

use super::{Words, sentence};
use crate::locale::dates;
use crate::report::Task;
use crate::value::{Due, Figure};

/// How many questions or plan items are told one by one.
const TOLD: usize = 12;

impl Words<'_> {
    /// How many questions were raised and answered, and the answers.
    pub(super) fn questions(&mut self) {
        let questions = &self.account.questions;
        if questions.is_empty() {
            return;
        }
        let done = questions.iter().filter(|question| question.done).count();
        self.paragraph("report-questions", &[("n", questions.len().into()), ("done", done.into())]);
        let items = questions.iter().take(TOLD).map(|question| {
            let by = question.raised_by.as_ref().map(|org| format!(" ({org})")).unwrap_or_default();
            let result = question.result.as_ref().map(|result| format!(": {}", sentence(result))).unwrap_or_default();
            format!("{}{by}{result}", question.task)
        });
        self.list(items.collect());
    }

    /// How many items stand in each status; a short plan is told item by item, a long one by what is still open.
    pub(super) fn plan(&mut self) {
        let Some(plan) = &self.account.plan else { return };
        let statuses: Vec<String> = plan
            .statuses
            .iter()
            .map(|(code, n)| {
                format!("{} — {}", self.names.label("plan.status", code, false), dates::number(*n, self.locale.lang))
            })
            .collect();
        let args = [("n", plan.items.len().into()), ("statuses", statuses.join(", ").into())];
        self.paragraph("report-plan", &args);
        let whole = plan.items.len() <= TOLD;
        let told = |item: &&Task| if whole { true } else { matches!(item.status, "planned" | "doing") };
        let items: Vec<String> = plan.items.iter().filter(told).take(TOLD).map(|item| self.planned(item)).collect();
        if !whole && !items.is_empty() {
            self.paragraph("report-plan-open", &[]);
        }
        self.list(items);
    }

    fn planned(&self, item: &Task) -> String {
        let status = self.names.label("plan.status", item.status, false);
        let result = item.result.as_ref().map(|result| format!(": {}", sentence(result))).unwrap_or_default();
        format!("{} — {status}{result}", item.task)
    }

    /// A task with its term and who answers for it.
    pub(super) fn task(&self, task: &Task) -> String {
        let due = task.due.as_deref().map(|due| match Due::from_stored(due) {
            Due::When(when) => dates::when(&when, self.locale.lang),
            Due::Words(words) => words,
        });
        let due = due.map(|due| self.locale.format("report-due", &[("due", due.into())]));
        let who =
            task.responsible.as_deref().map(|who| self.locale.format("report-responsible", &[("who", who.into())]));
        let details: Vec<String> = due.into_iter().chain(who).collect();
        if details.is_empty() { task.task.clone() } else { format!("{} ({})", task.task, details.join("; ")) }
    }
}

/// How often plan items were carried out, for the annex.
pub(super) fn carried_out(items: &[Task]) -> Figure {
    let mut figure = Figure::default();
    items.iter().for_each(|item| figure.add(Some(item.acts)));
    figure
}
