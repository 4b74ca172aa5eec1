//! Completion in each shell, and what is none of it: faults, other programs' variables, the file itself.

use std::fs;

use snapbox::str;

use crate::completion::town;
use crate::harness::{Town, tool};
use crate::screen::Screen;

#[test]
fn every_shell_is_answered_in_its_own_form() {
    town().russian().plays(str![[r#"
$ COMPLETE=zsh _VECHE_INDEX=4 veche -- veche event list --org черн
СЧ	СЧ  (Союз «Чернобыль» города Зареченска)
$ COMPLETE=zsh _VECHE_INDEX=4 veche -- veche event add --kind обу
обучающий семинар	обучающий семинар  (seminar)
$ COMPLETE=fish veche -- veche event list --org черн
чернобыльцы	СЧ: Союз «Чернобыль» города Зареченска
$ COMPLETE=powershell veche -- veche event add --kind обу
'обучающий семинар'	seminar

"#]]);
}

#[test]
fn whatever_is_at_fault_is_no_answer_and_no_word() {
    town().plays(str![[r#"
$ VECHE_DB=none.db ./tab veche event list --org ''
$ VECHE_DB=tab ./tab veche event list --org ''
$ VECHE_DB=/ ./tab veche event list --org ''
$ ./tab veche --demo event list --org ''
$ ./tab veche event list --db none.db --org ''
$ ./tab veche event list --text ''
$ ./tab
init     (Create a new file of records)
org      (Associations: who they are, and what was done with each)
event    (Events: what was held together with associations)
award    (Awards: who was encouraged, and for what)
aid      (Aid: support to associations, what campaigns collected and gave)
plan     (Plans: tasks, measures, and the questions of associations)
report   (Print the account of a year, a half-year, a quarter)
search   (Find words in all records, by any part of a word)
year     (Show or set what is said of a year as a whole)
office   (Show or set the office whose records these are)
codes    (Print the code lists, or change an open one)
log      (What was done, when and by whom)
undo     (Take back the last operation, or another, as a whole)
redo     (Do again what was undone last)
check    (Look whether all in the file holds: structure, references, history)
person   (What the file holds of a person, and their erasure from it)
export   (Write everything, or a year, as CSV into a folder, with a descripti…)
import   (Read a folder that `export` wrote into a new file of records)
backup   (Keep a copy of the file, proved to be whole)
restore  (Put the content of a backup into the file)
where    (Which file, which folders, which settings, and what chose each)
man      (Write a page of the manual for every command, in both languages)
help     (Print help for a command)
$ COMPLETE=bash veche -- veche event list --org ''
$ COMPLETE=zsh veche -- veche event list --org ''
$ COMPLETE=tcsh veche -- veche event
$ COMPLETE=zsh _VECHE_INDEX=99 veche -- veche event
$ COMPLETE=zsh _VECHE_INDEX=1 veche -- veche "$(printf '\377')"
$ echo 'no settings' > bad.toml && VECHE_CONFIG=bad.toml ./tab veche event show ''
2  (2012 О доступной среде)
1  (12 May 2011 О планах)

"#]]);
}

#[test]
fn a_variable_that_is_meant_for_another_program_changes_nothing() {
    town().plays(str![[r#"
$ COMPLETE=1 veche event list --columns id,title
No.  Title
──────────────────────
  1  О планах
  2  О доступной среде
In all: 2 records · Times: 2
$ COMPLETE=bash veche event list --columns id,title --limit 1
No.  Title
─────────────
  1  О планах
In all: 1 record · Times: 1
$ COMPLETE= veche event list --columns id --limit 1
No.
───
  1
In all: 1 record · Times: 1
$ COMPLETE=tcsh veche
! veche: “tcsh”: there is no completion for such a shell; there is for bash, zsh, fish, powershell: source <(COMPLETE=bash veche)
= 2
$ COMPLETE=tcsh LANG=ru veche
! veche: «tcsh»: для такой оболочки дополнения нет; есть для bash, zsh, fish, powershell: source <(COMPLETE=bash veche)
= 2

"#]]);
}

#[test]
fn the_file_is_only_read() {
    let town = town();
    let db = town.db();
    let folder = db.parent().expect("a folder").to_owned();
    let seen = || (fs::read(&db).expect("the file"), fs::metadata(&db).and_then(|m| m.modified()).expect("its time"));
    let before = seen();
    for words in ["event list --org ''", "event show ''", "report ''", "event add --kind ''"] {
        town.ok(&format!("./tab veche {words}"));
    }
    assert!(before == seen(), "the file was touched");
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1, "something lies beside the file");
    // A file of an earlier version stays one; what a killed writer left behind is not cleaned up.
    let old = town.path("old.db");
    fs::copy(&db, &old).expect("a copy");
    if tool("sqlite3") {
        town.ok("sqlite3 old.db 'PRAGMA user_version = 1'");
        assert_eq!(town.ok("./tab veche event list --db old.db --org ''"), "");
        assert_eq!(town.ok("sqlite3 old.db 'PRAGMA user_version'"), "1\n");
    }
}

/// A bash before which somebody sits, taught by the program.
fn bash(town: &Town) -> Screen {
    town.write("rc", "PS1='$ '; PATH=$PATH:.; source <(COMPLETE=bash veche); bind 'set bell-style none'");
    let mut screen = Screen::open(
        town,
        80,
        "stty echo; LC_CTYPE=C.UTF-8 exec timeout --foreground -s KILL 50 bash --noprofile --rcfile rc -i",
    );
    screen.shows("$");
    screen.press("echo re''ady\r");
    screen.shows("ready");
    screen
}

#[test]
fn a_real_bash_completes_by_what_the_program_taught_it() {
    if !tool("bash") {
        return;
    }
    let town = town().russian();
    let mut screen = bash(&town);
    for (typed, line) in [
        ("veche событие список --орг черн\t", "veche событие список --орг СЧ"),
        ("veche событие список --орг=черн\t", "veche событие список --орг=СЧ"),
        ("veche event add --kind обу\t", "veche event add --kind обучающий\\ семинар"),
        ("veche event add --kind \"обу\t", "veche event add --kind \"обучающий семинар\""),
        ("veche event add --kind=\"обу\"\t", "veche event add --kind=обучающий\\ семинар"),
        ("veche событие список --орг группа:инв\t", "veche событие список --орг группа:инвалиды"),
        ("veche событие список --орг=группа:инв\t", "veche событие список --орг=группа:инвалиды"),
        ("veche событие список --орг группа:же\"н\t", "veche событие список --орг группа:же\"нщины\""),
        ("veche event list --org \"нет такого\t", "veche event list --org \"нет такого"),
        ("veche org show со\t\t", "ВОИ  (Общество инвалидов)"),
    ] {
        screen.press(typed);
        screen.shows(line);
        screen.press("\u{15}");
    }
    screen.press("exit\r");
    screen.end();
}

#[test]
fn nothing_that_stands_in_a_record_is_ever_run() {
    if !tool("bash") {
        return;
    }
    let town = town().russian();
    for code in ["Ж|touch pwned", "Цц\"&touch pwned&\"", "Ы$(touch pwned)`touch pwned`", "Ю!ls", "щщ", "Я=б"] {
        assert_eq!(town.veche(["org", "add", "--code", code, "--name", &format!("Хитрое {code}")]).code, 0, "{code}");
    }
    let other = rusqlite::Connection::open(town.db()).expect("the file");
    other.execute("UPDATE org SET code = 'щщ;touch pwned' WHERE code = 'щщ'", []).expect("another program");
    town.write("z $(touch pwned).db", "");
    let mut screen = bash(&town);
    for (typed, line) in [
        ("veche org show \"Цц\"\t", r#"veche org show Цц\"\&touch\ pwned\&\""#),
        ("veche org show \"Цц\t", r#"veche org show "Цц\"&touch pwned&\"""#),
        ("veche org show 'Ы$'\t", r"veche org show Ы\$\(touch\ pwned\)\`touch\ pwned\`"),
        ("veche org show 'Ы$\t", "veche org show 'Ы$(touch pwned)`touch pwned`'"),
        ("veche org show \"\"щщ\t", r"veche org show щщ\;touch\ pwned"),
        ("veche org show Ж\\|\t", r"veche org show Ж\|touch\ pwned"),
        ("veche org show \"Ю!\"\t", r"veche org show Ю\!ls"),
        ("veche org show Я=\t", "veche org show Я=б"),
        ("veche --db \"z\"\t", r"veche --db z\ \$\(touch\ pwned\).db"),
    ] {
        screen.press(typed);
        screen.shows(line);
        screen.press(" --quiet >/dev/null\r");
    }
    screen.press("\rexit\r");
    screen.end();
    assert!(!town.path("pwned").exists());
}

#[test]
fn every_script_is_one_that_its_shell_reads() {
    let town = town();
    for shell in ["bash", "zsh", "fish"] {
        if tool(shell) {
            town.ok(&format!("COMPLETE={shell} veche > script && {shell} -n script"));
        }
    }
    assert!(town.ok("COMPLETE=powershell veche").contains("Register-ArgumentCompleter"));
    assert!(town.ok("COMPLETE=bash veche").contains(" 'veche' --"), "by its name where it is on the path");
    assert!(
        town.ok("ln -s \"$(command -v veche)\" x && COMPLETE=bash ./x").contains("[DIR]/x' --"),
        "else by its place"
    );
}
