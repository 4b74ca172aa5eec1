//! `org show`: what was done with an association, in a few counts: the answer to a telephone call.

use serde_json::{Value, json};

use super::past;
use crate::cli::context::Context;
use crate::cli::files::Files;
use crate::cli::show::{Head, Showing, number, print};
use crate::fault::Result;
use crate::locale::{Arg, dates};
use crate::record::Record;
use crate::store::{Mode, Query, Store};
use crate::subject::{Aid, Award, Event, Former, Org};
use crate::value::closed::Flow;
use crate::value::figure::Figure;
use crate::value::figure::counter;
use crate::value::{Money, Names, Raw, Text, Times, When};

/// An association to be shown, and the time to count over.
#[derive(clap::Args, Debug)]
pub struct OrgShow {
    /// The association: code, number, alias or part of the name
    #[arg(value_name = "ORG")]
    id: String,
    /// Count from this date on
    #[arg(long, alias = "с", value_name = "DATE")]
    from: Option<When>,
    /// Count up to this date
    #[arg(long, alias = "по", value_name = "DATE")]
    to: Option<When>,
    #[command(flatten)]
    files: Files,
}

impl Showing<Org> for OrgShow {
    fn run(mut self, context: &Context) -> anyhow::Result<()> {
        let store = context.store(Mode::Read)?;
        let names = context.names(&store)?;
        let id = number::<Org>(&self.id, &names)?;
        for when in [&mut self.from, &mut self.to].into_iter().flatten() {
            when.settle(context.today);
        }
        let cards = [
            self.card::<Event>("event", "orgs", id, &store, context.today, |event| {
                Some((Some(event.kind.as_str()), event.times, None))
            })?,
            self.card::<Aid>("aid", "orgs", id, &store, context.today, |aid| {
                let form = aid.form.as_ref().map(crate::value::Code::as_str);
                (aid.flow == Flow::Support).then_some((form, aid.times, Some((aid.amount, &aid.orgs))))
            })?,
            self.card::<Award>("award", "org", id, &store, context.today, |award| {
                Some((award.kind.as_ref().map(crate::value::Code::as_str), award.times, None))
            })?,
        ];
        let cards = cards.iter().filter(|card| card.times.records > 0).map(|card| card.head(context, &names));
        let heads = cards.chain(former(id, &store, context)?).collect();
        Ok(print::<Org>(id, &store, &names, &self.files, context, heads)?)
    }
}

/// What it was called and who headed it before, the last change first; nothing where there is no such record.
fn former(org: i64, store: &Store, context: &Context) -> Result<Option<Head>> {
    let Some(column) = Former::column("org") else { return Ok(None) };
    let mut former = Vec::new();
    store.each::<Former>(&Query::default().holds(column, Raw::Int(org)), |_, record| {
        former.push(record);
        Ok(())
    })?;
    former.sort_by_key(|former| std::cmp::Reverse(former.until.first_day()));
    let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
    let object = |was: &Former| {
        json!({"name": text(&was.name), "short_name": text(&was.short_name), "head": text(&was.head),
            "since": was.since.as_ref().map(When::as_str), "until": was.until.as_str()})
    };
    let value = former.iter().map(object).collect();
    let rows = past::lines(&former, context);
    Ok((!former.is_empty()).then(|| Head { key: "former", value, line: String::new(), rows }))
}

/// One kind of act's word, how often, and the money with the associations that shared it.
type Act<'a> = (
    Option<&'a str>,
    Option<Times>,
    Option<(Option<Money>, &'a Vec<crate::value::Ref<crate::value::reference::ToOrg>>)>,
);

/// The counts of one table for one association.
#[derive(Default)]
struct Card {
    table: &'static str,
    times: Figure,
    kinds: Vec<(Option<String>, Figure)>,
    first: Option<When>,
    last: Option<When>,
    amount: Figure,
    own: i64,
    shared: Vec<(Money, Vec<i64>)>,
}

