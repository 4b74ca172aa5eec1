//! `list`: records that fit, in order, with their count and sums.

use std::marker::PhantomData;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::context::Context;
use super::files::Files;
use super::listing;
use super::sort::{self, Sorting};
use super::usage;
use crate::fault::{Exit, Fault, Result};
use crate::output::{self, Format};
use crate::record::Record;
use crate::sheet::{Heading, Sink};
use crate::store::{self, Mode, Query, Store};
use crate::value::fold::fold;
use crate::value::reference::{Ref, ToOrg, several};
use crate::value::{Cell, Code, Column, Field, Names, Raw, Scalar, When, YearNumber};

mod flags;
pub mod totals;
mod words;
use totals::Totals;
use words::has_words;

/// Which records, in what order, as what.
#[derive(Debug)]
pub struct List<R> {
    matches: ArgMatches,
    files: Files,
    kind: PhantomData<fn() -> R>,
}

impl<R: Record> List<R> {
    /// Prints the list.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names_of::<R>(&store)?;
        let sorting = Sorting::parse::<R>(self.one("sort"), &context.locale)?;
        let columns = self.columns(context)?;
        let limit = self.matches.get_one::<i64>("limit").copied();
        let words = self.words();
        // The file's own order serves where it can; then a limit ends the reading too.
        let stored = sorting.stored::<R>();
        let query = self.query(&names)?;
        let query = match &stored {
            Some(keys) => keys.iter().fold(query, |query, (column, down)| query.order(column, *down)),
            None => query,
        };
        let query = query.limit(limit.filter(|_| stored.is_some() && words.is_empty()));
        let names = self.of_time(names);
        let (title, all) = (listing::title::<R>(context), listing::headings::<R>(context));
        let mut shown: Vec<Heading> = columns.iter().map(|at| all[*at].clone()).collect();
        let stamped = self.matches.get_flag("stamp");
        shown.extend(stamped.then(|| listing::stamp_heading(context)));
        let mut totals = Totals::new(self.one_org(&names));
        let left_out = self.files.write(context, |out| {
            let typed = self.one("columns").is_some();
            let mut sink = output::sink(format, out, &title, &shown, self.files.layout(context, names.lang, typed))?;
            let mut emit = |id: i64, record: &R, sink: &mut dyn Sink| {
                if limit.is_some_and(|limit| totals.records >= limit) {
                    return Ok(());
                }
                totals.add(record, &names);
                let mut cells = listing::cells(id, record, &names);
                let late = (format == Format::Table).then(|| late(record, &cells, context, &names)).flatten();
                if let Some((at, words)) = &late {
                    cells[*at] = Cell::Text(words);
                }
                let mut row: Vec<Cell<'_>> = columns.iter().map(|at| cells[*at].clone()).collect();
                let stamp = if stamped { store::stamp(id, record) } else { String::new() };
                row.extend(stamped.then_some(Cell::Text(&stamp)));
                sink.row(&row)
            };
            let mut kept: Vec<(i64, R)> = Vec::new();
            // Machines read what is stored: no record need be made of it.
            let today = names.orgs.day().is_none();
            let bare = format.is_for_machines() && !stamped && stored.is_some() && words.is_empty() && today;
            if bare {
                store.each_row::<R>(&query, |id, row| {
                    totals.records += 1;
                    let cell = |at: &usize| match at.checked_sub(1) {
                        None => Cell::Number(id),
                        Some(at) => R::COLUMNS[at].machine(&row[at], &names),
                    };
                    sink.row(&columns.iter().map(cell).collect::<Vec<_>>())
                })?;
                return sink.finish();
            }
            store.each::<R>(&query, |id, mut record| {
                record.then(id, &names);
                if !has_words(&record, &words, &names) {
                    return Ok(());
                }
                if stored.is_some() {
                    return emit(id, &record, &mut *sink);
                }
                kept.push((id, record));
                Ok(())
            })?;
            sort::sort(&mut kept, &sorting, &names);
            if format == Format::Table && self.one("sort").is_none() {
                // Who looks at the screen sees first what is pressing.
                kept.sort_by_key(|(_, record)| !record.is_overdue(names.today));
            }
            for (id, record) in &kept {
                emit(*id, record, &mut *sink)?;
            }
            // A table is printed from memory: whoever reads it slowly keeps no writer waiting.
            store.release()?;
            let left_out = sink.finish()?;
            drop(sink);
            if format == Format::Table && totals.records > 0 {
                let width = self.files.layout(context, names.lang, typed).width;
                totals.words(&context.locale).iter().try_for_each(|line| output::line(out, line, width))?;
            }
            Ok(left_out)
        })?;
        if totals.records == 0 {
            context.nothing_listed(R::TABLE);
        }
        context.left_out(&left_out, "columns");
        Ok(())
    }

    /// The names of the last day of the year that was asked for, for a kind whose records tell what they were then. With
    /// stamps the list is made to be read in again: it holds what is so today.
    fn of_time(&self, names: Names) -> Names {
        let year = self.matches.try_get_one::<YearNumber>("year").ok().flatten().filter(|_| R::NAMED);
        let time = year.and_then(|year| When::from_iso(&year.0.to_string()).ok());
        match time.filter(|_| !self.matches.get_flag("stamp")) {
            Some(time) => names.on_day(time.last_day()),
            None => names,
        }
    }

    /// True for a list about one association.
    fn one_org(&self, names: &Names) -> bool {
        match self.matches.try_get_one::<Ref<ToOrg>>("org").ok().flatten() {
            Some(Ref::Typed(text)) => matches!(several(text, names, None), Ok(None)),
            _ => false,
        }
    }

    /// Where it goes, and as what.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Whether a flag was typed.
    pub fn is_typed(&self, name: &str) -> bool {
        self.matches.try_contains_id(name).is_ok_and(|typed| typed)
            && self.matches.value_source(name) == Some(ValueSource::CommandLine)
    }

    /// The records that fit, all of them at once, in the order of the list.
    pub fn records(&self, context: &Context, store: &Store, names: &Names) -> Result<Vec<(i64, R)>> {
        let words = self.words();
        let mut records = Vec::new();
        store.each::<R>(&self.query(names)?, |id, record| {
            if has_words(&record, &words, names) {
                records.push((id, record));
            }
            Ok(())
        })?;
        sort::sort(&mut records, &Sorting::parse::<R>(self.one("sort"), &context.locale)?, names);
        let limit = self.matches.get_one::<i64>("limit").copied();
        records.truncate(limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX));
        Ok(records)
    }

    /// The words that must stand in a record, folded.
    fn words(&self) -> Vec<String> {
        let words = self.one("text").unwrap_or_default().split_whitespace().map(fold);
        words.filter(|word| !word.is_empty()).collect()
    }

    /// The conditions that were typed.
    fn query(&self, names: &Names) -> Result<Query> {
        let mut query = Query::default();
        let date = |name: &str| -> Result<Option<When>> {
            let typed = self.matches.try_get_one::<When>(name).ok().flatten().cloned();
            Ok(typed.map(|mut when| {
                when.settle(names.today);
                when
            }))
        };
        if let Some(year) = self.matches.try_get_one::<YearNumber>("year").ok().flatten() {
            query = query.of_year(R::COLUMNS, year.0)?;
        }
        if let (Some(from), Some(to)) = (date("from")?, date("to")?)
            && to.last_day() < from.first_day()
        {
            return Err(Fault::data("period-order"));
        }
        if let Some(column) = R::column("date") {
            if let Some(from) = date("from")? {
                query = query.from(column, &from);
            }
            if let Some(to) = date("to")? {
                query = query.to(column, &to);
            }
        }
        if let Some(typed) = self.matches.try_get_one::<Ref<ToOrg>>("org").ok().flatten() {
            let column = org_column::<R>().ok_or_else(|| Fault::new(Exit::Bug, "bug").arg("why", "no org column"))?;
            let several = if let Ref::Typed(text) = typed { several(text, names, None)? } else { None };
            if let Some(several) = several {
                query = query.holds_one_of(column, several.into_iter().map(Raw::Int).collect());
            } else {
                let mut org = typed.clone();
                Field::settle(&mut org, names, column)?;
                query = query.holds(column, Scalar::raw(&org).into_owned());
            }
        }
        for column in R::COLUMNS.iter().filter(|column| column.coded()) {
            if let Some(typed) = self.matches.try_get_one::<Code>(column.name).ok().flatten() {
                let mut code = typed.clone();
                Field::settle(&mut code, names, column)?;
                query = query.holds(column, Scalar::raw(&code).into_owned());
            }
        }
        Ok(query)
    }

    /// Which columns are shown: their places among all, the number first.
    fn columns(&self, context: &Context) -> Result<Vec<usize>> {
        let Some(typed) = self.one("columns") else { return Ok((0..=R::COLUMNS.len()).collect()) };
        let place = |word: &str| {
            if word == "id" || word == "№" {
                return Ok(0);
            }
            let at = usage::place::<R>(word, &context.locale).map(|at| at + 1);
            let known = || usage::fields::<R>(&context.locale);
            at.ok_or_else(|| Fault::new(Exit::Usage, "no-column").arg("column", word).arg("known", known()))
        };
        let mut places: Vec<usize> = Vec::new();
        for word in typed.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            let at = place(word)?;
            if !places.contains(&at) {
                places.push(at);
            }
        }
        if places.is_empty() {
            return Err(Fault::new(Exit::Usage, "columns-empty").arg("known", usage::fields::<R>(&context.locale)));
        }
        Ok(places)
    }

    fn one(&self, name: &str) -> Option<&str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }
}

/// On the screen alone: where the state of what is overdue stands, and the words for it.
fn late<R: Record>(record: &R, cells: &[Cell<'_>], context: &Context, names: &Names) -> Option<(usize, String)> {
    let at = 1 + R::COLUMNS.iter().position(|column| column.name == "status")?;
    match cells.get(at) {
        Some(Cell::Coded { label, .. }) if record.is_overdue(names.today) => {
            Some((at, context.locale.format("say-late", &[("state", (*label).into())])))
        }
        _ => None,
    }
}

/// The column that names associations.
fn org_column<R: Record>() -> Option<&'static Column> {
    R::column("orgs").or_else(|| R::column("org"))
}
