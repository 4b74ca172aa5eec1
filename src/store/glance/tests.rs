use rusqlite::Connection;

use super::*;
use crate::store::create;

/// A file with today's schema and these rows.
fn town(rows: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("town.db");
    let db = Connection::open(&path).expect("a file");
    create::schema(&db).expect("the schema");
    db.execute_batch(rows).expect("the rows");
    (folder, path)
}

#[test]
fn years_are_those_that_have_records() {
    let (_folder, path) = town(
        "INSERT INTO event (date, kind, title) VALUES ('2012', 'talk', 'a'), ('2012-12-31', 'talk', 'b'),
           ('2015-02/2015-03', 'talk', 'c'), ('2100-01-01', 'talk', 'd');
         INSERT INTO plan (year, task, status) VALUES (2013, 'e', 'planned'), (2100, 'f', 'planned');",
    );
    let glance = Glance::at(&path).expect("a glance");
    assert_eq!(glance.years("event"), Some(vec![2012, 2015, 2100]));
    assert_eq!(glance.years("plan"), Some(vec![2013, 2100]));
    assert_eq!(glance.years("aid"), Some(vec![]));
    assert_eq!(glance.years("org"), Some(vec![2012, 2013, 2015, 2100]));
}

#[test]
fn the_newest_records_come_first_and_no_title_is_long() {
    let long = "я".repeat(5000);
    let (_folder, path) = town(&format!(
        "INSERT INTO event (date, kind, title) VALUES ('2012', 'talk', 'a'), ('2013', 'talk', 'b'), ('2014', 'talk', '{long}')"
    ));
    let glance = Glance::at(&path).expect("a glance");
    let found = glance.records("event", 1, 3, 2).expect("records");
    assert_eq!(found.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [3, 2]);
    assert_eq!((found[0].1.as_str(), found[0].2.chars().count()), ("2014", LETTERS));
    assert_eq!(glance.records("op", 1, 3, 2), None);
}

#[test]
fn a_file_of_another_kind_version_or_mode_is_not_looked_into() {
    let (folder, path) = town("");
    assert!(Glance::at(&path).is_some());
    assert!(Glance::at(&folder.path().join("none.db")).is_none());
    let db = Connection::open(&path).expect("the file");
    db.execute_batch("PRAGMA user_version = 1").expect("an earlier version");
    assert!(Glance::at(&path).is_none());
    db.pragma_update(None, "user_version", migrate::VERSION).expect("today's");
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).expect("WAL");
    drop(db);
    assert!(Glance::at(&path).is_none());
    let beside: Vec<_> =
        fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(beside, ["town.db"]);
}

#[test]
fn a_file_that_is_being_written_is_not_waited_for() {
    let (_folder, path) = town("");
    let writer = Connection::open(&path).expect("the file");
    writer.execute_batch("BEGIN EXCLUSIVE").expect("a writer");
    let started = std::time::Instant::now();
    assert_eq!(Glance::at(&path).and_then(|glance| glance.orgs()), None);
    assert!(started.elapsed() < std::time::Duration::from_millis(500));
}
