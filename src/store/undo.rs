//! Taking operations back, and taking that back: an undo is an operation like any other.

use std::collections::{HashMap, HashSet};

use super::earlier;
use super::fault::translate;
use super::history::{self, Before, FORGOTTEN, Hash, hash};
use super::log::{self, Change, Done, Shapes};
use super::read;
use super::write::Tx;
use crate::fault::{Exit, Fault, Result};
use crate::record::Shape;
use crate::value::{Kind, Names, Raw, Row};

/// Operations that took no record's place: an undo passes over them.
pub(super) const PASSED_OVER: [&str; 7] = ["undo", "redo", "export", "export-names", "backup", "restore", "erase"];
/// Operations that only a name takes back: what the register numbered is no slip of the last minute.
const NAMED_ONLY: [&str; 1] = ["register"];
/// So many removed records are each asked about who refers to them; for more the file is looked through once.
const EACH: usize = 1000;

/// Which operations are taken back, and what can be.
#[derive(Debug, Default)]
struct Past {
    /// What stands taken back, and by which operation.
    undone: HashMap<i64, i64>,
    /// The operations that stand and can be taken back, in order.
    standing: Vec<i64>,
    /// Those among them that only their number takes back.
    named_only: HashSet<i64>,
    /// The undos that can be taken back, the next one last.
    again: Vec<i64>,
}

