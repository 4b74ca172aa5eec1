//! The account as a value: the names that scripts rely on.

use serde_json::{Value, json};

use super::harness::Office;

#[test]
fn money_is_a_decimal_string_and_unknown_is_null() {
    let account = Office::town().json("2019");
    let campaigns = account["campaigns"].as_array().expect("campaigns");
    assert_eq!(campaigns[0]["collected_amount"], json!({"known": "201500.50", "unstated": 1}));
    assert_eq!(campaigns[0]["event"]["stated_amount"], json!("250000.00"));
    assert_eq!(campaigns[1]["collected_amount"], json!({"known": null, "unstated": 1}));
    let support = account["support"].as_array().expect("support");
    let transport = support.iter().find(|form| form["form"] == "transport").expect("transport");
    assert_eq!(transport["amount"], json!({"known": "20000.50", "unstated": 0}));
    assert_eq!(transport["count"], json!({"known": 5, "unstated": 0}));
    let methodical = support.iter().find(|form| form["form"] == "methodical").expect("methodical");
    assert_eq!(methodical["count"], json!({"known": null, "unstated": 1}));
}

#[test]
fn no_amount_leaves_as_a_number() {
    fn walk(value: &Value, key: &str) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                let inside = if name.contains("amount") { name } else { key };
                walk(value, if name == "unstated" { "" } else { inside });
            }),
            Value::Array(items) => items.iter().for_each(|item| walk(item, key)),
            Value::Number(number) => assert!(key.is_empty(), "{key}: {number}"),
            _ => {}
        }
    }
    walk(&Office::town().json("2019"), "");
}

#[test]
fn only_what_has_records_has_a_key() {
    let account = Office::new("--name \"Администрация\"").json("2019");
    assert_eq!(account, json!({"period": "2019", "office": "Администрация"}));
    let office = Office::town();
    assert!(office.json("2018").get("questions").is_none());
    assert!(office.json("2019 --annex")["before"]["events"].is_array());
    assert!(office.json("2019").get("before").is_none(), "without the annex there is no year before");
    assert!(office.json("2016 --annex").get("before").is_none(), "2015 has no records");
}

#[test]
fn the_parts_bear_the_promised_names() {
    let account = Office::town().json("2019");
    let keys: Vec<&String> = account.as_object().expect("an object").keys().collect();
    for key in [
        "period",
        "office",
        "orgs",
        "interaction",
        "events",
        "awards",
        "support",
        "campaigns",
        "questions",
        "plan",
        "next",
    ] {
        assert!(keys.iter().any(|known| *known == key), "{key}");
    }
    assert_eq!(account["orgs"]["declared"], 22);
    assert_eq!(account["orgs"]["kept"], 8);
    assert_eq!(account["orgs"]["active"][0]["code"], "ВОС");
    assert_eq!(account["orgs"]["active"][0]["acts"], 27);
    assert_eq!(account["events"][0]["kind"], "round-table");
    assert_eq!(account["events"][0]["people"], json!({"known": 65, "unstated": 0}));
}

#[test]
fn json_is_the_same_in_both_languages_but_for_the_labels() {
    let office = Office::town();
    let (mut ru, mut en) = (office.json("2019 --lang ru"), office.json("2019 --lang en"));
    for account in [&mut ru, &mut en] {
        account.as_object_mut().expect("an object").remove("interaction");
    }
    assert_eq!(ru, en);
}
