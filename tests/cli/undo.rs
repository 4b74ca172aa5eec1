//! What was done can be taken back, and that taken back, whatever it was.

use std::fmt::Write as _;

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org edit ВОИ --phone 3-12-34 --head 'Иванова Мария Петровна'
         event add --date 2012-09-01 --kind talk --title Беседа --org ВОИ --people 12",
    )
}

/// Everything that the file holds for the outside, but for the operations themselves.
fn all(town: &Town) -> String {
    let lists = ["org", "event", "award", "aid", "plan"];
    let list = |kind: &&str| town.ok(&format!("veche --quiet {kind} list --format csv --stamp"));
    let rest = [
        "veche --quiet codes --format csv",
        "veche --quiet year 2012 --format json",
        "veche --quiet office --format json",
    ];
    let rest = rest.iter().map(|line| town.run(line).stdout);
    lists.iter().map(list).chain(rest).collect()
}

#[test]
fn the_last_operation_is_taken_back_in_words() {
    town().russian().plays(str![[r#"
$ veche отмена --проба
Будет отменена операция № 4 · 15.01.2013 00:00 · clerk · добавление
  удалено: мероприятие № 1 «Беседа»
$ veche отмена
! Отменена операция № 4 · 15.01.2013 00:00 · clerk · добавление
!   удалено: мероприятие № 1 «Беседа»
! Вернуть отменённое: veche вернуть
$ veche событие список --формат csv
id,date,kind,title,times,place,organiser,chair,orgs,people,agenda,outcome,minutes,plan,stated_amount,account,notes
! Таких записей нет. Добавить: veche событие добавить --справка
$ veche вернуть
! Сделано снова то, что отменено операцией № 5 · 15.01.2013 00:00 · clerk · отмена операции № 4
!   добавлено: мероприятие № 1 «Беседа»
$ veche вернуть
! veche: возвращать нечего: после последней отмены записано новое или отмен не было
= 65
$ veche отмена 2
! veche: операцию № 2 отменить нельзя: после неё операция № 3 изменила то же (объединение № 1). Сначала отмените ту: veche отмена 3
= 65

"#]]);
}

#[test]
fn the_same_in_english() {
    town().plays(str![[r#"
$ veche undo --dry-run
Would be undone: operation no. 4 · 15.01.2013 00:00 · clerk · addition
  removed: event no. 1 “Беседа”
$ veche undo
! Undone: operation no. 4 · 15.01.2013 00:00 · clerk · addition
!   removed: event no. 1 “Беседа”
! To have it back: veche redo
$ veche undo 2
! veche: operation 2 cannot be undone: association no. 1 was changed later by operation 3. Undo that one first: veche undo 3
= 65
$ veche redo
! Done again, as undone by operation no. 5 · 15.01.2013 00:00 · clerk · undo of operation 4
!   added: event no. 1 “Беседа”
$ veche undo 2
! veche: operation 2 cannot be undone: association no. 1 was changed later by operation 3. Undo that one first: veche undo 3
= 65
$ veche undo 99
! veche: the log has no operation 99; see: veche log
= 66
$ veche undo 1
! veche: operation 1 created the file; it cannot be undone
= 65
$ veche undo 4
! Undone: operation no. 4 · 15.01.2013 00:00 · clerk · addition
!   removed: event no. 1 “Беседа”
! To have it back: veche redo
$ veche undo 5
! veche: operation 5 is an undo itself; to have back what it undid: veche redo
= 65
$ veche log --limit 2
no. 6 · 15.01.2013 00:00 · clerk · redo of what operation 5 undid
  added: event no. 1 “Беседа”
no. 7 · 15.01.2013 00:00 · clerk · undo of operation 4
  removed: event no. 1 “Беседа”
! The last 2 operations of 7; more: veche log --limit 7

"#]]);
}

#[test]
fn what_something_refers_to_or_was_changed_since_stays() {
    town().russian().plays(str![[r#"
$ veche отмена 2
! veche: операцию № 2 отменить нельзя: после неё операция № 3 изменила то же (объединение № 1). Сначала отмените ту: veche отмена 3
= 65
$ veche событие изменить 1 --присутствовало 15
! Изменено: мероприятие № 1 «Беседа»
$ veche отмена 4
! veche: операцию № 4 отменить нельзя: после неё операция № 5 изменила то же (мероприятие № 1). Сначала отмените ту: veche отмена 5
= 65
$ veche отмена 3
! Отменена операция № 3 · 15.01.2013 00:00 · clerk · изменение
!   объединение № 1 «ВОИ»: Телефон: 3-12-34 → —; Руководитель: И. М. П. → —
! Вернуть отменённое: veche вернуть
$ veche отмена 5
! Отменена операция № 5 · 15.01.2013 00:00 · clerk · изменение
!   мероприятие № 1 «Беседа»: Присутствовало: 15 → 12
! Вернуть отменённое: veche вернуть
$ veche отмена 4
! Отменена операция № 4 · 15.01.2013 00:00 · clerk · добавление
!   удалено: мероприятие № 1 «Беседа»
! Вернуть отменённое: veche вернуть
$ veche отмена
! Отменена операция № 2 · 15.01.2013 00:00 · clerk · добавление
!   удалено: объединение № 1 «ВОИ»
! Вернуть отменённое: veche вернуть
$ veche отмена
! veche: отменять нечего: ничего не записано или всё уже отменено
= 65

"#]]);
}

#[test]
fn a_new_change_ends_what_can_be_done_again() {
    town().plays(str![[r#"
$ veche undo --quiet
$ veche org add --code СЖК --name 'Союз женщин' > /dev/null
! Recorded: association no. 2 “СЖК”
$ veche redo
! veche: there is nothing to do again: something new was recorded after the last undo, or nothing was undone
= 65
$ veche undo
! Undone: operation no. 6 · 15.01.2013 00:00 · clerk · addition
!   removed: association no. 2 “СЖК”
! To have it back: veche redo
$ veche undo
! Undone: operation no. 3 · 15.01.2013 00:00 · clerk · change
!   association no. 1 “ВОИ”: Phone: 3-12-34 → —; Head: И. М. П. → —
! To have it back: veche redo
$ veche undo
! Undone: operation no. 2 · 15.01.2013 00:00 · clerk · addition
!   removed: association no. 1 “ВОИ”
! To have it back: veche redo
$ veche undo
! veche: there is nothing to undo: nothing was recorded, or all of it is undone
= 65
$ veche redo
! Done again, as undone by operation no. 9 · 15.01.2013 00:00 · clerk · undo of operation 2
!   added: association no. 1 “ВОИ”
$ veche redo
! Done again, as undone by operation no. 8 · 15.01.2013 00:00 · clerk · undo of operation 3
!   association no. 1 “ВОИ”: Phone: — → 3-12-34; Head: — → И. М. П.
$ veche redo
! Done again, as undone by operation no. 7 · 15.01.2013 00:00 · clerk · undo of operation 6
!   added: association no. 2 “СЖК”
$ veche redo
! veche: there is nothing to do again: something new was recorded after the last undo, or nothing was undone
= 65
$ veche event list --format csv --columns id,title
id,title
! No such records. To add one: veche event add --help
$ veche org list --format csv --columns id,code,phone
id,code,phone
1,ВОИ,3-12-34
2,СЖК,

"#]]);
}

#[test]
fn an_import_is_taken_back_as_one() {
    let town = town();
    let before = all(&town);
    let rows = (1..=300).fold(String::new(), |mut rows, row| {
        let _ = writeln!(rows, "2012-02-01,talk,Talk {row},ВОИ,30");
        rows
    });
    town.write("talks.csv", format!("date,kind,title,orgs,people\n{rows}"));
    town.ok("veche event import talks.csv");
    let after = all(&town);
    let said = town.run("veche undo");
    assert_eq!((said.code, all(&town)), (0, before), "{}", said.stderr);
    assert!(said.stderr.contains("and 290 records more"), "{}", said.stderr);
    town.ok("veche redo");
    assert_eq!(all(&town), after);
}

#[test]
fn everything_back_is_the_start_and_everything_again_is_the_end() {
    let town = Town::new();
    let start = all(&town);
    let town = town.with(
        "org add --code ВОИ --name 'Общество инвалидов' --group disabled --known-as инвалиды
         org add --code СЖК --name 'Союз женщин' --parent ВОИ
         event add --date 2012 --kind campaign --title Акция --org ВОИ --org СЖК
         plan add --year 2012 --task Задача --decided-at 1
         event edit 1 --plan 1
         aid add --date 2012 --flow income --form money --amount 45000,50 --event 1
         award add --date 2012-10-01 --awardee 'Иванова Мария' --org ВОИ --event 1
         year 2012 --declared-orgs 15 --active ВОИ
         office --town Город
         codes add event.kind hike --ru поход
         event add --date 2012-05 --kind hike --title Поход
         event remove 2
         plan done 1 --result Сделано
         plan add --year 2012 --task Другая
         plan carry --year 2012
         org edit СЖК --clear parent
         award remove 1",
    );
    let end = all(&town);
    let mut undone = 0;
    while town.run("veche undo").code == 0 {
        undone += 1;
    }
    assert_eq!((undone, all(&town)), (17, start));
    let mut redone = 0;
    while town.run("veche redo").code == 0 {
        redone += 1;
    }
    assert_eq!((redone, all(&town)), (17, end));
    town.ok("veche check");
}

#[test]
fn a_trial_changes_nothing() {
    let town = town();
    let before = std::fs::read(town.db()).expect("the file");
    town.ok("veche undo --dry-run");
    assert!(before == std::fs::read(town.db()).expect("the file"), "the file is another");
}

#[test]
fn what_is_restored_must_keep_the_rules() {
    town().with("event remove 1\norg remove ВОИ\norg add --code вои --name 'Другое общество'").plays(str![[r#"
$ veche undo 5
! veche: Associations: no such record to refer to: association no. 1; see: veche org list
= 65

"#]]);
}

#[test]
fn a_code_in_use_stays_whoever_takes_it_away() {
    town()
        .with(
            "codes add event.kind hike --ru поход
             event add --date 2012-05 --kind hike --title Поход
             event remove 2
             codes remove event.kind hike",
        )
        .plays(str![[r#"
$ veche undo 7
! veche: Kind: the list event.kind has no code “hike”; see: veche codes event.kind
= 65
$ veche undo --quiet; veche undo --quiet; veche undo 5
! veche: the code “hike” of the list event.kind is used and cannot be removed. To close it: veche codes edit event.kind hike --valid-to DATE
= 65
$ veche check
! Checked: 105 records, 10 operations of the log. All is well

"#]]);
}

#[test]
fn what_is_restored_is_no_double_of_a_later_one() {
    town().with("event remove 1\norg edit ВОИ --code ОИ\norg add --code вои --name 'Другое общество'").plays(str![[
        r#"
$ veche undo 6
! veche: Code: the code “ВОИ” is taken: Другое общество
= 65
$ veche org edit вои --code ВОИ
! Changed: association no. 2 “ВОИ”
$ veche undo 6
! veche: Code: the code “ВОИ” is taken: Другое общество
= 65

"#
    ]]);
}

#[test]
fn a_large_import_is_done_again_too() {
    let town = town();
    let rows = (1..=10_000).fold(String::new(), |mut rows, row| {
        let _ = writeln!(rows, "2012-02-01,talk,Talk {row}");
        rows
    });
    town.write("talks.csv", format!("date,kind,title\n{rows}"));
    for command in ["event import talks.csv", "undo", "redo", "check"] {
        town.ok(&format!("veche --quiet {command}"));
    }
    assert_eq!(town.ok("veche event list --format csv --columns id").lines().count(), 10_002);
}
