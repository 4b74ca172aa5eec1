//! The code lists and the associations as the file has them.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params_from_iter};

use super::Store;
use super::fault::translate;
use crate::fault::Result;
use crate::record::Record;
use crate::value::codes::Entry;
use crate::value::orgs::{OrgName, Orgs, Was};
use crate::value::reference::GROUPS;
use crate::value::{Column, Kind, Lang, Names, When};

const CODES: &str = "
SELECT id, list, code, ru, coalesce(ru_plural, ru), coalesce(en, ru), coalesce(en_plural, en, ru), valid_from, valid_to
FROM code";

const FORMER: &str = "SELECT org, name, short_name, head, since, until FROM former ORDER BY id";

const ORGS: &str = "SELECT id, code, name, short_name, acts_here = 'yes', parent, ogrn, registered_on, ended_on
FROM org ORDER BY id";

impl Store {
    /// What typed words mean in this file.
    pub fn names(&self, lang: Lang, today: NaiveDate) -> Result<Names> {
        names(&self.db, lang, today, None)
    }

    /// The same, of the code lists those alone that a kind of record draws on: enough to show it.
    pub fn names_of<R: Record>(&self, lang: Lang, today: NaiveDate) -> Result<Names> {
        let coded = R::COLUMNS.iter().filter(|column| column.kind == Kind::Code);
        // An association may be asked for by its group.
        let groups = R::COLUMNS.iter().any(|column| column.kind == Kind::Ref("org")).then(|| GROUPS.to_owned());
        names(&self.db, lang, today, Some(coded.map(Column::code_list).chain(groups).collect()))
    }
}

/// Reads the code lists, all or those named, and the associations.
pub fn names(db: &Connection, lang: Lang, today: NaiveDate, lists: Option<Vec<String>>) -> Result<Names> {
    let mut names = Names::new(lang, today);
    // What is only to be shown breaks no rule any more.
    if lists.is_none() {
        names.registered = registered(db).map_err(translate)?;
    }
    codes(db, lists, &mut names).map_err(translate)?;
    names.orgs = Orgs::new(orgs(db).map_err(translate)?);
    Ok(names)
}

fn registered(db: &Connection) -> rusqlite::Result<HashSet<i64>> {
    let mut statement = db.prepare_cached("SELECT aid FROM entry")?;
    let found = statement.query_map([], |row| row.get(0))?;
    found.collect()
}

fn codes(db: &Connection, wanted: Option<Vec<String>>, names: &mut Names) -> rusqlite::Result<()> {
    let mut flows = lists(db, "SELECT code, text FROM code_flow ORDER BY code, pos")?;
    let mut counts = lists(db, "SELECT code, text FROM code_counts ORDER BY code, pos")?;
    let condition = wanted.as_ref().map(|wanted| format!(" WHERE list IN ({})", vec!["?"; wanted.len()].join(", ")));
    let sql = format!(r#"{CODES}{} ORDER BY list, "order" NULLS LAST, id"#, condition.unwrap_or_default());
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(wanted.unwrap_or_default()))?;
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        // A code that is no text is none that a record could have.
        let Ok(code) = row.get_ref(2)?.as_str() else { continue };
        let entry = Entry {
            code: code.to_owned(),
            ru: [text(row, 3)?, text(row, 4)?],
            en: [text(row, 5)?, text(row, 6)?],
            valid_from: when(row, 7)?,
            valid_to: when(row, 8)?,
            flows: flows.remove(&id).unwrap_or_default(),
            counts: counts.remove(&id).unwrap_or_default(),
        };
        names.codes.push(&text(row, 1)?, entry);
    }
    Ok(())
}

fn orgs(db: &Connection) -> rusqlite::Result<Vec<OrgName>> {
    let mut known_as = lists(db, "SELECT org, text FROM org_known_as ORDER BY org, pos")?;
    let mut groups = lists(db, "SELECT org, code FROM org_group ORDER BY org, pos")?;
    let mut former = former(db)?;
    let mut statement = db.prepare_cached(ORGS)?;
    let found = statement.query_map([], |row| {
        let id = row.get(0)?;
        let short = maybe_text(row, 3)?;
        Ok(OrgName {
            id,
            code: text(row, 1)?,
            name: text(row, 2)?,
            acts_here: row.get(4)?,
            parent: row.get(5)?,
            ogrn: maybe_text(row, 6)?,
            registered: when(row, 7)?,
            ended: when(row, 8)?,
            groups: groups.remove(&id).unwrap_or_default(),
            short: short.clone(),
            others: short.into_iter().chain(known_as.remove(&id).unwrap_or_default()).collect(),
            former: former.remove(&id).unwrap_or_default(),
        })
    })?;
    found.collect()
}

/// What associations were called before; a date that cannot be read is for `check` to name.
fn former(db: &Connection) -> rusqlite::Result<HashMap<i64, Vec<Was>>> {
    let mut former: HashMap<i64, Vec<Was>> = HashMap::new();
    let mut statement = db.prepare_cached(FORMER)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(until) = when(row, 5)? else { continue };
        let (name, short, head) = (maybe_text(row, 1)?, maybe_text(row, 2)?, maybe_text(row, 3)?);
        let was = Was { name, short, head, since: when(row, 4)?, until };
        former.entry(row.get(0)?).or_default().push(was);
    }
    Ok(former)
}

/// A date; one that cannot be read is for `check` to name.
fn when(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Option<When>> {
    Ok(maybe_text(row, at)?.and_then(|text| When::from_iso(&text).ok()))
}

/// A text as it stands. What another program left that is no text is for `check` to name, and for whoever reads that
/// record; the others can be worked with.
fn maybe_text(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Null => None,
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Real(number) => Some(number.to_string()),
    })
}

/// The same where something must stand.
fn text(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<String> {
    Ok(maybe_text(row, at)?.unwrap_or_default())
}

/// The lists of a link table by their owners: one scan, where a subselect a row would take three times as long.
fn lists(db: &Connection, sql: &str) -> rusqlite::Result<HashMap<i64, Vec<String>>> {
    let mut lists: HashMap<i64, Vec<String>> = HashMap::new();
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        lists.entry(row.get(0)?).or_default().push(text(row, 1)?);
    }
    Ok(lists)
}
