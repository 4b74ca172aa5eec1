//! One act, one record: what is entered twice is counted once, what lies ahead is not counted.

use serde_json::json;

use super::harness::Office;

/// A round table, and the methodical help given at it.
fn twice() -> Office {
    let office = Office::new("--name \"Администрация\"");
    office.run("org add --code А --name \"Союз А\"");
    office.run("plan add --year 2019 --task \"помочь союзу\"");
    office.run("codes add interaction help --ru \"помощь и столы\" --counts event.kind:round-table --counts aid.form:methodical");
    office.run("event add --date 2019-03-01 --kind round-table --title \"О делах\" --org А --plan 1");
    office.run("aid add --date 2019-03-01 --flow support --form methodical --org А --event 1 --plan 1");
    office
}

fn line(account: &serde_json::Value, code: &str) -> serde_json::Value {
    let lines = account["interaction"].as_array().expect("lines");
    lines.iter().find(|line| line["code"] == code).map_or(json!(null), |line| line["count"].clone())
}

#[test]
fn help_given_at_an_event_is_the_same_act() {
    let account = twice().json("2019");
    assert_eq!(account["orgs"]["active"][0]["acts"], 1);
    assert_eq!(line(&account, "help"), json!({"known": 1, "unstated": 0}));
    assert_eq!(account["plan"]["items"][0]["acts"], json!({"known": 1, "unstated": 0}));
    assert_eq!(account["support"][0]["count"]["known"], 1, "each section still tells its own record");
}

#[test]
fn help_that_another_line_counts_is_an_act_of_that_line() {
    let account = twice().json("2019");
    assert_eq!(line(&account, "methodical"), json!({"known": 1, "unstated": 0}));
    assert_eq!(line(&account, "joint"), json!({"known": 1, "unstated": 0}));
}

#[test]
fn help_to_an_association_that_was_not_there_is_an_act_of_its_own() {
    let office = twice();
    office.run("org add --code Б --name \"Союз Б\"");
    office.run("aid add --date 2019-03-01 --flow support --form methodical --org Б --event 1");
    let active = office.json("2019")["orgs"]["active"].clone();
    assert_eq!((&active[0]["acts"], &active[1]["acts"]), (&json!(1), &json!(1)));
    assert_eq!(active[0]["name"], "Союз А", "equal ones stand by name");
}

#[test]
fn an_event_ahead_is_named_and_counted_nowhere() {
    let office = twice().on("2019-02-01");
    let account = office.json("2019");
    assert!(account.get("events").is_none());
    assert_eq!(account["ahead"][0]["title"], "О делах");
    assert_eq!(line(&account, "joint"), json!(null));
    assert_eq!(line(&account, "help"), json!({"known": 1, "unstated": 0}), "the help alone is left");
    let paper = office.paper("2019");
    assert!(paper.contains("Намечено: круглый стол «О делах» (01.03.2019)."), "{paper}");
    assert!(!paper.contains("Проведено"), "{paper}");
    let past = twice().on("2019-03-01").json("2019");
    assert_eq!(past["events"][0]["count"]["known"], 1, "what begins today is held");
}

#[test]
fn a_parent_that_does_not_act_here_is_never_the_most_active() {
    let office = Office::new("--name \"Администрация\"");
    office.run("org add --code Край --name \"Краевой союз\" --acts-here no");
    office.run("org add --code Город --name \"Городской союз\"");
    office.run("event add --date 2019 --kind meeting --title \"Встречи\" --times 9 --org Край");
    office.run("event add --date 2019 --kind meeting --title \"Встреча\" --org Город");
    let active = office.json("2019")["orgs"]["active"].clone();
    assert_eq!(active.as_array().map(Vec::len), Some(1));
    assert_eq!(active[0]["code"], "Город");
}

#[test]
fn an_event_that_something_was_collected_at_is_told_once() {
    let office = Office::new("--name \"Администрация\"");
    office.run(
        "event add --date 2019-05-09 --kind concert --title \"Дети — детям\" --outcome \"собраны книги для школы\"",
    );
    office.run("aid add --date 2019-05-09 --flow income --form goods --what книги --event 1");
    let paper = office.paper("2019");
    assert_eq!(paper.matches("Дети — детям").count(), 1, "{paper}");
    assert!(
        paper.contains("Концерт «Дети — детям» (09.05.2019). Собраны книги для школы. Собрано: вещи (книги)."),
        "{paper}"
    );
}
