//! A kind of record as guided entry needs it: its fields as the texts of its flags, whatever its type.

use std::borrow::Cow;

use crate::cli::show::number;
use crate::cli::usage;
use crate::fault::{Fault, Result};
use crate::locale::Locale;
use crate::output::cell;
use crate::record::Record;
use crate::store::{Query, Store};
use crate::value::{Cell, Column, Field, Kind, Lang, Names};

/// What the flags of one column say, one text each; a list has several, what is not stated none.
pub type Texts = Vec<String>;

/// So many records are looked at for what was used last.
const RECENT: i64 = 50;

/// A record put together, with what was taken for granted.
pub struct Whole {
    /// Its fields as texts.
    pub texts: Vec<Texts>,
    /// Its fields as a person reads them; nothing where nothing is stated.
    pub shown: Vec<Option<String>>,
}

/// How texts become a record: one that is there already has a number.
type Make = fn(&[Texts], Option<i64>, &Names) -> Result<Whole, Vec<Fault>>;

/// A kind of record.
pub struct Form {
    /// Its table.
    pub table: &'static str,
    /// Its fields.
    pub columns: &'static [Column],
    /// The fields for which what was used last is proposed.
    pub proposed: &'static [&'static str],
    /// The fields that are asked for besides what is required.
    pub usual: &'static [&'static str],
    /// The place of the field that a word names.
    pub place: fn(&str, &Locale) -> Option<usize>,
    /// The number that was typed for a record.
    pub number: fn(&str, &Names) -> Result<i64>,
    /// A record of the file; without what is each record's own where a new one starts from it.
    pub stored: fn(&Store, i64, &Names, bool) -> Result<Vec<Texts>>,
    /// The records that were entered last, the latest first.
    pub recent: fn(&Store, &Names) -> Result<Vec<Vec<Texts>>>,
    /// The record that the texts make, by its own parser, its meaning and its rules.
    pub whole: Make,
    /// The number of an equal record that is there already.
    pub twin: fn(&Store, &[Texts], &Names) -> Result<Option<i64>>,
    one: fn(usize, &str, &Names) -> Result<Box<dyn Field>>,
}

impl Form {
    /// The form of a type.
    pub fn of<R: Record>() -> Self {
        Self {
            table: R::TABLE,
            columns: R::COLUMNS,
            proposed: R::PROPOSED,
            usual: R::USUAL,
            place: usage::place::<R>,
            number: number::<R>,
            stored: stored::<R>,
            recent: recent::<R>,
            whole: whole::<R>,
            twin: twin::<R>,
            one: R::field,
        }
    }

    /// What a text means in a field, as texts that mean the same at any time and in any list; the field's own fault where
    /// it means nothing.
    pub fn read(&self, at: usize, text: &str, names: &Names) -> Result<Texts> {
        let field = (self.one)(at, text, names)?;
        let texts = texts(&field.cell(names, &self.columns[at]));
        // What nobody knows is nothing in the file, and yet not nothing.
        Ok(if texts.is_empty() && !text.trim().is_empty() { vec![text.trim().to_owned()] } else { texts })
    }

    /// A text of a field as a person reads it.
    pub fn shown(&self, at: usize, text: &str, names: &Names) -> String {
        let field = (self.one)(at, text, names);
        let shown = field.map(|field| human(&field.cell(names, &self.columns[at]), names.lang));
        shown.ok().flatten().unwrap_or_else(|| text.to_owned())
    }

    /// A text of a field as a person would type it, where that means the very same: a label, an office's date.
    pub fn typed(&self, at: usize, text: &str, names: &Names) -> String {
        let spoken = matches!(self.columns[at].kind, Kind::When | Kind::Code | Kind::Closed(_));
        if names.lang == Lang::En || !spoken {
            return text.to_owned();
        }
        let shown = self.shown(at, text, names);
        let raw = |text: &str| (self.one)(at, text, names).ok().map(|field| field.raw().into_owned());
        if raw(&shown).is_some_and(|meant| Some(meant) == raw(text)) { shown } else { text.to_owned() }
    }
}

fn stored<R: Record>(store: &Store, id: i64, names: &Names, new: bool) -> Result<Vec<Texts>> {
    let mut fields = of(&store.get::<R>(id)?, names);
    for (texts, column) in fields.iter_mut().zip(R::COLUMNS) {
        if new && R::OWN.contains(&column.name) {
            texts.clear();
        }
    }
    Ok(fields)
}

fn recent<R: Record>(store: &Store, names: &Names) -> Result<Vec<Vec<Texts>>> {
    let mut recent = Vec::new();
    store.each::<R>(&Query::default().newest().limit(Some(RECENT)), |_, record| {
        recent.push(of(&record, names));
        Ok(())
    })?;
    Ok(recent)
}

fn whole<R: Record>(fields: &[Texts], id: Option<i64>, names: &Names) -> Result<Whole, Vec<Fault>> {
    let record = made::<R>(fields, id, names)?;
    let shown = record.cells(names).iter().map(|cell| human(cell, names.lang)).collect();
    Ok(Whole { texts: of(&record, names), shown })
}

fn twin<R: Record>(store: &Store, fields: &[Texts], names: &Names) -> Result<Option<i64>> {
    made::<R>(fields, None, names).ok().map_or(Ok(None), |record| store.equal(&record))
}

/// The record that the texts make.
fn made<R: Record>(fields: &[Texts], id: Option<i64>, names: &Names) -> Result<R, Vec<Fault>> {
    let cell = |at: usize| match (R::COLUMNS[at].one, fields[at].as_slice()) {
        (_, []) => Cow::Borrowed(""),
        (Some(_), several) => Cow::Owned(several.join("; ")),
        // Several awardees are so many records, alike in all else.
        (None, [first, ..]) => Cow::Borrowed(first.as_str()),
    };
    let mut record = R::from_cells(&cell, Some(names))?;
    let obeyed = if id.is_some() { Ok(()) } else { record.fill(names) };
    let obeyed = obeyed.and_then(|()| record.settle_fields(names)).and_then(|()| record.obey(id, names));
    obeyed.map_err(|fault| vec![fault])?;
    Ok(record)
}

/// A record's fields as texts.
fn of<R: Record>(record: &R, names: &Names) -> Vec<Texts> {
    record.cells(names).iter().map(texts).collect()
}

/// What machines read of a cell, an item each.
fn texts(cell: &Cell<'_>) -> Texts {
    match cell {
        Cell::List(items) => items.iter().map(|item| cell::machine(item).into_owned()).collect(),
        cell if cell::is_empty(cell) => Texts::new(),
        cell => vec![cell::machine(cell).into_owned()],
    }
}

fn human(cell: &Cell<'_>, lang: Lang) -> Option<String> {
    (!cell::is_empty(cell)).then(|| cell::human(cell, lang).into_owned())
}
