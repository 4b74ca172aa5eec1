//! The history: what each operation did, hashed and chained. Proof against accident, not against a forger.

use rusqlite::{Connection, OptionalExtension, Statement, params};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::fault::translate;
use crate::fault::{Exit, Fault, Result};
use crate::value::{Column, Raw, Row};

/// SHA-256.
pub type Hash = [u8; 32];

/// What a command is called in the history.
#[derive(Clone, Debug)]
pub struct Op {
    /// The verb: `add`.
    pub verb: &'static str,
    /// The table the command is about.
    pub subject: &'static str,
    /// When, in UTC: `2012-12-20T09:15:00Z`.
    pub at: String,
    /// Who.
    pub who: String,
    /// For an undo or a redo: the operation that is taken back.
    pub undoes: Option<i64>,
    /// Why, where that was said.
    pub reason: Option<String>,
}

/// One operation while it is under way.
#[derive(Debug)]
pub struct Operation<'a> {
    db: &'a Connection,
    /// Its number.
    pub n: i64,
    /// The number of its last entry, or of the last before it.
    pub last_seq: i64,
    insert: Statement<'a>,
    chain: Sha256,
    /// Random bytes asked of the system many at once.
    salts: Vec<u8>,
    drawn: bool,
}

/// Bytes of one salt.
pub const SALT: usize = 16;

/// What a record was before an operation.
#[derive(Clone, Copy, Debug)]
pub enum Before<'r> {
    /// It was not there.
    Nothing,
    /// This.
    Was(&'r [Raw<'r>]),
    /// What must not be kept.
    Forgotten,
}

/// What stands in the history where a record's earlier content, or who did something and why, was erased: no record, and
/// not nothing either.
pub const FORGOTTEN: &str = "";

/// Only another program can have written a larger number; so many may still follow it.
pub const FAR: i64 = i64::MAX - (1 << 40);

const KEEP: &str = "INSERT INTO hist (seq, op, subject, id, old, salt, hash) VALUES (?, ?, ?, ?, ?, ?, ?)";

impl<'a> Operation<'a> {
    /// Begins the next operation, chained to the one before.
    pub fn begin(db: &'a Connection) -> Result<Self> {
        let last: Option<(i64, i64, Vec<u8>)> = db
            .query_row("SELECT n, last_seq, hash FROM op ORDER BY n DESC LIMIT 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()
            .map_err(translate)?;
        let (n, last_seq, hash) = last.unwrap_or_default();
        if n.max(last_seq) > FAR {
            return Err(Fault::new(Exit::Io, "damaged"));
        }
        let (insert, chain) = (db.prepare(KEEP).map_err(translate)?, Sha256::new_with_prefix(hash));
        Ok(Self { db, n: n + 1, last_seq, insert, chain, salts: Vec::new(), drawn: false })
    }

    /// Keeps what happened to one record: what it was, and the hash of what it is now (`None`: it is gone).
    pub fn keep(
        &mut self,
        table: &str,
        id: i64,
        columns: &[Column],
        old: Before<'_>,
        new: Option<&[Raw<'_>]>,
    ) -> Result<()> {
        let old = match old {
            Before::Nothing => None,
            Before::Was(row) => Some(json(columns, row)),
            Before::Forgotten => Some(FORGOTTEN.to_owned()),
        };
        let salt = self.salt()?;
        let hash = hash(&salt, table, id, columns, new);
        self.last_seq += 1;
        self.insert.execute(params![self.last_seq, self.n, table, id, old, salt, hash]).map_err(translate)?;
        self.chain.update(hash);
        Ok(())
    }

    /// The next salt; more are drawn once it is seen that one was not enough.
    fn salt(&mut self) -> Result<[u8; SALT]> {
        if self.salts.len() < SALT {
            self.salts.resize(if self.drawn { 256 * SALT } else { SALT }, 0);
            self.drawn = true;
            getrandom::fill(&mut self.salts).map_err(|error| Fault::new(Exit::Io, "disk").arg("why", error))?;
        }
        let rest = self.salts.len() - SALT;
        let mut salt = [0; SALT];
        salt.copy_from_slice(&self.salts[rest..]);
        self.salts.truncate(rest);
        Ok(salt)
    }

    /// Writes the operation itself, once all its records are; its hash tells it from any other.
    pub fn end(self, op: &Op) -> Result<Hash> {
        let said = Said { n: self.n, at: &op.at, who: &op.who, verb: op.verb, subject: op.subject };
        let hash = said.seal(self.chain, op.undoes, op.reason.as_deref());
        let insert = self.db.execute(
            "INSERT INTO op (n, at, who, verb, subject, undoes, last_seq, hash, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![self.n, op.at, op.who, op.verb, op.subject, op.undoes, self.last_seq, hash, op.reason],
        );
        insert.map_err(translate).map(|_| hash)
    }
}

/// What an operation says of itself, as its hash takes it.
pub struct Said<'a> {
    pub n: i64,
    pub at: &'a str,
    pub who: &'a str,
    pub verb: &'a str,
    pub subject: &'a str,
}

impl Said<'_> {
    /// Ends the chain of the hash before and those of the operation's entries.
    pub fn seal(&self, mut chain: Sha256, undoes: Option<i64>, reason: Option<&str>) -> Hash {
        for part in [self.at, self.who, self.verb, self.subject] {
            frame(&mut chain, part.as_bytes());
        }
        chain.update(self.n.to_le_bytes());
        // What is not said takes no part, so that operations of version 1 keep their hashes.
        if let Some(n) = undoes {
            frame(&mut chain, b"undoes");
            chain.update(n.to_le_bytes());
        }
        if let Some(reason) = reason {
            frame(&mut chain, b"reason");
            frame(&mut chain, reason.as_bytes());
        }
        chain.finalize().into()
    }
}

