//! The office and the year: one row each, shown or set by the flags that are typed.

use snapbox::str;

use crate::harness::Town;

#[test]
fn the_office_is_set_field_by_field() {
    Town::new().russian().plays(str![[r#"
$ veche office --name 'Администрация города' --territory-of 'города'
! Сведения об учреждении записаны
$ veche office --town Город --office-lang ru
! Сведения об учреждении записаны
$ veche office
№                  1
Название           Администрация города
Территория (чего)  города
Город              Город
Язык отчёта        русский
$ veche office --town Город
! Ничего не изменилось: сведения об учреждении № 1 уже в таком виде
$ veche office --clear territory-of
! Сведения об учреждении записаны
$ veche office --format csv
id,name,name_in,territory,territory_of,territory_in,town,head,signatory,executor,office_lang
1,Администрация города,,,,,Город,,,,ru
$ veche office --office-lang de
! veche: --язык-отчёта <КОД>: «de»: нет такого кода; есть:
!   ru — русский
!   en — английский
= 65

"#]]);
}

#[test]
fn the_office_speaks_the_language_in_force_at_init() {
    Town::bare().plays(str![[r#"
$ LANG=ru_RU.UTF-8 veche --db ru.db init --quiet && veche --db ru.db office --format ndjson | grep -o '"office_lang":.*'
"office_lang":"ru"}
$ veche --db en.db init --quiet && veche --db en.db office --format ndjson | grep -o '"office_lang":.*'
"office_lang":"en"}
$ veche --db set.db init --office-lang ru --quiet && veche --db set.db office --format ndjson | grep -o '"office_lang":.*'
"office_lang":"ru"}

"#]]);
}

#[test]
fn a_year_is_set_field_by_field() {
    Town::new()
        .with("org add --code ВОИ --name 'Общество инвалидов'\norg add --code СЖК --name 'Союз женщин'")
        .plays(str![[r#"
$ veche year 2012
! Nothing is recorded of 2012 yet. For example: veche year 2012 --declared-orgs 15
$ veche year 2012 --declared-orgs 15 --active СЖК --active 'общество инвалидов' --interaction joint --interaction transport
! Recorded for 2012
$ veche year 2012 --closing 'Конец.'
! Recorded for 2012
$ veche year 2012 --format ndjson
{"id":2012,"declared_orgs":15,"active":["СЖК","ВОИ"],"interaction":["joint","transport"],"opening":null,"closing":"Конец.","tasks_opening":null}
$ veche year 2012 --lang ru
№                     2012
Заявлено объединений  15
Наиболее активные     СЖК, ВОИ
Формы взаимодействия  проведение совместных мероприятий (совещания, круглые столы), беседы, встречи; предоставление транспорта для поездки общественным организациям на различные мероприятия
Заключение            Конец.
$ veche year 2012 --active ВОИ --quiet && veche year 2012 --format csv
id,declared_orgs,active,interaction,opening,closing,tasks_opening
2012,15,ВОИ,joint; transport,,Конец.,
$ veche year 2012 --clear declared-orgs --quiet && veche year 2012 --format csv
id,declared_orgs,active,interaction,opening,closing,tasks_opening
2012,,ВОИ,joint; transport,,Конец.,
$ veche year 2012 --interaction нет
! veche: Forms of interaction: “нет”: no such code; there are:
!   transport — providing transport for public organisations to travel to various events
!   methodical — giving methodological help (drawing up various documents, advice on drawing documents up correctly)
!   joint — holding joint events (working meetings, round tables), talks, meetings
!   encouragement — encouraging and congratulating active members of public organisations
!   dialogue — keeping up a dialogue with public associations through meetings, consultations, round tables, the work of public councils and public reception offices
!   non-economic — non-economic forms of support for public associations: information, methodological, training, organisational
= 65
$ veche year 2012 --active нет
! veche: Most active: no association “нет”; see: veche org list
= 65
$ veche year 12
! veche: <YEAR>: “12”: a year from 1900 to 2100 is needed
= 65
$ veche year 2012 --declared-orgs -1
! veche: --declared-orgs <NUMBER>: “-1”: a whole number is needed, not below zero
= 65

"#]]);
}

#[test]
fn the_texts_of_a_year_may_stand_in_files() {
    let town = Town::new();
    town.write("opening.txt", "\u{feff}Первый абзац.\nВторой абзац.\n");
    town.write("cp1251.txt", b"\xcf\xf0\xe8\xe2\xe5\xf2");
    town.plays(str![[r#"
$ veche year 2012 --opening @opening.txt --tasks-opening 'Задачи:'
! Recorded for 2012
$ veche year 2012
No.                   2012
Opening               Первый абзац.
                      Второй абзац.
Opening of the tasks  Задачи:
$ veche year 2012 --closing @нет.txt
! veche: cannot read the file нет.txt: there is no such file
= 66
$ veche year 2012 --closing @cp1251.txt
! veche: cannot read the file cp1251.txt: it is not UTF-8; save it so
= 65
$ veche year 2012 --closing @.
! veche: cannot read the file .: it is no plain file
= 65

"#]]);
    town.tells("report 2012 --lang ru", &["Первый абзац.", "Второй абзац."]);
}

#[test]
fn declared_and_kept_are_two_figures() {
    let town = Town::new().with(
        "org add --code Р --name Россия --acts-here no
         org add --code А --name Альфа
         org add --code Б --name Бета --ended-on 2011
         org add --code В --name Гамма --registered-on 2013
         org add --code Г --name Дельта --ended-on 2012-03",
    );
    town.tells("report 2012 --lang ru", &["Учтено поимённо 2 общественных объединения"]);
    town.ok("veche --quiet year 2012 --declared-orgs 15");
    town.tells("report 2012 --lang ru", &["15", "(по сведениям администрации), из них учтено поимённо 2"]);
    let account = town.ok("veche --quiet report 2012 --lang ru");
    assert!(!account.to_lowercase().contains("зарегистрирован"), "that word is the ministry's: {account}");
    let figures = town.json("veche --quiet report 2012 --format json");
    assert_eq!((&figures["orgs"]["declared"], &figures["orgs"]["kept"]), (&15.into(), &2.into()));
}
