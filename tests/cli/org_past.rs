//! What associations were called and who headed them: each year prints the name and the head of its time.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВЕТ --name 'Клуб ветеранов' --short-name КВ --head 'Иванова М. П.' --head-since 2005
         org add --code СЖК --name 'Союз женщин'
         event add --date 2011-05-09 --kind talk --title Беседа --org ВЕТ
         event add --date 2012-02-28 --kind talk --title Беседа --org ВЕТ
         event add --date 2012-02-29 --kind talk --title Беседа --org ВЕТ",
    )
}

#[test]
fn a_name_holds_until_the_day_of_the_next() {
    town().plays(str![[r#"
$ veche org rename ВЕТ --name 'Совет ветеранов' --short-name СВ --on 29.02.2012
! Renamed: “ВЕТ” is called “Совет ветеранов” from 29 Feb 2012; before, “Клуб ветеранов”
$ veche report 2011 --lang ru | grep -A2 активные
! Нет записей, поэтому нет в отчёте: сколько объединений действует (veche год), поощрения, поддержка объединений, акции, вопросы объединений, план и его выполнение, задачи следующего года
= 1
$ veche report 28.02.2012 --format json --quiet | grep '"name"'
        "name": "Клуб ветеранов",
$ veche report 29.02.2012 --format json --quiet | grep '"name"'
        "name": "Совет ветеранов",
$ veche report 2012 --format json --quiet | grep '"name"'
        "name": "Совет ветеранов",
$ veche org list --year 2011 --format csv --columns code,name,short_name
code,name,short_name
ВЕТ,Клуб ветеранов,КВ
СЖК,Союз женщин,
$ veche org list --year 2012 --format csv --columns code,name,short_name
code,name,short_name
ВЕТ,Совет ветеранов,СВ
СЖК,Союз женщин,
$ veche org list --format csv --columns code,name
code,name
ВЕТ,Совет ветеранов
СЖК,Союз женщин

"#]]);
}

#[test]
fn of_two_names_in_a_year_the_last_day_decides() {
    town()
        .with(
            "org rename ВЕТ --name 'Второе название' --on 2012-03-01
             org rename ВЕТ --name 'Третье название' --on 2012-12-31",
        )
        .plays(str![[r#"
$ veche org list --year 2011 --format csv --columns name --sort id
name
Клуб ветеранов
Союз женщин
$ veche org list --year 2012 --format csv --columns name --sort id
name
Третье название
Союз женщин
$ veche report 2012-01/2012-11 --format json --quiet | grep '"name"'
        "name": "Второе название",
$ veche org show ВЕТ
Events: since 2011: 3 times (talk 3), last 29 Feb 2012

No.                    1
Code                   ВЕТ
Name                   Третье название
Short name             КВ
Acts here              yes
Head                   Иванова М. П.
Head since             2005
Former name            until 31 Dec 2012: Второе название (КВ)
Former name            until 1 Mar 2012: Клуб ветеранов (КВ)
Events (associations)  № 1, № 2, № 3
$ veche org rename ВЕТ --name Четвёртое --on 31.12.2012
! veche: “ВЕТ” was renamed already (31 Dec 2012): another name can only begin later. To correct the name without history: veche org edit ВЕТ --name …
= 65
$ veche org rename ВЕТ --name Четвёртое --on 2012
! veche: “ВЕТ” was renamed already (31 Dec 2012): another name can only begin later. To correct the name without history: veche org edit ВЕТ --name …
= 65

"#]]);
}

#[test]
fn former_names_find_it_after_those_of_today() {
    town().with("org rename ВЕТ --name 'Совет ветеранов' --short-name СВ --on 2012-02-29").plays(str![[r#"
$ veche org list --quiet --format csv --columns id,code
id,code
1,ВЕТ
2,СЖК
$ veche event list --org 'клуб ветеранов' --format csv --columns id,orgs
id,orgs
1,ВЕТ
2,ВЕТ
3,ВЕТ
$ veche event list --org КВ --format csv --columns id
id
1
2
3
$ veche org add --code КЛУБ --name 'Клуб ветеранов'
3
! Recorded: association no. 3 “КЛУБ”
$ veche event list --org 'клуб ветеранов' --format csv --columns id
id
! No such records. To add one: veche event add --help

"#]]);
}

#[test]
fn a_head_of_the_first_of_january_is_not_that_of_the_year_before() {
    town().russian().plays(str![[r#"
$ veche орг руководитель ВЕТ --имя 'Петров П. П.' --с 01.01.2012
! Записано: «ВЕТ» с 01.01.2012 возглавляет Петров П. П.; прежде — Иванова М. П.
$ veche org list --year 2004 --format csv --columns code,head,head_since
code,head,head_since
ВЕТ,,
СЖК,,
$ veche org list --year 2011 --format csv --columns code,head,head_since
code,head,head_since
ВЕТ,Иванова М. П.,2005
СЖК,,
$ veche org list --year 2012 --format csv --columns code,head,head_since
code,head,head_since
ВЕТ,Петров П. П.,2012-01-01
СЖК,,
$ veche орг руководитель СЖК --имя 'Сидорова А. А.' --с 2012-05
! Записано: «СЖК» с мая 2012 года возглавляет Сидорова А. А.; кто прежде, не указано
$ veche org list --year 2011 --format csv --columns code,head
code,head
ВЕТ,Иванова М. П.
СЖК,
$ veche орг показать ВЕТ | tail -2
Прежний руководитель       до 01.01.2012: Иванова М. П. (с 2005 года)
Мероприятия (объединения)  № 1, № 2, № 3
$ veche org show ВЕТ --format json | sed -n '/"former"/,$p' | head -9
  "former": [
    {
      "name": null,
      "short_name": null,
      "head": "Иванова М. П.",
      "since": "2005",
      "until": "2012-01-01"
    }
  ],
$ veche журнал --не-больше 1
№ 8 · 15.01.2013 00:00 · clerk · смена руководителя
  объединение № 2 «СЖК»: Руководитель: — → С. А. А.; Руководит с: — → май 2012
! Показана последняя 1 операция из 8; больше: veche журнал --не-больше 8

"#]]);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_written() {
    town().plays(str![[r#"
$ veche org rename ВЕТ --name 'Совет ветеранов'
! veche: required and not given: --on <DATE>
!   more: veche org rename --help
= 2
$ veche org rename ВЕТ --name 'союз  ЖЕНЩИН' --on 2012
! veche: Name: this association is there already: no. 2, СЖК. To change it: veche org edit СЖК
= 65
$ veche org rename ВЕТ --name '…' --on 2012
! veche: Name: the name has no letter and no digit
= 65
$ veche org rename ВЕТ --name 'Совет ветеранов' --on 16.01.2013
! veche: 16 Jan 2013 lies ahead; enter it when it has come
= 65
$ veche org rename ВЕТ --name 'Совет ветеранов' --on 30.02.2012
! veche: --on <DATE>: “30.02.2012”: there is no such day
= 65
$ veche org rename нет --name 'Совет ветеранов' --on 2012
! veche: no association “нет”; see: veche org list
!   did you mean: ВЕТ — Клуб ветеранов
= 65
$ veche org rename 9 --name 'Совет ветеранов' --on 2012
! veche: no such record: association no. 9; see: veche org list
= 66
$ veche org rename ВЕТ --name 'Клуб ветеранов' --on 2012
! Nothing changed: association no. 1 “ВЕТ” holds this already
$ veche org head ВЕТ --name 'Иванова М. П.' --since 2006
! veche: “ВЕТ” is headed by Иванова М. П. as it is. To change since when: veche org edit ВЕТ --head-since …
= 65
$ veche org head ВЕТ --name 'Петров П. П.' --since 2005
! veche: “ВЕТ” has a head already (2005): another can only begin later. To correct the record: veche org edit ВЕТ --head … --head-since …
= 65
$ veche org head ВЕТ --name 'Иванова М. П.' --since 2005
! Nothing changed: association no. 1 “ВЕТ” holds this already
$ veche log --limit 1 --format csv
n,at,who,verb,subject,id,field,before,after
6,2013-01-15T00:00:00Z,clerk,add,event,3,date,,2012-02-29
6,2013-01-15T00:00:00Z,clerk,add,event,3,kind,,talk
6,2013-01-15T00:00:00Z,clerk,add,event,3,title,,Беседа
6,2013-01-15T00:00:00Z,clerk,add,event,3,times,,1
6,2013-01-15T00:00:00Z,clerk,add,event,3,orgs,,ВЕТ
! The last 1 operation of 6; more: veche log --limit 6

"#]]);
}

#[test]
fn a_new_name_is_one_operation_that_undo_takes_back() {
    let town = town();
    let before = town.ok("veche org show ВЕТ --format json");
    town.plays(str![[r#"
$ veche org rename ВЕТ --name 'Совет ветеранов' --on 2012
! Renamed: “ВЕТ” is called “Совет ветеранов” from 2012; before, “Клуб ветеранов”
! The short name stays “КВ”. For another: veche org edit ВЕТ --short-name …; to drop it: --clear short-name
$ veche undo
! Undone: operation no. 7 · 15.01.2013 00:00 · clerk · new name
!   removed: former name or head no. 1 “Клуб ветеранов”
!   association no. 1 “ВЕТ”: Name: Совет ветеранов → Клуб ветеранов
! To have it back: veche redo

"#]]);
    assert_eq!(town.ok("veche org show ВЕТ --format json"), before);
    town.ok("veche redo --quiet && veche check --quiet");
    assert_eq!(town.json("veche org show ВЕТ --format json")["former"][0]["until"], "2012");
}

#[test]
fn a_list_that_is_to_be_read_in_again_holds_what_is_so_today() {
    town().with("org rename ВЕТ --name 'Совет ветеранов' --on 2012").plays(str![[r#"
$ veche org list --year 2011 --stamp --format csv --columns code,name | cut -d, -f1,2
code,name
ВЕТ,Совет ветеранов
СЖК,Союз женщин

"#]]);
}

#[test]
fn an_association_is_removed_with_its_former_names() {
    town().with("org rename СЖК --name 'Союз женщин Кузбасса' --on 2012").plays(str![[r#"
$ veche org remove СЖК
! Removed: association no. 2 “СЖК”
$ veche undo
! Undone: operation no. 8 · 15.01.2013 00:00 · clerk · removal
!   added: association no. 2 “СЖК”
!   added: former name or head no. 1 “Союз женщин”
! To have it back: veche redo
$ veche org remove ВЕТ
! veche: it cannot be removed: others refer to this record; change them first:
!   event no. 1
!   event no. 2
!   event no. 3
= 65

"#]]);
}

#[test]
fn the_journal_of_awards_names_an_association_as_it_was_called_in_that_year() {
    let town = town().with(
        "award add --date 2012-05-01 --kind gratitude --org ВЕТ
         org rename ВЕТ --name 'Совет ветеранов' --on 2013-01-10",
    );
    town.plays(str![[r#"
$ veche award register --year 2012 --format csv-excel --quiet | cut -d ';' -f 4,6
Awardee;Association
Клуб ветеранов;Клуб ветеранов

"#]]);
}
