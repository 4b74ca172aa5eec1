//! One cell of a sheet, borrowed from the record it shows.

use super::{Money, When};

/// What stands in one cell. Machines read the code, the ISO date and the decimal string;
/// people read the label, the office's date and the grouped sum.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Not stated: empty in CSV, `null` in JSON, `—` in a table.
    Empty,
    /// An id, a year, an order: never grouped.
    Number(i64),
    /// How many: grouped for people, `10 000`.
    Count(i64),
    /// Rubles and kopecks: a decimal string for machines.
    Money(Money),
    /// A date with its own precision: ISO text for machines.
    When(&'a When),
    /// Text as it was typed.
    Text(&'a str),
    /// A coded value: the code for machines, the label in the user's language for people.
    Coded {
        /// The code: `round-table`.
        code: &'a str,
        /// Its label: `круглый стол`.
        label: &'a str,
    },
    /// Several values: an array in JSON, joined by `; ` in CSV, by `, ` in a table.
    List(Vec<Cell<'a>>),
}
