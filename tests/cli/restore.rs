//! The way back from a backup: verified first, what was there kept, the history told; and files of version 1.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Instant;

use snapbox::str;

use crate::harness::{Town, root, tool};

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         event add --date 2012 --kind talk --title Первая
         backup a.db
         event add --date 2012 --kind talk --title Вторая",
    )
}

#[test]
fn a_backup_is_put_back_and_what_was_there_is_kept() {
    town().russian().plays(str![[r#"
$ veche восстановить a.db
! veche: записи файла будут заменены теми, что в копии; чтобы подтвердить это, добавьте --да
= 2
$ veche событие список --формат csv --столбцы название
title
Первая
Вторая
$ veche восстановить a.db --да
! Восстановлено из копии a.db: 2 записи
! Прежние записи сохранены: [DIR]/data/veche/backups/veche-before-restore-2013-01-15-000000.db
$ veche событие список --формат csv --столбцы название
title
Первая
$ veche журнал --не-больше 1 --тихо
№ 4 · 15.01.2013 00:00 · clerk · восстановление из копии
$ veche отмена 4
! veche: операция № 4 — восстановление из копии; то, что было до неё, сохранено в папке backups, вернуть: veche восстановить ФАЙЛ
= 65
$ veche отмена --тихо
$ veche событие список --формат csv --столбцы название
title
! Таких записей нет. Добавить: veche событие добавить --справка
$ veche восстановить data/veche/backups/veche-before-restore-2013-01-15-000000.db --да --тихо
$ veche событие список --формат csv --столбцы название
title
Первая
Вторая
$ ls -A data/veche data/veche/backups
data/veche:
backups
veche.db

data/veche/backups:
veche-before-restore-2013-01-15-000000-2.db
veche-before-restore-2013-01-15-000000.db

"#]]);
}

#[test]
fn the_same_in_english_and_what_is_no_backup() {
    town().plays(str![[r#"
$ veche restore a.db
! veche: the records of the file would be replaced by those of the backup; to confirm, add --yes
= 2
$ veche restore a.db --yes
! Restored from a.db: 2 records
! What the file held before is kept: [DIR]/data/veche/backups/veche-before-restore-2013-01-15-000000.db
$ veche --db new.db restore --yes a.db
! Restored from a.db: 2 records
! Created a file of records: new.db
$ veche --db new.db event list --format csv --columns title
title
Первая
$ XDG_DATA_HOME=$PWD/home/share veche restore --yes --quiet a.db && ls -A home/share/veche
veche.db
$ veche restore none.db --yes
! veche: no such backup: [DIR]/none.db; those that veche backup made are in the folder backups beside the file of records
= 66
$ veche restore data --yes
! veche: not a file: [DIR]/data
= 78
$ echo records > text.db && veche restore text.db --yes
! veche: not a file of records of veche: [DIR]/text.db. It was left as it is
= 78
$ veche restore data/veche/veche.db --yes
! veche: this is the file of records itself, not a backup: [DIR]/data/veche/veche.db
= 65
$ veche --db text.db restore --yes a.db
! veche: what is in the place of the file of records cannot be read: [DIR]/text.db. Rename it and try again. Nothing was changed
= 78
$ cat text.db
records
$ ln -s nowhere link && veche --db link restore --yes a.db
! veche: the file is there already: [DIR]/link; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73
$ veche --db no/new.db restore --yes a.db
! veche: there is no folder for the file: [DIR]/no/new.db
= 73
$ veche --demo restore --yes a.db
! veche: the example has no file; leave out --demo
= 2

"#]]);
}

#[test]
fn a_damaged_backup_is_refused_and_the_file_stays() {
    let town = town();
    let (whole, before) = (fs::read(town.path("a.db")).expect("it"), fs::read(town.db()).expect("the file"));
    let page = |n: usize| (n - 1) * 4096;
    let mut refused = 0;
    for n in 2..=whole.len() / 4096 {
        let mut bytes = whole.clone();
        // The kind of a page, and where its cells begin.
        bytes[page(n)] ^= 0x10;
        bytes[page(n) + 5] ^= 0x80;
        town.write("bad.db", bytes);
        let answer = town.run("veche restore bad.db --yes");
        assert!(answer.code == 65 && answer.stderr.contains("the backup is damaged"), "page {n}: {}", answer.stderr);
        refused += 1;
    }
    assert!(refused > 20);
    for keep in [4096, whole.len() / 2, whole.len() - 4096] {
        town.write("bad.db", &whole[..keep]);
        assert_eq!(town.run("veche restore bad.db --yes").code, 65, "{keep} bytes");
    }
    let mut newer = whole;
    newer[60..64].copy_from_slice(&7_u32.to_be_bytes());
    town.write("bad.db", newer);
    assert_eq!(town.run("veche restore bad.db --yes").code, 78);
    assert!(fs::read(town.db()).expect("the file") == before, "the file was changed");
    assert!(!town.path("data/veche/backups").exists());
}

#[test]
fn a_copy_without_tables_is_no_backup() {
    if !tool("sqlite3") {
        return;
    }
    let town = town();
    town.ok("sqlite3 empty.db 'PRAGMA application_id = 1986356072; PRAGMA user_version = 2; CREATE TABLE t (x)'");
    let answer = town.run("veche restore empty.db --yes");
    assert!(answer.code == 65 && answer.stderr.contains("no records in it"), "{}", answer.stderr);
    town.ok("cp a.db b.db && sqlite3 b.db 'INSERT INTO event_org (event, pos, org) VALUES (1, 1, 99)'");
    let answer = town.run("veche restore b.db --yes");
    assert!(answer.code == 65 && answer.stderr.contains("references in it lead nowhere"), "{}", answer.stderr);
}

#[test]
fn what_fails_midway_leaves_the_file_as_it_was() {
    let town = town();
    let before = fs::read(town.db()).expect("the file");
    for blocks in [50, 200, 400] {
        let answer = town.run(&format!("ulimit -f {blocks}; veche restore a.db --yes"));
        assert_eq!(answer.code, 74, "{}", answer.stderr);
        assert!(fs::read(town.db()).expect("the file") == before, "the file was changed");
    }
    if tool("sqlite3") {
        // Another program holds the file until it is told to let go.
        let line = "mkfifo hold; sqlite3 data/veche/veche.db < hold & exec 3> hold
                    printf 'BEGIN IMMEDIATE;\n.shell touch held\n' >&3
                    while [ ! -e held ]; do sleep 0.1; done
                    veche restore a.db --yes 3>&-; code=$?; exec 3>&-; wait; exit $code";
        let answer = town.run(line);
        assert!(answer.code == 75 && fs::read(town.db()).expect("the file") == before, "{}", answer.stderr);
    }
    let left: Vec<_> = fs::read_dir(town.path("data/veche")).expect("the folder").flatten().collect();
    assert_eq!(left.iter().filter(|entry| entry.file_name() != "backups").count(), 1, "{left:?}");
}

#[test]
fn a_restore_that_is_killed_leaves_the_file_as_it_was_or_restored() {
    let town = town();
    let (list, started) = ("veche event list --format csv --columns title", Instant::now());
    town.ok("veche restore a.db --yes --quiet");
    let (whole, restored) = (started.elapsed(), town.ok(list));
    town.ok("veche event add --date 2012 --kind talk --title Вторая");
    let before = town.ok(list);
    let mut ends = [0, 0];
    for kill in 0..20 {
        let mut command = town.command(env!("CARGO_BIN_EXE_veche"));
        let mut child = command.args(["restore", "a.db", "--yes", "--quiet"]).spawn().expect("veche");
        std::thread::sleep(whole * kill / 17);
        let _ = child.kill();
        child.wait().expect("it ends");
        let after = town.ok(list);
        assert!(after == before || after == restored, "{after}");
        if after == restored {
            town.ok("veche event add --date 2012 --kind talk --title Вторая");
        }
        ends[usize::from(after == restored)] += 1;
        town.ok(&format!("veche backup k{kill}.db --quiet"));
    }
    assert!(ends[0] > 0, "no restore was killed before it was done");
}

#[test]
fn a_damaged_file_is_kept_byte_by_byte_and_restored() {
    let town = town();
    let whole = fs::read(town.db()).expect("the file");
    let mut bytes = whole.clone();
    let at = bytes.windows(12).position(|found| found == "Вторая".as_bytes()).expect("the title") / 4096 * 4096;
    bytes[at..at + 4096].fill(0x55);
    fs::write(town.db(), &bytes).expect("the file");
    assert_eq!(town.run("veche event list").code, 74);
    let refused = town.run("veche backup");
    assert!(refused.code == 74 && refused.stdout.is_empty(), "{}", refused.stderr);
    let answer = town.run("veche restore a.db --yes");
    assert_eq!(answer.code, 0, "{}", answer.stderr);
    assert!(fs::read(town.path("data/veche/backups/veche-damaged-2013-01-15-000000.db")).expect("kept") == bytes);
    assert_eq!(town.ok("veche event list --format csv --columns title"), "title\nПервая\n");
    // What cannot be opened at all is left to the clerk.
    let mut ruined = whole.clone();
    ruined[4096..].fill(0x55);
    for ruin in [&ruined[..], &whole[..9000], &whole[..50]] {
        fs::write(town.db(), ruin).expect("the file");
        let answer = town.run("veche restore a.db --yes");
        assert!(answer.code != 0 && answer.stderr.contains("Rename it"), "{}", answer.stderr);
        assert!(fs::read(town.db()).expect("the file") == ruin, "the file was changed");
        town.ok("rm data/veche/veche.db && veche restore a.db --yes");
    }
}

/// A town whose file is of version 1.
fn of_version_1() -> Town {
    let town = Town::bare();
    town.write("1.sql", include_str!("../../src/store/migrate/version-1.sql"));
    town.ok("sqlite3 1.db < 1.sql && chmod 600 1.db && cp 1.db old.db");
    town
}

#[test]
fn a_file_of_an_earlier_version_is_kept_before_it_is_changed() {
    if !tool("sqlite3") {
        return;
    }
    of_version_1().russian().plays(str![[r#"
$ veche --db 1.db событие список --формат csv --столбцы id
id
1
2
3
4
! Файл записей приведён от прежней версии (схема 1) к нынешней; каким он был: [DIR]/backups/1-v1-to-v3-2013-01-15-000000.db
$ sqlite3 1.db 'PRAGMA user_version' && sqlite3 backups/1-v1-to-v3-2013-01-15-000000.db 'PRAGMA user_version'
3
1
$ veche --db new.db восстановить old.db --да
! Восстановлено из копии old.db: 25 записей
! Копия была от прежней версии программы (схема 1); записи приведены к нынешней
! Создан файл записей: new.db
$ veche --db old.db копия b.db --тихо && sqlite3 b.db 'PRAGMA user_version'
[DIR]/b.db
1
$ touch data && rm -r backups && touch backups && veche --db old.db событие список
! veche: файл записей сделан прежней версией программы; прежде чем привести его к нынешней, нужна его копия, а сделать её не удалось: [DIR]/backups. Файл не изменён
= 73
$ sqlite3 old.db 'PRAGMA user_version'; ls -A
1
1.db
1.sql
b.db
backups
data
new.db
old.db

"#]]);
}

#[test]
fn of_four_that_open_a_file_of_an_earlier_version_one_brings_it_to_todays() {
    if !tool("sqlite3") {
        return;
    }
    let town = of_version_1();
    let line = "for i in 1 2 3 4; do (veche --db 1.db event list --format csv --columns id || echo bad) & done; wait";
    let answer = town.run(line);
    assert_eq!(answer.stdout.matches("id\n1\n2\n3\n4\n").count(), 4, "{}{}", answer.stdout, answer.stderr);
    assert_eq!(fs::read_dir(town.path("backups")).expect("the folder").count(), 1);
}

#[test]
fn a_file_of_an_earlier_version_that_may_only_be_read_is_named_as_such() {
    if root() || !tool("sqlite3") {
        return;
    }
    let town = of_version_1();
    fs::set_permissions(town.path("1.db"), fs::Permissions::from_mode(0o400)).expect("its rights");
    let answer = town.run("veche --db 1.db event list");
    assert!(answer.code == 77 && answer.stderr.contains("Ask its owner"), "{}", answer.stderr);
}

#[test]
fn a_sign_that_fell_over_in_a_text_is_seen() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Beseda --people 12\nbackup copy.db");
    let mut bytes = fs::read(town.path("copy.db")).expect("the copy");
    let at = bytes.windows(6).position(|part| part == b"Beseda").expect("the title");
    bytes[at + 3] ^= 0x04;
    town.write("copy.db", &bytes);
    town.plays(str![[r#"
$ veche restore copy.db --yes
! veche: records of the backup copy.db are not what was written (places: 1); take another one, or, if there is none, add --anyway:
!   event 1: changed past the log: by another program, or by damage to the file
= 65
$ veche восстановить copy.db --да --lang ru
! veche: в копии copy.db записи не те, что были записаны (мест: 1); возьмите другую, а если её нет, добавьте --всё-равно:
!   event 1: изменено мимо журнала: другой программой или повреждением файла
= 65
$ veche restore copy.db --yes --anyway > /dev/null
! Restored from copy.db: 1 record
! What the file held before is kept: [DIR]/data/veche/backups/veche-before-restore-2013-01-15-000000.db
$ veche event list --format csv --columns title
title
Besada
$ veche check
event 1: changed past the log: by another program, or by damage to the file
! 1 fault found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1

"#]]);
}
