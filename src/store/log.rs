//! The history as it is read: operations, and what each did to which record.

use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use super::fault::translate;
use super::history::{self, FORGOTTEN, Hash, hash};
use super::read;
use crate::fault::Result;
use crate::record::Shape;
use crate::value::Row;

/// An operation as the history holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Its number.
    pub n: i64,
    /// When, in UTC: `2012-12-20T09:15:00Z`.
    pub at: String,
    /// Who.
    pub who: String,
    /// The verb: `add`.
    pub verb: String,
    /// The table it was about.
    pub subject: String,
    /// For an undo or a redo: the operation it took back.
    pub undoes: Option<i64>,
    /// Why, where that was said.
    pub reason: Option<String>,
    /// Its entries are those after the first number, up to the second.
    pub entries: (i64, i64),
}

/// What an operation did to one record.
#[derive(Clone, Debug)]
pub struct Change {
    /// The kind of record.
    pub shape: Shape,
    /// Its number.
    pub id: i64,
    /// What it was; nothing for a new one.
    pub before: Option<Row<'static>>,
    /// What it was then; nothing when it was removed.
    pub after: Option<Row<'static>>,
    /// Why that is not all there is to say.
    pub gap: Option<Gap>,
}

/// Why the history cannot say what a record held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A person's data were erased.
    Erased,
    /// Another program changed the record afterwards.
    Strayed,
    /// The same, and a later operation took over what it left.
    TakenOver,
}

/// The kinds of record by their tables.
pub type Shapes<'a> = &'a dyn Fn(&str) -> Option<Shape>;

/// Which operations are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Those that touched records of this table.
    pub subject: Option<String>,
    /// Those that touched this record of it.
    pub id: Option<i64>,
    /// Those of this year.
    pub year: Option<i64>,
}

/// All operations, each with where its entries begin; a condition may follow.
const OPS: &str = "SELECT n, at, who, verb, subject, undoes, reason, first, last_seq FROM (
    SELECT *, lag(last_seq, 1, 0) OVER (ORDER BY n) AS first FROM op)";

impl Store {
    /// The operations asked for, in order.
    pub fn ops(&self, asked: &Asked) -> Result<Vec<Done>> {
        // The plus keeps SQLite from reading all of the table's entries for each operation: its own few are enough.
        let sql = format!(
            "{OPS} WHERE (?1 IS NULL OR subject = ?1 AND ?2 IS NULL OR EXISTS (SELECT 1 FROM hist h
                WHERE h.seq > first AND h.seq <= last_seq AND +h.subject = ?1 AND h.id = coalesce(?2, h.id)))
             AND (?3 IS NULL OR substr(at, 1, 4) = printf('%04d', ?3)) ORDER BY n"
        );
        let mut statement = self.db.prepare(&sql).map_err(translate)?;
        let found = statement.query_map(params![asked.subject, asked.id, asked.year], done);
        found.and_then(Iterator::collect).map_err(translate)
    }

    /// When a record was written last: of thousands of records each is asked by itself.
    pub fn changed(&self, table: &str, id: i64) -> Result<Option<String>> {
        let sql = "SELECT o.at FROM hist h JOIN op o ON o.n = h.op WHERE h.subject = ?1 AND h.id = ?2
             ORDER BY h.seq DESC LIMIT 1";
        let mut statement = self.db.prepare_cached(sql).map_err(translate)?;
        statement.query_row(params![table, id], |row| row.get(0)).optional().map_err(translate)
    }

    /// The number of the last operation.
    pub fn last_operation(&self) -> Result<i64> {
        self.db.query_row("SELECT coalesce(max(n), 0) FROM op", [], |row| row.get(0)).map_err(translate)
    }

    /// How many records an operation touched: of one table, or of all.
    pub fn touched(&self, op: &Done, subject: Option<&str>) -> Result<i64> {
        let sql = "SELECT count(*) FROM hist WHERE seq > ?1 AND seq <= ?2 AND subject = coalesce(?3, subject)";
        self.db.query_row(sql, (op.entries.0, op.entries.1, subject), |row| row.get(0)).map_err(translate)
    }

    /// Hands out what an operation did, record by record in order; false ends it.
    pub fn changes(&self, op: &Done, shapes: Shapes<'_>, take: impl FnMut(Change) -> Result<bool>) -> Result<()> {
        changes(&self.db, op, shapes, take)
    }
}

