//! `check`: what does not hold in the file, and what to do next.

mod privacy;

use serde_json::{Map, Value, json};

use super::context::Context;
use super::files::Files;
use crate::fault::{Exit, Fault, Said};
use crate::locale::Arg;
use crate::output::{self, Format};
use crate::store::{Finding, Mode};
use crate::subject;

/// What is to be looked at.
#[derive(clap::Args, Debug)]
pub struct Check {
    /// Instead: telephones, e-mails, passports, СНИЛС in texts that anybody may read
    #[arg(long, alias = "личное")]
    privacy: bool,
    #[command(flatten)]
    files: Files,
}

impl Check {
    /// Looks at the file; exit code 1 when something was found.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(Format::Table)?;
        if !matches!(format, Format::Table | Format::Json | Format::Ndjson) {
            return Err(Fault::new(Exit::Usage, "check-format").arg("text", output::Known::name(format)).into());
        }
        let store = context.store(Mode::Read)?;
        let mut found = Vec::new();
        let shapes = subject::shapes();
        let args: Vec<(&str, Arg)> = if self.privacy {
            let records = privacy::look(&store, |finding| found.push(finding))?;
            vec![("records", records.into())]
        } else {
            // Where the codes or the associations cannot be read, that itself is found.
            let names = context.names(&store).ok();
            let checked = store.check(&shapes, names.as_ref(), &mut |finding| {
                found.push(finding);
                Ok(())
            })?;
            vec![("records", checked.records.into()), ("operations", checked.operations.into())]
        };
        drop(store);
        self.files.write(context, |out| {
            let width = self.files.layout(context, context.locale.lang, true).width;
            let objects = || found.iter().map(|finding| object(finding, context));
            match format {
                Format::Json => output::json::value(out, &objects().collect()),
                Format::Ndjson => objects().try_for_each(|object| output::json::value_line(out, &object)),
                _ => found.iter().try_for_each(|finding| output::line(out, &line(finding, context), width)),
            }
        })?;
        let kind = if self.privacy { "privacy" } else { "file" };
        if found.is_empty() {
            context.remark(&format!("check-{kind}-fine"), &args);
            return Ok(());
        }
        context.remark(&format!("check-{kind}-found"), &[("n", found.len().into())]);
        Err(Said(Exit::Found).into())
    }
}

/// «мероприятие № 12, Название: …»
pub fn line(finding: &Finding, context: &Context) -> String {
    format!("{}: {}", place(finding, context), words(finding, context))
}

/// The record and its field; where it is none, the operation, the table or the file.
fn place(finding: &Finding, context: &Context) -> String {
    let (locale, table) = (&context.locale, &finding.table);
    match (finding.id, subject::shape(table)) {
        (None, _) if table.is_empty() => locale.text("check-the-file"),
        (None, _) => table.clone(),
        (Some(id), None) => locale.format("check-place", &[("table", Arg::from(table)), ("id", id.to_string().into())]),
        (Some(id), Some(shape)) => {
            let record = locale.format("log-record", &Context::about(shape.table, id, ""));
            let column = shape.columns.iter().find(|column| finding.field.as_deref() == Some(column.name));
            column.map_or_else(|| record.clone(), |column| format!("{record}, {}", locale.label(column)))
        }
    }
}

fn words(finding: &Finding, context: &Context) -> String {
    let arg = |(name, value): &(&'static str, String)| match *name {
        "at" => ("at", Arg::from(Context::moment(value))),
        name => (name, Arg::from(value)),
    };
    let mut args: Vec<(&str, Arg)> = finding.args.iter().map(arg).collect();
    for name in ["at", "was"] {
        let given = finding.args.iter().any(|(given, _)| *given == name);
        args.push(match name {
            "at" => ("when", if given { "known" } else { "unknown" }.into()),
            _ => ("before", if given { "known" } else { "unknown" }.into()),
        });
        if !given {
            args.push((name, "".into()));
        }
    }
    context.locale.format(&format!("check-{}", finding.what), &args)
}

fn object(finding: &Finding, context: &Context) -> Value {
    let args: Map<String, Value> =
        finding.args.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect();
    json!({
        "table": finding.table, "id": finding.id, "field": finding.field, "what": finding.what, "about": args,
        "text": words(finding, context),
    })
}
