use rusqlite::Connection;

use super::*;
use crate::store::create::SCHEMA;

/// A file as version 1 left it: its tables, a few records and their history.
const VERSION_1: &str = include_str!("version-1.sql");

fn schema(db: &Connection) -> Vec<String> {
    let mut statement = db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .expect("the schema reads");
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).expect("the schema reads")
}

fn open(sql: &str) -> Connection {
    let db = Connection::open_in_memory().expect("memory");
    db.execute_batch(sql).expect("the dump is SQL");
    db
}

#[test]
fn todays_schema_is_where_the_steps_from_version_1_end() {
    let mut old = open(VERSION_1);
    migrate(&mut old, 1, Mode::Write).expect("the steps run");
    let new = open(SCHEMA);
    assert_eq!(schema(&old), schema(&new));
    let version: u32 = old.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
    assert_eq!(version, VERSION);
}

#[test]
fn schema_sql_says_todays_version() {
    let version: u32 = open(SCHEMA).pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
    assert_eq!(version, VERSION);
}

#[test]
fn a_second_version_is_an_entry_in_the_list() {
    let mut old = open(VERSION_1);
    let before: i64 = old.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).expect("events");
    migrate_by(&mut old, 1, Mode::Write, &["ALTER TABLE event ADD COLUMN extra TEXT"]).expect("the step runs");
    let version: u32 = old.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
    assert_eq!(version, 2);
    let after: i64 =
        old.query_row("SELECT count(*) FROM event WHERE extra IS NULL", [], |row| row.get(0)).expect("events");
    assert_eq!(before, after);
}

#[test]
fn a_step_that_fails_leaves_the_file_as_it_was() {
    let mut old = open(VERSION_1);
    let before = schema(&old);
    migrate_by(&mut old, 1, Mode::Write, &["ALTER TABLE event ADD COLUMN extra TEXT; NONSENSE"]).expect_err("no SQL");
    assert_eq!(schema(&old), before);
}
