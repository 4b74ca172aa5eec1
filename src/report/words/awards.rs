//! Encouragement: how much of it, and who was encouraged on what occasion.

use super::Words;
use super::text::{open, sentence};
use crate::report::Encouraged;
use crate::value::{Figure, Sum};

impl Words<'_> {
    /// Encouragement by kind, then who was encouraged and where; the clerk's own sentences last.
    pub(super) fn awards(&mut self) {
        let awards = &self.account.awards;
        let (mut all, mut amount) = (Figure::default(), Sum::default());
        for award in awards {
            all.join(&award.count);
            // Most kinds come without money: only where some is stated may some be missing.
            if award.amount.known().is_some() {
                amount.join(&award.amount);
            }
        }
        let named = awards.iter().filter(|award| award.kind.is_some());
        let (mut counted, uncounted) =
            self.kinds("award.kind", named.map(|award| (award.kind.as_deref(), &award.count)));
        if !counted.is_empty() {
            let unnamed = awards.iter().filter(|award| award.kind.is_none());
            counted.extend(self.kinds("award.kind", unnamed.map(|award| (None, &award.count))).0);
        }
        let mut sentences = Vec::new();
        if all.known.is_some() {
            let has = if counted.is_empty() { "no" } else { "yes" };
            let mut args = self.counted("", &all);
            args.extend([("kinds", counted.join(", ").into()), ("has", has.into())]);
            sentences.push(self.locale.format("report-awards", &args));
        }
        let told = !self.account.encouraged.is_empty() || !self.account.sentences.awards.is_empty();
        if !uncounted.is_empty() {
            let id = if all.known.is_some() { "report-awards-also" } else { "report-awards-uncounted" };
            sentences.push(self.locale.format(id, &[("kinds", uncounted.join(", ").into())]));
        } else if all.known.is_none() && !awards.is_empty() && !told {
            sentences.push(self.locale.text("report-awards-some"));
        }
        if let Some(sum) = self.money(&self.locale.text("report-trace-amount"), &amount) {
            sentences.push(self.locale.format("report-awards-amount", &[("sum", sum.into())]));
        }
        self.sentences(&sentences);
        self.encouraged();
        for text in &self.account.sentences.awards {
            self.text(text);
        }
    }

    fn encouraged(&mut self) {
        let all: Vec<String> = self.account.encouraged.iter().map(|one| self.encouraged_one(one)).collect();
        if all.is_empty() {
            return;
        }
        // The verb is plural; a group is several people, whoever else stands alone is not.
        let several =
            |one: &Encouraged| one.awardee_type.as_deref() == Some("group") || one.people.is_some_and(|n| n != 1);
        let alone = all.len() == 1 && !self.account.encouraged.iter().any(several);
        let who = sentence(&all.join("; "));
        self.paragraph("report-encouraged", &[("who", who.into()), ("alone", if alone { "yes" } else { "no" }.into())]);
    }

    /// «Петрова А. В., председатель (ВОИ) — на мероприятии «День города»».
    fn encouraged_one(&self, one: &Encouraged) -> String {
        let people =
            one.people.map(|n| self.locale.format("report-people", &self.counted("", &Figure::of(n, Vec::new()))));
        let named = one.who.as_ref().map(|who| open(who));
        // «волонтёры (3 человека)», but «3 человека» where that is all that is known.
        let (first, inside) = match (named, people) {
            (Some(who), people) => (Some(who), people),
            (None, people) => (people, None),
        };
        let org = one.org.as_ref().map(|org| self.org(org));
        let who: Vec<String> = first.into_iter().chain(one.position.clone()).collect();
        let inside: Vec<String> = inside.into_iter().chain(org).collect();
        let who = match (who.is_empty(), inside.is_empty()) {
            (false, false) => format!("{} ({})", who.join(", "), inside.join(", ")),
            (true, _) => inside.join(", "),
            (false, true) => who.join(", "),
        };
        if one.at.is_empty() {
            return who;
        }
        let events: Vec<String> = one.at.iter().map(|title| self.quoted(title)).collect();
        let args = [("who", who.into()), ("n", events.len().into()), ("events", events.join(", ").into())];
        self.locale.format("report-encouraged-at", &args)
    }
}
