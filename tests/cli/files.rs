//! The file of records: what is not one is named and left as it is; what is one is its owner's alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use crate::harness::{Town, root, tool};

/// A command that reads, one that writes: the file is as it was, to the last byte and the time.
fn left_alone(town: &Town, name: &str, code: i32) -> String {
    let path = town.path(name);
    let before = (fs::read(&path).expect("the file"), fs::metadata(&path).expect("it").modified().expect("its time"));
    let around = || fs::read_dir(town.path(".")).expect("the folder").count();
    let files = around();
    let mut said = String::new();
    for command in ["event list", "event add --date 2012 --kind talk --title Т", "report 2012"] {
        let answer = town.run(&format!("veche --db {name} {command}"));
        assert_eq!((answer.code, answer.stdout.as_str()), (code, ""), "{command}: {}", answer.stderr);
        said = answer.stderr;
    }
    let after = (fs::read(&path).expect("the file"), fs::metadata(&path).expect("it").modified().expect("its time"));
    assert!(before == after, "{name} was changed");
    assert_eq!(files, around(), "a file was left beside {name}");
    said
}

#[test]
fn a_text_a_picture_and_an_empty_file_are_left_as_they_are() {
    let town = Town::bare();
    town.write("text.db", "Список объединений\n".repeat(30));
    town.write("short.txt", "коротко");
    town.write("empty.db", "");
    let picture: Vec<u8> =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".iter().copied().chain((0..=255).cycle().take(900)).collect();
    town.write("picture.png", picture);
    for name in ["text.db", "short.txt", "empty.db", "picture.png"] {
        let said = left_alone(&town, name, 78);
        assert!(said.contains(&format!("not a file of records of veche: [DIR]/{name}")), "{said}");
    }
}

#[test]
fn another_programs_database_is_left_as_it_is() {
    if !tool("sqlite3") {
        return;
    }
    let town = Town::bare();
    town.ok(
        "sqlite3 their.db 'CREATE TABLE event (id INTEGER PRIMARY KEY, date TEXT); INSERT INTO event VALUES (1, 2)'",
    );
    left_alone(&town, "their.db", 78);
    town.ok("sqlite3 app.db 'PRAGMA application_id = 252006673; PRAGMA user_version = 1; CREATE TABLE t (x)'");
    left_alone(&town, "app.db", 78);
}

#[test]
fn a_file_of_a_newer_veche_is_left_as_it_is() {
    let town = Town::new();
    let mut bytes = fs::read(town.db()).expect("the file");
    bytes[60..64].copy_from_slice(&7_u32.to_be_bytes());
    town.write("newer.db", bytes);
    let said = left_alone(&town, "newer.db", 78);
    assert!(said.contains("newer veche (schema 7)"), "{said}");
}

#[test]
fn a_truncated_file_is_damaged_and_nothing_is_written() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    let bytes = fs::read(town.db()).expect("the file");
    for (name, keep) in [("half.db", bytes.len() / 2), ("page.db", 4096), ("head.db", 100)] {
        town.write(name, &bytes[..keep]);
        let answer = town.run(&format!("veche --db {name} event add --date 2012 --kind talk --title Т2"));
        assert!([74, 78].contains(&answer.code), "{name}: {} {}", answer.code, answer.stderr);
        assert!(
            answer.stderr.starts_with("veche: ") && !answer.stderr.contains("malformed"),
            "{name}: {}",
            answer.stderr
        );
    }
}

