//! What refers to a record: asked of the schema's own foreign keys, so that no list of ours can forget one.

use rusqlite::Connection;

use super::Store;
use super::fault::translate;
use crate::fault::Result;

/// The records of one table whose one field refers to a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Referrer {
    /// Their table.
    pub table: String,
    /// The column, or the link table's own name without its owner's.
    pub field: String,
    /// Their numbers.
    pub ids: Vec<i64>,
}

impl Store {
    /// What refers to a record.
    pub fn referrers(&self, table: &str, id: i64) -> Result<Vec<Referrer>> {
        referrers(&self.db, table, id)
    }
}

/// What refers to a record. A link table's rows belong to its first column, their owner.
pub fn referrers(db: &Connection, table: &str, id: i64) -> Result<Vec<Referrer>> {
    let mut keys = db
        .prepare_cached(
            r#"SELECT s.name, k."from", (SELECT name FROM pragma_table_info(s.name) WHERE pk = 1)
               FROM sqlite_schema s, pragma_foreign_key_list(s.name) k
               WHERE s.type = 'table' AND k."table" = ? ORDER BY s.rowid, k.id DESC"#,
        )
        .map_err(translate)?;
    let keys: Vec<(String, String, String)> = keys
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .and_then(Iterator::collect)
        .map_err(translate)?;
    let mut all = Vec::new();
    for (holder, from, owner) in keys.into_iter().filter(|(_, from, owner)| from != owner) {
        let sql = format!(r#"SELECT "{owner}" FROM "{holder}" WHERE "{from}" = ? ORDER BY 1"#);
        let mut statement = db.prepare_cached(&sql).map_err(translate)?;
        let ids: Vec<i64> =
            statement.query_map([id], |row| row.get(0)).and_then(Iterator::collect).map_err(translate)?;
        let link = holder.strip_prefix(&format!("{owner}_"));
        let field = link.map_or(from, str::to_owned);
        let table = if link.is_some() { owner } else { holder.clone() };
        if !ids.is_empty() {
            all.push(Referrer { table, field, ids });
        }
    }
    Ok(all)
}
