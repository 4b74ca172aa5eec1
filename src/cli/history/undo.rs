//! `undo` and `redo`: an operation taken back as a whole, and that taken back.

use super::Words;
use crate::cli::codes::refuse_used;
use crate::cli::context::Context;
use crate::locale::Arg;
use crate::output;
use crate::output::progress::Bar;
use crate::record::Record;
use crate::store::{Change, Done, Mode, Op};
use crate::subject::{self, CodeRow};

/// So many records are named.
const NAMED: usize = 10;
/// Records between two looks at the clock.
const STEPS: u32 = 256;

/// An operation to be taken back.
#[derive(clap::Args, Debug)]
pub struct Undo {
    /// The operation: its number in the log; the last one when not given
    #[arg(value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..))]
    n: Option<i64>,
    /// Say what would be taken back, change nothing
    #[arg(long, alias = "проба")]
    dry_run: bool,
}

/// The last undo, to be taken back.
#[derive(clap::Args, Debug)]
pub struct Redo {
    /// Say what would be done again, change nothing
    #[arg(long, alias = "проба")]
    dry_run: bool,
}

impl Undo {
    /// Takes it back.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        run("undo", self.n, self.dry_run, context)
    }
}

impl Redo {
    /// Does it again.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        run("redo", None, self.dry_run, context)
    }
}

/// How many records an operation changed.
fn entries(op: &Done) -> Option<u64> {
    let (before, last) = op.entries;
    u64::try_from(last - before).ok()
}

fn run(verb: &'static str, n: Option<i64>, trial: bool, context: &Context) -> anyhow::Result<()> {
    let mut store = context.store(Mode::Write)?;
    let (op, lines, count) = store.write_as(|tx| {
        let op = if verb == "redo" { tx.redoable()? } else { tx.undoable(n)? };
        let (mut first, mut count): (Vec<Change>, usize) = (Vec::new(), 0);
        let mut codes: Vec<Change> = Vec::new();
        // An import of hundreds of thousands of rows takes seconds to be taken back.
        let bar = Bar::unless(context.global.quiet, entries(&op), || context.locale.text("log-taking"));
        tx.take_back(&op, &subject::shape, |tx| tx.names(context.locale.lang, context.today), &mut |change| {
            count += 1;
            if bar.due(STEPS) {
                bar.show(count as u64);
            }
            if change.shape.table == CodeRow::TABLE && change.after.is_none() {
                codes.push(change.clone());
            }
            if first.len() < NAMED {
                first.push(change);
            }
        })
        .inspect_err(|_| bar.end())?;
        bar.end();
        // What uses a code refers to it by its word: no foreign key keeps it.
        for code in codes.into_iter().filter_map(|change| change.before) {
            refuse_used(tx, &CodeRow::from_row(code)?)?;
        }
        if trial {
            tx.discard();
        }
        // Only now are the names those that the records bear again.
        let words = Words::new(context, tx.names(context.locale.lang, context.today)?);
        let lines: Vec<String> = first.iter().map(|change| words.line(change)).collect();
        let subject = subject::shape(&op.subject).map_or("office", |shape| shape.table);
        let kept = Op { undoes: Some(op.n), ..context.op(verb, subject) };
        Ok(((words.operation(&op), lines, count), kept))
    })?;
    let more = count.saturating_sub(lines.len());
    let locale = &context.locale;
    let args =
        [("verb", Arg::from(verb)), ("trial", if trial { "yes" } else { "no" }.into()), ("operation", op.into())];
    let mut said = vec![locale.format("log-taken-back", &args)];
    said.extend(lines.iter().map(|line| format!("  {line}")));
    said.extend((more > 0).then(|| format!("  {}", locale.format("log-taken-more", &[("n", more.into())]))));
    if trial {
        let width = output::terminal::width();
        return Ok(output::data(|out| said.iter().try_for_each(|line| output::line(out, line, width)))?);
    }
    said.extend((verb == "undo").then(|| locale.text("log-taken-next")));
    Ok(context.told(&said.join("\n"), &[])?)
}
