//! Every field is a flag in two languages, a CSV heading, a JSON key and a column of the file, under one name.

use crate::harness::{Town, tool};

/// A field: its name, its Russian flag, what is typed, what CSV and JSON say.
type Field = (&'static str, &'static str, &'static str, &'static str);

const ORG: &[Field] = &[
    ("code", "код", "СЖК", "СЖК"),
    ("name", "название", "Союз женщин", "Союз женщин"),
    ("short_name", "краткое", "Союз", "Союз"),
    ("known_as", "известно-как", "женсовет", "женсовет"),
    ("form", "форма", "общественная организация", "organisation"),
    ("level", "уровень", "местная", "local"),
    ("parent", "вышестоящее", "ВОИ", "ВОИ"),
    ("acts_here", "действует", "да", "yes"),
    ("groups", "группа", "женщины", "women"),
    ("activities", "деятельность", "досуг", "досуг"),
    ("inn", "инн", "7707083893", "7707083893"),
    ("ogrn", "огрн", "1027700132195", "1027700132195"),
    ("registered_on", "зарегистрировано", "01.02.2003", "2003-02-01"),
    ("founded_on", "основано", "1750", "1750"),
    ("ended_on", "прекращено", "2012-12", "2012-12"),
    ("successor", "преемник", "ВОИ", "ВОИ"),
    ("address", "адрес", "Мира, 1", "\"Мира, 1\""),
    ("phone", "телефон", "3-12-34", "3-12-34"),
    ("email", "почта", "a@b.ru", "a@b.ru"),
    ("site", "сайт", "b.ru", "b.ru"),
    ("head", "руководитель", "Иванова И. И.", "Иванова И. И."),
    ("head_since", "руководит-с", "2010", "2010"),
    ("members", "членов", "1 200", "1200"),
    ("notes", "примечание", "нет", "нет"),
];

const EVENT: &[Field] = &[
    ("date", "дата", "01.09.2012", "2012-09-01"),
    ("kind", "вид", "круглый стол", "round-table"),
    ("title", "название", "Стол", "Стол"),
    ("times", "раз", "2", "2"),
    ("place", "место", "ДК", "ДК"),
    ("organiser", "организатор", "отдел", "отдел"),
    ("chair", "ведущий", "глава", "глава"),
    ("orgs", "орг", "ВОИ", "ВОИ"),
    ("people", "присутствовало", "0", "0"),
    ("agenda", "повестка", "о жизни", "о жизни"),
    ("outcome", "итог", "решили", "решили"),
    ("minutes", "протокол", "№ 1", "№ 1"),
    ("plan", "план", "1", "1"),
    ("stated_amount", "заявленная-сумма", "1 234,5", "1234.50"),
    ("account", "для-отчёта", "Был стол.", "Был стол."),
    ("notes", "примечание", "нет", "нет"),
];

const AWARD: &[Field] = &[
    ("date", "дата", "2012", "2012"),
    ("kind", "вид", "почётная грамота", "honour-certificate"),
    ("times", "раз", "3", "3"),
    ("awardee", "кому", "Хор", "Хор"),
    ("awardee_type", "кто", "коллектив", "team"),
    ("people", "человек", "12", "12"),
    ("position", "должность", "певцы", "певцы"),
    ("org", "орг", "ВОИ", "ВОИ"),
    ("merit", "заслуга", "за песни", "за песни"),
    ("event", "событие", "1", "1"),
    ("level", "уровень", "региональная", "regional"),
    ("number", "номер", "12-п", "12-п"),
    ("nominated_by", "представило", "ВОИ", "ВОИ"),
    ("nominated_on", "представлено", "2012-01", "2012-01"),
    ("basis", "основание", "приказ", "приказ"),
    ("signed_by", "подписал", "глава", "глава"),
    ("presented_on", "вручено", "02.03.2012", "2012-03-02"),
    ("amount", "сумма", "500", "500.00"),
    ("plan", "план", "1", "1"),
    ("account", "для-отчёта", "Хор награждён.", "Хор награждён."),
    ("notes", "примечание", "нет", "нет"),
];

