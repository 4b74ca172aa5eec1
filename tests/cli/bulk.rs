//! Several at once: all associations or a group, several records by number, an event with its questions.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --group disabled
         org add --code СВ --name 'Совет ветеранов' --group veterans
         org add --code РСВА --name 'Союз ветеранов Афганистана' --group veterans --group afghan-veterans --registered-on 2012-06
         org add --code БЫЛО --name 'Бывшие ветераны' --group veterans --ended-on 2011-12-31
         org add --code ВЕРХ --name 'Всероссийский совет ветеранов' --group veterans --acts-here no",
    )
}

#[test]
fn all_and_groups_are_those_that_act_here_at_the_time_of_the_record() {
    town().plays(str![[r#"
$ veche event add --date 2013-01-10 --kind talk --title А --org all --quiet
1
$ veche event add --date 2012-03-01 --kind talk --title Б --org 'группа:ветераны' --org ВОИ --quiet
2
$ veche event add --date 2011 --kind talk --title В --org Group:veterans --quiet
3
$ veche plan add --year 2012 --task Г --org ВСЕ --quiet
1
$ veche aid add --date 2013-01 --flow support --form transport --org 'group: afghan-veterans' --quiet
1
$ veche event list --format csv --columns title,orgs
title,orgs
В,СВ; БЫЛО
Б,СВ; ВОИ
А,ВОИ; СВ; РСВА
$ veche plan list --format csv --columns task,orgs
task,orgs
Г,ВОИ; СВ; РСВА
$ veche event edit 1 --org группа:veterans && veche event list --format csv --columns title,orgs --limit 1 --sort -date
title,orgs
А,СВ; РСВА
! Changed: event no. 1 “А”
! Associations: was ВОИ, СВ, РСВА, is СВ, РСВА
! “группа:veterans” stands for 2 associations that act here
$ veche event list --org group:afghan-veterans --format csv --columns title
title
А
$ veche event list --org все --format csv --columns title
title
В
Б
А

"#]]);
}

#[test]
fn one_association_is_not_several_and_a_group_has_somebody() {
    town().russian().plays(str![[r#"
$ veche награда добавить --дата 2012 --вид медаль --орг все
! veche: Объединение: «все» — это несколько объединений, а здесь нужно одно; список: veche орг список
= 65
$ veche событие добавить --дата 2012 --вид беседа --название Т --орг группа:женщины
! veche: Объединения: «группа:женщины»: действующих объединений нет; список: veche орг список
= 65
$ veche событие добавить --дата 2012 --вид беседа --название Т --орг группа:нет
! veche: Объединения: «нет»: нет такого кода; есть:
!   veterans — ветераны
!   disabled — инвалиды
!   afghan-veterans — ветераны Афганистана
!   chernobyl — чернобыльцы
!   women — женщины
!   children — дети
!   youth — молодёжь
!   ethnic-cultural — национально-культурные группы
!   professional — профессиональные группы
!   cultural — культура и искусство
!   sports — физкультура и спорт
!   other — другие группы
= 65
$ veche событие добавить --дата 01.01.1990 --вид беседа --название Т --орг группа:чернобыльцы
! veche: Объединения: «группа:чернобыльцы»: действующих объединений нет; список: veche орг список
= 65

"#]]);
}

#[test]
fn an_event_brings_its_questions_in_one_operation() {
    town().plays(str![[r#"
$ veche event add --date 2012-03-01 --kind reception --title Приём --org ВОИ --question 'О пандусе' --question 'Об автобусе'
1
1
2
! Recorded: event no. 1 “Приём”
! Recorded 2 questions in the plan of 2012: no. 1, 2
$ veche plan list --format csv --columns id,year,task,kind,orgs,raised_by,status
id,year,task,kind,orgs,raised_by,status
1,2012,О пандусе,question,ВОИ,ВОИ,planned
2,2012,Об автобусе,question,ВОИ,ВОИ,planned
$ veche event add --date 2012-03-01 --kind reception --title Приём --org ВОИ --question 'О пандусе' --question 'О сквере'
1
3
1
! NOT recorded: such a record is there already, event no. 1 “Приём”. If this is another case, add --again
! Recorded 1 question in the plan of 2012: no. 3
! Question no. 1 is recorded already and was not added again. If this is another: --again
$ veche event add --date 2012-04 --kind council --title Совет --org ВОИ --org СВ --question 'О льготах'
2
4
! Recorded: event no. 2 “Совет”
! Recorded 1 question in the plan of 2012: no. 4
$ veche plan list --format csv --columns id,task,orgs,raised_by
id,task,orgs,raised_by
1,О пандусе,ВОИ,ВОИ
2,Об автобусе,ВОИ,ВОИ
3,О сквере,ВОИ,ВОИ
4,О льготах,ВОИ; СВ,
$ veche undo
! Undone: operation no. 9 · 15.01.2013 00:00 · clerk · addition
!   removed: plan item no. 4 “О льготах”
!   removed: event no. 2 “Совет”
! To have it back: veche redo
$ veche event list --format csv --columns id
id
1
$ veche event add --date 2012-04 --kind council --title Совет --question ''
! veche: --question <TEXT>: empty; give a text
= 65

"#]]);
    town().russian().plays(str![[r#"
$ veche событие добавить --дата 01.03.2012 --вид совещание --название О --вопрос 'О пандусе' --вопрос 'О сквере'
1
1
2
! Записано: мероприятие № 1 «О»
! Записано 2 вопроса в план на 2012 год: № 1, 2
$ veche событие добавить --дата 01.03.2012 --вид совещание --название О --вопрос 'О пандусе'
1
1
! НЕ записано: такая запись уже есть, мероприятие № 1 «О». Если это другой случай, добавьте --ещё-раз
! Вопрос № 1 уже записан, второй раз не добавлен. Если это другой: --ещё-раз

"#]]);
}

fn events() -> Town {
    town().with(
        "event add --date 2012-01 --kind talk --title А
         event add --date 2012-02 --kind talk --title Б --place Музей
         event add --date 2012-03 --kind talk --title В
         event add --date 2012-04 --kind talk --title Г",
    )
}

#[test]
fn several_records_are_changed_in_one_operation_or_none() {
    events().plays(str![[r#"
$ veche event edit 1..3 --place Музей
! Records changed: 2 (no. 1, 3); held this already: no. 2
$ veche event edit '3-4, № 2' --place Музей --chair Иванов
! Records changed: 3 (no. 2–4)
$ veche event edit 1-4 --place Музей --clear chair
! Records changed: 3 (no. 2–4); held this already: no. 1
$ veche event edit 1,2 --place Музей
! Nothing changed: no. 1, 2 hold this already
$ veche undo
! Undone: operation no. 13 · 15.01.2013 00:00 · clerk · change
!   event no. 4 “Г”: Chair: — → Иванов
!   event no. 3 “В”: Chair: — → Иванов
!   event no. 2 “Б”: Chair: — → Иванов
! To have it back: veche redo
$ veche event list --format csv --columns id,place,chair
id,place,chair
1,Музей,
2,Музей,Иванов
3,Музей,Иванов
4,Музей,Иванов
$ veche event edit 3..9 --place Школа
! veche: no such record: event no. 5; see: veche event list
= 66
$ veche event edit 1..4 --date 2012-05 --clear title
! veche: event no. 1: Title: this field cannot be emptied: it is required
= 65
$ veche event edit 4..1 --place Школа
! veche: “4..1”: the number of a record is needed; to find it: veche event list
= 65
$ veche event list --format csv --columns id,place
id,place
1,Музей
2,Музей
3,Музей
4,Музей

"#]]);
}

#[test]
fn a_record_that_is_refused_is_named_and_the_others_stay() {
    town().russian().plays(str![[r#"
$ veche орг изменить 1..2 --название 'Одно на двоих'
! veche: объединение № 2: Название: такое объединение уже есть: № 1, ВОИ. Изменить его: veche орг изменить ВОИ
= 65
$ veche орг изменить 1,3 --прекращено 2012-01
! veche: объединение № 3: Прекращено: прекращено раньше, чем зарегистрировано
= 65
$ veche орг изменить ВОИ --телефон 3-12-34
! Изменено: объединение № 1 «ВОИ»
$ veche орг список --столбцы код,название,прекращено --формат csv
code,name,ended_on
БЫЛО,Бывшие ветераны,2011-12-31
ВЕРХ,Всероссийский совет ветеранов,
ВОИ,Общество инвалидов,
СВ,Совет ветеранов,
РСВА,Союз ветеранов Афганистана,

"#]]);
}

#[test]
fn several_are_removed_in_one_operation_or_none() {
    events().with("award add --date 2012 --kind medal --people 1 --event 2").plays(str![[r#"
$ veche event remove 1..4
! veche: event no. 2: it cannot be removed: others refer to this record; change them first:
!   award no. 1
= 65
$ veche event remove 1,3..4
! Records removed: 3 (no. 1, 3, 4)
$ veche event list --format csv --columns id
id
2
$ veche undo --quiet && veche event list --format csv --columns id
id
1
2
3
4

"#]]);
}

#[test]
fn awards_are_held_against_the_rules_one_by_one() {
    town()
        .with(
            "award rule add --kind medal --gap-months 12 --strict yes --act Положение
             award add --date 2012-01-10 --kind gift --awardee 'Иванов И. И.'
             award add --date 2012-02-10 --kind gift --awardee 'Иванов И. И.'",
        )
        .plays(str![[r#"
$ veche award edit 1..2 --notes Проверено
! Records changed: 2 (no. 1, 2)
$ veche award edit 1..2 --kind medal
! veche: award no. 2: not recorded: the rules of awards do not allow it. To record it in spite of them, and keep why: --despite "REASON"
!   Иванов И. И.: 12 months must pass after award no. 1 (10 Jan 2012), the first day allowed is 10 Jan 2013. Rule: Положение
= 65
$ veche award edit 1..2 --kind medal --despite 'решение главы'
! In spite of the rules: Иванов И. И.: 12 months must pass after award no. 1 (10 Jan 2012), the first day allowed is 10 Jan 2013. Rule: Положение
! Records changed: 2 (no. 1, 2)

"#]]);
}
