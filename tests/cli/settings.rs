//! `config.toml`: what was set down once, what wins over it, and what is wrong with it.

use snapbox::str;

use crate::harness::{Town, tool};

/// A town with an event, and a user with these settings.
fn town(settings: &str) -> Town {
    let town = Town::new().with("event add --date 12.05.2012 --kind talk --title 'О планах'");
    town.ok("mkdir -p home/.config/veche");
    town.write("home/.config/veche/config.toml", settings);
    town
}

#[test]
fn the_settings_say_which_language_is_spoken_unless_it_is_typed_or_our_variable_says_it() {
    town("lang = \"ru\"\n").plays(str![[r#"
$ veche award list
! Таких записей нет. Добавить: veche награда добавить --справка
$ LANG=en_GB.UTF-8 LC_ALL=C veche award list
! Таких записей нет. Добавить: veche награда добавить --справка
$ VECHE_LANG=en veche award list
! No such records. To add one: veche award add --help
$ veche award list --lang en
! No such records. To add one: veche award add --help
$ VECHE_CONFIG= veche award list
! No such records. To add one: veche award add --help

"#]]);
}

#[test]
fn the_settings_say_which_file_is_meant_unless_it_is_typed_or_in_the_environment() {
    let town = town("db = \"town.db\"\n");
    town.plays(str![[r#"
$ veche event list
! veche: no file of records: [DIR]/home/.config/veche/town.db; to create it: veche init
= 66
$ veche init --town Зареченск --quiet && ls -A home/.config/veche
config.toml
town.db
$ veche office --format ndjson | grep -o Зареченск
Зареченск
$ VECHE_DB=data/veche/veche.db veche event list --columns title
Title
────────
О планах
In all: 1 record · Times: 1
$ veche event list --columns title --db data/veche/veche.db
Title
────────
О планах
In all: 1 record · Times: 1
$ echo 'db = "~/далеко/town.db"' > home/.config/veche/config.toml
$ veche event list
! veche: no file of records: [DIR]/home/далеко/town.db; to create it: veche init
= 66
$ veche init
! veche: there is no folder for the file: [DIR]/home/далеко/town.db
= 73

"#]]);
}

#[test]
fn the_settings_say_how_records_are_printed_unless_it_is_typed() {
    town("format = \"ndjson\"\ncsv = \"csv-excel\"\n").plays(str![[r#"
$ veche event list --columns date,title
{"date":"2012-05-12","title":"О планах"}
$ veche event show 1 | head -c 20
{"id":1,"date":"2012(no line end)
$ veche event list --columns date,title --format csv
date,title
2012-05-12,О планах
$ veche event list --columns date,title -o list.csv && od -An -c -N 3 list.csv && grep -c ';' list.csv
 357 273 277
2
! Written to the file: list.csv
$ veche event list --columns date,title -o plain.csv --format csv && cat plain.csv
date,title
2012-05-12,О планах
! Written to the file: plain.csv
$ veche event list --columns date,title -o list.md && cat list.md
| Date | Title |
| --- | --- |
| 12 May 2012 | О планах |
! Written to the file: list.md
$ veche report 2012 | head -1
What was achieved in the work with the public in 2012
! No records, and so not in the account: how many associations are active (veche year), associations, awards, support to associations, campaigns, questions of associations, the plan and what was done, the tasks of the next year

"#]]);
}

#[test]
fn backups_of_the_users_own_file_go_where_the_settings_say() {
    let town = town("backups = \"/no/such/place/копии\"\n");
    town.write("home/.config/veche/config.toml", format!("backups = \"{}\"\n", town.path("копии").display()));
    town.plays(str![[r#"
$ veche backup
[DIR]/копии/veche-2013-01-15-000000.db
! Backup: [DIR]/копии/veche-2013-01-15-000000.db (272 KB, 1 record)
$ ls копии data/veche
data/veche:
veche.db

копии:
veche-2013-01-15-000000.db
$ cp data/veche/veche.db other.db && veche --db other.db backup
[DIR]/backups/other-2013-01-15-000000.db
! Backup: [DIR]/backups/other-2013-01-15-000000.db (272 KB, 1 record)
$ ls копии backups
backups:
other-2013-01-15-000000.db

копии:
veche-2013-01-15-000000.db
$ echo 'backups = "/no/such/folder/копии"' > home/.config/veche/config.toml
$ veche backup
! veche: there is no folder for the file: /no/such/folder/копии
= 73

"#]]);
}

#[test]
fn hints_may_be_switched_off() {
    if !tool("script") {
        return;
    }
    let town = town("hints = true\n");
    let add = |title: &str| {
        town.ok(&format!("script -qec \"veche event add --date 2012 --kind talk --title '{title}'\" /dev/null"))
    };
    assert!(add("А").contains("veche undo"), "a hint after a change");
    town.write("home/.config/veche/config.toml", "hints = false\n");
    let said = add("Б");
    assert!(said.contains("Recorded") && !said.contains("veche undo"), "{said}");
}

#[test]
fn what_is_wrong_is_one_line_with_its_place() {
    town("# settings\nlang = \"ru\"\nbd = \"town.db\"\n").plays(str![[r#"
$ veche event list
! veche: [DIR]/home/.config/veche/config.toml:3: there is no “bd” in the settings; there are: db, lang, format, csv, backups, hints, pager
= 2
$ veche event list --lang ru
! veche: [DIR]/home/.config/veche/config.toml:3: в настройках нет «bd»; есть: db, lang, format, csv, backups, hints, pager
= 2
$ echo 'lang = de' > home/.config/veche/config.toml; veche event list
! veche: [DIR]/home/.config/veche/config.toml:1: a line of the settings is written so: lang = "en"; each name once, paths and words in quotes
= 2
$ echo 'lang = "de"' > home/.config/veche/config.toml; veche event list
! veche: [DIR]/home/.config/veche/config.toml:1: lang: this value does not fit; it must be one of: ru, en, in quotes
= 2
$ echo 'hints = "no"' > home/.config/veche/config.toml; veche event list
! veche: [DIR]/home/.config/veche/config.toml:1: hints: this value does not fit; it must be true or false, without quotes
= 2
$ echo 'pager = 7' > home/.config/veche/config.toml; veche event list --lang ru
! veche: [DIR]/home/.config/veche/config.toml:1: pager: значение не подходит; нужно имя программы в кавычках или false, без кавычек
= 2
$ echo 'db = ""' > home/.config/veche/config.toml; veche event list --lang ru
! veche: [DIR]/home/.config/veche/config.toml:1: db: значение не подходит; нужно непустое имя файла или папки в кавычках
= 2
$ printf 'lang = "ru"\n# \377\n' > home/.config/veche/config.toml; veche event list --lang ru
! veche: [DIR]/home/.config/veche/config.toml:2: настройки не в кодировке UTF-8; сохраните файл в ней
= 2
$ VECHE_CONFIG=none.toml veche event list
! veche: there are no settings where VECHE_CONFIG says: none.toml
= 66
$ VECHE_CONFIG=none.toml veche event list --lang ru
! veche: нет файла настроек, который указан в VECHE_CONFIG: none.toml
= 66
$ VECHE_CONFIG=data veche event list
! veche: the settings are a plain file of 64 KiB at most, and this is something else: data
= 2
$ veche --version
veche 0.1.0
$ veche event list --help | head -1
List records
$ VECHE_CONFIG= veche event list --columns title
Title
────────
О планах
In all: 1 record · Times: 1

"#]]);
}

#[test]
fn what_blocks_or_has_no_end_is_no_file_of_settings() {
    let town = town("");
    town.ok("mkfifo pipe && head -c 70000 /dev/zero > large.toml");
    for path in ["pipe", "/dev/zero", "large.toml"] {
        let answer = town.run(&format!("VECHE_CONFIG={path} timeout 10 veche event list"));
        assert_eq!(answer.code, 2, "{path}: {}", answer.stderr);
        assert!(answer.stderr.contains(path), "{}", answer.stderr);
    }
}
