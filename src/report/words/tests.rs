mod counts;
mod parts;

use super::*;
use crate::report::Told;
use crate::value::Lang;

/// The account's words on one line, for 2012.
fn words(lang: Lang, account: &Account) -> String {
    period_words(lang, account, "2012")
}

fn period_words(lang: Lang, account: &Account, period: &str) -> String {
    let today = chrono::NaiveDate::from_ymd_opt(2013, 2, 1).expect("a day");
    let period: Period = period.parse().expect("a period");
    let paper = paper(account, &period, &Locale::new(lang), &Names::new(lang, today), &Trace::default());
    let text = |block: &Block| match block {
        Block::Title(text) | Block::Heading(_, text) | Block::Paragraph(text) => text.clone(),
        Block::List(items) => items.join(" "),
        other => unreachable!("prose has no {other:?}"),
    };
    paper.blocks.iter().skip(1).map(text).collect::<Vec<_>>().join("\n")
}

fn known(n: i64) -> Figure {
    Figure { known: Some(n), unstated: 0, records: 1, origins: Vec::new() }
}

fn unknown() -> Figure {
    Figure { known: None, unstated: 1, records: 1, origins: Vec::new() }
}

fn least(n: i64, unstated: i64) -> Figure {
    Figure { known: Some(n), unstated, records: 1 + unstated, origins: Vec::new() }
}

fn event(title: &str) -> Told {
    Told { id: 1, date: "2012".to_owned(), kind: "акция".to_owned(), title: title.to_owned(), ..Told::default() }
}
