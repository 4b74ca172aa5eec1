//! A year whose account is handed in.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         event add --date 01.09.2012 --kind talk --title Беседа --org ВОИ
         aid add --date 2012 --flow support --form transport --org ВОИ --amount 100,50",
    )
}

#[test]
fn what_changes_after_a_year_was_closed_stands_beside_what_was_published() {
    town().russian().plays(str![[r#"
$ veche год закрыть 2012
! Год 2012 закрыт: числа отчёта сохранены. Что изменится потом, встанет в следующем отчёте рядом с опубликованным
$ veche отчёт 2012 --тихо --язык ru | tail -3
Проведено 1 мероприятие: беседа — 1.

Поддержка объединениям оказана 1 раз: транспорт — 1. Сумма поддержки — 100,50 ₽.
$ veche событие добавить --дата 02.09.2012 --вид беседа --название Вторая --орг ВОИ --тихо
2
$ veche событие добавить --дата 03.09.2012 --вид беседа --название Третья
3
! Записано: мероприятие № 3 «Третья»
! Год 2012 закрыт (15.01.2013): числа, которые от этого изменились, встанут в следующий отчёт как уточнение
$ veche помощь изменить 1 --сумма 90 --причина 'опечатка в ведомости'
! Изменено: помощь № 1
! Год 2012 закрыт (15.01.2013): числа, которые от этого изменились, встанут в следующий отчёт как уточнение
$ veche отчёт 2012 --тихо --язык ru | grep -A6 Уточнения
Уточнения к отчёту за 2012 год, сданному 15.01.2013:

- наиболее активные, Общество инвалидов, участие: 3 (опубликовано: 2);
- формы взаимодействия, проведение совместных мероприятий (совещания, круглые
  столы), беседы, встречи: 3 (опубликовано: 1);
- мероприятия, беседы: 3 (опубликовано: 1);
- поддержка объединений, транспорт, сумма: 90 ₽ (опубликовано: 100,50 ₽).
$ veche отчёт 2013 --тихо --язык ru | grep -A6 Уточнения
Уточнения к отчёту за 2012 год, сданному 15.01.2013:

- наиболее активные, Общество инвалидов, участие: 3 (опубликовано: 2);
- формы взаимодействия, проведение совместных мероприятий (совещания, круглые
  столы), беседы, встречи: 3 (опубликовано: 1);
- мероприятия, беседы: 3 (опубликовано: 1);
- поддержка объединений, транспорт, сумма: 90 ₽ (опубликовано: 100,50 ₽).
$ veche отчёт 2012 --формат json | grep -A8 '"section": "support"'
          "section": "support",
          "item": "transport",
          "measure": "amount",
          "unit": "RUB",
          "published": "100.50",
          "now": "90.00"
        }
      ]
    }
! Нет записей, поэтому нет в отчёте: сколько объединений действует (veche год), поощрения, акции, вопросы объединений, план и его выполнение, задачи следующего года
$ veche журнал --не-больше 1
№ 8 · 15.01.2013 00:00 · clerk · изменение · причина: опечатка в ведомости
  помощь № 1: Сумма: 100,50 ₽ → 90 ₽
! Показана последняя 1 операция из 8; больше: veche журнал --не-больше 8
$ veche событие изменить 1 --место ДК
! Изменено: мероприятие № 1 «Беседа»
! Год 2012 закрыт (15.01.2013): числа, которые от этого изменились, встанут в следующий отчёт как уточнение. Чтобы журнал сохранил причину: veche отмена и та же команда с --причина ТЕКСТ
$ veche помощь изменить 1 --сумма 100,50 --тихо; veche событие удалить 2 --тихо; veche событие удалить 3 --тихо
$ veche отчёт 2012 --язык ru | grep -c Уточнения
0
! Записи 2012 года изменены после того, как год закрыт; числа отчёта те же
! Нет записей, поэтому нет в отчёте: сколько объединений действует (veche год), поощрения, акции, вопросы объединений, план и его выполнение, задачи следующего года
= 1
$ veche проверка
! Проверено: 105 записей, 12 операций журнала. Всё в порядке

"#]]);
}

