use rusqlite::Connection;

use super::*;
use crate::store::create::SCHEMA;

/// A file as version 1 left it: its tables, a few records and their history.
const VERSION_1: &str = include_str!("version-1.sql");

fn schema(db: &Connection) -> Vec<String> {
    let mut statement = db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .expect("the schema reads");
    let found: rusqlite::Result<Vec<String>> = statement.query_map([], |row| row.get(0)).and_then(Iterator::collect);
    found.expect("the schema reads").iter().map(|sql| plain(sql)).collect()
}

/// A statement without comments and white space: a step need not keep the layout of `schema.sql`.
fn plain(sql: &str) -> String {
    let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default());
    lines
        .flat_map(str::split_whitespace)
        .collect::<Vec<_>>()
        .join(" ")
        .replace(" ,", ",")
        .replace("( ", "(")
        .replace(" )", ")")
}

fn open(sql: &str) -> Connection {
    let db = Connection::open_in_memory().expect("memory");
    db.execute_batch(sql).expect("the dump is SQL");
    db
}

#[test]
fn todays_schema_is_where_the_steps_from_version_1_end() {
    let mut old = open(VERSION_1);
    run(&mut old, Path::new("")).expect("the steps run");
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
    run_by(&mut old, Path::new(""), &["ALTER TABLE event ADD COLUMN extra TEXT"]).expect("the step runs");
    let version: u32 = old.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a version");
    assert_eq!(version, 2);
    let after: i64 =
        old.query_row("SELECT count(*) FROM event WHERE extra IS NULL", [], |row| row.get(0)).expect("events");
    assert_eq!(before, after);
}

#[test]
fn a_step_may_rebuild_a_table_that_others_refer_to() {
    let mut old = open(VERSION_1);
    old.execute_batch("PRAGMA foreign_keys = ON").expect("a pragma");
    let rebuild = "CREATE TABLE new_office AS SELECT * FROM event; DROP TABLE event;
                   CREATE TABLE event (id INTEGER PRIMARY KEY, title TEXT) STRICT;
                   INSERT INTO event SELECT id, title FROM new_office; DROP TABLE new_office";
    run_by(&mut old, Path::new(""), &[rebuild]).expect("the step runs");
    let kept: i64 = old.query_row("SELECT count(*) FROM event", [], |row| row.get(0)).expect("events");
    assert_eq!(kept, 4);
}

#[test]
fn a_step_that_fails_leaves_the_file_as_it_was() {
    let mut old = open(VERSION_1);
    let before = schema(&old);
    run_by(&mut old, Path::new(""), &["ALTER TABLE event ADD COLUMN extra TEXT; NONSENSE"]).expect_err("no SQL");
    assert_eq!(schema(&old), before);
}
