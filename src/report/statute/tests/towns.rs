//! Statutes of real towns, as far as they speak of gaps, merits, quotas, terms and jubilees: each a row, tried at its
//! boundary day.

use super::*;

const CERTIFICATE: (&str, &str) = ("kind", "honour-certificate");
const LETTER: (&str, &str) = ("kind", "gratitude-letter");
const STRICT: (&str, &str) = ("strict", "yes");

const NOTHING: [&str; 0] = [];

/// Судогодский район, 08.11.2006 № 2017: thirty calendar days before the date.
#[test]
fn sudogda_wants_thirty_calendar_days() {
    let rule: Fields<'_> = &[("days_ahead", "30"), ("valid_from", "2006-11-08"), STRICT];
    let said_on = |nominated, date| said(&[rule], &[], &[("date", date), CERTIFICATE, ("nominated_on", nominated)]);
    assert_eq!(said_on("2012-02-01", "2012-03-01"), ["nominated late, from 2012-03-02!"], "a leap year's February");
    assert_eq!(said_on("2012-02-01", "2012-03-02"), NOTHING);
    assert_eq!(said_on("2013-02-01", "2013-03-02"), ["nominated late, from 2013-03-03!"]);
    assert_eq!(said_on("2013-02-01", "2013-03-03"), NOTHING);
    assert_eq!(said_on("2012-12-02", "2012-12-31"), ["nominated late, from 2013-01-01!"], "over the year's end");
    assert_eq!(said_on("2006-11-07", "2006-11-07"), NOTHING, "the day before the statute");
    assert_eq!(said_on("2006-11-08", "2006-11-08"), ["nominated late, from 2006-12-08!"], "its first day");
}

/// Трёхгорный, ст. 13: a commendation again after a year at the earliest.
#[test]
fn tryokhgorny_wants_a_year_between_commendations() {
    let rule: Fields<'_> = &[("kind", "gratitude"), ("gap_months", "12"), ("clause", "ст. 13"), STRICT];
    let said_on = |date| {
        said(&[rule], &[&[("date", "2012-02-29"), ("kind", "gratitude")]], &[("date", date), ("kind", "gratitude")])
    };
    assert_eq!(said_on("2013-02-27"), ["after 1, from 2013-02-28!"]);
    assert_eq!(said_on("2013-02-28"), NOTHING);
    let letter: Fields<'_> = &[("date", "2012-03-01"), LETTER];
    assert_eq!(said(&[rule], &[&[("date", "2012-02-29"), ("kind", "gratitude")]], letter), NOTHING);
}

/// Крапивинский округ, ст. 5: one merit one award, whatever its kind; for a new merit after a year, except heroism.
#[test]
fn krapivino_wants_a_new_merit_and_a_year() {
    let rule: Fields<'_> = &[
        ("gap_months", "12"),
        ("gap_after", "any"),
        ("new_merit", "yes"),
        ("exception", "за героизм, мужество и отвагу"),
        ("clause", "ст. 5"),
        STRICT,
    ];
    let earlier: Fields<'_> = &[("date", "2012-12-31"), CERTIFICATE, ("merit", "Помощь ветеранам")];
    let on = |date, merit| said(&[rule], &[earlier], &[("date", date), LETTER, ("merit", merit)]);
    assert_eq!(on("2013-12-30", "Сбор книг"), ["after 1, from 2013-12-31!"]);
    assert_eq!(on("2013-12-31", "Сбор книг"), NOTHING);
    assert_eq!(on("2013-12-31", "помощь «ветеранам»"), ["merit of 1!"], "by another kind, in other letters");
    assert_eq!(on("2030-01-01", "Помощь ветеранам"), ["merit of 1!"], "however much later");
    assert_eq!(on("2013-12-30", "Помощь ветеранам"), ["after 1, from 2013-12-31!", "merit of 1!"]);
}

