//! The first day allowed, by the calendar.

use super::*;

const GRATITUDE: (&str, &str) = ("kind", "gratitude");

/// The first day allowed after an award, so many months on; the day before it is refused, the day itself is not.
fn first_day(months: &str, earlier: &str) -> String {
    let rule = [("gap_months", months), ("strict", "yes")];
    let said_on = |day: &str| said(&[&rule], &[&[("date", earlier), GRATITUDE]], &[("date", day), GRATITUDE]);
    let refused = said_on(earlier);
    let first = refused[0].strip_prefix("after 1, from ").and_then(|rest| rest.strip_suffix('!')).expect("a day");
    let day: NaiveDate = first.parse().expect("a day");
    assert_eq!(said_on(&day.pred_opt().expect("a day").to_string()), refused, "the day before {first}");
    assert_eq!(said_on(first), Vec::<String>::new(), "{first}");
    first.to_owned()
}

#[test]
fn months_are_those_of_the_calendar() {
    for (months, earlier, first) in [
        ("12", "2012-02-29", "2013-02-28"),
        ("48", "2012-02-29", "2016-02-29"),
        ("12", "2013-02-28", "2014-02-28"),
        ("12", "2011-02-28", "2012-02-28"),
        ("1", "2012-01-31", "2012-02-29"),
        ("1", "2013-01-31", "2013-02-28"),
        ("1", "2012-12-31", "2013-01-31"),
        ("12", "2012-12-31", "2013-12-31"),
        ("12", "2013-01-01", "2014-01-01"),
        ("6", "2012-08-31", "2013-02-28"),
    ] {
        assert_eq!(first_day(months, earlier), first, "{earlier} + {months}");
    }
}

#[test]
fn the_gap_counts_from_the_last_of_the_kind_unless_the_rule_says_any() {
    let earlier: [Fields<'_>; 3] = [
        &[("date", "2012-03-01"), ("kind", "gratitude")],
        &[("date", "2012-09-01"), ("kind", "gratitude-letter")],
        &[("date", "2010-01-01"), ("kind", "gratitude")],
    ];
    let award: Fields<'_> = &[("date", "2013-03-01"), ("kind", "gratitude")];
    assert!(said(&[&[("gap_months", "12")]], &earlier, award).is_empty());
    assert!(said(&[&[("gap_months", "12"), ("gap_after", "same")]], &earlier, award).is_empty());
    assert_eq!(said(&[&[("gap_months", "12"), ("gap_after", "any")]], &earlier, award), ["after 2, from 2013-09-01"]);
}

#[test]
fn the_same_awardee_is_who_is_written_the_same() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("strict", "yes")];
    let on = |who: &'static str| [("date", "2012-05-01"), GRATITUDE, ("awardee", who)];
    for who in ["петрова а.в.", "Петрова  А. В", "ПЕТРОВА А. В."] {
        assert_eq!(
            said(&[rule], &[&on(who)], &[("date", "2012-05-02"), GRATITUDE]),
            ["after 1, from 2013-05-01!"],
            "{who}"
        );
    }
    assert!(said(&[rule], &[&on("Петров А. В.")], &[("date", "2012-05-02"), GRATITUDE]).is_empty());
}

#[test]
fn an_association_is_the_same_by_its_number_and_its_people_are_not_it() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("strict", "yes")];
    let mut org = record::<Award>(&[("date", "2012-05-01"), GRATITUDE, ("people", "5")]);
    (org.org, org.people) = (Some(crate::value::Ref::to(7)), None);
    let later = Award { date: "2012-06-01".parse().expect("a date"), ..org.clone() };
    let people = Award { people: Some(crate::value::Count(5)), ..org.clone() };
    let other = Award { org: Some(crate::value::Ref::to(8)), ..org.clone() };
    let against = |earlier: &Award| {
        let rules = [(1, record::<Rule>([rule, &[("act", "Положение")]].concat().as_slice()))];
        let mut past = Past::about([&later]);
        past.add(1, earlier);
        past.add(2, &later);
        judge(&rules, &past, 2, &later).len()
    };
    assert_eq!((against(&org), against(&people), against(&other)), (1, 0, 0));
}

#[test]
fn a_rule_holds_from_its_first_day_to_its_last() {
    let rule: Fields<'_> =
        &[("gap_months", "12"), ("valid_from", "2012-03-01"), ("valid_to", "2012-12-31"), ("strict", "yes")];
    let said_on = |day: &str| said(&[rule], &[&[("date", "2012-02-01"), GRATITUDE]], &[("date", day), GRATITUDE]).len();
    assert_eq!(["2012-02-29", "2012-03-01", "2012-12-31", "2013-01-01"].map(said_on), [0, 1, 1, 0]);
}

#[test]
fn a_rule_is_about_its_kind_and_its_awardees_alone() {
    let earlier: Fields<'_> = &[("date", "2012-05-01"), GRATITUDE];
    let award: Fields<'_> = &[("date", "2012-06-01"), GRATITUDE];
    let said_by = |more: (&str, &str)| said(&[&[("gap_months", "12"), more]], &[earlier], award).len();
    assert_eq!(said_by(("kind", "gratitude")), 1);
    assert_eq!(said_by(("kind", "address")), 0);
    assert_eq!(said_by(("applies_to", "person")), 1);
    assert_eq!(said_by(("applies_to", "org")), 0);
}

#[test]
fn an_empty_gap_or_term_asks_for_nothing() {
    let rules: [Fields<'_>; 2] = [&[("gap_months", "0"), ("strict", "yes")], &[("days_ahead", "0"), ("strict", "yes")]];
    let award: Fields<'_> = &[("date", "2012-05-01"), GRATITUDE];
    assert!(said(&rules, &[award], award).is_empty());
    let endless: Fields<'_> = &[("gap_months", "999999999")];
    assert_eq!(said(&[endless], &[award], award), ["after 1, from never"]);
}

#[test]
fn an_award_entered_late_is_held_against_the_next_one() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("strict", "yes")];
    let later: [Fields<'_>; 2] = [&[("date", "2013-02-28"), GRATITUDE], &[("date", "2013-06-01"), GRATITUDE]];
    let said_on = |day: &str| said(&[rule], &later, &[("date", day), GRATITUDE]);
    assert_eq!(said_on("2012-02-29"), Vec::<String>::new(), "a year to the day");
    assert_eq!(said_on("2012-03-01"), ["before 1, that from 2013-03-01!"]);
    assert_eq!(said_on("2013-03-01"), ["after 1, from 2014-02-28!", "before 2, that from 2014-03-01!"]);
    assert_eq!(said_on("2012-03"), ["before 1, that from 2013-03-31?"], "a month is no day");
}

#[test]
fn the_next_award_is_judged_by_the_rule_that_holds_for_it() {
    let later: [Fields<'_>; 1] = [&[("date", "2013-02-01"), GRATITUDE]];
    let award: Fields<'_> = &[("date", "2012-12-01"), ("kind", "gratitude-letter")];
    let any = [("gap_months", "12"), ("gap_after", "any")];
    let about = |more: (&'static str, &'static str)| said(&[&[any[0], any[1], more]], &later, award);
    assert_eq!(about(("kind", "gratitude")), ["before 1, that from 2013-12-01"]);
    assert_eq!(about(("kind", "gratitude-letter")), Vec::<String>::new());
    assert_eq!(about(("valid_from", "2013-01-01")), ["before 1, that from 2013-12-01"]);
    assert_eq!(about(("valid_to", "2012-12-31")), Vec::<String>::new());
}
