//! Exit codes, each provoked: scripts decide by them.

use snapbox::str;

use crate::harness::{Town, full_device, root, tool};

#[test]
fn usage_is_2() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    for line in [
        "veche",
        "veche нет",
        "veche event",
        "veche event list --нет",
        "veche event add --date 2012",
        "veche event list --format x",
        "veche report 2012 --format x",
        "veche report 2012 --format docx",
        "veche event list --limit -1",
        "veche event list --sort нет",
        "veche event list --columns нет",
        "veche event edit 1",
        "veche event edit 1 --clear нет",
        "veche event edit 1 --clear people --people 3",
        "veche --lang de event list",
        "veche --color x event list",
        "veche --demo init",
        "veche plan carry",
        "veche award add --date 2012",
        "veche aid add --date 2012 --flow support",
        "veche event list -o x.нет",
    ] {
        assert_eq!(town.run(line).code, 2, "{line}: {}", town.run(line).stderr);
    }
}

#[test]
fn bad_data_is_65() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    for line in [
        "veche event add --date x --kind talk --title Т",
        "veche event add --date 2012 --kind нет --title Т",
        "veche event add --date 2012 --kind talk --title ''",
        "veche event add --date 2012 --kind talk --title Т --people -1",
        "veche event add --date 2012 --kind talk --title Т --stated-amount 1,234",
        "veche event add --date 2012 --kind talk --title Т --org нет",
        "veche event add --date 2012 --kind talk --title Т --plan 9",
        "veche event show x",
        "veche event show -- -5",
        "veche event edit 1 --date 31.02.2012",
        "veche event edit 1 --clear date",
        "veche event list --year 12",
        "veche event list --from x",
        "veche event list --kind нет",
        "veche plan add --year 12 --task Т",
        "veche plan add --year 2012 --task Т --due 31.02.2012",
        "veche report x",
        "veche codes нет.такого",
        "veche codes add org.level x --ru Икс",
    ] {
        assert_eq!(town.run(line).code, 65, "{line}: {}", town.run(line).stderr);
    }
}

#[test]
fn no_such_file_or_record_is_66() {
    let town = Town::new();
    for line in [
        "veche event show 9",
        "veche event edit 9 --people 3",
        "veche event remove 9",
        "veche plan done 9",
        "veche plan carry 9",
        "veche --db нет.db event list",
        "veche year 2012 --opening @нет.txt",
        "veche codes remove event.kind нет",
    ] {
        assert_eq!(town.run(line).code, 66, "{line}: {}", town.run(line).stderr);
    }
}

