//! Erasure of a person: out of the records, out of what the history keeps of them, out of the file's free space.
//! The hashes stay, so that the chain still holds; with their salts gone nobody can guess what they were made of.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use serde_json::Value;

use super::fault::translate;
use super::history::{Before, FORGOTTEN, Op};
use super::write::Tx;
use super::{Query, Store, read};
use crate::fault::Result;
use crate::record::Shape;
use crate::value::{Column, Raw, Row};

/// How a text is looked at.
pub trait Person {
    /// The person stands in it.
    fn is_in(&self, text: &str) -> bool;
    /// The text without the person, the mark in their place with a number where it must be the only one of its kind.
    fn without(&self, text: &str, number: Option<i64>) -> String;
}

/// What was erased.
#[derive(Clone, Debug, Default)]
pub struct Erased {
    /// The fields of live records.
    pub fields: Vec<(&'static Column, i64)>,
    /// Entries of the history, and rows that other programs had changed.
    pub entries: usize,
}

/// Fields in which no two records may say the same.
const UNIQUE: [(&str, &str); 2] = [("org", "code"), ("org", "name")];

impl Tx<'_> {
    /// Erases a person everywhere in the file.
    fn erase(&mut self, shapes: &[Shape], person: &dyn Person) -> Result<Erased> {
        let mut erased = Erased::default();
        let mut live = BTreeMap::new();
        for shape in shapes {
            read::rows(self.db, shape.table, shape.columns, &Query::default(), |id, row| {
                if row.iter().any(|raw| mentions(raw, person)) {
                    live.insert(
                        (shape.table, id),
                        (*shape, row.into_iter().map(Raw::into_owned).collect::<Row<'static>>()),
                    );
                }
                Ok(())
            })?;
        }
        erased.entries += self.erase_history(shapes, &live, person)?;
        for ((_, id), (shape, row)) in &live {
            let number = |column: &Column| UNIQUE.contains(&(shape.table, column.name)).then_some(*id);
            let new = shape.columns.iter().zip(row).map(|(column, raw)| without(raw, number(column), person));
            let new: Row<'static> = new.collect();
            let named = shape.columns.iter().zip(row).filter(|(_, raw)| mentions(raw, person));
            erased.fields.extend(named.map(|(column, _)| (column, *id)));
            // What was there before is what must not be kept.
            self.replace(shape.table, shape.columns, *id, Before::Forgotten, &new)?;
        }
        if erased.entries > 0 {
            self.keep();
        }
        Ok(erased)
    }

    /// Takes from the history what the records were while they named the person, and the salts of those states.
    fn erase_history(
        &self,
        shapes: &[Shape],
        live: &BTreeMap<(&'static str, i64), (Shape, Row<'static>)>,
        person: &dyn Person,
    ) -> Result<usize> {
        let mut records: BTreeSet<(String, i64)> = live.keys().map(|(table, id)| ((*table).to_owned(), *id)).collect();
        let mut strays = Vec::new();
        for (table, numbered) in [("hist", false), ("stray", true)] {
            let sql = format!("SELECT subject, id, old, seq FROM {table} WHERE old IS NOT NULL");
            let mut statement = self.db.prepare(&sql).map_err(translate)?;
            let mut rows = statement.query([]).map_err(translate)?;
            while let Some(row) = rows.next().map_err(translate)? {
                let old = row.get_ref(2).map_err(translate)?;
                if !old.as_str().is_ok_and(|old| is_in_json(old, person)) {
                    continue;
                }
                if numbered {
                    strays.push(row.get::<_, i64>(3).map_err(translate)?);
                } else {
                    records.insert((row.get(0).map_err(translate)?, row.get(1).map_err(translate)?));
                }
            }
        }
        for seq in &strays {
            self.statement("UPDATE stray SET old = NULL WHERE seq = ?")?.execute([seq]).map_err(translate)?;
        }
        let mut count = strays.len() + self.erase_operations(person)?;
        for (subject, id) in &records {
            let named = shapes.iter().any(|shape| live.contains_key(&(shape.table, *id)) && shape.table == subject);
            count += self.erase_entries(subject, *id, named, person)?;
        }
        Ok(count)
    }

    /// Takes the person from what operations say of themselves: who did it, and why.
    fn erase_operations(&self, person: &dyn Person) -> Result<usize> {
        let mut statement = self.statement("SELECT n, who, reason FROM op")?;
        let mut ops = statement.query([]).map_err(translate)?;
        let mut count = 0;
        while let Some(op) = ops.next().map_err(translate)? {
            let n: i64 = op.get(0).map_err(translate)?;
            let named = |at| op.get_ref(at).is_ok_and(|text| text.as_str().is_ok_and(|text| person.is_in(text)));
            let (who, reason) = (named(1), named(2));
            if who || reason {
                let sql = "UPDATE op SET who = iif(?2, ?4, who), reason = iif(?3, ?4, reason) WHERE n = ?1";
                self.statement(sql)?.execute((n, who, reason, FORGOTTEN)).map_err(translate)?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// The same for the entries of one record, which names the person still, or does not.
    fn erase_entries(&self, subject: &str, id: i64, named: bool, person: &dyn Person) -> Result<usize> {
        let sql = "SELECT seq, old FROM hist WHERE subject = ? AND id = ? ORDER BY seq DESC";
        let mut statement = self.db.prepare(sql).map_err(translate)?;
        let mut rows = statement.query((subject, id)).map_err(translate)?;
        let (mut after, mut count) = (named, 0);
        while let Some(row) = rows.next().map_err(translate)? {
            let seq: i64 = row.get(0).map_err(translate)?;
            let old: Option<String> = row.get(1).map_err(translate)?;
            let before = old.is_some_and(|old| is_in_json(&old, person));
            let sql = "UPDATE hist SET old = iif(?2, ?4, old), salt = iif(?3, NULL, salt) WHERE seq = ?1";
            if before || after {
                self.statement(sql)?.execute((seq, before, after, FORGOTTEN)).map_err(translate)?;
                count += 1;
            }
            after = before;
        }
        Ok(count)
    }
}

impl Store {
    /// Erases a person everywhere, or looks what would be erased; answers the operation's number, too.
    pub fn erase(&mut self, op: &Op, shapes: &[Shape], person: &dyn Person, trial: bool) -> Result<(i64, Erased)> {
        // No reference is changed. One that leads nowhere, by another program's doing, shall not keep the person here.
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false).map_err(translate)?;
        let done = self.write(op, |tx| {
            let erased = tx.erase(shapes, person)?;
            if trial {
                tx.discard();
            }
            Ok((tx.number(), erased))
        });
        self.db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true).map_err(translate)?;
        done
    }

    /// How many places of the history hold a person.
    pub fn mentioned(&self, person: &dyn Person) -> Result<usize> {
        let mut count = 0;
        for sql in [
            "SELECT old FROM hist WHERE old IS NOT NULL",
            "SELECT old FROM stray WHERE old IS NOT NULL",
            "SELECT json_array(who, reason) FROM op",
        ] {
            let mut statement = self.db.prepare(sql).map_err(translate)?;
            let mut rows = statement.query([]).map_err(translate)?;
            while let Some(row) = rows.next().map_err(translate)? {
                let old = row.get_ref(0).map_err(translate)?;
                count += usize::from(old.as_str().is_ok_and(|old| is_in_json(old, person)));
            }
        }
        Ok(count)
    }

    /// Writes the file anew, so that its free space holds nothing of what was there.
    pub fn rewrite(&self) -> Result<()> {
        // SQLite attaches the new file for a moment.
        self.db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1).map_err(translate)?;
        let done = self.db.execute_batch("VACUUM").map_err(translate);
        self.db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(translate)?;
        done
    }
}

fn mentions(raw: &Raw<'_>, person: &dyn Person) -> bool {
    match raw {
        Raw::Text(text) => person.is_in(text),
        Raw::List(items) => items.iter().any(|item| mentions(item, person)),
        Raw::Null | Raw::Int(_) => false,
    }
}

fn without(raw: &Raw<'static>, number: Option<i64>, person: &dyn Person) -> Raw<'static> {
    match raw {
        Raw::Text(text) if person.is_in(text) => Raw::Text(person.without(text, number).into()),
        Raw::List(items) => Raw::List(items.iter().map(|item| without(item, number, person)).collect()),
        raw => raw.clone(),
    }
}

/// The texts of a record that is kept as JSON.
fn is_in_json(old: &str, person: &dyn Person) -> bool {
    fn walk(value: &Value, person: &dyn Person) -> bool {
        match value {
            Value::String(text) => person.is_in(text),
            Value::Array(items) => items.iter().any(|item| walk(item, person)),
            Value::Object(fields) => fields.values().any(|value| walk(value, person)),
            _ => false,
        }
    }
    // What is no JSON any more, by damage, may name somebody all the same.
    serde_json::from_str(old).map_or_else(|_| person.is_in(old), |value| walk(&value, person))
}
