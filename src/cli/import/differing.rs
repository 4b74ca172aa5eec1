//! In what a row and its record differ, and what a row cannot say.

use super::faults::Faults;
use crate::fault::{Fault, Result};
use crate::record::Record;
use crate::value::{Column, Kind, Raw};

/// The names of the fields in which two contents of a record differ.
pub fn fields<R: Record>(new: &[Raw<'_>], old: &[Raw<'_>], faults: &Faults<'_>) -> String {
    let pairs = R::COLUMNS.iter().zip(new.iter().zip(old));
    let labels = pairs.filter(|(_, (new, old))| new != old).map(|(column, _)| faults.label(column));
    labels.collect::<Vec<_>>().join(", ")
}

/// A new row whose number is left aside cannot say which other row of its file it goes on with.
pub fn own_reference<R: Record>(record: &R) -> Result<()> {
    let own = |column: &Column| column.kind == Kind::Ref(R::TABLE) && !R::NAMED;
    let row = record.row();
    let mut referring = R::COLUMNS.iter().zip(&row).filter(|(column, raw)| own(column) && !raw.is_empty());
    match referring.next() {
        Some((column, _)) => Err(Fault::data("import-own-number").at(R::TABLE, column.name)),
        None => Ok(()),
    }
}
