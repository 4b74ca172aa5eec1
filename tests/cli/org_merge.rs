//! One association joined to another: by law, or because it was entered twice.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use snapbox::str;

use crate::harness::Town;

/// A double that every field which can refer to an association names.
fn town() -> Town {
    Town::new().with(
        "org add --code СВЕТ --name 'Совет ветеранов' --inn 7707083893 --known-as ветераны --email a@b.ru
         org add --code ДУБ --name 'Городской совет; ветераны' --short-name 'Совет' --known-as Ветераны --phone 3-12-34 --email c@d.ru
         org add --code МАЛ --name 'Малое отделение' --parent ДУБ
         org add --code БЫЛО --name 'Бывшее общество' --successor ДУБ --ended-on 2011
         event add --date 2012-03-14 --kind round-table --title Оба --org ДУБ --org МАЛ --org СВЕТ
         event add --date 2012-04-14 --kind talk --title Один --org МАЛ --org ДУБ
         award add --date 2012-05-01 --awardee Хор --org ДУБ --nominated-by ДУБ
         aid add --date 2012-05-12 --flow support --form transport --org СВЕТ --org ДУБ
         plan add --year 2013 --task Задача --org ДУБ --raised-by ДУБ
         year 2012 --active МАЛ --active ДУБ --active СВЕТ
         org rename ДУБ --name 'Городской совет' --on 2010",
    )
}

/// Everything that the file holds, as its own tables.
fn whole(town: &Town, name: &str) -> Vec<(String, String)> {
    town.ok(&format!("veche export {name} --with-names --quiet"));
    let files = std::fs::read_dir(town.path(name)).expect("the folder").map(|file| file.expect("a file").path());
    let mut all: Vec<(String, String)> = files
        .filter(|path| path.extension().is_some_and(|end| end == "csv"))
        .map(|path| (path.display().to_string().replace(name, ""), std::fs::read_to_string(&path).expect("a table")))
        .collect();
    all.sort();
    assert!(all.len() >= 8, "{all:?}");
    all
}

