//! The act of erasure and the extract from the log, with the parts that order 179 of Roskomnadzor (28.10.2022) names.
//! The program claims no conformity: it states what was done.

use serde_json::{Value, json};

use super::place;
use crate::cli::context::Context;
use crate::locale::{Arg, dates};
use crate::paper::{Block, Entry, Paper, Table};
use crate::store::Erased;
use crate::subject::Office;
use crate::value::When;

/// What the act states.
pub struct Act<'a> {
    pub name: &'a str,
    pub reason: &'a str,
    /// The operation's number.
    pub n: i64,
    pub erased: &'a Erased,
    pub office: Option<&'a Office>,
    pub context: &'a Context,
}

impl Act<'_> {
    /// The act, and below it the extract.
    pub fn paper(&self) -> Paper {
        let words = |id: &str| self.context.locale.text(id);
        let title = |id: &str| {
            self.context.locale.format(id, &[("n", self.n.to_string().into()), ("date", self.date().into())])
        };
        let table = |head: &[&str], rows: Vec<Vec<String>>| Table {
            head: head.iter().map(|id| words(id)).collect(),
            right: vec![false; head.len()],
            rows: rows.into_iter().map(Entry::row).collect(),
        };
        let stated = self.stated().into_iter().map(|(id, value)| vec![words(&format!("person-act-{id}")), value]);
        let fields = self.erased.fields.iter().zip(1..);
        let fields = fields.map(|((column, id), n): (_, i64)| vec![n.to_string(), place(column, *id, self.context)]);
        let log = [
            ("date", self.date()),
            ("subject", self.name.to_owned()),
            ("categories", self.categories()),
            ("system", self.system()),
            ("reason", self.reason.to_owned()),
        ];
        let log = log.into_iter().map(|(id, value)| vec![words(&format!("person-act-{id}")), value]);
        let stated_head = ["person-act-what", "person-act-stated"];
        Paper {
            blocks: vec![
                Block::Heading(1, title("person-act-title")),
                Block::Table(String::new(), table(&stated_head, stated.collect())),
                Block::Table(
                    words("person-act-places"),
                    table(&["person-act-number", "person-act-place"], fields.collect()),
                ),
                Block::Paragraph(words("person-act-signature")),
                Block::Heading(1, title("person-log-title")),
                Block::Table(String::new(), table(&stated_head, log.collect())),
            ],
            ..Paper::default()
        }
    }

    /// The same for machines.
    pub fn json(&self) -> Value {
        let places: Vec<Value> = self
            .erased
            .fields
            .iter()
            .map(|(column, id)| json!({"table": column.table, "id": id, "field": column.name}))
            .collect();
        json!({
            "act": {
                "operation": self.n, "date": self.context.today.to_string(), "subject": self.name, "reason": self.reason,
                "operator": self.office().unwrap_or_default(), "done_by": self.context.op("erase", "office").who,
                "system": self.system(), "categories": self.categories(), "method": self.context.locale.text("person-act-method-done"),
                "places": places, "history_entries": self.erased.entries,
            },
            "log": [{
                "date": self.context.today.to_string(), "subject": self.name, "categories": self.categories(),
                "system": self.system(), "reason": self.reason,
            }],
        })
    }

    /// The parts of the act in their order.
    fn stated(&self) -> Vec<(&'static str, String)> {
        let unknown = self.context.locale.text("person-act-unknown");
        let entries = self.context.locale.format("person-act-entries-done", &[("n", self.erased.entries.into())]);
        vec![
            ("operator", self.office().unwrap_or_else(|| unknown.clone())),
            ("subject", self.name.to_owned()),
            ("who", self.context.op("erase", "office").who),
            ("categories", self.categories()),
            ("system", self.system()),
            ("method", self.context.locale.text("person-act-method-done")),
            ("entries", entries),
            ("reason", self.reason.to_owned()),
            ("date", self.date()),
        ]
    }

    /// The labels of the fields that held the name, each once.
    fn categories(&self) -> String {
        let mut labels: Vec<String> = Vec::new();
        for (column, _) in &self.erased.fields {
            let label = self.context.locale.label(column);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let name = self.context.locale.text("person-act-name");
        if labels.is_empty() { name } else { format!("{name} ({})", labels.join(", ").to_lowercase()) }
    }

    fn office(&self) -> Option<String> {
        let office = self.office?;
        office.name.as_ref().map(|name| name.as_str().to_owned())
    }

    fn system(&self) -> String {
        let path = self.context.path().map(|path| path.display().to_string()).unwrap_or_default();
        let file = std::path::Path::new(&path).file_name().map(|name| name.to_string_lossy().into_owned());
        self.context.locale.format("person-act-system-named", &[("file", Arg::from(file.unwrap_or_default()))])
    }

    fn date(&self) -> String {
        let today = self.context.today.to_string();
        When::from_iso(&today).map_or(today, |when| dates::when(&when, self.context.locale.lang))
    }
}
