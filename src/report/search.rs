//! Where words stand in the file: every text of every subject, the newest record first. A stream of narrow rows through
//! an automaton a word; no index.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use unicode_normalization::UnicodeNormalization;

use crate::fault::Result;
use crate::record::{Record, Shape};
use crate::store::{Query, Read, Store};
use crate::subject::{self, Former, Office, Year};
use crate::value::codes::Entry;
use crate::value::{Column, Kind, Lang, Names, Raw, Sought, When};

/// The tables that are looked through, in the order in which they are counted.
pub const TABLES: [&str; 9] = ["org", "former", "event", "award", "rule", "aid", "plan", "year", "office"];

/// What is looked through.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Only these tables; all where there are none.
    pub tables: Vec<&'static str>,
    /// Only this year.
    pub year: Option<i64>,
}

/// A record in which every word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its table.
    pub table: &'static str,
    /// Its number.
    pub id: i64,
    /// The first signs of its date: enough to sort by.
    day: [u8; 10],
}

/// A hit as it is shown.
#[derive(Clone, Debug)]
pub struct Found {
    /// The subject whose record it is; what an association was before is told of the association.
    pub subject: &'static str,
    /// The number of that record.
    pub id: i64,
    /// Its date, or its year; nothing for what holds today.
    pub date: Option<When>,
    /// A few words by which a person knows it again.
    pub title: String,
    /// The fields in which the words stand, each with its text.
    pub fields: Vec<(&'static Column, String)>,
}

/// The records in which every word stands: first those without a date, which tell what is so today, then the newest.
pub fn hits(store: &Store, names: &Names, sought: &Sought, asked: &Asked) -> Result<Vec<Hit>> {
    let mut hits = Vec::new();
    for table in TABLES.iter().filter(|table| asked.tables.is_empty() || asked.tables.contains(table)) {
        let Some(shape) = subject::shape(table) else { continue };
        let Some(query) = of_year(&shape, asked.year)? else { continue };
        let columns: Vec<Read<'_>> = shape.columns.iter().filter_map(|column| read(column, names, sought)).collect();
        store.each_text(dated(&shape), &columns, shape.table, &query, |texts| {
            if sought.is_in(texts.text) {
                hits.push(Hit { table: shape.table, id: texts.id, day: day(&shape, texts.id, &texts.key()) });
            }
            Ok(())
        })?;
    }
    let place = |table: &str| TABLES.iter().position(|known| *known == table);
    hits.sort_by_key(|hit| (Reverse(hit.day), place(hit.table), Reverse(hit.id)));
    Ok(hits)
}

/// What is shown of a hit.
pub fn found(store: &Store, names: &Names, sought: &Sought, hit: &Hit) -> Result<Option<Found>> {
    let Some(shape) = subject::shape(hit.table) else { return Ok(None) };
    let mut found = None;
    store.each_stored(&shape, &Query::default().id(hit.id), |id, row| {
        let of = |name: &str| shape.columns.iter().position(|column| column.name == name).map(|at| &row[at]);
        let org = if hit.table == Former::TABLE { of("org").and_then(Raw::int) } else { None };
        let date = match dated(&shape).and_then(|column| of(column.name)) {
            Some(Raw::Text(date)) => When::from_iso(date).ok(),
            Some(Raw::Int(year)) => When::from_iso(&year.to_string()).ok(),
            _ if hit.table == Year::TABLE => When::from_iso(&id.to_string()).ok(),
            _ => None,
        };
        let known = org.or((hit.table == "org").then_some(id)).and_then(|org| names.orgs.get(org));
        let title = known.map(|org| format!("{} — {}", org.code, org.name));
        let title = title.or_else(|| (shape.title)(row.clone())).unwrap_or_default();
        found = Some(Found {
            subject: if org.is_some() { "org" } else { shape.table },
            id: org.unwrap_or(id),
            date,
            title,
            fields: fields(&shape, &row, names, sought),
        });
        Ok(())
    })?;
    Ok(found)
}

/// The first fields that have the words between them.
fn fields(shape: &Shape, row: &[Raw<'_>], names: &Names, sought: &Sought) -> Vec<(&'static Column, String)> {
    let (mut fields, mut seen) = (Vec::new(), Vec::new());
    for (column, raw) in shape.columns.iter().zip(row).filter(|(column, _)| is_text(column)) {
        let text = |item: &str| match names.codes.get(&column.code_list(), item).filter(|_| column.coded()) {
            Some(entry) => labels(entry).into_iter().find(|label| sought.touches(label)).unwrap_or(item).to_owned(),
            None => item.nfc().collect(),
        };
        let items: Vec<String> = raw.items().iter().filter_map(Raw::as_text).map(text).collect();
        let items = items.into_iter().filter(|item| {
            let new: Vec<usize> = sought.found_in(item).filter(|word| !seen.contains(word)).collect();
            seen.extend(&new);
            !new.is_empty()
        });
        let items: Vec<String> = items.collect();
        if !items.is_empty() {
            fields.push((column, items.join("; ")));
        }
    }
    fields
}

/// How a column is read, if any of it can have a word.
fn read<'a>(column: &Column, names: &'a Names, sought: &Sought) -> Option<Read<'a>> {
    if !column.coded() {
        return is_text(column).then_some(Read { column: *column, words: None });
    }
    let entries = names.codes.list(&column.code_list()).iter();
    let words = entries.map(|entry| (entry.code.as_str(), labels(entry).join("\n")));
    let words: Vec<(&str, String)> = words.filter(|(_, labels)| sought.touches(labels)).collect();
    (is_text(column) && !words.is_empty()).then_some(Read { column: *column, words: Some(words) })
}

/// The words of a code, whatever the language of who asks: what is found does not change with it.
fn labels(entry: &Entry) -> [&str; 2] {
    [entry.label(Lang::Ru), entry.label(Lang::En)]
}

/// The columns whose words a person would look for: texts, codes by their labels, terms in words. Yes and no say nothing.
fn is_text(column: &Column) -> bool {
    match column.kind {
        Kind::Text | Kind::Prose | Kind::Code => true,
        Kind::Closed(list) => list != "yes-no" && column.table != Office::TABLE,
        Kind::When => (column.table, column.name) == ("plan", "due"),
        _ => false,
    }
}

/// The column that says when.
fn dated(shape: &Shape) -> Option<&'static Column> {
    let wanted = ["date", "until", "year"];
    let column = |name: &&str| shape.columns.iter().find(|column| column.name == *name);
    wanted.iter().find_map(column)
}

/// Only what belongs to a year; nothing for a table that knows no years.
fn of_year(shape: &Shape, year: Option<i64>) -> Result<Option<Query>> {
    let query = Query::default();
    let Some(year) = year else { return Ok(Some(query)) };
    Ok(match shape.table {
        Office::TABLE => None,
        Year::TABLE => Some(query.id(year)),
        _ => Some(query.of_year(shape.columns, year)?),
    })
}

/// What a hit is sorted by. What has no date is so today.
fn day(shape: &Shape, id: i64, key: &Raw<'_>) -> [u8; 10] {
    let mut day = [0; 10];
    let text = match key {
        Raw::Text(date) => date.to_string(),
        Raw::Int(year) => year.to_string(),
        _ if shape.table == Year::TABLE => id.to_string(),
        _ => return [u8::MAX; 10],
    };
    day.iter_mut().zip(text.bytes()).for_each(|(to, from)| *to = from);
    day
}
