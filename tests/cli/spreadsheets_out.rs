//! Lists for a spreadsheet: csv-excel, xlsx, and what tells import whether a record was changed.

use snapbox::str;

use crate::harness::{Town, full_device, tool};

/// A town with what a spreadsheet would spoil.
pub fn town() -> Town {
    Town::new()
        .russian()
        .with(
            "орг добавить --код ВОИ --название 'Общество инвалидов' --инн 0101000021 --телефон '+7 912 000-00-00' --группа инвалиды --группа ветераны
             событие добавить --дата 01.09.2012 --вид 'круглый стол' --название '3-12-34' --орг ВОИ --заявленная-сумма 1234,5 --присутствовало 20
             событие добавить --дата 2012 --вид беседа --название '=1+1' --место '@x' --повестка '=HYPERLINK(\"http://x\")'
             событие добавить --дата 2012-09 --вид беседа --название '12 мая' --протокол 1/2 --ведущий \"'=1\"",
        )
}

#[test]
fn csv_excel_is_what_a_russian_excel_opens_rightly() {
    town().plays(str![[r#"
$ veche event list --format csv-excel | tr -d '\r'
﻿№;Дата;Вид;Название;Раз;Место;Организатор;Ведущий;Объединения;Присутствовало;Повестка;Итог;Протокол;Пункт плана;Заявленная сумма;Для отчёта;Примечание
2;"=""2012""";беседа;'=1+1;1;'@x;;;;;"'=HYPERLINK(""http://x"")";;;;;;
3;"=""2012-09""";беседа;"=""12 мая""";1;;;''=1;;;;;"=""1/2""";;;;
1;2012-09-01;круглый стол;"=""3-12-34""";1;;;;ВОИ;20;;;;;1234,50;;
$ veche org list --format csv-excel --columns код,инн,телефон,группы
﻿Код;ИНН;Телефон;Группы
ВОИ;"=""0101000021""";'+7 912 000-00-00;"инвалиды; ветераны"
$ veche event list --format csv-excel --columns id --limit 1 | od -c | head -n 3
0000000 357 273 277 342 204 226  \r  \n   2  \r  \n
0000013

"#]]);
}

#[test]
fn exact_lifts_the_guards_of_csv_alone() {
    town().plays(str![[r#"
$ veche event list --format csv-excel --columns название,дата --точно | tail -n +2
=1+1;2012
12 мая;2012-09
3-12-34;2012-09-01
$ veche event list --format csv --columns название,дата,место --exact
title,date,place
=1+1,2012,@x
12 мая,2012-09,
3-12-34,2012-09-01,
$ veche event list --format csv --columns название,дата,место
title,date,place
'=1+1,2012,'@x
12 мая,2012-09,
3-12-34,2012-09-01,
$ veche event list --exact
! veche: «--точно» — только для csv и csv-excel, а вид здесь: table
= 2
$ veche --lang en event list --exact --format json
! veche: --exact is for csv and csv-excel only, and the format here is json
= 2
$ veche event list --exact -o a.xlsx
! veche: «--точно» — только для csv и csv-excel, а вид здесь: xlsx
= 2
$ veche report 2012 --exact
! veche: «--точно» — только для csv и csv-excel, а вид здесь: text
= 2
$ veche codes event.kind --exact --format csv | head -n 1
id,list,code,ru,ru_plural,en,en_plural,valid_from,valid_to,act,flows,financial,okopf,counts,order

"#]]);
}

#[test]
fn a_workbook_goes_to_a_file_only() {
    town().plays(str![[r#"
$ veche event list --format xlsx
! veche: вид «xlsx» печатается только в файл: добавьте --в-файл ФАЙЛ
= 2
$ veche event list -o a.xlsx && head -c 2 a.xlsx && echo
PK
! Записано в файл: a.xlsx
$ veche event list -o a.xlsx
! veche: файл уже есть: a.xlsx. Чтобы записать поверх, добавьте --поверх
= 73
$ veche event list -o a.xlsx --поверх --quiet
$ veche event list -o none/a.xlsx
! veche: нет папки для файла: none
= 73
$ veche event show 1 -o b.xlsx --quiet && head -c 2 b.xlsx && echo
PK
$ veche codes event.kind -o c.xlsx --quiet && head -c 2 c.xlsx && echo
PK
$ veche office --name Администрация --quiet && veche office -o d.xlsx --quiet && head -c 2 d.xlsx && echo
PK
$ veche report 2012 -o e.xlsx
! Записано в файл: e.xlsx
! Нет записей, поэтому нет в отчёте: сколько объединений действует (veche год), поощрения, поддержка объединений, акции, вопросы объединений, план и его выполнение, задачи следующего года
$ veche report 2012 --format csv-excel
! veche: неизвестный вид «csv-excel»; есть: text, markdown, docx, html, xlsx, json, csv
= 2
$ veche event list -o f.csv --format csv-excel --quiet && tail -n 1 f.csv | tr -d '\r'
1;2012-09-01;круглый стол;"=""3-12-34""";1;;;;ВОИ;20;;;;;1234,50;;
$ veche event list --format excel
! veche: неизвестный вид «excel»; есть: table, csv, csv-excel, xlsx, docx, json, ndjson, markdown
= 2
$ ls
a.xlsx
b.xlsx
c.xlsx
d.xlsx
data
e.xlsx
f.csv

"#]]);
}

#[test]
fn a_text_that_no_cell_of_a_workbook_holds_is_refused_and_nothing_is_left() {
    let town = town();
    town.ok("veche --quiet event edit 2 --notes \"$(head -c 40000 /dev/zero | tr '\\0' x)\"");
    town.plays(str![[r#"
$ veche event list -o a.xlsx
! veche: запись № 2, «Примечание»: текст не поместится в ячейку xlsx: в ней не больше 32 767 знаков. Целиком: --формат csv
= 65
$ veche event list -o a.xlsx --columns примечание
! veche: «Примечание»: текст не поместится в ячейку xlsx: в ней не больше 32 767 знаков. Целиком: --формат csv
= 65
$ ls -A | grep -v home
data

"#]]);
}

#[test]
fn the_stamp_follows_the_content_of_the_record() {
    let town = town();
    let before = town.ok("veche event list --format csv --stamp --columns id");
    town.ok("veche --quiet event edit 2 --notes примечание");
    let after = town.ok("veche event list --format csv --отпечаток --columns id");
    let rows = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (rows(&before), rows(&after));
    assert_eq!(before[0], "id,stamp");
    let stamps: Vec<&str> = before[1..].iter().filter_map(|row| row.split(',').nth(1)).collect();
    let letters = |stamp: &&str| stamp.len() == 16 && stamp.bytes().all(|letter| (b'a'..=b'p').contains(&letter));
    assert!(stamps.len() == 3 && stamps.iter().all(letters), "{stamps:?}");
    let changed: Vec<_> = (0..4).filter(|at| before[*at] != after[*at]).map(|at| after[at].clone()).collect();
    assert_eq!(changed.len(), 1, "{before:?} {after:?}");
    assert!(changed[0].starts_with("2,"));
    town.ok("veche --quiet event edit 2 --clear notes");
    assert_eq!(rows(&town.ok("veche event list --format csv --stamp --columns id")), before);
}

#[test]
fn the_stamp_is_the_last_column_of_every_format() {
    town().plays(str![[r#"
$ veche event list --stamp --columns id,date
№  Дата           Отпечаток
──────────────────────────────────
2  2012           ookllcoffigaoegl
3  сентябрь 2012  olcijcdbjikmhbee
1  01.09.2012     bfebkgjcbepcmfap
Всего: 3 записи · Раз: 3 · Присутствовало: не менее 20 (не указано: 2)
$ veche event list --stamp --columns id --format csv
id,stamp
2,ookllcoffigaoegl
3,olcijcdbjikmhbee
1,bfebkgjcbepcmfap
$ veche event list --stamp --columns id --format csv-excel | tail -n 1 | tr -d '\r'
1;bfebkgjcbepcmfap
$ veche event list --stamp --columns id --format ndjson
{"id":2,"stamp":"ookllcoffigaoegl"}
{"id":3,"stamp":"olcijcdbjikmhbee"}
{"id":1,"stamp":"bfebkgjcbepcmfap"}
$ veche event list --stamp --columns id --format markdown
| № | Отпечаток |
| ---: | --- |
| 2 | ookllcoffigaoegl |
| 3 | olcijcdbjikmhbee |
| 1 | bfebkgjcbepcmfap |
$ veche org list --stamp --format csv
id,code,name,short_name,known_as,form,level,parent,acts_here,groups,activities,inn,ogrn,registered_on,founded_on,ended_on,successor,address,phone,email,site,head,head_since,members,notes,stamp
1,ВОИ,Общество инвалидов,,,,,,yes,disabled; veterans,,0101000021,,,,,,,'+7 912 000-00-00,,,,,,,icmhdghjdmcdfnee
$ veche plan list --stamp --format csv
id,year,task,kind,number,section,due,responsible,orgs,decided_at,raised_by,status,done_on,result,carried_from,notes,stamp
! Таких записей нет. Добавить: veche план добавить --справка

"#]]);
}

#[test]
fn a_record_changed_by_another_program_has_another_stamp() {
    if !tool("sqlite3") {
        return;
    }
    let town = town();
    let list = "veche event list --format csv --stamp --columns id";
    let before = town.ok(list);
    town.ok("sqlite3 data/veche/veche.db \"UPDATE event SET place = 'зал' WHERE id = 1\"");
    assert_ne!(town.ok(list), before);
}

#[test]
fn the_same_records_give_the_same_workbook() {
    let town = town();
    town.ok(
        "veche event list -o a.xlsx --quiet && sleep 2.1 && veche event list -o b.xlsx --quiet && cmp a.xlsx b.xlsx",
    );
}

#[test]
fn a_reader_that_went_away_is_no_fault_and_a_full_disk_is_one() {
    let town = Town::new();
    if tool("sqlite3") {
        town.ok(
            "sqlite3 data/veche/veche.db \"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
             INSERT INTO event (date, kind, title) SELECT '2012-09-01', 'talk', 'Беседа № ' || i FROM n\"",
        );
        for format in ["csv", "csv-excel"] {
            let answer = town.run(&format!("veche event list --format {format} | head -n 1"));
            assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{format}");
        }
        // A file may grow no further than the disk has room.
        let answer = town.run("ulimit -f 64; veche event list -o a.xlsx");
        assert_eq!((answer.code, answer.stderr.lines().count()), (74, 1), "{}", answer.stderr);
        assert_eq!(town.ok("ls"), "data\n");
    }
    if full_device() {
        for format in ["csv", "csv-excel"] {
            let answer = town.run(&format!("veche event list --format {format} > /dev/full"));
            assert_eq!((answer.code, answer.stderr.lines().count()), (74, 1), "{format}: {}", answer.stderr);
        }
    }
}
