//! Awards: money that came with them beside that of others, people beside the number of awards.

use std::collections::HashMap;

use rusqlite::Connection;

use super::usual::{self, Judge, Value};
use super::{Discrepancy, Reconciled};
use crate::report::span::Span;
use crate::value::when::Belongs;

struct Row {
    id: i64,
    inside: bool,
    kind: u32,
    amount: Option<i64>,
}

/// Compares the awards of the period with each other, and with those of the years before.
pub fn compare(db: &Connection, span: &Span, earliest: &str, done: &mut Reconciled) -> rusqlite::Result<()> {
    let mut kinds: HashMap<Option<String>, u32> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT id, date, kind, amount_kop, people, times FROM award WHERE date >= ? AND date < ?
         AND (amount_kop IS NOT NULL OR people IS NOT NULL) ORDER BY date, id",
    )?;
    let mut found = statement.query([earliest, &span.below])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let (id, date) = (row.get(0)?, row.get_ref(1)?.as_str()?);
        let inside = date >= span.from.as_str() && span.judge(date) == Belongs::Yes;
        let next = u32::try_from(kinds.len()).unwrap_or(u32::MAX);
        let kind = *kinds.entry(row.get(2)?).or_insert(next);
        rows.push(Row { id, inside, kind, amount: row.get(3)? });
        if let (true, Some(people), Some(times)) = (inside, row.get(4)?, row.get(5)?) {
            done.found.extend(people_and_times(id, people, times));
        }
    }
    done.sums += super::count(rows.iter().filter(|row| row.inside && row.amount.is_some()));
    let value = |(at, row): (usize, &Row)| Some((row.kind, Value { at, amount: row.amount?, per: 1 }));
    let groups = usual::grouped(rows.iter().enumerate().filter_map(value));
    let mut slips: Vec<_> = groups.values().filter_map(|values| Judge::SLIP.far(values)).flatten().collect();
    slips.retain(|far| rows[far.at()].inside);
    slips.sort_by_key(usual::Far::at);
    done.found
        .extend(slips.iter().map(|far| far.slip("award", rows[far.at()].id, |value| ("award", rows[value.at].id))));
    Ok(())
}

/// One award may be a whole group's; several are as many as there are people.
fn people_and_times(id: i64, people: i64, times: i64) -> Option<Discrepancy> {
    (times != 1 && times != people).then(|| Discrepancy {
        table: "award",
        id: Some(id),
        field: Some("times"),
        what: "award-people",
        numbers: vec![("people", people), ("awards", times)],
        records: vec![("award", id)],
        ..Discrepancy::default()
    })
}
