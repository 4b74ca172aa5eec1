//! The kinds of record, one file each: their fields, words and rules, and nothing else.

pub mod aid;
pub mod award;
pub mod closing;
pub mod code;
pub mod entry;
pub mod event;
pub mod former;
pub mod office;
pub mod org;
pub mod plan;
pub mod rule;
pub mod year;

pub use aid::Aid;
pub use award::Award;
pub use closing::Closing;
pub use code::CodeRow;
pub use entry::Entry;
pub use event::Event;
pub use former::Former;
pub use office::Office;
pub use org::Org;
pub use plan::Plan;
pub use rule::Rule;
pub use year::Year;

use crate::record::Shape;
use crate::value::Column;

/// Every kind of record.
pub fn shapes() -> [Shape; 12] {
    [
        Shape::of::<Org>(),
        Shape::of::<Event>(),
        Shape::of::<Award>(),
        Shape::of::<Aid>(),
        Shape::of::<Plan>(),
        Shape::of::<Office>(),
        Shape::of::<Year>(),
        Shape::of::<CodeRow>(),
        Shape::of::<Rule>(),
        Shape::of::<Former>(),
        Shape::of::<Entry>(),
        Shape::of::<Closing>(),
    ]
}

/// The kind of record that a table holds.
pub fn shape(table: &str) -> Option<Shape> {
    shapes().into_iter().find(|shape| shape.table == table)
}

/// The columns of every table.
pub fn columns() -> impl Iterator<Item = &'static Column> {
    shapes().into_iter().flat_map(|shape| shape.columns)
}
