//! Words too many and too few on the command line: the answer shows the whole of it as it is typed.

use snapbox::str;

use crate::harness::Town;
use crate::screen::Screen;

#[test]
fn a_word_too_many_is_answered_by_how_it_is_typed() {
    Town::new().russian().plays(str![[r#"
$ veche событие список --год = 2024
! veche: лишнее слово «2024»
!   вокруг «=» не ставят пробелов: --год=2024
!   подробнее: veche событие список --справка
= 2
$ veche событие список --год =2024
! veche: --год <ГОД>: «=2024»: нужен год от 1900 до 2100
!   вокруг «=» не ставят пробелов: --год=2024
= 65
$ veche событие список --год= 2024
! veche: --год <ГОД>: «»: нужен год от 1900 до 2100
!   вокруг «=» не ставят пробелов: --год=2024
= 65
$ veche событие изменить 2 3 --место ДК
! veche: лишнее слово «3»
!   номера нескольких записей пишут через запятую, без пробелов: 2,3
!   подробнее: veche событие изменить --справка
= 2
$ veche событие удалить 2, 3, 5..7
! veche: лишнее слово «3,»
!   номера нескольких записей пишут через запятую, без пробелов: 2,3,5..7
!   подробнее: veche событие удалить --справка
= 2
$ veche отчёт за 2024
! veche: лишнее слово «2024»
!   возможно, имелось в виду: veche отчёт 2024
!   подробнее: veche отчёт --справка
= 2
$ veche отчёт 2024 год
! veche: лишнее слово «год»
!   возможно, имелось в виду: veche отчёт 2024
!   подробнее: veche отчёт --справка
= 2
$ veche отчёт III квартал 2024
! veche: лишнее слово «квартал»
!   возможно, имелось в виду: veche отчёт "III квартал 2024"
!   подробнее: veche отчёт --справка
= 2
$ veche событие добавить --дата 2024 --вид беседа --название Круглый стол --место ДК
! veche: лишнее слово «стол»
!   если это часть значения из нескольких слов, возьмите значение в кавычки: --название "Круглый стол"
!   подробнее: veche событие добавить --справка
= 2
$ veche событие добавить --дата 2024 --вид беседа --название Т --орг ВОИ, СВ
! veche: лишнее слово «СВ»
!   если это часть значения из нескольких слов, возьмите значение в кавычки: --орг "ВОИ, СВ"
!   подробнее: veche событие добавить --справка
= 2
$ veche событие добавить --дата 14 марта 2024 --вид беседа --название Т
! veche: лишнее слово «марта»
!   возможно, имелось в виду: --дата 14.03.2024
!   подробнее: veche событие добавить --справка
= 2
$ veche помощь добавить --дата 2024 --сумма 45 тыс
! veche: лишнее слово «тыс»
!   возможно, имелось в виду: --сумма 45000
!   подробнее: veche помощь добавить --справка
= 2
$ veche орг показать Совет ветеранов
! veche: лишнее слово «ветеранов»
!   если это часть значения из нескольких слов, возьмите значение в кавычки: "Совет ветеранов"
!   подробнее: veche орг показать --справка
= 2
$ veche событие список 2024
! veche: лишнее слово «2024»
!   возможно, имелось в виду: --год 2024
!   подробнее: veche событие список --справка
= 2
$ veche событие список --год 2024 беседа
! veche: лишнее слово «беседа»
!   подробнее: veche событие список --справка
= 2
$ veche событие показать 1 2
! veche: лишнее слово «2»
!   подробнее: veche событие показать --справка
= 2

"#]]);
}

#[test]
fn a_word_too_many_is_answered_in_english_too() {
    Town::new().plays(str![[r#"
$ veche event list --year = 2024
! veche: a word too many: “2024”
!   no spaces stand around “=”: --year=2024
!   more: veche event list --help
= 2
$ veche event edit 2 3 --place Hall
! veche: a word too many: “3”
!   numbers of several records are parted by commas, without spaces: 2,3
!   more: veche event edit --help
= 2
$ veche report for 2024
! veche: a word too many: “2024”
!   did you mean: veche report 2024
!   more: veche report --help
= 2
$ veche event add --date 2024 --kind talk --title Round table --place Hall
! veche: a word too many: “table”
!   if it is a part of a value of several words, put the value in quotes: --title "Round table"
!   more: veche event add --help
= 2
$ veche org show Veterans of labour
! veche: a word too many: “of”
!   if it is a part of a value of several words, put the value in quotes: "Veterans of labour"
!   more: veche org show --help
= 2

"#]]);
}

#[test]
fn who_types_too_little_is_told_the_next_step() {
    Town::new().russian().with("org add --code СВ --name 'Совет ветеранов'").plays(str![[r#"
$ veche отчёт
! veche: не указано обязательное: <ПЕРИОД>
!   например: veche отчёт 2012
!   подробнее: veche отчёт --справка
= 2
$ veche список
! veche: неизвестная команда «список»
!   сначала раздел, потом действие; например: veche событие список
!   подробнее: veche --справка
= 2
$ veche --язык ru показать 1
! veche: неизвестная команда «показать»
!   сначала раздел, потом действие; например: veche событие показать 1
!   подробнее: veche --справка
= 2
$ veche импорт
! veche: не указано обязательное: <ПАПКА>
!   таблицу загружают в свой раздел: veche событие импорт ТАБЛИЦА
!   подробнее: veche импорт --справка
= 2
$ veche орг изменить СВ
! veche: не указано, что изменить; спросить по полям: veche орг изменить СВ --спросить
= 2
$ veche орг изменить 'Совет ветеранов'
! veche: не указано, что изменить; спросить по полям: veche орг изменить "Совет ветеранов" --спросить
= 2
$ veche событие изменить 1..3
! veche: не указано, что изменить
= 2
$ veche событие изменить 1..3 --спросить
! veche: «1..3»: спрашивать можно только об одной записи; укажите один номер
= 2

"#]]);
    Town::new().plays(str![[r#"
$ veche report
! veche: required and not given: <PERIOD>
!   for example: veche report 2012
!   more: veche report --help
= 2
$ veche show 1
! veche: unknown command “show”
!   the subject comes first, then the verb; for example: veche event show 1
!   more: veche --help
= 2
$ veche import
! veche: required and not given: <DIR>
!   a table is read into a subject: veche event import TABLE
!   more: veche import --help
= 2
$ veche event edit 1
! veche: nothing to change is given; to be asked for each field: veche event edit 1 --ask
= 2
$ veche event edit 1..3 --ask
! veche: “1..3”: only one record can be asked about; give one number
= 2

"#]]);
}

#[test]
fn who_can_be_asked_is_told_the_bare_command() {
    let town = Town::new().russian();
    let (_, text) = Screen::open(&town, 80, "veche событие список").end();
    assert!(text.contains("Добавить: veche событие добавить"), "{text}");
    assert!(!text.contains("--справка"), "{text}");
    assert!(town.run("veche событие список").stderr.contains("veche событие добавить --справка"));
}

#[test]
fn a_list_of_several_names_stands_in_quotes() {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org add --code СВ --name 'Совет ветеранов'
         event add --date 2012 --kind talk --title Т --org 'ВОИ, СВ'",
    );
    assert_eq!(town.json("veche event show 1 --format json")["orgs"].as_array().map(Vec::len), Some(2));
}
