//! A file of records as a stranger sees it: opened by SQLite itself, what holds in it, and all that stands in it.

use std::fmt::Write as _;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::Result;

/// All rows of all tables, but for salts and the hashes that rest on them: the same commands, the same text.
pub type Dump = String;

/// Opens the file, puts right what a killed writer left, and looks whether it is whole; its content.
pub fn look(path: &Path) -> Result<Dump> {
    let db = open(path)?;
    let whole: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if whole != "ok" {
        return Err(format!("integrity_check: {whole}").into());
    }
    if db.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err("foreign_key_check finds rows".into());
    }
    history(&db)?;
    let mut out = Dump::new();
    for table in tables(&db)? {
        dump(&db, &table, &["salt", "hash"], &mut out)?;
    }
    Ok(out)
}

/// What the tables of records and of their lists hold, and no more; the file may be damaged.
pub fn records(path: &Path) -> Result<Dump> {
    rows(path, |table| !["op", "hist", "stray"].contains(&table))
}

/// Every value of every row; the file may be damaged.
pub fn everything(path: &Path) -> Result<Dump> {
    rows(path, |_| true)
}

fn rows(path: &Path, chosen: impl Fn(&str) -> bool) -> Result<Dump> {
    let db = open(path)?;
    let mut out = Dump::new();
    for table in tables(&db)?.iter().filter(|table| chosen(table)) {
        dump(&db, table, &[], &mut out)?;
    }
    Ok(out)
}

/// The connection of a program that knows nothing of ours.
pub fn open(path: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    db.busy_timeout(std::time::Duration::from_secs(10))?;
    Ok(db)
}

/// Operations one after another, entries one after another, and each entry of an operation that is there: no record
/// without its entry, no entry without its operation.
fn history(db: &Connection) -> Result<()> {
    // A file of version 1 has no such columns, and one that is not filled yet no rows.
    let known = db.prepare("SELECT 1 FROM pragma_table_info('op') WHERE name = 'reason'")?.exists([])?;
    if !known {
        return Ok(());
    }
    for (what, sql) in [
        ("operations are not one after another", "SELECT count(*) <> coalesce(max(n), 0) FROM op"),
        ("entries are not one after another", "SELECT count(*) <> coalesce(max(seq), 0) FROM hist"),
        ("entries without an operation", "SELECT EXISTS (SELECT 1 FROM hist WHERE op NOT IN (SELECT n FROM op))"),
        (
            "an operation without its entries",
            "SELECT EXISTS (SELECT 1 FROM (SELECT n, last_seq, lag(last_seq, 1, 0) OVER (ORDER BY n) AS first FROM op) o
             WHERE last_seq - first <> (SELECT count(*) FROM hist WHERE op = o.n))",
        ),
    ] {
        if db.query_row(sql, [], |row| row.get(0))? {
            return Err(what.into());
        }
    }
    for table in
        ["org", "event", "award", "aid", "plan", "year", "office", "code", "rule", "former", "entry", "closing"]
    {
        let sql = format!(
            "SELECT EXISTS (SELECT 1 FROM {table} t WHERE NOT EXISTS (SELECT 1 FROM hist WHERE subject = '{table}' AND id = t.id))"
        );
        if db.query_row(&sql, [], |row| row.get(0))? {
            return Err(format!("{table}: a record without its history").into());
        }
    }
    Ok(())
}

fn tables(db: &Connection) -> Result<Vec<String>> {
    let mut names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Every row of a table, from the table itself and not from its indexes.
fn dump(db: &Connection, table: &str, but: &[&str], out: &mut Dump) -> Result<()> {
    let mut rows = db.prepare(&format!(r#"SELECT * FROM "{table}" NOT INDEXED"#))?;
    let kept: Vec<usize> =
        rows.column_names().enumerate().filter(|(_, name)| !but.contains(name)).map(|(at, _)| at).collect();
    let _ = writeln!(out, "{table}");
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        for at in &kept {
            let _ = match row.get_ref(*at)? {
                ValueRef::Text(text) => write!(out, "|{:?}", String::from_utf8_lossy(text)),
                other => write!(out, "|{other:?}"),
            };
        }
        out.push('\n');
    }
    Ok(())
}
