//! Tables come in: all rows or none, whatever program wrote them.

use std::fmt::Write as _;

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СЖК --name 'Союз женщин'",
    )
}

#[test]
fn a_clerks_table_is_read_as_it_stands() {
    let town = town().russian();
    town.write(
        "список.csv",
        "\u{feff}Мероприятия города за 2012 год;;;;;\r\n;;;;;\r\n\
         № п/п;Дата проведения;Вид;Наименование;Участники;Количество участников, чел.\r\n\
         1;2;3;4;5;6\r\n\
         1;01.09.2012;круглый стол;\"Диалог\nс обществом\";ВОИ, СЖК;25\r\n\
         2;41200;Встреча;\"=\"\"007\"\"\";ВОИ;—\r\n\
         3;сентябрь 2012;акция;'=1+1;;\r\n",
    );
    town.plays(str![[r#"
$ veche событие импорт список.csv
! veche: список.csv:5: Наименование: перенос строки в тексте; замените его пробелом
= 65
$ sed -i 's/Диалог$/Диалог/; /^с обществом/d; s/;"Диалог/;Диалог с обществом;ВОИ, СЖК;25/' список.csv
$ veche событие импорт список.csv
! Импорт: новых 3 (№ 1–3), уже было 0, изменено 0
$ veche событие импорт список.csv
! Импорт: новых 0, уже было 3, изменено 0
$ veche событие список --столбцы id,date,kind,title,orgs,people,times --формат csv
id,date,kind,title,orgs,people,times
3,2012-09,campaign,'=1+1,,,1
1,2012-09-01,round-table,Диалог с обществом,ВОИ; СЖК,25,1
2,2012-10-18,meeting,007,ВОИ,,1

"#]]);
}

#[test]
fn every_bad_cell_is_named_at_its_line_and_nothing_is_written() {
    let town = town();
    town.write(
        "bad.csv",
        "date,kind,title,orgs,people\n\n2012-02-31,talk,A,ВОИ,ten\n2012-02-01,nonsense,,Нет такого; СЖК,1\n2012-02-01,talk,B,ВОИ,1\n",
    );
    town.plays(str![[r#"
$ veche event import bad.csv
! veche: bad.csv: there are errors in the file, nothing was written:
! bad.csv:3: date: “2012-02-31”: there is no such day
! bad.csv:3: people: “ten”: a whole number is needed, not below zero
! bad.csv:4: kind: “nonsense”: no such code; there are: round-table — round table; working-meeting — working meeting; meeting — meeting; talk — talk; consultation — consultation; council — public council session; … All: veche codes event.kind
! bad.csv:4: title: not given
! bad.csv:4: orgs: no association “Нет такого”; see: veche org list
! There are no such associations; add them (veche org add) or correct the names (in brackets, how often each occurs):
!   Нет такого (1)
! 5 errors in 2 rows in all. Correct the file and try again; nothing was written
= 65
$ veche event list --format csv --columns id
id
! No such records. To add one: veche event add --help

"#]]);
}

#[test]
fn a_thousand_bad_rows_are_named_at_their_true_lines() {
    let town = town();
    let mut text = String::from("date,kind,title,notes\r\n");
    let (mut line, mut bad) = (2, Vec::new());
    for n in 0..10_000 {
        if n % 7 == 0 {
            text += "\r\n";
            line += 1;
        }
        let date = if n % 10 == 3 { "2012-13-01" } else { "2012-12-01" };
        if n % 10 == 3 {
            bad.push(line);
        }
        write!(text, "{date},talk,{n},\"one\r\ntwo\"\r\n").expect("a string");
        line += 2;
    }
    town.write("many.csv", text);
    let answer = town.run("veche event import many.csv");
    assert_eq!(answer.code, 65);
    let named = answer.stderr.lines().filter_map(|line| line.strip_prefix("many.csv:")?.split(':').next());
    assert_eq!(named.map(|line| line.parse().expect("a line")).collect::<Vec<usize>>(), bad);
    assert_eq!(town.ok("veche --quiet event list --format ndjson"), "");
}

#[test]
fn associations_name_each_other_in_any_order_and_are_known_by_their_names() {
    let town = Town::new();
    town.write(
        "orgs.csv",
        "name,code,parent,inn\nМестное отделение,МО,Совет России,101000039\nСовет России,СР,,\nКлуб,,МО,\n",
    );
    town.plays(str![[r#"
$ veche org import orgs.csv --dry-run
New: 3. The first is in row 2: “МО”
There already: 0
Would change: 0
! A zero in front of a taxpayer number was restored (the check digit proves it), row 2
! This was a trial: nothing was written. To import, repeat the command without --dry-run
$ veche org import orgs.csv
! A zero in front of a taxpayer number was restored (the check digit proves it), row 2
! Imported: 3 new (no. 1–3), 0 there already, 0 changed
$ veche org list --columns id,code,name,parent,inn --format csv
id,code,name,parent,inn
3,К,Клуб,МО,
1,МО,Местное отделение,СР,0101000039
2,СР,Совет России,,
$ printf 'name,phone\nКЛУБ,3-12-34\n' > phone.csv
$ veche org import phone.csv
! veche: phone.csv:2: record no. 3 is there and differs (Name, Phone); to change it: --on-duplicate update, to leave it: --on-duplicate skip
= 65
$ veche org import phone.csv --on-duplicate update
! Imported: 0 new, 0 there already, 1 changed
$ veche org list --columns id,name,phone --text 3-12 --format csv
id,name,phone
3,КЛУБ,3-12-34

"#]]);
}

#[test]
fn a_correction_changes_only_its_cells_and_never_what_was_changed_meanwhile() {
    let town = town().with(
        "event add --date 2012-01-01 --kind talk --title A --people 5
         event add --date 2012-01-02 --kind talk --title B",
    );
    town.plays(str![[r#"
$ veche event list --stamp --columns id,title,people --format csv -o list.csv --quiet
$ sed 's/^1,A,5/1,A,6/' list.csv > edited.csv
$ veche event import edited.csv --map 'title=' --on-duplicate update
! veche: edited.csv:1: required columns are missing: Date, Kind, Title; add them, or name your own: --map "HEADING=FIELD"
= 65
$ veche event list --stamp --format csv -o list.csv --force --quiet
$ sed 's/^\(1,.*\),5,/\1,6,/' list.csv > edited.csv
$ veche event import edited.csv
! veche: edited.csv:2: record no. 1 is there and differs (Present); to change it: --on-duplicate update, to leave it: --on-duplicate skip
= 65
$ veche event import edited.csv --on-duplicate update
! Imported: 0 new, 1 there already, 1 changed
$ veche event import edited.csv --on-duplicate update
! Imported: 0 new, 2 there already, 0 changed
$ veche event edit 1 --place Дом --quiet
$ sed 's/^\(1,.*\),6,/\1,7,/' edited.csv > again.csv
$ veche event import again.csv --on-duplicate update
! veche: again.csv:2: record no. 1 was changed after this file was printed; print the list again and make the correction there
= 65
$ veche event list --columns id,people,place --format csv
id,people,place
1,6,Дом
2,,

"#]]);
}

#[test]
fn a_row_of_totals_is_no_record() {
    let town = town();
    town.write("aid.csv", "Дата;Движение;Форма;Сумма\n2012;поддержка;финансовая;1 000,50\nИтого:;;;1 000,50\n");
    town.plays(str![[r#"
$ veche aid import aid.csv
! veche: aid.csv:3: a row of totals, not a record; remove it, or add --skip-totals
= 65
$ veche aid import aid.csv --skip-totals
! 1 row of totals was left aside
! Imported: 1 new (no. 1), 0 there already, 0 changed

"#]]);
}

#[test]
fn what_is_no_table_is_one_clear_line() {
    let town = town();
    town.write("quote.csv", "date,kind,title\n2012,talk,\"open\n2012,talk,B\n");
    town.write("utf16.csv", b"\xff\xfed\0a\0t\0e\0\n\0");
    town.write("empty.csv", "");
    town.write("twice.csv", "date,date,title,what is this\n");
    town.plays(str![[r#"
$ veche event import quote.csv
! veche: quote.csv:2: quotes (") are opened here and closed nowhere; close them or take them out
= 65
$ veche event import utf16.csv
! veche: utf16.csv:1: the file is in UTF-16; save the table as “CSV UTF-8” or xlsx
= 65
$ veche event import empty.csv
! veche: empty.csv: the file is empty; a table is needed, with headings in its first rows
= 65
$ veche event import twice.csv
! veche: twice.csv: there are errors in the file, nothing was written:
! twice.csv:1: date: there is a column of this field already; leave one
! twice.csv:1: what is this: there is no such field; correct the heading or add --map "what is this=FIELD" (to leave the column aside: "what is this="). Fields: id, date, kind, title, times, place, organiser, chair, orgs, people, agenda, outcome, minutes, plan, stated_amount, account, notes
! twice.csv:1: required columns are missing: Kind; add them, or name your own: --map "HEADING=FIELD"
! 3 errors in 1 row in all. Correct the file and try again; nothing was written
= 65
$ veche event import missing.csv
! veche: missing.csv: no such file; check the name and the folder
= 66
$ veche event import .
! veche: .: this is a folder; name a file with a table
= 66
$ veche event import /dev/zero
! veche: /dev/zero:1: control character U+0000: this is not the text of a table, or the file is damaged; save the table as “CSV UTF-8” or xlsx
= 65
$ printf 'date,kind,title\n2012,talk,A' | veche event import -
! Imported: 1 new (no. 1), 0 there already, 0 changed

"#]]);
}

#[test]
fn many_records_are_altered_only_with_a_yes() {
    let town = town();
    let rows = |people: i64| {
        (0..60).fold(String::from("date,kind,title,people\n"), |all, n| all + &format!("2012,talk,T{n},{people}\n"))
    };
    town.write("rows.csv", rows(1));
    town.plays(str![[r#"
$ veche --quiet event import rows.csv
$ veche --quiet event list --stamp --format csv -o list.csv
$ sed 's/,1,,,,,,,,/,2,,,,,,,,/' list.csv > more.csv
$ veche event import more.csv --on-duplicate update
! veche: 60 records would change; to confirm, add --yes
= 2
$ veche event import more.csv --on-duplicate update --yes
! Imported: 0 new, 0 there already, 60 changed

"#]]);
}

#[test]
fn corrections_without_stamps_would_be_second_records() {
    town().with("event add --date 2012 --kind talk --title Беседа").plays(str![[r#"
$ veche event list --format csv | sed s/Беседа/Беседы/ > list.csv
$ veche event import list.csv --on-duplicate update
! veche: list.csv: there are record numbers but no stamps: no row says which record it changes. Print the list with --stamp and make the corrections in that
= 65
$ veche событие импорт list.csv --при-повторе изменить --lang ru
! veche: list.csv: номера записей есть, а отпечатков нет: нельзя сказать, какая строка какую запись меняет. Напечатайте список с --отпечаток, внесите правки в него
= 65
$ veche event list --format csv --columns title
title
Беседа

"#]]);
}
