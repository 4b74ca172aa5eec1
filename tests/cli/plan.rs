//! The plan's own verbs, and its order.

use snapbox::str;

use crate::harness::Town;

#[test]
fn items_stand_by_year_number_and_record() {
    Town::new()
        .with(
            "plan add --year 2013 --number 1.10 --task Десятая
             plan add --year 2013 --number 1.2 --task Вторая
             plan add --year 2012 --number 9 --task Прошлая
             plan add --year 2013 --task Без-номера
             plan add --year 2013 --number 2 --task Раздел
             plan add --year 2013 --number 1.2 --task Снова
             plan add --year 2013 --number 10 --task Конец",
        )
        .plays(str![[r#"
$ veche plan list --format csv --columns id,year,number,task
id,year,number,task
3,2012,9,Прошлая
2,2013,1.2,Вторая
6,2013,1.2,Снова
1,2013,1.10,Десятая
5,2013,2,Раздел
7,2013,10,Конец
4,2013,,Без-номера
$ veche plan list --year 2013 --format csv --columns id,number --sort -number
id,number
7,10
5,2
1,1.10
2,1.2
6,1.2
4,

"#]]);
}

#[test]
fn done_marks_an_item_and_says_when_and_what() {
    Town::new()
        .with("plan add --year 2012 --task Встречи --due 'весь период'\nplan add --year 2012 --task Стол")
        .plays(str![[r#"
$ veche plan done 1 --on 31.12.2012 --result "$(printf 'Три встречи\nи беседа')"
! Done: plan item no. 1 “Встречи”
$ veche plan done 1 --on 31.12.2012
! Nothing changed: plan item no. 1 “Встречи” holds this already
$ veche plan done 2
! Done: plan item no. 2 “Стол”
$ veche plan done 2 --on сегодня
! Done: plan item no. 2 “Стол”
$ veche plan list --format csv --columns id,status,done_on,result
id,status,done_on,result
1,done,2012-12-31,"Три встречи
и беседа"
2,done,2013-01-15,
$ veche plan done 9
! veche: no such record: plan item no. 9; see: veche plan list
= 66
$ veche plan done 1 --on 31.02.2012
! veche: --on <DATE>: “31.02.2012”: there is no such day
= 65

"#]]);
}

/// One item in every state.
fn states() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         plan add --year 2012 --number 1 --task Намечена --due 31.12.2012 --responsible Отдел --org ВОИ --notes Н
         plan add --year 2012 --number 2 --task Идёт --status doing --due 'весь период'
         plan add --year 2012 --number 3 --task Всегда --status ongoing --due 'ежегодно'
         plan add --year 2012 --number 4 --task Сделана --status done
         plan add --year 2012 --number 5 --task Снята --status dropped
         plan add --year 2011 --number 6 --task Прошлая",
    )
}

#[test]
fn carry_copies_what_is_open_into_the_next_year_once() {
    states().plays(str![[r#"
$ veche plan carry --year 2012
7
8
9
! Carried 3 items into the plan of 2013
$ veche plan carry --year 2012
! Nothing to carry: no open items, or they were carried before
$ veche plan list --format csv --columns id,year,number,task,due,responsible,orgs,status,carried_from
id,year,number,task,due,responsible,orgs,status,carried_from
6,2011,6,Прошлая,,,,planned,
1,2012,1,Намечена,2012-12-31,Отдел,ВОИ,carried,
2,2012,2,Идёт,весь период,,,carried,
3,2012,3,Всегда,ежегодно,,,ongoing,
4,2012,4,Сделана,,,,done,
5,2012,5,Снята,,,,dropped,
7,2013,1,Намечена,,Отдел,ВОИ,planned,1
8,2013,2,Идёт,весь период,,,planned,2
9,2013,3,Всегда,ежегодно,,,ongoing,3
$ veche plan carry --year 2010
! Nothing to carry: no open items, or they were carried before

"#]]);
}

#[test]
fn carry_takes_items_one_by_one() {
    states().russian().plays(str![[r#"
$ veche план перенести 1 2
7
8
! В план 2013 года перенесены 2 пункта
$ veche план перенести 1
! Переносить нечего: открытых пунктов нет или они уже перенесены
$ veche plan carry 3
9
! В план 2013 года перенесён 1 пункт
$ veche plan carry 3
! Переносить нечего: открытых пунктов нет или они уже перенесены
$ veche plan carry 4
! veche: пункт плана № 4 уже закрыт: выполнено
= 65
$ veche plan carry 5
! veche: пункт плана № 5 уже закрыт: снято
= 65
$ veche plan carry 99
! veche: нет записи: пункт плана № 99; список: veche план список
= 66
$ veche plan list --year 2013 --format csv --columns id,task,status,carried_from
id,task,status,carried_from
7,Намечена,planned,1
8,Идёт,planned,2
9,Всегда,ongoing,3
$ veche plan list --year 2012 --format csv --columns id,status
id,status
1,carried
2,carried
3,ongoing
4,done
5,dropped

"#]]);
}

#[test]
fn one_item_that_cannot_be_carried_stops_all() {
    states().plays(str![[r#"
$ veche plan carry 1 4
! veche: plan item no. 4 is closed already: done
= 65
$ veche plan list --year 2013 --quiet

"#]]);
}

#[test]
fn due_is_a_date_or_free_words_kept_as_typed() {
    Town::new().plays(str![[r#"
$ veche plan add --year 2012 --task А --due 01.12.2012
1
! Recorded: plan item no. 1 “А”
$ veche plan add --year 2012 --task Б --due 'IV кв. 2012'
2
! Recorded: plan item no. 2 “Б”
$ veche plan add --year 2012 --task В --due 'Весь  период'
3
! Recorded: plan item no. 3 “В”
$ veche plan add --year 2012 --task Г --due 'до 1 мая'
4
! Recorded: plan item no. 4 “Г”
$ veche plan add --year 2012 --task Д --due 31.02.2012
! veche: --due <DATE>: “31.02.2012” is no date; give a date (01.09.2012) or words (“all year”)
= 65
$ veche plan add --year 2012 --task Е --due 1.5.12
! veche: --due <DATE>: “1.5.12” is no date; give a date (01.09.2012) or words (“all year”)
!   did you mean: 01.05.2012
= 65
$ veche plan list --format csv --columns task,due
task,due
А,2012-12-01
Б,2012-10/2012-12
В,Весь  период
Г,до 1 мая
$ veche plan list --columns task,due --lang ru
Задача  Срок
───────────────────────
А       01.12.2012
Б       IV квартал 2012
В       Весь  период
Г       до 1 мая
Всего: 4 записи · просрочено: 4

"#]]);
}

#[test]
fn an_event_carries_out_an_item() {
    Town::new()
        .with(
            "plan add --year 2012 --task 'Провести стол'
             event add --date 2012 --kind round-table --title Стол --plan 1",
        )
        .plays(str![[r#"
$ veche plan show 1
Carried out by: event no. 1 “Стол”, 2012

No.                 1
Year                2012
Task                Провести стол
Status              planned
Events (plan item)  № 1

"#]]);
}

#[test]
fn on_the_screen_what_is_overdue_stands_first_and_for_machines_nothing_moves() {
    Town::new()
        .with(
            "plan add --year 2012 --number 1 --task Первая --status done
             plan add --year 2012 --number 2 --task Вторая --due 'III квартал'
             plan add --year 2013 --number 1 --task Третья --due 'весь период'",
        )
        .plays(str![[r#"
$ veche plan list --columns number,task,due
Number  Task    Due
───────────────────────────
2       Вторая  III квартал
1       Первая  —
1       Третья  весь период
In all: 3 records · overdue: 1
$ veche plan list --columns number,task,due --sort number
Number  Task    Due
───────────────────────────
1       Первая  —
1       Третья  весь период
2       Вторая  III квартал
In all: 3 records · overdue: 1
$ veche plan list --columns number,status
Number  Status
─────────────────────────
2       planned (overdue)
1       done
1       planned
In all: 3 records · overdue: 1
$ veche plan list --columns number,status --lang ru
Номер  Состояние
─────────────────────────────────
2      запланировано (просрочено)
1      выполнено
1      запланировано
Всего: 3 записи · просрочено: 1
$ veche plan list --columns number,status -o plan.md --quiet && cat plan.md
| Number | Status |
| --- | --- |
| 1 | done |
| 2 | planned |
| 1 | planned |
$ veche plan list --columns number,task,status --format csv
number,task,status
1,Первая,done
2,Вторая,planned
1,Третья,planned

"#]]);
}
