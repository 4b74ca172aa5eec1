//! The plan against what was done, the questions raised, and the tasks of the next year.

use std::collections::{HashMap, HashSet};

use icu_collator::CollatorBorrowed;
use rusqlite::Connection;
use serde::Serialize;

use super::span::Span;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::store::{Query, Store, translate};
use crate::subject::Plan;
use crate::value::closed::{PlanKind, Status};
use crate::value::when::Belongs;
use crate::value::{Due, Figure, Names, Period, Prose, Raw, Ref, Text, When};

/// The plan of a period.
#[derive(Clone, Debug, Serialize)]
pub struct PlanPart {
    /// How many items stand in each status.
    pub statuses: Vec<StatusCount>,
    /// The items, in order.
    pub items: Vec<Task>,
}

/// How many plan items stand in a status.
#[derive(Clone, Debug, Serialize)]
pub struct StatusCount {
    /// The status, by code.
    pub status: &'static str,
    /// How many items.
    pub count: i64,
}

/// A plan item.
#[expect(clippy::struct_field_names, reason = "the contract calls this field of a plan item so")]
#[derive(Clone, Debug, Default, Serialize)]
pub struct Task {
    /// Its record number.
    pub id: i64,
    /// Its number in the plan.
    pub number: Option<String>,
    /// What is to be done.
    pub task: String,
    /// By when, as typed or as ISO.
    pub due: Option<String>,
    /// Who answers for it.
    pub responsible: Option<String>,
    /// Its status, by code.
    pub status: &'static str,
    /// When it was done.
    pub done_on: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// How many events, awards and acts of aid carried it out.
    pub acts: Figure,
}

/// A question that an association raised.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Question {
    /// Its record number.
    pub id: i64,
    /// The question.
    pub task: String,
    /// The association that raised it, by code.
    pub raised_by: Option<String>,
    /// True when it was raised before the period and carried over into it.
    pub earlier: bool,
    /// True when it is answered: done, or something is written of what came of it.
    pub done: bool,
    /// The answer.
    pub result: Option<String>,
}

/// What the plans of the period and of the next year hold.
pub struct Plans {
    /// The plan against what was done.
    pub part: Option<PlanPart>,
    /// The questions.
    pub questions: Vec<Question>,
    /// The tasks of the next year.
    pub next: Vec<Task>,
}

/// Reads the plan of the period's years, and of the next when the period ends a year.
pub fn collect(store: &Store, names: &Names, period: &Period, span: &Span) -> Result<Plans> {
    let mut items = Vec::new();
    for year in period.when().year()..=period.year() {
        items.extend(of_year(store, i64::from(year))?.into_iter().filter(|(_, plan)| told(plan, period)));
    }
    // What was carried over inside the period is one item: the later one tells how it stands.
    let ids: HashSet<i64> = items.iter().map(|(id, _)| *id).collect();
    let origin = |plan: &Plan| plan.carried_from.as_ref().and_then(Ref::id);
    let earlier: HashSet<i64> = items
        .iter()
        .filter(|(_, plan)| origin(plan).is_some_and(|origin| !ids.contains(&origin)))
        .map(|(id, _)| *id)
        .collect();
    let carried: HashSet<i64> = items.iter().filter_map(|(_, plan)| origin(plan)).collect();
    items.retain(|(id, _)| !carried.contains(id));
    let (questions, items): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|(_, plan)| plan.kind == Some(PlanKind::Question));
    let acts = acts(store.reader(), period, span).map_err(translate)?;
    let tasks = |items: Vec<(i64, Plan)>| -> Vec<Task> {
        items.into_iter().map(|(id, plan)| task(id, &plan, acts.get(&id).cloned().unwrap_or_default())).collect()
    };
    let next = if period.ends_year() {
        let next = of_year(store, i64::from(period.year()) + 1)?;
        tasks(next.into_iter().filter(|(_, plan)| plan.kind != Some(PlanKind::Question)).collect())
    } else {
        Vec::new()
    };
    let questions = questions.into_iter().map(|(id, plan)| question(id, plan, earlier.contains(&id), names)).collect();
    let items = tasks(items);
    let count = |status: &Status| {
        let count = items.iter().filter(|item| item.status == status.code()).count();
        StatusCount { status: status.code(), count: i64::try_from(count).unwrap_or(i64::MAX) }
    };
    let statuses = Status::ALL.iter().map(count).filter(|status| status.count > 0).collect();
    Ok(Plans { part: (!items.is_empty()).then_some(PlanPart { statuses, items }), questions, next })
}

