//! `where`: which file, which folders, which settings, which language, and what chose each.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::backup::size;
use super::context::Context;
use super::files::Files;
use super::place::Chosen;
use crate::fault::Result;
use crate::locale::{Arg, Decided, dates};
use crate::output::{self, Format};
use crate::sheet::Heading;
use crate::store::{self, Seen, Store};
use crate::value::{Cell, Lang, When};

/// What is printed where.
#[derive(clap::Args, Debug)]
pub struct Where {
    #[command(flatten)]
    files: Files,
}

/// One thing: its name in tables, what a person reads of it, what a machine does.
struct Thing {
    name: &'static str,
    words: String,
    value: Value,
}

impl Thing {
    /// What a machine reads, one value after another: `file.path`.
    fn values(&self, take: &mut dyn FnMut(&str, &str) -> Result<()>) -> Result<()> {
        let plain = |value: &Value| match value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        match &self.value {
            Value::Object(object) => {
                object.iter().try_for_each(|(key, value)| take(&format!("{}.{key}", self.name), &plain(value)))
            }
            value => take(self.name, &plain(value)),
        }
    }
}

impl Where {
    /// Prints them. Looks, and neither opens a file nor makes one.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        let mut things = if context.global.demo { demo(context) } else { file(context)? };
        things.extend([settings(context), language(context)]);
        let version = env!("CARGO_PKG_VERSION");
        things.push(Thing { name: "program", words: format!("veche {version}"), value: version.into() });
        Ok(self.files.write(context, |out| match format {
            Format::Table => {
                let label = |thing: &Thing| context.locale.text(&format!("where-{}", thing.name));
                let pairs: Vec<_> = things.iter().map(|thing| (label(thing), thing.words.as_str())).collect();
                let pairs: Vec<_> = pairs.iter().map(|(label, words)| (label.as_str(), *words)).collect();
                output::record::aligned(out, &pairs, self.files.layout(context, context.locale.lang, true).width)
            }
            Format::Json | Format::Ndjson => {
                let object: Map<_, _> = things.into_iter().map(|thing| (thing.name.to_owned(), thing.value)).collect();
                let write = if format == Format::Json { output::json::value } else { output::json::value_line };
                write(out, &Value::Object(object))
            }
            _ => {
                let heading = |name: &'static str, rank| {
                    let label = context.locale.text(&format!("where-heading-{name}"));
                    Heading { name, label, right: false, wide: false, rank }
                };
                let headings = [heading("what", 0), heading("where", 1)];
                let title = context.locale.text("where-title");
                let layout = self.files.layout(context, context.locale.lang, true);
                let mut sink = output::sink(format, out, &title, &headings, layout)?;
                for thing in &things {
                    if format.is_for_machines() {
                        thing.values(&mut |name, value| sink.row(&[Cell::Text(name), Cell::Text(value)]))?;
                    } else {
                        sink.row(&[Cell::Text(thing.name), Cell::Text(&thing.words)])?;
                    }
                }
                sink.finish().map(drop)
            }
        })?)
    }
}

/// The example has no place.
fn demo(context: &Context) -> Vec<Thing> {
    vec![Thing { name: "file", words: context.locale.text("where-demo"), value: Value::Null }]
}

/// The file of records and its backups.
fn file(context: &Context) -> Result<Vec<Thing>> {
    let (path, chosen) = context.place()?;
    let path = std::path::absolute(&path).unwrap_or(path);
    let seen = Seen::at(&path);
    let say = |id: &str, args: &[(&str, Arg)]| context.locale.format(id, args);
    let (state, version) = match &seen.version {
        Ok(version) => {
            let today = if *version == store::VERSION { "yes" } else { "no" };
            let args = [
                ("version", Arg::from(version.to_string())),
                ("today", store::VERSION.to_string().into()),
                ("same", today.into()),
                ("size", size(seen.bytes.unwrap_or(0), &context.locale).into()),
            ];
            (say("where-is-there", &args), json!(version))
        }
        Err(fault) if fault.id == "file-missing" => (say("where-is-missing", &[]), Value::Null),
        Err(fault) => (context.locale.fault(fault).join("; "), Value::Null),
    };
    let by = match chosen {
        Chosen::Typed => "typed",
        Chosen::Variable => "variable",
        Chosen::Settings => "settings",
        // What cannot be read may have named another.
        Chosen::Usual if context.config.wrong.is_some() => "unsure",
        Chosen::Usual => "usual",
    };
    let shelf = context.shelf()?;
    let folder = store::backups(&path, &shelf);
    let last = Store::newest_backup(&path, &shelf);
    let shown = last.and_then(|day| When::from_iso(&day.to_string()).ok());
    let shown = shown.map_or_else(String::new, |day| dates::when(&day, context.locale.lang));
    let kept = [("path", shown_path(&folder)), ("day", Arg::from(shown)), ("any", yes(last.is_some()))];
    Ok(vec![
        Thing {
            name: "file",
            words: say("where-chosen", &[("path", shown_path(&path)), ("by", by.into())]),
            value: json!({
                "path": path.to_string_lossy(), "chosen_by": chosen.name(), "exists": seen.bytes.is_some(),
                "version": version, "bytes": seen.bytes,
            }),
        },
        Thing { name: "state", words: state, value: json!(seen.version.as_ref().map_or_else(|f| f.id, |_| "good")) },
        Thing {
            name: "backups",
            words: say("where-backups-in", &kept),
            value: json!({
                "path": folder.to_string_lossy(), "exists": folder.is_dir(), "last": last.map(|day| day.to_string()),
            }),
        },
    ])
}

/// The user's settings.
fn settings(context: &Context) -> Thing {
    let config = &context.config;
    let path = config.path.as_deref();
    let args = [
        ("path", path.map_or_else(|| Arg::from(""), shown_path)),
        ("any", yes(path.is_some())),
        ("found", yes(config.found)),
    ];
    let words = match &config.wrong {
        None => context.locale.format("where-config-in", &args),
        Some(fault) => {
            let why = context.locale.fault(fault).join("; ");
            context.locale.format("where-config-wrong", &[("why", why.into())])
        }
    };
    let wrong = config.wrong.as_ref().map(|fault| fault.id);
    Thing {
        name: "config",
        words,
        value: json!({ "path": path.map(Path::to_string_lossy), "exists": config.found, "fault": wrong }),
    }
}

/// The language, and why.
fn language(context: &Context) -> Thing {
    let lang = if context.locale.lang == Lang::Ru { "ru" } else { "en" };
    let (by, variable, name) = match context.decided {
        Decided::Typed => ("typed", "", "--lang"),
        Decided::Variable(variable) => ("variable", variable, variable),
        Decided::Settings => ("settings", "", "config"),
        Decided::Nothing => ("usual", "", "default"),
    };
    let args = [("lang", Arg::from(lang)), ("by", by.into()), ("variable", variable.into())];
    Thing {
        name: "lang",
        words: context.locale.format("where-lang-is", &args),
        value: json!({ "code": lang, "chosen_by": name }),
    }
}

fn shown_path(path: &Path) -> Arg {
    Arg::from(path.display().to_string())
}

fn yes(holds: bool) -> Arg {
    Arg::from(if holds { "yes" } else { "no" })
}
