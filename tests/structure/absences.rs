//! What stands in one place only, or nowhere.

use crate::source::{File, files};

/// The places, outside unit tests, whose code has one of these words.
fn with(words: &[&str], allowed: impl Fn(&File) -> bool) -> Vec<String> {
    let has = |line: &str| words.iter().any(|word| line.contains(word));
    files()
        .into_iter()
        .filter(|file| !file.is_tests() && !allowed(file))
        .flat_map(|file| {
            let lines: Vec<String> = file.code().filter(|line| has(line)).map(|line| line.trim().to_owned()).collect();
            lines.into_iter().map(move |line| format!("{}: {line}", file.path))
        })
        .collect()
}

#[test]
fn only_store_and_report_hold_sql() {
    let words = ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE", "PRAGMA ", "ORDER BY", " WHERE "];
    let sql = |text: &String| words.iter().any(|word| text.contains(word));
    for file in files().iter().filter(|file| !file.is_tests() && !["store", "report"].contains(&file.layer())) {
        let found: Vec<_> = file.strings().into_iter().filter(sql).collect();
        assert!(found.is_empty(), "{}: {found:?}", file.path);
    }
}

#[test]
fn the_search_for_sql_finds_it_where_it_is() {
    let all = files();
    let store = all.iter().filter(|file| file.layer() == "store");
    assert!(store.flat_map(File::strings).any(|text| text.contains("SELECT ")));
}

#[test]
fn only_store_opens_the_file_and_begins_or_ends_a_transaction() {
    // `BEGIN:VEVENT` opens an event of a calendar.
    let words = ["Connection::open", "\"BEGIN\"", "\"BEGIN ", "\"BEGIN;", "\"COMMIT", "\"ROLLBACK", ".transaction("];
    assert_eq!(with(&words, |file| file.layer() == "store"), Vec::<String>::new());
}

#[test]
fn only_output_writes_to_stdout_and_stderr() {
    let words = ["io::stdout()", "io::stderr()", "stdout().lock", "stderr().lock"];
    // Asking whether stdout is a terminal writes nothing.
    let found = with(&words, |file| file.layer() == "output");
    let found: Vec<_> = found.into_iter().filter(|line| !line.contains("is_terminal()")).collect();
    assert_eq!(found, Vec::<String>::new());
    let macros = ["println!", "eprintln!", " print!", "eprint!", "dbg!"];
    assert_eq!(with(&macros, |_| false), Vec::<String>::new());
}

#[test]
fn only_the_context_of_a_command_looks_at_the_clock() {
    let words = ["Utc::now", "Local::now", "SystemTime", "Instant::now"];
    assert_eq!(with(&words, |file| file.path == "cli/context.rs"), Vec::<String>::new());
}

#[test]
fn nothing_is_unsafe() {
    let word = concat!("un", "safe ");
    let found: Vec<_> = files().into_iter().filter(|file| file.code().any(|line| line.contains(word))).collect();
    assert!(found.is_empty(), "{}", found[0].path);
}

#[test]
fn subjects_print_nothing_and_output_knows_no_subject() {
    let words = ["write!", "writeln!", "output::"];
    assert_eq!(with(&words, |file| file.layer() != "subject"), Vec::<String>::new());
    let tables = ["\"event\"", "\"award\"", "\"aid\"", "\"plan\"", "Event", "Award"];
    assert_eq!(with(&tables, |file| file.layer() != "output"), Vec::<String>::new());
}
