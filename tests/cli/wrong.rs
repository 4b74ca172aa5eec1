//! Commands that clerks type wrong: each answer names what was meant, and nothing is done.

use crate::harness::Town;

/// What is typed in Russian, and what the answer names.
const RUSSIAN: &[(&str, &str)] = &[
    ("щкп дшые", "veche org list"),
    ("ghjdthrf", "veche проверка"),
    ("cj,snbt cgbcjr", "veche событие список"),
    ("собитие добавить", "veche событие добавить"),
    ("событие дабавить", "veche событие добавить"),
    ("добавить событие", "veche событие добавить"),
    ("список объединений", "veche объединение список"),
    ("СОБЫТИЕ список", "veche событие список"),
    ("отчот 2012", "veche отчёт"),
    ("отч 2012", "veche отчёт"),
    ("распечатать 2012", "veche отчёт"),
    ("сохранить", "veche копия"),
    ("организация список", "veche орг список"),
    ("событие редактировать 1", "veche событие изменить"),
    ("справочники", "veche справочник"),
    ("помощь", "veche справка"),
    ("событие список -год 2012", "--год"),
    ("событие список —год 2012", "--год"),
    ("событие список --ujl 2012", "--год"),
    ("событие список --столбци дата", "--столбцы"),
    ("событие добавить --дата 2012 --вид 'круглий стол' --название Т", "имелось в виду: круглый стол ("),
    ("событие добавить --дата 2012 --вид rheuksq --название Т", "имелось в виду: круглый стол ("),
    ("событие добавить --дата 2012 --вид беседа --название Т --орг djb", "ВОИ — Общество инвалидов"),
    ("орг показать ветиранов", "СВ — Совет ветеранов"),
    ("событие добавить --дата 31.02.2012 --вид беседа --название Т", "такого дня нет"),
    ("справка датф", "veche справка даты"),
];

/// The same in English.
const ENGLISH: &[(&str, &str)] = &[
    ("щкп дшые", "veche org list"),
    ("учзщке", "veche export"),
    ("evnt list", "veche event list"),
    ("event lst", "veche event list"),
    ("list events", "veche event list"),
    ("add event", "veche event add"),
    ("Event List", "veche event list"),
    ("rep 2012", "veche report"),
    ("print 2012", "veche report"),
    ("find school", "veche search"),
    ("save", "veche backup"),
    ("history", "veche log"),
    ("event delete 1", "veche event remove"),
    ("event update 1", "veche event edit"),
    ("association list", "veche org list"),
    ("event list -year 2012", "--year"),
    ("event list --yaer 2012", "--year"),
    ("event list --нуфк 2012", "--year"),
    ("event list --colums date", "--columns"),
    ("event add --date 2012 --kind rount-table --title T", "did you mean: round-table ("),
    ("event add --date 2012 --kind кщгтв-ефиду --title T", "did you mean: round-table ("),
    ("event add --date 2012 --kind talk --title T --org djb", "ВОИ — Общество инвалидов"),
    ("org show ветиранов", "СВ — Совет ветеранов"),
    ("help dats", "veche help dates"),
];

fn named(lang: &str, wrong: &[(&str, &str)]) {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СВ --name 'Совет ветеранов'",
    );
    assert!(wrong.len() >= 20);
    let before = town.ok("veche log --format ndjson | wc -l");
    for (typed, meant) in wrong {
        let answer = town.run(&format!("VECHE_LANG={lang} veche {typed}"));
        assert!(answer.code == 2 || answer.code == 65, "veche {typed}: {}", answer.code);
        assert!(answer.stdout.is_empty(), "veche {typed}: {}", answer.stdout);
        // Below the first line stands what may be done, unless the first says it.
        assert!(answer.stderr.contains(meant), "veche {typed} does not name «{meant}»:\n{}", answer.stderr);
    }
    assert_eq!(town.ok("veche log --format ndjson | wc -l"), before, "a wrong command did something");
}

#[test]
fn what_clerks_type_wrong_in_russian_is_answered_by_what_they_meant() {
    named("ru", RUSSIAN);
}

#[test]
fn what_clerks_type_wrong_in_english_is_answered_by_what_they_meant() {
    named("en", ENGLISH);
}

#[test]
fn what_is_like_nothing_is_not_guessed() {
    let town = Town::new();
    for typed in ["кхмкхм", "event zzz", "event list --qqqq", "org show ъъъ"] {
        let answer = town.run(&format!("veche {typed}"));
        assert!(!answer.stderr.contains("did you mean"), "veche {typed}: {}", answer.stderr);
    }
}
