//! What another program left in a record is told of by every command that changes that record.

use snapbox::str;

use crate::harness::Town;

#[test]
fn no_command_takes_over_in_silence_what_another_program_left() {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --phone 3-12-34
         org add --code СЖК --name 'Союз женщин' --phone 5-55-55
         plan add --year 2012 --task Праздник
         plan add --year 2012 --task Встреча
         year 2012 --opening 'Год семьи'
         office --name Администрация --town Город
         codes edit event.kind talk --en-plural talks",
    );
    let db = rusqlite::Connection::open(town.db()).expect("the file");
    db.execute_batch(
        "UPDATE org SET phone = '9-99-99';
         UPDATE plan SET task = task || '!', result = 'чужое';
         UPDATE year SET opening = 'Чужое';
         UPDATE office SET town = 'Чужой';
         UPDATE code SET en_plural = 'others' WHERE list = 'event.kind' AND code = 'talk';
         UPDATE stray SET at = '2013-01-15T09:30:00Z'",
    )
    .expect("another program");
    town.plays(str![[r#"
$ veche plan done 1 --result Проведён
! Done: plan item no. 1 “Праздник!”
! With it, what was done past the log is taken over:
!   plan 1 task: changed past the log, by another program on 15.01.2013 09:30; it was: Праздник
$ veche plan carry 2
3
! Carried 1 item into the plan of 2013
! With it, what was done past the log is taken over:
!   plan 2 task: changed past the log, by another program on 15.01.2013 09:30; it was: Встреча
!   plan 2 result: changed past the log, by another program on 15.01.2013 09:30
$ veche year 2012 --declared-orgs 5
! Recorded for 2012
! With it, what was done past the log is taken over:
!   year 2012 opening: changed past the log, by another program on 15.01.2013 09:30; it was: Год семьи
$ veche office --head 'Петров П. П.'
! Recorded: the particulars of the office
! With it, what was done past the log is taken over:
!   office 1 town: changed past the log, by another program on 15.01.2013 09:30; it was: Город
$ veche codes edit event.kind talk --en chat
! Changed: code no. 29 “event.kind talk”
! With it, what was done past the log is taken over:
!   code 29 en_plural: changed past the log, by another program on 15.01.2013 09:30; it was: talks
$ veche org rename ВОИ --name 'Общество людей с инвалидностью' --on 2012-05
! Renamed: “ВОИ” is called “Общество людей с инвалидностью” from May 2012; before, “Общество инвалидов”
! With it, what was done past the log is taken over:
!   org 1 phone: changed past the log, by another program on 15.01.2013 09:30; it was: 3-12-34
$ veche org merge СЖК --into ВОИ --on 2012-06
! Recorded: “СЖК” is no more from June 2012, its successor is “ВОИ”. The records of “СЖК” stay its own
! With it, what was done past the log is taken over:
!   org 2 phone: changed past the log, by another program on 15.01.2013 09:30; it was: 5-55-55
$ veche org edit СЖК --phone 9-99-99
! Nothing changed: association no. 2 “СЖК” holds this already
$ veche check
! Checked: 108 records, 14 operations of the log. All is well

"#]]);
}
