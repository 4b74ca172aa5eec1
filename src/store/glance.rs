//! A glance into the file while somebody types: it only reads, waits for nobody, and sees nothing where anything is in the
//! way. Each question reads what it must and no more, however large the file is.

#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Row};

use super::undo::PASSED_OVER;
use super::{migrate, open};
use crate::fault::Result;

/// Letters of a title that are read: one line of a screen.
const LETTERS: usize = 160;

/// A file that is looked at.
#[derive(Debug)]
pub struct Glance {
    db: Connection,
}

/// An association by all that it is called, or a code by its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    /// Its code.
    pub code: String,
    /// Its name; a code's label in Russian.
    pub name: String,
    /// What else it is called, or was; a code's other labels, the English one first.
    pub others: Vec<String>,
    /// False for one that is kept only as a parent.
    pub here: bool,
}

/// An operation that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its number.
    pub n: i64,
    /// When it was done.
    pub at: String,
    /// What was done.
    pub verb: String,
    /// The table it was about.
    pub table: String,
    /// The record, where it was one.
    pub id: Option<i64>,
}

/// What a file looks like from outside.
#[derive(Debug)]
pub struct Seen {
    /// The version of its schema, or why it is none of ours.
    pub version: Result<u32>,
    /// Its bytes, if it is there.
    pub bytes: Option<u64>,
}

impl Seen {
    /// Looks at a file's first bytes.
    pub fn at(path: &Path) -> Self {
        let version = open::absolute(path).and_then(|path| open::header(&path));
        Self { version, bytes: fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|found| found.len()) }
    }
}

impl Glance {
    /// Opens a file of today's version; none where it is anything else.
    pub fn at(path: &Path) -> Option<Self> {
        let path = open::absolute(path).ok()?;
        let today = open::header(&path).ok()? == migrate::VERSION;
        if !today || !is_one_file(&path)? {
            return None;
        }
        let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_READ_ONLY;
        let db = Connection::open_with_flags(&path, flags).ok()?;
        db.busy_timeout(Duration::ZERO).ok()?;
        open::harden(&db).ok()?;
        Some(Self { db })
    }

    /// The associations, those that act here first.
    pub fn orgs(&self) -> Option<Vec<Called>> {
        let sql = "SELECT o.code, o.name, o.acts_here = 'yes', o.short_name,
                     (SELECT group_concat(text, char(10)) FROM org_known_as WHERE org = o.id),
                     (SELECT group_concat(coalesce(name, '') || char(10) || coalesce(short_name, ''), char(10))
                      FROM former WHERE org = o.id)
                   FROM org o ORDER BY o.acts_here = 'yes' DESC, o.id";
        self.all(sql, [], |row| {
            let mut others = Vec::new();
            for at in 3..6 {
                let texts: Option<String> = row.get(at)?;
                others.extend(
                    texts.iter().flat_map(|texts| texts.lines()).filter(|text| !text.is_empty()).map(str::to_owned),
                );
            }
            Ok(Called { code: row.get(0)?, name: row.get(1)?, here: row.get(2)?, others })
        })
    }

    /// The codes of an open list, in its order.
    pub fn codes(&self, list: &str) -> Option<Vec<Called>> {
        let sql = r#"SELECT code, ru, coalesce(en, ru), coalesce(ru_plural, ru), coalesce(en_plural, en, ru)
                     FROM code WHERE list = ? ORDER BY "order" NULLS LAST, id"#;
        self.all(sql, [list], |row| {
            let others = vec![row.get(2)?, row.get(3)?, row.get(4)?];
            Ok(Called { code: row.get(0)?, name: row.get(1)?, here: true, others })
        })
    }

    /// The years in which a table has records; of associations, which have none, those of every table.
    pub fn years(&self, table: &str) -> Option<Vec<i64>> {
        let mut years = Vec::new();
        for (name, column) in [("event", "date"), ("award", "date"), ("aid", "date"), ("plan", "year")] {
            if table == name || !["event", "award", "aid", "plan"].contains(&table) {
                // From year to year by the index: thirty steps, not a million rows.
                let sql = format!(
                    "WITH RECURSIVE known(found) AS (
                       SELECT CAST(substr(min({column}), 1, 4) AS INTEGER) FROM {name}
                       UNION ALL
                       SELECT (SELECT CAST(substr(min({column}), 1, 4) AS INTEGER) FROM {name}
                               WHERE {column} >= {next}) FROM known WHERE found IS NOT NULL)
                     SELECT found FROM known WHERE found IS NOT NULL LIMIT 300",
                    next = if name == "plan" { "found + 1" } else { "CAST(found + 1 AS TEXT)" },
                );
                years.extend(self.all(&sql, [], |row| row.get::<_, i64>(0))?);
            }
        }
        years.sort_unstable();
        years.dedup();
        Some(years)
    }

    /// The numbers of records between two, the newest first, each with its date, or its year, and its title.
    pub fn records(&self, table: &str, first: i64, last: i64, limit: usize) -> Option<Vec<(i64, String, String)>> {
        let told = match table {
            "event" => "date, substr(title, 1, ?4)",
            "award" => "date, substr(coalesce(awardee, merit, ''), 1, ?4)",
            "aid" => "date, substr(coalesce(what, decision, ''), 1, ?4)",
            "plan" => "CAST(year AS TEXT), substr(task, 1, ?4)",
            "rule" => "'', substr(act || coalesce(', ' || clause, ''), 1, ?4)",
            _ => return None,
        };
        let sql = format!("SELECT id, {told} FROM {table} WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3");
        let (limit, letters) = (i64::try_from(limit).ok()?, i64::try_from(LETTERS).ok()?);
        self.all(&sql, [first, last, limit, letters], |row| {
            let title: Option<String> = row.get(2)?;
            Ok((row.get(0)?, row.get(1)?, title.unwrap_or_default()))
        })
    }

    /// Operations whose number begins so and that can be taken back, the newest first.
    pub fn operations(&self, number: &str, limit: usize) -> Option<Vec<Operation>> {
        let never: Vec<String> = ["init"].iter().chain(&PASSED_OVER).map(|verb| format!("'{verb}'")).collect();
        let sql = format!(
            "SELECT n, at, verb, subject, (
               SELECT CASE max(seq) WHEN min(seq) THEN min(id) END FROM hist WHERE seq BETWEEN last_seq - 1 AND last_seq
                 AND op = n AND hist.subject = op.subject) FROM op
             WHERE substr(CAST(n AS TEXT), 1, length(?1)) = ?1 AND verb NOT IN ({}) AND n NOT IN (
               SELECT undoes FROM op WHERE verb = 'undo' AND n NOT IN (SELECT undoes FROM op WHERE verb = 'redo'))
             ORDER BY n DESC LIMIT ?2",
            never.join(", ")
        );
        self.all(&sql, rusqlite::params![number, i64::try_from(limit).ok()?], |row| {
            Ok(Operation { n: row.get(0)?, at: row.get(1)?, verb: row.get(2)?, table: row.get(3)?, id: row.get(4)? })
        })
    }

    /// What can be read of it.
    fn all<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        take: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Option<Vec<T>> {
        let mut statement = self.db.prepare(sql).ok()?;
        Some(statement.query_map(params, take).ok()?.flatten().collect())
    }
}

/// True unless another program left the file in WAL mode: such a file is not read without writing beside it.
fn is_one_file(path: &Path) -> Option<bool> {
    let mut head = [0; 20];
    File::open(path).ok()?.read_exact(&mut head).ok()?;
    Some(head[18] == 1 && head[19] == 1)
}
