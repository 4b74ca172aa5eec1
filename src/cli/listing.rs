//! Sheets of records: the headings, and the rows with their numbers.

use super::context::Context;
use crate::record::Record;
use crate::sheet::Heading;
use crate::value::{Cell, Column, Kind, Names};

/// What the records are called, all of them.
pub fn title<R: Record>(context: &Context) -> String {
    context.locale.format("say-records", &[("table", R::TABLE.into())])
}

/// The heading of the column that holds a record's number.
pub fn id_heading(context: &Context) -> Heading {
    Heading { name: "id", label: context.locale.text("say-id"), right: true, wide: false, rank: 0 }
}

/// The heading of the column that holds a record's stamp; it was asked for, so it is never left out.
pub fn stamp_heading(context: &Context) -> Heading {
    Heading { name: "stamp", label: context.locale.text("say-stamp"), right: false, wide: false, rank: 0 }
}

/// A column's heading.
pub fn heading<R: Record>(column: &Column, context: &Context) -> Heading {
    let right = matches!(column.kind, Kind::Money | Kind::Count | Kind::Number);
    let wide = matches!(column.kind, Kind::Prose) || WIDE.contains(&column.name);
    let rank = R::SHOWN.iter().position(|name| *name == column.name);
    let rank = rank.unwrap_or(R::SHOWN.len() + R::COLUMNS.iter().position(|c| c.name == column.name).unwrap_or(0));
    Heading { name: column.name, label: context.locale.label(column), right, wide, rank: 1 + rank }
}

/// Columns of one line that are long all the same.
const WIDE: &[&str] = &["activities", "address", "email", "site", "minutes", "basis", "merit", "decision", "violation"];

/// The number and every column.
pub fn headings<R: Record>(context: &Context) -> Vec<Heading> {
    std::iter::once(id_heading(context)).chain(R::COLUMNS.iter().map(|column| heading::<R>(column, context))).collect()
}

/// A record's cells, its number first.
pub fn cells<'a, R: Record>(id: i64, record: &'a R, names: &'a Names) -> Vec<Cell<'a>> {
    std::iter::once(Cell::Number(id)).chain(record.cells(names)).collect()
}
