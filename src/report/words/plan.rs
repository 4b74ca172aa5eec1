//! The questions raised, the plan against what was done, the tasks ahead.

use super::Words;
use super::text::open;
use crate::locale::{Arg, dates};
use crate::report::{Question, Task};
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
        let ids = |is: &dyn Fn(&Question) -> bool| -> Vec<i64> {
            questions.iter().filter(|question| is(question)).map(|question| question.id).collect()
        };
        let all = if questions.len() <= TOLD { "yes" } else { "no" };
        self.paragraph(
            "report-questions",
            &[
                ("n", self.items("report-questions-raised", ids(&|question| !question.earlier))),
                ("earlier", self.items("report-questions-earlier", ids(&|question| question.earlier))),
                ("done", self.items("report-questions-done", ids(&|question| question.done))),
                ("all", all.into()),
            ],
        );
        self.list(questions.iter().take(TOLD).map(|one| self.question(one)).collect());
    }

    /// So many plan items, with their mark.
    fn items(&self, label: &str, ids: impl IntoIterator<Item = i64>) -> Arg {
        let figure = self.account.plan_items(ids);
        let label = if label.is_empty() { String::new() } else { self.locale.text(label) };
        let known = figure.known.unwrap_or_default();
        Arg::Followed(known, self.mark(&label, &dates::number(known, self.locale.lang), &figure.origins))
    }

    fn question(&self, question: &Question) -> String {
        let by = question.raised_by.as_ref().map(|org| format!(" ({})", self.org(org))).unwrap_or_default();
        let answer = question.result.as_deref().map(open);
        let answer = answer.map(|answer| self.locale.format("report-answer", &[("answer", answer.into())]));
        format!("{}{by}{}", open(&question.task), answer.map(|answer| format!(" — {answer}")).unwrap_or_default())
    }

    /// How many items stand in each status; a short plan is told item by item, a long one by what is still open.
    pub(super) fn plan(&mut self) {
        let Some(plan) = &self.account.plan else { return };
        let statuses: Vec<String> = plan
            .statuses
            .iter()
            .map(|status| {
                let label = self.names.label("plan.status", status.status, status.count != 1);
                let ids = plan.items.iter().filter(|item| item.status == status.status).map(|item| item.id);
                format!("{label} — {}", self.number(label, &self.account.plan_items(ids)))
            })
            .collect();
        let all = plan.items.len() <= TOLD;
        let told = |item: &&Task| all || matches!(item.status, "planned" | "doing");
        let items: Vec<&Task> = plan.items.iter().filter(told).collect();
        let follows = match (all, items.is_empty()) {
            (true, _) => "all",
            (false, false) => "open",
            (false, true) => "none",
        };
        let year = self.period.as_str();
        let whole = if year.len() == 4 { "yes" } else { "no" };
        let args = [
            ("n", self.items("", plan.items.iter().map(|item| item.id))),
            ("statuses", statuses.join(", ").into()),
            ("year", year.into()),
            ("whole", whole.into()),
            ("follows", follows.into()),
        ];
        self.paragraph("report-plan", &args);
        let rest = items.len().saturating_sub(TOLD);
        let mut lines: Vec<String> = items.iter().take(TOLD).map(|item| self.planned(item)).collect();
        if rest > 0 {
            lines.push(self.locale.format("report-plan-rest", &[("n", rest.into())]));
        }
        self.list(lines);
    }

    /// «Задача — выполнено 12.05.2012: чем кончилось».
    fn planned(&self, item: &Task) -> String {
        let status = self.names.label("plan.status", item.status, false);
        let done = item.done_on.as_deref().filter(|_| item.status == "done").and_then(|date| self.date(date));
        let done = done.map(|date| format!(" ({date})")).unwrap_or_default();
        let result = item.result.as_ref().map(|result| format!(": {}", open(result))).unwrap_or_default();
        format!("{} — {status}{done}{result}", open(&item.task))
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
        if details.is_empty() { task.task.clone() } else { format!("{} ({})", open(&task.task), details.join("; ")) }
    }
}

/// The numbers of plan items: their own, or running ones where none has its own, which these would be taken for.
pub(super) fn numbers(items: &[Task]) -> Vec<String> {
    let numbered = items.iter().any(|item| item.number.is_some());
    let running = |at: usize| if numbered { String::new() } else { (at + 1).to_string() };
    items.iter().enumerate().map(|(at, item)| item.number.clone().unwrap_or_else(|| running(at))).collect()
}

/// How often plan items were carried out, for the annex.
pub(super) fn carried_out(items: &[Task]) -> Figure {
    let mut figure = Figure::default();
    for item in items {
        figure.join(&item.acts);
    }
    figure
}
