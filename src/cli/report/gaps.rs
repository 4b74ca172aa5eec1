//! `report --gaps`: what the records do not state, as questions to ask.

use std::io::Write;

use serde_json::Value;

use super::Report;
use crate::cli::context::Context;
use crate::fault::Result;
use crate::locale::{Locale, field_id};
use crate::output::{self, Format, Layout, PaperFormat};
use crate::report::words::gaps::Gaps;
use crate::report::{account, gaps};
use crate::sheet::Heading;
use crate::store::{Mode, Store};
use crate::value::{Cell, Names, Period};

const HEADINGS: [&str; 5] = ["org", "table", "id", "field", "question"];

impl Report {
    /// Prints the questions: a paper for people, one a row for tables and programs.
    pub(super) fn ask(&self, context: &Context, period: &Period, format: PaperFormat) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let locale = Self::locale(context, &store)?;
        let names = store.names(locale.lang, context.today)?;
        let groups = groups(&store, &names, period)?;
        drop(store);
        let gaps = Gaps { groups: &groups, period, locale: &locale, names: &names };
        let layout = Layout { colour: false, ..self.files.layout(context, locale.lang, true) };
        let screen = format == PaperFormat::Text && !self.files.is_file();
        self.files.write(context, |out| {
            let sheet = match format {
                PaperFormat::Csv => Format::Csv,
                PaperFormat::Json => Format::Json,
                PaperFormat::Xlsx => Format::Xlsx,
                _ => return output::paper(format, out, &gaps.paper(screen), &Value::Null, layout),
            };
            rows(&gaps, sheet, out, layout)
        })?;
        if groups.is_empty() {
            context.remark("gaps-none", &[]);
        } else if screen {
            context.remark("gaps-answer", &[]);
            if gaps.is_cut() {
                context.remark("gaps-whole", &[]);
            }
        }
        Ok(())
    }
}

fn groups(store: &Store, names: &Names, period: &Period) -> Result<Vec<gaps::Group>> {
    let told = account(store, names, period, false)?;
    gaps::collect(store, names, period, &told)
}

/// Every question in a row of its own.
fn rows(gaps: &Gaps<'_>, format: Format, out: &mut dyn Write, layout: Layout) -> Result<()> {
    let heading = |name| {
        let label = gaps.locale.text(&format!("gaps-col-{name}"));
        Heading { name, label, right: name == "id", wide: name == "question", rank: 0 }
    };
    let headings = HEADINGS.map(heading);
    let title = gaps.locale.text("gaps-col-question");
    let mut sink = output::sink(format, out, &title, &headings, layout)?;
    for group in gaps.groups {
        let org = group.org.and_then(|id| gaps.names.orgs.get(id));
        let org = org.map_or(Cell::Empty, |org| Cell::Coded { code: &org.code, label: &org.name });
        for asked in &group.asked {
            let noun = gaps.locale.format("say-noun", &[("table", asked.table.into())]);
            for question in &asked.questions {
                let label = label(asked.table, question.field, gaps.locale);
                let text = gaps.question(question);
                let field = match question.field {
                    "" => Cell::Empty,
                    code => Cell::Coded { code, label: &label },
                };
                let table = Cell::Coded { code: asked.table, label: &noun };
                let id = asked.id.map_or(Cell::Empty, Cell::Number);
                sink.row(&[org.clone(), table, id, field, Cell::Text(&text)])?;
            }
        }
    }
    sink.finish().map(drop)
}

fn label(table: &str, field: &str, locale: &Locale) -> String {
    if field.is_empty() { String::new() } else { locale.text(&field_id(table, field)) }
}