impl Tx<'_> {
    /// The operation that `undo` takes back: the one named, else the last.
    pub fn undoable(&self, n: Option<i64>) -> Result<Done> {
        let past = self.past()?;
        let last = || past.standing.iter().rev().find(|n| !past.named_only.contains(n)).copied();
        let Some(n) = n.or_else(last) else { return Err(Fault::data("undo-nothing")) };
        let op = log::op(self.db, n)?.ok_or_else(|| Fault::new(Exit::NoInput, "no-operation").arg("n", n))?;
        if let Some(by) = past.undone.get(&n) {
            return Err(Fault::data("undo-already").arg("n", n).arg("by", by));
        }
        match op.verb.as_str() {
            "init" => Err(Fault::data("undo-init").arg("n", n)),
            "undo" => Err(Fault::data("undo-undo").arg("n", n)),
            "redo" => {
                let first = op.undoes.map_or(Ok(None), |undo| log::op(self.db, undo))?.and_then(|undo| undo.undoes);
                Err(Fault::data("undo-redo").arg("n", n).arg("first", first.unwrap_or_default()))
            }
            verb if PASSED_OVER.contains(&verb) => Err(Fault::data("undo-none").arg("n", n).arg("verb", verb)),
            _ => Ok(op),
        }
    }

    /// The undo that `redo` takes back: the last, unless something new was done since.
    pub fn redoable(&self) -> Result<Done> {
        let n = self.past()?.again.pop().ok_or_else(|| Fault::data("redo-nothing"))?;
        log::op(self.db, n)?.ok_or_else(|| Fault::new(Exit::NoInput, "no-operation").arg("n", n))
    }

    /// Takes an operation back, its last entry first. Refused when a record was changed since or is referred to by
    /// one that stays; what is restored must keep the rules.
    pub fn take_back(
        &mut self,
        op: &Done,
        shapes: Shapes<'_>,
        names: impl Fn(&Self) -> Result<Names>,
        tell: &mut dyn FnMut(Change),
    ) -> Result<()> {
        // Records may refer to each other in a circle until all of them are back.
        self.defer_references()?;
        self.bulk.hold();
        let db = self.db;
        let sql = "SELECT seq, subject, id, old, salt, hash FROM hist WHERE seq > ? AND seq <= ? ORDER BY seq DESC";
        let mut entries = db.prepare(sql).map_err(translate)?;
        let mut entries = entries.query(op.entries).map_err(translate)?;
        let (mut gone, mut back) = (Vec::new(), Vec::new());
        while let Some(entry) = entries.next().map_err(translate)? {
            let (seq, id): (i64, i64) = (entry.get(0).map_err(translate)?, entry.get(2).map_err(translate)?);
            let subject: String = entry.get(1).map_err(translate)?;
            let shape = shapes(&subject).ok_or_else(|| Fault::data("undo-unknown").arg("table", &subject))?;
            let live = read::row(db, shape.table, shape.columns, id)?;
            let old: Option<String> = entry.get(3).map_err(translate)?;
            let salt: Option<Vec<u8>> = entry.get(4).map_err(translate)?;
            let about = |fault: &'static str| Fault::data(fault).arg("n", op.n).arg("table", shape.table).arg("id", id);
            let salt = salt.ok_or_else(|| about("undo-erased"))?;
            let kept: Hash = entry.get(5).map_err(translate)?;
            if kept != hash(&salt, shape.table, id, shape.columns, live.as_deref()) {
                return Err(match self.later(&subject, id, seq)? {
                    Some(by) => about("undo-changed").arg("by", by),
                    None => about("undo-stray"),
                });
            }
            let row = |old: String| {
                let fault = if old == FORGOTTEN { "undo-erased" } else { "undo-damaged" };
                history::row(shape.columns, &old).ok_or_else(|| about(fault))
            };
            let old = old.map(row).transpose()?;
            if let Some(old) = &old
                && !earlier::known(db, shape.table, shape.columns, id, seq, old)?
            {
                return Err(about("undo-damaged"));
            }
            let done = match (&old, &live) {
                (Some(old), Some(live)) => self.replace(shape.table, shape.columns, id, Before::Was(live), old),
                (Some(old), None) => self.put(shape.table, shape.columns, id, old),
                (None, Some(live)) => self.take(shape.table, shape.columns, id, live),
                (None, None) => Ok(()),
            };
            if let (Err(fault), Some(old)) = (&done, &old)
                && fault.id == "constraint"
            {
                // The rule that the record breaks says more than SQLite does: who has its code now.
                obey(&shape, old.clone(), id, &names(self)?)?;
            }
            done?;
            if old.is_some() {
                back.push((shape, id));
            } else {
                gone.push((shape, id));
            }
            tell(Change { shape, id, before: live, after: old, gap: None });
        }
        self.unmissed(&gone)?;
        self.fit(&back, &names(self)?)
    }

    /// The last operation that changed a record after an entry and still stands.
    fn later(&self, subject: &str, id: i64, seq: i64) -> Result<Option<i64>> {
        let past = self.past()?;
        let sql = "SELECT DISTINCT op FROM hist WHERE subject = ? AND id = ? AND seq > ? AND op < ? ORDER BY op DESC";
        let mut statement = self.statement(sql)?;
        let ops = statement.query_map((subject, id, seq, self.operation.n), |row| row.get(0));
        let ops: Vec<i64> = ops.and_then(Iterator::collect).map_err(translate)?;
        Ok(ops.into_iter().find(|n| past.standing.contains(n)))
    }

    /// Nothing that stays may refer to what is taken away.
    fn unmissed(&self, gone: &[(Shape, i64)]) -> Result<()> {
        let all = gone.len() <= EACH;
        if !all && !self.statement("PRAGMA foreign_key_check")?.exists([]).map_err(translate)? {
            return Ok(());
        }
        gone.iter().try_for_each(|(shape, id)| self.unreferred(shape.table, *id, "undo-referred"))
    }

    /// What is restored must keep the rules, and what it refers to must be there.
    fn fit(&self, back: &[(Shape, i64)], names: &Names) -> Result<()> {
        for (shape, id) in back {
            let Some(row) = read::row(self.db, shape.table, shape.columns, *id)? else { continue };
            for (column, raw) in shape.columns.iter().zip(&row) {
                match column.kind {
                    Kind::Ref(target) => {
                        raw.items().iter().filter_map(Raw::int).try_for_each(|id| self.referred(column, target, id))?;
                    }
                    Kind::Code => {
                        let list = column.code_list();
                        let mut codes = raw.items().iter().filter_map(Raw::as_text);
                        if let Some(code) = codes.find(|code| names.codes.get(&list, code).is_none()) {
                            let fault = Fault::data("no-code").arg("list", list).arg("code", code);
                            return Err(fault.at(column.table, column.name));
                        }
                    }
                    _ => {}
                }
            }
            obey(shape, row, *id, names)?;
        }
        Ok(())
    }

    fn past(&self) -> Result<Past> {
        let mut statement = self.statement("SELECT n, verb, undoes FROM op ORDER BY n")?;
        let mut ops = statement.query([]).map_err(translate)?;
        let mut past = Past::default();
        while let Some(op) = ops.next().map_err(translate)? {
            let (n, undoes): (i64, Option<i64>) = (op.get(0).map_err(translate)?, op.get(2).map_err(translate)?);
            match (op.get_ref(1).map_err(translate)?.as_str().unwrap_or_default(), undoes) {
                ("undo", Some(taken)) => {
                    past.undone.insert(taken, n);
                    past.again.push(n);
                }
                ("redo", Some(taken)) => {
                    past.undone.retain(|_, by| *by != taken);
                    past.again.retain(|undo| *undo != taken);
                }
                ("init", _) => {}
                (verb, _) if PASSED_OVER.contains(&verb) => {}
                (verb, _) => {
                    if NAMED_ONLY.contains(&verb) {
                        past.named_only.insert(n);
                    } else {
                        past.again.clear();
                    }
                    past.standing.push(n);
                }
            }
        }
        past.standing.retain(|n| !past.undone.contains_key(n));
        Ok(past)
    }
}

/// A record's own rules; one that breaks them is refused like any other data.
fn obey(shape: &Shape, row: Row<'static>, id: i64, names: &Names) -> Result<()> {
    (shape.obey)(row, id, names).map_err(|fault| Fault { exit: Exit::Data, ..fault })
}
