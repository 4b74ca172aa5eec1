//! What stands under a list: how many records, and the sums of what was stated.

use crate::locale::{Arg, Locale, dates};
use crate::record::Record;
use crate::value::figure::counter;
use crate::value::{Cell, Column, Kind, Money, Names, Raw};

/// The count and the sums of a list's records.
pub struct Totals {
    /// How many records.
    pub records: i64,
    /// Of them, what should have been done by now.
    overdue: i64,
    groups: Vec<Group>,
    /// A sum shared by several associations is in no single one's total.
    single: bool,
}

/// The sums of the records that may be added up together.
#[derive(Default)]
struct Group {
    label: Option<String>,
    records: i64,
    sums: Vec<Sum>,
    shared: i64,
}

/// One column's sum: the column, what was stated, how many records stated it.
type Sum = (&'static Column, i128, i64);

impl Totals {
    /// Nothing counted yet; `single` when the list is about one association.
    pub fn new(single: bool) -> Self {
        Self { records: 0, overdue: 0, groups: Vec::new(), single }
    }

    /// Counts a record.
    pub fn add<R: Record>(&mut self, record: &R, names: &Names) {
        self.records += 1;
        self.overdue += i64::from(record.is_overdue(names.today));
        let fields = record.fields();
        let place = |name: &str| R::COLUMNS.iter().position(|column| column.name == name);
        let label = R::TOTALLED_BY.and_then(place).map(|at| match fields[at].cell(names, &R::COLUMNS[at]) {
            Cell::Coded { label, .. } => label.to_owned(),
            _ => String::new(),
        });
        let orgs = place("orgs").map(|at| fields[at].raw());
        let shared = self.single && matches!(orgs, Some(Raw::List(orgs)) if orgs.len() > 1);
        let new = || {
            let sums = R::TOTALS.iter().filter_map(|name| R::column(name)).map(|column| (column, 0, 0)).collect();
            Group { label: label.clone(), sums, ..Group::default() }
        };
        let group = counter(&mut self.groups, |group| group.label == label, new);
        group.records += 1;
        let mut left_out = false;
        for (column, sum, stated) in &mut group.sums {
            if let Some(Raw::Int(n)) = place(column.name).map(|at| fields[at].raw()) {
                if shared && column.kind == Kind::Money {
                    left_out = true;
                    continue;
                }
                *sum += i128::from(n);
                *stated += 1;
            }
        }
        group.shared += i64::from(left_out);
    }

    /// «Всего: 3 записи · Присутствовало: не менее 25 (не указано: 1)»; what may not be added up together has a line each.
    pub fn words(&self, locale: &Locale) -> Vec<String> {
        let mut total = locale.format("say-total", &[("n", self.records.into())]);
        if self.overdue > 0 {
            total = [total, locale.format("form-overdue", &[("n", self.overdue.into())])].join(" · ");
        }
        let sums = |group: &Group| group.words(locale).join(" · ");
        if let [group] = self.groups.as_slice() {
            return vec![
                [total, sums(group)].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · "),
            ];
        }
        let line = |group: &Group| {
            let label = group.label.clone().unwrap_or_default();
            let n = dates::number(group.records, locale.lang);
            let parts: Vec<String> = std::iter::once(format!("{label} — {n}")).chain(group.words(locale)).collect();
            format!("  {}", parts.join(" · "))
        };
        std::iter::once(total).chain(self.groups.iter().map(line)).collect()
    }
}

impl Group {
    fn words(&self, locale: &Locale) -> Vec<String> {
        let mut parts = Vec::new();
        for (column, sum, stated) in &self.sums {
            if *stated == 0 {
                // Acts of which nobody knows the number are words; of the rest many records need say nothing.
                if column.name == "times" {
                    parts.push(locale.format(
                        "say-sum",
                        &[("label", locale.label(column).into()), ("sum", locale.text("say-unknown-number").into())],
                    ));
                }
                continue;
            }
            let whole = i64::try_from(*sum).unwrap_or(i64::MAX);
            let money = column.kind == Kind::Money;
            let sum = if money { dates::money(Money(whole), locale.lang) } else { dates::number(whole, locale.lang) };
            let unstated = self.records - stated - if money { self.shared } else { 0 };
            let args = [("label", Arg::from(locale.label(column))), ("sum", sum.into()), ("n", unstated.into())];
            parts.push(locale.format(if unstated == 0 { "say-sum" } else { "say-sum-at-least" }, &args));
        }
        if self.shared > 0 {
            parts.push(locale.format("say-sum-shared", &[("n", self.shared.into())]));
        }
        parts
    }
}
