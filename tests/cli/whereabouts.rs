//! `where`: what lies where, and what says so.

use snapbox::str;

use crate::harness::Town;

#[test]
fn where_says_what_is_used_and_why() {
    Town::new().plays(str![[r#"
$ veche where
File of records  [DIR]/data/veche/veche.db (the usual place)
State            272 KB, version 3
Backups          [DIR]/data/veche/backups (there are none; to make one: veche backup)
Settings         [DIR]/home/.config/veche/config.toml (there is no such file, which is no fault)
Language         English (from the variable LANG)
Program          veche 0.1.0
$ veche где --lang ru
Файл записей  [DIR]/data/veche/veche.db (обычное место)
Состояние     272 КБ, версия 3
Копии         [DIR]/data/veche/backups (копий нет; сделать: veche копия)
Настройки     [DIR]/home/.config/veche/config.toml (файла нет, это не ошибка)
Язык          русский (указан в команде)
Программа     veche 0.1.0
$ VECHE_DB=other.db VECHE_LANG=ru veche where
Файл записей  [DIR]/other.db (из переменной VECHE_DB)
Состояние     файла нет; создать: veche создать
Копии         [DIR]/backups (копий нет; сделать: veche копия)
Настройки     [DIR]/home/.config/veche/config.toml (файла нет, это не ошибка)
Язык          русский (из переменной VECHE_LANG)
Программа     veche 0.1.0
$ veche where --db other.db
File of records  [DIR]/other.db (given in the command)
State            there is no file; to create it: veche init
Backups          [DIR]/backups (there are none; to make one: veche backup)
Settings         [DIR]/home/.config/veche/config.toml (there is no such file, which is no fault)
Language         English (from the variable LANG)
Program          veche 0.1.0
$ veche --demo where
File of records  the built-in example, in memory; nothing is kept
Settings         [DIR]/home/.config/veche/config.toml (there is no such file, which is no fault)
Language         English (from the variable LANG)
Program          veche 0.1.0
$ veche backup --quiet && veche where | grep Backups
[DIR]/data/veche/backups/veche-2013-01-15-000000.db
Backups          [DIR]/data/veche/backups (the last one of 15 Jan 2013)

"#]]);
}

#[test]
fn where_says_what_is_set_down() {
    let town = Town::bare();
    town.write("settings.toml", "db = \"/srv/town.db\"\nlang = \"ru\"\nbackups = \"/srv/copies\"\n");
    town.plays(str![[r#"
$ VECHE_CONFIG=settings.toml veche where
Файл записей  /srv/town.db (из настроек)
Состояние     файла нет; создать: veche создать
Копии         /srv/copies (копий нет; сделать: veche копия)
Настройки     settings.toml (прочитаны)
Язык          русский (из настроек)
Программа     veche 0.1.0
$ VECHE_CONFIG=settings.toml veche where --format json
{
  "file": {
    "path": "/srv/town.db",
    "chosen_by": "config",
    "exists": false,
    "version": null,
    "bytes": null
  },
  "state": "file-missing",
  "backups": {
    "path": "/srv/copies",
    "exists": false,
    "last": null
  },
  "config": {
    "path": "settings.toml",
    "exists": true,
    "fault": null
  },
  "lang": {
    "code": "ru",
    "chosen_by": "config"
  },
  "program": "0.1.0"
}
$ VECHE_CONFIG= veche where --format ndjson
{"file":{"path":"[DIR]/data/veche/veche.db","chosen_by":"default","exists":false,"version":null,"bytes":null},"state":"file-missing","backups":{"path":"[DIR]/data/veche/backups","exists":false,"last":null},"config":{"path":null,"exists":false,"fault":null},"lang":{"code":"en","chosen_by":"LANG"},"program":"0.1.0"}
$ VECHE_CONFIG= veche where --format csv
what,where
file.path,[DIR]/data/veche/veche.db
file.chosen_by,default
file.exists,false
file.version,
file.bytes,
state,file-missing
backups.path,[DIR]/data/veche/backups
backups.exists,false
backups.last,
config.path,
config.exists,false
config.fault,
lang.code,en
lang.chosen_by,LANG
program,0.1.0

"#]]);
}

#[test]
fn where_looks_and_makes_nothing() {
    let town = Town::bare();
    town.write("page.html", "<html>".repeat(100));
    town.plays(str![[r#"
$ veche where --db page.html
File of records  [DIR]/page.html (given in the command)
State            not a file of records of veche: [DIR]/page.html. It was left as it is
Backups          [DIR]/backups (there are none; to make one: veche backup)
Settings         [DIR]/home/.config/veche/config.toml (there is no such file, which is no fault)
Language         English (from the variable LANG)
Program          veche 0.1.0
$ veche where --db / | head -2
File of records  / (given in the command)
State            not a file: /
$ find . -type f
./page.html

"#]]);
}

#[test]
fn where_finds_the_fault_of_the_settings_and_help_needs_none() {
    let town = Town::bare();
    town.write("settings.toml", "lang = \"ru\"\n\ndatabase = \"town.db\"\n");
    town.plays(str![[r#"
$ export VECHE_CONFIG=settings.toml; veche event list
! veche: settings.toml:3: there is no “database” in the settings; there are: db, lang, format, csv, backups, hints, pager
= 2
$ export VECHE_CONFIG=settings.toml; veche where
File of records  [DIR]/data/veche/veche.db (the usual place, unless the settings name another)
State            there is no file; to create it: veche init
Backups          [DIR]/data/veche/backups (there are none; to make one: veche backup)
Settings         a fault: settings.toml:3: there is no “database” in the settings; there are: db, lang, format, csv, backups, hints, pager
Language         English (from the variable LANG)
Program          veche 0.1.0
$ export VECHE_CONFIG=settings.toml VECHE_LANG=ru; veche где
Файл записей  [DIR]/data/veche/veche.db (обычное место, если настройки не указывают другого)
Состояние     файла нет; создать: veche создать
Копии         [DIR]/data/veche/backups (копий нет; сделать: veche копия)
Настройки     ошибка: settings.toml:3: в настройках нет «database»; есть: db, lang, format, csv, backups, hints, pager
Язык          русский (из переменной VECHE_LANG)
Программа     veche 0.1.0
$ export VECHE_CONFIG=settings.toml; veche where --format ndjson
{"file":{"path":"[DIR]/data/veche/veche.db","chosen_by":"default","exists":false,"version":null,"bytes":null},"state":"file-missing","backups":{"path":"[DIR]/data/veche/backups","exists":false,"last":null},"config":{"path":"settings.toml","exists":true,"fault":"config-key"},"lang":{"code":"en","chosen_by":"LANG"},"program":"0.1.0"}
$ VECHE_CONFIG=none.toml veche where --db town.db | tail -3
Settings         a fault: there are no settings where VECHE_CONFIG says: none.toml
Language         English (from the variable LANG)
Program          veche 0.1.0
$ export VECHE_CONFIG=settings.toml; veche help dates | head -1; veche help undo | head -1; veche man --out pages --quiet
DATES
Take back the last operation, or another, as a whole

"#]]);
}