#[test]
fn every_reference_becomes_the_others() {
    let town = town();
    town.plays(str![[r#"
$ veche org merge ДУБ --into СВЕТ --duplicate
! Joined: “ДУБ” (Городской совет) is “СВЕТ”; 8 records rewritten (associations — 2; events — 2; awards — 1; aid — 1; plan — 1; years — 1), “ДУБ” is removed
! Found by these names too now: ДУБ, Городской совет, Городской совет, ветераны
! Taken from the double, as it was lacking: Short name, Phone
! The double stated something else; its own stays: E-mail (c@d.ru)
$ veche org list --format csv --columns id,code,short_name,known_as,parent,successor,phone,email
id,code,short_name,known_as,parent,successor,phone,email
4,БЫЛО,,,,СВЕТ,,
3,МАЛ,,,СВЕТ,,,
1,СВЕТ,Совет,"ветераны; ДУБ; Городской совет; Городской совет, ветераны",,,3-12-34,a@b.ru
$ veche event list --format csv --columns id,orgs
id,orgs
1,СВЕТ; МАЛ
2,МАЛ; СВЕТ
$ veche award list --format csv --columns id,org,nominated_by
id,org,nominated_by
1,СВЕТ,СВЕТ
$ veche aid list --format csv --columns id,orgs
id,orgs
1,СВЕТ
$ veche plan list --format csv --columns id,orgs,raised_by
id,orgs,raised_by
1,СВЕТ,СВЕТ
$ veche year 2012 --format json | grep -A3 active
  "active": [
    "МАЛ",
    "СВЕТ"
  ],
$ veche org show 'городской совет, ветераны' --format json | grep '"code"'
  "code": "СВЕТ",
        "code": "round-table",
        "code": "talk",
        "code": "transport",
        "code": null,
$ veche check
! Checked: 110 records, 13 operations of the log. All is well

"#]]);
}

#[test]
fn undo_gives_back_every_byte_and_redo_takes_it_again() {
    let town = town();
    let before = whole(&town, "before");
    town.ok("veche org merge ДУБ --into СВЕТ --duplicate --quiet");
    let joined = whole(&town, "joined");
    assert_ne!(before, joined);
    town.ok("veche undo --quiet");
    assert_eq!(whole(&town, "undone"), before);
    town.ok("veche redo --quiet && veche check --quiet");
    assert_eq!(whole(&town, "redone"), joined);
}

#[test]
fn a_trial_writes_nothing() {
    let town = town();
    let before = whole(&town, "before");
    town.plays(str![[r#"
$ veche орг присоединить ДУБ --к СВЕТ --дубль --проба --язык ru
! Будет соединено: «ДУБ» (Городской совет) — это «СВЕТ»; переписано 8 записей (объединения — 2; мероприятия — 2; поощрения — 1; помощь — 1; план — 1; годы — 1), «ДУБ» будет удалено
! Теперь находится и по именам: ДУБ, Городской совет, Городской совет, ветераны
! Взято у дубля, чего не хватало: Краткое название, Телефон
! У дубля было указано другое; осталось своё: Почта (c@d.ru)
$ veche org merge ДУБ --into СВЕТ --on 2012 --dry-run
! Would be recorded: “ДУБ” is no more from 2012, its successor is “СВЕТ”. The records of “ДУБ” stay its own

"#]]);
    assert_eq!(whole(&town, "after"), before);
}

#[test]
fn a_double_that_stood_above_no_longer_does() {
    Town::new()
        .with(
            "org add --code А --name 'Верхнее общество' --head 'Иванова М. П.' --head-since 2005 --ended-on 2011
             org add --code Б --name 'Нижнее общество' --parent А --head 'Петров П. П.'
             org add --code В --name 'Общество выше'
             org edit А --parent В",
        )
        .plays(str![[r#"
$ veche org merge А --into Б --duplicate
! Joined: “А” (Верхнее общество) is “Б”; 1 record rewritten (associations — 1), “А” is removed
! Found by these names too now: А, Верхнее общество
! Taken from the double, as it was lacking: Parent
! The double stated something else; its own stays: Ended on (2011), Head (Иванова М. П.), Head since (2005)
$ veche org list --format csv --columns code,parent,head,head_since,ended_on
code,parent,head,head_since,ended_on
Б,В,Петров П. П.,,
В,,,,

"#]]);
}

#[test]
fn no_circle_of_parents_or_successors_comes_of_it() {
    Town::new()
        .with(
            "org add --code А --name 'Первое общество'
             org add --code С --name 'Среднее общество' --parent А --successor А
             org add --code Б --name 'Второе общество' --parent С
             org add --code Г --name 'Четвёртое общество' --successor С",
        )
        .plays(str![[r#"
$ veche org merge А --into Б --duplicate
! veche: Parent: the chain would lead “Б” back to itself; put it right first: veche org show Б
= 65
$ veche org merge А --into Г --duplicate
! veche: Successor: the chain would lead “Г” back to itself; put it right first: veche org show Г
= 65
$ veche org merge А --into Г --on 2012
! veche: Successor: the chain would lead “Г” back to itself; put it right first: veche org show Г
= 65
$ veche org merge С --into А --duplicate
! Joined: “С” (Среднее общество) is “А”; 2 records rewritten (associations — 2), “С” is removed
! Found by these names too now: С, Среднее общество
! The double stated something else; its own stays: Successor (А)
$ veche check
! Checked: 104 records, 6 operations of the log. All is well

"#]]);
}

#[test]
fn a_successor_leaves_the_records_where_they_are() {
    town().plays(str![[r#"
$ veche org merge ДУБ --into СВЕТ --on 29.02.2012
! Recorded: “ДУБ” is no more from 29 Feb 2012, its successor is “СВЕТ”. The records of “ДУБ” stay its own
$ veche org list --format csv --columns code,ended_on,successor
code,ended_on,successor
БЫЛО,2011,ДУБ
ДУБ,2012-02-29,СВЕТ
МАЛ,,
СВЕТ,,
$ veche event list --org ДУБ --format csv --columns id
id
1
2
$ veche org merge ДУБ --into МАЛ --on 2013
! veche: “ДУБ” ended already (29 Feb 2012); to correct that: veche org edit ДУБ --ended-on … --successor …
= 65
$ veche org merge МАЛ --into БЫЛО --on 2012
! veche: “БЫЛО” itself ended (2011) and cannot be a successor
= 65
$ veche undo
! Undone: operation no. 13 · 15.01.2013 00:00 · clerk · association joined to another
!   association no. 2 “ДУБ”: Ended on: 29 Feb 2012 → —; Successor: СВЕТ → —
! To have it back: veche redo

"#]]);
}

#[test]
fn what_cannot_be_joined_is_refused() {
    town().russian().plays(str![[r#"
$ veche org merge ДУБ --into СВЕТ
! veche: не указано, что это: правопреемство (--когда ДАТА) или одно объединение, записанное дважды (--дубль)
= 2
$ veche org merge ДУБ --into СВЕТ --on 2012 --duplicate
! veche: --когда <ДАТА> нельзя указать вместе с --дубль
!   подробнее: veche орг присоединить --справка
= 2
$ veche org merge ДУБ --into дуб --duplicate
! veche: «ДУБ» и есть это объединение; укажите два разных
= 65
$ veche org merge ДУБ --into нет --duplicate
! veche: нет объединения «нет»; список: veche орг список
= 65
$ veche org merge 9 --into СВЕТ --duplicate
! veche: нет записи: объединение № 9; список: veche орг список
= 66

"#]]);
}

#[test]
fn ten_thousand_events_are_joined_in_a_few_seconds() {
    let town = Town::new().with("org add --code А --name 'Совет ветеранов'\norg add --code Д --name Дубль");
    let mut table = "date,kind,title,orgs\n".to_owned();
    for n in 0..10_000 {
        let orgs = ["Д", "А; Д", "Д; А"][n % 3];
        let _ = writeln!(table, "{}-{:02}-{:02},talk,Беседа {n},{orgs}", 2000 + n % 13, 1 + n % 12, 1 + n % 28);
    }
    town.write("events.csv", table);
    town.ok("veche event import events.csv --quiet");
    let start = Instant::now();
    let told = town.run("veche org merge Д --into А --duplicate");
    assert!(told.stderr.contains("10,000 records rewritten (events — 10,000)"), "{}", told.stderr);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    let lists = town.ok("veche event list --format csv --columns orgs");
    assert!(lists.lines().skip(1).all(|orgs| orgs == "А") && lists.lines().count() == 10_001);
}

#[test]
fn a_former_name_of_the_double_is_none_of_the_association() {
    Town::new()
        .with(
            "org add --code А --name 'Общество инвалидов' --head 'Иванова М. П.' --head-since 2005
             org add --code Д --name 'Инвалиды города' --head 'Петров П. П.'
             org rename Д --name 'Общество инвалидов города' --on 2012-06-01
             org head Д --name 'Сидоров С. С.' --since 2012-07-01
             org add --code Б --name 'Общество блокадников'",
        )
        .plays(str![[r#"
$ veche org merge Д --into А --duplicate --dry-run
! Would be joined: “Д” (Общество инвалидов города) is “А”; no record referred to it, “Д” would be removed
! Found by these names too now: Д, Общество инвалидов города, Инвалиды города
! The double stated something else; its own stays: Head (Сидоров С. С.), Head since (1 Jul 2012), Former head (Петров П. П.)
$ veche org merge Д --into Б --duplicate
! Joined: “Д” (Общество инвалидов города) is “Б”; 1 record rewritten (former names and heads — 1), “Д” is removed
! Found by these names too now: Д, Общество инвалидов города, Инвалиды города
! Taken from the double, as it was lacking: Head, Head since
$ veche org list --year 2011 --format csv --columns code,name,head
code,name,head
Б,Общество блокадников,Петров П. П.
А,Общество инвалидов,Иванова М. П.
$ veche org show Б
No.          3
Code         Б
Name         Общество блокадников
Known as     Д, Общество инвалидов города, Инвалиды города
Acts here    yes
Head         Сидоров С. С.
Head since   1 Jul 2012
Former head  until 1 Jul 2012: Петров П. П.
$ veche org show 'инвалиды города' --format json | grep '"code"'
  "code": "Б",
$ veche check
! Checked: 104 records, 7 operations of the log. All is well

"#]]);
}
