//! Each verb of each subject.

use snapbox::str;

use crate::harness::Town;

#[test]
fn associations() {
    Town::new().plays(str![[r#"
$ veche org add --code СЖК --name 'Союз женщин Кузбасса' --level regional --group women
1
! Recorded: association no. 1 “СЖК”
$ veche org list
No.  Code  Name                  Level     Acts here  Groups
────────────────────────────────────────────────────────────
  1  СЖК   Союз женщин Кузбасса  regional  yes        women
In all: 1 record
$ veche org show СЖК
No.        1
Code       СЖК
Name       Союз женщин Кузбасса
Level      regional
Acts here  yes
Groups     women
$ veche org edit СЖК --members 40
! Changed: association no. 1 “СЖК”
$ veche org remove СЖК
! Removed: association no. 1 “СЖК”
$ veche org list --quiet

"#]]);
}

#[test]
fn events() {
    Town::new().plays(str![[r#"
$ veche event add --date 01.09.2012 --kind 'round table' --title 'Круглый стол' --people 20
1
! Recorded: event no. 1 “Круглый стол”
$ veche event list
No.  Date        Kind         Title         Times  Present
──────────────────────────────────────────────────────────
  1  1 Sep 2012  round table  Круглый стол      1       20
In all: 1 record · Times: 1 · Present: 20
$ veche event show 1
No.      1
Date     1 Sep 2012
Kind     round table
Title    Круглый стол
Times    1
Present  20
$ veche event edit 1 --chair 'глава города' --outcome "$(printf 'одно\nдругое')"
! Changed: event no. 1 “Круглый стол”
$ veche event show 1
No.      1
Date     1 Sep 2012
Kind     round table
Title    Круглый стол
Times    1
Chair    глава города
Present  20
Outcome  одно
         другое
$ veche event remove 1
! Removed: event no. 1 “Круглый стол”

"#]]);
}

#[test]
fn awards() {
    Town::new().plays(str![[r#"
$ veche award add --date 2012-05 --kind 'letter of gratitude' --awardee 'Петров П. П.' --awardee-type person
1
! Recorded: award no. 1 “Петров П. П.”
$ veche award list
No.  Date      Kind                 Times  Awardee       Awardee type
─────────────────────────────────────────────────────────────────────
  1  May 2012  letter of gratitude      1  Петров П. П.  person
In all: 1 record · Times: 1
$ veche award show 1
No.           1
Date          May 2012
Kind          letter of gratitude
Times         1
Awardee       Петров П. П.
Awardee type  person
$ veche award edit 1 --amount 1500
! Changed: award no. 1 “Петров П. П.”
$ veche award list --columns id,amount
No.   Amount
────────────
  1  1,500 ₽
In all: 1 record · Times: 1 · Amount: 1,500 ₽
$ veche award remove 1
! Removed: award no. 1 “Петров П. П.”

"#]]);
}

#[test]
fn aid() {
    Town::new().plays(str![[r#"
$ veche aid add --date 2012 --flow support --form transport --what автобус --quantity 3 --unit trip
1
! Recorded: aid no. 1 “автобус”
$ veche aid list
No.  Date  Flow                        Form       Times  What     Quantity  Unit
────────────────────────────────────────────────────────────────────────────────
  1  2012  support for an association  transport      1  автобус         3  trip
In all: 1 record · Times: 1
$ veche aid show 1
No.       1
Date      2012
Flow      support for an association
Form      transport
Times     1
What      автобус
Quantity  3
Unit      trip
$ veche aid edit 1 --quantity 4
! Changed: aid no. 1 “автобус”
$ veche aid list --columns id,quantity,unit --format csv
id,quantity,unit
1,4,trip
$ veche aid remove 1
! Removed: aid no. 1 “автобус”

"#]]);
}

#[test]
fn plans() {
    Town::new().plays(str![[r#"
$ veche plan add --year 2013 --task 'встречи с ветеранами' --kind direction --number 1 --due 'all year'
1
! Recorded: plan item no. 1 “встречи с ветеранами”
$ veche plan list
No.  Year  Task                  Kind            Number  Due       Status
──────────────────────────────────────────────────────────────────────────
  1  2013  встречи с ветеранами  main direction  1       all year  planned
In all: 1 record
$ veche plan show 1
No.     1
Year    2013
Task    встречи с ветеранами
Kind    main direction
Number  1
Due     all year
Status  planned
$ veche plan edit 1 --status doing
! Changed: plan item no. 1 “встречи с ветеранами”
$ veche plan done 1 --on 01.10.2013 --result 'проведено три'
! Done: plan item no. 1 “встречи с ветеранами”
$ veche plan show 1 --format ndjson
{"id":1,"year":2013,"task":"встречи с ветеранами","kind":"direction","number":"1","section":null,"due":"all year","responsible":null,"orgs":[],"decided_at":null,"raised_by":null,"status":"done","done_on":"2013-10-01","result":"проведено три","carried_from":null,"notes":null}
$ veche plan remove 1
! Removed: plan item no. 1 “встречи с ветеранами”

"#]]);
}

#[test]
fn show_names_what_refers_to_the_record() {
    Town::new()
        .with(
            "org add --code ВОИ --name 'Общество инвалидов'
             org add --code ВОИ2 --name 'Общество инвалидов, отделение' --parent ВОИ --successor ВОИ
             plan add --year 2012 --task Задача --raised-by ВОИ --org ВОИ
             event add --date 2012 --kind talk --title Беседа --org ВОИ --plan 1
             award add --date 2012 --org ВОИ --nominated-by ВОИ --event 1
             aid add --date 2012 --flow support --form transport --org ВОИ --event 1
             year 2012 --active ВОИ",
        )
        .plays(str![[r#"
$ veche org show ВОИ
Events: since 2012: 1 time (talk 1), last 2012
Support: since 2012: 1 time (transport 1), last 2012; amount not stated
Awards: since 2012: 1 time (kind not stated 1), last 2012

No.                       1
Code                      ВОИ
Name                      Общество инвалидов
Acts here                 yes
Associations (parent)     ВОИ2
Associations (successor)  ВОИ2
Years (most active)       2012
Events (associations)     № 1
Awards (association)      № 1
Awards (nominated by)     № 1
Aid (associations)        № 1
Plan (raised by)          № 1
Plan (associations)       № 1
$ veche event show 1
No.                    1
Date                   2012
Kind                   talk
Title                  Беседа
Times                  1
Associations           ВОИ
Plan item              1
Awards (presented at)  № 1
Aid (event)            № 1
$ veche plan show 1
Carried out by: event no. 1 “Беседа”, 2012

No.                 1
Year                2012
Task                Задача
Associations        ВОИ
Raised by           ВОИ
Status              planned
Events (plan item)  № 1
$ veche event show 1 --format ndjson
{"id":1,"date":"2012","kind":"talk","title":"Беседа","times":1,"place":null,"organiser":null,"chair":null,"orgs":["ВОИ"],"people":null,"agenda":null,"outcome":null,"minutes":null,"plan":1,"stated_amount":null,"account":null,"notes":null,"award.event":[1],"aid.event":[1]}
$ veche org show ВОИ --format ndjson | grep -o '"award.*'
"awards":{"count":{"known":1,"unstated":0},"kinds":[{"code":null,"count":{"known":1,"unstated":0}}],"first":"2012","last":"2012"},"org.parent":["ВОИ2"],"org.successor":["ВОИ2"],"year.active":[2012],"event.orgs":[1],"award.org":[1],"award.nominated_by":[1],"aid.orgs":[1],"plan.raised_by":[1],"plan.orgs":[1]}

"#]]);
}
