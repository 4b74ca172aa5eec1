//! The language of everything a person reads; what machines read never changes with it.

use snapbox::str;

use crate::harness::Town;

#[test]
fn lang_wins_over_veche_lang_and_that_over_the_locale() {
    Town::new().plays(str![[r#"
$ veche event list
! No such records. To add one: veche event add --help
$ LANG=ru_RU.UTF-8 veche event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ LC_MESSAGES=ru_RU.UTF-8 veche event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ LC_MESSAGES=en_US.UTF-8 LANG=ru_RU.UTF-8 veche event list
! No such records. To add one: veche event add --help
$ LC_ALL=ru LC_MESSAGES=en_US LANG=C veche event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ LC_ALL=en_GB.UTF-8 LANG=ru_RU.UTF-8 veche event list
! No such records. To add one: veche event add --help
$ VECHE_LANG=ru LC_ALL=en_US.UTF-8 veche event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ VECHE_LANG=en LC_ALL=ru_RU.UTF-8 veche event list
! No such records. To add one: veche event add --help
$ VECHE_LANG=ru veche event list --lang en
! No such records. To add one: veche event add --help
$ VECHE_LANG=en veche --lang=ru event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ LC_ALL=de_DE.UTF-8 veche event list
! No such records. To add one: veche event add --help
$ LC_ALL= LANG=ru_RU.KOI8-R veche event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ env -u LANG veche event list
! No such records. To add one: veche event add --help
$ veche --язык ru event list
! Таких записей нет. Добавить: veche событие добавить --справка
$ veche event list --lang de
! veche: --lang <LANG>: “de” does not fit; one of: ru, en
!   more: veche event list --help
= 2

"#]]);
}

#[test]
fn errors_of_the_command_line_are_in_the_users_language() {
    Town::new().russian().plays(str![[r#"
$ veche
! veche: не указана команда
!   есть: создать (init), орг (org), событие (event), награда (award), помощь (aid), план (plan), отчёт (report), поиск (search), год (year), администрация (office), коды (codes), журнал (log), отмена (undo), вернуть (redo), проверка (check), человек (person), экспорт (export), импорт (import), копия (backup), восстановить (restore), где (where), справочник-команд (man), справка (help)
!   подробнее: veche --справка
= 2
$ veche evnt
! veche: неизвестная команда «evnt»
!   возможно, имелось в виду: veche event
!   подробнее: veche --справка
= 2
$ veche event ad
! veche: неизвестная команда «ad»
!   возможно, имелось в виду: veche event add
!   подробнее: veche событие --справка
= 2
$ veche event add
! veche: не указаны обязательные: --дата <ДАТА>, --вид <КОД>, --название <ТЕКСТ>
!   подробнее: veche событие добавить --справка
= 2
$ veche event add --date 2012 --kind talk --title Т --peple 3
! veche: неизвестный параметр «--peple»
!   возможно, имелось в виду: --people
!   подробнее: veche событие добавить --справка
= 2
$ veche event add --date
! veche: не указано значение: --дата <ДАТА>
!   подробнее: veche событие добавить --справка
= 2
$ veche event list --format x
! veche: неизвестный вид «x»; есть: table, csv, csv-excel, xlsx, docx, json, ndjson, markdown
= 2
$ veche event list --limit много
! veche: --не-больше <ЧИСЛО>: не подходит «много»
!   подробнее: veche событие список --справка
= 2
$ veche plan carry 1 --year 2012
! veche: [НОМЕР]... нельзя указать вместе с --год <ГОД>
!   подробнее: veche план перенести --справка
= 2
$ veche --db a.db --demo event list
! veche: --файл <ФАЙЛ> нельзя указать вместе с --пример
!   подробнее: veche событие список --справка
= 2
$ veche event add --date 2012 --date 2013 --kind talk --title Т
! veche: --дата <ДАТА> указано дважды
!   подробнее: veche событие добавить --справка
= 2
$ veche help нет
! veche: нет команды «нет»; список: veche --справка
= 2
$ veche event list лишнее
! veche: лишнее слово «лишнее»
!   подробнее: veche событие список --справка
= 2

"#]]);
}

#[test]
fn the_same_errors_in_english() {
    Town::new().plays(str![[r#"
$ veche
! veche: no command given
!   there are: init (создать), org (орг), event (событие), award (награда), aid (помощь), plan (план), report (отчёт), search (поиск), year (год), office (администрация), codes (коды), log (журнал), undo (отмена), redo (вернуть), check (проверка), person (человек), export (экспорт), import (импорт), backup (копия), restore (восстановить), where (где), man (справочник-команд), help (справка)
!   more: veche --help
= 2
$ veche evnt
! veche: unknown command “evnt”
!   did you mean: veche event
!   more: veche --help
= 2
$ veche event ad
! veche: unknown command “ad”
!   did you mean: veche event add
!   more: veche event --help
= 2
$ veche event add
! veche: required and not given: --date <DATE>, --kind <CODE>, --title <TEXT>
!   more: veche event add --help
= 2
$ veche event add --date 2012 --kind talk --title Т --peple 3
! veche: unknown option “--peple”
!   did you mean: --people
!   more: veche event add --help
= 2
$ veche event add --date
! veche: no value given: --date <DATE>
!   more: veche event add --help
= 2
$ veche event list --format x
! veche: unknown format “x”; there are: table, csv, csv-excel, xlsx, docx, json, ndjson, markdown
= 2
$ veche event list --limit many
! veche: --limit <NUMBER>: “many” does not fit
!   more: veche event list --help
= 2
$ veche plan carry 1 --year 2012
! veche: [ID]... cannot be used with --year <YEAR>
!   more: veche plan carry --help
= 2
$ veche --db a.db --demo event list
! veche: --db <FILE> cannot be used with --demo
!   more: veche event list --help
= 2
$ veche event add --date 2012 --date 2013 --kind talk --title Т
! veche: --date <DATE> is given twice
!   more: veche event add --help
= 2
$ veche help no
! veche: no command “no”; see: veche --help
= 2
$ veche event list more
! veche: a word too many: “more”
!   more: veche event list --help
= 2

"#]]);
}

#[test]
fn what_machines_read_is_the_same_in_both_languages() {
    let town = Town::bare();
    for command in [
        "veche --demo org list --format csv",
        "veche --demo event list --format json",
        "veche --demo award list --format ndjson",
        "veche --demo aid show 3 --format json",
        "veche --demo plan list --format csv",
        "veche --demo codes --format csv",
        "veche --demo year 2012 --format json",
    ] {
        assert_eq!(town.ok(&format!("{command} --lang ru")), town.ok(&format!("{command} --lang en")), "{command}");
    }
}

#[test]
fn every_command_has_help_in_both_languages() {
    let town = Town::bare();
    let cyrillic = |text: &str| text.chars().filter(|sign| ('а'..='я').contains(sign)).count();
    let subjects = ["org", "event", "award", "award rule", "aid", "plan"];
    let verbs = ["add", "list", "show", "edit", "remove"];
    let pairs = subjects.iter().flat_map(|subject| verbs.iter().map(move |verb| format!("{subject} {verb}")));
    let others = [
        "init",
        "office",
        "year",
        "codes",
        "codes add",
        "codes edit",
        "codes remove",
        "report",
        "search",
        "plan done",
        "award register",
        "award draft",
        "award due",
        "org rename",
        "org head",
        "org merge",
        "org activity",
        "backup",
        "restore",
        "where",
        "man",
    ];
    for path in pairs.chain(others.map(str::to_owned)).chain(["plan carry".to_owned(), String::new()]) {
        let (ru, en) = (town.ok(&format!("veche {path} --help --lang ru")), town.ok(&format!("veche {path} --help")));
        assert!(cyrillic(&ru) > 200, "{path}: {ru}");
        assert!(cyrillic(&en) < 300 && en.contains("Usage: "), "{path}: {en}");
        assert_eq!(town.ok(&format!("veche help {path} --lang ru")), ru, "help {path}");
        let flags = en.lines().filter(|line| line.trim_start().starts_with('-')).flat_map(str::split_whitespace);
        for flag in flags.filter(|word| word.starts_with("--")) {
            assert!(ru.contains(flag.trim_end_matches([',', '.', ':', '`'])), "{path}: {flag} is missing in Russian");
        }
    }
}

#[test]
fn help_is_the_same_by_whatever_door() {
    let town = Town::new();
    for (path, lang) in [("help", "ru"), ("help", "en"), ("event add", "ru"), ("where", "en"), ("award rule", "ru")] {
        let help = town.ok(&format!("veche --lang {lang} help {path}"));
        assert_eq!(help, town.ok(&format!("veche --lang {lang} {path} --help")), "{path} {lang}");
        assert!(help.contains(if lang == "ru" { "Пример:" } else { "Example:" }) || path == "award rule", "{help}");
    }
}

#[test]
fn help_in_russian_holds_no_english_words_of_the_parser() {
    let town = Town::bare().russian();
    for path in ["", "event", "event add", "event list", "plan carry", "codes add", "report", "year", "init"] {
        let help = town.ok(&format!("veche {path} --help"));
        for word in ["Usage", "Options", "Commands", "Arguments", "possible values", "default", "Print", "[aliases"] {
            assert!(!help.contains(word), "{path}: «{word}» in\n{help}");
        }
    }
}

#[test]
fn commands_are_never_abbreviated() {
    let town = Town::new();
    for line in ["veche ev list", "veche event li", "veche event list --colum id", "veche rep 2012"] {
        assert_eq!(town.run(line).code, 2, "{line}");
    }
}

#[test]
fn version_is_data() {
    let town = Town::bare();
    assert_eq!(town.ok("veche --version"), format!("veche {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(town.ok("veche -V"), town.ok("veche --version --lang ru"));
}

#[test]
fn russian_help_names_everything_in_russian_first() {
    Town::bare().russian().plays(str![[r#"
$ veche codes --help
справочники кодов: показать или изменить

Пример:
  veche коды event.kind

Как вызвать: veche коды [СПРАВОЧНИК] [ПАРАМЕТРЫ] [КОМАНДА]

Команды:
  добавить  новый код в открытом справочнике [add]
  изменить  другие слова для кода [edit]
  удалить   убрать код, который нигде не применён [remove]

Что указать:
  [СПРАВОЧНИК]  Справочник: event.kind, aid.form, interaction

Параметры:
      --формат <ВИД>   Вид: table, csv, csv-excel, xlsx, docx, json, ndjson, markdown; для отчёта и
                       других бумаг: text, markdown, docx, html, xlsx, csv, json. Для Excel лучше
                       xlsx: нули в начале чисел ни один CSV не сохраняет и в Excel, и в LibreOffice
                       [--format]
  -o, --в-файл <ФАЙЛ>  Записать в файл, а не на экран [--output]
      --поверх         Записать поверх существующего файла [--force]
      --точно          Тексты в CSV как есть: без «'» перед тем, что таблица приняла бы за формулу,
                       и без ="…" в csv-excel [--exact]

Общие параметры:
      --файл <ФАЙЛ>   Файл записей [--db]
      --пример        Работать на встроенном примере, в памяти; ничего не сохраняется [--demo]
      --язык <ЯЗЫК>   Язык всего, что читает человек: ru, en [--lang]
      --тихо          Без замечаний, только данные и ошибки [--quiet]
      --цвет <КОГДА>  Применять ли цвет: auto, always, never [--color]
      --без-вопросов  Ничего не спрашивать [--no-input]
      --да            Отвечать «да» на каждый вопрос [--yes]
  -h, --справка       Напечатать справку [--help]

КОДЫ

Вид мероприятия, форма помощи, вид награды берутся из справочников. Набирайте код или его слова, на
любом языке и в любом числе: talk, беседа, беседы. Хватит и первого слова, если оно одно такое.

  veche событие добавить --дата 14.03.2012 --вид беседа --название "О льготах"

Нужного вида нет — добавьте его один раз:

  veche коды добавить event.kind hike --рус поход --рус-мн походы

Код, который уже стоит в записях, не удаляют, а прекращают:

  veche коды изменить event.kind rally --действует-до 31.12.2012
$ veche справка событие add | head -16
новая запись

Пример:
  veche событие добавить --дата 14.03.2012 --вид "круглый стол" --название "О доступной среде" \
      --орг ВОИ

Как вызвать: veche событие добавить --дата <ДАТА> --вид <КОД> --название <ТЕКСТ> [ПАРАМЕТРЫ]

Параметры:
      --дата <ДАТА>               Когда проведено: 01.09.2012, 09.2012, 2012, «III кв. 2012»
                                  [--date]
      --вид <КОД>                 Что это было (список: veche коды event.kind) [--kind]
      --название <ТЕКСТ>          Как называлось [--title]
      --раз <ЧИСЛО>               Сколько раз проведено: 1, если не указано; «неизвестно», если
                                  никто не знает [--times]
      --место <ТЕКСТ>             Где проведено [--place]
$ veche событие --ask --help | head -3
! veche: неизвестный параметр «--ask»
!   подробнее: veche событие --справка
$ veche event add --title --help
! veche: не указано значение: --название <ТЕКСТ>
!   подробнее: veche событие добавить --справка
= 2

"#]]);
}
