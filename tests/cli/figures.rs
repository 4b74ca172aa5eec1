//! `check --figures` tells sums that cannot be right, each with its difference and its records; a clean town has none.

use snapbox::str;

use crate::harness::Town;

/// A town whose sums agree: two campaigns, support and awards of usual size.
fn clean() -> Town {
    let aid = "date,flow,form,event,what,amount,category,people,families,quantity,unit,org,source
2012-08-01,income,money,1,,100000.50,,,,,,,citizen
2012-08-02,income,goods,1,тетради,2000,,,,,,,sponsor
2012-09-01,given,goods,1,наборы,90000,large-family,90,30,90,set,,
2013-01-10,given,goods,1,наборы,12000.50,large-family,12,4,12,set,,
2012-11-01,income,money,2,,5000,,,,,,,citizen
2012-11-02,given,goods,2,подарки,4800,large-family,8,2,8,piece,,
2012-11-03,given,goods,2,подарки,,large-family,,,,,,
2012-12-01,given,money,,,7000,veteran,7,,,,,local
2012-02-01,support,transport,,автобус,4000,,,,,,ВОИ,
2012-03-01,support,transport,,автобус,5000.50,,,,,,ВОИ,
2012-04-01,support,transport,,автобус,12000,,,,,,ВОИ,
2012-05-01,support,transport,,автобус,0,,,,,,ВОИ,
2012-06-01,support,transport,,Автобус,3000,,,,,,ВОИ,
2012-07-01,support,transport,,автобус,8000,,,,,,ВОИ,
2012-05-02,given,goods,,вещи,1000,large-family,1,1,1,set,,local
2012-05-03,given,goods,,вещи,3000,large-family,2,1,2,set,,local
2011-05-03,given,goods,,вещи,3000,large-family,3,1,2,set,,local
";
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         event add --date 2012-08 --kind campaign --title 'Соберём в школу' --stated-amount 102000,50
         event add --date 2012-11-01 --kind campaign --title 'Тёплые руки'
         award add --date 2012-05-01 --people 4 --kind gift --amount 4000
         award add --date 2012-05-02 --people 5 --times 1 --kind gift --amount 5000",
    );
    town.write("aid.csv", aid.replace(",org,", ",orgs,"));
    town.ok("veche --quiet aid import aid.csv");
    town
}

