//! Campaigns: what was published, what was collected, what was given. A campaign is looked at as a whole, whenever its
//! records are dated: what is collected in December is given in January.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use super::usual::{is_slip, slip};
use super::{Discrepancy, Flow, Reconciled, Row};
use crate::report::span::Span;
use crate::value::Figure;

/// One campaign.
#[derive(Default)]
struct Campaign {
    stated: Option<i64>,
    collected: Figure,
    /// Without what a budget paid for: that was never collected.
    given: Figure,
}

/// Compares the period's campaigns, then all that was collected with all that was given.
pub fn compare(db: &Connection, span: &Span, rows: &[Row], done: &mut Reconciled) -> rusqlite::Result<()> {
    let mut all = Campaign::default();
    let mut explained = 0_i64;
    for (id, campaign) in campaigns(db, span, rows)? {
        done.sums += i64::from(campaign.stated.is_some());
        all.collected.join(&campaign.collected);
        all.given.join(&campaign.given);
        let found = campaign.stated(id);
        done.found.extend(found.0);
        done.open.extend(found.1);
        if let Some((over, open)) = campaign.over() {
            if open {
                done.open.push(campaign.told(id, "open-given", Some("stated_amount")));
            } else {
                explained = explained.saturating_add(over);
                let told = campaign.told(id, "given-over", None);
                done.found.push(Discrepancy { difference: Some(over), ..told });
            }
        }
    }
    for row in rows.iter().filter(|row| row.inside && row.event.is_none()) {
        let origin = Some(("aid", row.id));
        match row.flow {
            Flow::Income => all.collected.add_from(row.amount, origin),
            Flow::Given if !row.paid_by_budget => all.given.add_from(row.amount, origin),
            _ => {}
        }
    }
    // What single campaigns explain has been told.
    if let Some((over, false)) = all.over().filter(|(over, _)| *over > explained) {
        let told = Discrepancy { table: "aid", id: None, ..all.told(0, "given-over-all", Some("amount")) };
        done.found.push(Discrepancy { difference: Some(over), ..told });
    }
    Ok(())
}

/// Those held in the period, and those that something of the period was collected or given for.
fn campaigns(db: &Connection, span: &Span, rows: &[Row]) -> rusqlite::Result<BTreeMap<i64, Campaign>> {
    let mut campaigns: BTreeMap<i64, Campaign> = BTreeMap::new();
    let mut held = db.prepare_cached(
        "SELECT id, date FROM event WHERE date >= ? AND date < ? AND stated_amount_kop IS NOT NULL ORDER BY id",
    )?;
    let mut found = held.query([&span.from, &span.below])?;
    while let Some(row) = found.next()? {
        if span.counts(row.get_ref(1)?.as_str()?) {
            campaigns.entry(row.get(0)?).or_default();
        }
    }
    let moved = rows.iter().filter(|row| row.inside && row.flow != Flow::Support);
    for id in moved.filter_map(|row| row.event) {
        campaigns.entry(id).or_default();
    }
    let mut stated = db.prepare_cached("SELECT stated_amount_kop FROM event WHERE id = ?")?;
    let mut aid = db.prepare_cached(
        "SELECT id, flow, amount_kop, coalesce(source IN ('federal', 'regional', 'local'), 0) FROM aid
         WHERE event = ? AND flow <> 'support' ORDER BY id",
    )?;
    for (id, campaign) in &mut campaigns {
        campaign.stated = stated.query_row([id], |row| row.get(0)).optional()?.flatten();
        let mut rows = aid.query([id])?;
        while let Some(row) = rows.next()? {
            let origin = Some(("aid", row.get(0)?));
            if row.get_ref(1)?.as_str()? == "income" {
                campaign.collected.add_from(row.get(2)?, origin);
            } else if !row.get(3)? {
                campaign.given.add_from(row.get(2)?, origin);
            }
        }
    }
    Ok(campaigns)
}

impl Campaign {
    /// The published total beside the records: what does not agree, or what cannot be told.
    fn stated(&self, id: i64) -> (Option<Discrepancy>, Option<Discrepancy>) {
        let field = Some("stated_amount");
        let Some(stated) = self.stated else { return (None, None) };
        // A total is of what was collected; where nobody recorded that, of what was given.
        let (sum, what) = if self.collected.records > 0 || self.given.records == 0 {
            (&self.collected, "stated-collected")
        } else {
            (&self.given, "stated-given")
        };
        let Some(known) = sum.known else { return (None, Some(self.told(id, "open-stated", field))) };
        let difference = Some((stated - known).abs());
        if is_slip(stated, known) && (sum.whole() || stated < known) {
            let words = vec![("slip", slip(stated, known))];
            let money = vec![("stated", stated), ("sum", known)];
            let records = sum.origins.clone();
            let told = self.told(id, "stated-slip", field);
            return (Some(Discrepancy { difference, money, words, records, ..told }), None);
        }
        if stated > known && !sum.whole() {
            return (None, Some(self.told(id, "open-stated", field)));
        }
        if stated != known {
            return (Some(Discrepancy { difference, ..self.told(id, what, field) }), None);
        }
        // Less may have been given than was collected: something is left. More cannot.
        let given = self.given.known.filter(|given| *given > stated && self.over().is_none());
        let over =
            given.map(|given| Discrepancy { difference: Some(given - stated), ..self.told(id, "stated-given", field) });
        (over, None)
    }

    /// By how much more was given than collected, and whether what is not stated may make it good. Where nothing was
    /// recorded as collected, nobody can say.
    fn over(&self) -> Option<(i64, bool)> {
        let (given, collected) = (self.given.known?, self.collected.known?);
        (given > collected).then_some((given - collected, !self.collected.whole()))
    }

    fn told(&self, id: i64, what: &'static str, field: Option<&'static str>) -> Discrepancy {
        let least = |figure: &Figure| match figure.known {
            None => "none",
            Some(_) if figure.whole() => "no",
            Some(_) => "yes",
        };
        let money = [("stated", self.stated), ("collected", self.collected.known), ("given", self.given.known)];
        let mut records = self.collected.origins.clone();
        records.extend_from_slice(&self.given.origins);
        let records = match what {
            "stated-given" => self.given.origins.clone(),
            "stated-collected" | "open-stated" => self.collected.origins.clone(),
            _ => records,
        };
        Discrepancy {
            table: "event",
            id: Some(id),
            field,
            what,
            difference: None,
            money: money.into_iter().filter_map(|(name, sum)| Some((name, sum?))).collect(),
            numbers: vec![("unstated", self.collected.unstated)],
            words: vec![("least", least(&self.collected)), ("given_least", least(&self.given))],
            records,
        }
    }
}
