//! A year whose account was handed in, against its records of today: what was published stays beside what is right now.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::facts::{Fact, HEADINGS};
use super::{Account, account};
use crate::fault::{Exit, Fault, Result};
use crate::record::Record;
use crate::store::{Query, Store, stamp};
use crate::subject::{Aid, Award, Closing, Event, Plan, Year};
use crate::value::{Cell, Money, Names, Period, Raw, When};

/// What differs from a published account.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Revised {
    /// The year.
    pub year: i64,
    /// The day on which it was closed.
    pub closed_on: String,
    /// True when records of the year are not what they were then, whatever the figures.
    pub records_changed: bool,
    /// The figures that differ.
    pub figures: Vec<Revision>,
}

/// One figure that was published, and what it is today; none where it is not known, or not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The part of the account.
    pub section: String,
    /// The code of what is counted.
    pub item: String,
    /// What is counted of it.
    pub measure: String,
    /// Kopecks where it is `RUB`.
    pub unit: String,
    /// What was published.
    pub published: Option<i64>,
    /// What the records say today.
    pub now: Option<i64>,
}

impl Serialize for Revision {
    /// Sums are rubles, as everywhere.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = |value: Option<i64>| match value {
            Some(kopecks) if self.unit == "RUB" => json!(Money(kopecks)),
            value => json!(value),
        };
        let mut object = serializer.serialize_struct("Revision", 6)?;
        for (name, text) in
            [("section", &self.section), ("item", &self.item), ("measure", &self.measure), ("unit", &self.unit)]
        {
            object.serialize_field(name, text)?;
        }
        object.serialize_field("published", &value(self.published))?;
        object.serialize_field("now", &value(self.now))?;
        object.end()
    }
}

/// What a year's account says on the day on which it is closed.
pub struct Published {
    /// The figures: the tidy CSV of the account.
    pub figures: String,
    /// SHA-256 of what the records of the year hold, in hexadecimal.
    pub records: String,
    /// False where there is nothing to publish.
    pub has_records: bool,
}

/// What would be published of a year today.
pub fn publish(store: &Store, names: &Names, period: &Period) -> Result<Published> {
    let told = account(store, names, period, false)?;
    let records = digest(store, i64::from(period.year()))?;
    Ok(Published { figures: csv(&told)?, records, has_records: told.has_records() })
}

/// The revisions that the account of a period must tell: those of the period itself, and of the closed years
/// that it follows.
pub fn collect(
    store: &Store,
    names: &dyn Fn(&Period) -> Result<Names>,
    told: &Account,
    period: &Period,
) -> Result<Vec<Revised>> {
    let mut revised = Vec::new();
    let year = |period: &Period| period.as_str().parse().ok().filter(|_| period.as_str().len() == 4);
    // What was handed in is revised by the next account that was not: of several closed years in a row, by the one after.
    let mut before = period.previous();
    while let Some(earlier) = before
        && let Some(closing) = year(&earlier).map_or(Ok(None), |year| store.find::<Closing>(year))?
    {
        let told = account(store, &names(&earlier)?, &earlier, false)?;
        revised.extend(compare(store, &closing, &told, i64::from(earlier.year()))?);
        before = earlier.previous();
    }
    revised.reverse();
    if let Some(closing) = year(period).map_or(Ok(None), |year| store.find::<Closing>(year))? {
        revised.extend(compare(store, &closing, told, i64::from(period.year()))?);
    }
    Ok(revised)
}

/// Nothing where both the figures and the records are what they were.
fn compare(store: &Store, closing: &Closing, told: &Account, year: i64) -> Result<Option<Revised>> {
    let figures = differing(closing.figures.as_str(), &told.facts())?;
    let records_changed = digest(store, year)? != closing.records.as_str();
    let revised = Revised { year, closed_on: closing.closed_on.as_str().to_owned(), records_changed, figures };
    Ok((records_changed || !revised.figures.is_empty()).then_some(revised))
}

/// A figure's name: its part, its item, its measure.
type Key = (String, String, String);

