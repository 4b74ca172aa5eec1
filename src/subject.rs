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

use crate::record::Record;
use crate::value::Column;

/// The columns of every table.
pub fn columns() -> impl Iterator<Item = &'static Column> {
    let tables = [Org::COLUMNS, Event::COLUMNS, Award::COLUMNS, Aid::COLUMNS, Plan::COLUMNS];
    tables.into_iter().chain([Office::COLUMNS, Year::COLUMNS, CodeRow::COLUMNS]).flatten()
}
