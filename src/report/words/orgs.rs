//! The associations, the most active ones, the forms of interaction.

use super::Words;
use crate::paper::Block;

impl Words<'_> {
    /// «На территории … действуют 15 …, из них учтено поимённо 6»; then the most active ones by name.
    pub(super) fn orgs(&mut self) {
        let orgs = &self.account.orgs;
        let office = &self.account.said.office;
        let place = match (&office.territory_of, &office.territory_in) {
            (Some(of), _) => self.locale.format("report-on-territory", &[("place", of.as_str().into())]),
            (None, Some(inside)) => self.locale.format("report-in-territory", &[("place", inside.as_str().into())]),
            (None, None) => String::new(),
        };
        let kept = [("kept", orgs.kept.into()), ("place", place.as_str().into())];
        let text = match orgs.declared {
            Some(declared) => {
                let args = [("n", declared.into()), kept[0].clone(), kept[1].clone()];
                self.locale.format("report-orgs", &args)
            }
            None if orgs.kept > 0 => self.locale.format("report-orgs-kept", &kept),
            None => return,
        };
        self.text(super::capital(text.trim_start()));
        self.active();
    }

    /// The names in full; those that were computed state their number of acts.
    fn active(&mut self) {
        let orgs = &self.account.orgs;
        if orgs.active.is_empty() {
            return;
        }
        self.paragraph(if orgs.named { "report-active" } else { "report-active-computed" }, &[]);
        let all = orgs.declared.unwrap_or(orgs.kept);
        let more = usize::try_from(all).is_ok_and(|all| all > orgs.active.len());
        let last = orgs.active.len() - 1;
        let name = |(at, org): (usize, &super::super::Active)| {
            let acts = if orgs.named { String::new() } else { format!(" — {}", org.acts) };
            let sign = match (at == last, more) {
                (false, _) => ",".to_owned(),
                (true, true) => format!(" {}", self.locale.text("report-and-others")),
                (true, false) => ".".to_owned(),
            };
            format!("{}{acts}{sign}", org.name)
        };
        let items = orgs.active.iter().enumerate().map(name).collect();
        self.blocks.push(Block::List(items));
    }

    /// The forms of interaction in their own wording, each with what counts under it.
    pub(super) fn interaction(&mut self) {
        let lines = &self.account.interaction;
        if lines.is_empty() {
            return;
        }
        match &self.account.said.office.territory_in {
            Some(place) => self.paragraph("report-interaction-in", &[("place", place.as_str().into())]),
            None => self.paragraph("report-interaction", &[]),
        }
        let items = lines.iter().map(|line| match self.figure(line.count) {
            Some(number) => {
                let counted = self.locale.format("report-line-count", &[("number", number.into())]);
                format!("{} {counted}", line.text)
            }
            None => line.text.clone(),
        });
        self.list(items.collect());
    }
}
