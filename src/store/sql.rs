//! The statements of a table, written from its columns.

use std::fmt::Write as _;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::value::{Column, Kind, Raw};

/// Parts the items of a list in one result cell; no text holds it, since control characters are refused.
const PART: char = '\u{1f}';

/// `SELECT id, every column, every list` without a condition; the table is `t`.
pub fn select(table: &str, columns: &[Column]) -> String {
    let mut sql = String::from("SELECT t.id");
    for column in columns {
        match column.link() {
            None => write!(sql, r#", t."{}""#, column.sql()),
            Some((link, item)) => write!(
                sql,
                r#", (SELECT group_concat("{item}", char(31)) FROM (SELECT "{item}" FROM "{link}" WHERE "{table}" = t.id ORDER BY pos))"#
            ),
        }
        .expect("writing to a string");
    }
    write!(sql, r#" FROM "{table}" t"#).expect("writing to a string");
    sql
}

/// `INSERT` of the id and every column that is no list.
pub fn insert(table: &str, columns: &[Column]) -> String {
    let names = plain(columns).fold(String::new(), |names, column| names + r#", ""# + &column.sql() + "\"");
    let marks = ", ?".repeat(plain(columns).count());
    format!(r#"INSERT INTO "{table}" (id{names}) VALUES (?{marks})"#)
}

/// `UPDATE` of every column that is no list; the id comes last.
pub fn update(table: &str, columns: &[Column]) -> Option<String> {
    let sets: Vec<String> = plain(columns).map(|column| format!(r#""{}" = ?"#, column.sql())).collect();
    (!sets.is_empty()).then(|| format!(r#"UPDATE "{table}" SET {} WHERE id = ?"#, sets.join(", ")))
}

/// The columns that are no lists.
pub fn plain(columns: &[Column]) -> impl Iterator<Item = &Column> {
    columns.iter().filter(|column| column.one.is_none())
}

/// A stored value on its way into a statement.
pub fn bind<'a>(raw: &'a Raw<'_>) -> ToSqlOutput<'a> {
    match raw {
        Raw::Int(n) => ToSqlOutput::Owned(Value::Integer(*n)),
        Raw::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        Raw::Null | Raw::List(_) => ToSqlOutput::Owned(Value::Null),
    }
}

/// A result cell as the stored value of a column.
pub fn raw<'a>(value: ValueRef<'a>, column: &Column) -> rusqlite::Result<Raw<'a>> {
    let text = match value {
        ValueRef::Null => return Ok(if column.one.is_some() { Raw::List(Vec::new()) } else { Raw::Null }),
        ValueRef::Integer(n) if column.one.is_none() => return Ok(Raw::Int(n)),
        ValueRef::Integer(n) => return Ok(Raw::List(vec![Raw::Int(n)])),
        other => other.as_str()?,
    };
    if column.one.is_none() {
        return Ok(Raw::text(text));
    }
    let number = matches!(column.kind, Kind::Ref(_));
    let item = |part: &'a str| if number { part.parse().map_or(Raw::Null, Raw::Int) } else { Raw::text(part) };
    Ok(Raw::List(text.split(PART).map(item).collect()))
}
