//! Backups: proved before they have their names, never over a file, thinned, and asked for when they grow old.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;
use std::time::Instant;

use snapbox::str;

use crate::harness::{Town, root, skip};

/// The files of a folder, hidden ones too.
fn files(town: &Town, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(town.path(folder)).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn town() -> Town {
    Town::new()
        .with("org add --code ВОИ --name 'Общество инвалидов'\nevent add --date 2012 --kind talk --title Т --org ВОИ")
}

#[test]
fn a_backup_says_where_it_is_how_large_and_how_much_it_holds() {
    town().russian().plays(str![[r#"
$ veche копия
[DIR]/data/veche/backups/veche-2013-01-15-000000.db
! Резервная копия: [DIR]/data/veche/backups/veche-2013-01-15-000000.db ([..] КБ, 2 записи)
$ veche резерв --тихо
[DIR]/data/veche/backups/veche-2013-01-15-000000-2.db
$ veche копия моя.db
[DIR]/моя.db
! Резервная копия: [DIR]/моя.db ([..] КБ, 2 записи)
$ veche --файл моя.db событие список --формат csv --столбцы id,название
id,title
1,Т
$ ls -A data/veche data/veche/backups
data/veche:
backups
veche.db

data/veche/backups:
veche-2013-01-15-000000-2.db
veche-2013-01-15-000000.db
$ veche копия моя.db
! veche: файл уже есть: [DIR]/моя.db; поверх него ничего не пишется. Укажите другое имя
= 73

"#]]);
}

#[test]
fn the_same_in_english_and_what_keeps_a_backup_from_being_made() {
    town().plays(str![[r#"
$ veche backup
[DIR]/data/veche/backups/veche-2013-01-15-000000.db
! Backup: [DIR]/data/veche/backups/veche-2013-01-15-000000.db ([..] KB, 2 records)
$ veche backup data/veche/veche.db
! veche: this is the file of records itself: [DIR]/data/veche/veche.db; a backup needs another name
= 73
$ ln data/veche/veche.db hard && veche backup hard
! veche: this is the file of records itself: [DIR]/hard; a backup needs another name
= 73
$ ln -s nowhere link && veche backup link
! veche: there is a file already: [DIR]/link; nothing is written over it. Give another name
= 73
$ veche backup data
! veche: this is a folder: [DIR]/data; give the name of a file too, as in [DIR]/data/backup.db
= 73
$ veche backup /dev/full
! veche: there is a file already: /dev/full; nothing is written over it. Give another name
= 73
$ veche backup no/such.db
! veche: there is no folder for the file: [DIR]/no/such.db
= 73
$ touch left.db-journal && veche backup left.db
! veche: what is left of another file lies beside it: [DIR]/left.db-journal. Move it away or choose another name
= 73
$ veche --demo backup
! veche: the example has no file; leave out --demo
= 2
$ veche --db none.db backup
! veche: no file of records: [DIR]/none.db; to create it: veche init
= 66
$ veche --db hard backup 2>&-
[DIR]/backups/hard-2013-01-15-000000.db
$ veche backup > /dev/full
! Backup: [DIR]/data/veche/backups/veche-2013-01-15-000000-2.db ([..] KB, 2 records)
! veche: the backup WAS MADE: [DIR]/data/veche/backups/veche-2013-01-15-000000-2.db, but that could not be reported
= 76
$ ls -A
backups
data
hard
left.db-journal
link

"#]]);
}

#[test]
fn a_backup_is_for_those_whose_the_file_is() {
    let town = town();
    let mode = |name: &str| fs::metadata(town.path(name)).expect(name).permissions().mode() & 0o777;
    town.ok("umask 0; veche backup && veche backup a.db");
    let (folder, file) = ("data/veche/backups", "data/veche/backups/veche-2013-01-15-000000.db");
    assert_eq!((mode(folder), mode(file), mode("a.db")), (0o700, 0o600, 0o600));
    town.ok("umask 077; veche --db s.db init --shared && veche --db s.db backup && veche --db s.db restore --yes a.db");
    assert_eq!((mode("s.db"), mode("backups"), mode("backups/s-2013-01-15-000000.db")), (0o660, 0o770, 0o660));
    assert_eq!(mode("backups/s-before-restore-2013-01-15-000000.db"), 0o660);
}

#[test]
fn where_there_is_no_room_nothing_is_left() {
    let town = town();
    for line in ["veche backup", "veche backup a.db"] {
        let answer = town.run(&format!("ulimit -f 100; {line}"));
        assert_eq!((answer.code, answer.stdout.as_str()), (74, ""), "{line}: {}", answer.stderr);
    }
    assert_eq!(files(&town, "data/veche/backups"), [""; 0]);
    assert_eq!(files(&town, "."), ["data"]);
}

#[test]
fn a_folder_that_may_not_be_written_is_named() {
    if root() {
        return;
    }
    let town = town();
    fs::set_permissions(town.path("data/veche"), fs::Permissions::from_mode(0o500)).expect("its rights");
    let (beside, elsewhere) = (town.run("veche backup"), town.run("veche backup a.db"));
    fs::set_permissions(town.path("data/veche"), fs::Permissions::from_mode(0o700)).expect("its rights");
    assert_eq!((beside.code, elsewhere.code), (77, 0), "{}{}", beside.stderr, elsewhere.stderr);
}

#[test]
fn old_backups_are_thinned_and_nothing_else_is_touched() {
    let town = town();
    let folder = town.path("data/veche/backups");
    fs::create_dir(&folder).expect("the folder");
    let made = |name: &str| fs::write(folder.join(name), "").expect("a file");
    for month in 1..=12 {
        for day in 1..=28 {
            made(&format!("veche-2012-{month:02}-{day:02}-120000.db"));
            made(&format!("veche-2012-{month:02}-{day:02}-130000.db"));
        }
    }
    let others = [
        ".veche-2012-01-01-120000.db.tmp",
        "other-2012-01-01-120000.db",
        "veche-2012-01-01-120000.db.bak",
        "veche-2012-01-01.db",
        "veche-before-restore-2012-01-01-120000.db",
        "veche-v1-to-v2-2012-01-01-120000.db",
        "список.xlsx",
    ];
    for name in others {
        made(name);
    }
    made(".veche-2012-01-01-120000.db.0123456789abcdef.tmp");
    made(".veche-2013-01-14-120000.db.0123456789abcdef.tmp");
    let answer = town.run("veche backup");
    let left = files(&town, "data/veche/backups");
    for other in others {
        assert!(left.iter().any(|name| name == other), "{other} is gone");
    }
    let of = |month: &str| left.iter().filter(|name| name.starts_with(&format!("veche-2012-{month}-"))).count();
    // Today's is one of the twelve days, ten weeks and nine months.
    assert_eq!((of("12"), of("11"), of("10"), of("05"), of("04")), (14, 5, 1, 1, 0), "{left:#?}");
    assert!(left.contains(&".veche-2013-01-14-120000.db.0123456789abcdef.tmp".to_owned()), "one may be at work");
    assert!(!left.contains(&".veche-2012-01-01-120000.db.0123456789abcdef.tmp".to_owned()), "one was killed");
    assert!(answer.stderr.contains("old backups were removed"), "{}", answer.stderr);
}

#[test]
fn who_has_no_new_backup_is_told_after_a_change() {
    town().plays(str![[r#"
$ VECHE_TODAY=2013-02-14 veche event edit 1 --people 1
! Changed: event no. 1 “Т”
$ VECHE_TODAY=2013-02-15 veche event edit 1 --people 2
! Changed: event no. 1 “Т”
! There is no backup yet; to make one: veche backup
$ VECHE_TODAY=2013-02-15 veche event edit 1 --people 3 --quiet
$ VECHE_TODAY=2013-02-15 veche event list --format csv --columns people
people
3
$ veche backup --quiet
[DIR]/data/veche/backups/veche-2013-01-15-000000.db
$ VECHE_TODAY=2013-02-14 veche undo
! Undone: operation no. 6 · 15.02.2013 00:00 · clerk · change
!   event no. 1 “Т”: Present: 3 → 2
! To have it back: veche redo
$ VECHE_TODAY=2013-02-15 veche org remove 1
! veche: it cannot be removed: others refer to this record; change them first:
!   event no. 1
= 65
$ VECHE_TODAY=2013-02-15 LANG=ru_RU.UTF-8 veche событие изменить 1 --присутствовало 4
! Изменено: мероприятие № 1 «Т»
! Последняя резервная копия — 15.01.2013; сделать новую: veche копия
$ VECHE_TODAY=2013-02-15 veche restore data/veche/backups/veche-2013-01-15-000000.db --yes --quiet
$ VECHE_TODAY=2013-02-15 veche event edit 1 --people 4
! Changed: event no. 1 “Т”

"#]]);
}

#[test]
fn backups_made_while_four_write_are_whole() {
    let town = town();
    let script = "i=0; while [ $i -lt 40 ]; do i=$((i+1)); \
                  veche event add --date 2012 --kind talk --title \"$0-$i\" --quiet || exit; done";
    let mut writers: Vec<_> = (1..=4)
        .map(|writer| town.command("sh").args(["-c", script, &writer.to_string()]).stdout(Stdio::null()).spawn())
        .map(|writer| writer.expect("a writer"))
        .collect();
    let mut made = Vec::new();
    while writers.iter_mut().any(|writer| writer.try_wait().expect("a writer").is_none()) {
        made.push(town.ok("veche backup --quiet").trim().to_owned());
    }
    for mut writer in writers {
        assert!(writer.wait().expect("a writer").success());
    }
    assert!(made.len() > 3, "{made:?}");
    for (n, path) in made.iter().enumerate() {
        let answer = town.run(&format!("veche --db {n}.db restore --yes '{}'", path.replace("[DIR]/", "")));
        assert_eq!(answer.code, 0, "{path}: {}", answer.stderr);
    }
    assert_eq!(town.ok("veche event list --format csv --columns id").lines().count(), 1 + 1 + 160);
}

#[test]
fn a_backup_that_is_killed_leaves_none_that_is_not_whole() {
    let town = town();
    let rows: Vec<String> = (0..3000).map(|n| format!("2012,talk,Беседа о доступной среде {n}")).collect();
    town.write("rows.csv", format!("date,kind,title\n{}\n", rows.join("\n")));
    town.ok("veche event import rows.csv --quiet");
    let started = Instant::now();
    town.ok("veche backup whole.db --quiet");
    let (whole, mut named) = (started.elapsed(), 0);
    for kill in 0..30 {
        let name = format!("k{kill}.db");
        let mut command = town.command(env!("CARGO_BIN_EXE_veche"));
        let mut child =
            command.args(["backup", &name]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("veche");
        // Moments from the first to a little after the last.
        std::thread::sleep(whole * kill / 26);
        let _ = child.kill();
        child.wait().expect("it ends");
        if town.path(&name).exists() {
            named += 1;
            let answer = town.run(&format!("veche --db r{kill}.db restore --yes {name} --quiet"));
            assert_eq!(answer.code, 0, "{name}: {}", answer.stderr);
        }
    }
    if named == 30 {
        skip("no backup was killed before it was done");
    }
    assert_eq!(town.run("veche event list --limit 1").code, 0);
}

#[test]
fn what_a_killed_copy_left_behind_goes_away_with_a_later_one() {
    let town = Town::new();
    let left = |name: &str, hours: u64| {
        town.write(name, "records");
        let file = std::fs::File::options().write(true).open(town.path(name)).expect("the file");
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(hours * 3600);
        file.set_modified(then).expect("its time");
    };
    left(".copy.db.0123456789abcdef.tmp", 30);
    left(".copy.db.0123456789abcdef.tmp-journal", 30);
    left(".copy.db.fedcba9876543210.tmp", 1);
    left(".other.db.0123456789abcdef.tmp", 30);
    town.ok("veche backup copy.db --quiet");
    let left = town.ok("ls -A | grep tmp");
    assert_eq!(
        left, ".copy.db.fedcba9876543210.tmp\n.other.db.0123456789abcdef.tmp\n",
        "nobody knows who is at work there"
    );
}