const AID: &[Field] = &[
    ("date", "дата", "2012-01/2012-06", "2012-01/2012-06"),
    ("flow", "движение", "поддержка объединению", "support"),
    ("form", "форма", "транспорт", "transport"),
    ("times", "раз", "неизвестно", ""),
    ("orgs", "орг", "ВОИ", "ВОИ"),
    ("donor", "даритель", "завод", "завод"),
    ("event", "событие", "1", "1"),
    ("source", "источник", "местный бюджет", "local"),
    ("what", "что", "автобус", "автобус"),
    ("amount", "сумма", "0,05", "0.05"),
    ("quantity", "количество", "2", "2"),
    ("unit", "единица", "рейс", "trip"),
    ("category", "категория", "ветераны", "veteran"),
    ("families", "семей", "3", "3"),
    ("people", "человек", "9", "9"),
    ("decision", "решение", "пост. 1", "пост. 1"),
    ("decided_on", "решено", "2012-01-10", "2012-01-10"),
    ("ends_on", "срок", "2012-12-31", "2012-12-31"),
    ("stopped_on", "прекращено", "2012-05", "2012-05"),
    ("violation", "нарушение", "нет отчёта", "нет отчёта"),
    ("plan", "план", "1", "1"),
    ("account", "для-отчёта", "Дан автобус.", "Дан автобус."),
    ("notes", "примечание", "нет", "нет"),
];

const PLAN: &[Field] = &[
    ("year", "год", "2013", "2013"),
    ("task", "задача", "встречи", "встречи"),
    ("kind", "вид", "поручение", "instruction"),
    ("number", "номер", "1.10", "1.10"),
    ("section", "раздел", "I", "I"),
    ("due", "срок", "весь период", "весь период"),
    ("responsible", "ответственный", "отдел", "отдел"),
    ("orgs", "орг", "ВОИ", "ВОИ"),
    ("decided_at", "решено-на", "1", "1"),
    ("raised_by", "поднял", "ВОИ", "ВОИ"),
    ("status", "состояние", "постоянно", "ongoing"),
    ("done_on", "выполнено", "2013-05-01", "2013-05-01"),
    ("result", "результат", "есть", "есть"),
    ("carried_from", "перенесено-из", "1", "1"),
    ("notes", "примечание", "нет", "нет"),
];

const SUBJECTS: &[(&str, &[Field])] = &[("org", ORG), ("event", EVENT), ("award", AWARD), ("aid", AID), ("plan", PLAN)];

/// What the records of this test refer to.
fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         plan add --year 2012 --task Задача
         event add --date 2011 --kind talk --title Беседа",
    )
}

/// The flag of a field: kebab-case, a list's is its singular.
fn flag(name: &str) -> String {
    let one = match name {
        "orgs" => "org",
        "groups" => "group",
        other => other,
    };
    format!("--{}", one.replace('_', "-"))
}

fn add(town: &Town, subject: &str, fields: &[Field], russian: bool) -> String {
    let mut args = vec![subject.to_owned(), "add".to_owned(), "--again".to_owned()];
    for (name, alias, typed, _) in fields {
        args.extend([if russian { format!("--{alias}") } else { flag(name) }, (*typed).to_owned()]);
    }
    let answer = town.veche(&args);
    assert_eq!(answer.code, 0, "{args:?}: {}", answer.stderr);
    answer.stdout.trim().to_owned()
}

#[test]
fn every_field_is_a_flag_and_a_csv_heading_in_the_order_of_the_contract() {
    for (subject, fields) in SUBJECTS {
        let town = town();
        let id = add(&town, subject, fields, false);
        let csv = town.ok(&format!("veche {subject} show {id} --format csv"));
        let headings: Vec<_> = fields.iter().map(|field| field.0).collect();
        let values: Vec<_> = fields.iter().map(|field| field.3).collect();
        assert_eq!(csv, format!("id,{}\n{id},{}\n", headings.join(","), values.join(",")), "{subject}");
    }
}

#[test]
fn every_flag_has_its_russian_alias() {
    for (subject, fields) in SUBJECTS {
        let (one, two) = (town(), town());
        add(&one, subject, fields, false);
        add(&two, subject, fields, true);
        let list = format!("veche {subject} list --format csv");
        assert_eq!(one.ok(&list), two.ok(&list), "{subject}");
    }
}

#[test]
fn a_flag_with_ё_may_be_typed_with_е() {
    let town = town();
    for line in [
        "veche event add --date 2012 --kind talk --title Т --для-отчета Текст --again",
        "veche событие добавить --дата 2012 --вид беседа --название Т --еще-раз",
        "veche отчет 2012",
        "veche отчёт 2012",
        "veche office --язык-отчета русский",
    ] {
        assert_eq!(town.run(line).code, 0, "{line}: {}", town.run(line).stderr);
    }
}

