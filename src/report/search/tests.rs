use super::*;

#[test]
fn every_table_that_is_looked_through_is_one_and_has_texts() {
    for table in TABLES {
        let shape = subject::shape(table).expect("a table");
        assert!(shape.columns.iter().any(is_text), "{table}");
    }
}

#[test]
fn what_has_no_date_comes_before_the_newest_day_and_a_year_behind_its_days() {
    let event = subject::shape("event").expect("events");
    let of = |date: &str| day(&event, 1, &Raw::text(date));
    let none = day(&event, 1, &Raw::Null);
    assert!(none > of("2100-12-31") && of("2012-12-31") > of("2012-12") && of("2012-01") > of("2012"));
    assert!(of("2012") > of("2011-12-31") && of("2012-07/2012-09") > of("2012-07"));
    let year = subject::shape("year").expect("years");
    assert_eq!(day(&year, 2012, &Raw::Null), of("2012"));
}