#[test]
fn a_file_that_cannot_be_made_or_is_there_is_73() {
    let town = Town::bare();
    town.write("there.csv", "моё\n");
    town.plays(str![[r#"
$ veche --demo org list -o there.csv
! veche: the file is there already: there.csv. To write over it, add --force
= 73
$ cat there.csv
моё
$ veche --demo org list -o there.csv --columns id,code --limit 1 --force
! Written to the file: there.csv
$ cat there.csv
id,code
6,ВОИ
$ veche --demo org list -o no/folder.csv
! veche: there is no folder for the file: no
= 73
$ veche --demo report 2012 -o there.md --quiet && head -1 there.md
# Березовский
$ veche --demo report 2012 -o there.md
! veche: the file is there already: there.md. To write over it, add --force
= 73
$ mkdir -p data/veche && touch data/veche/veche.db && veche init
! veche: the file is there already: [DIR]/data/veche/veche.db; nothing is written over it. If it is your file of records, use it; for a new one give --db OTHER_NAME
= 73

"#]]);
}

#[test]
fn a_full_disk_is_74_for_data() {
    if !full_device() {
        return;
    }
    Town::new().with("event add --date 2012 --kind talk --title Т").plays(str![[r#"
$ veche event list > /dev/full
! veche: cannot print: the disk is full
= 74
$ veche --help > /dev/full
! veche: cannot print: the disk is full
= 74
$ veche --demo report 2012 --lang en > /dev/full
! veche: cannot print: the disk is full
= 74
$ veche event list --format csv > /dev/full
! veche: cannot print: the disk is full
= 74

"#]]);
}

#[test]
fn written_but_not_reported_is_76_and_is_not_doubled() {
    if !full_device() {
        return;
    }
    Town::new().plays(str![[r#"
$ veche event add --date 2012 --kind talk --title Т > /dev/full
! Recorded: event no. 1 “Т”
! veche: WRITTEN (no. 1), but it could not be reported; do not repeat the command
= 76
$ veche event list --format csv --columns id,title
id,title
1,Т
$ veche event add --date 2012 --kind talk --title Т
1
! NOT recorded: such a record is there already, event no. 1 “Т”. If this is another case, add --again
$ veche event add --date 2013 --kind talk --title Т >&-
! Recorded: event no. 2 “Т”
$ veche event list --format csv --columns id,date
id,date
1,2012
2,2013

"#]]);
}

#[test]
fn a_closed_pipe_is_quiet() {
    let town = Town::new().with(&"event add --date 2012 --kind talk --title Т --again\n".repeat(3));
    let long = "x".repeat(60_000);
    town.ok(&format!("veche event edit 1 --notes {long}"));
    town.ok(&format!("veche event edit 2 --notes {long}"));
    town.ok(&format!("veche event edit 3 --notes {long}"));
    for format in ["table", "csv", "json", "ndjson", "markdown"] {
        let answer = town.run(&format!(
            "{{ veche event list --columns notes,id --format {format}; echo $? >&2; }} | head -c 1 > /dev/null"
        ));
        assert_eq!(answer.stderr, "0\n", "{format}");
    }
    assert_eq!(town.run("{ veche codes; echo $? >&2; } | head -1 > /dev/null").stderr, "0\n");
}

#[test]
fn a_locked_file_is_75_within_seconds() {
    if !tool("sqlite3") {
        return;
    }
    let town = Town::new();
    let mut holder = town
        .command("sh")
        .args(["-c", "{ echo 'BEGIN EXCLUSIVE;'; echo '.print locked'; read _; } | sqlite3 data/veche/veche.db"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("sqlite3");
    let mut line = String::new();
    let out = holder.stdout.take().expect("its stdout");
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).expect("the lock");
    let begun = std::time::Instant::now();
    let answer = town.run("veche event add --date 2012 --kind talk --title Т");
    let waited = begun.elapsed();
    drop(holder.stdin.take());
    holder.wait().expect("sqlite3 ends");
    assert_eq!((answer.code, answer.stdout.as_str()), (75, ""), "{}", answer.stderr);
    assert!(answer.stderr.starts_with("veche: the file of records is locked by another program"), "{}", answer.stderr);
    assert!((2.0..10.0).contains(&waited.as_secs_f64()), "waited {waited:?}");
    assert_eq!(town.ok("veche event add --date 2012 --kind talk --title Т --quiet"), "1\n", "and then it is free");
}

#[test]
fn a_folder_without_rights_is_77() {
    if root() {
        return;
    }
    Town::new().plays(str![[r#"
$ mkdir shut && chmod 500 shut
$ veche --db shut/a.db init
! veche: no right to write into the folder: [DIR]/shut
= 77
$ chmod 400 data/veche/veche.db && chmod 500 data/veche
$ veche event list
! No such records. To add one: veche event add --help
$ veche event add --date 2012 --kind talk --title Т
! veche: no right to write the file of records or its folder; nothing was written
= 77
$ chmod 700 data/veche && chmod 000 data/veche/veche.db
$ veche event list
! veche: no right to read: [DIR]/data/veche/veche.db
= 77
$ chmod 600 data/veche/veche.db

"#]]);
}

#[test]
fn too_many_open_files_are_no_lack_of_rights() {
    let town = Town::new();
    // Room for the file itself, and none for its journal.
    let answer = town.run("ulimit -n 4; veche event add --date 2012 --kind talk --title Т");
    assert_eq!((answer.code, answer.stdout.as_str()), (74, ""), "{}", answer.stderr);
    town.ok("veche check");
}

#[test]
fn what_is_not_ours_is_78() {
    let town = Town::bare();
    town.write("empty.db", "");
    town.write("text.db", "заметки\n".repeat(40));
    for file in ["empty.db", "text.db", "."] {
        assert_eq!(town.run(&format!("veche --db {file} event list")).code, 78, "{file}");
    }
}
