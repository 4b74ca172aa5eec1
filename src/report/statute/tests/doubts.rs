//! What is not known never refuses.

use super::*;

const GRATITUDE: (&str, &str) = ("kind", "gratitude");

/// A strict rule of a year's gap against one earlier award.
fn gap(earlier: Fields<'_>, award: Fields<'_>) -> Vec<String> {
    said(&[&[("gap_months", "12"), ("strict", "yes")]], &[earlier], award)
}

#[test]
fn a_coarse_date_of_an_earlier_award_counts_by_its_last_day_and_only_warns() {
    for (earlier, first) in [("2012", "2013-12-31"), ("2012-02", "2013-02-28"), ("2012-04-01/2012-04-30", "2013-04-30")]
    {
        let earlier: Fields<'_> = &[("date", earlier), GRATITUDE];
        let early: NaiveDate = first.parse().expect("a day");
        let before = early.pred_opt().expect("a day").to_string();
        assert_eq!(gap(earlier, &[("date", &before), GRATITUDE]), [format!("after 1, from {first}?")]);
        assert_eq!(gap(earlier, &[("date", first), GRATITUDE]), Vec::<String>::new());
    }
}

#[test]
fn an_award_that_surely_stands_against_it_is_told_before_one_that_may() {
    let earlier: [Fields<'_>; 2] = [&[("date", "2012-05-01"), GRATITUDE], &[("date", "2012"), GRATITUDE]];
    let rule: Fields<'_> = &[("gap_months", "12"), ("strict", "yes")];
    assert_eq!(said(&[rule], &earlier, &[("date", "2013-04-30"), GRATITUDE]), ["after 1, from 2013-05-01!"]);
    assert_eq!(said(&[rule], &earlier, &[("date", "2013-05-01"), GRATITUDE]), ["after 2, from 2013-12-31?"]);
}

#[test]
fn a_coarse_date_of_the_award_itself_refuses_only_when_all_of_it_is_too_early() {
    let earlier: Fields<'_> = &[("date", "2012-06-15"), GRATITUDE];
    assert_eq!(gap(earlier, &[("date", "2013-05"), GRATITUDE]), ["after 1, from 2013-06-15!"]);
    assert_eq!(gap(earlier, &[("date", "2013"), GRATITUDE]), ["after 1, from 2013-06-15?"]);
    assert!(gap(earlier, &[("date", "2013-07"), GRATITUDE]).is_empty());
}

#[test]
fn a_kind_that_is_not_stated_is_none_that_is_known() {
    assert_eq!(gap(&[("date", "2012-06-15")], &[("date", "2012-07-01"), GRATITUDE]), ["after 1, from 2013-06-15?"]);
    assert_eq!(gap(&[("date", "2012-06-15"), GRATITUDE], &[("date", "2012-07-01")]), ["after 1, from 2013-06-15?"]);
    let rule: Fields<'_> = &[("gap_months", "12"), ("gap_after", "any"), ("strict", "yes")];
    assert_eq!(said(&[rule], &[&[("date", "2012-06-15")]], &[("date", "2012-07-01")]), ["after 1, from 2013-06-15!"]);
    let of_kind: Fields<'_> = &[("kind", "gratitude"), ("gap_months", "12"), ("gap_after", "any"), ("strict", "yes")];
    assert_eq!(
        said(&[of_kind], &[&[("date", "2012-06-15")]], &[("date", "2012-07-01")]),
        ["after 1, from 2013-06-15?"]
    );
}

#[test]
fn whom_the_award_went_to_is_not_guessed() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("applies_to", "person"), ("strict", "yes")];
    let award = |day| [("date", day), GRATITUDE, ("awardee", "Хор")];
    assert_eq!(said(&[rule], &[&award("2012-06-15")], &award("2012-07-01")), ["after 1, from 2013-06-15?"]);
}

