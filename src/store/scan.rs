//! Every text of a table, one record after another: narrow rows, borrowed from SQLite, nothing built of them.

use rusqlite::params_from_iter;
use rusqlite::types::ValueRef;

use super::fault::translate;
use super::links::Links;
use super::sql::{self, bind};
use super::{Query, Store};
use crate::fault::Result;
use crate::value::{Column, Raw};

/// A column whose text counts.
pub struct Read<'a> {
    /// The column.
    pub column: Column,
    /// For codes: those that count, with the words that are their text. Free text counts as it is.
    pub words: Option<Vec<(&'a str, String)>>,
}

/// A record whose texts are handed out.
pub struct Texts<'r> {
    /// Its number.
    pub id: i64,
    /// Its texts, a line each.
    pub text: &'r [u8],
    key: ValueRef<'r>,
}

impl Texts<'_> {
    /// The value of the column that was asked for beside the texts: a date, a year, a reference.
    pub fn key(&self) -> Raw<'static> {
        sql::raw(self.key).map_or(Raw::Null, Raw::into_owned)
    }
}

impl Store {
    /// Hands out the texts of the records that a query finds, each with the value of one column more.
    pub fn each_text(
        &self,
        key: Option<&Column>,
        columns: &[Read<'_>],
        table: &str,
        query: &Query,
        mut take: impl FnMut(&Texts<'_>) -> Result<()>,
    ) -> Result<()> {
        let all: Vec<Column> = key.into_iter().chain(columns.iter().map(|read| &read.column)).copied().collect();
        let (conditions, args) = query.sql();
        let mut statement = self.db.prepare_cached(&(sql::select(table, &all) + &conditions)).map_err(translate)?;
        let lists: Vec<Column> = columns.iter().map(|read| read.column).filter(|column| column.one.is_some()).collect();
        let mut links = Links::of(&self.db, &lists)?;
        let listed: Vec<&Read<'_>> = columns.iter().filter(|read| read.column.one.is_some()).collect();
        let plain: Vec<&Read<'_>> = columns.iter().filter(|read| read.column.one.is_none()).collect();
        let first = 1 + usize::from(key.is_some());
        let mut found = statement.query(params_from_iter(args.iter().map(bind))).map_err(translate)?;
        let mut text = Vec::new();
        while let Some(row) = found.next().map_err(translate)? {
            text.clear();
            for (at, read) in plain.iter().enumerate() {
                if let ValueRef::Text(bytes) = row.get_ref(first + at).map_err(translate)? {
                    add(&mut text, bytes, read);
                }
            }
            let id = row.get(0).map_err(translate)?;
            for (link, read) in links.iter_mut().zip(&listed) {
                let items = link.of_record(id).map_err(translate)?;
                items.items().iter().filter_map(Raw::as_text).for_each(|item| add(&mut text, item.as_bytes(), read));
            }
            let key = if key.is_some() { row.get_ref(1).map_err(translate)? } else { ValueRef::Null };
            take(&Texts { id, text: &text, key })?;
        }
        Ok(())
    }
}

/// Adds a line.
fn add(text: &mut Vec<u8>, bytes: &[u8], read: &Read<'_>) {
    let line = match &read.words {
        None => bytes,
        Some(words) => match words.iter().find(|(code, _)| code.as_bytes() == bytes) {
            Some((_, words)) => words.as_bytes(),
            None => return,
        },
    };
    text.extend_from_slice(line);
    text.push(b'\n');
}