impl OrgShow {
    /// Counts the records of one table that name the association.
    fn card<R: Record>(
        &self,
        table: &'static str,
        column: &str,
        org: i64,
        store: &Store,
        today: chrono::NaiveDate,
        act: impl Fn(&R) -> Option<Act<'_>>,
    ) -> Result<Card> {
        let mut card = Card { table, ..Card::default() };
        let (Some(column), Some(date)) = (R::column(column), R::column("date")) else { return Ok(card) };
        let mut query = Query::default().holds(column, Raw::Int(org)).order(date, false);
        if let Some(from) = &self.from {
            query = query.from(date, from);
        }
        if let Some(to) = &self.to {
            query = query.to(date, to);
        }
        store.each::<R>(&query, |_, record| {
            let (Some((kind, times, money)), Some(date)) = (act(&record), record.date()) else { return Ok(()) };
            // What lies ahead is not counted as held.
            if card.table == "event" && date.first_day() > today {
                return Ok(());
            }
            card.count(kind, times.and_then(Times::known), date);
            if let Some((amount, orgs)) = money {
                card.amount.add(amount.map(|amount| amount.0));
                let others: Vec<i64> = orgs.iter().filter_map(crate::value::Ref::id).filter(|id| *id != org).collect();
                match amount {
                    Some(amount) if others.is_empty() => card.own += amount.0,
                    Some(amount) => card.shared.push((amount, others)),
                    None => {}
                }
            }
            Ok(())
        })?;
        card.kinds.sort_by_key(|(_, figure)| std::cmp::Reverse(figure.known));
        Ok(card)
    }
}

impl Card {
    fn count(&mut self, kind: Option<&str>, times: Option<i64>, date: &When) {
        self.times.add(times);
        let new = || (kind.map(str::to_owned), Figure::default());
        counter(&mut self.kinds, |(known, _)| known.as_deref() == kind, new).1.add(times);
        self.first.get_or_insert_with(|| date.clone());
        self.last = Some(date.clone());
    }

    /// The counts in one line, and as JSON.
    fn head(&self, context: &Context, names: &Names) -> Head {
        let locale = &context.locale;
        let list = if self.table == "aid" { "aid.form".to_owned() } else { format!("{}.kind", self.table) };
        let label = |code: &Option<String>| match code {
            Some(code) => names.label(&list, code, false).to_owned(),
            None => locale.text("say-kind-unstated"),
        };
        let kind = |label: String, figure: Figure| match figure.known {
            Some(_) => format!("{label} {}", locale.figure(&figure)),
            None => locale.format("say-card-uncounted", &[("label", label.into())]),
        };
        let kinds: Vec<String> = self.kinds.iter().map(|(code, figure)| kind(label(code), figure.clone())).collect();
        let date = |when: &Option<When>| when.as_ref().map(|when| dates::when(when, locale.lang)).unwrap_or_default();
        let since = self.first.as_ref().map(|when| when.year().to_string()).unwrap_or_default();
        let args = [
            ("table", Arg::from(self.table)),
            ("since", since.into()),
            ("n", self.times.known.unwrap_or(0).into()),
            ("known", if self.times.known.is_some() { "yes".into() } else { "no".into() }),
            ("least", if self.times.whole() { "no".into() } else { "yes".into() }),
            ("kinds", kinds.join(", ").into()),
            ("last", date(&self.last).into()),
        ];
        let mut line = locale.format("say-card", &args);
        if self.table == "aid" {
            line += &self.money(context, names);
        }
        let by_kind: Vec<Value> =
            self.kinds.iter().map(|(code, figure)| json!({"code": code, "count": figure})).collect();
        let mut value = json!({"count": self.times, "kinds": by_kind, "first": self.first.as_ref().map(When::as_str), "last": self.last.as_ref().map(When::as_str)});
        if self.table == "aid" {
            value["amount"] = json!({"stated": self.amount.records - self.amount.unstated, "of": self.amount.records});
        }
        let key = match self.table {
            "event" => "events",
            "aid" => "support",
            _ => "awards",
        };
        Head { key, value, line, rows: Vec::new() }
    }

    /// What is known of the money: the association's own, and what it shared, with whom.
    fn money(&self, context: &Context, names: &Names) -> String {
        let locale = &context.locale;
        let stated = self.amount.records - self.amount.unstated;
        let args = [("stated", Arg::from(stated)), ("of", Arg::from(self.amount.records))];
        let mut text = locale.format("say-card-stated", &args);
        if self.own > 0 {
            text += &locale.format("say-card-own", &[("sum", dates::money(Money(self.own), locale.lang).into())]);
        }
        for (amount, others) in &self.shared {
            let others: Vec<&str> =
                others.iter().filter_map(|id| names.orgs.get(*id)).map(|org| org.code.as_str()).collect();
            let sum = dates::money(*amount, locale.lang);
            text += &locale.format("say-card-shared", &[("sum", sum.into()), ("orgs", others.join(", ").into())]);
        }
        text
    }
}
