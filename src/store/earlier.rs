//! Earlier states of records, as the history keeps them: each is what the entry before was hashed of.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::fault::translate;
use super::history::{self, FORGOTTEN, hash};
use super::read;
use crate::fault::Result;
use crate::value::{Column, Raw, Row};

/// What the history keeps of one change of a record.
pub struct Entry {
    pub id: i64,
    pub op: i64,
    pub salt: Option<Vec<u8>>,
    pub hash: Vec<u8>,
    old: Option<String>,
}

impl Entry {
    /// From the columns id, seq, op, old, salt, hash.
    pub fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let old = match row.get_ref(3)? {
            ValueRef::Null => None,
            // What is no text is no record either.
            other => Some(other.as_str().unwrap_or("?").to_owned()),
        };
        Ok(Self { id: row.get(0)?, op: row.get(2)?, salt: row.get(4)?, hash: row.get(5)?, old })
    }

    /// True where a record of this content is what the entry was hashed of, or an erasure took that knowledge away.
    fn made(&self, table: &str, columns: &[Column], row: Option<&[Raw<'_>]>) -> bool {
        let hashed = |salt: &Vec<u8>| hash(salt, table, self.id, columns, row).as_slice() == self.hash;
        self.salt.as_ref().is_none_or(hashed)
    }

    /// True where the earlier content that is kept here is what the entry before it left; before the first there is none.
    pub fn follows(&self, before: Option<&Self>, table: &str, columns: &[Column]) -> bool {
        match (before, self.old.as_deref()) {
            (_, Some(FORGOTTEN)) | (None, None) => true,
            (None, Some(_)) => false,
            (Some(before), None) => before.made(table, columns, None),
            (Some(before), Some(old)) => {
                history::row(columns, old).is_some_and(|row| before.made(table, columns, Some(&row)))
            }
        }
    }
}

/// True where a record's content is what the last entry before another left, or another program has had its hand in it.
pub fn known(db: &Connection, table: &str, columns: &[Column], id: i64, seq: i64, row: &[Raw<'_>]) -> Result<bool> {
    Ok(left(db, table, columns, id, seq, row)? || strayed(db, table, id)?)
}

/// True where a record's content is what the last entry before another left.
pub fn left(db: &Connection, table: &str, columns: &[Column], id: i64, seq: i64, row: &[Raw<'_>]) -> Result<bool> {
    Ok(last(db, table, id, seq)?.is_some_and(|before| before.made(table, columns, Some(row))))
}

/// The last entry of a record before another.
pub fn last(db: &Connection, table: &str, id: i64, seq: i64) -> Result<Option<Entry>> {
    let sql = "SELECT id, seq, op, old, salt, hash FROM hist WHERE subject = ? AND id = ? AND seq < ?
               ORDER BY seq DESC LIMIT 1";
    let mut before = db.prepare_cached(sql).map_err(translate)?;
    before.query_row((table, id, seq), Entry::read).optional().map_err(translate)
}

/// True where another program changed a record at some time: what it was then no operation has left.
pub fn strayed(db: &Connection, table: &str, id: i64) -> Result<bool> {
    let mut stray = db.prepare_cached("SELECT 1 FROM stray WHERE subject = ? AND id = ?").map_err(translate)?;
    stray.exists((table, id)).map_err(translate)
}

/// A record that another program removed, put together from what the file's triggers kept of it: its own row, and those
/// of its lists, of which some may still be there. Nothing where that is not what the last entry left.
pub fn removed(db: &Connection, table: &str, columns: &[Column], id: i64) -> Result<Option<Row<'static>>> {
    if read::row(db, table, &[], id)?.is_some() {
        return Ok(None);
    }
    let kept = |part: &str| {
        let sql =
            "SELECT old FROM stray WHERE subject = ?1 AND id = ?2 AND part = ?3 AND NOT answered AND old IS NOT NULL
                   ORDER BY seq";
        texts(db, sql, (table, id, part))
    };
    let own = kept(table)?;
    let Some(mut row) = own.first().and_then(|old| history::row(columns, old)) else { return Ok(None) };
    for (column, raw) in columns.iter().zip(&mut row) {
        let Some((link, item)) = column.link() else { continue };
        let left = format!(r#"SELECT json_object('pos', pos, '{item}', "{item}") FROM "{link}" WHERE "{table}" = ?"#);
        let mut items = BTreeMap::new();
        for old in kept(&link)?.iter().chain(&texts(db, &left, [id])?) {
            if let Some((pos, value)) = history::item(old, item) {
                items.entry(pos).or_insert(value);
            }
        }
        *raw = Raw::List(items.into_values().collect());
    }
    Ok(left(db, table, columns, id, i64::MAX, &row)?.then_some(row))
}

fn texts(db: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(sql).map_err(translate)?;
    statement.query_map(params, |row| row.get(0)).and_then(Iterator::collect).map_err(translate)
}
