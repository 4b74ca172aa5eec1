//! Whom an award went to, as papers name them.

use crate::locale::{Arg, Locale};
use crate::report::statute::type_of;
use crate::subject::Award;
use crate::value::closed::AwardeeType;
use crate::value::{Names, Ref, Times};

/// «Петрова А. В.», «волонтёры (12 чел.)», «12 чел.», «Совет ветеранов»: names in full.
pub fn name(award: &Award, names: &Names, locale: &Locale) -> String {
    let people = award.people.filter(|_| type_of(award) != Some(AwardeeType::Person));
    let people = people.map(|count| locale.format("honour-people", &[("n", count.0.into())]));
    let words = match (&award.awardee, &people) {
        (Some(awardee), _) => Some(awardee.as_str().to_owned()),
        (None, None) => org(award, names),
        (None, Some(_)) => None,
    };
    let who = match (words, people) {
        (Some(words), Some(people)) => format!("{words} ({people})"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    };
    // Several awards in one record that do not follow from the people.
    let times = match award.times {
        Some(Times::Known(n)) if n > 1 && award.people.is_none_or(|people| people.0 != n) => Some(n),
        _ => None,
    };
    match times {
        Some(n) => locale.format("honour-several", &[("who", who.into()), ("n", Arg::from(n))]),
        None => who,
    }
}

/// The same for a message, and whether there is anybody to name.
pub fn args(award: &Award, names: &Names, locale: &Locale) -> [(&'static str, Arg); 2] {
    let whom = name(award, names, locale);
    [("named", if whom.is_empty() { "no" } else { "yes" }.into()), ("whom", whom.into())]
}

/// The association's full name.
pub fn org(award: &Award, names: &Names) -> Option<String> {
    let org = award.org.as_ref().and_then(Ref::id).and_then(|id| names.orgs.get(id));
    org.map(|org| org.name.clone())
}
