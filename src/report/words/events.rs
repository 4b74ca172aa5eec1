//! What was held and decided.

use super::Words;
use super::text::{capital, open, sentence, small};
use crate::report::Told;
use crate::value::figure::Origin;
use crate::value::fold::fold;
use crate::value::{Figure, Names};

/// How many associations are named beside an event; more are counted.
const NAMED: usize = 6;

impl Words<'_> {
    /// How much was held, by kind; then the events that have something to tell.
    pub(super) fn events(&mut self) {
        self.held();
        let told = &self.account.told;
        let mut at = 0;
        while let Some(event) = told.get(at) {
            // Neighbours with one outcome are told in one breath.
            let alike = told[at + 1..].iter().take_while(|next| alike(event, next)).count();
            let text = self.told(&told[at..=at + alike]);
            self.text(&text);
            at += alike + 1;
        }
        if self.account.untold > 0 {
            self.paragraph("report-untold", &[("n", self.account.untold.into())]);
        }
        if !self.account.ahead.is_empty() {
            // Nobody has come to it yet, whoever is expected.
            let plain = |event: &Told| Told { people: None, orgs: Vec::new(), ..event.clone() };
            let ahead = self.account.ahead.iter().map(|event| open(&self.event_named(&plain(event))));
            let ahead: Vec<String> = ahead.collect();
            let args = [("events", ahead.join("; ").into()), ("more", self.account.ahead_more.into())];
            self.paragraph("report-ahead", &args);
        }
    }

    fn held(&mut self) {
        let events = &self.account.events;
        let (mut all, mut people) = (Figure::default(), Figure::default());
        for event in events {
            all.join(&event.count);
            people.join(&event.people);
        }
        let (counted, uncounted) =
            self.kinds("event.kind", events.iter().map(|event| (Some(event.kind.as_str()), &event.count)));
        let mut sentences = Vec::new();
        if !counted.is_empty() {
            let mut args = self.counted("", &all);
            args.push(("kinds", counted.join(", ").into()));
            sentences.push(self.locale.format("report-held", &args));
        }
        if !uncounted.is_empty() {
            let id = if counted.is_empty() { "report-held-uncounted" } else { "report-held-also" };
            sentences.push(self.locale.format(id, &[("kinds", uncounted.join(", ").into())]));
        }
        if people.known.is_some() {
            sentences.push(
                self.locale.format("report-present", &self.counted(&self.locale.text("report-table-people"), &people)),
            );
        }
        self.sentences(&sentences);
    }

    /// The clerk's own sentence, else what is stated of the event; several share one outcome.
    fn told(&self, events: &[Told]) -> String {
        let event = &events[0];
        if let Some(account) = &event.account {
            return account.clone();
        }
        let heads: Vec<String> = events.iter().map(|event| open(&self.event_named(event))).collect();
        let mut parts = vec![sentence(&capital(&heads.join("; ")))];
        if let Some(agenda) = &event.agenda {
            parts.push(self.locale.format("report-agenda", &[("agenda", sentence(agenda).into())]));
        }
        parts.extend(event.outcome.as_ref().map(|outcome| capital(&sentence(outcome))));
        parts.join(" ")
    }

    /// «Круглый стол «О поддержке» (01.09.2012; ДК шахтёров; присутствовало 25 человек)».
    pub(super) fn event_head(&self, event: &Told) -> String {
        capital(&self.event_named(event))
    }

    /// The same inside a sentence: a kind is no name and begins small.
    fn event_named(&self, event: &Told) -> String {
        let head = kind_and_title(self.names, &event.kind, &event.title, || self.quoted(&event.title));
        let details = self.details(event);
        if details.is_empty() { head } else { format!("{} ({})", open(&head), details.join("; ")) }
    }

    /// The event that a number stands in.
    pub(super) fn single(&self, event: &Told) -> Vec<Origin> {
        if self.account.traced { vec![("event", event.id)] } else { Vec::new() }
    }

    fn details(&self, event: &Told) -> Vec<String> {
        let mut details: Vec<String> = self.date(&event.date).into_iter().chain(event.place.clone()).collect();
        let named = [("report-organiser", "organiser", &event.organiser), ("report-chair", "chair", &event.chair)];
        for (id, name, who) in named {
            details.extend(who.as_ref().map(|who| self.locale.format(id, &[(name, who.into())])));
        }
        if !event.orgs.is_empty() {
            let few = if event.orgs.len() <= NAMED { "yes" } else { "no" };
            let args = [
                ("orgs", event.orgs.iter().map(|org| self.org(org)).collect::<Vec<_>>().join(", ").into()),
                ("n", event.orgs.len().into()),
                ("few", few.into()),
            ];
            details.push(self.locale.format("report-took-part", &args));
        }
        details.extend(event.people.map(|people| {
            let figure = Figure::of(people, self.single(event));
            let label = format!("{}, {}", event.title, small(&self.locale.text("report-col-people")));
            self.locale.format("report-people-there", &self.counted(&label, &figure))
        }));
        details
    }
}

/// «круглый стол «О поддержке»»; a title that says its kind itself needs no other word for it.
pub(super) fn kind_and_title(names: &Names, kind: &str, title: &str, quoted: impl Fn() -> String) -> String {
    let [one, several] = [false, true].map(|plural| names.label("event.kind", kind, plural));
    let folded = fold(title);
    let says = |find: fn(&str, &str) -> bool| [one, several].iter().any(|label| find(&folded, &fold(label)));
    if says(|title, label| title.starts_with(label)) {
        small(title)
    } else if says(|title, label| title.contains(label)) {
        title.to_owned()
    } else {
        format!("{one} {}", quoted())
    }
}

/// True when both are told by the same outcome and by nothing else.
fn alike(a: &Told, b: &Told) -> bool {
    let bare = |event: &Told| event.account.is_none() && event.agenda.is_none();
    bare(a) && bare(b) && a.outcome == b.outcome
}
