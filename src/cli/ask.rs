//! Guided entry: what is missing is asked for, field by field, and handed to the parser as if it had been typed.

mod choices;
mod form;
mod typed;
mod walk;

use std::ffi::OsString;

use clap::error::ErrorKind;

use super::context::Context;
use super::{Cli, Start, clap_errors, finish, grammar, localise, parse};
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Locale};
use crate::output;
use crate::output::prompt::{self, Reply};
use crate::store::Mode;
use form::{Form, Texts};
pub use typed::quoted;
use typed::{Typed, Word};
use walk::Walk;

/// How the fields of a new record are come by.
#[derive(clap::Args, Debug)]
pub struct Guide {
    /// Ask for every field, one after another
    #[arg(long, alias = "спросить", display_order = 50)]
    ask: bool,
    /// Start from an earlier record; its date, its figures and numbers are not taken over
    #[arg(long, alias = "как", value_name = "ID", display_order = 51)]
    like: Option<String>,
}

impl Guide {
    /// What was to be asked for was asked for before a command comes to its work.
    pub fn is_done(&self) -> Result<()> {
        if self.ask || self.like.is_some() { Err(unasked()) } else { Ok(()) }
    }
}

/// The fault of a command that comes to its work with a question left.
pub fn unasked() -> Fault {
    Fault::new(Exit::Bug, "bug").arg("why", "--ask")
}

/// The flags of guided entry, by all their names.
const FLAGS: [&str; 4] = ["--ask", "--спросить", "--like", "--как"];

/// What is recorded in spite of a refusal, once somebody says why: the fault, and the flag that takes the reason.
const REASONS: [(&str, &str); 1] = [("award-refused", "despite")];

/// True for a command line that may have to be completed: something is missing where a person can be asked, or it says so
/// itself.
pub fn is_wanted(argv: &[OsString], error: Option<&clap::Error>) -> bool {
    let missing = error.is_some_and(|error| error.kind() == ErrorKind::MissingRequiredArgument);
    let names =
        |word: &str, flag: &&str| word.strip_prefix(*flag).is_some_and(|rest| rest.is_empty() || rest.starts_with('='));
    let typed = || argv.iter().any(|word| FLAGS.iter().any(|flag| names(&word.to_string_lossy(), flag)));
    (missing && prompt::possible()) || ((missing || error.is_none()) && typed())
}

/// Completes the command line and does what it says; the exit code.
pub fn run(argv: &[OsString], parsed: Result<Cli, clap::Error>, start: Start) -> u8 {
    let known = Typed::read(argv).and_then(|typed| typed.form().map(|form| (typed, form)));
    let Some((typed, form)) = known else { return finish(parsed, argv, start) };
    let context = match Context::new(typed.global.clone(), start) {
        Ok(context) => context,
        Err((error, locale)) => return output::error::report(&error, &locale),
    };
    match complete(&typed, &form, &context) {
        Ok(End::AsTyped) => finish(parsed, argv, context.into_start()),
        Ok(End::Line(argv)) => {
            let start = context.into_start();
            finish(parse(grammar(&argv, &start.locale), &argv), &argv, start)
        }
        Ok(End::Done(code)) => code,
        Err(fault) => output::error::report(&fault.into(), &context.locale),
    }
}

/// What became of a command line.
enum End {
    /// It stands as it was typed.
    AsTyped,
    /// It is whole now.
    Line(Vec<OsString>),
    /// It was asked for and done, or broken off.
    Done(u8),
}