#[test]
fn a_year_is_closed_once_and_opened_with_a_reason() {
    town().plays(str![[r#"
$ veche year close 2012
! 2012 is closed: the figures of its account are kept. What changes from now on stands in the next account beside what was published
$ veche year close 2012
! veche: 2012 is closed already (15 Jan 2013); to open it again: veche year reopen 2012 --because TEXT
= 65
$ veche year reopen 2012
! veche: required and not given: --because <TEXT>
!   more: veche year reopen --help
= 2
$ veche year reopen 2012 --because 'the region asked for a correction'
! 2012 is open again
$ veche year reopen 2012 --because again
! veche: 2012 is not closed; to close it: veche year close 2012
= 65
$ veche log --limit 2
no. 5 · 15.01.2013 00:00 · clerk · year closed
  added: closed year 2012
no. 6 · 15.01.2013 00:00 · clerk · year reopened · reason: the region asked for a correction
  removed: closed year 2012
! The last 2 operations of 6; more: veche log --limit 6
$ veche undo
! Undone: operation no. 6 · 15.01.2013 00:00 · clerk · year reopened · reason: the region asked for a correction
!   added: closed year 2012
! To have it back: veche redo
$ veche undo
! Undone: operation no. 5 · 15.01.2013 00:00 · clerk · year closed
!   removed: closed year 2012
! To have it back: veche redo
$ veche year reopen 2012 --because again
! veche: 2012 is not closed; to close it: veche year close 2012
= 65
$ veche year close 2014
! veche: 2014 has not begun yet; a year is closed when its account is handed in
= 65
$ veche year close 2011
! veche: there are no records of 2011: nothing to close
= 65
$ veche year close
! veche: required and not given: <YEAR>
!   more: veche year close --help
= 2
$ veche year
! veche: required and not given: <YEAR>
!   more: veche year --help
= 2
$ veche year 2012 close
! veche: there are words too many on the command line
!   more: veche year --help
= 2

"#]]);
}

#[test]
fn a_package_carries_what_was_published() {
    let town = town();
    town.ok("veche year close 2012 --quiet && veche export out --with-names --quiet");
    town.ok("veche --db new.db init --quiet && veche --db new.db import out --quiet && veche --db new.db event remove 1 --quiet");
    let told = town.ok("veche --db new.db report 2012 --quiet --lang en");
    assert!(told.contains("talks: not stated (published: 1)"), "{told}");
}

#[test]
fn a_closed_year_says_so_and_what_is_said_of_it_is_a_change_too() {
    town().with("year close 2012").plays(str![[r#"
$ veche year 2012
! Nothing is recorded of 2012 yet. For example: veche year 2012 --declared-orgs 15
! 2012 is closed: its account was handed in on 15 Jan 2013
$ veche year 2012 --declared-orgs 15
! Recorded for 2012
! 2012 is closed (15 Jan 2013): figures that this changes go into the next account as a revision
$ veche year 2012 --declared-orgs 15
! Nothing changed: year no. 2012 holds this already

"#]]);
}

#[test]
fn a_year_of_very_many_campaigns_is_closed_and_goes_into_a_package() {
    let town = Town::new();
    let rows = (1..=1500).map(|n| format!("2012-05-05,campaign,Акция {n},{n}.50\n"));
    town.write("events.csv", format!("date,kind,title,stated_amount\n{}", rows.collect::<String>()));
    town.ok("veche event import events.csv --quiet && veche year close 2012 --quiet");
    town.ok("veche export out --with-names --quiet && veche --db new.db init --quiet");
    town.ok("veche --db new.db import out --quiet && veche --db new.db export back --with-names --quiet");
    assert_eq!(town.ok("diff -r out back"), "");
}

#[test]
fn of_closed_years_in_a_row_the_account_after_them_tells_what_was_revised() {
    town().with("event add --date 2013 --kind talk --title Тихая").plays(str![[r#"
$ veche year close 2012 --quiet && VECHE_TODAY=2014-01-20 veche year close 2013 --quiet
$ veche event add --date 2012-05 --kind talk --title Забытая --quiet
3
$ VECHE_TODAY=2014-12-20 veche report 2014 --quiet | grep -A2 Revisions
Revisions of the account of 2012, handed in on 15 Jan 2013:

- forms of interaction, holding joint events (working meetings, round tables),
$ VECHE_TODAY=2015-12-20 veche report 2015 --quiet | grep -c Revisions
0
= 1
$ VECHE_TODAY=2014-02-20 veche event add --date 2014-02 --kind talk --title Начало --quiet
4
$ VECHE_TODAY=2014-02-20 veche year close 2014
! 2014 is not over yet: whatever is added until its end will be a revision
! 2014 is closed: the figures of its account are kept. What changes from now on stands in the next account beside what was published
! There is no backup yet; to make one: veche backup

"#]]);
}
