//! What another program had left in a record that a command changes: by that it becomes the history's own, and is not to
//! go unnoticed.

use std::cell::RefCell;

use super::check;
use super::context::Context;
use crate::fault::Result;
use crate::record::{Record, Shape};
use crate::store::{Finding, Tx};

/// What was taken over, until the command has done its work.
#[derive(Debug, Default)]
pub struct Strays(RefCell<Vec<Finding>>);

impl Strays {
    /// Changes a record, and keeps in mind what of it another program had left, but for fields that were `typed` or are
    /// set to something else now; false when it is what it was.
    pub fn update<R: Record>(&self, tx: &mut Tx<'_>, id: i64, new: &R, typed: impl Fn(&str) -> bool) -> Result<bool> {
        let mut left = tx.strayed(&Shape::of::<R>(), id)?;
        if !left.is_empty() {
            let old = tx.get::<R>(id)?;
            let (old, new) = (old.row(), new.row());
            let set = |name: &str| {
                let column = R::COLUMNS.iter().position(|column| column.name == name);
                typed(name) || column.is_some_and(|at| old[at] != new[at])
            };
            left.retain(|finding| !finding.field.as_deref().is_some_and(set));
        }
        let changed = tx.update(id, new)?;
        if changed {
            self.0.borrow_mut().append(&mut left);
        }
        Ok(changed)
    }

    /// Says it.
    pub fn say(&self, context: &Context) {
        let lines: Vec<String> = self.0.take().iter().map(|left| format!("  {}", check::line(left, context))).collect();
        if !lines.is_empty() {
            context.remark("check-taken-over", &[("lines", lines.join("\n").into())]);
        }
    }
}