fn complete(typed: &Typed, form: &Form, context: &Context) -> Result<End> {
    let like = typed.values("like").and_then(|values| values.into_iter().next());
    if let Some(text) = typed.values("id").filter(|_| typed.edits()).and_then(|ids| ids.into_iter().next())
        && typed.flag("ask")
        && super::several::numbers(&text).is_some()
    {
        return Err(Fault::new(Exit::Usage, "ask-one").arg("text", text));
    }
    let (all, can) = (typed.flag("ask"), prompt::possible() && !context.global.no_input);
    if all && !can {
        return Err(Fault::new(Exit::Usage, "ask-nobody"));
    }
    let missing = !typed.edits() && form.columns.iter().any(|c| c.required && typed.values(c.name).is_none());
    let asks = can && (all || missing);
    if !asks && like.is_none() {
        return Ok(End::AsTyped);
    }
    let store = context.store(Mode::Read)?;
    let names = context.names(&store)?;
    let id = match typed.values("id").filter(|_| typed.edits()).and_then(|ids| ids.into_iter().next()) {
        Some(id) => Some((form.number)(&id, &names)?),
        None => None,
    };
    let base = match (id, &like) {
        (Some(id), _) => (form.stored)(&store, id, &names, false)?,
        (None, Some(like)) => (form.stored)(&store, (form.number)(like, &names)?, &names, true)?,
        (None, None) => vec![Texts::new(); form.columns.len()],
    };
    let recent = if asks && id.is_none() { (form.recent)(&store, &names)? } else { Vec::new() };
    drop(store);
    let mut walk = Walk::new(typed, form, context, names, base, recent, id)?;
    if !asks {
        return Ok(End::Line(arguments(&walk.line(&[], false))));
    }
    prompt::guard();
    walk.greet();
    Ok(End::Done(ask(&mut walk, context)?))
}

/// Asks until all is recorded, or somebody has had enough; the exit code.
fn ask(walk: &mut Walk<'_>, context: &Context) -> Result<u8> {
    let mut more: Vec<(&str, String)> = Vec::new();
    loop {
        let again = if walk.run()? { walk.once_more()? } else { Reply::Broken };
        more.retain(|(flag, _)| *flag != "again");
        if matches!(again, Reply::Given(_)) && walk.moved() {
            continue;
        }
        match again {
            Reply::Given(true) => more.push(("again", String::new())),
            Reply::Given(false) => {}
            // The record is looked at once more.
            Reply::Back => continue,
            Reply::Broken => {
                context.remark("ask-broken", &[]);
                return Ok(Exit::Interrupted as u8);
            }
        }
        if walk.changes_nothing() && more.is_empty() {
            context.remark("ask-unchanged", &[]);
            return Ok(0);
        }
        let mut done = record(&arguments(&walk.line(&more, false)), context);
        // A refusal that a reason overcomes.
        if let Err(Some(fault)) = &done
            && let Some((_, flag)) = REASONS.iter().find(|(id, _)| *id == fault.id)
            && let Some(reason) = walk.reason(flag)?
        {
            more.push((flag, reason));
            done = record(&arguments(&walk.line(&more, false)), context);
        }
        match done {
            Ok(()) => {
                let line: Vec<String> = walk.line(&more, true).iter().map(Word::typed).collect();
                if !context.global.quiet {
                    context.remark("ask-command", &[]);
                    output::remark_whole(&format!("  {}", line.join(" ")));
                }
                return Ok(0);
            }
            // It is written; only that could not be said.
            Err(Some(fault)) if fault.exit == Exit::Unreported => return Ok(fault.exit as u8),
            // What was answered is not lost: it stands to be mended, or tried once more.
            Err(_) => {}
        }
    }
}

/// Does what the whole command line says. What goes wrong is said, and given back where the command itself refused.
fn record(argv: &[OsString], context: &Context) -> Result<(), Option<Fault>> {
    let start = context.start();
    let cli = parse(grammar(argv, &start.locale), argv).map_err(|error| {
        clap_errors::report(&error, || localise::typed(argv, start.locale.lang), &start.locale, None);
        None
    })?;
    super::obey(cli, argv, start).map_err(|(error, locale)| {
        output::error::report(&error, &locale);
        error.downcast::<Fault>().ok()
    })
}

fn arguments(words: &[Word]) -> Vec<OsString> {
    words.iter().map(Word::argument).collect()
}

/// Says something in the course of the questions: it is no remark that could be left out.
fn say(locale: &Locale, id: &str, args: &[(&str, Arg)]) {
    output::remark(&locale.format(id, args));
}