/// Волгоград: 230 certificates and 400 letters a year, 180 certificates before the change.
#[test]
fn volgograd_has_a_quota_that_changed() {
    let rules: [Fields<'_>; 3] = [
        &[CERTIFICATE, ("yearly_quota", "180"), ("valid_to", "2018-12-31"), STRICT],
        &[CERTIFICATE, ("yearly_quota", "230"), ("valid_from", "2019-01-01"), STRICT],
        &[LETTER, ("yearly_quota", "400"), ("valid_from", "2019-01-01"), STRICT],
    ];
    let several = |date, kind, times| [("date", date), kind, ("times", times), ("people", times)];
    let one_more = |earlier: Fields<'_>, date, kind| said(&rules, &[earlier], &[("date", date), kind]);
    assert_eq!(one_more(&several("2019", CERTIFICATE, "229"), "2019-12-31", CERTIFICATE), NOTHING, "the 230th");
    let over = one_more(&several("2019", CERTIFICATE, "230"), "2019-12-31", CERTIFICATE);
    assert_eq!(over, ["231 in 2019, from 2020-01-01!"]);
    assert_eq!(one_more(&several("2019", CERTIFICATE, "230"), "2020-01-01", CERTIFICATE), NOTHING, "a new year");
    assert_eq!(one_more(&several("2019", CERTIFICATE, "230"), "2019-12-31", LETTER), NOTHING, "another kind");
    assert_eq!(one_more(&several("2019", LETTER, "399"), "2019-06-01", LETTER), NOTHING);
    assert_eq!(one_more(&several("2019", LETTER, "400"), "2019-06-01", LETTER), ["401 in 2019, from 2020-01-01!"]);
    let before = one_more(&several("2018", CERTIFICATE, "180"), "2018-12-31", CERTIFICATE);
    assert_eq!(before, ["181 in 2018, from 2019-01-01!"], "the last day of the old rule");
    assert_eq!(one_more(&several("2018", CERTIFICATE, "179"), "2018-12-31", CERTIFICATE), NOTHING);
    assert_eq!(
        one_more(&several("2019", CERTIFICATE, "180"), "2019-01-01", CERTIFICATE),
        NOTHING,
        "the first of the new"
    );
}

/// Екатеринбург, разд. 2: a month ahead at the least. A rule counts days: no month is longer than 31, so it warns alone.
#[test]
fn yekaterinburg_wants_a_month() {
    let rule: Fields<'_> = &[("days_ahead", "31"), ("clause", "разд. 2")];
    let said_on = |nominated, date| said(&[rule], &[], &[("date", date), CERTIFICATE, ("nominated_on", nominated)]);
    assert_eq!(said_on("2012-12-01", "2012-12-31"), ["nominated late, from 2013-01-01"]);
    assert_eq!(said_on("2012-12-01", "2013-01-01"), NOTHING);
    assert_eq!(said_on("2012-01-30", "2012-02-29"), ["nominated late, from 2012-03-01"]);
}

/// Шушенский район 2021 № 330: associations at 25 and each 25 more, citizens at 50, 55, 60, 65 and each 5 more. Боровск
/// 2007 № 49: 50, 55, 60, 70 and each 5 more. They say nothing against an award.
#[test]
fn jubilees_are_steps_of_years() {
    let years = |steps: &str| -> Vec<i64> {
        let rule: Rule = record(&[("jubilees", steps), ("act", "Положение")]);
        (0..=90).filter(|age| rule.jubilees.as_ref().is_some_and(|jubilees| jubilees.includes(*age))).collect()
    };
    assert_eq!(years("25+25"), [25, 50, 75]);
    assert_eq!(years("50,55,60,65+5"), [50, 55, 60, 65, 70, 75, 80, 85, 90]);
    assert_eq!(years("50,55,60,70+5"), [50, 55, 60, 70, 75, 80, 85, 90]);
    let rule: Fields<'_> = &[("jubilees", "25+25"), ("applies_to", "org"), STRICT];
    assert_eq!(said(&[rule], &[], &[("date", "2021-05-01"), CERTIFICATE]), NOTHING);
}
