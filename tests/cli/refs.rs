//! An association goes by its code, its number, an alias or any part of its name that no other shares.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Городская организация инвалидов' --known-as 'общество инвалидов' --known-as вэошники
         org add --code РСВА --name 'Отделение союза ветеранов Афганистана' --short-name 'Союз афганцев'
         org add --code ВЕТ --name 'Городской совет ветеранов'
         org add --code ФОНД --name 'Фонд «Лёд и пламень» — помощь'
         org add --code ФОНД-РФ --name 'Всероссийский фонд помощи' --acts-here no",
    )
}

#[test]
fn every_name_of_an_association_finds_it() {
    let town = town();
    for (typed, code) in [
        ("ВОИ", "ВОИ"),
        ("вои", "ВОИ"),
        ("1", "ВОИ"),
        ("№ 1", "ВОИ"),
        ("общество инвалидов", "ВОИ"),
        ("ОБЩЕСТВО ИНВАЛИДОВ", "ВОИ"),
        ("Вэошники", "ВОИ"),
        ("союз афганцев", "РСВА"),
        ("Афганистана", "РСВА"),
        ("совет", "ВЕТ"),
        ("Городской совет ветеранов", "ВЕТ"),
        ("лед и пламень", "ФОНД"),
        ("\"Лёд и пламень\"", "ФОНД"),
        ("пламень - помощь", "ФОНД"),
        ("помощ", "ФОНД"),
        ("Всероссийский", "ФОНД-РФ"),
    ] {
        let shown = town.veche(["org", "show", typed, "--format", "json"]);
        assert_eq!(shown.code, 0, "{typed}: {}", shown.stderr);
        let shown: serde_json::Value = serde_json::from_str(&shown.stdout).expect("JSON");
        assert_eq!(shown["code"], code, "{typed}");
        let listed = town.veche(["event", "list", "--org", typed]);
        assert_eq!(listed.code, 0, "{typed}: {}", listed.stderr);
    }
}

