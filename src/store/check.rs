//! What does not hold in a file: its structure, its references, its history beside the records that live.

mod chain;
mod live;
mod past;
mod structure;

use rusqlite::Connection;

use super::{Store, Tx};
use crate::fault::{Exit, Fault, Result};
use crate::record::Shape;
use crate::value::Names;

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The table it is about; of the history `op` or `hist`.
    pub table: String,
    /// The record, or the operation.
    pub id: Option<i64>,
    /// The field, where it is known.
    pub field: Option<String>,
    /// What is wrong: the message `check-{what}`, never worded here.
    pub what: &'static str,
    /// What the message names.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// What is wrong with a table.
    fn new(table: &str, what: &'static str) -> Self {
        Self { table: table.to_owned(), id: None, field: None, what, args: Vec::new() }
    }

    /// True for what no other program's change accounts for: content that is not what was written.
    pub fn is_damage(&self) -> bool {
        let known = self.args.iter().any(|(name, _)| *name == "at");
        match self.what {
            "record-differs" | "record-gone" => !known,
            what => matches!(
                what,
                "pages"
                    | "unreadable"
                    | "op-differs"
                    | "op-missing"
                    | "entry-differs"
                    | "entry-alone"
                    | "record-unreadable"
            ),
        }
    }

    fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    fn field(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    #[expect(clippy::needless_pass_by_value, reason = "callers pass words and numbers as they are")]
    fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// How much was looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Checked {
    /// Records.
    pub records: i64,
    /// Operations of the history.
    pub operations: i64,
    /// What does not hold.
    pub findings: i64,
}

/// Takes what is found.
struct Findings<'f> {
    tell: &'f mut dyn FnMut(Finding) -> Result<()>,
    count: i64,
}

impl Findings<'_> {
    fn add(&mut self, finding: Finding) -> Result<()> {
        self.count += 1;
        (self.tell)(finding)
    }

    /// A part that a damaged file does not let be looked at is itself a finding; the rest is looked at all the same.
    fn part(&mut self, table: &str, look: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        match look(self) {
            // What is missing has been named with the structure.
            Err(fault) if fault.id == "incomplete" && self.count > 0 => Ok(()),
            Err(fault) if matches!(fault.id, "damaged" | "disk" | "stored-record" | "constraint") => {
                self.add(Finding::new(table, "unreadable"))
            }
            done => done,
        }
    }
}

impl Store {
    /// Looks at the whole file and tells what does not hold. Without names, where they cannot be read, codes and names
    /// are left out.
    pub fn check(
        &self,
        shapes: &[Shape],
        names: Option<&Names>,
        tell: &mut dyn FnMut(Finding) -> Result<()>,
    ) -> Result<Checked> {
        let mut findings = Findings { tell, count: 0 };
        let (db, mut checked) = (&self.db, Checked::default());
        findings.part("", |findings| structure::pages(db, findings))?;
        findings.part("", |findings| structure::schema(db, findings))?;
        findings.part("op", |findings| {
            checked.operations = chain::check(db, findings)?;
            Ok(())
        })?;
        for shape in shapes {
            findings.part(shape.table, |findings| {
                checked.records += live::check(db, shape, names, findings)?;
                live::references(db, shape, findings)
            })?;
        }
        if let Some(names) = names {
            live::doubles(names, &mut findings)?;
        }
        checked.findings = findings.count;
        Ok(checked)
    }
}

impl Tx<'_> {
    /// What other programs did to one record since its last operation.
    pub fn strayed(&self, shape: &Shape, id: i64) -> Result<Vec<Finding>> {
        let mut found = Vec::new();
        let mut tell = |finding| {
            found.push(finding);
            Ok(())
        };
        live::one(self.db, shape, id, &mut Findings { tell: &mut tell, count: 0 })?;
        Ok(found)
    }
}

/// The rows of a question, each taken apart by `take`; what cannot be read is the file's fault.
fn each<P: rusqlite::Params>(
    db: &Connection,
    sql: &str,
    params: P,
    mut take: impl FnMut(&rusqlite::Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = db.prepare(sql).map_err(super::fault::translate)?;
    let mut rows = statement.query(params).map_err(super::fault::translate)?;
    while let Some(row) = rows.next().map_err(super::fault::translate)? {
        take(row)?;
    }
    Ok(())
}

/// A value that is not of its type is a finding's matter, all else the file's.
fn unfit(error: rusqlite::Error) -> Fault {
    if error.sqlite_error_code().is_some() { super::fault::translate(error) } else { Fault::new(Exit::Io, "damaged") }
}
