//! Data goes to stdout, remarks to stderr; nothing that is piped carries an escape byte.

use snapbox::str;

use crate::harness::{Town, tool};

#[test]
fn add_prints_the_number_for_scripts_and_the_remark_for_people() {
    Town::new().plays(str![[r#"
$ id=$(veche event add --date 2012 --kind talk --title Т --quiet) && veche event show "$id" --format ndjson | cut -c1-24
{"id":1,"date":"2012","k
$ veche event add --date 2013 --kind talk --title Т
2
! Recorded: event no. 2 “Т”
$ veche event add --date 2013 --kind talk --title Т --quiet
2

"#]]);
}

#[test]
fn quiet_silences_remarks_and_never_errors() {
    Town::new().plays(str![[r#"
$ veche --quiet event list
$ veche event add --date 2012 --kind talk --title Т --quiet
1
$ veche event edit 1 --people 3 --тихо
$ veche event remove 9 --quiet
! veche: no such record: event no. 9; see: veche event list
= 66
$ veche --quiet event add
! veche: required and not given: --date <DATE>, --kind <CODE>, --title <TEXT>
!   more: veche event add --help
= 2
$ veche event remove 1 --quiet

"#]]);
}

#[test]
fn an_equal_record_is_told_not_doubled() {
    Town::new().russian().with("org add --code ВОИ --name 'Общество инвалидов'").plays(str![[r#"
$ veche event add --date 01.09.2012 --kind talk --title 'Беседа' --org ВОИ
1
! Записано: мероприятие № 1 «Беседа»
$ veche event add --date 2012-09-01 --kind беседа --title ' Беседа ' --org 'общество инвалидов' --times 1
1
! НЕ записано: такая запись уже есть, мероприятие № 1 «Беседа». Если это другой случай, добавьте --ещё-раз
$ veche event add --date 01.09.2012 --kind talk --title 'Беседа' --org ВОИ --people 0
2
! Записано: мероприятие № 2 «Беседа»
$ veche event add --date 01.09.2012 --kind talk --title 'Беседа'
3
! Записано: мероприятие № 3 «Беседа»
$ veche event add --date 01.09.2012 --kind talk --title 'Беседа' --org ВОИ --again
4
! Записано: мероприятие № 4 «Беседа»
$ veche event list --format csv --columns id,people,orgs
id,people,orgs
1,,ВОИ
2,0,ВОИ
3,,
4,,ВОИ
$ veche org add --code ВОИ --name 'Общество инвалидов'
1
! НЕ записано: такая запись уже есть, объединение № 1 «ВОИ». Если это другой случай, добавьте --ещё-раз

"#]]);
}

#[test]
fn an_empty_list_is_no_error_and_says_what_to_type_next() {
    Town::new().plays(str![[r#"
$ veche event list
! No such records. To add one: veche event add --help
$ veche org list --format csv
id,code,name,short_name,known_as,form,level,parent,acts_here,groups,activities,inn,ogrn,registered_on,founded_on,ended_on,successor,address,phone,email,site,head,head_since,members,notes
! No such records. To add one: veche org add --help
$ veche award list --format json
[]
! No such records. To add one: veche award add --help
$ veche aid list --format ndjson
! No such records. To add one: veche aid add --help
$ veche plan list --lang ru
! Таких записей нет. Добавить: veche план добавить --справка
$ veche plan list --year 2012 --quiet
$ veche event list --format markdown
| No. | Date | Kind | Title | Times | Place | Organiser | Chair | Associations | Present | Agenda | Outcome | Minutes | Plan item | Stated amount | For the account | Notes |
| ---: | --- | --- | --- | ---: | --- | --- | --- | --- | ---: | --- | --- | --- | --- | ---: | --- | --- |
! No such records. To add one: veche event add --help

"#]]);
}

#[test]
fn an_error_leaves_stdout_empty_and_begins_with_the_programs_name() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    for line in [
        "veche",
        "veche нет",
        "veche event list --format x",
        "veche event add --date x --kind talk --title Т",
        "veche event add --date 2012 --kind нет --title Т",
        "veche event show 9",
        "veche event show x",
        "veche event edit 1",
        "veche --db нет.db event list",
        "veche --db . event list",
        "veche codes нет.такого",
        "veche report завтра",
        "veche event list --sort нет",
        "veche event list --columns нет",
        "veche event list --format docx",
        "veche event list -o нет/папки.csv",
    ] {
        for lang in ["ru", "en"] {
            let answer = town.run(&format!("RUST_BACKTRACE=1 VECHE_LANG={lang} {line}"));
            assert!([2, 65, 66, 73, 78].contains(&answer.code), "{line}: {}", answer.code);
            assert_eq!(answer.stdout, "", "{line}");
            assert!(answer.stderr.starts_with("veche: "), "{line}: {}", answer.stderr);
            for trace in ["src/", ".rs", "backtrace", "panicked", env!("CARGO_MANIFEST_DIR")] {
                assert!(!answer.stderr.contains(trace), "{line}: {}", answer.stderr);
            }
        }
    }
}

#[test]
fn no_remark_begins_like_an_error() {
    let town = Town::new();
    for line in ["veche event add --date 2012 --kind talk --title Т", "veche award list", "veche event remove 1"] {
        let answer = town.run(line);
        assert!(answer.code == 0 && !answer.stderr.is_empty() && !answer.stderr.starts_with("veche:"), "{line}");
    }
}

#[test]
fn control_characters_are_refused_and_bidi_is_cleaned_on_screen() {
    let town = Town::new();
    for sign in ["\u{1b}[31m", "\u{7}", "\u{9b}", "\t", "\n", "\r", "\u{7f}"] {
        let title = format!("а{sign}б");
        let answer = town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", &title]);
        assert_eq!(answer.code, 65, "{sign:?} in a title: {}", answer.stderr);
        assert!(!answer.stderr.contains('\u{1b}') && !answer.stderr.contains('\u{9b}'), "{:?}", answer.stderr);
    }
    let bidi = "до\u{202e}после";
    assert_eq!(town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", bidi]).code, 0);
    for format in ["table", "markdown"] {
        let shown = town.ok(&format!("veche event list --format {format}"));
        assert!(!shown.contains('\u{202e}'), "{format}: {shown:?}");
    }
    assert!(!town.ok("veche event show 1").contains('\u{202e}'));
    assert_eq!(town.json("veche event show 1 --format json")["title"], bidi, "what machines read is whole");
}

#[test]
fn line_breaks_stand_only_in_prose() {
    let town = Town::new();
    let add = |flag: &str| {
        let base = ["event", "add", "--again", "--date", "2012", "--kind", "talk", "--title", "Т"];
        town.veche(base.into_iter().chain([flag, "одна\nдве"])).code
    };
    for flag in ["--agenda", "--outcome", "--account", "--notes"] {
        assert_eq!(add(flag), 0, "{flag}");
    }
    for flag in ["--place", "--organiser", "--chair", "--minutes"] {
        assert_eq!(add(flag), 65, "{flag}");
    }
    let result = town.veche(["plan", "add", "--year", "2012", "--task", "Т", "--result", "одна\nдве"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
}

#[test]
fn nothing_piped_carries_an_escape_byte() {
    let town = Town::bare();
    for line in [
        "veche --help",
        "veche --help --color always",
        "veche event add --help",
        "veche --demo org list",
        "NO_COLOR=1 veche --demo org list --color auto",
        "veche --demo --color never org list",
        "TERM=xterm-256color CLICOLOR_FORCE=1 veche --demo org show ВОИ",
        "veche --demo report 2012",
        "veche нет",
        "veche event",
    ] {
        let answer = town.run(line);
        assert!(!(answer.stdout + &answer.stderr).contains('\u{1b}'), "{line}");
    }
}

#[test]
fn a_hostile_argument_comes_back_clean() {
    let town = Town::new();
    for args in [["event", "\u{1b}]0;x\u{7}"], ["report", "\u{1b}[2J"], ["event", "--\u{202e}x"]] {
        let answer = town.veche(args);
        assert!(answer.code != 0 && !answer.stderr.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{:?}", answer.stderr);
    }
}

#[test]
fn on_a_terminal_a_change_names_what_may_be_typed_next() {
    if !tool("script") {
        return;
    }
    let town = Town::new();
    let typed = "veche org add --code ВОИ --name 'Общество инвалидов'";
    let said = town.ok(&format!("script -qec \"{typed}\" /dev/null"));
    assert!(said.contains("To see it: veche org show 1. To undo: veche undo"), "{said}");
    // Neither where nobody reads along, nor where quiet is wanted.
    assert!(!town.run("veche org edit ВОИ --phone 3-12-34").stderr.contains("veche undo"));
    let said = town.ok("script -qec \"veche --quiet org edit ВОИ --phone 3-12-35\" /dev/null");
    assert!(!said.contains("veche undo"), "{said}");
}
