//! A branch is never its parent, and a name that differs only in its spelling is the same name.

use snapbox::str;

use crate::harness::Town;

#[test]
fn a_branch_and_its_parent_are_two_records() {
    Town::new().plays(str![[r#"
$ veche org add --code Р --name 'Союз ветеранов' --acts-here no
1
! Recorded: association no. 1 “Р”
$ veche org add --code М --name 'Городское отделение «Союз ветеранов»' --parent Р
2
! Recorded: association no. 2 “М”
$ veche org list --format csv --columns id,code,name,parent,acts_here
id,code,name,parent,acts_here
2,М,Городское отделение «Союз ветеранов»,Р,yes
1,Р,Союз ветеранов,,no
$ veche org show Р
No.                    1
Code                   Р
Name                   Союз ветеранов
Acts here              no
Associations (parent)  М

"#]]);
}

#[test]
fn a_part_of_a_name_finds_the_branch_that_acts_here_before_its_parent() {
    Town::new()
        .with(
            "org add --code Р --name 'Союз ветеранов' --acts-here no
             org add --code М --name 'Городское отделение «Союз ветеранов»' --parent Р",
        )
        .plays(str![[r#"
$ veche event add --date 2012 --kind talk --title Т --org 'ветеранов'
1
! Recorded: event no. 1 “Т”
! “ветеранов” is М, Городское отделение «Союз ветеранов»
$ veche event list --format csv --columns orgs
orgs
М

"#]]);
}

#[test]
fn a_name_spelled_otherwise_is_refused() {
    let town = Town::new().with("org add --code СЁЛ --name 'Союз «Зелёный-край» района'");
    for name in [
        "Союз «Зелёный-край» района",
        "СОЮЗ «ЗЕЛЁНЫЙ-КРАЙ» РАЙОНА",
        "Союз «Зеленый-край» района",
        "Союз \"Зелёный-край\" района",
        "Союз “Зелёный-край” района",
        "Союз «Зелёный–край» района",
        "Союз «Зелёный—край»   района",
        "  Союз «Зелёный-край» района  ",
        "Союз «Зеле\u{308}ный-кра\u{438}\u{306}» района",
        "Союз «Зелёный-край»\u{a0}района",
        "Союз «Зелёный-край» рай\u{200b}она",
    ] {
        let answer = town.veche(["org", "add", "--code", "Х", "--name", name]);
        assert_eq!((answer.code, answer.stdout.as_str()), (65, ""), "{name}: {}", answer.stderr);
        assert!(answer.stderr.contains("СЁЛ"), "{name}: {}", answer.stderr);
    }
    assert_eq!(town.json("veche org list --format json").as_array().map(Vec::len), Some(1));
}

#[test]
fn the_refusal_names_the_record_that_is_there() {
    Town::new().russian().with("org add --code ЗК --name 'Зелёный край'").plays(str![[r#"
$ veche org add --code ЗК2 --name 'ЗЕЛЕНЫЙ КРАЙ'
! veche: Название: такое объединение уже есть: № 1, ЗК. Изменить его: veche орг изменить ЗК
= 65
$ veche org add --code зк --name 'Другое общество'
! veche: Код: код «зк» уже занят: Зелёный край
= 65

"#]]);
}

#[test]
fn a_rename_to_a_taken_name_is_refused_and_to_its_own_is_not() {
    Town::new().with("org add --code А --name Альфа\norg add --code Б --name Бета").plays(str![[r#"
$ veche org edit Б --name АЛЬФА
! veche: Name: this association is there already: no. 1, А. To change it: veche org edit А
= 65
$ veche org edit Б --code а
! veche: Code: the code “а” is taken: Альфа
= 65
$ veche org edit Б --name БЕТА
! Changed: association no. 2 “Б”
$ veche org list --format csv --columns code,name
code,name
А,Альфа
Б,БЕТА

"#]]);
}

#[test]
fn letters_that_differ_are_not_merged() {
    Town::new().plays(str![[r#"
$ veche org add --code А --name 'Край'
1
! Recorded: association no. 1 “А”
$ veche org add --code Б --name 'Краи'
2
! Recorded: association no. 2 “Б”
$ veche org add --code В --name 'Kрай'
3
! Recorded: association no. 3 “В”
$ veche org list --format csv --columns code,name
code,name
Б,Краи
А,Край
В,Kрай

"#]]);
}

#[test]
fn text_is_trimmed_and_composed() {
    let town = Town::new();
    town.veche(["event", "add", "--date", "2012", "--kind", "talk", "--title", "  Е\u{308}лка \u{438}\u{306}  "]);
    assert_eq!(town.json("veche event show 1 --format json")["title"], "Ёлка й");
}

#[test]
fn a_code_is_proposed_from_the_name() {
    Town::new().plays(str![[r#"
$ veche org add --name 'Всероссийское общество инвалидов'
1
! Recorded: association no. 1 “ВОИ”
$ veche org add --name 'Второе общество инвалидов'
2
! Recorded: association no. 2 “ВОИ-2”
$ veche org add --name 'Союз женщин Кузбасса' --short-name СЖК
3
! Recorded: association no. 3 “СЖК”
$ veche org add --name '2012 год'
4
! Recorded: association no. 4 “2Г”
$ veche org list --format csv --columns code,name --sort id
code,name
ВОИ,Всероссийское общество инвалидов
ВОИ-2,Второе общество инвалидов
СЖК,Союз женщин Кузбасса
2Г,2012 год

"#]]);
}

#[test]
fn a_code_holds_no_separator_is_not_all_digits_and_is_unique_whatever_its_case() {
    Town::new().with("org add --code ВОИ --name 'Общество инвалидов'").plays(str![[r#"
$ veche org add --code 'А;Б' --name Другое
! veche: --code <TEXT>: “А;Б”: a code holds no “;”, “,” or line break
= 65
$ veche org add --code 'А,Б' --name Другое
! veche: --code <TEXT>: “А,Б”: a code holds no “;”, “,” or line break
= 65
$ veche org add --code 123 --name Другое
! veche: --code <TEXT>: “123”: a code cannot be all digits
= 65
$ veche org add --code вои --name Другое
! veche: Code: the code “вои” is taken: Общество инвалидов
= 65
$ veche org add --code '' --name Другое
! veche: --code <TEXT>: empty; give a text
= 65

"#]]);
}

#[test]
fn a_word_that_stands_for_several_is_no_code() {
    Town::new().plays(str![[r#"
$ veche org add --code все --name 'Все вместе'
! veche: Code: the code “все” is a word of the program itself (“all”, “group:…”) or begins with “-”; give another: --code
= 65
$ veche org add --code группа:ветераны --name 'Все вместе' --lang ru
! veche: Код: код «группа:ветераны» занят самой программой («все», «группа:…») или начинается с «-»; дайте другой: --код
= 65
$ veche org add --code=-хэк --name 'Все вместе'
! veche: Code: the code “-хэк” is a word of the program itself (“all”, “group:…”) or begins with “-”; give another: --code
= 65
$ veche org add --code вместе --name 'Все вместе' --known-as все
1
! Recorded: association no. 1 “вместе”

"#]]);
}
