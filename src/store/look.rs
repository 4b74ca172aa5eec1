//! What a transaction looks up before it writes.

use super::fault::translate;
use super::write::Tx;
use super::{Query, read};
use crate::fault::Result;
use crate::record::Record;
use crate::value::{Column, Lang, Names, Row};

/// A reference to a record that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dangling {
    /// The record that refers.
    pub id: i64,
    /// Its column, as the file names it.
    pub field: String,
    /// The table that holds no such record.
    pub target: String,
}

impl Tx<'_> {
    /// What typed words mean, as of this transaction.
    pub fn names(&self, lang: Lang, today: chrono::NaiveDate) -> Result<Names> {
        super::names::names(self.db, lang, today, None)
    }

    /// One record.
    pub fn get<R: Record>(&self, id: i64) -> Result<R> {
        read::get(self.db, id)
    }

    /// One record, if it is there.
    pub fn find<R: Record>(&self, id: i64) -> Result<Option<R>> {
        read::find(self.db, id)
    }

    /// The records that a query finds.
    pub fn all<R: Record>(&self, query: &Query) -> Result<Vec<(i64, R)>> {
        let mut all = Vec::new();
        read::rows(self.db, R::TABLE, R::COLUMNS, query, |id, row| {
            all.push((id, R::from_row(row).map_err(|_| read::broken(R::TABLE, id))?));
            Ok(())
        })?;
        Ok(all)
    }

    /// The number of a record that is equal in every field; lists are equal as sets.
    pub fn equal<R: Record>(&self, record: &R) -> Result<Option<i64>> {
        read::equal(self.db, record)
    }

    /// True when a code of a list stands in a record.
    pub fn code_used(&self, column: &Column, code: &str) -> Result<bool> {
        let sql = match column.link() {
            Some((link, item)) => format!(r#"SELECT EXISTS (SELECT 1 FROM "{link}" WHERE "{item}" = ?)"#),
            None => format!(r#"SELECT EXISTS (SELECT 1 FROM "{}" WHERE "{}" = ?)"#, column.table, column.sql()),
        };
        self.db.query_row(&sql, [code], |row| row.get(0)).map_err(translate)
    }

    /// True when there is no record of the kind.
    pub fn is_empty<R: Record>(&self) -> Result<bool> {
        let sql = format!(r#"SELECT NOT EXISTS (SELECT 1 FROM "{}")"#, R::TABLE);
        self.db.query_row(&sql, [], |row| row.get(0)).map_err(translate)
    }

    /// Hands out every record of a kind as it is stored.
    pub fn each_row<R: Record>(&self, take: impl FnMut(i64, Row<'_>) -> Result<()>) -> Result<()> {
        read::rows(self.db, R::TABLE, R::COLUMNS, &Query::default(), take)
    }

    /// The references of a kind of records that lead nowhere.
    pub fn dangling<R: Record>(&self) -> Result<Vec<Dangling>> {
        let sql = r#"SELECT c.rowid, k."from", c.parent FROM pragma_foreign_key_check(?1) c
                     JOIN pragma_foreign_key_list(?1) k ON k.id = c.fkid ORDER BY c.rowid"#;
        let mut statement = self.statement(sql)?;
        let line = |row: &rusqlite::Row<'_>| Ok(Dangling { id: row.get(0)?, field: row.get(1)?, target: row.get(2)? });
        statement.query_map([R::TABLE], line).and_then(Iterator::collect).map_err(translate)
    }
}
