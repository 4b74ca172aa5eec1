//! Whether the sums of a period can be right: each beside those that it must agree with, or is like.

mod awards;
mod campaigns;
mod usual;

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;

use super::span::Span;
use crate::fault::Result;
use crate::store::{Store, translate};
use crate::value::figure::Origin;
use crate::value::fold::fold;
use crate::value::when::Belongs;
use crate::value::{Names, Period};

use usual::{Judge, Value};

/// The records of so many years before the period say what is usual, too: further back rubles were worth something else.
const YEARS: i32 = 2;

/// So many records that a sum was compared with are named; of more their number says enough.
const NAMED: usize = 20;

/// A sum that is not what it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discrepancy {
    /// The table of the record it stands in.
    pub table: &'static str,
    /// The record; none for the period as a whole.
    pub id: Option<i64>,
    /// The field; none where several records disagree.
    pub field: Option<&'static str>,
    /// The message `figures-{what}`.
    pub what: &'static str,
    /// By how many kopecks it is off; none where no money is.
    pub difference: Option<i64>,
    /// Sums that the message names, in kopecks.
    pub money: Vec<(&'static str, i64)>,
    /// Numbers that it names.
    pub numbers: Vec<(&'static str, i64)>,
    /// Words that choose its form.
    pub words: Vec<(&'static str, &'static str)>,
    /// The records.
    pub records: Vec<Origin>,
}

/// What came of the comparison.
#[derive(Debug, Default)]
pub struct Reconciled {
    /// What does not agree.
    pub found: Vec<Discrepancy>,
    /// What can neither be said to agree nor not to, since something is not stated.
    pub open: Vec<Discrepancy>,
    /// How many sums of the period were looked at.
    pub sums: i64,
}

/// One record of aid, as much of it as is compared.
struct Row {
    id: i64,
    inside: bool,
    flow: Flow,
    event: Option<i64>,
    amount: Option<i64>,
    heads: [Option<i64>; 3],
    /// The narrow group of the like, and the wide one.
    groups: [u32; 2],
    /// What counts recipients of one category, and units of one thing.
    per: [u32; 2],
    paid_by_budget: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    Support,
    Income,
    Given,
}

/// What recipients are counted by, in the order in which it is believed.
const MEASURES: [&str; 3] = ["people", "families", "quantity"];

/// Compares the sums of a period.
pub fn reconcile(store: &Store, names: &Names, period: &Period) -> Result<Reconciled> {
    let span = Span::new(period, names.today, false);
    let db = store.reader();
    let rows = rows(db, &span, period).map_err(translate)?;
    let mut done = Reconciled::default();
    campaigns::compare(db, &span, &rows, &mut done).map_err(translate)?;
    compare_usual(&rows, &mut done);
    awards::compare(db, &span, &earliest(period), &mut done).map_err(translate)?;
    Ok(done)
}

/// The least date of what says what is usual.
fn earliest(period: &Period) -> String {
    (period.when().year() - YEARS).to_string()
}

fn rows(db: &Connection, span: &Span, period: &Period) -> rusqlite::Result<Vec<Row>> {
    let mut keys: HashMap<String, u32> = HashMap::new();
    let mut key = |parts: &[&str]| {
        let next = u32::try_from(keys.len()).unwrap_or(u32::MAX);
        *keys.entry(parts.join("\n")).or_insert(next)
    };
    let mut statement = db.prepare_cached(
        "SELECT id, date, flow, form, source, what, amount_kop, people, families, quantity, unit, category, event
         FROM aid WHERE date >= ? AND date < ? ORDER BY date, id",
    )?;
    let mut found = statement.query([&earliest(period), &span.below])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let text = |at: usize| -> rusqlite::Result<&str> { Ok(row.get_ref(at)?.as_str_or_null()?.unwrap_or_default()) };
        let (date, flow, form, source) = (text(1)?, text(2)?, text(3)?, text(4)?);
        let (what, unit, category) = (fold(text(5)?), text(10)?, text(11)?);
        let in_period = date >= span.from.as_str() && span.judge(date) == Belongs::Yes;
        let thing = if category.is_empty() { what.as_str() } else { category };
        rows.push(Row {
            id: row.get(0)?,
            // Support that began before a part of a year was looked at with that.
            inside: in_period && !(flow == "support" && span.began_before(date)),
            flow: match flow {
                "support" => Flow::Support,
                "income" => Flow::Income,
                _ => Flow::Given,
            },
            event: row.get(12)?,
            amount: row.get(6)?,
            heads: [row.get(7)?, row.get(8)?, row.get(9)?],
            groups: [key(&["like", flow, form, source, thing]), key(&["form", flow, form])],
            per: [key(&["per", form, category]), key(&["unit", form, unit, &what])],
            paid_by_budget: matches!(source, "federal" | "regional" | "local"),
        });
    }
    Ok(rows)
}

/// Sums that are a thousand times what is usual, then help that comes to too much or too little for each who received it.
fn compare_usual(rows: &[Row], done: &mut Reconciled) {
    done.sums += count(rows.iter().filter(|row| row.inside && row.amount.is_some()));
    let named = |value: &Value| ("aid", rows[value.at].id);
    let mut found: BTreeMap<usize, Discrepancy> = BTreeMap::new();
    let mut judged: HashSet<usize> = HashSet::new();
    // Among the like where there are enough of them, else among all of the form.
    for width in 0..2 {
        let value = |(at, row): (usize, &Row)| Some((row.groups[width], Value { at, amount: row.amount?, per: 1 }));
        let groups = usual::grouped(rows.iter().enumerate().filter_map(value));
        let known = judged.clone();
        for (values, all) in groups.values().filter_map(|values| Some((values, Judge::SLIP.far(values)?))) {
            for far in all.iter().filter(|far| !known.contains(&far.at())) {
                found.insert(far.at(), far.slip("aid", rows[far.at()].id, named));
            }
            judged.extend(values.iter().map(|value| value.at));
        }
    }
    // What was found once is not told again by another measure.
    for (measure, name) in MEASURES.into_iter().enumerate() {
        let value = |(at, row): (usize, &Row)| {
            let per = row.heads[measure].filter(|per| *per > 0 && row.flow == Flow::Given)?;
            Some((row.per[usize::from(name == "quantity")], Value { at, amount: row.amount?, per }))
        };
        let groups = usual::grouped(rows.iter().enumerate().filter_map(value));
        for far in groups.values().filter_map(|values| Judge::PER_HEAD.far(values)).flatten() {
            found.entry(far.at()).or_insert_with(|| far.per_head(rows[far.at()].id, name, named));
        }
    }
    done.found.extend(found.into_iter().filter(|(at, _)| rows[*at].inside).map(|(_, found)| found));
}

fn count<T>(items: impl Iterator<Item = T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}