/// The hash of a record's content: every column that states something, by name, in order, each with its length, so that
/// no two contents read alike and a column added later changes nothing.
pub fn hash(salt: &[u8], table: &str, id: i64, columns: &[Column], row: Option<&[Raw<'_>]>) -> Hash {
    let mut sha = Sha256::new();
    frame(&mut sha, salt);
    frame(&mut sha, table.as_bytes());
    sha.update(id.to_le_bytes());
    for (column, raw) in columns.iter().zip(row.unwrap_or_default()).filter(|(_, raw)| !raw.is_empty()) {
        frame(&mut sha, column.name.as_bytes());
        content(&mut sha, raw);
    }
    sha.update([u8::from(row.is_none())]);
    sha.finalize().into()
}

fn content(sha: &mut Sha256, raw: &Raw<'_>) {
    match raw {
        Raw::Null => sha.update([0]),
        Raw::Int(n) => {
            sha.update([1]);
            sha.update(n.to_le_bytes());
        }
        Raw::Text(text) => {
            sha.update([2]);
            frame(sha, text.as_bytes());
        }
        Raw::List(items) => {
            sha.update([3]);
            sha.update((items.len() as u64).to_le_bytes());
            for item in items {
                content(sha, item);
            }
        }
    }
}

fn frame(sha: &mut Sha256, bytes: &[u8]) {
    sha.update((bytes.len() as u64).to_le_bytes());
    sha.update(bytes);
}

/// A record before its change, for people and for undo: the columns that state something, by their SQL names.
fn json(columns: &[Column], row: &[Raw<'_>]) -> String {
    let stated = columns.iter().zip(row).filter(|(_, raw)| !raw.is_empty());
    Value::Object(stated.map(|(column, raw)| (column.sql(), value(raw))).collect::<Map<_, _>>()).to_string()
}

/// The record that [`json`] wrote; nothing where it is no such text.
pub fn row(columns: &[Column], old: &str) -> Option<Row<'static>> {
    let Value::Object(mut stated) = serde_json::from_str(old).ok()? else { return None };
    let raw = |column: &Column| match (stated.remove(&column.sql()), column.one) {
        (None, None) => Some(Raw::Null),
        (None, Some(_)) => Some(Raw::List(Vec::new())),
        (Some(value), _) => raw(value),
    };
    columns.iter().map(raw).collect()
}

/// The place and the value of a list's item that the file's triggers kept.
pub fn item(old: &str, name: &str) -> Option<(i64, Raw<'static>)> {
    let mut stated: Map<String, Value> = serde_json::from_str(old).ok()?;
    Some((stated.get("pos")?.as_i64()?, raw(stated.remove(name)?)?))
}

fn raw(value: Value) -> Option<Raw<'static>> {
    match value {
        Value::Null => Some(Raw::Null),
        Value::Number(n) => n.as_i64().map(Raw::Int),
        Value::String(text) => Some(Raw::Text(text.into())),
        Value::Array(items) => items.into_iter().map(raw).collect::<Option<_>>().map(Raw::List),
        Value::Bool(_) | Value::Object(_) => None,
    }
}

fn value(raw: &Raw<'_>) -> Value {
    match raw {
        Raw::Null => Value::Null,
        Raw::Int(n) => Value::from(*n),
        Raw::Text(text) => Value::from(text.as_ref()),
        Raw::List(items) => Value::Array(items.iter().map(value).collect()),
    }
}
