//! `report`: the account of a period, as a paper.

mod gaps;

use std::io::Write;

use serde_json::Value;

use super::context::Context;
use super::files::Files;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Locale, dates};
use crate::output::{self, Format, Layout, PaperFormat};
use crate::report::facts::HEADINGS;
use crate::report::words::Trace;
use crate::report::{Account, Coarse, account, revised, words};
use crate::sheet::Heading;
use crate::store::{Mode, Store};
use crate::subject::Office;
use crate::value::closed::OfficeLang;
use crate::value::{Cell, Lang, Names, Period, When};

/// How many records that are too coarse are named.
const NAMED: usize = 20;

/// The period, and what becomes of its account.
#[derive(clap::Args, Debug)]
pub struct Report {
    /// Of what time: 2012, 2012-H1, 2012-Q3, 2012-01/2012-09
    #[arg(value_name = "PERIOD")]
    period: Period,
    /// Add the tables, with the period before beside each figure
    #[arg(long, alias = "приложение")]
    annex: bool,
    /// Number the figures, and list the records behind each
    #[arg(long, aliases = ["откуда", "источники"])]
    trace: bool,
    /// Instead: what the records do not state, as questions to ask, by association
    #[arg(long, alias = "пробелы", conflicts_with_all = ["annex", "trace"])]
    gaps: bool,
    #[command(flatten)]
    files: Files,
}

impl Report {
    /// Prints the account.
    pub fn run(mut self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, PaperFormat::Text)?;
        self.period.settle(context.today);
        if self.gaps {
            return self.ask(context, &self.period, format);
        }
        let store = context.store(Mode::Read)?;
        let locale = Self::locale(context, &store)?;
        // An association bears the name that it had on the period's last day.
        let names_of =
            |period: &Period| -> Result<_> { Ok(store.names(locale.lang, context.today)?.on_day(period.last())) };
        let names = names_of(&self.period)?;
        let mut told = account(&store, &names, &self.period, self.trace)?;
        // A workbook is its tables.
        let annex = self.annex || format == PaperFormat::Xlsx;
        let before = match self.period.previous().filter(|_| annex) {
            Some(earlier) => {
                let told = account(&store, &names_of(&earlier)?, &earlier, false)?;
                Some((told, earlier)).filter(|(told, _)| told.has_records())
            }
            None => None,
        };
        told.revised = revised::collect(&store, &names_of, &told, &self.period)?;
        drop(store);
        let layout = Layout { colour: false, ..self.files.layout(context, locale.lang, false) };
        let before = before.as_ref().map(|(told, period)| (told, period));
        self.files.write(context, |out| match format {
            PaperFormat::Csv => self.figures(&told, out, layout),
            PaperFormat::Json => output::json::value(out, &json(&told, before)?),
            _ => self.paper(format, &told, before.filter(|_| annex), (&locale, &names), out, layout),
        })?;
        self.remarks(&told, context);
        Ok(())
    }

    /// The account as a paper.
    fn paper(
        &self,
        format: PaperFormat,
        told: &Account,
        before: Option<(&Account, &Period)>,
        (locale, names): (&Locale, &Names),
        out: &mut dyn Write,
        layout: Layout,
    ) -> Result<()> {
        let trace = Trace::new(self.trace);
        let mut paper = words::paper(told, &self.period, locale, names, &trace);
        if self.annex || format == PaperFormat::Xlsx {
            words::annex(&mut paper, told, before, &self.period, locale, names, &trace);
        }
        trace.list(&mut paper, locale);
        output::paper(format, out, &paper, &Value::Null, layout)
    }

    /// The account's figures, one a row.
    fn figures(&self, told: &Account, out: &mut dyn Write, layout: Layout) -> Result<()> {
        let names = HEADINGS.into_iter().chain(self.trace.then_some("records"));
        let headings: Vec<Heading> = names.map(Heading::machine).collect();
        let mut sink = output::sink(Format::Csv, out, "", &headings, layout)?;
        for fact in told.facts() {
            let records = fact.records();
            let row = fact.row(&told.period).into_iter().chain(self.trace.then_some(Cell::Text(&records)));
            sink.row(&row.collect::<Vec<_>>())?;
        }
        sink.finish().map(drop)
    }

    /// What is not in the paper, and why.
    fn remarks(&self, told: &Account, context: &Context) {
        if !told.has_records() {
            context.remark("report-nothing", &[]);
        }
        for revised in told.revised.iter().filter(|revised| revised.figures.is_empty()) {
            context.remark("closing-same", &[("year", Arg::from(revised.year.to_string()))]);
        }
        let missing = words::missing(told, &self.period, &context.locale);
        if !missing.is_empty() {
            context.remark("report-missing", &[("parts", Arg::from(missing.join(", ")))]);
        }
        if !told.too_coarse.is_empty() {
            let few = told.too_coarse.iter().take(NAMED).map(|record| named(record, &context.locale));
            let more = (told.too_coarse.len() > NAMED).then(|| "…".to_owned());
            let records: Vec<String> = few.chain(more).collect();
            let args = [("n", told.too_coarse.len().into()), ("records", records.join(", ").into())];
            context.remark("report-coarse", &args);
        }
    }

    /// The language typed, else the office's.
    pub fn locale(context: &Context, store: &Store) -> Result<Locale> {
        let lang = match context.global.lang {
            Some(_) => context.locale.lang,
            None => match store.find::<Office>(1)?.and_then(|office| office.office_lang) {
                Some(OfficeLang::Ru) => Lang::Ru,
                Some(OfficeLang::En) => Lang::En,
                None => context.locale.lang,
            },
        };
        Ok(Locale::new(lang))
    }
}

/// «событие № 3 (2012)».
fn named(record: &Coarse, locale: &Locale) -> String {
    let args = [("table", record.table.into()), ("id", record.id.to_string().into())];
    let date =
        When::from_iso(&record.date).map_or_else(|_| record.date.clone(), |date| dates::when(&date, locale.lang));
    format!("{} ({date})", locale.format("say-record", &args))
}

/// The account as machines read it, with the period before where it was asked for.
fn json(told: &Account, before: Option<(&Account, &Period)>) -> Result<Value> {
    let value = |told: &Account| serde_json::to_value(told).map_err(|why| Fault::new(Exit::Bug, "bug").arg("why", why));
    let mut figures = value(told)?;
    if let Some((before, _)) = before {
        figures["before"] = value(before)?;
    }
    Ok(figures)
}