#[test]
fn a_folder_a_pipe_and_a_dangling_link_are_no_files_of_records() {
    Town::bare().plays(str![[r#"
$ mkdir folder && veche --db folder event list
! veche: not a file: [DIR]/folder
= 78
$ ln -s nowhere link && veche --db link event list
! veche: no file of records: [DIR]/link; to create it: veche init
= 66
$ mkfifo pipe && veche --db pipe event list
! veche: not a file: [DIR]/pipe
= 78
$ veche --db /dev/null event list
! veche: not a file: /dev/null
= 78
$ touch file && veche --db file/a.db event list
! veche: no file of records: [DIR]/file/a.db; to create it: veche init
= 66

"#]]);
}

#[test]
fn a_link_to_the_file_is_the_file() {
    Town::new().plays(str![[r#"
$ ln -s data/veche/veche.db link && veche --db link event add --date 2012 --kind talk --title Т --quiet
1
$ veche event list --format csv --columns id,title
id,title
1,Т

"#]]);
}

#[test]
fn the_file_is_its_owners_alone() {
    let town = Town::bare();
    town.ok("umask 0; veche init --quiet");
    let mode = fs::metadata(town.db()).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    town.ok("umask 0; veche --quiet event add --date 2012 --kind talk --title Т");
    assert_eq!(fs::metadata(town.db()).expect("the file").permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_change_leaves_no_file_behind() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т\nevent edit 1 --people 3\nevent remove 1");
    town.run("veche event add --date 2012 --kind нет --title Т");
    let left: Vec<_> = fs::read_dir(town.path("data/veche")).expect("the folder").collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn who_may_only_read_still_lists() {
    if root() {
        return;
    }
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    fs::set_permissions(town.db(), fs::Permissions::from_mode(0o400)).expect("its rights");
    fs::set_permissions(town.path("data/veche"), fs::Permissions::from_mode(0o500)).expect("its rights");
    let (list, add) = (town.run("veche event list"), town.run("veche event remove 1"));
    fs::set_permissions(town.path("data/veche"), fs::Permissions::from_mode(0o700)).expect("its rights");
    assert_eq!((list.code, add.code), (0, 77), "{}{}", list.stderr, add.stderr);
}

#[test]
fn a_file_in_wal_mode_is_put_back() {
    if !tool("sqlite3") {
        return;
    }
    Town::new().plays(str![[r#"
$ sqlite3 data/veche/veche.db 'PRAGMA journal_mode=WAL'
wal
$ veche event add --date 2012 --kind talk --title Т --quiet
1
$ sqlite3 data/veche/veche.db 'PRAGMA journal_mode'
delete
$ ls -A data/veche
veche.db

"#]]);
}

#[test]
fn odd_surroundings_do_no_harm() {
    Town::new().with("event add --date 2012 --kind talk --title Т").plays(str![[r#"
$ COLUMNS=0 veche event list
No.  Date  Kind  Title  Times
─────────────────────────────
  1  2012  talk  Т          1
In all: 1 record · Times: 1
$ COLUMNS=x veche event list --format csv --columns id
id
1
$ env -u HOME -u XDG_DATA_HOME veche --db data/veche/veche.db event list --format csv --columns id
id
1
$ TMPDIR=/nowhere veche event add --date 2013 --kind talk --title Т --quiet
2
$ veche event list --format csv --columns id 2>&-
id
1
2
$ veche event list --format csv --columns id <&-
id
1
2
$ env -u VECHE_USER -u USER veche event edit 1 --people 3 --quiet

"#]]);
}

#[test]
fn arguments_that_are_not_utf_8_are_named() {
    use std::os::unix::ffi::OsStrExt;
    let town = Town::new();
    let bad = std::ffi::OsStr::from_bytes(b"\xd2\xe5\xf1\xf2");
    let args = ["event", "add", "--date", "2012", "--kind", "talk", "--title"].map(std::ffi::OsStr::new);
    let answer = town.veche(args.into_iter().chain([bad]));
    assert_eq!((answer.code, answer.stdout.as_str()), (2, ""), "{}", answer.stderr);
    assert!(answer.stderr.starts_with("veche: the command line is not UTF-8"), "{}", answer.stderr);
}

#[test]
fn a_huge_argument_is_refused_by_its_length() {
    let town = Town::new();
    let long = "я".repeat(40_000);
    let answer = town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", &long]);
    assert_eq!(answer.code, 65);
    assert!(answer.stderr.len() < 1000, "the message repeats the whole text");
}
