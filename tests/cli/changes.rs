//! `edit` and `remove`: only what was typed changes, nothing goes that something refers to.

use snapbox::str;

use crate::harness::Town;

#[test]
fn edit_changes_only_what_was_typed() {
    Town::new()
        .with("event add --date 01.09.2012 --kind talk --title Беседа --times unknown --people 7 --notes Хорошо")
        .plays(str![[r#"
$ veche event edit 1 --chair 'глава города'
! Changed: event no. 1 “Беседа”
$ veche event show 1 --format ndjson
{"id":1,"date":"2012-09-01","kind":"talk","title":"Беседа","times":null,"place":null,"organiser":null,"chair":"глава города","orgs":[],"people":7,"agenda":null,"outcome":null,"minutes":null,"plan":null,"stated_amount":null,"account":null,"notes":"Хорошо"}
$ veche event edit 1 --chair 'глава города'
! Nothing changed: event no. 1 “Беседа” holds this already
$ veche event edit 1
! veche: nothing to change is given; to be asked for each field: veche event edit 1 --ask
= 2

"#]]);
}

#[test]
fn unknown_times_stay_unknown_in_every_subject() {
    let town = Town::new().with(
        "event add --date 2012 --kind talk --title Т --times unknown
         award add --date 2012 --people 5 --times unknown
         aid add --date 2012 --flow support --form transport --times unknown",
    );
    for subject in ["event", "award", "aid"] {
        town.ok(&format!("veche {subject} edit 1 --notes Н --quiet"));
        let shown = town.json(&format!("veche {subject} show 1 --format json"));
        assert_eq!(shown["times"], serde_json::Value::Null, "{subject}");
        assert_eq!(shown["notes"], "Н", "{subject}");
    }
}

#[test]
fn defaults_of_a_new_record_are_not_put_in_by_edit() {
    Town::new()
        .with(
            "org add --code Р --name Россия --acts-here no
             plan add --year 2012 --task Т --status doing",
        )
        .plays(str![[r#"
$ veche org edit Р --members 3 --quiet
$ veche org list --format csv --columns code,acts_here,members
code,acts_here,members
Р,no,3
$ veche plan edit 1 --number 1 --quiet
$ veche plan list --format csv --columns id,number,status
id,number,status
1,1,doing

"#]]);
}

#[test]
fn clear_empties_a_field() {
    Town::new()
        .with(
            "org add --code ВОИ --name 'Общество инвалидов'
             event add --date 2012 --kind talk --title Т --people 3 --org ВОИ --notes Н --stated-amount 5",
        )
        .plays(str![[r#"
$ veche event edit 1 --clear people
! Changed: event no. 1 “Т”
$ veche event edit 1 --clear orgs --clear notes
! Changed: event no. 1 “Т”
$ veche event edit 1 --clear stated-amount
! Changed: event no. 1 “Т”
$ veche event edit 1 --clear people
! Nothing changed: event no. 1 “Т” holds this already
$ veche event show 1 --format ndjson
{"id":1,"date":"2012","kind":"talk","title":"Т","times":1,"place":null,"organiser":null,"chair":null,"orgs":[],"people":null,"agenda":null,"outcome":null,"minutes":null,"plan":null,"stated_amount":null,"account":null,"notes":null}
$ veche event edit 1 --clear title
! veche: Title: this field cannot be emptied: it is required
= 65
$ veche event edit 1 --clear title --lang ru
! veche: Название: это поле нельзя очистить: без него нет записи
= 65
$ veche event edit 1 --clear нет
! veche: there is no field “нет”; the fields are those of the flags: veche event add --help
= 2
$ veche event edit 1 --clear people --people 3
! veche: Present: the field is both emptied and set; leave one of the two
= 2
$ veche событие изменить 1 --очистить chair
! Nothing changed: event no. 1 “Т” holds this already

"#]]);
}

#[test]
fn clearing_times_makes_them_unknown() {
    Town::new().with("event add --date 2012 --kind talk --title Т").plays(str![[r#"
$ veche event edit 1 --clear times --quiet
$ veche event list --format csv --columns id,times
id,times
1,
$ veche event edit 1 --times 4 --quiet
$ veche event edit 1 --times неизвестно --quiet
$ veche event list --format csv --columns id,times
id,times
1,

"#]]);
}

#[test]
fn a_list_that_is_typed_replaces_the_list() {
    Town::new()
        .with(
            "org add --code А --name Альфа --known-as первые --known-as лучшие
             org add --code Б --name Бета
             org add --code В --name Гамма
             event add --date 2012 --kind talk --title Т --org А --org Б",
        )
        .plays(str![[r#"
$ veche event edit 1 --org В --quiet
$ veche event list --format csv --columns id,orgs
id,orgs
1,В
$ veche event edit 1 --org Б --org А --quiet
$ veche event list --format csv --columns id,orgs
id,orgs
1,Б; А
$ veche event edit 1 --org А --org Б
! Changed: event no. 1 “Т”
$ veche org edit А --known-as другие --quiet
$ veche org list --format csv --columns code,known_as
code,known_as
А,другие
Б,
В,

"#]]);
}

#[test]
fn a_refused_edit_changes_nothing() {
    Town::new().with("event add --date 2012 --kind talk --title Т --people 3").plays(str![[r#"
$ veche event edit 1 --people 5 --kind нет
! veche: Kind: “нет”: no such code; there are:
!   round-table — round table
!   working-meeting — working meeting
!   meeting — meeting
!   talk — talk
!   consultation — consultation
!   council — public council session
!   reception — public reception session
!   campaign — campaign
!   ceremony — ceremonial event
!   governor-reception — governor's reception
!   congratulation — congratulation
!   assembly — assembly
!   conference — conference
!   seminar — training seminar
!   rally — rally
!   lesson — lesson in courage
!   contest — contest
!   concert — concert
!   trip — trip
!   forum — civic forum
!   fair — project fair
!   discussion — public discussion
!   joint — joint event
= 65
$ veche event edit 1 --people 5 --plan 9
! veche: Plan item: no such record to refer to: plan item no. 9; see: veche plan list
= 65
$ veche event list --format csv --columns id,kind,people
id,kind,people
1,talk,3

"#]]);
}

#[test]
fn nothing_is_removed_while_something_refers_to_it() {
    Town::new()
        .with(
            "org add --code ВОИ --name 'Общество инвалидов'
             org add --code ГОИ --name 'Отделение общества' --parent ВОИ
             plan add --year 2012 --task Задача
             event add --date 2012 --kind talk --title Беседа --org ВОИ --plan 1
             award add --date 2012 --people 2 --event 1
             year 2012 --active ВОИ",
        )
        .plays(str![[r#"
$ veche org remove ВОИ
! veche: it cannot be removed: others refer to this record; change them first:
!   association no. 2
!   year no. 2012
!   event no. 1
= 65
$ veche event remove 1 --lang ru
! veche: удалить нельзя: на эту запись ссылаются другие; сначала измените их:
!   поощрение № 1
= 65
$ veche plan remove 1
! veche: it cannot be removed: others refer to this record; change them first:
!   event no. 1
= 65
$ veche award remove 1
! Removed: award no. 1
$ veche event remove 1
! Removed: event no. 1 “Беседа”
$ veche plan remove 1
! Removed: plan item no. 1 “Задача”
$ veche org remove ВОИ
! veche: it cannot be removed: others refer to this record; change them first:
!   association no. 2
!   year no. 2012
= 65
$ veche org edit ГОИ --clear parent --quiet && veche year 2012 --clear active --quiet && veche org remove ВОИ
! Removed: association no. 1 “ВОИ”
$ veche org list --format csv --columns code
code
ГОИ

"#]]);
}

#[test]
fn yes_is_not_asked_for_without_a_terminal() {
    Town::new().with("event add --date 2012 --kind talk --title Т").plays(str![[r#"
$ veche event remove 1 --no-input
! Removed: event no. 1 “Т”
$ veche event add --no-input --yes
! veche: required and not given: --date <DATE>, --kind <CODE>, --title <TEXT>
!   more: veche event add --help
= 2

"#]]);
}
