//! `event show` and `plan show`: the record, opened by the chain from a decision to what carried it out.

use serde_json::json;

use super::context::Context;
use super::files::Files;
use super::show::{Head, Showing, number, print};
use crate::report::chain;
use crate::report::words::Chain;
use crate::store::Mode;
use crate::subject::{Event, Plan};
use crate::value::Ref;

/// A record to be shown.
#[derive(clap::Args, Debug)]
pub struct ChainShow {
    /// The record: its number; an association also by code or name
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    files: Files,
}

impl Showing<Event> for ChainShow {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let id = number::<Event>(&self.id, &names)?;
        let words = Chain { locale: &context.locale, names: &names, numbered: true };
        let items = chain::decided(&store, id, context.today)?;
        let line = |item| context.locale.format("chain-of-event", &[("item", words.decided(item).into())]);
        let lines: Vec<String> = items.iter().map(line).collect();
        let head = Head { key: "decided", value: json!(items), line: lines.join("\n"), rows: Vec::new() };
        let heads = if items.is_empty() { Vec::new() } else { vec![head] };
        Ok(print::<Event>(id, &store, &names, &self.files, context, heads)?)
    }
}

impl Showing<Plan> for ChainShow {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let id = number::<Plan>(&self.id, &names)?;
        let words = Chain { locale: &context.locale, names: &names, numbered: true };
        let mut heads = Vec::new();
        let event = store.get::<Plan>(id)?.decided_at.as_ref().and_then(Ref::id);
        if let Some(event) = event.map_or(Ok(None), |event| chain::decided_at(&store, event))? {
            let line = context.locale.format("chain-decision", &[("event", words.event(&event).into())]);
            heads.push(Head { key: "decision", value: json!(event), line, rows: Vec::new() });
        }
        let acts = chain::acts(&store, id, context.today)?;
        if let Some(told) = words.acts(&acts) {
            let line = context.locale.format("chain-carried-out", &[("acts", told.into())]);
            heads.push(Head { key: "acts", value: json!(acts), line, rows: Vec::new() });
        }
        Ok(print::<Plan>(id, &store, &names, &self.files, context, heads)?)
    }
}
