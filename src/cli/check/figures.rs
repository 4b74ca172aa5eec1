//! `check --figures`: whether the sums of a period can be right.

use serde_json::{Map, Value, json};

use super::place;
use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::fault::{Exit, Said};
use crate::locale::{Arg, dates};
use crate::output::{self, Format};
use crate::report::reconcile::{Discrepancy, reconcile};
use crate::report::words;
use crate::store::Mode;
use crate::value::figure::by_table;
use crate::value::{Money, Period};

/// How many sums that cannot be compared are named.
const OPEN: usize = 20;

/// Compares them; exit code 1 when something was found.
pub fn run(mut period: Period, files: &Files, format: Format, context: &Context) -> anyhow::Result<()> {
    period.settle(context.today);
    let store = context.store(Mode::Read)?;
    let done = reconcile(&store, &context.names(&store)?, &period)?;
    drop(store);
    files.write(context, |out| {
        let width = files.layout(context, context.locale.lang, true).width;
        let objects = || done.found.iter().map(|found| object(found, context));
        match format {
            Format::Json => output::json::value(out, &objects().collect()),
            Format::Ndjson => objects().try_for_each(|object| output::json::value_line(out, &object)),
            _ => done.found.iter().try_for_each(|found| output::line(out, &line(found, context), width)),
        }
    })?;
    for open in done.open.iter().take(OPEN) {
        context.remark("figures-open", &[("what", line(open, context).into())]);
    }
    if done.open.len() > OPEN {
        context.remark("figures-open-more", &[("n", (done.open.len() - OPEN).into())]);
    }
    let time = dates::when(period.when(), context.locale.lang);
    if done.found.is_empty() {
        context.remark("figures-fine", &[("n", done.sums.into()), ("time", time.into())]);
        return Ok(());
    }
    context.remark("figures-found", &[("n", done.found.len().into())]);
    Err(Said(Exit::Found).into())
}

/// `event 7 stated_amount: …`
fn line(found: &Discrepancy, context: &Context) -> String {
    format!("{}: {}", place(found.table, found.id, found.field), text(found, context))
}

fn text(found: &Discrepancy, context: &Context) -> String {
    let lang = context.locale.lang;
    let difference = [("difference", found.difference.unwrap_or(0))];
    let money = found.money.iter().chain(&difference);
    let mut args: Vec<(&str, Arg)> =
        money.map(|(name, kopecks)| (*name, dates::money(Money(*kopecks), lang).into())).collect();
    args.extend(found.numbers.iter().map(|(name, number)| (*name, (*number).into())));
    args.extend(found.words.iter().map(|(name, word)| (*name, (*word).into())));
    args.push(("records", words::records(&found.records, &context.locale).into()));
    context.locale.format(&format!("figures-{}", found.what), &args)
}

fn object(found: &Discrepancy, context: &Context) -> Value {
    let money = found.money.iter().map(|(name, kopecks)| ((*name).to_owned(), Value::from(Money(*kopecks).decimal())));
    let numbers = found.numbers.iter().map(|(name, number)| ((*name).to_owned(), Value::from(*number)));
    let words = found.words.iter().map(|(name, word)| ((*name).to_owned(), Value::from(*word)));
    let about: Map<String, Value> = money.chain(numbers).chain(words).collect();
    json!({
        "table": found.table, "id": found.id, "field": found.field, "what": found.what,
        "difference": found.difference.map(|kopecks| Money(kopecks).decimal()), "records": by_table(&found.records),
        "about": about, "text": text(found, context),
    })
}
