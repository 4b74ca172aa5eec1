//! What a row of the register lacks.

use std::rc::Rc;

use crate::locale::Locale;
use crate::report::Supported;
use crate::subject::Org;

/// «№ 4, ВОИ: нет ОГРН, адреса, срока»; nothing where nothing is missing.
pub fn line(row: &Supported, locale: &Locale) -> Option<String> {
    let aid = &row.aid;
    let sized = aid.amount.is_some() || aid.quantity.is_some() || aid.what.is_some();
    let word = |field: &str| locale.text(&format!("register-lacks-{field}"));
    let of_aid = |fields: &[(&str, bool)]| -> Vec<String> {
        fields.iter().filter(|(_, stated)| !stated).map(|(field, _)| word(field)).collect()
    };
    let mut missing = of_aid(&[
        ("decision", aid.decision.is_some()),
        ("decided-on", aid.decided_on.is_some()),
        ("orgs", !row.orgs.is_empty()),
    ]);
    missing.extend(ORG.iter().filter_map(|(field, stated)| of_orgs(&row.orgs, *stated, word(field))));
    missing.extend(of_aid(&[
        ("form", aid.form.is_some()),
        ("size", sized),
        ("term", aid.ends_on.is_some() || aid.date.is_interval()),
    ]));
    if missing.is_empty() {
        return None;
    }
    let who: Vec<&str> = row.orgs.iter().map(|org| called(org)).collect();
    let number = row.entry.as_ref().map(|(n, _)| n.to_string());
    let args = [
        ("entered", if number.is_some() { "yes" } else { "no" }.into()),
        ("n", number.unwrap_or_else(|| row.id.to_string()).into()),
        ("told", if who.is_empty() { "no" } else { "yes" }.into()),
        ("who", who.join("; ").into()),
        ("missing", missing.join(", ").into()),
    ];
    Some(locale.format("register-lacks", &args))
}

/// A field of an association, and whether it is stated.
type Stated = (&'static str, fn(&Org) -> bool);

/// Who is not registered has neither number.
const ORG: [Stated; 4] = [
    ("address", |org| org.address.is_some()),
    ("ogrn", |org| org.ogrn.is_some() || is_unregistered(org)),
    ("inn", |org| org.inn.is_some() || is_unregistered(org)),
    ("activities", |org| org.activities.is_some()),
];

fn is_unregistered(org: &Org) -> bool {
    org.form.as_ref().is_some_and(|form| form.as_str() == "unregistered")
}

/// The word for a field, with the associations that lack it where others have it.
fn of_orgs(orgs: &[Rc<Org>], stated: fn(&Org) -> bool, word: String) -> Option<String> {
    let without: Vec<&str> = orgs.iter().filter(|org| !stated(org)).map(|org| called(org)).collect();
    match without.len() {
        0 => None,
        all if all == orgs.len() => Some(word),
        _ => Some(format!("{word} ({})", without.join("; "))),
    }
}

/// What an association goes by: its code.
fn called(org: &Org) -> &str {
    org.code.as_ref().map_or(org.name.as_str(), |code| code.as_str())
}
