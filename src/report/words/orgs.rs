//! The associations, the most active ones, the forms of interaction.

use super::{Words, text::capital};
use crate::locale::{Arg, dates};
use crate::paper::Block;
use crate::report::Active;
use crate::value::closed::OfficeLang;
use crate::value::{Figure, Lang, Text};

impl Words<'_> {
    /// «На территории … действует 15 …, из них учтено поимённо 6»; then the most active ones by name.
    pub(super) fn orgs(&mut self) {
        let orgs = &self.account.orgs;
        let text = match (orgs.declared, self.account.declared()) {
            (Some(declared), Some(figure)) => {
                let named = match orgs.kept {
                    0 => "none",
                    kept if kept > declared => "more",
                    _ => "of-them",
                };
                let mut args = self.counted(&self.locale.text("report-declared"), &figure);
                args.extend([("kept", self.kept()), ("named", named.into()), ("place", self.territory().into())]);
                self.locale.format("report-orgs", &args)
            }
            _ if orgs.kept > 0 => {
                let args = [("kept", self.kept()), ("place", self.territory().into())];
                self.locale.format("report-orgs-kept", &args)
            }
            _ => String::new(),
        };
        self.text(&capital(text.trim_start()));
        self.active();
    }

    /// How many are kept by name.
    fn kept(&self) -> Arg {
        let orgs = &self.account.orgs;
        let value = dates::number(orgs.kept, self.locale.lang);
        let mark = self.mark(&self.locale.text("report-kept"), &value, &orgs.kept_records);
        Arg::Followed(orgs.kept, mark)
    }

    /// «на территории …», «в …»; a case that nobody gave is not guessed. English takes the name as it stands.
    fn territory(&self) -> String {
        let office = &self.account.said.office;
        match (self.case(office.territory_of.as_ref()), self.place()) {
            (Some(of), _) if self.locale.lang == Lang::Ru => {
                self.locale.format("report-on-territory", &[("place", of.into())])
            }
            (_, Some(inside)) => self.locale.format("report-in-territory", &[("place", inside.into())]),
            _ => String::new(),
        }
    }

    /// The territory as it follows «в».
    fn place(&self) -> Option<&str> {
        let office = &self.account.said.office;
        self.case(office.territory_in.as_ref()).or_else(|| {
            let name = office.territory.as_ref().filter(|_| self.locale.lang == Lang::En);
            name.map(Text::as_str)
        })
    }

    /// A case belongs to the language that the office writes in.
    fn case<'t>(&self, text: Option<&'t Text>) -> Option<&'t str> {
        let english = self.account.said.office.office_lang == Some(OfficeLang::En);
        text.filter(|_| english == (self.locale.lang == Lang::En)).map(Text::as_str)
    }

    /// The names in full; those that were computed state their number of acts.
    fn active(&mut self) {
        let orgs = &self.account.orgs;
        if orgs.active.is_empty() {
            return;
        }
        let all = orgs.declared.unwrap_or(orgs.kept);
        let of = match all {
            0 => "none",
            1 => "one",
            _ => "them",
        };
        let how = if orgs.named { "named" } else { "computed" };
        self.paragraph("report-active", &[("of", of.into()), ("how", how.into()), ("n", orgs.active.len().into())]);
        let more = orgs.declared.and_then(|all| usize::try_from(all).ok()).is_some_and(|all| all > orgs.active.len());
        let last = orgs.active.len() - 1;
        let item = |(at, org): (usize, &Active)| {
            let name = self.active_one(org, orgs.named);
            match (at == last, more) {
                (false, _) => format!("{name},"),
                (true, true) => format!("{name} {}", self.locale.text("report-and-others")),
                (true, false) => super::text::closed(&name, '.'),
            }
        };
        let items = orgs.active.iter().enumerate().map(item).collect();
        self.blocks.push(Block::List(items));
    }

    fn active_one(&self, org: &Active, named: bool) -> String {
        match org.acts.filter(|_| !named) {
            Some(acts) => {
                let origins = org.records.clone();
                let figure = Figure { known: Some(acts), unstated: org.unstated, records: 1, origins };
                format!("{} ({})", org.name, self.number(&org.name, &figure))
            }
            None => org.name.clone(),
        }
    }

    /// The forms of interaction in their own wording, each with what counts under it.
    pub(super) fn interaction(&mut self) {
        let lines = &self.account.interaction;
        if lines.is_empty() {
            return;
        }
        match self.place() {
            Some(place) => self.paragraph("report-interaction-in", &[("place", place.to_owned().into())]),
            None => self.paragraph("report-interaction", &[]),
        }
        let items = lines.iter().map(|line| match line.count.known {
            Some(_) => {
                let number = self.number(&line.text, &line.count);
                let counted = self.locale.format("report-line-count", &[("number", number.into())]);
                format!("{} {counted}", super::text::open(&line.text))
            }
            None => line.text.clone(),
        });
        self.list(items.collect());
    }
}
