//! References that lead to another record from now on. Which columns refer to a table is asked of the kinds of records
//! themselves, so that no list of ours can forget one.

use std::collections::BTreeSet;

use super::history::Before;
use super::write::Tx;
use super::{Query, read};
use crate::fault::Result;
use crate::record::Shape;
use crate::value::{Column, Kind, Raw};

/// How many records of a table were rewritten.
pub type Rewritten = (&'static str, usize);

impl Tx<'_> {
    /// Makes every reference to the record `from` of a table one to `to`; the record itself is left as it is. A list that
    /// names both names `to` once, and `to` never comes to refer to itself.
    pub fn redirect(&mut self, shapes: &[Shape], target: &'static str, from: i64, to: i64) -> Result<Vec<Rewritten>> {
        let mut all = Vec::new();
        for shape in shapes {
            let refers = |column: &Column| column.kind == Kind::Ref(target);
            let ids = self.referring(shape, &refers, from)?;
            let own = |id: i64| shape.table == target && id == to;
            let mut count = 0;
            for id in ids.into_iter().filter(|id| shape.table != target || *id != from) {
                let old = self.there(shape.table, shape.columns, id)?;
                let lead = |(raw, column): (&Raw<'static>, &Column)| {
                    if refers(column) { led(raw, from, to, own(id)) } else { raw.clone() }
                };
                let row: Vec<Raw<'static>> = old.iter().zip(shape.columns).map(lead).collect();
                self.replace(shape.table, shape.columns, id, Before::Was(&old), &row)?;
                count += 1;
            }
            if count > 0 {
                all.push((shape.table, count));
            }
        }
        Ok(all)
    }

    /// The records of a kind that refer to one.
    fn referring(&self, shape: &Shape, refers: &dyn Fn(&Column) -> bool, from: i64) -> Result<BTreeSet<i64>> {
        let mut ids = BTreeSet::new();
        for column in shape.columns.iter().filter(|column| refers(column)) {
            read::rows(self.db, shape.table, &[], &Query::default().holds(column, Raw::Int(from)), |id, _| {
                ids.insert(id);
                Ok(())
            })?;
        }
        Ok(ids)
    }
}

/// A value with its references led elsewhere; what would lead to the record itself is no longer stated.
fn led(raw: &Raw<'static>, from: i64, to: i64, own: bool) -> Raw<'static> {
    match raw {
        Raw::Int(id) if *id == from && own => Raw::Null,
        Raw::Int(id) if *id == from => Raw::Int(to),
        Raw::List(items) => {
            let mut list = Vec::with_capacity(items.len());
            for item in items.iter().map(|item| led(item, from, to, own)) {
                if item != Raw::Null && !list.contains(&item) {
                    list.push(item);
                }
            }
            Raw::List(list)
        }
        other => other.clone(),
    }
}
