//! `list`: records that fit, in order, with their count and sums.

use std::marker::PhantomData;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::context::Context;
use super::files::Files;
use super::listing;
use super::sort::{self, Sorting};
use super::usage;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg as Word;
use crate::output::{self, Format};
use crate::record::Record;
use crate::sheet::{Heading, Sink};
use crate::store::{self, Mode, Query};
use crate::value::fold::fold;
use crate::value::reference::{Ref, ToOrg};
use crate::value::{Cell, Code, Column, Field, Kind, Names, Raw, Scalar, When, YearNumber};

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
        let format = self.files.format(Format::Table)?;
        let store = context.store(Mode::Read)?;
        let names = context.names_of::<R>(&store)?;
        let sorting = Sorting::parse::<R>(self.one("sort"), &context.locale)?;
        let columns = self.columns(context)?;
        let limit = self.matches.get_one::<i64>("limit").copied();
        let words: Vec<String> =
            self.one("text").unwrap_or_default().split_whitespace().map(fold).filter(|word| !word.is_empty()).collect();
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
        let mut totals = Totals::new(self.matches.try_contains_id("org").is_ok_and(|typed| typed));
        let left_out = self.files.write(context, |out| {
            let typed = self.one("columns").is_some();
            let mut sink = output::sink(format, out, &title, &shown, self.files.layout(context, names.lang, typed))?;
            let mut emit = |id: i64, record: &R, sink: &mut dyn Sink| {
                if limit.is_some_and(|limit| totals.records >= limit) {
                    return Ok(());
                }
                totals.add(record, &names);
                let cells = listing::cells(id, record, &names);
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
            context.remark("say-empty-list", &[("table", R::TABLE.into())]);
        }
        if !left_out.is_empty() {
            context.remark("say-left-out", &[("columns", Word::from(left_out.join(", ")))]);
        }
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
            let time = When::from_iso(&year.0.to_string())?;
            query = match (R::column("date"), R::column("year"), R::column("registered_on"), R::column("ended_on")) {
                (Some(column), ..) => query.from(column, &time).to(column, &time),
                (_, Some(column), ..) => query.holds(column, Raw::Int(year.0)),
                (_, _, Some(registered), Some(ended)) => query.in_being(registered, ended, &time),
                _ => match (R::column("valid_from"), R::column("valid_to")) {
                    (Some(from), Some(to)) => query.in_being(from, to, &time),
                    _ => query,
                },
            };
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
            let mut org = typed.clone();
            Field::settle(&mut org, names, column)?;
            query = query.holds(column, Scalar::raw(&org).into_owned());
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

/// The column that names associations.
fn org_column<R: Record>() -> Option<&'static Column> {
    R::column("orgs").or_else(|| R::column("org"))
}

impl<R: Record> FromArgMatches for List<R> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { matches: matches.clone(), files: Files::from_arg_matches(matches)?, kind: PhantomData })
    }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<R: Record> Args for List<R> {
    fn augment_args(command: Command) -> Command {
        let flag = |name: &'static str, alias: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).alias(alias).value_name(value).help(help).action(ArgAction::Set)
        };
        let dated = R::column("date").is_some();
        let org = org_column::<R>().is_some();
        let own = R::augment_args_for_update(Command::new(R::TABLE));
        let coded = own.get_arguments().filter(|arg| {
            R::column(arg.get_id().as_str()).is_some_and(|column| matches!(column.kind, Kind::Code | Kind::Closed(_)))
        });
        let coded =
            coded.map(|arg| arg.clone().action(ArgAction::Set).num_args(1).value_parser(clap::value_parser!(Code)));
        // What chooses records stands before what lays them out.
        let coded: Vec<Arg> = coded.map(|arg| arg.display_order(20)).collect();
        let command = command
            .arg(
                flag("year", "год", "YEAR", "Only this year")
                    .display_order(10)
                    .value_parser(clap::value_parser!(YearNumber)),
            )
            .args(dated.then(|| {
                flag("from", "с", "DATE", "From this date on").display_order(11).value_parser(clap::value_parser!(When))
            }))
            .args(dated.then(|| {
                flag("to", "по", "DATE", "Up to this date").display_order(12).value_parser(clap::value_parser!(When))
            }))
            .args(org.then(|| {
                flag("org", "орг", "ORG", "Only with this association")
                    .display_order(13)
                    .value_parser(clap::value_parser!(Ref<ToOrg>))
            }))
            .args(coded)
            .arg(flag("text", "текст", "WORDS", "Only where all these words stand").display_order(30))
            .arg(
                flag("sort", "порядок", "FIELD,-FIELD", "Sort by these fields, `-` for falling order")
                    .allow_hyphen_values(true)
                    .display_order(40),
            )
            .arg(flag("columns", "столбцы", "FIELD,FIELD", "Show these columns, in this order").display_order(41))
            .arg(
                Arg::new("stamp")
                    .long("stamp")
                    .alias("отпечаток")
                    .help("A last column by which import knows whether the record was changed meanwhile")
                    .action(ArgAction::SetTrue)
                    .display_order(43),
            )
            .arg(
                flag("limit", "не-больше", "NUMBER", "At most so many records")
                    .value_parser(clap::value_parser!(i64).range(0..))
                    .display_order(42),
            );
        Files::augment_args(command)
    }
    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
