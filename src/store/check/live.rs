//! The records that live, beside the last that the history says of each.

use rusqlite::Connection;

use super::past::{ENTRIES, Past};
use super::{Finding, Findings, each, unfit};
use crate::fault::Result;
use crate::record::Shape;
use crate::store::earlier::{self, Entry};
use crate::store::fault::translate;
use crate::store::history::{self, hash};
use crate::store::{Query, read};
use crate::value::{Column, Kind, Names, Raw, Row};

/// Compares every record of a kind; how many there are.
pub fn check(db: &Connection, shape: &Shape, names: Option<&Names>, findings: &mut Findings<'_>) -> Result<i64> {
    let mut statement = db.prepare(ENTRIES).map_err(translate)?;
    let mut past = Past { db, shape, rows: statement.query([shape.table]).map_err(translate)?, ahead: None };
    let (mut last, mut count) = (past.next(findings)?, 0);
    read::tried(db, shape.table, shape.columns, &Query::default(), |id, row| {
        count += 1;
        while let Some(gone) = last.take_if(|last| last.id < id) {
            absent(db, shape, &gone, findings)?;
            last = past.next(findings)?;
        }
        let own = last.take_if(|last| last.id == id);
        if own.is_some() {
            last = past.next(findings)?;
        }
        let Ok(row) = row else { return findings.add(Finding::new(shape.table, "record-unreadable").id(id)) };
        match own {
            None => findings.add(Finding::new(shape.table, "record-alien").id(id))?,
            Some(own) if !holds(&own, shape, Some(&row)) => differs(db, shape, &own, &row, findings)?,
            Some(_) => {}
        }
        if let Some(names) = names {
            codes(shape, id, &row, names, findings)?;
        }
        if (shape.title)(row).is_none() {
            findings.add(Finding::new(shape.table, "record-unreadable").id(id))?;
        }
        Ok(())
    })?;
    while let Some(gone) = last {
        absent(db, shape, &gone, findings)?;
        last = past.next(findings)?;
    }
    Ok(count)
}

/// Compares one record that is there.
pub fn one(db: &Connection, shape: &Shape, id: i64, findings: &mut Findings<'_>) -> Result<()> {
    let (last, row) = (earlier::last(db, shape.table, id, i64::MAX)?, read::row(db, shape.table, shape.columns, id)?);
    match (last, row) {
        (Some(last), Some(row)) if !holds(&last, shape, Some(&row)) => differs(db, shape, &last, &row, findings),
        _ => Ok(()),
    }
}

