//! Words found in every record: by any part, whatever their case, as plain text.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --known-as 'Ёлочники' --phone 3-12-34
         org add --code РСВА --name 'Союз ветеранов' --group veterans
         event add --date 2011-12-25 --kind concert --title 'Новогодняя ЁЛКА для детей' --place 'ДК шахтёров'
         event add --date 2012-12 --kind campaign --title 'Подарки' --agenda 'О празднике: ёлка, подарки' --org ВОИ
         event add --date 2012-12-24 --kind talk --title '100% \"*\" AND _'
         award add --date 2012-05-01 --kind medal --awardee 'Ёлкина А. В.' --merit 'за ёлки'
         aid add --date 2012 --flow support --form transport --what 'перевозка елки' --org ВОИ
         plan add --year 2013 --task 'Праздник ёлки' --due 'к празднику'
         year 2012 --opening 'Год ёлки'
         office --name 'Администрация Ёлкино'
         award rule add --strict yes --gap-months 12 --act 'Положение о ёлках'",
    )
}

#[test]
fn every_subject_is_looked_through_and_the_newest_comes_first() {
    town().plays(str![[r#"
$ veche search елк
rule of awards no. 1: Положение о ёлках
office no. 1: Администрация Ёлкино
plan item no. 1, 2013: Праздник ёлки
event no. 2, December 2012: Подарки
  Agenda: О празднике: ёлка, подарки
award no. 1, 1 May 2012: Ёлкина А. В.
aid no. 1, 2012: перевозка елки
year no. 2012
  Opening: Год ёлки
event no. 1, 25 Dec 2011: Новогодняя ЁЛКА для детей
! Found 8 records: events — 2, awards — 1, rules of awards — 1, aid — 1, plan — 1, years — 1, office — 1

"#]]);
}

#[test]
fn the_same_in_russian() {
    town().russian().plays(str![[r#"
$ veche поиск ЕЛК празд
пункт плана № 1, 2013: Праздник ёлки
мероприятие № 2, декабрь 2012: Подарки
  Повестка: О празднике: ёлка, подарки
! Найдено 2 записи: мероприятия — 1, план — 1

"#]]);
}

#[test]
fn machines_get_a_row_a_record() {
    town().plays(str![[r#"
$ veche search ёлк --format csv
subject,id,date,title,fields,found
rule,1,,Положение о ёлках,act,Положение о ёлках
office,1,,Администрация Ёлкино,name,Администрация Ёлкино
plan,1,2013,Праздник ёлки,task,Праздник ёлки
event,2,2012-12,Подарки,agenda,"О празднике: ёлка, подарки"
award,1,2012-05-01,Ёлкина А. В.,awardee,Ёлкина А. В.
aid,1,2012,перевозка елки,what,перевозка елки
year,2012,2012,,opening,Год ёлки
event,1,2011-12-25,Новогодняя ЁЛКА для детей,title,Новогодняя ЁЛКА для детей
! Found 8 records: events — 2, awards — 1, rules of awards — 1, aid — 1, plan — 1, years — 1, office — 1
$ veche search елки --subject aid --format json --lang ru
[
{"subject":"aid","id":1,"date":"2012","title":"перевозка елки","fields":["what"],"found":["перевозка елки"]}
]
! Найдена 1 запись: помощь — 1
$ veche search медал --lang ru --format ndjson
{"subject":"award","id":1,"date":"2012-05-01","title":"Ёлкина А. В.","fields":["kind"],"found":["медаль"]}
! Найдена 1 запись: поощрения — 1

"#]]);
}

#[test]
fn words_in_the_other_layout_are_found_out() {
    town().russian().plays(str![[r#"
$ veche поиск tkrf
! Ничего не найдено: tkrf. В другой раскладке — «елка» — есть 3 записи: veche поиск елка
$ veche поиск djb --раздел помощь
! Ничего не найдено: djb. Слово ищется по любой его части: попробуйте без окончания или меньше слов, без --раздел и --год
$ veche --lang en search фтв
! Nothing found: фтв. With the other keyboard layout, “and”, there is 1 record: veche search and
$ veche поиск йцу
! Ничего не найдено: йцу. Слово ищется по любой его части: попробуйте без окончания или меньше слов

"#]]);
}

#[test]
fn all_signs_are_plain_text() {
    town().plays(str![[r#"
$ veche search '%' --format csv
subject,id,date,title,fields,found
event,3,2012-12-24,"100% ""*"" AND _",title,"100% ""*"" AND _"
! Found 1 record: events — 1
$ veche search '"*"' AND _ --format csv
subject,id,date,title,fields,found
event,3,2012-12-24,"100% ""*"" AND _",title,"100% ""*"" AND _"
! Found 1 record: events — 1
$ veche search '.*' --format csv
subject,id,date,title,fields,found
! Nothing found: .*. A word is found by any part of it: try it without its ending, or fewer words
$ veche search -- -x
! Nothing found: -x. A word is found by any part of it: try it without its ending, or fewer words
$ veche search ' '
! veche: nothing to look for was given
= 2

"#]]);
}

#[test]
fn letters_and_their_accents_are_one_wherever_they_were_written() {
    let town = Town::new().with("event add --date 2012 --kind talk --title 'Майский праздник'");
    // What another program wrote: и with a breve, е with a diaeresis.
    let sql = "UPDATE event SET title = 'Ма' || char(1080, 774) || 'ские е' || char(776) || 'лки'";
    if !crate::harness::tool("sqlite3") {
        return;
    }
    town.ok(&format!("sqlite3 data/veche/veche.db \"{sql}\""));
    let hits = |word: &str| town.ok(&format!("veche search '{word}' --format ndjson --quiet")).lines().count();
    assert_eq!([hits("майск"), hits("маи\u{306}ск"), hits("ЕЛКИ"), hits("е\u{308}лки")], [1; 4]);
    assert_eq!([hits("маиск"), hits("май ские")], [0, 1]);
}

#[test]
fn a_year_a_subject_and_a_limit_narrow_it() {
    town().plays(str![[r#"
$ veche search ёлк --year 2012 --format csv
subject,id,date,title,fields,found
rule,1,,Положение о ёлках,act,Положение о ёлках
event,2,2012-12,Подарки,agenda,"О празднике: ёлка, подарки"
award,1,2012-05-01,Ёлкина А. В.,awardee,Ёлкина А. В.
aid,1,2012,перевозка елки,what,перевозка елки
year,2012,2012,,opening,Год ёлки
! Found 5 records: events — 1, awards — 1, rules of awards — 1, aid — 1, years — 1
$ veche search ёлк --limit 2 --subject event
event no. 2, December 2012: Подарки
  Agenda: О празднике: ёлка, подарки
event no. 1, 25 Dec 2011: Новогодняя ЁЛКА для детей
! Found 2 records: events — 2
$ veche search ёлк --year 2010 --subject event
! Nothing found: ёлк. A word is found by any part of it: try it without its ending, or fewer words, or without --subject and --year
$ veche search ёлк --subject code
! veche: code lists are not searched; their words: veche codes
= 2

"#]]);
}

#[test]
fn what_an_association_was_is_found_at_it() {
    town().with("org rename ВОИ --name 'Новое общество' --on 2012-06-01").plays(str![[r#"
$ veche search 'общество инвалидов'
association no. 1: ВОИ — Новое общество
  Former name: Общество инвалидов
! Found 1 record: associations — 1

"#]]);
}

#[test]
fn what_was_looked_for_stands_out_on_a_screen_with_colours_alone() {
    let town = town();
    let coloured = town.ok("veche search ёлка --color always --quiet --subject event");
    assert!(coloured.contains("Новогодняя \x1b[1;31mЁЛКА\x1b[0m для"), "{coloured}");
    assert_eq!(
        coloured.replace("\x1b[1;31m", "").replace("\x1b[0m", ""),
        town.ok("veche search ёлка --quiet --subject event")
    );
}

#[test]
fn a_long_text_is_shown_around_the_place() {
    let town = Town::new();
    let long = format!("{} ёлка {}", "слово ".repeat(1500), "дело ".repeat(1500));
    town.ok(&format!("veche event add --date 2012 --kind talk --title Т --agenda '{long}' --quiet"));
    for columns in [50, 80] {
        let shown = town.ok(&format!("COLUMNS={columns} veche search ёлка --quiet"));
        assert!(shown.contains("ёлка") && shown.lines().count() < 6, "{shown}");
        assert!(shown.lines().all(|line| line.chars().count() <= columns), "{shown}");
    }
}
