//! A coded value is its code or its label, in either language, singular or plural, in any case.

use snapbox::str;

use crate::harness::Town;

#[test]
fn every_label_of_a_code_is_that_code() {
    let town = Town::new();
    for typed in [
        "round-table",
        "ROUND-TABLE",
        "круглый стол",
        "Круглый Стол",
        "КРУГЛЫЕ СТОЛЫ",
        "round table",
        "Round tables",
        " круглый  стол ",
    ] {
        let answer = town.veche(["event", "add", "--again", "--date", "2012", "--title", "Т", "--kind", typed]);
        assert_eq!(answer.code, 0, "{typed}: {}", answer.stderr);
    }
    let csv = town.ok("veche event list --format csv --columns kind");
    assert!(csv.lines().skip(1).all(|line| line == "round-table"), "{csv}");
}

#[test]
fn every_code_of_every_list_may_be_typed_by_each_of_its_labels() {
    let town = Town::new();
    let codes = town.json("veche codes --format json");
    let mut seen = std::collections::BTreeSet::new();
    for row in codes.as_array().expect("an array") {
        let list = row["list"].as_str().expect("a list");
        let Some((subject, field)) = list.split_once('.').filter(|(subject, _)| *subject != "office") else {
            continue;
        };
        seen.insert(list.to_owned());
        let flag = match field {
            "groups" => "--group".to_owned(),
            other => format!("--{}", other.replace('_', "-")),
        };
        for label in ["ru_plural", "en"] {
            let label = row[label].as_str().expect("a label");
            let above: &[&str] = if subject == "rule" { &["award"] } else { &[] };
            let answer = town.veche([above, &[subject, "list", &flag, label]].concat());
            assert_eq!(answer.code, 0, "{list} «{label}»: {}", answer.stderr);
        }
    }
    let lists = [
        "aid.category",
        "aid.flow",
        "aid.form",
        "aid.source",
        "aid.unit",
        "award.awardee_type",
        "award.kind",
        "award.level",
        "event.kind",
        "org.form",
        "org.groups",
        "org.level",
        "plan.kind",
        "plan.status",
        "rule.gap_after",
    ];
    for list in lists {
        assert!(seen.contains(list), "{list} is missing");
    }
}

#[test]
fn an_unknown_value_is_told_with_those_that_there_are() {
    Town::new().plays(str![[r#"
$ veche award add --date 2012 --people 3 --level городской
! veche: --level <CODE>: “городской”: no such code; there are:
!   municipal — municipal
!   regional — regional
!   federal — federal
= 65
$ veche award add --date 2012 --people 3 --level city --lang ru
! veche: --уровень <КОД>: «city»: нет такого кода; есть:
!   municipal — муниципальная
!   regional — региональная
!   federal — федеральная
= 65
$ veche award list --kind нет
! veche: Kind: “нет”: no such code; there are:
!   honour-certificate — certificate of honour
!   gratitude-letter — letter of gratitude
!   gratitude — commendation
!   diploma — diploma
!   medal — medal
!   badge — badge
!   title — honorary title
!   address — congratulatory address
!   bonus — special-purpose bonus
!   gift — valuable gift
!   other — other award
= 65
$ veche aid add --date 2012 --flow куда --form transport
! veche: --flow <CODE>: “куда”: no such code; there are:
!   support — support for an association
!   income — collected
!   given — given to people in need
= 65

"#]]);
}

#[test]
fn the_table_shows_labels_and_csv_codes() {
    Town::new().with("event add --date 2012 --kind governor-reception --title Т").plays(str![[r#"
$ veche event list --columns id,kind --lang ru
№  Вид
───────────────────────
1  губернаторский приём
Всего: 1 запись · Раз: 1
$ veche event list --columns id,kind --lang en
No.  Kind
─────────────────────────
  1  governor's reception
In all: 1 record · Times: 1
$ veche event list --columns id,kind --lang ru --format csv
id,kind
1,governor-reception
$ veche event list --columns id,kind --lang ru --format markdown
| № | Вид |
| ---: | --- |
| 1 | губернаторский приём |

"#]]);
}

#[test]
fn yes_and_no_may_be_typed_in_both_languages() {
    let town = Town::new();
    for (typed, kept) in [("yes", "yes"), ("no", "no"), ("да", "yes"), ("НЕТ", "no")] {
        let name = format!("Общество {typed}");
        town.veche(["org", "add", "--name", &name, "--acts-here", typed, "--code", typed]);
        assert_eq!(town.json(&format!("veche org show {typed} --format json"))["acts_here"], kept, "{typed}");
    }
}
