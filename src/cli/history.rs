//! The history in words: what happened to which record.

pub mod log;
pub mod undo;

use super::context::Context;
use super::mask::mask;
use crate::fault::Result;
use crate::locale::Arg;
use crate::output;
use crate::store::{Change, Gap, Store};
use crate::value::{Cell, Column, Kind, Names, Raw, Row, When};

/// Signs of one value that a line of the screen has room for.
const ROOM: usize = 60;

/// What the words are made with.
pub struct Words<'a> {
    context: &'a Context,
    names: Names,
}

/// A field that was changed: what it held before and after.
pub struct Field<'r> {
    pub column: &'static Column,
    pub before: Raw<'r>,
    pub after: Raw<'r>,
}

impl<'a> Words<'a> {
    /// Words with the file's own names of associations and codes.
    pub fn new(context: &'a Context, names: Names) -> Self {
        Self { context, names }
    }

    /// The same, as the file stands.
    pub fn of(context: &'a Context, store: &Store) -> Result<Self> {
        Ok(Self::new(context, context.names(store)?))
    }

    /// One change in a line: «объединение № 3 «ВОИ»: телефон: — → 3-12-34».
    pub fn line(&self, change: &Change) -> String {
        let change = masked(change);
        let title = change.after.as_ref().or(change.before.as_ref()).and_then(|row| (change.shape.title)(row.clone()));
        let mut args = Context::about(change.shape.table, change.id, title.as_deref().unwrap_or_default()).to_vec();
        let what = match (&change.before, &change.after) {
            _ if change.gap == Some(Gap::Erased) => "erased",
            _ if change.gap == Some(Gap::Strayed) => "strayed",
            _ if change.gap == Some(Gap::Answered) => "answered",
            (None, Some(_)) => "new",
            (Some(_), None) => "gone",
            (None, None) => "unknown",
            (Some(before), Some(after)) if before == after => "confirmed",
            (Some(_), Some(_)) => {
                args.push(("fields", self.fields_in_words(&change).into()));
                "changed"
            }
        };
        args.push(("what", what.into()));
        if what != "changed" {
            args.push(("fields", "".into()));
        }
        self.context.locale.format("log-change", &args)
    }

    fn fields_in_words(&self, change: &Change) -> String {
        let field = |field: &Field<'_>| {
            let label = self.context.locale.label(field.column);
            format!("{label}: {} → {}", self.short(field.column, &field.before), self.short(field.column, &field.after))
        };
        fields(change).iter().map(field).collect::<Vec<_>>().join("; ")
    }

    /// A value as people read it, in one line of bounded length.
    fn short(&self, column: &Column, raw: &Raw<'_>) -> String {
        let text = self.human(column, raw).replace('\n', " ");
        if text.chars().count() <= ROOM { text } else { text.chars().take(ROOM - 1).chain(['…']).collect() }
    }

    /// A value as people read it.
    pub fn human(&self, column: &Column, raw: &Raw<'_>) -> String {
        let lang = self.names.lang;
        if let (Kind::When, Some(Ok(when))) = (column.kind, raw.as_text().map(When::from_iso)) {
            return output::cell::human(&Cell::When(&when), lang).into_owned();
        }
        output::cell::human(&self.cell(column, raw), lang).into_owned()
    }

    /// A value as a cell, codes with their labels.
    pub fn cell<'r>(&'r self, column: &Column, raw: &'r Raw<'r>) -> Cell<'r> {
        match raw {
            Raw::List(items) => Cell::List(items.iter().map(|item| self.cell(column, item)).collect()),
            Raw::Text(code) if column.coded() => self.names.coded(&column.code_list(), code),
            raw => column.machine(raw, &self.names),
        }
    }

    /// An operation in a line: «№ 12 · 15.01.2013 12:30 · clerk · изменение».
    pub fn operation(&self, op: &crate::store::Done) -> String {
        let verb = self.verb(op);
        let number = self.context.locale.format("log-number", &[("n", op.n.to_string().into())]);
        let erased =
            |text: &String| if text.is_empty() { self.context.locale.text("person-erased") } else { text.clone() };
        let head = [number, Context::moment(&op.at), erased(&op.who), verb];
        let mut line = head.join(" · ");
        if let Some(reason) = op.reason.as_ref().map(erased) {
            line += &self.context.locale.format("log-reason", &[("reason", reason.into())]);
        }
        line
    }

    fn verb(&self, op: &crate::store::Done) -> String {
        let undone = op.undoes.map_or_else(String::new, |n| n.to_string());
        let args = [("verb", Arg::from(&op.verb)), ("table", Arg::from(&op.subject)), ("undoes", undone.into())];
        self.context.locale.format("log-verb", &args)
    }
}

/// The fields that differ; of a new record or one that is gone all that it states.
pub fn fields(change: &Change) -> Vec<Field<'_>> {
    let place = |row: &Option<Row<'static>>, at: usize| -> Raw<'static> {
        row.as_ref().map_or(Raw::Null, |row| row[at].clone())
    };
    let columns = change.shape.columns.iter().enumerate();
    let all = columns.map(|(at, column)| Field {
        column,
        before: place(&change.before, at),
        after: place(&change.after, at),
    });
    all.filter(|field| field.before != field.after && !(field.before.is_empty() && field.after.is_empty())).collect()
}

/// The change with people's names as initials.
pub fn masked(change: &Change) -> Change {
    let mut masked = change.clone();
    for row in [&mut masked.before, &mut masked.after].into_iter().flatten() {
        mask(change.shape.table, change.shape.columns, row);
    }
    masked
}
