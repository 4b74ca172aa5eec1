//! Unknown is not zero: a figure nobody stated is absent, wherever it would be shown.

use snapbox::str;

use crate::harness::Town;

/// Three talks: 12 people, nobody counted, nobody came.
fn three_talks() -> Town {
    Town::new().with(
        "event add --date 2012-03 --kind talk --title Первая --people 12
         event add --date 2012-04 --kind talk --title Вторая
         event add --date 2012-05 --kind talk --title Третья --people 0 --times unknown",
    )
}

#[test]
fn a_table_shows_a_dash_where_nothing_is_stated_and_0_where_0_is() {
    three_talks().plays(str![[r#"
$ veche event list
No.  Date        Kind  Title   Times  Present
─────────────────────────────────────────────
  1  March 2012  talk  Первая      1       12
  2  April 2012  talk  Вторая      1        —
  3  May 2012    talk  Третья      —        0
In all: 3 records · Times: at least 2 (not stated: 1) · Present: at least 12 (not stated: 1)

"#]]);
}

#[test]
fn csv_leaves_the_cell_empty() {
    three_talks().plays(str![[r#"
$ veche event list --format csv --columns id,times,people
id,times,people
1,1,12
2,1,
3,,0

"#]]);
}

#[test]
fn json_says_null() {
    three_talks().plays(str![[r#"
$ veche event list --format ndjson --columns id,times,people
{"id":1,"times":1,"people":12}
{"id":2,"times":1,"people":null}
{"id":3,"times":null,"people":0}

"#]]);
}

#[test]
fn show_leaves_out_what_is_not_stated_and_prints_what_is_0() {
    three_talks().plays(str![[r#"
$ veche event show 2
No.    2
Date   April 2012
Kind   talk
Title  Вторая
Times  1
$ veche event show 3
No.      3
Date     May 2012
Kind     talk
Title    Третья
Present  0

"#]]);
}

#[test]
fn the_file_holds_null_and_0() {
    let town = three_talks();
    if crate::harness::tool("sqlite3") {
        town.plays(str![[r#"
$ sqlite3 data/veche/veche.db "SELECT id, people, typeof(people), times, typeof(times) FROM event"
1|12|integer|1|integer
2||null|1|integer
3|0|integer||null

"#]]);
    }
}

#[test]
fn a_sum_of_some_says_at_least_and_how_many_were_not_stated() {
    three_talks().russian().plays(str![[r#"
$ veche event list --columns id,people
№  Присутствовало
─────────────────
1              12
2               —
3               0
Всего: 3 записи · Раз: не менее 2 (не указано: 1) · Присутствовало: не менее 12 (не указано: 1)

"#]]);
}

#[test]
fn a_sum_of_all_is_exact() {
    three_talks().plays(str![[r#"
$ veche event edit 2 --people 8 --times 3
! Changed: event no. 2 “Вторая”
$ veche event edit 3 --times 2
! Changed: event no. 3 “Третья”
$ veche event list --columns id,times,people
No.  Times  Present
───────────────────
  1      1       12
  2      3        8
  3      2        0
In all: 3 records · Times: 6 · Present: 20

"#]]);
}

#[test]
fn a_sum_of_none_is_no_number() {
    Town::new().with("aid add --date 2012 --flow support --form transport --times unknown").plays(str![[r#"
$ veche aid list
No.  Date  Flow                        Form
────────────────────────────────────────────────
  1  2012  support for an association  transport
In all: 1 record · Times: number unknown

"#]]);
}

#[test]
fn money_is_summed_to_the_kopeck() {
    let town = Town::new().with(
        "aid add --date 2012-01 --flow support --form financial --amount 0,10
         aid add --date 2012-02 --flow support --form financial --amount 0.20
         aid add --date 2012-03 --flow support --form financial --amount 10000000000
         aid add --date 2012-04 --flow support --form financial",
    );
    town.plays(str![[r#"
$ veche aid list --columns id,amount
No.            Amount
─────────────────────
  1            0.10 ₽
  2            0.20 ₽
  3  10,000,000,000 ₽
  4                 —
In all: 4 records · Times: 4 · Amount: at least 10,000,000,000.30 ₽ (not stated: 1)
$ veche aid list --columns id,amount --format csv
id,amount
1,0.10
2,0.20
3,10000000000.00
4,
$ veche aid list --columns id,amount --format ndjson
{"id":1,"amount":"0.10"}
{"id":2,"amount":"0.20"}
{"id":3,"amount":"10000000000.00"}
{"id":4,"amount":null}

"#]]);
}

#[test]
fn the_account_counts_at_least_and_words_the_unknown() {
    let town = three_talks().with("event add --date 2012 --kind concert --title Концерты --times unknown");
    town.tells("report 2012 --lang ru", &["не менее 2", "не менее 12 человек", "(число не указано): концерты"]);
    let account = town.json("veche --quiet report 2012 --format json");
    let talk = account["events"].as_array().and_then(|kinds| kinds.iter().find(|kind| kind["kind"] == "talk"));
    let talk = talk.expect("the talks");
    assert_eq!((&talk["count"]["known"], &talk["count"]["unstated"]), (&2.into(), &1.into()));
    assert_eq!((&talk["people"]["known"], &talk["people"]["unstated"]), (&12.into(), &1.into()));
    let concert = account["events"].as_array().and_then(|kinds| kinds.iter().find(|kind| kind["kind"] == "concert"));
    assert_eq!(concert.expect("the concerts")["count"]["known"], serde_json::Value::Null);
}

#[test]
fn an_organisation_card_says_how_many_sums_are_stated() {
    let town = Town::new().russian().with(
        "org add --code СЖК --name 'Союз женщин'
             org add --code ВОИ --name 'Общество инвалидов'
             aid add --date 2010 --flow support --form transport --org СЖК --amount 100
             aid add --date 2011-05 --flow support --form transport --org СЖК --times 3
             aid add --date 12.05.2012 --flow support --form methodical --org СЖК --org ВОИ --amount 50,50
             event add --date 2012 --kind talk --title Беседа --org СЖК --times unknown",
    );
    town.plays(str![[r#"
$ veche org show СЖК
Мероприятия: с 2012: число раз неизвестно (беседа (число неизвестно)), последнее 2012
Поддержка: с 2010: 5 раз (транспорт 4, методическая 1), последний 12.05.2012; сумма указана в 2 из 3: 100 ₽; общая на несколько: 50,50 ₽ (вместе с: ВОИ)

№                          1
Код                        СЖК
Название                   Союз женщин
Действует здесь            да
Мероприятия (объединения)  № 1
Помощь (объединения)       № 1, № 2, № 3
$ veche org show СЖК --from 2011 --to 2011
Поддержка: с 2011: 3 раза (транспорт 3), последний май 2011; сумма не указана

№                          1
Код                        СЖК
Название                   Союз женщин
Действует здесь            да
Мероприятия (объединения)  № 1
Помощь (объединения)       № 1, № 2, № 3

"#]]);
    let card = town.json("veche org show СЖК --format json");
    let counted =
        |known: serde_json::Value| serde_json::json!({"known": known, "unstated": i64::from(known.is_null())});
    assert_eq!(card["events"]["count"], counted(serde_json::Value::Null));
    assert_eq!(card["support"]["count"], counted(5.into()));
    assert_eq!(card["support"]["kinds"][0], serde_json::json!({"code": "transport", "count": counted(4.into())}));
    assert_eq!((&card["support"]["first"], &card["support"]["last"]), (&"2010".into(), &"2012-05-12".into()));
    assert_eq!(card["support"]["amount"], serde_json::json!({"stated": 2, "of": 3}));
    assert_eq!(card["aid.orgs"], serde_json::json!([1, 2, 3]));
}
