//! The file's pages, and its tables, indexes, triggers and views beside those that it should have.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Finding, Findings, each, unfit};
use crate::fault::Result;
use crate::store::create::schema as whole;
use crate::store::fault::translate;

/// SQLite's own look at the pages.
pub fn pages(db: &Connection, findings: &mut Findings<'_>) -> Result<()> {
    each(db, "PRAGMA integrity_check(100)", [], |row| {
        let said: String = row.get(0).map_err(unfit)?;
        if said == "ok" { Ok(()) } else { findings.add(Finding::new("", "pages").arg("why", said)) }
    })
}

/// What the schema holds, by kind and name: its table, and its statement.
type Objects = BTreeMap<(String, String), (String, String)>;

/// What is missing, what is otherwise, what is unknown.
pub fn schema(db: &Connection, findings: &mut Findings<'_>) -> Result<()> {
    let model = Connection::open_in_memory().map_err(translate)?;
    whole(&model)?;
    let (wanted, mut found) = (objects(&model)?, objects(db)?);
    for ((kind, name), (table, sql)) in wanted {
        let what = match found.remove(&(kind.clone(), name.clone())) {
            None => "schema-missing",
            Some((_, other)) if plain(&other) != plain(&sql) => "schema-differs",
            Some(_) => continue,
        };
        findings.add(Finding::new(&table, what).arg("kind", kind).arg("name", name))?;
    }
    for ((kind, name), (table, _)) in found {
        findings.add(Finding::new(&table, "schema-unknown").arg("kind", kind).arg("name", name))?;
    }
    Ok(())
}

fn objects(db: &Connection) -> Result<Objects> {
    let mut objects = Objects::new();
    // What SQLite makes for itself, such as the index of a key, bears no statement.
    let sql = r"SELECT type, name, tbl_name, sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'";
    each(db, sql, [], |row| {
        let text = |at| row.get::<_, String>(at).map_err(unfit);
        objects.insert((text(0)?, text(1)?), (text(2)?, text(3)?));
        Ok(())
    })?;
    Ok(objects)
}

/// A statement without comments and white space, which a step from an older version need not keep.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
    lines.flat_map(str::chars).filter(|sign| !sign.is_whitespace() && *sign != '"').collect()
}