#[test]
fn every_field_is_a_json_key_with_numbers_as_numbers_and_money_as_text() {
    for (subject, fields) in SUBJECTS {
        let town = town();
        let id = add(&town, subject, fields, false);
        let number: i64 = id.parse().expect("a number");
        let all = town.json(&format!("veche {subject} list --format json"));
        let shown = town.json(&format!("veche {subject} show {id} --format json"));
        let listed = all.as_array().expect("an array").iter().find(|record| record["id"] == number);
        let object = listed.expect("the record").as_object().expect("an object");
        let keys: Vec<_> = object.keys().map(String::as_str).collect();
        let names: Vec<_> = std::iter::once("id").chain(fields.iter().map(|field| field.0)).collect();
        assert_eq!(keys, names, "{subject}");
        for (name, _, _, csv) in *fields {
            let value = &object[*name];
            assert_eq!(value, &shown[*name], "{subject} {name}: list and show differ");
            let number = matches!(
                *name,
                "times"
                    | "people"
                    | "members"
                    | "quantity"
                    | "families"
                    | "year"
                    | "plan"
                    | "event"
                    | "decided_at"
                    | "carried_from"
            );
            let expected = match *name {
                _ if csv.is_empty() => serde_json::Value::Null,
                "orgs" | "groups" | "known_as" => serde_json::json!([csv]),
                _ if number => csv.parse::<i64>().expect("a number").into(),
                _ => csv.trim_matches('"').into(),
            };
            assert_eq!(value, &expected, "{subject} {name}");
        }
    }
}

#[test]
fn every_field_is_a_column_of_its_table_or_a_link_table_and_of_its_view() {
    if !tool("sqlite3") {
        return;
    }
    for (subject, fields) in SUBJECTS {
        let town = town();
        let id = add(&town, subject, fields, false);
        let sql = |query: &str| town.ok(&format!("sqlite3 data/veche/veche.db \"{query}\""));
        let columns = sql(&format!("SELECT name FROM pragma_table_info('{subject}')"));
        for (name, ..) in *fields {
            let money = format!("{name}_kop");
            let link = format!("{subject}_{}", flag(name).trim_start_matches("--").replace('-', "_"));
            let there = columns.lines().any(|column| column == *name || column == money)
                || sql(&format!("SELECT count(*) FROM pragma_table_info('{link}')")) != "0\n";
            assert!(there, "{subject} {name}");
        }
        let view = sql(&format!("SELECT group_concat(name) FROM pragma_table_info('{subject}_view')"));
        let names: Vec<_> = std::iter::once("id").chain(fields.iter().map(|field| field.0)).collect();
        assert_eq!(view.trim(), names.join(","), "{subject}_view");
        let row = town.ok(&format!(
            "sqlite3 -csv data/veche/veche.db \"SELECT * FROM {subject}_view WHERE id = {id}\" | tr -d '\\r'"
        ));
        let csv = town.ok(&format!("veche {subject} show {id} --format csv"));
        let plain = |text: &str| text.trim().replace('"', "");
        assert_eq!(plain(&row), plain(csv.lines().nth(1).expect("a row")), "{subject}_view");
    }
}

#[test]
fn an_empty_list_is_empty_brackets_and_an_unknown_value_null() {
    let town = town();
    for (record, list) in [("org show ВОИ", "known_as"), ("plan show 1", "orgs"), ("event show 1", "orgs")] {
        let shown = town.json(&format!("veche {record} --format json"));
        assert_eq!(shown[list], serde_json::json!([]), "{record}");
        assert_eq!(shown["notes"], serde_json::Value::Null, "{record}");
    }
}

#[test]
fn edit_takes_every_flag_and_clear_every_field_that_may_be_empty() {
    for (subject, fields) in SUBJECTS {
        let town = town();
        let id = add(&town, subject, fields, false);
        let typed = fields.iter().flat_map(|(name, _, typed, _)| [flag(name), (*typed).to_owned()]);
        let edit = [*subject, "edit", &id].map(str::to_owned);
        let same = town.veche(edit.iter().cloned().chain(typed));
        assert!(same.code == 0 && same.stderr.contains("Nothing changed"), "{subject}: {}", same.stderr);
        let needed = match *subject {
            "org" => ["code", "name", "acts_here"].as_slice(),
            "event" => &["date", "kind", "title"],
            "award" => &["date"],
            "aid" => &["date", "flow", "form"],
            _ => &["year", "task", "status"],
        };
        for name in needed {
            let clear = town.veche(edit.iter().map(String::as_str).chain(["--clear", name]));
            assert_ne!(clear.code, 0, "{subject} --clear {name}");
        }
        // Someone must be awarded: the association stays.
        let kept = |name: &str| needed.contains(&name) || (*subject, name) == ("award", "org");
        let free: Vec<_> = fields.iter().map(|field| field.0).filter(|name| !kept(name)).collect();
        let clear = free.iter().flat_map(|name| ["--clear".to_owned(), (*name).to_owned()]);
        let cleared = town.veche(edit.iter().cloned().chain(clear));
        assert_eq!(cleared.code, 0, "{subject}: {}", cleared.stderr);
        let shown = town.json(&format!("veche {subject} show {id} --format json"));
        for name in free {
            assert!(shown[name].is_null() || shown[name] == serde_json::json!([]), "{subject} {name}: {}", shown[name]);
        }
    }
}
