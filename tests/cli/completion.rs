//! Completion, as each shell asks for it: `COMPLETE=SHELL veche -- WORDS`.

use snapbox::str;

use crate::harness::Town;

/// A town whose shell is bash: `tab WORDS` asks for the last of the words, as they are typed; `TEXT` is what bash would
/// replace, where that is not all of it.
pub fn town() -> Town {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --known-as колясочники
         org add --code СЧ --name 'Союз «Чернобыль» города Зареченска' --short-name 'Союз «Чернобыль»' --known-as чернобыльцы
         org add --code СВ --name 'Совет ветеранов'
         org add --code ВЦ --name 'Вышестоящий центр чернобыльцев' --acts-here no
         event add --date 12.05.2011 --kind talk --title 'О планах' --org СЧ
         event add --date 2012 --kind round-table --title 'О доступной среде'
         plan add --year 2014 --task 'Провести собрание'",
    );
    town.write(
        "tab",
        "#!/bin/sh\nset -f\n[ $# -eq 0 ] || shift\n[ -z \"${TEXT+is}\" ] || export _VECHE_TEXT=\"$TEXT\"\nCOMPLETE=bash _VECHE_LINE=\"veche $*\" _VECHE_TYPE=${TYPE:-63} exec veche -- veche\n",
    );
    town.ok("chmod +x tab");
    town
}

