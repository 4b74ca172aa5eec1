//! Support to associations, and the campaigns with what was collected and given.

use super::{Words, capital, sentence};
use crate::locale::dates;
use crate::report::{Campaign, Gift};
use crate::value::{Figure, Money};

impl Words<'_> {
    /// Support by form, what lasts from before, and what is known of the money.
    pub(super) fn support(&mut self) {
        let support = &self.account.support;
        let new: Vec<_> = support.iter().filter(|form| form.count.records > 0).collect();
        let (mut all, mut amount) = (Figure::default(), Figure::default());
        for form in &new {
            all.join(form.count);
            amount.join(form.amount);
        }
        let (mut counted, uncounted) =
            self.kinds("aid.form", new.iter().map(|form| (Some(form.form.as_str()), form.count)));
        let mut text = String::new();
        if !new.is_empty() {
            counted.extend(uncounted);
            let mut args = self.counted(all).to_vec();
            let known = if all.known.is_some() { "yes" } else { "no" };
            args.extend([("forms", counted.join(", ").into()), ("known", known.into())]);
            text = self.locale.format("report-support", &args);
        }
        if let Some(sum) = self.money(amount) {
            let args = [("sum", sum.into()), ("n", amount.unstated.into())];
            text = format!("{text} {}", self.locale.format("report-support-amount", &args));
        }
        let lasting = support.iter().filter(|form| form.continuing.records > 0);
        let (mut going, uncounted) =
            self.kinds("aid.form", lasting.map(|form| (Some(form.form.as_str()), form.continuing)));
        going.extend(uncounted);
        if !going.is_empty() {
            text = format!("{text} {}", self.locale.format("report-continuing", &[("forms", going.join(", ").into())]));
        }
        self.text(text.trim().to_owned());
        for text in &self.account.sentences.support {
            self.text(text.clone());
        }
    }

    /// Each campaign in a paragraph: its own sentence or what is stated of it, then its sums where any is known.
    pub(super) fn campaigns(&mut self) {
        let texts: Vec<String> = self.account.campaigns.iter().map(|campaign| self.campaign(campaign)).collect();
        texts.into_iter().for_each(|text| self.text(text));
    }

    fn campaign(&self, campaign: &Campaign) -> String {
        let mut parts = Vec::new();
        let own = campaign.event.as_ref().and_then(|event| event.account.as_deref());
        match (&campaign.event, own) {
            (_, Some(account)) => parts.push(account.to_owned()),
            (Some(event), None) => {
                let mut head = self.event_head(event);
                if let Some(organiser) = &campaign.organiser {
                    let organiser = self.locale.format("report-organiser", &[("organiser", organiser.as_str().into())]);
                    head = format!("{head}, {organiser}");
                }
                parts.push(sentence(&head));
                parts.extend(event.outcome.as_ref().map(|outcome| capital(&sentence(outcome))));
            }
            (None, None) => parts.push(self.locale.text("report-no-campaign")),
        }
        // Beside its own sentence only sums that are known are worth a word.
        let tells = |figure: Figure, gifts: &[Gift]| figure.known.is_some() || (own.is_none() && !gifts.is_empty());
        if tells(campaign.collected_amount, &campaign.collected) {
            parts.push(self.gifts("report-collected", campaign.collected_amount, &campaign.collected));
        }
        if tells(campaign.given_amount, &campaign.given) {
            parts.push(self.gifts("report-given", campaign.given_amount, &campaign.given));
        }
        parts.extend(self.reached(campaign, own.is_none()));
        if let Some(stated) = campaign.stated_amount {
            let sum = dates::money(Money(stated), self.locale.lang);
            parts.push(self.locale.format("report-stated", &[("sum", sum.into())]));
        }
        parts.extend(campaign.sentences.iter().cloned());
        parts.join(" ")
    }

    /// «Собрано не менее 1 200 ₽: денежные средства — 1 000 ₽, вещи (тетради, 700 шт).»
    fn gifts(&self, id: &str, amount: Figure, gifts: &[Gift]) -> String {
        let items: Vec<String> = gifts.iter().map(|gift| self.gift(gift, gifts.len() > 1)).collect();
        let (known, sum) = match self.money(amount) {
            Some(sum) => ("yes", sum),
            None => ("no", String::new()),
        };
        let has = if items.is_empty() { "no" } else { "yes" };
        let args =
            [("known", known.into()), ("sum", sum.into()), ("what", items.join(", ").into()), ("has", has.into())];
        self.locale.format(id, &args)
    }

    /// One thing collected or given; its own sum only beside others.
    fn gift(&self, gift: &Gift, several: bool) -> String {
        let form = gift.form.as_deref().map(|form| self.names.label("aid.form", form, false).to_owned());
        let quantity = self.figure(gift.quantity).map(|number| {
            let unit = gift.unit.as_deref().map(|unit| self.names.label("aid.unit", unit, false)).unwrap_or_default();
            format!("{number} {unit}").trim().to_owned()
        });
        let inside: Vec<String> = gift.what.iter().filter(|_| form.is_some()).cloned().chain(quantity).collect();
        let mut text = form.or_else(|| gift.what.clone()).unwrap_or_else(|| self.locale.text("report-help"));
        if !inside.is_empty() {
            text = format!("{text} ({})", inside.join(", "));
        }
        match self.money(gift.amount).filter(|_| several) {
            Some(sum) => format!("{text} — {sum}"),
            None => text,
        }
    }

    /// «Помощь получили: 464 семьи, 1 200 человек (малообеспеченные).»
    fn reached(&self, campaign: &Campaign, tell_categories: bool) -> Option<String> {
        let known = |figure: Figure| figure.known.map(|_| figure);
        let mut who = Vec::new();
        who.extend(known(campaign.families).map(|figure| self.locale.format("report-families", &self.counted(figure))));
        who.extend(known(campaign.people).map(|figure| self.locale.format("report-people", &self.counted(figure))));
        // «Передано нуждающимся» says the most general category already.
        let categories = campaign.categories.iter().filter(|code| *code != "in-need");
        let labels: Vec<&str> = categories.map(|code| self.names.label("aid.category", code, true)).collect();
        if who.is_empty() && !(tell_categories && !labels.is_empty()) {
            return None;
        }
        let text = match (who.is_empty(), labels.is_empty()) {
            (true, _) => labels.join(", "),
            (false, true) => who.join(", "),
            (false, false) => format!("{} ({})", who.join(", "), labels.join(", ")),
        };
        Some(self.locale.format("report-reached", &[("who", text.into())]))
    }
}
