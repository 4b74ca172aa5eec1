//! Names that messages list.

use crate::record::Record;

/// A subject's fields, for a message that names an unknown one.
pub fn fields<R: Record>() -> String {
    std::iter::once("id").chain(R::COLUMNS.iter().map(|column| column.name)).collect::<Vec<_>>().join(", ")
}
