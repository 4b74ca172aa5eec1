//! The papers of awards: the journal, the list for the order, the jubilees.

use snapbox::str;

use crate::harness::Town;

/// A town with awards of persons, a team, an association and people without names.
fn town() -> Town {
    Town::new().russian().with(
        "office --town Зареченск --name 'Администрация города Зареченска' --office-lang ru
         org add --code СВ --name 'Городской совет ветеранов' --founded-on 12.03.1988
         org add --code ВОИ --name 'Городская организация инвалидов'
         award add --date 2012 --kind gratitude-letter --people 12 --org СВ
         award add --date 01.10.2012 --kind honour-certificate --awardee 'Петрова Анна Васильевна' --awardee-type person --position председатель --org ВОИ --merit 'многолетний труд' --number 17-п --basis 'ходатайство от 01.09.2012' --presented-on 05.10.2012 --signed-by 'Глава города' --nominated-on 01.09.2012
         award add --date 01.10.2012 --awardee 'Хор «Рябинушка»' --awardee-type team --people 20 --times 1 --org СВ
         award add --date 12.03.2013 --kind address --org СВ --merit '25 лет со дня основания'
         award add --date 02.10.2012 --kind honour-certificate --awardee 'Иванов И. И.'",
    )
}

#[test]
fn the_journal_numbers_a_year_from_one_by_date() {
    town().plays(str![[r#"
$ veche награда журнал --год 2012
№  Номер  Дата        Кому                       Должность     Объединение                      Вид                      Заслуга           Основание                  Вручено     Подписал      Запись
──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
1  —      2012        12 чел.                    —             Городской совет ветеранов        благодарственное письмо  —                 —                          —           —                  1
2  17-п   01.10.2012  Петрова Анна Васильевна    председатель  Городская организация инвалидов  почётная грамота         многолетний труд  ходатайство от 01.09.2012  05.10.2012  Глава города       2
3  —      01.10.2012  Хор «Рябинушка» (20 чел.)  —             Городской совет ветеранов        —                        —                 —                          —           —                  3
4  —      02.10.2012  Иванов И. И.               —             —                                почётная грамота         —                 —                          —           —                  5
Всего: 4 записи · Раз: 15
$ veche award register --year 2012 --format csv
n,number,date,awardee,people,position,org,kind,merit,basis,presented_on,signed_by,id
1,,2012,,12,,СВ,gratitude-letter,,,,,1
2,17-п,2012-10-01,Петрова Анна Васильевна,,председатель,ВОИ,honour-certificate,многолетний труд,ходатайство от 01.09.2012,2012-10-05,Глава города,2
3,,2012-10-01,Хор «Рябинушка»,20,,СВ,,,,,,3
4,,2012-10-02,Иванов И. И.,,,,honour-certificate,,,,,5
$ veche award register --year 2012 --format markdown --lang en
| No. | Number | Date | Awardee | Position | Association | Kind | Merit | Basis | Presented on | Signed by | Record |
| ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | ---: |
| 1 | — | 2012 | 12 people | — | Городской совет ветеранов | letter of gratitude | — | — | — | — | 1 |
| 2 | 17-п | 1 Oct 2012 | Петрова Анна Васильевна | председатель | Городская организация инвалидов | certificate of honour | многолетний труд | ходатайство от 01.09.2012 | 5 Oct 2012 | Глава города | 2 |
| 3 | — | 1 Oct 2012 | Хор «Рябинушка» (20 people) | — | Городской совет ветеранов | — | — | — | — | — | 3 |
| 4 | — | 2 Oct 2012 | Иванов И. И. | — | — | certificate of honour | — | — | — | — | 5 |
$ veche award register --year 2013 --format json
[
{"n":1,"number":null,"date":"2013-03-12","awardee":null,"people":null,"position":null,"org":"СВ","kind":"address","merit":"25 лет со дня основания","basis":null,"presented_on":null,"signed_by":null,"id":4}
]
$ veche награда журнал --год 2014
! За 2014 год поощрений не записано. Записать: veche награда добавить --справка
$ veche награда журнал
! veche: не указано обязательное: --год <ГОД>
!   подробнее: veche награда журнал --справка
= 2

"#]]);
}

#[test]
fn the_journal_is_a_sheet_of_every_format() {
    let town = town();
    for format in ["csv-excel", "ndjson"] {
        assert!(
            town.ok(&format!("veche award register --year 2012 --format {format}")).contains("Петрова Анна Васильевна")
        );
    }
    town.ok("veche award register --year 2012 -o journal.xlsx");
    assert!(town.path("journal.xlsx").exists());
}

#[test]
fn the_list_for_the_order_stands_by_kind_and_asks_for_what_it_lacks() {
    town().plays(str![[r#"
$ veche награда проект 1..9
ЗАРЕЧЕНСК

СПИСОК награждаемых

Почётная грамота

№ п/п  Фамилия, имя, отчество   Должность, объединение          Заслуги
────────────────────────────────────────────────────────────────────────────────
    1  Петрова Анна Васильевна  председатель, Городская         многолетний труд
                                организация инвалидов
    2  Иванов И. И.

Благодарственное письмо

№ п/п  Фамилия, имя, отчество  Должность, объединение     Заслуги
─────────────────────────────────────────────────────────────────
    1  12 чел.                 Городской совет ветеранов

Приветственный адрес

№ п/п  Фамилия, имя, отчество    Должность, объединение  Заслуги
────────────────────────────────────────────────────────────────────────────────
    1  Городской совет                                   25 лет со дня основания
       ветеранов

Вид поощрения не указан

№ п/п  Фамилия, имя, отчество     Должность, объединение     Заслуги
────────────────────────────────────────────────────────────────────
    1  Хор «Рябинушка» (20 чел.)  Городской совет ветеранов
! № 1 «12 чел.»: Кто именно, фамилия, имя, отчество? За какие заслуги? Когда подано представление?
! № 3 «Хор «Рябинушка» (20 чел.)»: Какая награда? За какие заслуги? Когда подано представление?
! № 4 «Городской совет ветеранов»: Когда подано представление?
! № 5 «Иванов И. И.»: В какой должности? За какие заслуги? Когда подано представление?
! Согласие на обработку персональных данных в этом файле не хранится: получено ли оно от каждого из названных (2)?
$ veche award draft 5 2 --format markdown --lang en
# Зареченск

## LIST of those to be awarded

### Certificate of honour

| No. | Name | Position, association | Merits |
| ---: | --- | --- | --- |
| 1 | Иванов И. И. |  |  |
| 2 | Петрова Анна Васильевна | председатель, Городская организация инвалидов | многолетний труд |
! No. 5 “Иванов И. И.”: In what position? For what merits? When was the nomination handed in?
! Consent to the use of personal data is not kept in this file: has each of the 2 who are named given it?
$ veche award draft 2 --format json
[
  {
    "id": 2,
    "kind": "honour-certificate",
    "awardee": "Петрова Анна Васильевна",
    "people": null,
    "position": "председатель",
    "org": "ВОИ",
    "merit": "многолетний труд"
  }
]
! Согласие на обработку персональных данных в этом файле не хранится: получено ли оно от названного человека?

"#]]);
}

#[test]
fn the_list_takes_numbers_and_ranges_that_are_there() {
    let town = town().with("award remove 3");
    town.plays(str![[r#"
$ veche --quiet award draft 2-4 --format json | grep '"id"'
    "id": 2,
    "id": 4,
$ veche --quiet award draft '№ 5' 2 5 --format json | grep '"id"'
    "id": 5,
    "id": 2,
$ veche award draft 3
! veche: нет записи: поощрение № 3; список: veche награда список
= 66
$ veche award draft 8..9
! veche: «8..9»: таких поощрений нет; список: veche награда список
= 66
$ veche award draft 5..2
! veche: «5..2»: нужен номер записи; найти его: veche награда список
= 65
$ veche award draft все
! veche: «все»: нужен номер записи; найти его: veche награда список
= 65

"#]]);
}

#[test]
fn the_list_is_a_document_of_the_same_bytes_each_time() {
    let town = town();
    town.ok("veche --quiet award draft 1..9 -o one.docx");
    town.ok("veche --quiet award draft 1..9 -o two.docx");
    let read = |name| std::fs::read(town.path(name)).expect("the document");
    assert_eq!(read("one.docx"), read("two.docx"));
}

#[test]
fn jubilees_follow_the_rules_of_their_year() {
    town()
        .with(
            "award rule add --jubilees 25+25 --kind address --applies-to org --act 'Решение № 330' --clause 3 --valid-from 2010
             award rule add --jubilees 50,55,60+5 --applies-to person --act 'Решение № 330' --clause 4
             org edit ВОИ --founded-on 1963
             org add --code СЖ --name 'Союз женщин' --founded-on 29.02.1988
             org add --code ВВ --name 'Всероссийский совет' --founded-on 1913 --acts-here no
             org add --code НН --name 'Новая организация'",
        )
        .plays(str![[r#"
$ veche награда юбилеи --год 2013
Объединение  Название                         Основано    Лет  День        Вид награды           Акт            Пункт  Поощрение, №
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
СЖ           Союз женщин                      29.02.1988   25  28.02.2013  приветственный адрес  Решение № 330  3                 —
СВ           Городской совет ветеранов        12.03.1988   25  12.03.2013  приветственный адрес  Решение № 330  3                 4
ВОИ          Городская организация инвалидов  1963         50  —           приветственный адрес  Решение № 330  3                 —
! У 1 объединения не указано, когда основано: veche орг изменить КОД --основано ДАТА
$ veche award due --year 2013 --format csv
org,name,founded_on,years,day,kind,act,clause,award
СЖ,Союз женщин,1988-02-29,25,2013-02-28,address,Решение № 330,3,
СВ,Городской совет ветеранов,1988-03-12,25,2013-03-12,address,Решение № 330,3,4
ВОИ,Городская организация инвалидов,1963,50,,address,Решение № 330,3,
! У 1 объединения не указано, когда основано: veche орг изменить КОД --основано ДАТА
$ veche award due --year 2014
! В 2014 году юбилеев по этим правилам нет
! У 1 объединения не указано, когда основано: veche орг изменить КОД --основано ДАТА
$ veche award due --year 2038 --format csv
org,name,founded_on,years,day,kind,act,clause,award
СЖ,Союз женщин,1988-02-29,50,2038-02-28,address,Решение № 330,3,
СВ,Городской совет ветеранов,1988-03-12,50,2038-03-12,address,Решение № 330,3,
ВОИ,Городская организация инвалидов,1963,75,,address,Решение № 330,3,
! У 1 объединения не указано, когда основано: veche орг изменить КОД --основано ДАТА
$ veche award due --year 2009
! Нет правила, которое называет юбилеи объединений и действует в 2009 году. Записать: veche награда правило добавить --юбилеи 25+25 --акт "Положение …, номер и дата"

"#]]);
}

#[test]
fn a_jubilee_before_the_rule_held_is_none() {
    let town = town().with("award rule add --jubilees 25 --act Решение --valid-from 13.03.2013");
    assert_eq!(town.ok("veche --quiet award due --year 2013 --format csv").lines().count(), 1);
    let town = town.with("award rule edit 1 --valid-from 12.03.2013");
    assert_eq!(town.ok("veche --quiet award due --year 2013 --format csv").lines().count(), 2);
}

#[test]
fn without_a_rule_of_jubilees_the_next_step_is_named() {
    Town::new().plays(str![[r#"
$ veche award due --year 2013
! There is no rule that names jubilees of associations and holds in 2013. To record one: veche award rule add --jubilees 25+25 --act "Statute …, number and date"

"#]]);
}
