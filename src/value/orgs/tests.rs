use super::*;
use crate::value::When;

fn when(text: &str) -> When {
    When::from_iso(text).expect("a date")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn named(name: &str, until: &str) -> Was {
    Was { name: Some(name.to_owned()), short: None, head: None, since: None, until: when(until) }
}

fn headed(head: &str, until: &str) -> Was {
    Was { name: None, short: None, head: Some(head.to_owned()), since: None, until: when(until) }
}

fn org(id: i64, name: &str, former: Vec<Was>) -> OrgName {
    OrgName { id, code: format!("О{id}"), name: name.to_owned(), acts_here: true, former, ..OrgName::default() }
}

#[test]
fn a_former_name_holds_on_the_days_before_it_ended() {
    let orgs = Orgs::new(vec![org(1, "Третье", vec![named("Второе", "2012-09-01"), named("Первое", "2012-02-29")])]);
    for (on, name) in [
        ("1999-01-01", "Первое"),
        ("2012-02-28", "Первое"),
        ("2012-02-29", "Второе"),
        ("2012-08-31", "Второе"),
        ("2012-09-01", "Третье"),
        ("2100-12-31", "Третье"),
    ] {
        let then = orgs.clone().on_day(day(on));
        assert_eq!(then.get(1).expect("it is there").name, name, "{on}");
    }
}

#[test]
fn of_a_coarse_end_the_first_day_counts() {
    let orgs = Orgs::new(vec![org(1, "Новое", vec![named("Старое", "2012")])]);
    let name = |on: &str| orgs.clone().on_day(day(on)).get(1).expect("it is there").name.clone();
    assert_eq!((name("2011-12-31").as_str(), name("2012-01-01").as_str()), ("Старое", "Новое"));
}

#[test]
fn names_and_heads_end_apart() {
    let org = org(1, "Новое", vec![named("Старое", "2012-05-01"), headed("Иванова", "2012-03-01")]);
    let head = |on: &str| org.head_on(day(on)).and_then(|was| was.head.clone());
    assert_eq!((head("2012-02-29").as_deref(), head("2012-03-01")), (Some("Иванова"), None));
    assert!(org.name_on(day("2012-04-30")).is_some());
    assert_eq!(org.changed(|was| was.head.is_some()), Some(&when("2012-03-01")));
}

#[test]
fn a_name_of_today_comes_before_one_of_the_past() {
    let orgs = Orgs::new(vec![
        org(1, "Союз «Ветеран»", vec![named("Клуб", "2010"), named("Городской совет", "2012")]),
        org(2, "Клуб", Vec::new()),
        org(3, "Совет женщин", Vec::new()),
    ]);
    for (typed, id) in [("клуб", 2), ("городской совет", 1), ("Городской", 1), ("совет", 3), ("ветеран", 1)]
    {
        assert_eq!(orgs.resolve(typed).ok(), Some(id), "{typed}");
    }
}

#[test]
fn what_it_is_called_now_leaves_its_former_names() {
    let mut orgs = Orgs::new(vec![org(1, "Второе", vec![named("Первое", "2012")])]);
    orgs.put(org(1, "Третье", Vec::new()));
    assert_eq!(orgs.resolve("Первое").ok(), Some(1));
    assert_eq!(orgs.resolve("Третье").ok(), Some(1));
}
