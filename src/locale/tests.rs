use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use super::*;
use crate::subject;

/// The names of a file's messages, attributes too.
fn ids(source: &str) -> BTreeSet<String> {
    let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| errors).expect("the file parses");
    let mut ids = BTreeSet::new();
    for entry in resource.entries() {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            assert!(ids.insert(message.id.name.to_owned()), "{} stands twice", message.id.name);
        }
    }
    ids
}

#[test]
fn every_message_stands_in_both_languages() {
    for (name, ru, en) in FILES {
        // English help stands in doc comments.
        if *name != "help" {
            assert_eq!(ids(ru), ids(en), "{name}.ftl");
        }
    }
}

#[test]
fn a_message_cut_out_of_its_file_is_the_one_that_stands_there() {
    let message = |source: &str, id: &str| {
        let resource = FluentResource::try_new(source.to_owned()).expect("it parses");
        let found = resource.entries().find_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) if message.id.name == id => {
                Some(format!("{:?} {:?}", message.value, message.attributes))
            }
            _ => None,
        });
        found.unwrap_or_else(|| panic!("{id}"))
    };
    for source in FILES.iter().flat_map(|(_, ru, en)| [ru, en]) {
        for id in ids(source) {
            let cut = entry::entry(source, &id).unwrap_or_else(|| panic!("{id} is not found"));
            assert_eq!(message(cut, &id), message(source, &id));
            for named in entry::named(cut) {
                assert!(entry::entry(source, named).is_some(), "{id} names {named}, which stands elsewhere");
            }
        }
    }
}

#[test]
fn every_message_is_found_by_its_name() {
    for (name, ru, _) in FILES {
        for id in ids(ru) {
            assert!(id.starts_with(&format!("{name}-")), "{id} in {name}.ftl");
        }
    }
}

#[test]
fn every_field_has_a_label_in_both_languages_and_help_in_russian() {
    let (ru, en) = (Locale::new(Lang::Ru), Locale::new(Lang::En));
    for column in subject::columns() {
        let id = field_id(column.table, column.name);
        assert!(ru.find(&id, &[]).is_some(), "{id} in Russian");
        assert!(en.find(&id, &[]).is_some(), "{id} in English");
        assert!(ru.find(&format!("{id}.help"), &[]).is_some(), "{id}.help in Russian");
    }
}

#[test]
fn labels_of_one_subject_differ() {
    for lang in [Lang::Ru, Lang::En] {
        let locale = Locale::new(lang);
        let mut seen = BTreeSet::new();
        for column in subject::columns() {
            assert!(seen.insert((column.table, locale.label(column))), "{} {}", column.table, locale.label(column));
        }
    }
}

#[test]
fn numbers_in_messages_take_their_form() {
    let locale = Locale::new(Lang::Ru);
    let total = |n: i64| locale.format("say-total", &[("n", n.into())]);
    for (n, text) in [
        (0, "Всего: 0 записей"),
        (1, "Всего: 1 запись"),
        (2, "Всего: 2 записи"),
        (5, "Всего: 5 записей"),
        (11, "Всего: 11 записей"),
        (21, "Всего: 21 запись"),
        (22, "Всего: 22 записи"),
        (105, "Всего: 105 записей"),
    ] {
        assert_eq!(total(n), text);
    }
}

#[test]
fn the_first_variable_that_says_anything_decides_the_language() {
    let from = |pairs: &[(&str, &str)]| {
        let pairs: Vec<(String, String)> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        let variable = move |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        lang::from_environment(variable, None).0
    };
    assert_eq!(from(&[]), Lang::En);
    assert_eq!(from(&[("LANG", "ru_RU.UTF-8")]), Lang::Ru);
    assert_eq!(from(&[("LC_ALL", "C"), ("LANG", "ru_RU.UTF-8")]), Lang::En);
    assert_eq!(from(&[("LC_ALL", ""), ("LC_MESSAGES", "ru"), ("LANG", "en_US")]), Lang::Ru);
    assert_eq!(from(&[("VECHE_LANG", "en"), ("LC_ALL", "ru_RU")]), Lang::En);
}

#[test]
fn a_typed_language_wins_wherever_it_stands() {
    let argv = |words: &[&str]| words.iter().map(std::ffi::OsString::from).collect::<Vec<_>>();
    let russian = |name: &str| (name == "LANG").then(|| "ru".to_owned());
    assert_eq!(choose(&argv(&["veche", "--lang", "en", "org", "list"]), russian, None).0, Lang::En);
    assert_eq!(choose(&argv(&["veche", "org", "list", "--lang=en"]), russian, None).0, Lang::En);
    assert_eq!(choose(&argv(&["veche", "org", "list", "--язык", "en"]), russian, None).0, Lang::En);
    assert_eq!(choose(&argv(&["veche", "org", "list"]), russian, None).0, Lang::Ru);
    assert_eq!(choose(&argv(&["veche", "--", "--lang", "en"]), russian, None).0, Lang::Ru);
}

#[test]
fn the_users_settings_stand_between_our_own_variable_and_the_systems() {
    let set = |pairs: &'static [(&str, &str)]| {
        let variable =
            move |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        lang::from_environment(variable, Some(Lang::Ru))
    };
    assert_eq!(set(&[]), (Lang::Ru, Decided::Settings));
    assert_eq!(set(&[("LC_ALL", "en_GB.UTF-8"), ("LANG", "C")]), (Lang::Ru, Decided::Settings));
    assert_eq!(set(&[("VECHE_LANG", "en")]), (Lang::En, Decided::Variable("VECHE_LANG")));
}

/// The source files below a folder, tests left out.
fn sources(folder: &std::path::Path, all: &mut Vec<(std::path::PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, all);
        } else if entry.extension().is_some_and(|end| end == "rs") && !entry.ends_with("tests.rs") {
            let text = std::fs::read_to_string(&entry).expect("source");
            all.push((entry, text));
        }
    }
}

#[test]
fn every_fault_has_its_words_and_every_message_its_fault() {
    let mut files = Vec::new();
    sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    let said: BTreeSet<String> = ids(FILES.iter().find(|(name, ..)| *name == "fault").expect("fault.ftl").1);
    for start in ["Fault::data(\"", "Exit::"] {
        for rest in all.split(start).skip(1) {
            // `Exit::Usage, "today"`, but not `Exit::Usage,` before something else.
            let rest = if start == "Exit::" {
                match rest.split_once(", \"") {
                    Some((exit, rest)) if exit.chars().all(char::is_alphanumeric) => rest,
                    _ => continue,
                }
            } else {
                rest
            };
            let id = rest.split('"').next().expect("a name");
            assert!(said.contains(&format!("fault-{id}")), "fault-{id} has no words");
        }
    }
    for id in said {
        let id = id.strip_prefix("fault-").expect("its file");
        assert!(
            all.contains(&format!("\"{id}\"")) || all.contains(&format!("\"fault-{id}\"")),
            "fault-{id} is never said"
        );
    }
}
