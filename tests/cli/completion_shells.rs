//! Completion in each shell, and what is none of it: faults, other programs' variables, the file itself.

use std::fs;

use snapbox::str;

use crate::completion::town;
use crate::harness::tool;

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
$ COMPLETE=bash veche -- veche event list --org ''
$ COMPLETE=tcsh veche -- veche event
$ COMPLETE=bash _VECHE_INDEX=99 veche -- veche event
$ COMPLETE=bash _VECHE_INDEX=1 veche -- veche "$(printf '\377')"
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

#[test]
fn a_real_bash_completes_by_what_the_program_taught_it() {
    if !tool("bash") {
        return;
    }
    let town = town().russian();
    town.write(
        "session",
        r#"set -u
source <(COMPLETE=bash veche)
complete -p veche
ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9; COMPREPLY=(); _veche veche "${*: -1}" "" 2>/dev/null; printf '[%s]' "${COMPREPLY[@]}"; echo; }
ask veche событие список --орг черн
ask veche event add --kind обу
ask veche org show со
ask veche event list --org "нет такого"
ask veche событие список --орг группа : вет
COMP_WORDS=(veche event list --org group :); COMP_CWORD=5; _veche veche "" group; printf '[%s]' "${COMPREPLY[@]}"; echo
"#,
    );
    town.plays(str![[r#"
$ bash --norc session
complete -o nosort -F _veche veche
[СЧ]
[обучающий\ семинар]
[СЧ][СВ][ВОИ][…]
[]
[ветераны][ветераны\ Афганистана]
[veterans][disabled][afghan-veterans][chernobyl][women][children][youth][ethnic-cultural][professional][cultural][sports][other]

"#]]);
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
