//! The file in other programs: a stranger with sqlite3 reads it, and what it says of itself is true.

use snapbox::str;

use crate::harness::{Town, tool};

#[test]
fn the_views_show_codes_joined_lists_and_rubles() {
    if !tool("sqlite3") {
        return;
    }
    Town::new()
        .with(
            "org add --code ВОИ --name 'Общество инвалидов' --group disabled --group veterans
             org add --code СЖК --name 'Союз женщин' --parent ВОИ
             event add --date 2012 --kind campaign --title Акция --org СЖК --org ВОИ --stated-amount 1234,5
             award add --date 2012 --org ВОИ --amount 0,07
             aid add --date 2012 --flow support --form financial --org ВОИ --amount 10
             plan add --year 2012 --task Задача --raised-by СЖК",
        )
        .plays(str![[r#"
$ sqlite3 data/veche/veche.db "SELECT code, parent, groups FROM org_view"
ВОИ||disabled; veterans
СЖК|ВОИ|
$ sqlite3 data/veche/veche.db "SELECT kind, orgs, stated_amount, people IS NULL FROM event_view"
campaign|СЖК; ВОИ|1234.50|1
$ sqlite3 data/veche/veche.db "SELECT org, amount FROM award_view"
ВОИ|0.07
$ sqlite3 data/veche/veche.db "SELECT orgs, amount FROM aid_view"
ВОИ|10.00
$ sqlite3 data/veche/veche.db "SELECT task, raised_by, status FROM plan_view"
Задача|СЖК|planned
$ sqlite3 data/veche/veche.db "SELECT stated_amount_kop, typeof(stated_amount_kop) FROM event"
123450|integer

"#]]);
}

#[test]
fn a_file_that_another_program_left_in_wal_mode_serves_every_command() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    for line in ["event list", "check", "export out", "export names --with-names", "backup"] {
        let db = rusqlite::Connection::open(town.db()).expect("the file");
        db.execute_batch("PRAGMA journal_mode = WAL; INSERT INTO stray (subject, id, part) VALUES ('org', 9, 'org')")
            .expect("another program");
        drop(db);
        town.ok(&format!("veche {line}"));
    }
    assert!(town.ok("veche log").contains("export"), "it stands in the log");
}

#[test]
fn the_file_is_sound_and_says_whose_it_is() {
    if !tool("sqlite3") {
        return;
    }
    Town::new().with("event add --date 2012 --kind talk --title Т").plays(str![[r#"
$ sqlite3 data/veche/veche.db "PRAGMA integrity_check; PRAGMA foreign_key_check; PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode"
ok
1986356072
3
delete
$ sqlite3 data/veche/veche.db "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
aid
aid_org
award
closing
code
code_counts
code_flow
entry
event
event_org
former
hist
office
op
org
org_group
org_known_as
plan
plan_org
rule
stray
year
year_active
year_interaction
$ sqlite3 data/veche/veche.db "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND NOT strict"
0

"#]]);
}

#[test]
fn the_file_refuses_what_would_be_no_record() {
    if !tool("sqlite3") {
        return;
    }
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    for sql in [
        "INSERT INTO event (date, kind, title) VALUES ('завтра', 'talk', 'Т')",
        "UPDATE event SET people = -1",
        "UPDATE event SET people = 'много'",
        "UPDATE event SET times = 0",
        "INSERT INTO award (date) VALUES ('2012')",
        "INSERT INTO aid (date, flow) VALUES ('2012', 'support')",
        "INSERT INTO plan (year, task, status) VALUES (12, 'Т', 'planned')",
        "PRAGMA foreign_keys = ON; UPDATE event SET plan = 9",
    ] {
        assert_ne!(town.run(&format!("sqlite3 data/veche/veche.db \"{sql}\"")).code, 0, "{sql}");
    }
}

#[test]
fn a_name_that_is_no_text_stops_nothing_but_what_reads_that_record() {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СЖК --name 'Союз женщин'
         event add --date 2012 --kind talk --title Беседа --org СЖК",
    );
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute_batch("UPDATE org SET name = CAST(x'ff41' AS TEXT) WHERE code = 'СЖК'").expect("another program");
    town.plays(str![[r#"
$ veche event list
No.  Date  Kind  Title   Times  Associations
────────────────────────────────────────────
  1  2012  talk  Беседа      1  СЖК
In all: 1 record · Times: 1
$ veche event add --date 2013 --kind talk --title Встреча --org инвалидов
2
! Recorded: event no. 2 “Встреча”
! “инвалидов” is ВОИ, Общество инвалидов
$ veche org show 2
! veche: a record holds a value that cannot be read: org no. 2. Another program changed the file; correct the value there or remove the record
= 65
$ veche check
org 2: the record holds a value that cannot be
! 1 fault found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1
$ COMPLETE=bash _VECHE_LINE='veche event list --org ' _VECHE_TYPE=63 veche -- veche
ВОИ  (Общество инвалидов)
all  (all associations that act here)

"#]]);
}