/// What is found after these commands: place, what, difference.
fn found(town: &Town, commands: &str) -> Vec<String> {
    for command in commands.lines().map(str::trim).filter(|line| !line.is_empty()) {
        town.ok(&format!("veche --quiet {command}"));
    }
    let answer = town.run("veche --quiet check --figures 2012 --format json");
    let all: serde_json::Value = serde_json::from_str(&answer.stdout).expect("JSON");
    let all = all.as_array().expect("an array").clone();
    assert_eq!(answer.code, i32::from(!all.is_empty()), "{}", answer.stderr);
    let word = |value: &serde_json::Value| match value {
        serde_json::Value::Null => "-".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let keys = ["table", "id", "field", "what", "difference"];
    all.iter().map(|one| keys.map(|key| word(&one[key])).join(" ")).collect()
}

#[test]
fn a_clean_town_has_no_discrepancy() {
    clean().plays(str![[r#"
$ veche check --figures 2012
! Compared for 2012: 17 sums. No discrepancies
$ veche проверка --числа 2012 --lang ru
! Сверено (2012): 17 сумм. Расхождений нет
$ veche check --figures 2013 --format json
[]
! Compared for 2013: 2 sums. No discrepancies
$ veche check --figures 2012-H1
! Compared for H1 2012: 9 sums. No discrepancies
$ veche --demo check --figures 2012
! Compared for 2012: 0 sums. No discrepancies

"#]]);
}

#[test]
fn each_discrepancy_is_told_with_its_difference_and_its_records() {
    clean()
        .with(
            "event edit 1 --stated-amount 102,00
             event edit 2 --stated-amount 5500
             aid edit 6 --amount 5100
             aid edit 10 --amount 5000500
             aid edit 13 --amount 3
             aid edit 3 --people 3 --families 1 --quantity 1
             award edit 1 --times 3",
        )
        .plays(str![[r#"
$ veche check --figures 2012 --lang ru
event 1 stated_amount: объявлено 102 ₽, а по записям 102 000,50 ₽: похоже, сумма указана в тысячах рублей; разница 101 898,50 ₽ (помощь 1, 2)
event 2 stated_amount: объявлено 5 500 ₽, а собрано по записям 5 000 ₽: разница 500 ₽ (помощь 5)
event 2: передано не менее чем на 5 100 ₽, а собрано 5 000 ₽: больше на 100 ₽ (помощь 5–7)
aid 10 amount: 5 000 500 ₽, а обычно около 8 000 ₽ (сравнение с 4 записями): похоже, в ней три лишних нуля; разница 4 992 500 ₽
aid 13 amount: 3 ₽, а обычно около 8 000 ₽ (сравнение с 4 записями): похоже, сумма указана в тысячах рублей; разница 7 997 ₽
aid 3 amount: 90 000 ₽ — это 30 000 ₽ на человека (3), а обычно 1 000 ₽ (сравнение с 4 записями); разница 87 000 ₽
award 1 times: награждены 4 человека, а поощрений 3
! Найдено 7 расхождений. Сверьте суммы с документами; исправляет их команда «изменить»
= 1
$ veche check --figures 2012
event 1 stated_amount: 102 ₽ was published, but it is 102,000.50 ₽ by the records: it looks like thousands of rubles; a difference of 101,898.50 ₽ (aid 1, 2)
event 2 stated_amount: 5,500 ₽ was published, but 5,000 ₽ was collected by the records: a difference of 500 ₽ (aid 5)
event 2: at least 5,100 ₽ was given, but 5,000 ₽ collected: 100 ₽ more (aid 5–7)
aid 10 amount: 5,000,500 ₽, where about 8,000 ₽ is usual (compared with 4 records): it seems to have three noughts too many; a difference of 4,992,500 ₽
aid 13 amount: 3 ₽, where about 8,000 ₽ is usual (compared with 4 records): it looks like thousands of rubles; a difference of 7,997 ₽
aid 3 amount: 90,000 ₽ is 30,000 ₽ a person (3), where 1,000 ₽ is usual (compared with 4 records); a difference of 87,000 ₽
award 1 times: 4 people were awarded, but the awards are 3
! 7 discrepancies found. Compare the sums with the documents; `edit` puts them right
= 1
$ veche check --figures 2012 --format ndjson
{"table":"event","id":1,"field":"stated_amount","what":"stated-slip","difference":"101898.50","records":{"aid":[1,2]},"about":{"stated":"102.00","sum":"102000.50","unstated":0,"slip":"thousand-less"},"text":"102 ₽ was published, but it is 102,000.50 ₽ by the records: it looks like thousands of rubles; a difference of 101,898.50 ₽ (aid 1, 2)"}
{"table":"event","id":2,"field":"stated_amount","what":"stated-collected","difference":"500.00","records":{"aid":[5]},"about":{"stated":"5500.00","collected":"5000.00","given":"5100.00","unstated":0,"least":"no","given_least":"yes"},"text":"5,500 ₽ was published, but 5,000 ₽ was collected by the records: a difference of 500 ₽ (aid 5)"}
{"table":"event","id":2,"field":null,"what":"given-over","difference":"100.00","records":{"aid":[5,6,7]},"about":{"stated":"5500.00","collected":"5000.00","given":"5100.00","unstated":0,"least":"no","given_least":"yes"},"text":"at least 5,100 ₽ was given, but 5,000 ₽ collected: 100 ₽ more (aid 5–7)"}
{"table":"aid","id":10,"field":"amount","what":"slip","difference":"4992500.00","records":{"aid":[9,10,11,13,14]},"about":{"amount":"5000500.00","usual":"8000.00","n":4,"slip":"thousand-more"},"text":"5,000,500 ₽, where about 8,000 ₽ is usual (compared with 4 records): it seems to have three noughts too many; a difference of 4,992,500 ₽"}
{"table":"aid","id":13,"field":"amount","what":"slip","difference":"7997.00","records":{"aid":[9,10,11,13,14]},"about":{"amount":"3.00","usual":"8000.00","n":4,"slip":"thousand-less"},"text":"3 ₽, where about 8,000 ₽ is usual (compared with 4 records): it looks like thousands of rubles; a difference of 7,997 ₽"}
{"table":"aid","id":3,"field":"amount","what":"per-head","difference":"87000.00","records":{"aid":[3,6,15,16,17]},"about":{"amount":"90000.00","each":"30000.00","usual":"1000.00","recipients":3,"n":4,"measure":"people"},"text":"90,000 ₽ is 30,000 ₽ a person (3), where 1,000 ₽ is usual (compared with 4 records); a difference of 87,000 ₽"}
{"table":"award","id":1,"field":"times","what":"award-people","difference":null,"records":{"award":[1]},"about":{"people":4,"awards":3},"text":"4 people were awarded, but the awards are 3"}
! 7 discrepancies found. Compare the sums with the documents; `edit` puts them right
= 1
$ veche check --figures 2012 --quiet --format json | head -12
[
  {
    "table": "event",
    "id": 1,
    "field": "stated_amount",
    "what": "stated-slip",
    "difference": "101898.50",
    "records": {
      "aid": [
        1,
        2
      ]

"#]]);
}

#[test]
fn a_published_total_is_compared_with_what_was_collected() {
    let town = clean();
    assert_eq!(found(&town, "event edit 1 --stated-amount 102000,51"), ["event 1 stated_amount stated-collected 0.01"]);
    assert_eq!(found(&town, "event edit 1 --stated-amount 102000,49"), ["event 1 stated_amount stated-collected 0.01"]);
    // One of them is not stated: a total above what is known may be right, one below cannot.
    assert_eq!(found(&town, "aid edit 2 --clear amount\nevent edit 1 --stated-amount 100000,50"), Vec::<String>::new());
    assert_eq!(found(&town, "event edit 1 --stated-amount 100000,49"), ["event 1 stated_amount stated-collected 0.01"]);
    assert_eq!(found(&town, "event edit 1 --stated-amount 500000"), Vec::<String>::new());
    let answer = town.run("veche check --figures 2012");
    let told = "Cannot be compared to the end: event 1 stated_amount: 500,000\u{a0}₽ was published";
    assert!(answer.stderr.contains(told), "{}", answer.stderr);
}

#[test]
fn a_published_total_where_nothing_collected_was_recorded_is_of_what_was_given() {
    let town = Town::new().with(
        "event add --date 2012-08 --kind campaign --title Сбор --stated-amount 500
         event add --date 2012-09 --kind campaign --title Другой --stated-amount 500
         aid add --date 2012-08 --flow given --form goods --event 1 --amount 499,50",
    );
    assert_eq!(found(&town, ""), ["event 1 stated_amount stated-given 0.50"]);
    assert_eq!(found(&town, "aid edit 1 --amount 500"), Vec::<String>::new());
}

#[test]
fn a_total_in_thousands_is_told_as_such() {
    let town = clean();
    assert_eq!(found(&town, "event edit 1 --stated-amount 102"), ["event 1 stated_amount stated-slip 101898.50"]);
    assert_eq!(
        found(&town, "event edit 1 --stated-amount 102000500"),
        ["event 1 stated_amount stated-slip 101898499.50"]
    );
    // 340 times is a slip, 200 times is only wrong.
    assert_eq!(found(&town, "event edit 1 --stated-amount 300"), ["event 1 stated_amount stated-slip 101700.50"]);
    assert_eq!(found(&town, "event edit 1 --stated-amount 510"), ["event 1 stated_amount stated-collected 101490.50"]);
}

#[test]
fn more_cannot_be_given_than_was_collected() {
    let town = clean();
    assert_eq!(found(&town, "aid edit 4 --amount 12000,51"), ["event 1 - given-over 0.01"]);
    // What a budget paid for was never collected.
    assert_eq!(found(&town, "aid edit 4 --source local"), Vec::<String>::new());
    assert_eq!(found(&town, "aid edit 4 --clear source --amount 12000,50"), Vec::<String>::new());
    // Outside of campaigns nothing was collected: over all it is still too much.
    assert_eq!(found(&town, "aid edit 8 --clear source"), ["aid - amount given-over-all 6800.00"]);
    assert_eq!(found(&town, "aid edit 5 --clear amount"), Vec::<String>::new(), "who knows how much was collected");
    assert_eq!(found(&town, "aid edit 8 --amount 100\naid edit 5 --amount 5000"), Vec::<String>::new());
}

#[test]
fn noughts_too_many_or_too_few_are_found_among_the_like() {
    let town = clean();
    assert_eq!(found(&town, "aid edit 14 --amount 8000000"), ["aid 14 amount slip 7994999.50"]);
    assert_eq!(found(&town, "aid edit 14 --amount 8"), ["aid 14 amount slip 3992.00"]);
    assert_eq!(found(&town, "aid edit 14 --amount 8000000000"), ["aid 14 amount slip 7999994999.50"]);
    // Not yet: the middle one is 5 000,50, three hundred times it would be 1 500 150.
    assert_eq!(found(&town, "aid edit 14 --amount 1500149,99"), Vec::<String>::new());
    assert_eq!(found(&town, "aid edit 14 --amount 1500150"), ["aid 14 amount slip 1495149.50"]);
    // Too few of the same thing: then all of the form say what is usual.
    assert_eq!(found(&town, "aid edit 10 --what поезд"), ["aid 14 amount slip 1495149.50"]);
    // Three others are too few to say what is usual.
    assert_eq!(found(&town, "aid edit 13 --clear amount"), Vec::<String>::new());
}

#[test]
fn help_to_each_is_compared_with_help_of_the_same_form() {
    let town = clean();
    assert_eq!(found(&town, "aid edit 3 --people 2"), ["aid 3 amount per-head 88000.00"]);
    assert_eq!(found(&town, "aid edit 3 --clear people --families 1"), ["aid 3 amount per-head 87000.00"]);
    assert_eq!(found(&town, "aid edit 3 --people 90 --families 30"), Vec::<String>::new());
}

#[test]
fn what_is_of_another_time_is_not_told_but_says_what_is_usual() {
    let town = clean().with(
        "aid edit 17 --amount 3000000
         aid edit 17 --people 1",
    );
    assert_eq!(found(&town, ""), Vec::<String>::new());
    let earlier = town.run("veche check --figures 2011");
    assert_eq!((earlier.code, earlier.stdout.as_str()), (0, ""), "2011 has too few of its own: {}", earlier.stderr);
}

#[test]
fn the_command_line_is_told_what_is_wrong_with_it() {
    clean().plays(str![[r#"
$ veche check --figures
! veche: no value given: --figures <PERIOD>
!   more: veche check --help
= 2
$ veche check --figures x
! veche: --figures <PERIOD>: “x” is not a period; for example: 2012, 2012-H1, 2012-Q3, 2012-01/2012-09
= 65
$ veche check --figures 2012 --privacy
! veche: --figures <PERIOD> cannot be used with --privacy
!   more: veche check --help
= 2
$ veche check --figures 2012 --format csv
! veche: csv: what is found is printed as table, json or ndjson
= 2

"#]]);
}
