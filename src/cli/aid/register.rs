//! `aid register`: the associations that received support, one row a decision, under numbers that never shift.

mod missing;
mod sheet;

use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::output::{self, Format};
use crate::paper::{Block, Paper};
use crate::record::Record;
use crate::report::{self, Supported};
use crate::store::{Mode, Query, Store};
use crate::subject::{Aid, Entry, Office};
use crate::value::{Raw, Ref, When, YearNumber};
use sheet::Form;

/// Which part of the register, as what.
#[derive(clap::Args, Debug)]
pub struct Register {
    /// Only what was in force in this year
    #[arg(long, alias = "год", value_name = "YEAR")]
    year: Option<YearNumber>,
    #[command(flatten)]
    files: Files,
}

/// What became of support that was not entered yet.
#[derive(Default)]
enum Entered {
    /// There was none, or its numbers.
    #[default]
    All,
    Numbers(Vec<i64>),
    /// It has none: the file cannot be written, or is the example.
    None(usize),
}

impl Register {
    /// Enters what is not entered yet, then prints.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let year = self.year.map(|year| year.0);
        let (mut entered, mut register) = (Entered::default(), report::Register::default());
        let mut left_out = Vec::new();
        // A file that cannot be made is known before a number is given. Who reads may leave in the middle.
        let written = self.files.write(context, |out| {
            entered = enter(context)?;
            let store = context.store(Mode::Read)?;
            let names = context.names(&store)?;
            // Associations bear the names that they had in the year that is asked for.
            let names = match year.and_then(|year| When::from_iso(&year.to_string()).ok()) {
                Some(year) => names.on_day(year.last_day()),
                None => names,
            };
            register = report::register(&store, &names, year)?;
            let office = store.find::<Office>(1)?.unwrap_or_default();
            store.release()?;
            let form = Form { names: &names, locale: &context.locale };
            if format == Format::Docx {
                self.document(out, &form, &register.rows, &office)
            } else {
                left_out = self.sheet(format, out, &form, &register.rows, context)?;
                Ok(())
            }
        });
        // The numbers are given, whatever became of the paper.
        written.map_err(|fault| match &entered {
            Entered::Numbers(numbers) if !numbers.is_empty() => {
                Fault { exit: Exit::Unreported, ..fault }.candidates(entered.words(context).into_iter().collect())
            }
            _ => fault,
        })?;
        if let Some(words) = entered.words(context) {
            context.say(&words);
        }
        if register.rows.is_empty() {
            let year = self.year.map_or_else(|| "all".to_owned(), |year| year.0.to_string());
            context.remark("register-empty", &[("year", year.into())]);
        }
        context.left_out(&left_out, "docx");
        if register.undecided > 0 {
            context.remark("register-undecided", &[("n", register.undecided.into())]);
        }
        say_missing(&register.rows, context);
        Ok(())
    }

    /// The register as a document: the town, the heading, the table of the form with every column.
    fn document(
        &self,
        out: &mut dyn std::io::Write,
        form: &Form<'_>,
        rows: &[Supported],
        office: &Office,
    ) -> Result<()> {
        let town = office.name_first();
        let mut blocks: Vec<Block> = town.map(|town| Block::Title(town.as_str().to_owned())).into_iter().collect();
        blocks.push(Block::Heading(1, self.title(form.locale)));
        blocks.push(Block::Table(String::new(), form.table(rows)));
        output::docx::write(out, &Paper { blocks, landscape: true }, form.names.lang)
    }

    fn sheet(
        &self,
        format: Format,
        out: &mut dyn std::io::Write,
        form: &Form<'_>,
        rows: &[Supported],
        context: &Context,
    ) -> Result<Vec<String>> {
        let machine = format.is_for_machines();
        let headings = if machine { sheet::machine_headings() } else { form.headings() };
        // The form has all its columns wherever there is room for them.
        let layout = self.files.layout(context, form.names.lang, false);
        let mut sink = output::sink(format, out, &self.title(form.locale), &headings, layout)?;
        for row in rows {
            if machine {
                sink.row(&form.machine_cells(row))?;
            } else {
                let words = form.words(row);
                sink.row(&words.iter().map(|text| sheet::cell(text)).collect::<Vec<_>>())?;
            }
        }
        sink.finish()
    }

    fn title(&self, locale: &crate::locale::Locale) -> String {
        let year = self.year.map_or_else(|| "none".to_owned(), |year| year.0.to_string());
        locale.format("register-title", &[("year", year.into())])
    }
}

/// Enters the support that was decided and stands in the register under no number yet, in the order of the decisions.
fn enter(context: &Context) -> Result<Entered> {
    let store = context.store(Mode::Read)?;
    let waiting: Vec<i64> = report::register(&store, &context.names(&store)?, None)?
        .rows
        .iter()
        .filter(|row| row.entry.is_none())
        .map(|row| row.id)
        .collect();
    // A reader that stays would keep the writer waiting.
    drop(store);
    if waiting.is_empty() {
        return Ok(Entered::All);
    }
    if context.global.demo {
        return Ok(Entered::None(waiting.len()));
    }
    let written = context.store(Mode::Write).and_then(|mut store: Store| {
        let column = Entry::column("aid").ok_or_else(|| Fault::new(Exit::Bug, "bug").arg("why", "entry.aid"))?;
        store.write(&context.op("register", Entry::TABLE), |tx| {
            let mut numbers = Vec::new();
            for id in &waiting {
                // Somebody else may have entered or removed it meanwhile.
                let entered = tx.all::<Entry>(&Query::default().holds(column, Raw::Int(*id)))?;
                if entered.is_empty() && tx.find::<Aid>(*id)?.is_some_and(|aid| aid.decision.is_some()) {
                    let entry = Entry { aid: Ref::to(*id), entered_on: When::from(context.today) };
                    numbers.push(tx.insert(&entry, None)?);
                }
            }
            Ok(numbers)
        })
    });
    match written {
        Err(fault) if fault.exit == Exit::NotPermitted => Ok(Entered::None(waiting.len())),
        done => done.map(Entered::Numbers),
    }
}

impl Entered {
    /// What became of it, in words; nothing where there was nothing to do.
    fn words(&self, context: &Context) -> Option<String> {
        match self {
            Self::All => None,
            Self::Numbers(numbers) => {
                let (first, last) = (numbers.first()?.to_string(), numbers.last()?.to_string());
                let args = [("n", Arg::from(numbers.len())), ("first", first.into()), ("last", last.into())];
                Some(context.locale.format("register-entered", &args))
            }
            Self::None(n) => {
                let demo = if context.global.demo { "yes" } else { "no" };
                let args = [("n", Arg::from(*n)), ("demo", demo.into())];
                Some(context.locale.format("register-not-entered", &args))
            }
        }
    }
}

/// What each row lacks, a line a row under one heading.
fn say_missing(rows: &[Supported], context: &Context) {
    let lines: Vec<String> = rows.iter().filter_map(|row| missing::line(row, &context.locale)).collect();
    if !lines.is_empty() {
        context.remark("register-missing", &[("lines", lines.join("\n  ").into())]);
    }
}