#[test]
fn an_association_is_found_by_any_part_of_what_it_is_called() {
    town().russian().plays(str![[r#"
$ ./tab veche event list --org черн
СЧ
$ ./tab veche событие список --орг ЧЕРНОБЫЛЬ
СЧ
$ ./tab veche event list --org коляс
ВОИ
$ TEXT=черн ./tab veche event list --org=черн
СЧ
$ ./tab veche орг показать сов
СВ
$ ./tab veche year 2012 --active ''
ВОИ  (Общество инвалидов)
СЧ   (Союз «Чернобыль» города Зареченска)
СВ   (Совет ветеранов)
ВЦ   (Вышестоящий центр чернобыльцев)
all  (все действующие объединения)
$ ./tab veche event list --org xthy
СЧ
$ ./tab veche орг показать '"вет сов'
СВ
$ ./tab veche event list --org нет-такого

"#]]);
}

#[test]
fn a_group_is_offered_where_one_is_begun() {
    let town = town();
    town.plays(str![[r#"
$ ./tab veche event list --org gr:ve
$ TEXT=ve ./tab veche event list --org group:ve
veterans
$ ./tab veche event list --org гру
группа:ветераны
группа:инвалиды
группа:ветераны Афганистана
группа:чернобыльцы
группа:женщины
группа:дети
группа:молодёжь
группа:национально-культурные группы
группа:профессиональные группы
группа:культура и искусство
группа:физкультура и спорт
группа:другие группы
$ TEXT=вет ./tab veche event list --org группа:вет
ветераны
ветераны Афганистана
$ ./tab veche event list --org '"группа:вет'
группа:ветераны
группа:ветераны Афганистана
$ TEXT='' ./tab veche year 2012 --active group:
veterans
disabled
afghan-veterans
chernobyl
women
children
youth
ethnic-cultural
professional
cultural
sports
other
$ TEXT=ы ./tab veche event add --org х:ы

"#]]);
}

#[test]
fn bash_keeps_what_was_typed_where_several_are_meant() {
    town().russian().plays(str![[r#"
$ TYPE=9 ./tab veche event list --org со
СЧ
СВ
ВОИ
…
$ TYPE=9 ./tab veche event list --org С
СЧ
СВ
ВОИ
…
$ TYPE=37 ./tab veche event list --org со
СЧ
СВ
ВОИ

"#]]);
}

#[test]
fn commands_and_flags_are_offered_in_the_language_that_is_typed() {
    town().plays(str![[r#"
$ ./tab veche ev
event
$ ./tab veche со
создать  (Create a new file of records)
событие  (Events: what was held together with associations)
$ ./tab veche event ''
add     (Add a record)
list    (List records)
show    (Show one record whole, with what refers to it)
edit    (Change what is typed, leave the rest)
remove  (Remove a record that nothing refers to)
import  (Add the rows of a spreadsheet or a CSV, all or none)
$ ./tab veche event list --o
--org     (Only with this association; all: with any, group:CODE: with any of…)
--output  (Write to a file instead of the screen)
$ ./tab veche event list --о
--орг        (Only with this association; all: with any, group:CODE: with any…)
--отпечаток  (A last column by which import knows whether the record was chan…)
$ ./tab veche событие список -- | tail -8
--файл          (The file of records)
--пример        (Work on the built-in example, in memory; nothing is kept)
--язык          (Language of everything a person reads: ru, en)
--тихо          (No remarks, only data and errors)
--цвет          (Whether to use colour: auto, always, never)
--без-вопросов  (Never ask anything)
--да            (Answer every question with yes)
--справка       (Print help)
$ ./tab veche help org me
merge
rename
$ ./tab veche --lang ru '' | head -4
init     (новый файл записей)
org      (объединения: кто они и что с каждым сделано)
event    (мероприятия: что проведено вместе с объединениями)
award    (поощрения: кто и за что поощрён)

"#]]);
}

#[test]
fn pages_of_help_are_offered_and_all_associations_and_operations_to_be_taken_back() {
    let town = town().with("event edit 1,2 --times 2\nevent remove 1\nundo\nevent edit 2 --times 3\nundo 12");
    town.plays(str![[r#"
$ ./tab veche help '' | tail -5
man
help
dates
money
spreadsheets
$ ./tab veche справка д
даты
деньги
создать
награда
год
администрация
коды
где
справочник-команд
орг
помощь
$ ./tab veche help mon
money
$ ./tab veche help event da
$ ./tab veche event list --org ''
ВОИ  (Общество инвалидов)
СЧ   (Союз «Чернобыль» города Зареченска)
СВ   (Совет ветеранов)
ВЦ   (Вышестоящий центр чернобыльцев)
all  (all associations that act here)
$ ./tab veche event add --org а
ВОИ  (Общество инвалидов)
СЧ   (Союз «Чернобыль» города Зареченска)
СВ   (Совет ветеранов)
$ ./tab veche award list --орг ''
ВОИ  (Общество инвалидов)
СЧ   (Союз «Чернобыль» города Зареченска)
СВ   (Совет ветеранов)
ВЦ   (Вышестоящий центр чернобыльцев)
все  (all associations that act here)
$ ./tab veche award add --org al
$ ./tab veche undo ''
9  (15.01.2013 00:00 change: event)
8  (15.01.2013 00:00 addition: plan item no. 1 “Провести собрание”)
7  (15.01.2013 00:00 addition: event no. 2 “О доступной среде”)
6  (15.01.2013 00:00 addition: event no. 1 “О планах”)
5  (15.01.2013 00:00 addition: association no. 4)
4  (15.01.2013 00:00 addition: association no. 3)
3  (15.01.2013 00:00 addition: association no. 2)
2  (15.01.2013 00:00 addition: association no. 1)
$ ./tab veche undo 1

"#]]);
    town.russian().plays(str![[r#"
$ ./tab veche справка та
таблицы
восстановить
даты
$ ./tab veche событие добавить --орг вс
все
$ ./tab veche отмена ''
9  (15.01.2013 00:00 изменение: мероприятие)
8  (15.01.2013 00:00 добавление: пункт плана № 1 «Провести собрание»)
7  (15.01.2013 00:00 добавление: мероприятие № 2 «О доступной среде»)
6  (15.01.2013 00:00 добавление: мероприятие № 1 «О планах»)
5  (15.01.2013 00:00 добавление: объединение № 4)
4  (15.01.2013 00:00 добавление: объединение № 3)
3  (15.01.2013 00:00 добавление: объединение № 2)
2  (15.01.2013 00:00 добавление: объединение № 1)

"#]]);
}

#[test]
fn codes_are_offered_by_their_labels_in_russian_and_by_their_codes_else() {
    let town = town();
    town.plays(str![[r#"
$ ./tab veche event add --kind '' | head -4
round-table         (round table)
working-meeting     (working meeting)
meeting             (meeting)
talk                (talk)
$ ./tab veche event add --kind ro
round-table  (round table)
fair         (project fair)
$ ./tab veche event add --kind круг
круглый\ стол
$ ./tab veche org add --acts-here ''
yes  (yes)
no   (no)
$ ./tab veche codes edit event.kind ta
talk          (talk)
round-table   (round table)
consultation  (consultation)
$ ./tab veche codes plan
plan.kind
plan.status

"#]]);
    town.russian().plays(str![[r#"
$ ./tab veche событие добавить --вид стол
круглый\ стол
$ ./tab veche event add --kind ro
round-table  (круглый стол)
fair         (ярмарка проектов)
$ ./tab veche орг добавить --действует ''
да   (yes)
нет  (no)
$ ./tab veche событие добавить --дата ''
сегодня
вчера

"#]]);
}

#[test]
fn records_are_offered_with_their_titles_and_years_as_they_are() {
    town().plays(str![[r#"
$ ./tab veche event show ''
2  (2012 О доступной среде)
1  (12 May 2011 О планах)
$ ./tab veche event show 2
2
$ ./tab veche event edit планах
1
$ ./tab veche plan done ''
1
$ ./tab veche award add --event ''
2  (2012 О доступной среде)
1  (12 May 2011 О планах)
$ ./tab veche plan carry 1..
1..1
$ ./tab veche report ''
2014
2012
2011
$ ./tab veche event list --year ''
2012
2011
$ ./tab veche plan list --year ''
2014
$ ./tab veche event list --sort -da
-date           (Date)
-agenda         (Agenda)
-stated_amount  (Stated amount)
$ ./tab veche event list --columns id,ti
id,title  (Title)
id,times  (Times)
id,orgs   (Associations)
$ ./tab veche event list --format j
json
ndjson
$ ./tab veche report 2012 --format h
html

"#]]);
}
