use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The last of these records, up to a day.
fn last(dates: &[&str], end: &str) -> Option<Last> {
    let days = Days::new(day(end), day(end));
    let mut last = None;
    for date in dates {
        days.meet(&mut last, date, None);
    }
    last
}

#[test]
fn months_are_whole_calendar_months() {
    for (from, to, months) in [
        ("2012-01-15", "2012-01-15", 0),
        ("2012-01-15", "2012-02-14", 0),
        ("2012-01-15", "2012-02-15", 1),
        ("2012-01-31", "2012-02-28", 0),
        ("2012-01-31", "2012-02-29", 1),
        ("2013-01-31", "2013-02-28", 1),
        ("2012-02-29", "2012-03-28", 0),
        ("2012-02-29", "2012-03-29", 1),
        ("2012-02-29", "2013-02-28", 12),
        ("2012-02-29", "2013-02-27", 11),
        ("2012-11-30", "2012-12-31", 1),
        ("2011-12-31", "2012-12-31", 12),
        ("2012-01-01", "2012-12-31", 11),
        ("1982-12-31", "2012-12-31", 360),
    ] {
        assert_eq!(last(&[from], from).expect("a record").months(day(to)), months, "{from} to {to}");
    }
}

#[test]
fn a_coarse_date_counts_with_the_last_day_it_may_mean() {
    let months = |date: &str, end: &str| last(&[date], end).map(|last| last.months(day(end)));
    assert_eq!(months("2011", "2012-12-31"), Some(12));
    assert_eq!(months("2011-11", "2012-12-31"), Some(13));
    assert_eq!(months("2010-01/2011-06", "2012-12-31"), Some(18));
    // What may be today, or is to come within the year, is not silence.
    assert_eq!(months("2012", "2012-05-10"), Some(0));
    assert_eq!(months("2012-05-09/2012-05-20", "2012-05-10"), Some(0));
}

#[test]
fn what_begins_after_the_end_was_no_contact() {
    assert_eq!(last(&["2012-05-11", "2012-06", "2013", "2012-05-11/2012-05-12"], "2012-05-10"), None);
    assert_eq!(last(&["2012-05-10"], "2012-05-10").map(|last| last.day), Some("2012-05-10".to_owned()));
}

#[test]
fn of_several_the_latest_is_the_last_whatever_their_order() {
    for dates in [["2012-03-01", "2012", "2011-12-31"], ["2011-12-31", "2012-03-01", "2012"]] {
        let last = last(&dates, "2012-12-31").expect("a record");
        assert_eq!((last.day.as_str(), last.date.as_str()), ("2012-12-31", "2012"));
    }
    // On one day the date that is known better is told.
    for dates in [["2012-12-31", "2012"], ["2012", "2012-12-31"]] {
        assert_eq!(last(&dates, "2012-12-31").expect("a record").date, "2012-12-31");
    }
}

#[test]
fn support_that_was_stopped_ends_there() {
    let days = Days::new(day("2012-12-31"), day("2013-01-15"));
    let mut last = None;
    days.meet(&mut last, "2010-01/2014-12", Some("2011-06-15"));
    assert_eq!(last.expect("a record").day, "2011-06-15");
    assert_eq!(Days::end("2010-01/2014-12", Some("2009")), Some(day("2010-01-01")));
    assert_eq!(Days::end("2010-01/2014-12", None), Some(day("2014-12-31")));
}
