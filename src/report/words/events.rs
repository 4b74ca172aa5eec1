//! What was held and decided, and who was encouraged.

use super::{Words, capital, sentence};
use crate::report::Told;
use crate::value::Figure;
use crate::value::fold::fold;

impl Words<'_> {
    /// How much was held, by kind; then the events that have something to tell.
    pub(super) fn events(&mut self) {
        let events = &self.account.events;
        if !events.is_empty() {
            let mut all = Figure::default();
            let mut people = Figure::default();
            for event in events {
                all.join(event.count);
                people.join(event.people);
            }
            let (counted, uncounted) =
                self.kinds("event.kind", events.iter().map(|event| (Some(event.kind.as_str()), event.count)));
            let mut text = String::new();
            if !counted.is_empty() {
                let mut args = self.counted(all).to_vec();
                args.push(("kinds", counted.join(", ").into()));
                text = self.locale.format("report-held", &args);
            }
            if !uncounted.is_empty() {
                let id = if counted.is_empty() { "report-held-uncounted" } else { "report-held-also" };
                text = format!("{text} {}", self.locale.format(id, &[("kinds", uncounted.join(", ").into())]));
            }
            if people.known.is_some() {
                text = format!("{text} {}", self.locale.format("report-present", &self.counted(people)));
            }
            self.text(text.trim().to_owned());
        }
        let told: Vec<String> = self.account.told.iter().map(|event| self.told(event)).collect();
        told.into_iter().for_each(|text| self.text(text));
        if self.account.untold > 0 {
            self.paragraph("report-untold", &[("n", self.account.untold.into())]);
        }
        if !self.account.ahead.is_empty() {
            let ahead: Vec<String> = self.account.ahead.iter().map(|event| self.event_head(event)).collect();
            self.paragraph("report-ahead", &[("events", ahead.join("; ").into())]);
        }
    }

    /// One event: its own sentence, else what is stated of it.
    fn told(&self, event: &Told) -> String {
        if let Some(account) = &event.account {
            return account.clone();
        }
        let mut text = sentence(&self.event_head(event));
        if let Some(agenda) = &event.agenda {
            let agenda = sentence(agenda);
            text = format!("{text} {}", self.locale.format("report-agenda", &[("agenda", agenda.into())]));
        }
        if let Some(outcome) = &event.outcome {
            text = format!("{text} {}", capital(&sentence(outcome)));
        }
        text
    }

    /// «Круглый стол «О поддержке» (01.09.2012, ДК шахтёров, присутствовало 25 человек)».
    pub(super) fn event_head(&self, event: &Told) -> String {
        let kind = self.names.label("event.kind", &event.kind, false);
        let titled = [self.names.label("event.kind", &event.kind, true), kind];
        // A title that says its kind itself needs no other word for it.
        let speaks = titled.iter().any(|label| fold(&event.title).contains(&fold(label)));
        let mut head = if speaks {
            event.title.clone()
        } else {
            self.locale
                .format("report-event", &[("kind", capital(kind).into()), ("title", event.title.as_str().into())])
        };
        let mut details: Vec<String> = self.date(&event.date).into_iter().chain(event.place.clone()).collect();
        if let Some(chair) = &event.chair {
            details.push(self.locale.format("report-chair", &[("chair", chair.as_str().into())]));
        }
        if !event.orgs.is_empty() {
            details.push(self.locale.format("report-took-part", &[("orgs", event.orgs.join(", ").into())]));
        }
        if let Some(people) = event.people {
            details.push(self.locale.format("report-people-there", &[("n", people.into())]));
        }
        if !details.is_empty() {
            head = format!("{head} ({})", details.join("; "));
        }
        head
    }

    /// Encouragement by kind, then who was encouraged and where; the clerk's own sentences last.
    pub(super) fn awards(&mut self) {
        let awards = &self.account.awards;
        let (counted, _) = self.kinds("award.kind", awards.iter().map(|award| (award.kind.as_deref(), award.count)));
        if !counted.is_empty() {
            self.paragraph("report-awards", &[("kinds", counted.join(", ").into())]);
        }
        let mut amount = Figure::default();
        awards.iter().for_each(|award| amount.join(award.amount));
        if let Some(sum) = amount.known.filter(|sum| *sum > 0) {
            let sum = crate::locale::dates::money(crate::value::Money(sum), self.locale.lang);
            self.paragraph("report-awards-amount", &[("sum", sum.into())]);
        }
        let who = |encouraged: &crate::report::Encouraged| {
            if encouraged.at.is_empty() {
                return encouraged.who.clone();
            }
            let events: Vec<String> = encouraged
                .at
                .iter()
                .map(|title| self.locale.format("report-title", &[("title", title.into())]))
                .collect();
            let args = [
                ("who", encouraged.who.as_str().into()),
                ("events", events.join(", ").into()),
                ("n", events.len().into()),
            ];
            self.locale.format("report-encouraged-at", &args)
        };
        let all: Vec<String> = self.account.encouraged.iter().map(who).collect();
        if !all.is_empty() {
            self.paragraph("report-encouraged", &[("who", all.join("; ").into())]);
        }
        for text in &self.account.sentences.awards {
            self.text(text.clone());
        }
    }
}
