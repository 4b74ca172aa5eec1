//! `man`: a page for every command, in both languages.

use std::collections::BTreeSet;
use std::fs;

use snapbox::str;

use crate::harness::{Town, tool};

#[test]
fn man_writes_pages_in_both_languages_and_never_over_others() {
    Town::bare().plays(str![[r#"
$ veche man --out pages
! [..] pages were written into pages; to read one: man -l pages/man1/veche.1
$ ls pages pages/ru
pages:
man1
ru

pages/ru:
man1
$ stat -c %a pages/man1/veche.1
644
$ head -6 pages/ru/man1/veche-event-add.1
.ie \n(.g .ds Aq \(aq
.el .ds Aq '
.TH veche-event-add 1 "" "veche 0.1.0" "Команды veche"
.SH "ИМЯ"
veche\-event\-add \- новая запись
.SH "КАК ВЫЗВАТЬ"
$ veche man --out pages --quiet
! veche: the file is there already: pages/man1/veche.1. To write over it, add --force
= 73
$ veche man --out pages --quiet --force
$ veche справочник-команд --папка другие --lang ru
! Записано страниц справочника: [..], в папку другие; читать: man -l другие/ru/man1/veche.1
$ diff -r pages другие
$ veche man --out /dev/null
! veche: cannot create /dev/null/man1: Not a directory (os error 20)
= 73
$ veche man
! veche: required and not given: --out <DIR>
!   more: veche man --help
= 2

"#]]);
}

#[test]
fn both_languages_have_a_page_for_every_command() {
    let town = Town::bare();
    town.ok("veche man --out pages");
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(town.path(folder)).expect("the folder");
        entries.map(|entry| entry.expect("a page").file_name().into_string().expect("a name")).collect()
    };
    let pages = names("pages/man1");
    assert_eq!(pages, names("pages/ru/man1"));
    for page in ["veche.1", "veche-event-add.1", "veche-award-rule-list.1", "veche-codes-edit.1", "veche-man.1"] {
        assert!(pages.contains(page), "{page} is missing");
    }
    for page in &pages {
        let russian = fs::read_to_string(town.path("pages/ru/man1").join(page)).expect("a page");
        for english in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] {
            assert!(!russian.contains(&format!(".SH {english}")) && !russian.contains(&format!(".SH \"{english}\"")));
        }
    }
}

#[test]
fn every_page_shows_the_example_that_the_help_opens_with() {
    Town::bare().plays(str![[r#"
$ veche ман --папка pages --quiet && grep -L '^.SH "EXAMPLE"' pages/man1/*.1; grep -L '^.SH "ПРИМЕР"' pages/ru/man1/*.1
$ sed -n '/^.SH "EXAMPLE"/,/^.SH "OPTIONS"/p' pages/man1/veche-org-add.1
.SH "EXAMPLE"
.nf
  veche org add \-\-code VC \-\-name "Veterans\(aq Council" \-\-group veterans \e
      \-\-phone 3\-12\-34
.fi
.SH "OPTIONS"
$ sed -n '/^.SH "ПРИМЕР"/,/^.SH "ПАРАМЕТРЫ"/p' pages/ru/man1/veche-event-edit.1
.SH "ПРИМЕР"
.nf
  veche событие изменить 1..3 \-\-место "Дом культуры"
.fi
.SH "ЧТО УКАЗАТЬ"
.TP
<\fIНОМЕР\fR>
Запись: её номер; несколько — 3..9,12; объединение — также по коду или названию
.SH "ПАРАМЕТРЫ"

"#]]);
}

#[test]
fn man_reads_the_pages() {
    if !tool("man") {
        return;
    }
    let town = Town::bare();
    town.ok("veche man --out pages");
    for page in ["pages/man1/veche-event-add.1", "pages/ru/man1/veche-event-add.1", "pages/man1/veche.1"] {
        let answer = town.run(&format!("MANWIDTH=80 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l {page}"));
        assert_eq!((answer.code, answer.stderr.as_str()), (0, ""), "{page}");
        assert!(answer.stdout.contains("veche-event-add") || page.ends_with("veche.1"), "{page}: {}", answer.stdout);
    }
}

#[test]
fn pages_are_written_over_whole_and_through_no_link_to_what_is_none() {
    let town = Town::new();
    town.ok("veche man --out pages --quiet");
    // A link leads to the page it names, and to nothing that is a file of records.
    town.ok("mv pages/man1/veche.1 elsewhere && ln -s ../../elsewhere pages/man1/veche.1 && : > elsewhere");
    town.ok("veche man --out pages --quiet --force");
    assert_eq!(
        town.ok(
            "cmp elsewhere pages/man1/veche.1 && test -L pages/man1/veche.1 && ls -A pages/man1 | grep -c tmp; true"
        ),
        "0\n"
    );
    let before = town.ok("sha256sum data/veche/veche.db");
    town.ok("ln -sf \"$PWD/data/veche/veche.db\" pages/man1/veche.1");
    let answer = town.run("veche man --out pages --quiet --force");
    assert_eq!(answer.code, 73, "{}", answer.stderr);
    assert_eq!(town.ok("sha256sum data/veche/veche.db"), before);
}
