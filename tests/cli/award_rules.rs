//! The statutes as records: `award rule` and its verbs.

use snapbox::str;

use crate::harness::Town;

#[test]
fn a_rule_is_added_listed_shown_changed_and_removed() {
    Town::new().russian().plays(str![[r#"
$ veche награда правило список
! Таких записей нет. Добавить: veche награда правило добавить --справка
$ veche награда правило добавить --вид "почётная грамота" --месяцев 12 --новая-заслуга --исключение "за героизм" --строго --акт "Положение, 01.02.2010 № 5" --пункт "ст. 5" --действует-с 01.02.2010
1
! Записано: правило награждения № 1 «Положение, 01.02.2010 № 5, ст. 5»
$ veche награда правило добавить --вид "благодарственное письмо" --квота 400 --акт "Положение, 2019" --действует-с 2019
2
! Записано: правило награждения № 2 «Положение, 2019»
$ veche награда правило список --столбцы id,вид,месяцев,квота,строго,акт
№  Вид награды              Месяцев между наградами  Не более в год  Строго  Акт
──────────────────────────────────────────────────────────────────────────────────────────────────────
1  почётная грамота                              12               —  да      Положение, 01.02.2010 № 5
2  благодарственное письмо                        —             400  —       Положение, 2019
Всего: 2 записи
$ veche награда правило список --год 2012 --столбцы id,акт
№  Акт
────────────────────────────
1  Положение, 01.02.2010 № 5
Всего: 1 запись
$ veche награда правило список --вид письмо
! veche: Вид награды: «письмо»: нет такого кода; возможно, имелось в виду: благодарственное письмо (gratitude-letter). Есть:
!   honour-certificate — почётная грамота
!   gratitude-letter — благодарственное письмо
!   gratitude — благодарность
!   diploma — диплом
!   medal — медаль
!   badge — знак
!   title — почётное звание
!   address — приветственный адрес
!   bonus — целевая премия
!   gift — ценный подарок
!   other — иная награда
= 65
$ veche награда правило показать 1
№                        1
Вид награды              почётная грамота
Месяцев между наградами  12
Только за новую заслугу  да
Исключение               за героизм
Строго                   да
Акт                      Положение, 01.02.2010 № 5
Пункт                    ст. 5
Действует с              01.02.2010
$ veche награда правило изменить 1 --месяцев 24 --clear строго
! Изменено: правило награждения № 1 «Положение, 01.02.2010 № 5, ст. 5»
$ veche award rule show 1 --format json
{
  "id": 1,
  "kind": "honour-certificate",
  "applies_to": null,
  "gap_months": 24,
  "gap_after": null,
  "new_merit": "yes",
  "exception": "за героизм",
  "yearly_quota": null,
  "days_ahead": null,
  "jubilees": null,
  "strict": null,
  "act": "Положение, 01.02.2010 № 5",
  "clause": "ст. 5",
  "valid_from": "2010-02-01",
  "valid_to": null,
  "notes": null
}
$ veche награда правило удалить 1
! Удалено: правило награждения № 1 «Положение, 01.02.2010 № 5, ст. 5»
$ veche награда правило показать 1
! veche: нет записи: правило награждения № 1; список: veche награда правило список
= 66
$ veche награда правило показать первое
! veche: «первое»: нужен номер записи; найти его: veche награда правило список
= 65
$ veche отмена
! Отменена операция № 5 · 15.01.2013 00:00 · clerk · удаление
!   добавлено: правило награждения № 1 «Положение, 01.02.2010 № 5, ст. 5»
! Вернуть отменённое: veche вернуть

"#]]);
}

#[test]
fn the_same_in_english() {
    Town::new().plays(str![[r#"
$ veche award rule list
! No such records. To add one: veche award rule add --help
$ veche award rule add --days-ahead 30 --act "Statute, 2006-11-08, no. 2017"
1
! Recorded: rule of awards no. 1 “Statute, 2006-11-08, no. 2017”
$ veche award rule list --columns id,days_ahead,act
No.  Days ahead  Act
──────────────────────────────────────────────
  1          30  Statute, 2006-11-08, no. 2017
In all: 1 record
$ veche award rule show 9
! veche: no such record: rule of awards no. 9; see: veche award rule list
= 66
$ veche award rule edit one --strict
! veche: “one”: the number of a record is needed; to find it: veche award rule list
= 65
$ veche award rule edit 1 --clear act
! veche: Act: this field cannot be emptied: it is required
= 65
$ veche award rule edit 1 --clear nothing
! veche: there is no field “nothing”; the fields are those of the flags: veche award rule add --help
= 2

"#]]);
}

#[test]
fn a_rule_must_say_something_and_end_after_it_begins() {
    Town::new().russian().plays(str![[r#"
$ veche награда правило добавить --акт Положение
! veche: Месяцев между наградами: правило ни о чём: укажите перерыв, квоту, срок, новую заслугу или юбилеи
= 65
$ veche награда правило добавить --акт Положение --месяцев 12 --действует-с 2012 --действует-до 2011
! veche: Действует до: конец раньше начала
= 65
$ veche награда правило добавить --месяцев 12
! veche: не указано обязательное: --акт <ТЕКСТ>
!   подробнее: veche награда правило добавить --справка
= 2
$ veche награда правило добавить --акт Положение --юбилеи 50,25
! veche: --юбилеи <ТЕКСТ>: «50,25»: юбилеи пишутся годами через запятую, шаг — после плюса: 25+25, 50,55,60+5
= 65

"#]]);
}

#[test]
fn rules_are_imported_and_exported_like_other_records() {
    let town = Town::new();
    town.write("rules.csv", "Вид награды;Не более в год;Акт\nпочётная грамота;230;Положение\nмедаль;5;Положение\n");
    town.russian().plays(str![[r#"
$ veche награда правило импорт rules.csv
! Импорт: новых 2 (№ 1–2), уже было 0, изменено 0
$ veche award rule list --format csv --columns id,kind,yearly_quota,act
id,kind,yearly_quota,act
1,honour-certificate,230,Положение
2,medal,5,Положение
$ veche награда правило импорт rules.csv
! Импорт: новых 0, уже было 2, изменено 0
$ veche экспорт папка --quiet
$ tail -n 2 папка/rule.csv
1,honour-certificate,,,,,,230,,,,Положение,,,,
2,medal,,,,,,5,,,,Положение,,,,

"#]]);
}

#[test]
fn a_quota_that_is_surely_exceeded_refuses_though_it_was_doubtful_before() {
    Town::new()
        .with("award rule add --kind diploma --yearly-quota 2 --strict --act Положение")
        .plays(str![[r#"
$ veche award add --date 2013-01-10 --awardee 'Без вида' --awardee-type person --quiet
1
$ veche award add --date 2013-01-11 --kind diploma --awardee А --awardee Б --awardee В
! veche: not recorded: the rules of awards do not allow it. To record it in spite of them, and keep why: --despite "REASON"
!   В: with this one there are 3 in 2013, and no more than 2 may be given, the next one from 1 Jan 2014 on. Rule: Положение
!   Б: with this one there are 3 in 2013, and no more than 2 may be given, the next one from 1 Jan 2014 on (a kind of award is not stated, please check). Rule: Положение
= 65

"#]]);
}