#[test]
fn an_ambiguous_and_an_unknown_name_are_told_with_the_candidates() {
    town().russian().plays(str![[r#"
$ veche org show ветеранов
! veche: «ветеранов» подходит к нескольким объединениям; укажите код:
!   РСВА — Отделение союза ветеранов Афганистана
!   ВЕТ — Городской совет ветеранов
= 65
$ veche org show Городск
! veche: «Городск» подходит к нескольким объединениям; укажите код:
!   ВОИ — Городская организация инвалидов
!   ВЕТ — Городской совет ветеранов
= 65
$ veche org show ветиран
! veche: нет объединения «ветиран»; список: veche орг список
!   возможно, имелось в виду: РСВА — Отделение союза ветеранов Афганистана
!   возможно, имелось в виду: ВЕТ — Городской совет ветеранов
= 65
$ veche org show нечто
! veche: нет объединения «нечто»; список: veche орг список
= 65
$ veche org show 99
! veche: нет записи: объединение № 99; список: veche орг список
= 66
$ veche org show ''
! veche: нет объединения «»; список: veche орг список
= 65
$ veche event add --date 2012 --kind talk --title Т --org ветеранов
! veche: Объединения: «ветеранов» подходит к нескольким объединениям; укажите код:
!   РСВА — Отделение союза ветеранов Афганистана
!   ВЕТ — Городской совет ветеранов
= 65
$ veche event list --org нечто
! veche: Объединения: нет объединения «нечто»; список: veche орг список
= 65
$ veche org edit нечто --members 3
! veche: нет объединения «нечто»; список: veche орг список
= 65
$ veche org remove ветеранов
! veche: «ветеранов» подходит к нескольким объединениям; укажите код:
!   РСВА — Отделение союза ветеранов Афганистана
!   ВЕТ — Городской совет ветеранов
= 65

"#]]);
}

#[test]
fn a_list_of_associations_may_be_typed_in_one() {
    town().plays(str![[r#"
$ veche event add --date 2012-01 --kind talk --title А --org ВОИ --org ВЕТ
1
! Recorded: event no. 1 “А”
$ veche event add --date 2012-02 --kind talk --title Б --org 'ВЕТ; ВОИ'
2
! Recorded: event no. 2 “Б”
$ veche event add --date 2012-03 --kind talk --title В --org 'ВОИ, совет, 2'
3
! Recorded: event no. 3 “В”
! “совет” is ВЕТ, Городской совет ветеранов
$ veche event add --date 2012-04 --kind talk --title Г --org ВОИ --org 'общество инвалидов'
4
! Recorded: event no. 4 “Г”
$ veche event list --format csv --columns title,orgs
title,orgs
А,ВОИ; ВЕТ
Б,ВЕТ; ВОИ
В,ВОИ; ВЕТ; РСВА
Г,ВОИ

"#]]);
}

#[test]
fn a_renamed_association_keeps_its_records() {
    town().with("event add --date 2012 --kind talk --title Т --org ВОИ").plays(str![[r#"
$ veche org edit ВОИ --code ГОИ --name 'Организация инвалидов города'
! Changed: association no. 1 “ГОИ”
$ veche event list --format csv --columns title,orgs
title,orgs
Т,ГОИ
$ veche org show ВОИ
! veche: no association “ВОИ”; see: veche org list
!   did you mean: ГОИ — Организация инвалидов города
= 65

"#]]);
}

#[test]
fn references_must_exist() {
    Town::new().plays(str![[r#"
$ veche event add --date 2012 --kind talk --title Т --plan 1
! veche: Plan item: no such record to refer to: plan item no. 1; see: veche plan list
= 65
$ veche award add --date 2012 --people 3 --event 7
! veche: Presented at: no such record to refer to: event no. 7; see: veche event list
= 65
$ veche aid add --date 2012 --flow support --form transport --event x
! veche: --event <ID>: “x”: the number of a record is needed; to find it: veche event list
= 65
$ veche plan add --year 2012 --task Т --carried-from 3
! veche: Carried from: no such record to refer to: plan item no. 3; see: veche plan list
= 65
$ veche plan add --year 2012 --task Т --decided-at 3 --lang ru
! veche: Решено на: нет записи, на которую вы ссылаетесь: мероприятие № 3; список: veche событие список
= 65
$ veche org add --name Союз --parent нет
! veche: Parent: no association “нет”; see: veche org list
= 65

"#]]);
}

#[test]
fn a_number_may_be_typed_with_its_sign() {
    Town::new()
        .with("event add --date 2012 --kind talk --title Т\nplan add --year 2012 --task З --decided-at 1")
        .plays(str![[r#"
$ veche event show '№ 1' --format csv
id,date,kind,title,times,place,organiser,chair,orgs,people,agenda,outcome,minutes,plan,stated_amount,account,notes
1,2012,talk,Т,1,,,,,,,,,,,,
$ veche event show №1 --format csv
id,date,kind,title,times,place,organiser,chair,orgs,people,agenda,outcome,minutes,plan,stated_amount,account,notes
1,2012,talk,Т,1,,,,,,,,,,,,
$ veche event show 1x
! veche: “1x”: the number of a record is needed; to find it: veche event list
= 65
$ veche event show 99999999999999999999
! veche: “99999999999999999999”: the number of a record is needed; to find it: veche event list
= 65
$ veche event edit '№ 1' --plan '№ 1'
! Changed: event no. 1 “Т”

"#]]);
}

#[test]
fn numbers_are_never_used_again() {
    Town::new().with("event add --date 2012 --kind talk --title А\nevent add --date 2012 --kind talk --title Б").plays(
        str![[r#"
$ veche event remove 2
! Removed: event no. 2 “Б”
$ veche event add --date 2012 --kind talk --title В
3
! Recorded: event no. 3 “В”
$ veche event remove 1
! Removed: event no. 1 “А”
$ veche event remove 3
! Removed: event no. 3 “В”
$ veche event add --date 2012 --kind talk --title Г
4
! Recorded: event no. 4 “Г”

"#]],
    );
}
