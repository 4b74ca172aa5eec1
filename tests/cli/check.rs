//! What does not hold is named: table, record and field; what holds is not.

use snapbox::str;

use crate::harness::{Town, tool};

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --phone 3-12-34
         org add --code СЖК --name 'Союз женщин'
         event add --date 2012-09-01 --kind talk --title Беседа --org ВОИ --people 12
         aid add --date 2012 --flow income --form money --amount 45000,50",
    )
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    town().plays(str![[r#"
$ veche check
! Checked: 105 records, 5 operations of the log. All is well
$ veche check --format json
[]
! Checked: 105 records, 5 operations of the log. All is well
$ veche check --lang ru
! Проверено: 105 записей, 5 операций журнала. Всё в порядке
$ veche check --format csv
! veche: csv: what is found is printed as table, json or ndjson
= 2

"#]]);
}

#[test]
fn what_another_program_did_is_named_with_what_was_there() {
    if !tool("sqlite3") {
        return;
    }
    let town = town();
    let sql =
        "UPDATE org SET phone = '9-99-99' WHERE id = 1; UPDATE event SET people = NULL, place = 'Школа' WHERE id = 1;
               DELETE FROM event_org WHERE event = 1; DELETE FROM aid WHERE id = 1;
               INSERT INTO event (id, date, kind, title) VALUES (7, '2012', 'nonsense', 'Чужое')";
    town.ok(&format!("sqlite3 data/veche/veche.db \"{sql}\""));
    // The moment is the machine's own: another program knows no other.
    town.ok("sqlite3 data/veche/veche.db \"UPDATE stray SET at = '2013-01-15T09:30:00Z'\"");
    town.plays(str![[r#"
$ veche check
org 1 phone: changed past the log, by another program on 15.01.2013 09:30; it was: 3-12-34
event 1 place: changed past the log, by another program on 15.01.2013 09:30
event 1 orgs: changed past the log, by another program on 15.01.2013 09:30
event 1 people: changed past the log, by another program on 15.01.2013 09:30; it was: 12
event 7: the log does not know the record: another program added it, or the file is damaged
event 7 kind: the list event.kind has no code “nonsense”
aid 1: the record was removed by another program on 15.01.2013 09:30. Confirm it with `remove`; `undo` then brings the record back
! 7 faults found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1
$ veche check --lang ru
org 1 phone: изменено мимо журнала, другой программой 15.01.2013 09:30; было: 3-12-34
event 1 place: изменено мимо журнала, другой программой 15.01.2013 09:30
event 1 orgs: изменено мимо журнала, другой программой 15.01.2013 09:30
event 1 people: изменено мимо журнала, другой программой 15.01.2013 09:30; было: 12
event 7: записи нет в журнале: её добавила другая программа, или файл повреждён
event 7 kind: кода «nonsense» нет в справочнике event.kind
aid 1: запись удалена другой программой 15.01.2013 09:30. Подтвердить это — команда «удалить»; после неё «отмена» вернёт запись
! Найдено 7 нарушений. Сначала скопируйте файл записей в другое место; значение исправьте или подтвердите командой «изменить» либо верните записи из резервной копии: veche восстановить ФАЙЛ
= 1
$ veche check --format ndjson | head -2
{"table":"org","id":1,"field":"phone","what":"record-differs","about":{"at":"2013-01-15T09:30:00Z","was":"3-12-34"},"text":"changed past the log, by another program on 15.01.2013 09:30; it was: 3-12-34"}
{"table":"event","id":1,"field":"place","what":"record-differs","about":{"at":"2013-01-15T09:30:00Z"},"text":"changed past the log, by another program on 15.01.2013 09:30"}
! 7 faults found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
$ veche log --limit 2
no. 4 · 15.01.2013 00:00 · clerk · addition
  event no. 1 “Беседа”: changed past the log since (veche check)
no. 5 · 15.01.2013 00:00 · clerk · addition
  aid no. 1: changed past the log since (veche check)
! The last 2 operations of 5; more: veche log --limit 5
$ veche undo
! veche: operation 5 cannot be undone: aid no. 1 was changed past the log later. See: veche check
= 65
$ veche org edit ВОИ --notes Проверено
! Changed: association no. 1 “ВОИ”
! With it, what was done past the log is taken over:
!   org 1 phone: changed past the log, by another program on 15.01.2013 09:30; it was: 3-12-34
$ veche event edit 1 --people 12 --clear place
! Changed: event no. 1 “Беседа”
! With it, what was done past the log is taken over:
!   event 1 orgs: changed past the log, by another program on 15.01.2013 09:30
$ veche event edit 7 --kind talk
! Changed: event no. 7 “Чужое”
$ veche check
aid 1: the record was removed by another program on 15.01.2013 09:30. Confirm it with `remove`; `undo` then brings the record back
! 1 fault found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1

"#]]);
}

#[test]
fn the_structure_of_the_file_is_looked_at() {
    if !tool("sqlite3") {
        return;
    }
    let town = town();
    let sql = "DROP INDEX event_by_date; CREATE TABLE notes (x); CREATE TABLE sqlite3_notes (x); DROP TRIGGER event_stray_update;
               CREATE TRIGGER mine AFTER INSERT ON event BEGIN SELECT 1; END;
               PRAGMA foreign_keys = OFF; DELETE FROM org WHERE id = 1;
               UPDATE op SET who = 'nobody' WHERE n = 3; DELETE FROM hist WHERE seq = (SELECT max(seq) FROM hist)";
    town.ok(&format!("sqlite3 data/veche/veche.db \"{sql}\""));
    town.ok("sqlite3 data/veche/veche.db \"UPDATE stray SET at = '2013-01-15T09:30:00Z'\"");
    town.plays(str![[r#"
$ veche check
event: the file lacks what it should have: index event_by_date
event: the file lacks what it should have: trigger event_stray_update
notes: the file has what is not ours: table notes; take it out with the program that made it
sqlite3_notes: the file has what is not ours: table sqlite3_notes; take it out with the program that made it
event: the file has what is not ours: trigger mine; take it out with the program that made it
op 3: the operation is not recorded as it was done: its hash does not fit
op 5: the operation is not recorded as it was done: its hash does not fit
org 1: the record was removed by another program on 15.01.2013 09:30; it was: ВОИ. Confirm it with `remove`; `undo` then brings the record back
event 1 orgs: the reference leads nowhere: org 1
aid 1: the log does not know the record: another program added it, or the file is damaged
! 10 faults found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1

"#]]);
}

#[test]
fn doubles_made_outside_are_named() {
    if !tool("sqlite3") {
        return;
    }
    let town = town();
    town.ok(
        "sqlite3 data/veche/veche.db \"UPDATE org SET name = '«ОБЩЕСТВО  инвалидов»' WHERE id = 2; DELETE FROM stray\"",
    );
    town.plays(str![[r#"
$ veche check
org 2: changed past the log: by another program, or by damage to the file
org 2 name: the same as association no. 1 has
! 2 faults found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1

"#]]);
}

#[test]
fn personal_data_in_texts_are_found() {
    let town = town().with(
        "event edit 1 --notes 'звонить 8 923 123-45-67, ivanova@mail.ru'
         org edit ВОИ --email voi@mail.ru --notes 'паспорт 32 05 123456'",
    );
    town.plays(str![[r#"
$ veche check --privacy
org 1 notes: looks like a passport number: 32 05 123456
event 1 notes: looks like an e-mail address: ivanova@mail.ru
event 1 notes: looks like a telephone number: 8 923 123-45-67
! 3 places found. If it is about a person, take it out of the text with `edit`
= 1
$ veche check --privacy --format json --lang ru
[
  {
    "table": "org",
    "id": 1,
    "field": "notes",
    "what": "private-passport",
    "about": {
      "text": "32 05 123456"
    },
    "text": "похоже на номер паспорта: 32 05 123456"
  },
  {
    "table": "event",
    "id": 1,
    "field": "notes",
    "what": "private-email",
    "about": {
      "text": "ivanova@mail.ru"
    },
    "text": "похоже на адрес почты: ivanova@mail.ru"
  },
  {
    "table": "event",
    "id": 1,
    "field": "notes",
    "what": "private-phone",
    "about": {
      "text": "8 923 123-45-67"
    },
    "text": "похоже на телефон: 8 923 123-45-67"
  }
]
! Найдено 3 места. Если это сведения о человеке, уберите их из текста командой «изменить»
= 1
$ veche --demo check --privacy
! Checked: 127 records. No telephone numbers, e-mail addresses, passport numbers or СНИЛС in texts

"#]]);
}

#[test]
fn other_programs_triggers_do_not_run_here() {
    let town = town();
    let sql = "CREATE TRIGGER meddles AFTER INSERT ON event BEGIN UPDATE event SET people = 1 WHERE id = new.id; END;";
    rusqlite::Connection::open(town.db()).and_then(|db| db.execute_batch(sql)).expect("a trigger");
    town.ok("veche event add --date 2012 --kind talk --title Другая --people 30");
    assert!(town.ok("veche event list --format csv --columns title,people").contains("Другая,30"));
}

#[test]
fn a_file_without_its_tables_is_told_from_a_fault_of_the_program() {
    for (sql, table) in [
        ("DROP TABLE event_org", "event_org"),
        ("DROP TABLE code", "code"),
        ("DROP TABLE hist", "hist"),
        ("DROP TABLE stray", "stray"),
        ("ALTER TABLE org RENAME COLUMN phone TO telephone", "org"),
    ] {
        let town = town();
        let db = rusqlite::Connection::open(town.db()).expect("the file");
        db.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).expect("another program");
        drop(db);
        let found = town.run("veche check");
        let named = found.stdout.lines().any(|line| line.starts_with(&format!("{table}: ")));
        assert!(found.code == 1 && named, "{sql}: {} {}", found.stdout, found.stderr);
        for command in
            ["log", "undo", "org list", "event add --date 2012 --kind talk --title Беседа", "check --privacy"]
        {
            let answer = town.run(&format!("veche {command}"));
            let plain = answer.code == 0 || answer.code == 74 && answer.stderr.contains("veche check");
            assert!(plain, "{sql}, {command}: {} {}", answer.code, answer.stderr);
        }
    }
}

#[test]
fn values_that_were_never_written_here_are_no_fault_of_the_program() {
    for sql in [
        "UPDATE op SET who = CAST(x'ff00' AS TEXT)",
        "UPDATE hist SET old = CAST(x'ff00' AS TEXT) WHERE old IS NOT NULL; UPDATE op SET verb = CAST(x'ff' AS TEXT)",
        "UPDATE event SET title = CAST(x'ff00' AS TEXT)",
        "INSERT INTO event (id, date, kind, title) VALUES (9223372036854775807, '2012', 'talk', 'Last')",
        "UPDATE op SET n = 9223372036854775807 WHERE n = 5",
        "UPDATE op SET last_seq = 9223372036854775807 WHERE n = 5",
    ] {
        let town = town();
        let sql = format!("PRAGMA foreign_keys = OFF; {sql}");
        rusqlite::Connection::open(town.db()).and_then(|db| db.execute_batch(&sql)).expect("another program");
        let found = town.run("veche check");
        assert_eq!(found.code, 1, "{sql}: {} {}", found.stdout, found.stderr);
        for command in ["log", "undo", "event list", "event add --date 2012 --kind talk --title Новая", "report 2012"]
        {
            let answer = town.run(&format!("veche {command}"));
            assert!([0, 65, 74].contains(&answer.code), "{sql}, {command}: {} {}", answer.code, answer.stderr);
        }
    }
}

#[test]
fn damage_to_what_was_before_is_found_and_never_brought_back() {
    let town = town().with("org edit ВОИ --phone 3-12-35");
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute("UPDATE hist SET old = replace(old, '3-12-34', '3-12-36') WHERE old IS NOT NULL", []).expect("damage");
    town.plays(str![[r#"
$ veche check
org 1: its earlier content in the log is damaged (operation 6): that operation cannot be undone
! 1 fault found. First copy the file of records to another place; put a value right or confirm it with `edit`, or have the records back from a backup: veche restore FILE
= 1
$ veche undo
! veche: operation 6 cannot be undone: what association no. 1 was before is damaged in the log. See: veche check
= 65

"#]]);
    // The same content, left there by another program whose doing no trigger saw, is no damage.
    db.execute("UPDATE hist SET old = replace(old, '3-12-36', '3-12-34') WHERE old IS NOT NULL", []).expect("mended");
    db.execute_batch("DROP TRIGGER event_stray_update; UPDATE event SET people = 15").expect("another program");
    town.ok("veche --quiet event edit 1 --people 16");
    let found = town.run("veche check --quiet");
    assert_eq!(found.stdout, "event: the file lacks what it should have: trigger event_stray_update\n");
    town.ok("veche --quiet undo");
    assert!(town.ok("veche event list --format csv --columns id,people").contains("1,15"));
}

#[test]
fn what_another_program_left_is_confirmed_by_an_edit() {
    let town = town();
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute_batch("UPDATE event SET people = 15").expect("another program");
    town.plays(str![[r#"
$ veche event edit 1 --people 15
! Changed: event no. 1 “Беседа”
$ veche check
! Checked: 105 records, 6 operations of the log. All is well
$ veche event edit 1 --people 15
! Nothing changed: event no. 1 “Беседа” holds this already
$ veche log --limit 1
no. 6 · 15.01.2013 00:00 · clerk · change
  event no. 1 “Беседа”: what was changed past the log is confirmed
! The last 1 operation of 6; more: veche log --limit 6

"#]]);
}

#[test]
fn what_another_program_left_is_not_passed_over_by_an_edit_of_another_field() {
    let town = town();
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute_batch("UPDATE org SET phone = '9-99-99', head = 'Чужой' WHERE id = 1").expect("another program");
    db.execute_batch("UPDATE stray SET at = '2013-01-15T09:30:00Z'").expect("a moment");
    town.plays(str![[r#"
$ veche org edit ВОИ --head 'Петров Пётр'
! Changed: association no. 1 “ВОИ”
! With it, what was done past the log is taken over:
!   org 1 phone: changed past the log, by another program on 15.01.2013 09:30; it was: 3-12-34
$ veche log --subject org --id 1
no. 2 · 15.01.2013 00:00 · clerk · addition
  association no. 1 “ВОИ”: changed past the log later, before the next operation
no. 6 · 15.01.2013 00:00 · clerk · change
  association no. 1 “ВОИ”: Head: Ч. → П. П.

"#]]);
}

#[test]
fn what_another_program_removed_is_confirmed_by_a_removal_and_brought_back_by_undo() {
    // The sqlite3 shell leaves the rows of lists where they are, and what refers to the record too.
    for keys in ["OFF", "ON"] {
        let town = town().with("event edit 1 --org ВОИ --org СЖК");
        let list = town.ok("veche event list --format csv --stamp");
        let rows = if keys == "ON" { "DELETE FROM event_org;" } else { "DELETE FROM event_org WHERE pos = 2;" };
        let sql = format!(
            "PRAGMA foreign_keys = {keys}; {rows} DELETE FROM event; DELETE FROM aid; DELETE FROM stray WHERE subject = 'aid'"
        );
        rusqlite::Connection::open(town.db()).and_then(|db| db.execute_batch(&sql)).expect("another program");
        let found = town.run("veche check");
        assert!(found.stdout.contains("event 1: the record was removed by another program"), "{}", found.stdout);
        assert!(found.stdout.contains("Confirm it with `remove`"), "{}", found.stdout);
        // Of this one nothing was kept.
        assert_eq!(town.run("veche aid remove 1").code, 66);
        assert_eq!(town.run("veche event remove 1").stderr, "Removed: event no. 1 “Беседа”\n");
        assert!(!town.run("veche check").stdout.contains("event"), "and so it is the history's own");
        assert_eq!(town.run("veche event remove 1").code, 66);
        town.ok("veche undo");
        assert_eq!(town.ok("veche event list --format csv --stamp"), list);
        assert!(!town.run("veche check").stdout.contains("event"));
    }
}

#[test]
fn a_header_that_no_sqlite_writes_is_damage() {
    let town = town();
    let mut bytes = std::fs::read(town.db()).expect("the file");
    // The schema's format number: 1 to 4.
    bytes[47] = 9;
    std::fs::write(town.db(), bytes).expect("the file");
    for line in ["veche event list", "veche event remove 1", "veche check", "veche backup"] {
        let answer = town.run(line);
        assert!([65, 74].contains(&answer.code) && answer.stderr.contains("damaged"), "{line}: {}", answer.stderr);
    }
}
