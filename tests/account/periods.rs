//! Parts of a year, support that lasts, and records that are too coarse.

use serde_json::json;

use super::harness::Office;

fn kinds(account: &serde_json::Value) -> Vec<(String, i64)> {
    let events = account["events"].as_array().cloned().unwrap_or_default();
    events
        .iter()
        .map(|event| {
            (event["kind"].as_str().expect("a kind").to_owned(), event["count"]["known"].as_i64().unwrap_or(-1))
        })
        .collect()
}

#[test]
fn a_part_of_a_year_holds_what_lies_in_it_and_names_what_may() {
    let office = Office::town();
    let half = office.json("2019-H1");
    assert_eq!(kinds(&half), [("round-table".to_owned(), 2), ("rally".to_owned(), 1)]);
    assert!(half.get("next").is_none(), "only a year's end has tasks ahead");
    assert!(half.get("plan").is_none(), "nothing was due or done in it");
    let coarse = half["too_coarse"].as_array().expect("named");
    assert!(coarse.iter().any(|record| record["table"] == "event" && record["date"] == "2019"), "{coarse:?}");
    let remarks = office.remarks("report 2019-H1");
    assert!(remarks.contains("даты шире периода — "), "{remarks}");
    assert!(remarks.contains("мероприятие № 3 (2019)"), "{remarks}");
    let quarter = office.json("\"III кв. 2019\"");
    assert_eq!(kinds(&quarter), [("campaign".to_owned(), 1)]);
    assert_eq!(quarter["plan"]["items"][0]["done_on"], "2019-08-15");
    let nine = office.paper("\"9 мес. 2019\"");
    assert!(nine.contains("за 9 месяцев 2019 года"), "{nine}");
    assert!(nine.contains("К этому периоду в плане относится 1 пункт (выполнено — 1):"), "{nine}");
}

#[test]
fn an_interval_over_the_edge_of_a_half_year_is_named() {
    let office = Office::new("--name \"Администрация\"");
    office.run("event add --date 2019-06/2019-07 --kind campaign --title \"Лето\"");
    office.run("event add --date 2019/2020 --kind campaign --title \"Два года\"");
    let half = office.json("2019-H1");
    let named: Vec<&str> =
        half["too_coarse"].as_array().expect("named").iter().filter_map(|it| it["date"].as_str()).collect();
    assert_eq!(named, ["2019-06/2019-07", "2019/2020"]);
    assert_eq!(kinds(&office.json("2019")), [("campaign".to_owned(), 2)]);
    assert_eq!(kinds(&office.json("2020")), []);
}

#[test]
fn support_goes_on_until_it_ends_or_is_stopped_and_its_sum_is_told_once() {
    let office = Office::new("--name \"Администрация\"");
    office.run("aid add --date 2017-03/2019-06 --flow support --form property --amount 1000");
    office.run("aid add --date 2017-03/2019-06 --flow support --form property --stopped-on 2018-02 --times 2");
    let form = |period: &str| office.json(period)["support"][0].clone();
    assert_eq!(form("2017")["amount"], json!({"known": "1000.00", "unstated": 1}));
    assert_eq!(form("2018")["continuing"], json!({"known": 3, "unstated": 0}));
    assert_eq!(form("2018")["amount"], json!({"known": null, "unstated": 0}));
    assert_eq!(form("2019")["continuing"], json!({"known": 1, "unstated": 0}));
    assert_eq!(form("2020"), json!(null));
    assert_eq!(form("2019-H1")["continuing"]["known"], 1);
    assert_eq!(form("2019-H2"), json!(null), "it ended in June");
    let paper = office.paper("2018");
    assert!(paper.contains("Продолжается оказанная ранее поддержка: имущественная — 3."), "{paper}");
    assert!(!paper.contains("Сумма"), "{paper}");
}

#[test]
fn support_by_days_goes_on_in_the_second_half_of_its_own_year() {
    let office = Office::new("--name \"Администрация\"");
    office.run("aid add --date 01.03.2019-31.10.2019 --flow support --form transport");
    assert_eq!(office.json("2019-H1")["support"][0]["count"]["known"], 1);
    let later = office.json("2019-H2")["support"][0].clone();
    assert_eq!((&later["count"]["known"], &later["continuing"]["known"]), (&json!(null), &json!(1)));
}

#[test]
fn an_association_belongs_to_the_years_it_was_in_being() {
    let office = Office::town();
    for (year, kept) in [(2017, 9), (2018, 8), (2019, 8)] {
        assert_eq!(office.json(&year.to_string())["orgs"]["kept"], kept, "{year}");
    }
}
