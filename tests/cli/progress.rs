//! What takes long says on a terminal what is being done, and leaves nothing of it behind.

use rusqlite::Connection;

use crate::harness::Town;
use crate::screen::Screen;

/// A town whose file somebody else has: nothing can be copied meanwhile.
fn held() -> (Town, Connection) {
    let town = Town::new().russian();
    let other = Connection::open(town.db()).expect("the file");
    other.execute_batch("BEGIN EXCLUSIVE").expect("the lock");
    (town, other)
}

#[test]
fn a_copy_that_takes_long_says_meanwhile_what_is_being_done() {
    let (town, other) = held();
    let screen = Screen::open(&town, 50, "veche копия kopia.db");
    screen.shows("Копирование 00:00:0");
    other.execute_batch("COMMIT").expect("let go");
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("kopia.db") && !text.contains("Копирование 00"), "{text}");
}

#[test]
fn whoever_wants_quiet_has_it() {
    let (town, other) = held();
    let screen = Screen::open(&town, 50, "(sleep 2; echo over) & veche копия kopia.db --тихо; wait");
    screen.shows("over");
    assert_eq!(screen.text().trim(), "over");
    other.execute_batch("COMMIT").expect("let go");
    assert_eq!(screen.end().0, 0);
}