/// The published figures that differ today, and those that are new; in the order of the paper.
fn differing(published: &str, facts: &[Fact]) -> Result<Vec<Revision>> {
    let damaged = || Fault::new(Exit::Data, "closing-unreadable");
    let mut rows = csv::Reader::from_reader(published.as_bytes());
    if !rows.headers().is_ok_and(|head| head == HEADINGS.as_slice()) {
        return Err(damaged());
    }
    let mut order: Vec<(Key, String)> = Vec::new();
    let mut then: BTreeMap<Key, Option<i64>> = BTreeMap::new();
    for row in rows.records() {
        let row = row.map_err(|_| damaged())?;
        let cell = |at: usize| row.get(at).map(str::to_owned).ok_or_else(damaged);
        let key = (cell(1)?, cell(2)?, cell(3)?);
        let (value, unit) = (cell(4)?, cell(5)?);
        let stated = (!value.is_empty()).then(|| number(&value, &unit).ok_or_else(damaged));
        let value = stated.transpose()?;
        order.push((key.clone(), unit));
        then.insert(key, value);
    }
    let mut now: BTreeMap<Key, Option<i64>> = BTreeMap::new();
    for fact in facts {
        let key = (fact.section.to_owned(), fact.item.clone(), fact.measure.clone());
        if !then.contains_key(&key) {
            order.push((key.clone(), fact.unit.to_owned()));
        }
        now.insert(key, fact.value);
    }
    let revisions = order.into_iter().filter_map(|(key, unit)| {
        let (published, today) = (then.get(&key).copied().flatten(), now.get(&key).copied().flatten());
        let (section, item, measure) = key;
        (published != today).then_some(Revision { section, item, measure, unit, published, now: today })
    });
    Ok(revisions.collect())
}

/// A published value: rubles with kopecks, else a whole number.
fn number(value: &str, unit: &str) -> Option<i64> {
    let digits = if unit == "RUB" {
        let (rubles, kopecks) = value.split_once('.')?;
        (kopecks.len() == 2).then(|| format!("{rubles}{kopecks}"))?
    } else {
        value.to_owned()
    };
    digits.parse().ok().filter(|number| *number >= 0)
}

/// The figures as they are published.
fn csv(told: &Account) -> Result<String> {
    let wrong = |why: csv::Error| Fault::new(Exit::Bug, "bug").arg("why", why);
    let mut rows = csv::Writer::from_writer(Vec::new());
    rows.write_record(HEADINGS).map_err(wrong)?;
    for fact in told.facts() {
        let row = fact.row(&told.period).map(|cell| match cell {
            Cell::Text(text) => text.to_owned(),
            Cell::Money(money) => money.decimal(),
            Cell::Number(number) => number.to_string(),
            _ => String::new(),
        });
        rows.write_record(row).map_err(wrong)?;
    }
    let bytes = rows.into_inner().map_err(|why| Fault::new(Exit::Bug, "bug").arg("why", why))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// SHA-256 of what the records of a year hold, each with its number.
fn digest(store: &Store, year: i64) -> Result<String> {
    let mut hash = Sha256::new();
    add::<Event>(store, year, &mut hash)?;
    add::<Award>(store, year, &mut hash)?;
    add::<Aid>(store, year, &mut hash)?;
    add::<Plan>(store, year, &mut hash)?;
    add::<Year>(store, year, &mut hash)?;
    let hex = |bits: u8| char::from_digit(u32::from(bits), 16).unwrap_or('0');
    Ok(hash.finalize().iter().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]).collect())
}

fn add<R: Record>(store: &Store, year: i64, hash: &mut Sha256) -> Result<()> {
    let time = When::from_iso(&year.to_string())?;
    let query = match (R::column("date"), R::column("year")) {
        (Some(date), _) => Query::default().from(date, &time).to(date, &time),
        (None, Some(column)) => Query::default().holds(column, Raw::Int(year)),
        (None, None) => Query::default().id(year),
    };
    store.each::<R>(&query, |id, record| {
        hash.update(format!("{} {id} {}\n", R::TABLE, stamp(id, &record)));
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(item: &str, value: Option<i64>) -> Fact {
        let (section, measure, unit) = ("events", "count".to_owned(), "event");
        Fact { section, item: item.to_owned(), measure, value, unit, origins: Vec::new() }
    }

    #[test]
    fn what_was_published_is_compared_figure_by_figure() {
        let published = "period,section,item,measure,value,unit\n2012,events,talk,count,2,event\n\
                         2012,events,rally,count,1,event\n2012,events,trip,count,,event\n2012,aid,x,amount,10.50,RUB\n";
        let facts = [fact("talk", Some(3)), fact("rally", Some(1)), fact("trip", None), fact("forum", Some(1))];
        let found = differing(published, &facts).expect("a table");
        let rows: Vec<_> = found.iter().map(|one| (one.item.as_str(), one.published, one.now)).collect();
        assert_eq!(rows, [("talk", Some(2), Some(3)), ("x", Some(1050), None), ("forum", None, Some(1))]);
    }

    #[test]
    fn a_published_table_that_is_no_table_is_a_fault() {
        let head = "period,section,item,measure,value,unit\n";
        for damaged in ["", "a,b\n1,2\n", "2012,aid,x,amount,1.5,RUB\n", "2012,events,talk,count,1.5,event\n"] {
            let table = if damaged.starts_with("2012") { format!("{head}{damaged}") } else { damaged.to_owned() };
            assert_eq!(differing(&table, &[]).expect_err(damaged).id, "closing-unreadable");
        }
    }
}
