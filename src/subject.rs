//! The kinds of record, one file each: their fields, words and rules, and nothing else.

pub mod aid;
pub mod award;
pub mod code;
pub mod event;
pub mod office;
pub mod org;
pub mod plan;
pub mod year;

pub use aid::Aid;
pub use award::Award;
pub use code::CodeRow;
pub use event::Event;
pub use office::Office;
pub use org::Org;
pub use plan::Plan;
pub use year::Year;

use crate::record::Shape;
use crate::value::Column;

/// Every kind of record.
pub fn shapes() -> [Shape; 8] {
    let subjects = [Shape::of::<Org>(), Shape::of::<Event>(), Shape::of::<Award>(), Shape::of::<Aid>()];
    let [org, event, award, aid] = subjects;
    [org, event, award, aid, Shape::of::<Plan>(), Shape::of::<Office>(), Shape::of::<Year>(), Shape::of::<CodeRow>()]
}

/// The kind of record that a table holds.
pub fn shape(table: &str) -> Option<Shape> {
    shapes().into_iter().find(|shape| shape.table == table)
}

/// The columns of every table.
pub fn columns() -> impl Iterator<Item = &'static Column> {
    shapes().into_iter().flat_map(|shape| shape.columns)
}
