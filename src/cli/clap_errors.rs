//! What clap found wrong with the command line, in the user's language.

mod next;
mod word;

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::localise::Typed;
use super::meant;
use crate::fault::{Exit, Fault};
use crate::locale::{Arg, Locale};
use crate::output;
use crate::output::pager::{self, Pager};
use crate::value::Lang;
use crate::value::layout::nearest;

/// What a flag begins with, or was meant to: a word processor makes one dash of two hyphens.
const DASHES: [char; 4] = ['-', '—', '–', '−'];

/// Says it; the exit code. Help and version are data, and no error.
pub fn report(error: &Error, typed: impl FnOnce() -> Typed, locale: &Locale, pager: Option<&Pager>) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Nothing is styled, so nothing has to be taken out.
        let text = error.render().ansi().to_string();
        let write = |out: &mut dyn std::io::Write| output::line(out, text.trim_end(), None);
        let done = match pager {
            None => output::data(write),
            Some(pager) => pager::collect(write).and_then(|((), page)| {
                if page.is_empty() { Ok(()) } else { pager::show(pager, &page, &locale.text("say-pager")) }
            }),
        };
        return match done {
            Ok(()) => 0,
            Err(fault) => output::error::report(&fault.into(), locale),
        };
    }
    // What was typed is looked at only where something is wrong with it.
    let typed = &typed();
    if let Some(fault) = error.source().and_then(|source| source.downcast_ref::<Fault>()) {
        let mut lines = locale.fault(fault);
        let flag = flag(&one(error, ContextKind::InvalidArg), typed, locale);
        if let Some(first) = lines.first_mut() {
            *first = locale.format("clap-at", &[("flag", flag.into()), ("what", first.as_str().into())]);
        }
        let near = word::closed_up(&one(error, ContextKind::InvalidValue), typed);
        lines.extend(near.map(|near| format!("  {}", locale.format("clap-hint-equals", &[("near", near.into())]))));
        output::error::lines(&lines);
        return fault.exit as u8;
    }
    output::error::lines(&words(error, typed, locale));
    Exit::Usage as u8
}

/// The message, and what may follow it.
fn words(error: &Error, typed: &Typed, locale: &Locale) -> Vec<String> {
    let arg = flag(&one(error, ContextKind::InvalidArg), typed, locale);
    let value = one(error, ContextKind::InvalidValue);
    let say = |id: &str, args: &[(&str, Arg)]| locale.format(id, args);
    let (message, near) = match error.kind() {
        ErrorKind::UnknownArgument => {
            let id = if arg.starts_with(DASHES) { "clap-unknown-argument" } else { "clap-unknown-word" };
            (say(id, &[("arg", arg.into())]), ContextKind::SuggestedArg)
        }
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand);
            (say("clap-unknown-command", &[("command", command.into())]), ContextKind::SuggestedSubcommand)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing =
                all(error, ContextKind::InvalidArg).iter().map(|arg| flag(arg, typed, locale)).collect::<Vec<_>>();
            let args = [("n", Arg::from(missing.len())), ("args", missing.join(", ").into())];
            (say("clap-missing", &args), ContextKind::SuggestedArg)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (say("clap-missing-command", &[]), ContextKind::ValidSubcommand)
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            (say("clap-missing-value", &[("arg", arg.into())]), ContextKind::SuggestedValue)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let known = all(error, ContextKind::ValidValue).join(", ");
            let args = [("arg", Arg::from(arg)), ("value", value.into())];
            let message = say("clap-invalid-value", &args);
            let known = if known.is_empty() { known } else { say("clap-known-values", &[("known", known.into())]) };
            (message + &known, ContextKind::SuggestedValue)
        }
        ErrorKind::ArgumentConflict => {
            let other = flag(&one(error, ContextKind::PriorArg), typed, locale);
            if arg.is_empty() {
                (say("clap-too-many-words", &[]), ContextKind::SuggestedArg)
            } else if other.is_empty() || other == arg {
                (say("clap-twice", &[("arg", arg.into())]), ContextKind::SuggestedArg)
            } else {
                (say("clap-conflict", &[("arg", arg.into()), ("other", other.into())]), ContextKind::SuggestedArg)
            }
        }
        ErrorKind::InvalidUtf8 => (say("clap-utf8", &[]), ContextKind::SuggestedArg),
        _ if arg.is_empty() => (say("clap-too-many-words", &[]), ContextKind::SuggestedArg),
        _ => (say("clap-too-many", &[("arg", Arg::from(arg))]), ContextKind::SuggestedArg),
    };
    let missing =
        matches!(error.kind(), ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
    let near = if missing { typed.commands.clone() } else { meant(error, near, typed) };
    let mut lines = vec![message];
    if error.kind() == ErrorKind::UnknownArgument {
        let unknown = one(error, ContextKind::InvalidArg);
        let hint = word::hint(&unknown, typed, locale);
        lines.extend(hint.map(|(id, near)| format!("  {}", say(id, &[("near", near.into())]))));
    }
    if missing && typed.path == "veche помощь" {
        lines.push(format!("  {}", say("clap-hint-aid", &[])));
    }
    lines.extend(
        next::step(error.kind(), &one(error, ContextKind::InvalidSubcommand), typed, locale)
            .map(|step| format!("  {step}")),
    );
    if !near.is_empty() {
        let id = if missing { "clap-there-are" } else { "clap-did-you-mean" };
        lines.push(format!("  {}", say(id, &[("near", near.join(", ").into())])));
    }
    lines.push(format!("  {}", say("clap-see-help", &[("path", typed.path.as_str().into())])));
    lines
}

/// What was likely meant.
fn meant(error: &Error, near: ContextKind, typed: &Typed) -> Vec<String> {
    match error.kind() {
        ErrorKind::InvalidSubcommand => typed.meant.iter().cloned().collect(),
        ErrorKind::UnknownArgument => {
            let unknown = one(error, ContextKind::InvalidArg);
            // Of `-year` the parser names `-y` alone.
            let short = unknown.chars().count() == 2;
            let whole = typed.words.iter().find(|word| short && word.starts_with(&unknown));
            meant::flag(whole.unwrap_or(&unknown), &typed.names).into_iter().collect()
        }
        ErrorKind::InvalidValue => {
            let known = all(error, ContextKind::ValidValue);
            let value = one(error, ContextKind::InvalidValue);
            nearest(&value, known.iter().map(String::as_str)).map(str::to_owned).into_iter().collect()
        }
        _ => all(error, near),
    }
}

/// A flag as clap names it, `--inn <ТЕКСТ>`, by its Russian name in Russian.
fn flag(arg: &str, typed: &Typed, locale: &Locale) -> String {
    let (name, value) = arg.split_once(' ').unwrap_or((arg, ""));
    let russian = typed.flags.iter().find(|(long, _)| name.strip_prefix("--") == Some(long));
    match russian.filter(|_| locale.lang == Lang::Ru) {
        Some((_, alias)) => format!("--{alias} {value}").trim_end().to_owned(),
        None => arg.to_owned(),
    }
}

fn one(error: &Error, kind: ContextKind) -> String {
    all(error, kind).into_iter().next().unwrap_or_default()
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}
