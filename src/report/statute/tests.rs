//! Rules and awards as rows of a table, and what is said of them at the boundary day.

mod bounds;
mod doubts;
mod towns;

use std::borrow::Cow;

use super::*;
use crate::record::Record;
use crate::value::codes::Entry;
use crate::value::{Lang, Names};

/// The fields of a record as they are typed.
type Fields<'a> = &'a [(&'a str, &'a str)];

/// Some kinds of awards.
const KINDS: [&str; 4] = ["honour-certificate", "gratitude-letter", "gratitude", "address"];

/// A record of fields as they are typed.
fn record<R: Record>(fields: Fields<'_>) -> R {
    let mut names = Names::new(Lang::Ru, NaiveDate::from_ymd_opt(2013, 1, 15).expect("a day"));
    for kind in KINDS {
        names.codes.push("award.kind", Entry { code: kind.to_owned(), ..Entry::default() });
    }
    assert!(fields.iter().all(|(name, _)| R::column(name).is_some()), "{fields:?}");
    let cell = |at: usize| {
        let field = fields.iter().find(|(name, _)| *name == R::COLUMNS[at].name);
        Cow::Borrowed(field.map_or("", |(_, value)| *value))
    };
    let mut record = R::from_cells(&cell, Some(&names)).expect("a record");
    record.fill(&names).expect("what is taken for granted");
    record.check(None, &names).expect("a record that keeps its own rules");
    record
}

/// What the rules say against an award of Petrova's that comes after others of hers; `!` where it is refused, `?` in doubt.
fn said(rules: &[Fields<'_>], earlier: &[Fields<'_>], award: Fields<'_>) -> Vec<String> {
    let rules: Vec<(i64, Rule)> =
        (1..).zip(rules).map(|(id, rule)| (id, record([*rule, &[("act", "Положение")]].concat().as_slice()))).collect();
    let of_hers = |award: &Fields<'_>| -> Award {
        let nobody = !award.iter().any(|(name, _)| ["awardee", "org", "people"].contains(name));
        let her: Fields<'_> =
            if nobody { &[("awardee", "Петрова А. В."), ("awardee_type", "person")] } else { &[] };
        record([*award, her].concat().as_slice())
    };
    let all: Vec<(i64, Award)> = (1..).zip(earlier.iter().chain([&award]).map(of_hers)).collect();
    let mut past = Past::about(all.iter().map(|(_, award)| award));
    for (id, award) in &all {
        past.add(*id, award);
    }
    let (id, award) = all.last().expect("the award");
    judge(&rules, &past, *id, award).iter().map(words).collect()
}

fn words(breach: &Breach<'_>) -> String {
    let from = |first: &Option<NaiveDate>| first.map_or_else(|| "never".to_owned(), |first| first.to_string());
    let what = match &breach.what {
        What::Gap { id, first, .. } => format!("after {id}, from {}", from(first)),
        What::Next { id, first, .. } => format!("before {id}, that from {}", from(first)),
        What::Merit { id, .. } => format!("merit of {id}"),
        What::MeritUnknown { id, .. } => format!("merit of {id} unknown"),
        What::Quota { year, count, first } => {
            let least = if count.unstated > 0 { "at least " } else { "" };
            format!("{least}{} in {year}, from {}", count.known.unwrap_or_default(), from(first))
        }
        What::Ahead { first, .. } => format!("nominated late, from {}", from(first)),
        What::AheadUnknown => "nominated when".to_owned(),
    };
    what + if breach.refuses() {
        "!"
    } else if breach.doubt.is_some() {
        "?"
    } else {
        ""
    }
}
