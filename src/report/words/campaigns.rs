//! The campaigns with what was collected and given.

use std::cmp::Reverse;

use super::Words;
use super::text::{capital, open, sentence, small};
use crate::locale::dates;
use crate::report::{Campaign, Gift};
use crate::value::{Figure, Sum};

/// How many campaigns are told one by one, and how many things in each; more would be a dump.
const TOLD: usize = 8;
const GIFTS: usize = 8;

impl Words<'_> {
    /// Each campaign in a paragraph; of very many the largest, and the rest together.
    pub(super) fn campaigns(&mut self) {
        let campaigns = &self.account.campaigns;
        let size = |campaign: &Campaign| {
            let known = |sum: &Sum| sum.known().unwrap_or(0);
            let told = campaign.event.as_ref().is_some_and(|event| event.account.is_some());
            Reverse((told, known(&campaign.collected_amount).saturating_add(known(&campaign.given_amount))))
        };
        let mut order: Vec<usize> = (0..campaigns.len()).collect();
        // What belongs to no campaign has a paragraph of its own, always.
        order.sort_by_key(|at| (campaigns[*at].event.is_some(), size(&campaigns[*at]), *at));
        let (told, rest) = order.split_at(order.len().min(TOLD + 1));
        let mut told = told.to_vec();
        told.sort_unstable();
        let mut texts: Vec<String> = told.iter().map(|at| self.campaign(&campaigns[*at])).collect();
        if !rest.is_empty() {
            let mut all = Campaign::default();
            for at in rest {
                all.join(&campaigns[*at]);
            }
            let head = self.locale.format("report-campaigns-rest", &[("n", rest.len().into())]);
            texts.push(self.sums(vec![head], &all, true));
        }
        for text in &texts {
            self.text(text);
        }
    }

    /// Its own sentence or what is stated of it, then its sums where any is known.
    fn campaign(&self, campaign: &Campaign) -> String {
        let mut parts = Vec::new();
        let own = campaign.event.as_ref().and_then(|event| event.account.clone());
        let bare = own.is_none();
        match (&campaign.event, own) {
            (_, Some(account)) => parts.push(account),
            (Some(event), None) => {
                parts.push(sentence(&self.event_head(event)));
                let agenda = event.agenda.as_ref();
                parts.extend(
                    agenda.map(|agenda| self.locale.format("report-agenda", &[("agenda", sentence(agenda).into())])),
                );
                parts.extend(event.outcome.as_ref().map(|outcome| capital(&sentence(outcome))));
            }
            (None, None) if campaign.collected.is_empty() && campaign.given.is_empty() => {}
            (None, None) => parts.push(self.locale.text("report-no-campaign")),
        }
        self.sums(parts, campaign, bare)
    }

    fn sums(&self, mut parts: Vec<String>, campaign: &Campaign, bare: bool) -> String {
        // Beside its own sentence only sums that are known are worth a word.
        let tells = |sum: &Sum, gifts: &[Gift]| sum.known().is_some() || (bare && !gifts.is_empty());
        if tells(&campaign.collected_amount, &campaign.collected) {
            parts.push(self.gifts("collected", campaign, &campaign.collected_amount, &campaign.collected));
        }
        if tells(&campaign.given_amount, &campaign.given) {
            parts.push(self.gifts("given", campaign, &campaign.given_amount, &campaign.given));
        }
        parts.extend(self.reached(campaign, bare));
        if let Some((event, stated)) = campaign.event.as_ref().and_then(|event| Some((event, event.stated_amount?))) {
            let mut sum = dates::money(stated, self.locale.lang);
            sum += &self.mark(&self.label(campaign, "stated"), &sum, &self.single(event));
            parts.push(self.locale.format("report-stated", &[("sum", sum.into())]));
        }
        parts.extend(campaign.sentences.iter().cloned());
        parts.join(" ")
    }

    /// «Собрано не менее 1 200 ₽: денежные средства — 1 000 ₽, вещи (тетради, 700 шт).»
    fn gifts(&self, what: &str, campaign: &Campaign, amount: &Sum, gifts: &[Gift]) -> String {
        // A sum of which nobody stated what it was for says all by itself.
        let nameless = |gift: &Gift| gift.form.is_none() && gift.what.is_none() && gift.quantity.known.is_none();
        let alone = amount.known().is_some() && gifts.len() == 1 && nameless(&gifts[0]);
        let told = if alone { 0 } else { GIFTS };
        let mut items: Vec<String> =
            gifts.iter().take(told).map(|gift| self.gift(campaign, gift, gifts.len() > 1)).collect();
        if gifts.len() > GIFTS {
            items.push(self.locale.text("report-other-things"));
        }
        let (known, sum) =
            self.money(&self.label(campaign, what), amount).map_or(("no", String::new()), |sum| ("yes", sum));
        let has = if items.is_empty() { "no" } else { "yes" };
        // A thing may be described by several words parted by commas.
        let parted = if items.iter().any(|item| item.contains(',')) { "; " } else { ", " };
        let things = items.join(parted);
        self.locale.format(
            &format!("report-{what}"),
            &[("known", known.into()), ("sum", sum.into()), ("what", things.into()), ("has", has.into())],
        )
    }

    /// What a figure of a campaign is, where figures are listed.
    fn label(&self, campaign: &Campaign, what: &str) -> String {
        format!("{}, {}", self.campaign_name(campaign), small(&self.locale.text(&format!("report-col-{what}"))))
    }

    fn campaign_name(&self, campaign: &Campaign) -> String {
        let title = campaign.event.as_ref().map(|event| event.title.clone());
        title.unwrap_or_else(|| self.locale.text("report-no-campaign-short"))
    }

    /// One thing collected or given; its own sum only beside others.
    fn gift(&self, campaign: &Campaign, gift: &Gift, several: bool) -> String {
        let form = gift.form.as_deref().filter(|form| *form != "other" || gift.what.is_none());
        let form = form.map(|form| {
            let one = gift.quantity.known == Some(1) && gift.quantity.whole();
            self.names.label("aid.form", form, !one).to_owned()
        });
        let what = gift.what.as_deref().map(open);
        let help = || self.locale.text("report-help");
        let thing = what.clone().or_else(|| form.clone()).unwrap_or_else(help);
        let label = format!("{}, {thing}", self.campaign_name(campaign));
        let inside: Vec<String> =
            what.iter().filter(|_| form.is_some()).cloned().chain(self.quantity(&label, gift)).collect();
        let mut text = form.or(what).unwrap_or_else(help);
        if !inside.is_empty() {
            text = format!("{text} ({})", inside.join(", "));
        }
        let sum = if several { self.money(&label, &gift.amount) } else { None };
        sum.map_or_else(|| text.clone(), |sum| format!("{text} — {sum}"))
    }

    /// `700 шт`, `комплекты — 5`: a unit that is a whole word does not bend beside a number.
    fn quantity(&self, label: &str, gift: &Gift) -> Option<String> {
        let number = gift.quantity.known.map(|_| self.number(label, &gift.quantity))?;
        let one = gift.quantity.known == Some(1) && gift.quantity.whole();
        let unit = gift.unit.as_deref().filter(|unit| *unit != "other");
        let Some(unit) = unit else { return Some(number) };
        let (single, plural) = (self.names.label("aid.unit", unit, false), self.names.label("aid.unit", unit, true));
        let english = self.locale.lang == crate::value::Lang::En;
        let unit = if one { single } else { plural };
        Some(if single == plural || english { format!("{number} {unit}") } else { format!("{unit} — {number}") })
    }

    /// «Помощь получили 464 семьи, 1200 человек (малообеспеченные).»
    fn reached(&self, campaign: &Campaign, tell_categories: bool) -> Option<String> {
        let word = |what: &str, figure: &Figure| {
            let counted = || self.counted(&self.label(campaign, what), figure);
            figure.known.map(|_| self.locale.format(&format!("report-{what}"), &counted()) + &self.unstated(figure))
        };
        let who: Vec<String> =
            word("families", &campaign.families).into_iter().chain(word("people", &campaign.people)).collect();
        // «Передано нуждающимся» says the most general category already.
        let categories = campaign.categories.iter().filter(|code| *code != "in-need");
        let labels: Vec<&str> = categories.map(|code| self.names.label("aid.category", code, true)).collect();
        let text = match (who.is_empty(), labels.is_empty()) {
            (true, false) if tell_categories => labels.join(", "),
            (true, _) => return None,
            (false, true) => who.join(", "),
            (false, false) => {
                let args = [("n", labels.len().into()), ("labels", labels.join(", ").into())];
                format!("{}; {}", who.join(", "), self.locale.format("report-categories", &args))
            }
        };
        let exact = |figure: &Figure| figure.known.filter(|_| figure.whole());
        // The verb agrees with what stands alone behind it.
        let (verb, n) = match (campaign.families.known, campaign.people.known) {
            (Some(_), None) => ("families", exact(&campaign.families)),
            (None, Some(_)) => ("people", exact(&campaign.people)),
            _ => ("several", None),
        };
        let verb = if n.is_some() { verb } else { "several" };
        Some(
            self.locale
                .format("report-reached", &[("who", text.into()), ("verb", verb.into()), ("n", n.unwrap_or(0).into())]),
        )
    }
}
