//! What stands under a list: how many records, and the sums of what was stated.

use crate::locale::{Arg, Locale, dates};
use crate::record::Record;
use crate::value::{Column, Kind, Money, Raw};

/// The count and the sums of a list's records.
pub struct Totals {
    /// How many records.
    pub records: i64,
    sums: Vec<(&'static Column, i128, i64)>,
    /// A sum shared by several associations is in no single one's total.
    single: bool,
    shared: i64,
}

impl Totals {
    /// Nothing counted yet; `single` when the list is about one association.
    pub fn new<R: Record>(single: bool) -> Self {
        let summed = R::COLUMNS.iter().filter(|column| matches!(column.kind, Kind::Money | Kind::Count));
        Self { records: 0, sums: summed.map(|column| (column, 0, 0)).collect(), single, shared: 0 }
    }

    /// Counts a record.
    pub fn add<R: Record>(&mut self, record: &R) {
        self.records += 1;
        let fields = record.fields();
        let orgs = R::COLUMNS.iter().position(|column| column.name == "orgs").map(|at| fields[at].raw());
        let shared = self.single && matches!(orgs, Some(Raw::List(orgs)) if orgs.len() > 1);
        let mut left_out = false;
        for (column, sum, stated) in &mut self.sums {
            let at = R::COLUMNS.iter().position(|other| other.name == column.name);
            if let Some(Raw::Int(n)) = at.map(|at| fields[at].raw()) {
                if shared && column.kind == Kind::Money {
                    left_out = true;
                    continue;
                }
                *sum += i128::from(n);
                *stated += 1;
            }
        }
        self.shared += i64::from(left_out);
    }

    /// One line: «Всего записей: 3. Присутствовало: не менее 25 (не указано: 1)».
    pub fn words(&self, locale: &Locale) -> String {
        let mut parts = vec![locale.format("say-total", &[("n", self.records.into())])];
        for (column, sum, stated) in self.sums.iter().filter(|(_, _, stated)| *stated > 0) {
            let whole = i64::try_from(*sum).unwrap_or(i64::MAX);
            let sum = if column.kind == Kind::Money {
                dates::money(Money(whole), locale.lang)
            } else {
                dates::number(whole, locale.lang)
            };
            let shared = if column.kind == Kind::Money { self.shared } else { 0 };
            let unstated = self.records - stated - shared;
            let args = [("label", Arg::from(locale.label(column))), ("sum", sum.into()), ("n", unstated.into())];
            parts.push(locale.format(if unstated == 0 { "say-sum" } else { "say-sum-at-least" }, &args));
        }
        if self.shared > 0 {
            parts.push(locale.format("say-sum-shared", &[("n", self.shared.into())]));
        }
        parts.join(" · ")
    }
}
