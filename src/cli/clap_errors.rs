//! What clap found wrong with the command line, in the user's language.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::fault::{Exit, Fault};
use crate::locale::{Arg, Locale};
use crate::output;

/// Says it; the exit code. Help and version are data, and no error.
pub fn report(error: &Error, typed: &(String, Vec<String>), locale: &Locale) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let text = error.render().to_string();
        return match output::data(|out| output::line(out, text.trim_end())) {
            Ok(()) => 0,
            Err(fault) => output::error::report(&fault.into(), locale),
        };
    }
    if let Some(fault) = error.source().and_then(|source| source.downcast_ref::<Fault>()) {
        let mut lines = locale.fault(fault);
        let flag = one(error, ContextKind::InvalidArg);
        if let Some(first) = lines.first_mut() {
            *first = locale.format("clap-at", &[("flag", flag.into()), ("what", first.as_str().into())]);
        }
        output::error::lines(&lines);
        return fault.exit as u8;
    }
    output::error::lines(&words(error, typed, locale));
    Exit::Usage as u8
}

/// The message, and what may follow it.
fn words(error: &Error, (path, below): &(String, Vec<String>), locale: &Locale) -> Vec<String> {
    let arg = one(error, ContextKind::InvalidArg);
    let value = one(error, ContextKind::InvalidValue);
    let say = |id: &str, args: &[(&str, Arg)]| locale.format(id, args);
    let (message, near) = match error.kind() {
        ErrorKind::UnknownArgument => (say("clap-unknown-argument", &[("arg", arg.into())]), ContextKind::SuggestedArg),
        ErrorKind::InvalidSubcommand => {
            let command = one(error, ContextKind::InvalidSubcommand);
            (say("clap-unknown-command", &[("command", command.into())]), ContextKind::SuggestedSubcommand)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = all(error, ContextKind::InvalidArg);
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
            let other = one(error, ContextKind::PriorArg);
            if other.is_empty() || other == arg {
                (say("clap-twice", &[("arg", arg.into())]), ContextKind::SuggestedArg)
            } else {
                (say("clap-conflict", &[("arg", arg.into()), ("other", other.into())]), ContextKind::SuggestedArg)
            }
        }
        ErrorKind::InvalidUtf8 => (say("clap-utf8", &[]), ContextKind::SuggestedArg),
        _ => {
            let args = [("arg", Arg::from(arg)), ("value", value.into())];
            (say("clap-too-many", &args), ContextKind::SuggestedArg)
        }
    };
    let missing =
        matches!(error.kind(), ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
    let near = if missing { below.clone() } else { all(error, near) };
    let mut lines = vec![message];
    if !near.is_empty() {
        let commands =
            matches!(error.kind(), ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand);
        let id = if commands { "clap-there-are" } else { "clap-did-you-mean" };
        lines.push(format!("  {}", say(id, &[("near", near.join(", ").into())])));
    }
    lines.push(format!("  {}", say("clap-see-help", &[("path", path.into())])));
    lines
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
