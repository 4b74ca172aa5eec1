//! Which file is meant: `--db`, else `VECHE_DB`, else the user's own; the example touches none.

use snapbox::str;

use crate::harness::Town;

#[test]
fn init_creates_the_users_own_file_and_only_once() {
    Town::bare().plays(str![[r#"
$ veche init
! Created the file of records: [DIR]/data/veche/veche.db
$ veche init
! veche: the file is there already: [DIR]/data/veche/veche.db; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73
$ veche event list
! No such records. To add one: veche event add --help
$ stat -c %a data/veche/veche.db
600
$ ls -A data/veche
veche.db

"#]]);
}

#[test]
fn without_a_data_folder_the_file_is_in_the_home_folder() {
    Town::bare().plays(str![[r#"
$ env -u XDG_DATA_HOME veche init
! Created the file of records: [DIR]/home/.local/share/veche/veche.db
$ ls home/.local/share/veche
veche.db

"#]]);
}

#[test]
fn db_wins_over_the_environment_and_that_over_the_users_own() {
    Town::bare().plays(str![[r#"
$ veche init --quiet && veche office --town Свой --quiet
$ VECHE_DB=env.db veche init --quiet && VECHE_DB=env.db veche office --town Среда --quiet
$ VECHE_DB=env.db veche --db typed.db init --quiet && veche --db typed.db office --town Набран --quiet
$ veche office --format ndjson | grep -o '"town":"[^"]*"'
"town":"Свой"
$ VECHE_DB=env.db veche office --format ndjson | grep -o '"town":"[^"]*"'
"town":"Среда"
$ VECHE_DB=env.db veche office --format ndjson --db typed.db | grep -o '"town":"[^"]*"'
"town":"Набран"
$ VECHE_DB= veche office --format ndjson | grep -o '"town":"[^"]*"'
"town":"Свой"
$ VECHE_DB=env.db veche office --format ndjson --файл typed.db | grep -o '"town":"[^"]*"'
"town":"Набран"

"#]]);
}

#[test]
fn global_options_stand_before_or_after_the_command() {
    Town::bare().plays(str![[r#"
$ veche --db a.db --quiet --lang ru init
$ veche init --db b.db --quiet --lang ru
$ veche --db a.db event list
! No such records. To add one: veche event add --help
$ veche event list --db a.db
! No such records. To add one: veche event add --help
$ veche event --lang ru list --db a.db
! Таких записей нет. Добавить: veche событие добавить --справка
$ veche --lang ru --db a.db event list
! Таких записей нет. Добавить: veche событие добавить --справка

"#]]);
}

#[test]
fn any_other_command_on_a_missing_file_names_init() {
    Town::bare().plays(str![[r#"
$ veche event list
! veche: no file of records: [DIR]/data/veche/veche.db; to create it: veche init
= 66
$ veche event add --date 2012 --kind talk --title Т
! veche: no file of records: [DIR]/data/veche/veche.db; to create it: veche init
= 66
$ veche report 2012 --lang ru
! veche: нет файла записей: [DIR]/data/veche/veche.db; создать его: veche создать
= 66
$ veche --db нет/такой.db office
! veche: no file of records: [DIR]/нет/такой.db; to create it: veche init
= 66
$ ls -A

"#]]);
}

#[test]
fn init_over_any_file_is_refused_and_leaves_it() {
    let town = Town::bare();
    town.write("note.txt", "заметка");
    town.plays(str![[r#"
$ veche --db note.txt init
! veche: the file is there already: [DIR]/note.txt; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73
$ cat note.txt
заметка(no line end)
$ mkdir folder && veche --db folder init
! veche: the file is there already: [DIR]/folder; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73
$ ln -s nowhere link && veche --db link init
! veche: the file is there already: [DIR]/link; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73
$ veche --db no/folder.db init
! veche: there is no folder for the file: [DIR]/no/folder.db
= 73
$ veche --demo init
! veche: the example is ready: it needs no file; leave out --demo
= 2

"#]]);
}

#[test]
fn init_takes_what_the_office_takes() {
    Town::bare().plays(str![[r#"
$ veche init --name 'Администрация города' --town Город --lang ru
! Создан файл записей: [DIR]/data/veche/veche.db
$ veche office --lang ru
№            1
Название     Администрация города
Город        Город
Язык отчёта  русский
$ veche office --format ndjson
{"id":1,"name":"Администрация города","name_in":null,"territory":null,"territory_of":null,"territory_in":null,"town":"Город","head":null,"signatory":null,"executor":null,"office_lang":"ru"}

"#]]);
}

#[test]
fn memory_and_file_urls_are_names_like_any_other() {
    Town::bare().plays(str![[r#"
$ veche --db :memory: event list
! veche: no file of records: [DIR]/:memory:; to create it: veche init
= 66
$ veche --db :memory: init --quiet
$ veche --db :memory: event add --date 2012 --kind talk --title Т
1
! Recorded: event no. 1 “Т”
$ veche --db :memory: event list --format csv --columns id,title
id,title
1,Т
$ veche --db 'file:x?mode=memory' init --quiet
$ ls -A
:memory:
file:x?mode=memory
$ veche --db '' event list
! veche: no value given: --db <FILE>
!   more: veche event list --help
= 2

"#]]);
}

#[test]
fn the_example_keeps_nothing_and_needs_no_file() {
    Town::bare().plays(str![[r#"
$ veche --demo event add --date 2012 --kind talk --title Т
5
! Recorded: event no. 5 “Т”
$ veche --demo event list --format csv --columns id,title
id,title
1,Круглый стол с руководителями общественных организаций
2,Городские торжественные мероприятия
3,Губернаторские приёмы
4,Помоги собраться в школу
$ VECHE_DB=there.db veche --demo org list --format csv --columns id,code --limit 2
id,code
6,ВОИ
7,Ветераны
$ veche org list --demo --format csv --columns id,code --limit 1
id,code
6,ВОИ
$ veche --demo --db there.db org list
! veche: --demo cannot be used with --db <FILE>
!   more: veche org list --help
= 2
$ ls -A

"#]]);
}
