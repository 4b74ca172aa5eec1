//! What is usual among the like, and what is too far from it. Whole kopecks throughout; shares are compared crosswise.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::{Discrepancy, NAMED};
use crate::value::figure::Origin;

/// A sum for so many recipients; for one where nothing is shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Which record it is of.
    pub at: usize,
    /// Kopecks.
    pub amount: i64,
    /// Recipients, more than none.
    pub per: i64,
}

/// When a sum is too far from what is usual.
#[derive(Clone, Copy, Debug)]
pub struct Judge {
    /// So many times the middle one, or so small a part of it.
    far: i128,
    /// And so many times the largest, or so small a part of the least, of those that are not far themselves: where sums
    /// of every size occur, a large one is none by mistake.
    apart: i128,
}

/// So many others there must be: of fewer nobody can say what is usual.
const OTHERS: usize = 4;

/// Where a slip by a million is nearer than one by a thousand: at 1000 × √1000.
const MILLION: i128 = 31_623;

impl Judge {
    /// A sum entered in thousands, or with three noughts too many. Sums of one kind differ tenfold often and a
    /// hundredfold seldom, so a third of a thousand is beyond what life brings, and a slip of a sum that is itself a
    /// third of the usual one is still found.
    pub const SLIP: Self = Self { far: 300, apart: 10 };
    /// Help to one recipient. A winter's coal is worth thirty toys at most; a number of people that lacks its noughts, or
    /// a sum in kopecks, is off by a hundred.
    pub const PER_HEAD: Self = Self { far: 30, apart: 3 };

    /// Those among the like, in the order of [`grouped`], that are too far from what is usual; none where there are too
    /// few to say what that is.
    pub fn far<'v>(&self, values: &'v [Value]) -> Option<Vec<Far<'v>>> {
        if values.len() <= OTHERS {
            return None;
        }
        let middle = values[(values.len() - 1) / 2];
        let side = |value: &Value| is_far(value, &middle, self.far);
        let near = |value: &&Value| side(value).is_none();
        // They stand in order: the outermost of the near ones are the first and the last.
        let (least, most) = (values.iter().find(near), values.iter().rev().find(near));
        let apart = |own: &Value| {
            let side = side(own)?;
            let outermost = if side == Ordering::Greater { most } else { least };
            let apart = outermost.is_some_and(|near| is_far(own, near, self.apart) == Some(side));
            apart.then_some(Far { own: *own, middle, others: values })
        };
        Some(values.iter().filter_map(apart).collect())
    }
}

/// Greater where it is so many times the other, less where it is so small a part of it.
fn is_far(value: &Value, other: &Value, times: i128) -> Option<Ordering> {
    let (value, other) = crosswise(value, other);
    if value >= other.saturating_mul(times) {
        Some(Ordering::Greater)
    } else if value.saturating_mul(times) <= other {
        Some(Ordering::Less)
    } else {
        None
    }
}

/// Two shares as numbers that stand to each other as they do.
fn crosswise(one: &Value, other: &Value) -> (i128, i128) {
    (i128::from(one.amount) * i128::from(other.per), i128::from(other.amount) * i128::from(one.per))
}

/// The values by their groups, each from the least share to the greatest. What was given for nothing says nothing of what
/// is usual, and is no slip.
pub fn grouped(values: impl Iterator<Item = (u32, Value)>) -> HashMap<u32, Vec<Value>> {
    let mut groups: HashMap<u32, Vec<Value>> = HashMap::new();
    for (group, value) in values.filter(|(_, value)| value.amount > 0) {
        groups.entry(group).or_default().push(value);
    }
    for values in groups.values_mut() {
        values.sort_by(|a, b| {
            let (one, other) = crosswise(a, b);
            one.cmp(&other).then(a.at.cmp(&b.at))
        });
    }
    groups
}

/// A sum that is too far from what is usual.
#[derive(Debug)]
pub struct Far<'v> {
    own: Value,
    middle: Value,
    others: &'v [Value],
}

impl Far<'_> {
    /// Which record it is.
    pub fn at(&self) -> usize {
        self.own.at
    }

    /// A sum that looks like one in thousands or millions.
    pub fn slip(&self, table: &'static str, id: i64, named: impl Fn(&Value) -> Origin) -> Discrepancy {
        let (own, middle) = (self.own.amount, self.middle.amount);
        Discrepancy {
            table,
            id: Some(id),
            field: Some("amount"),
            what: "slip",
            difference: Some((own - middle).abs()),
            money: vec![("amount", own), ("usual", middle)],
            numbers: vec![("n", self.count())],
            words: vec![("slip", slip(own, middle))],
            records: self.records(named),
        }
    }

    /// Help that comes to too much or too little for each.
    pub fn per_head(&self, id: i64, measure: &'static str, named: impl Fn(&Value) -> Origin) -> Discrepancy {
        let share = |value: &Value| value.amount / value.per;
        // What it would be at the usual share.
        let usual = i128::from(self.middle.amount) * i128::from(self.own.per) / i128::from(self.middle.per);
        let difference = (i128::from(self.own.amount) - usual).abs();
        Discrepancy {
            table: "aid",
            id: Some(id),
            field: Some("amount"),
            what: "per-head",
            difference: i64::try_from(difference).ok(),
            money: vec![("amount", self.own.amount), ("each", share(&self.own)), ("usual", share(&self.middle))],
            numbers: vec![("recipients", self.own.per), ("n", self.count())],
            words: vec![("measure", measure)],
            records: self.records(named),
        }
    }

    fn count(&self) -> i64 {
        i64::try_from(self.others.len() - 1).unwrap_or(i64::MAX)
    }

    /// The record first, then those it was compared with, unless they are too many to name.
    fn records(&self, named: impl Fn(&Value) -> Origin) -> Vec<Origin> {
        let others = self.others.iter().filter(|value| value.at != self.own.at && self.others.len() <= NAMED);
        std::iter::once(&self.own).chain(others).map(named).collect()
    }
}

/// True when one of two sums is so many times the other that noughts were lost or added.
pub fn is_slip(one: i64, other: i64) -> bool {
    let value = |amount| Value { at: 0, amount, per: 1 };
    one > 0 && other > 0 && is_far(&value(one), &value(other), Judge::SLIP.far).is_some()
}

/// What a sum that is far from another looks like.
pub fn slip(own: i64, other: i64) -> &'static str {
    let (own, other) = (i128::from(own), i128::from(other));
    match (own > other, own.max(other) >= own.min(other).saturating_mul(MILLION)) {
        (true, false) => "thousand-more",
        (true, true) => "million-more",
        (false, false) => "thousand-less",
        (false, true) => "million-less",
    }
}

#[cfg(test)]
mod tests;
