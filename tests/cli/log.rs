//! What was done, when and by whom, in words and for machines.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code ВОИ --name 'Общество инвалидов'
         org edit ВОИ --phone 3-12-34 --head 'Иванова Мария Петровна'
         event add --date 2012-09-01 --kind talk --title Беседа --org ВОИ --people 12
         event edit 1 --date 2012-09 --kind meeting --clear people
         award add --date 2012 --awardee 'Петрова Анна'
         year 2012 --declared-orgs 15
         office --town Город
         event remove 1",
    )
}

#[test]
fn the_log_is_told_in_words() {
    town().russian().plays(str![[r#"
$ veche журнал
№ 1 · 15.01.2013 00:00 · clerk · файл создан
№ 2 · 15.01.2013 00:00 · clerk · добавление
  добавлено: объединение № 1 «ВОИ»
№ 3 · 15.01.2013 00:00 · clerk · изменение
  объединение № 1 «ВОИ»: Телефон: — → 3-12-34; Руководитель: — → И. М. П.
№ 4 · 15.01.2013 00:00 · clerk · добавление
  добавлено: мероприятие № 1 «Беседа»
№ 5 · 15.01.2013 00:00 · clerk · изменение
  мероприятие № 1 «Беседа»: Дата: 01.09.2012 → сентябрь 2012; Вид: беседа → встреча; Присутствовало: 12 → —
№ 6 · 15.01.2013 00:00 · clerk · добавление
  добавлено: поощрение № 1 «П. А.»
№ 7 · 15.01.2013 00:00 · clerk · сведения о годе
  добавлено: год 2012
№ 8 · 15.01.2013 00:00 · clerk · сведения об учреждении
  сведения об учреждении: Город: — → Город
№ 9 · 15.01.2013 00:00 · clerk · удаление
  удалено: мероприятие № 1 «Беседа»
$ veche журнал --раздел орг
№ 2 · 15.01.2013 00:00 · clerk · добавление
  добавлено: объединение № 1 «ВОИ»
№ 3 · 15.01.2013 00:00 · clerk · изменение
  объединение № 1 «ВОИ»: Телефон: — → 3-12-34; Руководитель: — → И. М. П.
$ veche журнал --раздел событие --номер 1 --не-больше 2
№ 5 · 15.01.2013 00:00 · clerk · изменение
  мероприятие № 1 «Беседа»: Дата: 01.09.2012 → сентябрь 2012; Вид: беседа → встреча; Присутствовало: 12 → —
№ 9 · 15.01.2013 00:00 · clerk · удаление
  удалено: мероприятие № 1 «Беседа»
! Показаны последние 2 операции из 3; больше: veche журнал --не-больше 3
$ veche журнал --год 2012
! Таких операций нет
$ veche журнал --номер 1
! veche: не указано обязательное: --раздел <РАЗДЕЛ>
!   подробнее: veche журнал --справка
= 2
$ veche журнал --не-больше 1
№ 9 · 15.01.2013 00:00 · clerk · удаление
  удалено: мероприятие № 1 «Беседа»
! Показана последняя 1 операция из 9; больше: veche журнал --не-больше 9

"#]]);
}

#[test]
fn the_same_in_english_and_for_machines() {
    town().plays(str![[r#"
$ veche log --subject event
no. 4 · 15.01.2013 00:00 · clerk · addition
  added: event no. 1 “Беседа”
no. 5 · 15.01.2013 00:00 · clerk · change
  event no. 1 “Беседа”: Date: 1 Sep 2012 → September 2012; Kind: talk → meeting; Present: 12 → —
no. 9 · 15.01.2013 00:00 · clerk · removal
  removed: event no. 1 “Беседа”
$ veche log --format csv --subject org
n,at,who,verb,subject,id,field,before,after
2,2013-01-15T00:00:00Z,clerk,add,org,1,code,,ВОИ
2,2013-01-15T00:00:00Z,clerk,add,org,1,name,,Общество инвалидов
2,2013-01-15T00:00:00Z,clerk,add,org,1,acts_here,,yes
3,2013-01-15T00:00:00Z,clerk,edit,org,1,phone,,3-12-34
3,2013-01-15T00:00:00Z,clerk,edit,org,1,head,,И. М. П.
$ veche log --format json --subject event --id 1 --limit 1
[
  {
    "n": 9,
    "at": "2013-01-15T00:00:00Z",
    "who": "clerk",
    "verb": "remove",
    "subject": "event",
    "undoes": null,
    "reason": null,
    "records": [
      {
        "table": "event",
        "id": 1,
        "change": "removed",
        "fields": {
          "date": {
            "before": "2012-09",
            "after": null
          },
          "kind": {
            "before": "meeting",
            "after": null
          },
          "title": {
            "before": "Беседа",
            "after": null
          },
          "times": {
            "before": 1,
            "after": null
          },
          "orgs": {
            "before": [
              "ВОИ"
            ],
            "after": null
          }
        }
      }
    ]
  }
]
! The last 1 operation of 3; more: veche log --limit 3
$ veche log --format ndjson --subject year
{"n":7,"at":"2013-01-15T00:00:00Z","who":"clerk","verb":"set","subject":"year","undoes":null,"reason":null,"records":[{"table":"year","id":2012,"change":"added","fields":{"declared_orgs":{"before":null,"after":15}}}]}
$ veche log --subject nonsense
! veche: --subject <SUBJECT>: “nonsense” does not fit; one of: org, event, award, aid, plan, office, year, code
!   more: veche log --help
= 2

"#]]);
}

#[test]
fn a_long_operation_names_its_first_records() {
    let town = Town::new();
    let rows = (1..=30).fold(String::new(), |rows, row| rows + "2012,talk,Talk " + &row.to_string() + "\n");
    town.write("talks.csv", format!("date,kind,title\n{rows}"));
    town.ok("veche event import talks.csv");
    town.plays(str![[r#"
$ veche log
no. 1 · 15.01.2013 00:00 · clerk · file created
no. 2 · 15.01.2013 00:00 · clerk · import
  added: event no. 1 “Talk 1”
  added: event no. 2 “Talk 2”
  added: event no. 3 “Talk 3”
  added: event no. 4 “Talk 4”
  added: event no. 5 “Talk 5”
  and 25 records more; all of them: veche log --format json
$ veche log --subject event
no. 2 · 15.01.2013 00:00 · clerk · import
  added: event no. 1 “Talk 1”
  added: event no. 2 “Talk 2”
  added: event no. 3 “Talk 3”
  added: event no. 4 “Talk 4”
  added: event no. 5 “Talk 5”
  and 25 records more; all of them: veche log --format json
$ veche log --format csv | wc -l
772
$ veche log --subject event --id 7
no. 2 · 15.01.2013 00:00 · clerk · import
  added: event no. 7 “Talk 7”

"#]]);
}

#[test]
fn names_of_people_are_initials_in_the_log() {
    let town = town();
    for line in ["veche log", "veche log --format json", "veche log --format csv", "veche log --format markdown"] {
        let said = town.ok(line);
        assert!(!said.contains("Иванова") && !said.contains("Петрова"), "{line}: {said}");
    }
}

#[test]
fn an_export_stands_in_the_log_and_no_undo_minds_it() {
    town().plays(str![[r#"
$ veche export out --quiet
$ veche export named --with-names --quiet
$ veche log --limit 2
no. 10 · 15.01.2013 00:00 · clerk · export with people's initials
no. 11 · 15.01.2013 00:00 · clerk · export with people's names
! The last 2 operations of 11; more: veche log --limit 11
$ veche undo
! Undone: operation no. 9 · 15.01.2013 00:00 · clerk · removal
!   added: event no. 1 “Беседа”
! To have it back: veche redo

"#]]);
}

#[test]
fn what_another_program_did_is_laid_to_no_operation() {
    let town = Town::new().with("org add --code ВОИ --name Общество --phone 3-12-34\norg edit ВОИ --phone 3-12-35");
    let sql = "UPDATE org SET phone = '9-99-99'";
    rusqlite::Connection::open(town.db()).and_then(|db| db.execute_batch(sql)).expect("another program");
    town.ok("veche --quiet org edit ВОИ --phone 3-12-36");
    town.plays(str![[r#"
$ veche log
no. 1 · 15.01.2013 00:00 · clerk · file created
no. 2 · 15.01.2013 00:00 · clerk · addition
  added: association no. 1 “ВОИ”
no. 3 · 15.01.2013 00:00 · clerk · change
  association no. 1 “ВОИ”: changed past the log later, before the next operation
no. 4 · 15.01.2013 00:00 · clerk · change
  association no. 1 “ВОИ”: Phone: 9-99-99 → 3-12-36
$ veche log --format csv | tail -1
4,2013-01-15T00:00:00Z,clerk,edit,org,1,phone,9-99-99,3-12-36
$ veche check
! Checked: 102 records, 4 operations of the log. All is well

"#]]);
}
