//! `check`: what does not hold in the file, and what to do next.

mod figures;
mod privacy;

use serde_json::{Map, Value, json};

use super::context::Context;
use super::files::Files;
use crate::fault::{Exit, Fault, Said};
use crate::locale::Arg;
use crate::output::{self, Format};
use crate::store::{Finding, Mode};
use crate::subject;
use crate::value::Period;

/// What is to be looked at.
#[derive(clap::Args, Debug)]
pub struct Check {
    /// Instead: telephones, e-mails, passports, СНИЛС in texts that anybody may read
    #[arg(long, alias = "личное")]
    privacy: bool,
    /// Instead: whether the sums of a period can be right: totals, what was given, noughts too many or too few
    #[arg(long, alias = "числа", value_name = "PERIOD", conflicts_with = "privacy")]
    figures: Option<Period>,
    #[command(flatten)]
    files: Files,
}

impl Check {
    /// Looks at the file; exit code 1 when something was found.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let format = self.files.format(context, Format::Table)?;
        if !matches!(format, Format::Table | Format::Json | Format::Ndjson) {
            return Err(Fault::new(Exit::Usage, "check-format").arg("text", output::Known::name(format)).into());
        }
        if let Some(period) = self.figures {
            return figures::run(period, &self.files, format, context);
        }
        let store = context.store(Mode::Read)?;
        let mut found = Vec::new();
        let shapes = subject::shapes();
        let args: Vec<(&str, Arg)> = context.busy("check-looking", |_| {
            if self.privacy {
                let records = privacy::look(&store, |finding| found.push(finding))?;
                return Ok(vec![("records", records.into())]);
            }
            // Where the codes or the associations cannot be read, that itself is found.
            let names = context.names(&store).ok();
            let checked = store.check(&shapes, names.as_ref(), &mut |finding| {
                found.push(finding);
                Ok(())
            })?;
            Ok::<_, Fault>(vec![("records", checked.records.into()), ("operations", checked.operations.into())])
        })?;
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

/// `event 12 title: …`
pub fn line(finding: &Finding, context: &Context) -> String {
    let place = place(&finding.table, finding.id, finding.field.as_deref());
    let place = if place.is_empty() { context.locale.text("check-the-file") } else { place };
    format!("{place}: {}", words(finding, context))
}

/// `event 12 title`
fn place(table: &str, id: Option<i64>, field: Option<&str>) -> String {
    let table = Some(table.to_owned()).filter(|table| !table.is_empty());
    let parts = [table, id.map(|id| id.to_string()), field.map(str::to_owned)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
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