/// The items of a year's plan in the order of their numbers.
fn of_year(store: &Store, year: i64) -> Result<Vec<(i64, Plan)>> {
    use crate::record::Record;
    let mut items = Vec::new();
    let Some(column) = Plan::column("year") else { return Ok(items) };
    store.each::<Plan>(&Query::default().holds(column, Raw::Int(year)), |id, plan| {
        items.push((id, plan));
        Ok(())
    })?;
    let words = collator();
    items.sort_by(|(a_id, a), (b_id, b)| compare(a, b, words.as_ref()).then(a_id.cmp(b_id)));
    Ok(items)
}

/// By number, 1.2 before 1.10; those without a number last.
fn compare(a: &Plan, b: &Plan, words: Option<&CollatorBorrowed<'_>>) -> std::cmp::Ordering {
    let number = |plan: &Plan| plan.number.as_ref().map(|number| number.as_str().to_owned());
    match (number(a), number(b)) {
        (Some(a), Some(b)) => words.map_or_else(|| a.cmp(&b), |words| words.compare(&a, &b)),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

/// A whole year tells its whole plan; a part of one what was due or done in it.
fn told(plan: &Plan, period: &Period) -> bool {
    if whole(period, plan.year.0) {
        return true;
    }
    let due = plan.due.as_ref().and_then(|due| if let Due::When(when) = due { Some(when) } else { None });
    due.into_iter().chain(&plan.done_on).any(|when| period.contains(when) == Belongs::Yes)
}

/// True when the period holds the whole of a year.
fn whole(period: &Period, year: i64) -> bool {
    When::from_iso(&year.to_string())
        .is_ok_and(|year| period.first() <= year.first_day() && year.last_day() <= period.last())
}

fn task(id: i64, plan: &Plan, acts: Figure) -> Task {
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    Task {
        id,
        number: text(&plan.number),
        task: plan.task.as_str().to_owned(),
        due: plan.due.as_ref().map(|due| due.as_str().to_owned()),
        responsible: text(&plan.responsible),
        status: plan.status.map_or("", Status::code),
        done_on: plan.done_on.as_ref().map(|when| when.as_str().to_owned()),
        result: plan.result.as_ref().map(|text| text.as_str().to_owned()),
        acts,
    }
}

fn question(id: i64, plan: Plan, earlier: bool, names: &Names) -> Question {
    Question {
        id,
        task: plan.task.as_str().to_owned(),
        earlier,
        raised_by: plan.raised_by.and_then(|org| names.orgs.get(org.id()?)).map(|org| org.code.clone()),
        done: plan.status == Some(Status::Done) || plan.result.is_some(),
        result: plan.result.as_ref().map(Prose::as_str).map(str::to_owned),
    }
}

/// How often each plan item of the period's years was carried out. What lies ahead carried out nothing yet; help that
/// serves an event of the same item is the same act.
fn acts(db: &Connection, period: &Period, span: &Span) -> rusqlite::Result<HashMap<i64, Figure>> {
    let mut acts: HashMap<i64, Figure> = HashMap::new();
    let part = |table: &str| {
        format!(
            "SELECT p.id, t.date, t.times, t.id FROM plan p CROSS JOIN {table} t ON t.plan = p.id WHERE p.year BETWEEN ?1 AND ?2"
        )
    };
    let once = "AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = t.event AND e.plan = p.id)";
    for (table, sql) in [("event", part("event")), ("award", part("award")), ("aid", format!("{} {once}", part("aid")))]
    {
        let mut statement = db.prepare_cached(&sql)?;
        let mut rows = statement.query([period.when().year(), period.year()])?;
        while let Some(row) = rows.next()? {
            if !span.ahead(row.get_ref(1)?.as_str()?) {
                let origin = span.origin(table, row.get(3)?);
                acts.entry(row.get(0)?).or_default().add_from(row.get(2)?, origin);
            }
        }
    }
    Ok(acts)
}
