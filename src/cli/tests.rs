//! Walks over the whole grammar: what has no words, in either language, is found here.

use clap::{Arg, Command, CommandFactory};

use super::man::{dressed, paths};
use super::*;
use crate::locale::Locale;
use crate::subject;
use crate::value::{Kind, Lang};

mod reference;

fn every(lang: Lang, mut look: impl FnMut(&[String], &Command)) {
    let locale = Locale::new(lang);
    for path in paths(&Cli::command(), &[]) {
        look(&path, &dressed(&path, &locale));
    }
}

fn text(value: Option<&clap::builder::StyledStr>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn flag(arg: &Arg) -> String {
    arg.get_long().unwrap_or(arg.get_id().as_str()).to_owned()
}

/// The path of a subject's verb: a subject may be of two words.
fn verb(subject: &str, name: &str) -> Vec<String> {
    subject.split(' ').chain([name]).map(str::to_owned).collect()
}

/// Words that stand in Russian help in Latin letters: names that are typed, formats, and the names of files.
fn is_name(word: &str, path: &[String]) -> bool {
    let known = [
        "veche",
        "ru",
        "en",
        "auto",
        "always",
        "never",
        "table",
        "csv",
        "json",
        "ndjson",
        "markdown",
        "html",
        "text",
        "docx",
        "html",
        "csv-excel",
        "xlsx",
        "excel",
        "CSV",
        "Excel",
        "LibreOffice",
        "TSV",
        "xls",
        "ods",
        "error",
        "skip",
        "update",
        "utf-8",
        "utf",
        "windows",
        "windows-1251",
        "tab",
        "backups",
        "event",
        "add",
        "kind",
        "talk",
        "aid",
        "form",
        "interaction",
        "list",
        "edit",
        "codes",
        "help",
        "III",
        "I",
    ];
    let code = |word: &str| subject::columns().any(|column| column.code_list().contains(word));
    known.contains(&word) || path.iter().any(|part| part == word) || code(word)
}

#[test]
fn the_grammar_holds_together() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_and_flag_has_its_words_in_both_languages() {
    for lang in [Lang::Ru, Lang::En] {
        every(lang, |path, command| {
            let about = text(command.get_about());
            assert!(!about.is_empty() && !about.contains("help-"), "{path:?} in {lang:?}: {about:?}");
            for arg in command.get_arguments() {
                let help = text(arg.get_help());
                assert!(!help.is_empty() && !help.contains("help-"), "{path:?} --{} in {lang:?}: {help:?}", flag(arg));
                if arg.get_action().takes_values() {
                    let names = arg.get_value_names().expect("a value has a name");
                    assert!(!names[0].contains("clap-"), "{path:?} --{} in {lang:?}: {}", flag(arg), names[0]);
                }
            }
        });
    }
}

#[test]
fn russian_help_holds_no_english_word() {
    every(Lang::Ru, |path, command| {
        let all = |arg: &Arg| arg.get_all_aliases().unwrap_or_default().join(" ") + " " + &flag(arg);
        let flags = command.get_arguments().map(all).collect::<Vec<_>>().join(" ");
        let flags: Vec<&str> = flags.split(' ').collect();
        let subs: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
        let mut command = command.clone();
        // What is typed, in an example or on a page, has the names of commands and codes.
        let help = command.render_long_help().to_string();
        let mut goes_on = false;
        let told = help.lines().filter(|line| {
            let typed = goes_on || line.starts_with("  veche ");
            goes_on = typed && line.ends_with('\\');
            !typed
        });
        let told = told.collect::<Vec<_>>().join("\n");
        for word in told.split(|c: char| !c.is_alphanumeric() && c != '-') {
            let word = word.trim_matches('-');
            let latin = word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
            let named = flags.contains(&word) || subs.contains(&word) || is_name(word, path);
            assert!(!latin || named, "{path:?}: «{word}»");
        }
    });
}

#[test]
fn every_subject_verb_and_flag_has_a_russian_name() {
    let russian = |name: &str| name.chars().any(|c| matches!(c, 'а'..='я' | 'ё' | 'А'..='Я' | 'Ё'));
    every(Lang::Ru, |path, command| {
        let aliased = command.get_all_aliases().any(russian);
        assert!(path.is_empty() || aliased, "{path:?}");
        for arg in command.get_arguments().filter(|arg| !arg.is_positional() && arg.get_id() != "version") {
            let names = arg.get_all_aliases().unwrap_or_default().into_iter().chain(arg.get_long());
            assert!(names.into_iter().any(russian), "{path:?} --{}", flag(arg));
        }
    });
}

#[test]
fn no_two_flags_of_a_command_share_a_name() {
    every(Lang::Ru, |path, command| {
        let mut seen = std::collections::BTreeSet::new();
        for arg in command.get_arguments() {
            let names = arg.get_long_and_visible_aliases().unwrap_or_default();
            for name in names.into_iter().chain(arg.get_all_aliases().unwrap_or_default()) {
                assert!(seen.insert(name.to_owned()), "{path:?} --{name}");
            }
        }
    });
}

#[test]
fn nothing_is_taken_that_was_not_typed() {
    // An edit would apply a default or a bare switch even when it was not typed.
    for subject in ["org", "event", "award", "award rule", "aid", "plan", "codes"] {
        let edit = dressed(&verb(subject, "edit"), &Locale::new(Lang::En));
        for arg in edit.get_arguments().filter(|arg| subject::columns().any(|c| c.name == arg.get_id().as_str())) {
            assert!(arg.get_default_values().is_empty(), "{subject} --{}", flag(arg));
            assert!(arg.get_action().takes_values(), "{subject} --{}", flag(arg));
            assert!(arg.is_positional() || !arg.is_required_set(), "{subject} --{}", flag(arg));
        }
    }
}

#[test]
fn every_field_is_a_flag_of_add_and_edit_under_its_own_name() {
    for name in ["add", "edit"] {
        for subject in ["org", "event", "award", "award rule", "aid", "plan"] {
            let command = dressed(&verb(subject, name), &Locale::new(Lang::En));
            for column in subject::columns().filter(|column| subject.ends_with(column.table)) {
                let flag = command.get_arguments().find(|arg| arg.get_id() == column.name);
                assert_eq!(flag.and_then(Arg::get_long), Some(column.flag().as_str()), "{subject} {name}");
            }
        }
    }
}

#[test]
fn lists_filter_by_every_coded_field() {
    for subject in ["org", "event", "award", "award rule", "aid", "plan"] {
        let command = dressed(&verb(subject, "list"), &Locale::new(Lang::En));
        let coded = |kind| matches!(kind, Kind::Code | Kind::Closed(_));
        for column in subject::columns().filter(|column| subject.ends_with(column.table) && coded(column.kind)) {
            assert!(command.get_arguments().any(|arg| arg.get_id() == column.name), "{subject} --{}", column.flag());
        }
    }
}
