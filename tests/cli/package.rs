//! Everything leaves in a folder and comes back the same.

use snapbox::str;

use crate::harness::{Town, tool};

#[test]
fn the_example_is_what_the_program_exports() {
    let town = Town::new();
    town.ok("veche --quiet --demo export package --with-names");
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/berezovsky-2012");
    assert_eq!(town.ok(&format!("diff -r {example} package")), "");
}

#[test]
fn a_package_gives_back_the_same_records_into_an_empty_file() {
    let town = Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов' --head 'Зуева Анна Петровна'
         codes add event.kind fest --ru праздник
         event add --date 2012-01-01 --kind fest --title =1+1 --org ВОИ
         plan add --year 2013 --task Сделать --decided-at 1
         event edit 1 --plan 1
         award add --date 2012 --awardee 'Иванов Иван Иванович' --org ВОИ
         award add --date 2012 --awardee 'Хор ветеранов' --awardee-type team
         year 2012 --declared-orgs 15 --active ВОИ",
    );
    town.plays(str![[r#"
$ veche export one --with-names
! Written to the folder one. The files hold people's names in full: keep the folder like the records themselves
$ veche --db new.db --quiet init
$ veche --db new.db import one
! Read in: associations — 1, events — 1, awards — 2, aid — 0, plan items — 1; also the office, the code lists and the years
$ veche --db new.db --quiet export two --with-names && diff -r one two
$ veche --db new.db import one
! veche: there are records in the file; a package is read only into a new one: veche init --db NEW, then veche import DIR --db NEW
= 65
$ veche --quiet export masked
$ cut -d, -f1-6 masked/award.csv; grep -o 'З. А. П.' masked/org.csv
id,date,kind,times,awardee,awardee_type
1,2012,,1,И. И. И.,
2,2012,,1,Хор ветеранов,team
З. А. П.
$ veche export one
! veche: the folder is not empty: one; choose a new one
= 73
$ veche export missing/folder
! veche: there is no folder for the file: missing
= 73
$ ls -l one | cut -c1-10 | sort -u
-rw-------
total 72
$ sed -i 's/^1,2012-01-01,fest,/1,2012-01-01,nothing,/' one/event.csv; sed -i 's/^1,2013/1,2O13/' one/plan.csv
$ veche --db third.db --quiet init
$ veche --db third.db import one
! veche: one: there are errors in the file, nothing was written:
! one/plan.csv:2: year: “2O13”: a year from 1900 to 2100 is needed (did you mean: 2013)
! one/event.csv:2: kind: “nothing”: no such code; there are: round-table — round table; working-meeting — working meeting; meeting — meeting; talk — talk; consultation — consultation; council — public council session; … All: veche codes event.kind
! 2 errors in 2 rows in all. Correct the file and try again; nothing was written
= 65
$ veche --db third.db list
! veche: unknown command “list”
!   the subject comes first, then the verb; for example: veche event list
!   more: veche --help
= 2

"#]]);
}

#[test]
fn a_year_is_exported_with_what_it_refers_to() {
    let town = Town::new().with(
        "event add --date 2011-05-05 --kind talk --title Before
         event add --date 2012-05-05 --kind talk --title Within
         event add --date 2013-05-05 --kind talk --title After
         plan add --year 2012 --task Сделать --decided-at 1
         org add --code ВОИ --name Общество
         aid add --date 2011-06-06 --flow support --form transport --org ВОИ --decision 'Постановление 1'
         aid add --date 2012-06-06 --flow support --form transport --org ВОИ --decision 'Постановление 2'
         aid register
         year close 2011
         year close 2012",
    );
    town.plays(str![[r#"
$ veche --quiet export y2012 --year 2012
$ cut -d, -f1-4 y2012/event.csv
id,date,kind,title
1,2011-05-05,talk,Before
2,2012-05-05,talk,Within
$ cut -d, -f1-3 y2012/aid.csv y2012/entry.csv; grep -c ',orgs,,kept,' y2012/closing.csv
id,date,flow
2,2012-06-06,support
id,aid,entered_on
2,2,2013-01-15
1

"#]]);
}

#[test]
fn the_validator_of_the_format_accepts_the_package() {
    if !tool("frictionless") {
        return;
    }
    let town = Town::new();
    town.ok("veche --quiet --demo export package && cd package && frictionless validate datapackage.json");
}
