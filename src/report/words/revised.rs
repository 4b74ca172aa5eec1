//! What has changed since an account was handed in.

use super::Words;
use crate::locale::{Arg, dates};
use crate::report::revised::{Revised, Revision};
use crate::value::{Money, When};

impl Words<'_> {
    /// A list for each year whose published figures are not those of today.
    pub(super) fn revised(&mut self) {
        let account = self.account;
        for revised in &account.revised {
            // How many records do not say is for whoever reads the figures as data.
            let told = revised.figures.iter().filter(|figure| !figure.measure.ends_with("_unstated"));
            let items: Vec<String> = told.map(|figure| self.revision(revised, figure)).collect();
            if items.is_empty() {
                continue;
            }
            let on = When::from_iso(&revised.closed_on);
            let on = on.map_or_else(|_| revised.closed_on.clone(), |on| dates::when(&on, self.locale.lang));
            self.paragraph("closing-revised", &[("year", revised.year.to_string().into()), ("date", Arg::from(on))]);
            self.list(items);
        }
    }

    /// «Мероприятия, круглые столы: 3 (опубликовано 2)».
    fn revision(&self, revised: &Revised, figure: &Revision) -> String {
        let part = self.locale.find(&format!("closing-part-{}", figure.section), &[]);
        let item = self.item(revised, figure);
        let measure = self.locale.find(&format!("closing-measure-{}", figure.measure), &[]);
        let what: Vec<String> = part.into_iter().chain(item).chain(measure).filter(|word| !word.is_empty()).collect();
        let args = [
            ("what", what.join(", ").into()),
            ("now", self.value(figure, figure.now).into()),
            ("published", self.value(figure, figure.published).into()),
        ];
        self.locale.format("closing-revision", &args)
    }

    /// What is counted, in words.
    fn item(&self, revised: &Revised, figure: &Revision) -> Option<String> {
        let label = |list: &str| self.names.label(list, &figure.item, true).to_owned();
        let list = match figure.section.as_str() {
            _ if figure.item.is_empty() => return None,
            "events" => "event.kind",
            "awards" => "award.kind",
            "support" => "aid.form",
            "plan" => "plan.status",
            "interaction" => "interaction",
            "active" => return Some(self.org(&figure.item)),
            "campaigns" => return Some(self.campaign_title(revised, &figure.item)),
            _ => return Some(figure.item.clone()),
        };
        Some(label(list))
    }

    /// A campaign's title where this account tells of it, else its number.
    fn campaign_title(&self, revised: &Revised, number: &str) -> String {
        let own = revised.year == i64::from(self.period.year());
        let told = self.account.campaigns.iter().filter(|_| own).filter_map(|campaign| campaign.event.as_ref());
        let title = told.into_iter().find(|event| event.id.to_string() == number).map(|event| event.title.clone());
        let numbered = || self.locale.format("say-record", &[("table", "event".into()), ("id", number.into())]);
        title.map_or_else(numbered, |title| self.quoted(&title))
    }

    fn value(&self, figure: &Revision, value: Option<i64>) -> String {
        match value {
            None => self.locale.text("closing-not-stated"),
            Some(kopecks) if figure.unit == "RUB" => dates::money(Money(kopecks), self.locale.lang),
            Some(number) => dates::number(number, self.locale.lang),
        }
    }
}
