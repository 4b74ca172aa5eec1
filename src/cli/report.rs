//! `report`: the account of a period, as a paper.

use serde_json::Value;

use super::context::Context;
use super::files::Files;
use crate::fault::Result;
use crate::locale::{Arg, Locale, dates};
use crate::output::{self, Layout, PaperFormat};
use crate::report::{Account, Coarse, account, words};
use crate::store::{Mode, Store};
use crate::subject::Office;
use crate::value::closed::OfficeLang;
use crate::value::{Lang, Period, When};

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
    #[command(flatten)]
    files: Files,
}

impl Report {
    /// Prints the account.
    pub fn run(mut self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(PaperFormat::Text)?;
        self.period.settle(context.today);
        let store = context.store(Mode::Read)?;
        let locale = Self::locale(context, &store)?;
        // An association bears the name that it had on the period's last day.
        let names_of =
            |period: &Period| -> Result<_> { Ok(store.names(locale.lang, context.today)?.on_day(period.last())) };
        let names = names_of(&self.period)?;
        let told = account(&store, &names, &self.period)?;
        let before = match self.period.previous().filter(|_| self.annex) {
            Some(earlier) => {
                let told = account(&store, &names_of(&earlier)?, &earlier)?;
                Some((told, earlier)).filter(|(told, _)| told.has_records())
            }
            None => None,
        };
        let mut paper = words::paper(&told, &self.period, &locale, &names);
        let json = format == PaperFormat::Json;
        let mut figures = if json { serde_json::to_value(&told)? } else { Value::Null };
        if self.annex {
            let earlier = before.as_ref().map(|(told, period)| (told, period));
            words::annex(&mut paper, &told, earlier, &self.period, &locale, &names);
            if let Some((earlier, _)) = before.as_ref().filter(|_| json) {
                figures["before"] = serde_json::to_value(earlier)?;
            }
        }
        drop(store);
        let layout = Layout { colour: false, ..self.files.layout(context, locale.lang, false) };
        self.files.write(context, |out| output::paper(format, out, &paper, &figures, layout))?;
        self.remarks(&told, context);
        Ok(())
    }

    /// What is not in the paper, and why.
    fn remarks(&self, told: &Account, context: &Context) {
        if !told.has_records() {
            context.remark("report-nothing", &[]);
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
    fn locale(context: &Context, store: &Store) -> Result<Locale> {
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