#[test]
fn a_year_in_which_the_rule_changed_is_in_doubt() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("valid_from", "2013-03-01"), ("strict", "yes")];
    let earlier: Fields<'_> = &[("date", "2012-12-31"), GRATITUDE];
    assert_eq!(said(&[rule], &[earlier], &[("date", "2013-02/2013-03"), GRATITUDE]), ["after 1, from 2013-12-31?"]);
}

#[test]
fn a_merit_that_is_not_stated_cannot_be_compared() {
    let rule: Fields<'_> = &[("new_merit", "yes"), ("strict", "yes")];
    let with: Fields<'_> = &[("date", "2011-01-01"), ("merit", "Сбор помощи")];
    let without: Fields<'_> = &[("date", "2011-01-01")];
    assert!(said(&[rule], &[], without).is_empty(), "a first award");
    assert_eq!(said(&[rule], &[with], without), ["merit of 1 unknown?"]);
    assert_eq!(said(&[rule], &[without], with), ["merit of 1 unknown?"]);
    assert!(said(&[&[("new_merit", "no")]], &[with], with).is_empty());
}

#[test]
fn a_number_that_nobody_knows_counts_as_one_at_least() {
    let rule: Fields<'_> = &[("yearly_quota", "3"), ("strict", "yes")];
    let several: Fields<'_> = &[("date", "2012"), GRATITUDE, ("times", "2")];
    let unknown: Fields<'_> = &[("date", "2012-05"), GRATITUDE, ("times", "?")];
    assert!(said(&[rule], &[several], unknown).is_empty());
    assert_eq!(said(&[rule], &[several, unknown], unknown), ["at least 4 in 2012, from 2013-01-01!"]);
    let of_kind: Fields<'_> = &[("kind", "gratitude"), ("yearly_quota", "3"), ("strict", "yes")];
    let no_kind: Fields<'_> = &[("date", "2012"), ("times", "3")];
    assert_eq!(said(&[of_kind], &[no_kind], several), ["5 in 2012, from 2013-01-01?"]);
    let none: Fields<'_> = &[("yearly_quota", "0"), ("strict", "yes")];
    assert_eq!(said(&[none], &[], several), ["2 in 2012, from never!"]);
}

#[test]
fn a_nomination_without_its_day_cannot_be_checked() {
    let rule: Fields<'_> = &[("days_ahead", "30"), ("strict", "yes")];
    let award = |nominated| [("date", "2012-06-30"), GRATITUDE, ("nominated_on", nominated)];
    assert_eq!(said(&[rule], &[], &[("date", "2012-06-30")]), ["nominated when?"]);
    assert!(said(&[rule], &[], &award("2012-05")).is_empty(), "the last of May is early enough");
    assert_eq!(said(&[rule], &[], &award("2012-06")), ["nominated late, from 2012-07-01!"]);
    assert_eq!(said(&[rule], &[], &award("2012-05-15/2012-06-10")), ["nominated late, from 2012-07-10?"]);
}

#[test]
fn initials_that_may_be_the_same_person_warn_and_never_refuse() {
    let rule: Fields<'_> = &[("gap_months", "12"), ("new_merit", "yes"), ("strict", "yes")];
    let award =
        |day, whom| [("date", day), GRATITUDE, ("awardee", whom), ("awardee_type", "person"), ("merit", "труд")];
    let after = |first, second| said(&[rule], &[&award("2012-06-15", first)], &award("2012-07-01", second));
    let full = "Петрова Анна Васильевна";
    for brief in ["Петрова А. В.", "А.В. Петрова"] {
        assert_eq!(after(full, brief), ["after 1, from 2013-06-15?", "merit of 1?"], "{brief}");
        assert_eq!(after(brief, full), ["after 1, from 2013-06-15?", "merit of 1?"], "{brief}");
    }
    for other in ["Петрова Алла Викторовна", "Петрова А.", "Петрова В. А.", "Иванова А. В."]
    {
        assert_eq!(after(full, other), Vec::<String>::new(), "{other}");
    }
}
