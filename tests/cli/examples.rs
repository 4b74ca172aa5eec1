//! What help shows to be typed is typed: the example of every command, every command of the pages.

use std::fs;
use std::path::Path;

use crate::harness::Town;

/// Every command and its example, in a language: `event-add`, `veche event add …`.
fn examples(lang: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/locale/{lang}/example.ftl"));
    let text = fs::read_to_string(path).expect("the examples");
    let lines = text.lines().filter_map(|line| line.strip_prefix("example-")?.split_once(" = "));
    lines.map(|(name, command)| (name.to_owned(), command.to_owned())).collect()
}

/// The example town in a file, with what the examples speak of: a town of three years, tables, a copy.
fn town() -> Town {
    let town = Town::new();
    town.ok("veche --demo export examples --with-names --quiet && veche import examples --quiet");
    let town = town.with(
        "org add --code Лишнее --name 'Записанное по ошибке'
         event add --date 2012-06-01 --kind talk --title Беседа --org ВОИ
         event add --date 2012-06-02 --kind talk --title Встреча
         event add --date 2012-06-03 --kind talk --title Приём
         event add --date 2012-06-04 --kind talk --title Лишнее
         event add --date 2012-06-05 --kind talk --title Лишнее
         award add --date 2012-05-01 --kind medal --awardee 'Сидорова Мария' --org ВОИ
         award rule add --kind medal --gap-months 12 --act Положение",
    );
    let tables = [
        ("org", "объединения"),
        ("event", "события"),
        ("award", "награды"),
        ("aid", "помощь"),
        ("plan", "план"),
        ("award rule", "правила"),
    ];
    for (subject, name) in tables {
        town.ok(&format!("veche {subject} list -o {name}.xlsx --quiet"));
    }
    town.ok("rm -r examples && veche export перенос --with-names --quiet && veche backup копия.db --quiet");
    town
}

/// What a few examples need to be there, or not to be there.
fn before(name: &str) -> &'static str {
    match name {
        "init" => "rm data/veche/veche.db",
        "import" => {
            "rm data/veche/veche.db && mv перенос папка && mv перенос folder 2>/dev/null; cp -r папка folder && veche init --quiet"
        }
        "redo" => "veche undo --quiet",
        "year-reopen" => "veche year close 2012 --quiet",
        "plan-list" | "plan-import" => "rm -f план.docx",
        _ => "true",
    }
}

#[test]
fn the_example_of_every_command_is_understood_and_done() {
    let first = town();
    for lang in ["ru", "en"] {
        for (name, command) in examples(lang) {
            // Each begins with the same folder.
            let here = Town::bare();
            here.ok(&format!("cp -r {}/. .", first.path("").display()));
            let answer = here.run(&format!("export VECHE_LANG={lang}; {{ {}; }} && {command}", before(&name)));
            assert_eq!(answer.code, 0, "{command}\n{}", answer.stderr);
            assert!(!answer.stdout.is_empty() || !answer.stderr.is_empty(), "{command} says nothing");
        }
    }
}

#[test]
fn the_help_of_every_command_opens_with_its_example() {
    let town = Town::bare();
    for lang in ["ru", "en"] {
        for (name, command) in examples(lang) {
            let path = if name == "veche" { String::new() } else { name.replace('-', " ") };
            for columns in [50, 80, 120] {
                let help = town.ok(&format!("COLUMNS={columns} veche {path} --help --lang {lang}"));
                let mut lines = help.lines().skip(1).skip_while(|line| !line.is_empty()).skip(1);
                let opens = lines.next().expect("a line");
                assert!(["Пример:", "Example:"].contains(&opens), "{path}: {help}");
                let shown: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
                let typed = shown.iter().map(|line| line.trim_end_matches(" \\").trim()).collect::<Vec<_>>().join(" ");
                assert_eq!(typed, command, "{path} at {columns}");
                assert!(
                    shown.iter().all(|line| line.chars().count() <= columns.max(60)),
                    "{path} at {columns}: {shown:?}"
                );
            }
        }
    }
}

#[test]
fn every_command_of_the_pages_is_understood_and_done() {
    for (lang, names) in [
        ("ru", ["даты", "деньги", "коды", "таблицы", "год"]),
        ("en", ["dates", "money", "codes", "spreadsheets", "year"]),
    ] {
        for name in names {
            let town = town();
            let page = town.ok(&format!("COLUMNS=200 veche help {name} --lang {lang}"));
            let title = if name == "year" { "the year" } else { name };
            let from = page.rfind(&format!("{}\n\n", title.to_uppercase())).expect("the title");
            let page = &page[from..];
            let commands: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("  veche ")).collect();
            assert!(commands.len() > 1, "{page}");
            for command in commands {
                let answer = town.run(&format!("VECHE_LANG={lang} veche {command}"));
                assert_eq!(answer.code, 0, "{name}: {command}\n{}", answer.stderr);
            }
            for columns in [50, 80] {
                let shown = town.ok(&format!("COLUMNS={columns} veche help {name} --lang {lang}"));
                let from = shown.rfind(&format!("{}\n\n", title.to_uppercase())).expect("the title");
                let own: Vec<&str> = shown[from..].lines().collect();
                assert!(own.len() < 50, "{name} at {columns}: {} lines", own.len());
                let long = own.iter().find(|line| line.chars().count() > columns);
                assert!(long.is_none(), "{name} at {columns}: {long:?}");
            }
        }
    }
}

#[test]
fn a_page_goes_by_its_names_in_both_languages() {
    let town = Town::bare();
    assert_eq!(town.ok("veche help dates --lang ru"), town.ok("veche справка Даты --lang ru"));
    assert_eq!(town.ok("veche help excel"), town.ok("veche help таблицы"));
    let codes = town.ok("veche help codes");
    assert!(codes.contains("Usage: veche codes") && codes.contains("\nCODES\n"), "{codes}");
}