/// True where a record is what its last entry was hashed of.
fn holds(last: &Entry, shape: &Shape, row: Option<&[Raw<'_>]>) -> bool {
    let hashed = |salt: &Vec<u8>| hash(salt, shape.table, last.id, shape.columns, row);
    last.salt.as_ref().is_some_and(|salt| hashed(salt).as_slice() == last.hash)
}

/// A record that the history knows and that is not there.
fn absent(db: &Connection, shape: &Shape, last: &Entry, findings: &mut Findings<'_>) -> Result<()> {
    if holds(last, shape, None) {
        return Ok(());
    }
    let known = earlier::removed(db, shape.table, shape.columns, last.id)?.is_some();
    let mut finding = Finding::new(shape.table, if known { "record-removed" } else { "record-gone" }).id(last.id);
    let strays = stray(db, shape, last)?;
    if let Some(stray) = strays.first() {
        finding = finding.arg("at", &stray.at);
    }
    if let Some(own) = strays.iter().find(|stray| stray.part == shape.table) {
        let title = history::row(shape.columns, &own.old).and_then(shape.title);
        let title = title.filter(|title| !title.is_empty());
        finding = title.into_iter().fold(finding, |finding, title| finding.arg("was", title)).arg("old", &own.old);
    }
    findings.add(finding)
}

/// A record that is not what the history says: field by field where its earlier content was kept.
fn differs(db: &Connection, shape: &Shape, last: &Entry, row: &[Raw<'_>], findings: &mut Findings<'_>) -> Result<()> {
    let finding = || Finding::new(shape.table, "record-differs").id(last.id);
    let strays = stray(db, shape, last)?;
    let mut named = false;
    for (at, column) in shape.columns.iter().enumerate() {
        let part = column.link().map_or_else(|| shape.table.to_owned(), |(link, _)| link);
        let Some(stray) = strays.iter().find(|stray| stray.part == part) else { continue };
        let was = if column.one.is_some() { None } else { stray.value(column) };
        if column.one.is_none() && was.as_ref().is_none_or(|was| *was == row[at]) {
            continue;
        }
        named = true;
        let finding = finding().field(column.name).arg("at", &stray.at);
        findings.add(match was {
            Some(Raw::Text(was)) => finding.arg("was", was),
            Some(Raw::Int(was)) => finding.arg("was", was),
            _ => finding,
        })?;
    }
    if named { Ok(()) } else { findings.add(finding()) }
}

/// What another program changed or removed: the row before.
struct Stray {
    at: String,
    part: String,
    old: String,
}

impl Stray {
    fn value(&self, column: &Column) -> Option<Raw<'static>> {
        let at = [*column];
        history::row(&at, &self.old).and_then(|mut row| row.pop())
    }
}

/// What other programs did to a record since its last operation, the first of each part first.
fn stray(db: &Connection, shape: &Shape, last: &Entry) -> Result<Vec<Stray>> {
    let mut strays = Vec::new();
    let sql = "SELECT at, part, old FROM stray WHERE subject = ? AND id = ? AND NOT answered AND old IS NOT NULL ORDER BY seq";
    each(db, sql, (shape.table, last.id), |row| {
        let read = || Ok(Stray { at: row.get(0)?, part: row.get(1)?, old: row.get(2)? });
        strays.push(read().map_err(unfit)?);
        Ok(())
    })?;
    Ok(strays)
}

/// Codes that their list does not have.
fn codes(shape: &Shape, id: i64, row: &Row<'_>, names: &Names, findings: &mut Findings<'_>) -> Result<()> {
    for (column, raw) in shape.columns.iter().zip(row).filter(|(column, _)| column.kind == Kind::Code) {
        let list = column.code_list();
        for code in raw.items().iter().filter_map(Raw::as_text).filter(|code| names.codes.get(&list, code).is_none()) {
            let finding = Finding::new(shape.table, "code-unknown").id(id).field(column.name);
            findings.add(finding.arg("code", code).arg("list", &list))?;
        }
    }
    Ok(())
}

/// References that lead nowhere.
pub fn references(db: &Connection, shape: &Shape, findings: &mut Findings<'_>) -> Result<()> {
    for column in shape.columns {
        let Kind::Ref(target) = column.kind else { continue };
        let (table, owner, field) = match column.link() {
            Some((link, item)) => (link, column.table, item.to_owned()),
            None => (shape.table.to_owned(), "id", column.sql()),
        };
        let sql = format!(
            r#"SELECT "{owner}", "{field}" FROM "{table}" WHERE "{field}" IS NOT NULL
               AND "{field}" NOT IN (SELECT id FROM "{target}") ORDER BY 1"#
        );
        each(db, &sql, [], |row| {
            let finding = Finding::new(shape.table, "dangling").id(row.get(0).map_err(unfit)?).field(column.name);
            findings.add(finding.arg("target", target).arg("number", row.get::<_, i64>(1).map_err(unfit)?))
        })?;
    }
    for (link, _) in shape.columns.iter().filter_map(Column::link) {
        let table = shape.table;
        let sql =
            format!(r#"SELECT DISTINCT "{table}" FROM "{link}" WHERE "{table}" NOT IN (SELECT id FROM "{table}")"#);
        each(db, &sql, [], |row| {
            findings.add(Finding::new(table, "orphan").id(row.get(0).map_err(unfit)?).arg("part", &link))
        })?;
    }
    Ok(())
}

/// Associations that bear one name, which only another program can have given them.
pub fn doubles(names: &Names, findings: &mut Findings<'_>) -> Result<()> {
    for (id, other, field) in names.orgs.doubles() {
        findings.add(Finding::new("org", "double").id(id).field(field).arg("other", other))?;
    }
    Ok(())
}
