//! Lists: what is in them, in which order, with which columns.

use snapbox::str;

use crate::harness::Town;

/// Talks and tables of two years and two associations.
pub fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СЖК --name 'Союз женщин'
         event add --date 2012-05-09 --kind rally --title 'День Победы' --org ВОИ --org СЖК --people 500
         event add --date 2011 --kind talk --title 'Беседа о ёлке' --org СЖК
         event add --date 2012 --kind talk --title 'Беседа' --people 5 --notes 'в школе'
         event add --date 2012-05 --kind round-table --title 'Круглый стол' --org ВОИ --people 20",
    )
}

#[test]
fn the_oldest_stands_first_then_the_smaller_number() {
    town().with("event add --date 2012 --kind meeting --title Ещё").plays(str![[r#"
$ veche event list --format csv --columns id,date
id,date
2,2011
3,2012
5,2012
4,2012-05
1,2012-05-09

"#]]);
}

#[test]
fn what_is_asked_for_is_all_that_is_listed() {
    town().plays(str![[r#"
$ veche event list --year 2012 --format csv --columns id
id
3
4
1
$ veche event list --org ВОИ --format csv --columns id
id
4
1
$ veche event list --org 'союз женщин' --year 2012 --format csv --columns id
id
1
$ veche event list --kind беседа --format csv --columns id
id
2
3
$ veche event list --text елке --format csv --columns id
id
2
$ veche event list --text 'ШКОЛЕ беседа' --format csv --columns id
id
3
$ veche event list --text 'круглый инвалидов' --format csv --columns id
id
! No such records. To add one: veche event add --help
$ veche event list --text '%' --format csv --columns id
id
! No such records. To add one: veche event add --help
$ veche event list --from 2012-05 --to 2012-05 --format csv --columns id
id
4
1
$ veche event list --limit 2 --format csv --columns id
id
2
3
$ veche event list --limit 0 --format csv --columns id
id
! No such records. To add one: veche event add --help
$ veche событие список --год 2012 --орг ВОИ --вид митинг --с 2012-05 --по 2012-12 --столбцы id --формат csv
id
1
$ veche event list --kind rally --year 2011
! No such records. To add one: veche event add --help

"#]]);
}

#[test]
fn coded_fields_of_every_subject_are_filters() {
    Town::bare().plays(str![[r#"
$ veche --demo org list --level branch --acts-here yes --format csv --columns code
code
Ветераны
Чернобыль
РСВА
$ veche --demo org list --group veterans --format csv --columns code
code
Ветераны
Ветераны-Россия
$ veche --demo org list --form 'общественная организация' --level national --format csv --columns code
code
Ветераны-Россия
РСВА-Россия
$ veche --demo award list --awardee-type group --format csv --columns id
id
1
2
$ veche --demo aid list --flow income --form goods --format csv --columns id
id
2
$ veche --demo aid list --category in-need --format csv --columns id
id
3
$ veche --demo plan list --status planned --kind direction --year 2013 --limit 2 --format csv --columns id
id
1
2

"#]]);
}

#[test]
fn from_and_to_are_for_what_has_a_date() {
    let town = town();
    for line in [
        "veche org list --from 2012",
        "veche org list --to 2012",
        "veche plan list --from 2012",
        "veche plan list --to 2012",
    ] {
        assert_eq!(town.run(line).code, 2, "{line}");
    }
}

#[test]
fn the_year_of_an_association_is_when_it_was_in_being() {
    Town::new()
        .with(
            "org add --code ВСЕГДА --name А
             org add --code С2012 --name Б --registered-on 2012-06
             org add --code ДО2011 --name В --ended-on 2011
             org add --code ДО2012 --name Г --ended-on 2012-03-01
             org add --code С2013 --name Д --registered-on 01.01.2013",
        )
        .plays(str![[r#"
$ veche org list --year 2012 --format csv --columns code
code
ВСЕГДА
С2012
ДО2012
$ veche org list --year 2011 --format csv --columns code
code
ВСЕГДА
ДО2011
ДО2012
$ veche org list --year 2013 --format csv --columns code
code
ВСЕГДА
С2012
С2013

"#]]);
}

#[test]
fn associations_stand_in_the_order_of_the_russian_alphabet() {
    Town::new()
        .with(
            "org add --code 1А --name 'Яблоко'
             org add --code 2А --name 'ёлка'
             org add --code 3А --name 'Ель'
             org add --code 4А --name '«Астра»'
             org add --code 5А --name 'Жук'
             org add --code 6А --name 'Школа № 10'
             org add --code 7А --name 'Школа № 9'
             org add --code 8А --name 'Еж'
             org add --code 9А --name 'Zebra'",
        )
        .plays(str![[r#"
$ veche org list --format csv --columns name
name
«Астра»
Еж
ёлка
Ель
Жук
Школа № 9
Школа № 10
Яблоко
Zebra
$ veche org list --format csv --columns name --sort -name --limit 2
name
Zebra
Яблоко
$ veche org list --format csv --columns name --sort id --limit 2
name
Яблоко
ёлка

"#]]);
}

#[test]
fn lists_are_sorted_by_any_fields_rising_or_falling() {
    town().plays(str![[r#"
$ veche event list --sort -date --format csv --columns id,date
id,date
1,2012-05-09
4,2012-05
3,2012
2,2011
$ veche event list --sort kind,-id --format csv --columns id,kind --lang ru
id,kind
3,talk
2,talk
4,round-table
1,rally
$ veche event list --sort -people --format csv --columns id,people
id,people
1,500
4,20
3,5
2,
$ veche event list --sort people --format csv --columns id,people
id,people
3,5
4,20
1,500
2,
$ veche event list --sort title --format csv --columns id,title
id,title
3,Беседа
2,Беседа о ёлке
1,День Победы
4,Круглый стол
$ veche event list --sort orgs --format csv --columns id,orgs
id,orgs
4,ВОИ
1,ВОИ; СЖК
2,СЖК
3,
$ veche event list --порядок -id --format csv --columns id
id
4
3
2
1
$ veche event list --sort нет
! veche: there is no column “нет”; there are: id, date, kind, title, times, place, organiser, chair, orgs, people, agenda, outcome, minutes, plan, stated_amount, account, notes
= 2

"#]]);
}

#[test]
fn columns_are_those_typed_in_that_order() {
    town().plays(str![[r#"
$ veche event list --columns title,id --limit 1
Title          No.
──────────────────
Беседа о ёлке    2
In all: 1 record · Times: 1
$ veche event list --columns Название,№ --limit 1 --lang ru
Название       №
────────────────
Беседа о ёлке  2
Всего: 1 запись · Раз: 1
$ veche event list --columns stated-amount,stated_amount --limit 1 --format csv
stated_amount
""
$ veche event list --columns title,нет
! veche: there is no column “нет”; there are: id, date, kind, title, times, place, organiser, chair, orgs, people, agenda, outcome, minutes, plan, stated_amount, account, notes
= 2

"#]]);
}