/// One operation.
pub fn op(db: &Connection, n: i64) -> Result<Option<Done>> {
    let mut statement = db.prepare_cached(&format!("{OPS} WHERE n = ?")).map_err(translate)?;
    statement.query_row([n], done).optional().map_err(translate)
}

/// An operation, from the columns of [`OPS`].
pub fn done(row: &rusqlite::Row<'_>) -> rusqlite::Result<Done> {
    Ok(Done {
        n: row.get(0)?,
        at: row.get(1)?,
        who: row.get(2)?,
        verb: row.get(3)?,
        subject: row.get(4)?,
        undoes: row.get(5)?,
        reason: row.get(6)?,
        entries: (row.get(7)?, row.get(8)?),
    })
}

fn changes(db: &Connection, op: &Done, shapes: Shapes<'_>, mut take: impl FnMut(Change) -> Result<bool>) -> Result<()> {
    let sql = "SELECT seq, subject, id, old, salt, hash FROM hist WHERE seq > ? AND seq <= ? ORDER BY seq";
    let mut entries = db.prepare(sql).map_err(translate)?;
    let mut entries = entries.query(op.entries).map_err(translate)?;
    while let Some(entry) = entries.next().map_err(translate)? {
        let (seq, id): (i64, i64) = (entry.get(0).map_err(translate)?, entry.get(2).map_err(translate)?);
        let subject: String = entry.get(1).map_err(translate)?;
        let old: Option<String> = entry.get(3).map_err(translate)?;
        // A kind that this version does not know.
        let Some(shape) = shapes(&subject) else { continue };
        let row = |old: Option<&String>| old.and_then(|old| history::row(shape.columns, old));
        let salt: Option<Vec<u8>> = entry.get(4).map_err(translate)?;
        let mut forgotten = old.as_deref() == Some(FORGOTTEN);
        let (after, strayed) = match next(db, &subject, id, seq)? {
            Some(next) => {
                forgotten |= next.old.as_deref() == Some(FORGOTTEN);
                (row(next.old.as_ref()), Gap::TakenOver)
            }
            None => (read::row(db, shape.table, shape.columns, id).or_else(unreadable)?, Gap::Strayed),
        };
        let gap = match salt {
            None => Some(Gap::Erased),
            Some(_) if forgotten => Some(Gap::Erased),
            Some(salt) => {
                let kept: Hash = entry.get(5).map_err(translate)?;
                let holds = kept == hash(&salt, shape.table, id, shape.columns, after.as_deref());
                (!holds).then_some(strayed)
            }
        };
        if !take(Change { shape, id, before: row(old.as_ref()), after, gap })? {
            return Ok(());
        }
    }
    Ok(())
}

/// The entry of a record that comes next.
struct Next {
    /// What the record was before it; nothing for a new one.
    old: Option<String>,
}

fn next(db: &Connection, subject: &str, id: i64, seq: i64) -> Result<Option<Next>> {
    let sql = "SELECT old FROM hist WHERE subject = ? AND id = ? AND seq > ? ORDER BY seq LIMIT 1";
    let mut next = db.prepare_cached(sql).map_err(translate)?;
    next.query_row(params![subject, id, seq], |row| Ok(Next { old: row.get(0)? })).optional().map_err(translate)
}

/// A record that another program left unreadable is nothing to be shown here; `check` names it.
fn unreadable(fault: crate::fault::Fault) -> Result<Option<Row<'static>>> {
    if fault.id == "stored-record" { Ok(None) } else { Err(fault) }
}
