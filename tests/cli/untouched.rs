//! What nobody touched stays as it stands in the file, whatever another program did to what it refers to.

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СЖК --name 'Союз женщин'
         event add --date 2012 --kind talk --title Беседа --org СЖК
         event add --date 2013 --kind meeting --title Встреча --org ВОИ",
    )
}

fn other(town: &Town, sql: &str) {
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute_batch(&format!("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; {sql}")).expect(sql);
}

fn held(town: &Town, sql: &str) -> String {
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.query_row(sql, [], |row| row.get(0)).expect(sql)
}

#[test]
fn an_edit_gives_no_other_field_a_new_meaning() {
    let town = town();
    // A code that is called otherwise now still answers to its English word.
    other(&town, "UPDATE code SET code = 'chat' WHERE list = 'event.kind' AND code = 'talk'");
    town.run("veche event edit 1 --notes прим");
    assert_eq!(held(&town, "SELECT kind FROM event WHERE id = 1"), "talk");
    other(&town, "UPDATE code SET code = CAST(x'd0ff41' AS TEXT) WHERE list = 'event.kind' AND code = 'chat'");
    town.run("veche event edit 1 --notes ещё");
    assert_eq!(held(&town, "SELECT kind FROM event WHERE id = 1"), "talk");
    assert_ne!(town.run("veche event add --date 2014 --kind talk --title О").code, 0, "there is no such code any more");
}

#[test]
fn a_cell_that_says_what_the_list_said_is_no_change() {
    for code in ["вои", "ВОИ\u{ad}", "\u{a0}ВОИ", "№ 1", "1"] {
        let town = town();
        other(&town, &format!("UPDATE org SET code = '{code}' WHERE id = 2"));
        town.ok("veche event list --stamp --format csv -o list.csv && sed -i 's/Беседа/Беседы/' list.csv");
        let answer = town.run("veche event import list.csv --on-duplicate update");
        assert_eq!(held(&town, "SELECT group_concat(org) FROM event_org WHERE event = 1"), "2", "{code:?}");
        let title = held(&town, "SELECT title FROM event WHERE id = 1");
        assert_eq!(title == "Беседы", answer.code == 0, "{code:?}: {}", answer.stderr);
    }
}

#[test]
fn signs_that_are_left_out_today_and_stand_there_since_long_are_no_change() {
    let town = town();
    other(&town, "UPDATE event SET title = 'Бе' || char(173) || 'седа', place = char(173) WHERE id = 1");
    town.ok("veche event edit 1 --people 5 --quiet");
    for format in ["csv", "csv-excel", "xlsx"] {
        town.ok(&format!("veche event list --stamp --format {format} -o list.{format}"));
        town.ok(&format!("veche event import list.{format}"));
    }
    assert_eq!(held(&town, "SELECT title FROM event WHERE id = 1"), "Бе\u{ad}седа");
    town.ok("veche export all --quiet && VECHE_DB=new.db veche init --quiet && VECHE_DB=new.db veche import all");
}

#[test]
fn a_list_that_lost_something_is_told() {
    let town = town().russian();
    town.ok("veche event edit 1 --org ВОИ --org СЖК --quiet");
    let said = |line: &str| town.run(line).stderr;
    assert!(said("veche event edit 1 --org ВОИ").contains("Объединения: было ВОИ, СЖК, стало ВОИ"));
    assert!(!said("veche event edit 1 --org ВОИ --org СЖК").contains("было"), "nothing is gone");
    assert!(!said("veche event edit 1 --clear org").contains("было"), "it was to be emptied");
}

#[test]
fn a_record_that_cannot_be_read_is_named_by_whatever_needs_it() {
    let town = town();
    other(&town, "UPDATE code SET valid_from = '' WHERE list = 'event.kind' AND code = 'talk'");
    let answer = town.run("veche codes edit event.kind talk --en Chat");
    assert_eq!(answer.code, 65, "{}", answer.stderr);
    assert!(answer.stderr.contains("a record holds a value that cannot be read: code no. "), "{}", answer.stderr);
}
