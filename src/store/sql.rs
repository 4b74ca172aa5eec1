//! The statements of a table, written from its columns.

use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::value::{Column, Raw};

/// `SELECT id, every column` that is no list, without a condition; the table is `t`.
pub fn select(table: &str, columns: &[Column]) -> String {
    let names = plain(columns).fold(String::new(), |names, column| names + r#", t.""# + &column.sql() + "\"");
    format!(r#"SELECT t.id{names} FROM "{table}" t"#)
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

/// A result cell as the stored value of a column that is no list.
pub fn raw(value: ValueRef<'_>) -> rusqlite::Result<Raw<'_>> {
    Ok(match value {
        ValueRef::Null => Raw::Null,
        ValueRef::Integer(n) => Raw::Int(n),
        other => Raw::text(other.as_str()?),
    })
}
