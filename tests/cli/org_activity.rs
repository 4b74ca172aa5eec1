//! Nobody forgotten: when each association was last met, encouraged, supported.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code НИ --name 'Ни разу' --registered-on 2010
         org add --code ДАВНО --name 'Давно забытые'
         org add --code ЧАСТО --name 'Частые гости'
         org add --code ПОМЕЩ --name 'В помещении города'
         org add --code ВЕРХ --name 'Вышестоящее' --acts-here no
         org add --code БЫЛО --name 'Бывшее' --ended-on 2011-12-31
         event add --date 2011-12-31 --kind talk --title А --org ДАВНО
         event add --date 2012-11-30 --kind talk --title Б --org ЧАСТО --times 3
         event add --date 2012 --kind campaign --title В --org ЧАСТО --times unknown
         event add --date 2013-01-16 --kind talk --title Впереди --org НИ --org ДАВНО
         event add --date 2011-06 --kind talk --title Г --org БЫЛО --org ВЕРХ
         award add --date 2012-05-01 --org ЧАСТО --people 4
         aid add --date 2010-01/2014-12 --flow support --form property --org ПОМЕЩ
         aid add --date 2012-03-01 --flow income --form money --org ДАВНО
         plan add --year 2012 --task Вопрос --kind question --raised-by ДАВНО
         year 2012 --active ЧАСТО",
    )
}

#[test]
fn the_longest_silent_come_first_and_those_never_met_before_all() {
    town().plays(str![[r#"
$ veche org activity --year 2012 --format csv
org,name,last_event,last_award,last_support,silent_months,events,awards,support,unstated,counted_for
НИ,Ни разу,,,,,0,0,0,0,
ДАВНО,Давно забытые,2011-12-31,,,12,0,0,0,0,question
ПОМЕЩ,В помещении города,,,2010-01/2014-12,0,0,0,0,0,lasting
ЧАСТО,Частые гости,2012,2012-05-01,,0,3,4,0,1,event; award; active
$ veche org activity --year 2012 --silent 12
Code   Association    Last event   Months silent  Events  Awards  Support  Counted for in the account
─────────────────────────────────────────────────────────────────────────────────────────────────────
НИ     Ни разу        —                    never       0       0        0  —
ДАВНО  Давно забытые  31 Dec 2011             12       0       0        0  questions
2 associations, never met: 1. Whole months without an event, an award or support, up to 31 Dec 2012
$ veche org activity --year 2012 --silent 13 --format csv --lang ru
org,name,last_event,last_award,last_support,silent_months,events,awards,support,unstated,counted_for
НИ,Ни разу,,,,,0,0,0,0,
$ veche org activity --year 2011 --format csv
org,name,last_event,last_award,last_support,silent_months,events,awards,support,unstated,counted_for
НИ,Ни разу,,,,,0,0,0,0,
ЧАСТО,Частые гости,,,,,0,0,0,0,
БЫЛО,Бывшее,2011-06,,,6,1,0,0,0,event
ПОМЕЩ,В помещении города,,,2010-01/2014-12,0,0,0,0,0,lasting
ДАВНО,Давно забытые,2011-12-31,,,0,1,0,0,0,event

"#]]);
}

#[test]
fn without_a_year_it_is_ever_and_up_to_today() {
    town().russian().plays(str![[r#"
$ veche орг активность
Код    Объединение         Последнее мероприятие  Последнее поощрение  Последняя поддержка         Молчит, мес.  Мероприятий  Поощрений  Поддержек  Учтено в отчёте
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
НИ     Ни разу             —                      —                    —                                ни разу            0          0          0  —
ДАВНО  Давно забытые       31.12.2011             —                    —                                     12            1          0          0  мероприятия, вопросы
ЧАСТО  Частые гости        2012                   01.05.2012           —                                      0   не менее 3          4          0  мероприятия, поощрения, названо в числе активных
ПОМЕЩ  В помещении города  —                      —                    январь 2010 – декабрь 2014             0            0          0          1  поддержка
Всего: 4 объединения, из них ни разу: 1. Полных месяцев без встреч, поощрений и поддержки — по 15.01.2013
$ veche орг активность --молчат 12 --формат json
[
{"org":"НИ","name":"Ни разу","last_event":null,"last_award":null,"last_support":null,"silent_months":null,"events":0,"awards":0,"support":0,"unstated":0,"counted_for":[]},
{"org":"ДАВНО","name":"Давно забытые","last_event":"2011-12-31","last_award":null,"last_support":null,"silent_months":12,"events":1,"awards":0,"support":0,"unstated":0,"counted_for":["event","question"]}
]
$ veche орг активность --молчат 12 --формат markdown
| Код | Объединение | Последнее мероприятие | Последнее поощрение | Последняя поддержка | Молчит, мес. | Мероприятий | Поощрений | Поддержек | Учтено в отчёте |
| --- | --- | --- | --- | --- | ---: | ---: | ---: | ---: | --- |
| НИ | Ни разу | — | — | — | ни разу | 0 | 0 | 0 | — |
| ДАВНО | Давно забытые | 31.12.2011 | — | — | 12 | 1 | 0 | 0 | мероприятия, вопросы |
$ veche орг активность --молчат много
! veche: --молчат <МЕСЯЦЕВ>: не подходит «много»
!   подробнее: veche орг активность --справка
= 2

"#]]);
}

#[test]
fn nobody_to_be_listed_is_no_error() {
    Town::new()
        .with(
            "org add --code А --name Общество
             event add --date 2012-12-31 --kind talk --title Т --org А",
        )
        .plays(str![[r#"
$ veche org activity --year 2012 --silent 1
! No association was silent for 1 month or more by 31 Dec 2012
$ veche орг активность --молчат 2 --формат csv --язык ru
org,name,last_event,last_award,last_support,silent_months,events,awards,support,unstated,counted_for
! Нет объединений, которые к 15.01.2013 молчат 2 месяца и дольше

"#]]);
}

#[test]
fn a_workbook_of_it_opens() {
    let town = town();
    town.ok("veche org activity --year 2012 -o a.xlsx --quiet && veche org activity -o a.txt --quiet");
    assert!(std::fs::read(town.path("a.xlsx")).expect("the workbook").starts_with(b"PK"));
}

#[test]
fn each_year_bears_its_own_name() {
    town().with("org rename ЧАСТО --name 'Новое название' --on 2013-01-01").plays(str![[r#"
$ veche org activity --year 2012 --format csv | tail -1 | cut -d, -f1,2
ЧАСТО,Частые гости
$ veche org activity --format csv | grep ЧАСТО | cut -d, -f1,2
ЧАСТО,Новое название

"#]]);
}
