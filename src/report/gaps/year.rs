//! What only the office itself can answer: what is said of the year, its plan, the questions raised.

use super::{Asked, Question};
use crate::report::{Account, Task};
use crate::value::{Due, Names, Period};

/// The parts of the account that may be empty because nobody entered anything: the part, and the table it is entered in.
/// Forms of interaction follow from the other records.
const PARTS: [(&str, &str, &str); 9] = [
    ("declared", "year", "no-declared"),
    ("orgs", "org", "no-orgs"),
    ("events", "event", "no-events"),
    ("awards", "award", "no-awards"),
    ("support", "aid", "no-support"),
    ("campaigns", "aid", "no-campaigns"),
    ("questions", "plan", "no-questions"),
    ("plan", "plan", "no-plan"),
    ("next", "plan", "no-next"),
];

/// What the account shows to be missing.
pub fn collect(names: &Names, period: &Period, account: &Account) -> Vec<Asked> {
    let absent = account.absent(period);
    let mut asked: Vec<Asked> = declared(period, account).into_iter().collect();
    for (part, table, ask) in PARTS.into_iter().filter(|(part, ..)| absent.contains(part)) {
        let year = i64::from(period.year());
        let (id, field) = if part == "declared" { (Some(year), "declared_orgs") } else { (None, "") };
        let question = Question::new(field, ask).number("year", year + i64::from(part == "next"));
        asked.push(Asked { table, id, questions: vec![question], ..Asked::default() });
    }
    for question in account.questions.iter().filter(|question| !question.done) {
        let by = question.raised_by.as_ref().and_then(|code| names.orgs.by_code(code));
        let by = by.map(|org| org.short.clone().unwrap_or_else(|| org.name.clone()));
        asked.push(item(question.id, &question.task, Question::new("result", "plan-answer").who(by)));
    }
    for task in account.plan.iter().flat_map(|plan| &plan.items) {
        if let Some((field, ask)) = mark(names, period, task) {
            asked.push(item(task.id, &task.task, Question::new(field, ask).who(task.responsible.clone())));
        }
    }
    asked
}

/// Declared against kept: who are those that nobody named?
fn declared(period: &Period, account: &Account) -> Option<Asked> {
    let (declared, kept) = (account.orgs.declared?, account.orgs.kept);
    if declared == kept || kept == 0 {
        return None;
    }
    let ask = if declared > kept { "declared-more" } else { "declared-fewer" };
    let question = Question::new("declared_orgs", ask)
        .number("declared", declared)
        .number("kept", kept)
        .number("rest", (declared - kept).abs());
    let year = Some(i64::from(period.year()));
    Some(Asked { table: "year", id: year, questions: vec![question], ..Asked::default() })
}

fn item(id: i64, task: &str, question: Question) -> Asked {
    Asked { table: "plan", id: Some(id), title: Some(task.to_owned()), questions: vec![question], ..Asked::default() }
}

/// What the mark on a plan item lacks. Before its term it need not have one.
fn mark(names: &Names, period: &Period, task: &Task) -> Option<(&'static str, &'static str)> {
    let due = task.due.as_deref().map(Due::from_stored);
    let due = Due::last_day(due.as_ref(), i64::from(period.year()));
    let over = due.unwrap_or_else(|| period.last()) < names.today;
    match task.status {
        "planned" | "doing" if over => Some(("status", "plan-mark")),
        "done" if task.done_on.is_none() => Some(("done_on", "plan-done-on")),
        "ongoing" if over && task.result.is_none() && task.acts.records == 0 => Some(("result", "plan-ongoing")),
        _ => None,
    }
}
