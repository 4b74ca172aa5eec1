//! One record may stand for several acts; people in need have no names, people who are awarded do.

use snapbox::str;

use crate::harness::Town;

#[test]
fn times_is_1_when_not_typed_and_unknown_when_said_so() {
    let town = Town::new();
    for (typed, kept) in [
        ("", "1"),
        ("--times 7", "7"),
        ("--times unknown", ""),
        ("--times неизвестно", ""),
        ("--times '?'", ""),
        ("--раз неизвестно", ""),
        ("--times НЕИЗВЕСТНО", ""),
    ] {
        let id = town.ok(&format!("veche event add --again --date 2012 --kind talk --title Т {typed}"));
        let list = town.ok("veche event list --format csv --columns id,times");
        assert!(list.lines().any(|line| line == format!("{},{kept}", id.trim())), "{typed}: {list}");
    }
}

#[test]
fn times_is_a_whole_number_from_1() {
    Town::new().plays(str![[r#"
$ veche event add --date 2012 --kind talk --title Т --times 0
! veche: --times <NUMBER>: “0”: a whole number from 1, or “unknown”
= 65
$ veche event add --date 2012 --kind talk --title Т --times -1
! veche: --times <NUMBER>: “-1”: a whole number from 1, or “unknown”
= 65
$ veche event add --date 2012 --kind talk --title Т --times 1.5
! veche: --times <NUMBER>: “1.5”: a whole number from 1, or “unknown”
= 65
$ veche event add --date 2012 --kind talk --title Т --times 1e3
! veche: --times <NUMBER>: “1e3”: a whole number from 1, or “unknown”
= 65
$ veche event add --date 2012 --kind talk --title Т --times ∞
! veche: --times <NUMBER>: “∞”: a whole number from 1, or “unknown”
= 65
$ veche event add --date 2012 --kind talk --title Т --times 99999999999999999999
! veche: --times <NUMBER>: “99999999999999999999”: the number is too large
= 65

"#]]);
}

#[test]
fn an_award_with_people_stands_for_so_many_when_times_is_not_typed() {
    let town = Town::new();
    town.plays(str![[r#"
$ veche award add --date 2012 --people 12
1
! Recorded: award no. 1
$ veche award add --date 2012-02 --people 12 --times 3
2
! Recorded: award no. 2
$ veche award add --date 2012-03 --people 12 --times unknown
3
! Recorded: award no. 3
$ veche award add --date 2012-04 --awardee 'Иванов И. И.'
4
! Recorded: award no. 4 “Иванов И. И.”
$ veche award list --format csv --columns id,times,people
id,times,people
1,12,12
2,3,12
3,,12
4,1,

"#]]);
    town.tells("report 2012 --lang ru", &["не менее 16", "Иванов И. И."]);
}

#[test]
fn one_of_awardee_org_people_is_required() {
    Town::new().with("org add --code СЖК --name 'Союз женщин'").plays(str![[r#"
$ veche award add --date 2012 --kind gratitude
! veche: nobody is awarded: --awardee, --org or --people is needed
= 2
$ veche award add --date 2012 --kind gratitude --lang ru
! veche: не указано, кто поощрён: нужно --кому, --орг или --человек
= 2
$ veche award add --date 2012 --kind gratitude --awardee 'Хор ветеранов'
1
! Recorded: award no. 1 “Хор ветеранов”
$ veche award add --date 2012 --kind gratitude --org СЖК
2
! Recorded: award no. 2
$ veche award add --date 2012 --kind gratitude --people 3
3
! Recorded: award no. 3
$ veche award edit 3 --clear people
! veche: nobody is awarded: --awardee, --org or --people is needed
= 65

"#]]);
}

#[test]
fn aid_has_no_field_for_the_name_of_a_person_in_need() {
    let town = Town::new();
    let help = town.ok("veche aid add --help");
    for flag in ["--awardee", "--name", "--person", "--recipient"] {
        assert!(!help.contains(flag), "{flag}");
    }
    assert!(help.contains("--category") && help.contains("--families") && help.contains("--people"), "{help}");
}

#[test]
fn an_act_entered_as_aid_and_event_is_linked_and_counted_once() {
    let town = Town::new().with(
        "codes add interaction both --ru 'встречи и обучение' --counts event.kind:seminar --counts aid.form:training
         event add --date 2012 --kind seminar --title Семинар
         aid add --date 2012-02 --flow support --form training --event 1
         aid add --date 2012-03 --flow support --form training
         year 2012 --interaction both",
    );
    town.plays(str![[r#"
$ veche event show 1
No.          1
Date         2012
Kind         training seminar
Title        Семинар
Times        1
Aid (event)  № 1

"#]]);
    town.tells("report 2012 --lang ru", &["встречи и обучение (учтено: 2)"]);
}
