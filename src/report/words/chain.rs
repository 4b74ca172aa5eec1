//! What was decided and what became of it, in words: for the account, and for the records themselves.

use super::Words;
use super::events::kind_and_title;
use super::text::{capital, inside_quotes, open};
use crate::locale::{Locale, dates};
use crate::report::chain::{Act, Decided, Held};
use crate::value::{Names, When};

/// How many decisions, and acts of each, are told.
const TOLD: usize = 12;

/// Words for the chain, with the numbers of records or without.
pub struct Chain<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// The labels.
    pub names: &'a Names,
    /// The numbers of records stand there: for whoever works with them.
    pub numbered: bool,
}

impl Chain<'_> {
    /// «круглый стол «О среде», 01.09.2012, № 1».
    pub fn event(&self, event: &Held) -> String {
        let head = kind_and_title(self.names, &event.kind, &event.title, || self.quoted(&event.title));
        let mut parts = vec![head, self.date(&event.date)];
        parts.extend(self.numbered.then(|| format!("№ {}", event.id)));
        parts.join(", ")
    }

    /// «пункт 4 «Обследовать входы» (план на 2013 год) — сделано: мероприятие № 9, 01.03.2013».
    pub fn decided(&self, item: &Decided) -> String {
        let numbered = if item.number.is_some() { "yes" } else { "no" };
        let args = [
            ("numbered", numbered.into()),
            ("number", item.number.clone().unwrap_or_default().into()),
            ("task", inside_quotes(&open(&item.task), self.locale.lang).into()),
            ("year", item.year.to_string().into()),
            ("outcome", self.outcome(item).into()),
        ];
        self.locale.format("chain-decided", &args)
    }

    /// What became of a plan item.
    fn outcome(&self, item: &Decided) -> String {
        let done = (item.status == "done").then(|| {
            let label = self.names.label("plan.status", "done", false).to_owned();
            let on = item.done_on.as_ref().map(|on| format!(" {}", self.date(on))).unwrap_or_default();
            let result = item.result.as_ref().map(|result| format!(": {}", open(result))).unwrap_or_default();
            format!("{label}{on}{result}")
        });
        let acts = self.acts(&item.acts);
        let acts = acts.map(|acts| self.locale.format("chain-acts", &[("acts", acts.into())]));
        let told: Vec<String> = done.into_iter().chain(acts).collect();
        match (told.is_empty(), item.status.as_str()) {
            (false, _) => told.join("; "),
            (true, "planned") => self.locale.text("chain-not-done"),
            (true, status) => self.names.label("plan.status", status, false).to_owned(),
        }
    }

    /// «круглый стол «О среде» (01.03.2013), помощь (транспорт, май 2013)»; nothing where nothing was done.
    pub fn acts(&self, acts: &[Act]) -> Option<String> {
        let mut told: Vec<String> = acts.iter().take(TOLD).map(|act| self.act(act)).collect();
        let rest = acts.len().saturating_sub(TOLD);
        told.extend((rest > 0).then(|| self.locale.format("chain-more", &[("n", rest.into())])));
        (!told.is_empty()).then(|| told.join("; "))
    }

    fn act(&self, act: &Act) -> String {
        let list = if act.table == "aid" { "aid.form".to_owned() } else { format!("{}.kind", act.table) };
        let kind = act.kind.as_ref().map(|kind| self.names.label(&list, kind, false).to_owned());
        let title = act.title.as_ref().map(|title| format!(" {}", self.quoted(title))).unwrap_or_default();
        if self.numbered {
            let args = [("table", act.table.into()), ("id", act.id.to_string().into())];
            return format!("{}{title}, {}", self.locale.format("say-record", &args), self.date(&act.date));
        }
        let noun = self.locale.format("chain-noun", &[("table", act.table.into())]);
        let what = match (act.table, kind) {
            ("aid", Some(form)) => format!("{noun} — {form}"),
            (_, kind) => kind.unwrap_or(noun),
        };
        format!("{what}{title} ({})", self.date(&act.date))
    }

    fn date(&self, iso: &str) -> String {
        When::from_iso(iso).map_or_else(|_| iso.to_owned(), |when| dates::when(&when, self.locale.lang))
    }

    fn quoted(&self, title: &str) -> String {
        let title = inside_quotes(title, self.locale.lang);
        self.locale.format("report-title", &[("title", title.into())])
    }
}

impl Words<'_> {
    /// What was decided at the events of the period, and what was done of it: a list an event.
    pub(super) fn decisions(&mut self) {
        let chain = Chain { locale: self.locale, names: self.names, numbered: false };
        let decisions = &self.account.decisions;
        for decision in decisions.iter().take(TOLD) {
            let event = capital(&chain.event(&decision.event));
            self.paragraph("chain-opening", &[("event", event.into())]);
            let mut lines: Vec<String> = decision.items.iter().take(TOLD).map(|item| chain.decided(item)).collect();
            let rest = decision.items.len().saturating_sub(TOLD);
            lines.extend((rest > 0).then(|| self.locale.format("report-plan-rest", &[("n", rest.into())])));
            self.list(lines);
        }
        let rest = decisions.len().saturating_sub(TOLD);
        if rest > 0 {
            self.paragraph("chain-rest", &[("n", rest.into())]);
        }
    }
}
