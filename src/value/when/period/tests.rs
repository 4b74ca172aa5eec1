//! What belongs to a period, and what came before it.

use super::{Belongs, Period};
use crate::value::When;

fn period(text: &str) -> Period {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

fn belongs(record: &str, to: &str) -> Belongs {
    period(to).contains(&When::from_iso(record).expect(record))
}

fn before(text: &str) -> Option<String> {
    period(text).previous().map(|previous| previous.to_string())
}

#[test]
fn a_record_belongs_to_the_year_of_its_first_day() {
    for record in ["2012", "2012-01", "2012-12-31", "2012-12-28/2013-01-10", "2012/2013", "2012-12/2013-02"] {
        assert_eq!(belongs(record, "2012"), Belongs::Yes, "{record}");
    }
    for record in ["2011", "2013", "2011-12-31", "2013-01-01", "2011/2012", "2011-12/2012-12", "2011-12-31/2012-01-02"]
    {
        assert_eq!(belongs(record, "2012"), Belongs::No, "{record}");
    }
}

#[test]
fn a_coarse_record_must_lie_wholly_inside_a_short_period() {
    let quarter = "III кв. 2012";
    for record in ["2012-07", "2012-09", "2012-07/2012-09", "2012-08/2012-09"] {
        assert_eq!(belongs(record, quarter), Belongs::Yes, "{record}");
    }
    for record in ["2012", "2012-06/2012-07", "2012-09/2012-10", "2011/2012"] {
        assert_eq!(belongs(record, quarter), Belongs::TooCoarse, "{record}");
    }
    for record in ["2012-06", "2012-10", "2011", "2013", "2012-04/2012-06"] {
        assert_eq!(belongs(record, quarter), Belongs::No, "{record}");
    }
    assert_eq!(belongs("2012", "9 мес. 2012"), Belongs::TooCoarse);
    assert_eq!(belongs("2012-09", "01.09.2012-15.09.2012"), Belongs::TooCoarse);
    assert_eq!(belongs("2012-09", "01.09.2012"), Belongs::TooCoarse);
}

#[test]
fn a_record_with_days_goes_by_its_first_day_in_a_short_period_too() {
    let quarter = "2012-Q3";
    assert_eq!(belongs("2012-07-01", quarter), Belongs::Yes);
    assert_eq!(belongs("2012-09-30", quarter), Belongs::Yes);
    assert_eq!(belongs("2012-09-30/2012-10-05", quarter), Belongs::Yes);
    assert_eq!(belongs("2012-06-30/2012-07-05", quarter), Belongs::No);
    assert_eq!(belongs("2012-10-01", quarter), Belongs::No);
}

#[test]
fn a_whole_year_is_not_shorter_than_a_year_whatever_its_spelling() {
    for year in ["2012", "2012-01/2012-12", "01.01.2012-31.12.2012", "2012/2013"] {
        assert_eq!(belongs("2012", year), Belongs::Yes, "{year}");
    }
    assert_eq!(belongs("2012/2013", "01.01.2012-31.12.2012"), Belongs::Yes);
    assert_eq!(belongs("2012", "01.01.2012-30.12.2012"), Belongs::TooCoarse);
}

#[test]
fn the_previous_period_is_the_same_part_of_the_year_before() {
    for (text, previous) in [
        ("2012", "2011"),
        ("2012-07/2012-09", "2011-07/2011-09"),
        ("I полугодие 2012", "2011-01/2011-06"),
        ("9 мес. 2012", "2011-01/2011-09"),
        ("09.2012", "2011-09"),
        ("02.2013", "2012-02"),
        ("2011-12/2012-01", "2010-12/2011-01"),
        ("01.09.2012-15.09.2012", "2011-09-01/2011-09-15"),
        ("28.12.2012-10.01.2013", "2011-12-28/2012-01-10"),
        ("01.02.2012-29.02.2012", "2011-02-01/2011-02-28"),
        ("28.02.2012-29.02.2012", "2011-02-28"),
        ("29.02.2012", "2011-02-28"),
        ("1901", "1900"),
    ] {
        assert_eq!(before(text).as_deref(), Some(previous), "{text}");
    }
}

#[test]
fn a_period_of_several_years_is_compared_with_as_many_before() {
    assert_eq!(before("2012/2013").as_deref(), Some("2010/2011"));
    assert_eq!(before("2010/2012").as_deref(), Some("2007/2009"));
    assert_eq!(before("01.07.2011-30.06.2013").as_deref(), Some("2009-07-01/2011-06-30"));
}

#[test]
fn nothing_comes_before_the_first_year_of_records() {
    for text in ["1900", "1900-Q1", "31.12.1900", "1900/1901", "1901/1902", "сегодня"] {
        assert_eq!(before(text), None, "{text}");
    }
    assert_eq!(Period::from(When::from_iso("1750").unwrap()).previous(), None);
}

#[test]
fn a_period_knows_its_end() {
    for (text, ends, year) in [
        ("2012", true, 2012),
        ("II полугодие 2012", true, 2012),
        ("IV кв. 2012", true, 2012),
        ("I полугодие 2012", false, 2012),
        ("2012/2013", true, 2013),
        ("01.12.2012-30.12.2012", false, 2012),
        ("31.12.2012-01.01.2013", false, 2013),
    ] {
        assert_eq!((period(text).ends_year(), period(text).year()), (ends, year), "{text}");
    }
    let half = period("I полугодие 2012");
    assert_eq!((half.first().to_string(), half.last().to_string()), ("2012-01-01".into(), "2012-06-30".into()));
    assert_eq!((half.as_str(), half.when().as_str()), ("2012-01/2012-06", "2012-01/2012-06"));
    assert_eq!("весь период".parse::<Period>().unwrap_err().id, "period-shape");
}

#[test]
fn a_period_of_today_is_settled_as_a_date_is() {
    let mut today = period("сегодня");
    today.settle(chrono::NaiveDate::from_ymd_opt(2012, 9, 1).unwrap());
    assert_eq!(today, period("01.09.2012"));
}
