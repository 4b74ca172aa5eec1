//! The register of support: what is entered, under which number, and what is told of it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use snapbox::str;

use crate::harness::{Town, full_device, root};

/// Support with a decision and without, of one association and of two.
fn town() -> Town {
    Town::new().russian().with(
        "орг добавить --код ВОИ --название 'Городская общественная организация инвалидов' --инн 0101000021 --адрес 'ул. Мира, 5'
         орг добавить --код СЖК --название 'Союз женщин' --краткое СЖ --огрн 1027700132195 --форма unregistered
         помощь добавить --дата 01.03.2012-31.12.2013 --движение поддержка --форма имущественная --орг ВОИ --что 'помещение, 40 кв. м' --решение 'постановление № 12' --решено 20.02.2012
         помощь добавить --дата 05.2012 --движение поддержка --форма финансовая --орг ВОИ --орг СЖК --сумма 150000 --решение 'постановление № 45' --решено 12.02.2012 --срок 31.12.2012 --нарушение 'отчёт сдан позже срока'
         помощь добавить --дата 2012 --движение поддержка --форма транспорт --орг СЖК --количество 3 --единица рейс
         помощь добавить --дата 20.08.2012 --движение поддержка --форма транспорт --орг СЖК --количество 3 --единица рейс --решение 'распоряжение № 7'
         помощь добавить --дата 2012 --движение собрано --форма money --сумма 5 --решение 'не поддержка'",
    )
}

#[test]
fn what_was_decided_is_entered_once_in_the_order_of_the_decisions() {
    town().plays(str![[r#"
$ veche помощь реестр --формат markdown
| Запись | Решение | Получатель | Адрес | ОГРН | ИНН | Виды деятельности | Форма | Размер | Срок | Нарушения |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1 от 15.01.2013 | 12.02.2012 (постановление № 45) | Городская общественная организация инвалидов; Союз женщин (СЖ) | ул. Мира, 5; — | —; 1027700132195 | 0101000021; — | — | финансовая | 150 000 ₽ | до 31.12.2012 | отчёт сдан позже срока |
| 2 от 15.01.2013 | 20.02.2012 (постановление № 12) | Городская общественная организация инвалидов | ул. Мира, 5 | — | 0101000021 | — | имущественная | помещение, 40 кв. м | 01.03.2012–31.12.2013 | — |
| 3 от 15.01.2013 | распоряжение № 7 | Союз женщин (СЖ) | — | 1027700132195 | — | — | транспорт | рейсы — 3 | — | — |
! Внесены в реестр записи № 1–3
! Оказано без решения: 1 (не вносятся в реестр)
! Не хватает сведений:
!   № 1, ВОИ; СЖК: нет адреса (СЖК), ОГРН (ВОИ), видов деятельности
!   № 2, ВОИ: нет ОГРН, видов деятельности
!   № 3, СЖК: нет даты решения, адреса, видов деятельности, срока
$ veche помощь реестр --формат csv
number,entered_on,decision,decided_on,stopped_on,orgs,name,short_name,address,ogrn,inn,activities,form,amount,quantity,unit,what,date,ends_on,violation,aid
1,2013-01-15,постановление № 45,2012-02-12,,ВОИ; СЖК,Городская общественная организация инвалидов; Союз женщин,; СЖ,"ул. Мира, 5; ",; 1027700132195,0101000021; ,; ,financial,150000.00,,,,2012-05,2012-12-31,отчёт сдан позже срока,2
2,2013-01-15,постановление № 12,2012-02-20,,ВОИ,Городская общественная организация инвалидов,,"ул. Мира, 5",,0101000021,,property,,,,"помещение, 40 кв. м",2012-03-01/2013-12-31,,,1
3,2013-01-15,распоряжение № 7,,,СЖК,Союз женщин,СЖ,,1027700132195,,,transport,,3,trip,,2012-08-20,,,4
! Оказано без решения: 1 (не вносятся в реестр)
! Не хватает сведений:
!   № 1, ВОИ; СЖК: нет адреса (СЖК), ОГРН (ВОИ), видов деятельности
!   № 2, ВОИ: нет ОГРН, видов деятельности
!   № 3, СЖК: нет даты решения, адреса, видов деятельности, срока
$ veche журнал --раздел aid --номер 4
№ 7 · 15.01.2013 00:00 · clerk · добавление
  добавлено: помощь № 4
$ veche журнал --формат csv | tail -n 3
9,2013-01-15T00:00:00Z,clerk,register,entry,2,entered_on,,2013-01-15
9,2013-01-15T00:00:00Z,clerk,register,entry,3,aid,,4
9,2013-01-15T00:00:00Z,clerk,register,entry,3,entered_on,,2013-01-15
$ veche --lang en aid register --year 2013 --format json
[
{"number":2,"entered_on":"2013-01-15","decision":"постановление № 12","decided_on":"2012-02-20","stopped_on":null,"orgs":["ВОИ"],"name":["Городская общественная организация инвалидов"],"short_name":[null],"address":["ул. Мира, 5"],"ogrn":[null],"inn":["0101000021"],"activities":[null],"form":"property","amount":null,"quantity":null,"unit":null,"what":"помещение, 40 кв. м","date":"2012-03-01/2013-12-31","ends_on":null,"violation":null,"aid":1}
]
! What is missing:
!   no. 2, ВОИ: no ОГРН, activities
$ veche aid show 2 | tail -n 1
Реестр поддержки (поддержка)  № 1

"#]]);
}

#[test]
fn a_number_never_shifts_and_ended_support_stays() {
    town().plays(str![[r#"
$ veche aid register --quiet --format csv | cut -d, -f1-3
number,entered_on,decision
1,2013-01-15,постановление № 45
2,2013-01-15,постановление № 12
3,2013-01-15,распоряжение № 7
$ veche aid add --date 2011-05-01 --flow support --form information --org ВОИ --decision 'распоряжение № 1' --decided-on 2011-04-01 --quiet
6
$ veche aid edit 2 --stopped-on 01.10.2012 --quiet
$ veche aid edit 1 --clear decision --quiet
$ VECHE_TODAY=2013-02-01 veche aid register --quiet --format csv | cut -d, -f1,2,3,5
number,entered_on,decision,stopped_on
1,2013-01-15,постановление № 45,2012-10-01
2,2013-01-15,,
3,2013-01-15,распоряжение № 7,
4,2013-02-01,распоряжение № 1,
$ VECHE_TODAY=2013-02-01 veche aid register --year 2011 --format csv | cut -d, -f1,2,3,5
number,entered_on,decision,stopped_on
4,2013-02-01,распоряжение № 1,
! Не хватает сведений:
!   № 4, ВОИ: нет ОГРН, видов деятельности, размера, срока
$ VECHE_TODAY=2013-02-01 veche aid register --year 2013 --format csv | cut -d, -f1,2,3,5
number,entered_on,decision,stopped_on
2,2013-01-15,,
! Не хватает сведений:
!   № 2, ВОИ: нет решения, ОГРН, видов деятельности
$ veche aid register --year 1999
! В 1999 году по реестру поддержка не действовала: вносится поддержка с решением: veche помощь добавить --движение поддержка --решение … --решено …

"#]]);
}

#[test]
fn an_undo_passes_over_the_register_unless_it_is_named() {
    town().plays(str![[r#"
$ veche aid register --quiet --format csv | cut -d, -f1-3
number,entered_on,decision
1,2013-01-15,постановление № 45
2,2013-01-15,постановление № 12
3,2013-01-15,распоряжение № 7
$ veche aid remove 2
! veche: удалить нельзя: эта поддержка стоит в реестре; её прекращение записывают так: veche помощь изменить 2 --прекращено ДАТА. Запись:
!   запись реестра № 1
= 65
$ veche undo
! Отменена операция № 8 · 15.01.2013 00:00 · clerk · добавление
!   удалено: помощь № 5
! Вернуть отменённое: veche вернуть
$ veche undo --quiet
! veche: отменить нельзя: помощь № 4 стоит в реестре; прекращение поддержки записывают так: veche помощь изменить 4 --прекращено ДАТА. Запись:
!   запись реестра № 3
= 65
$ veche --lang en aid remove 2
! veche: it cannot be removed: this support stands in the register; that it ended is recorded by veche aid edit 2 --stopped-on DATE. The entry:
!   register entry no. 1
= 65
$ veche --lang en undo 7
! veche: it cannot be undone: aid no. 4 stands in the register; that support ended is recorded by veche aid edit 4 --stopped-on DATE. The entry:
!   register entry no. 3
= 65
$ veche undo 9 --dry-run
Будет отменена операция № 9 · 15.01.2013 00:00 · clerk · внесение в реестр
  удалено: запись реестра № 3
  удалено: запись реестра № 2
  удалено: запись реестра № 1
$ veche undo 9 --quiet
$ veche aid register --quiet --format csv | cut -d, -f1-3
number,entered_on,decision
4,2013-01-15,постановление № 45
5,2013-01-15,постановление № 12
6,2013-01-15,распоряжение № 7
$ veche check
! Проверено: 110 записей, 12 операций журнала. Всё в порядке

"#]]);
}

#[test]
fn where_nothing_can_be_written_the_rows_have_no_number() {
    let town = town();
    town.plays(str![[r#"
$ veche --demo aid register
! В реестре ничего нет: вносится поддержка с решением: veche помощь добавить --движение поддержка --решение … --решено …
$ veche --demo --lang en aid register --format docx
! veche: the format “docx” goes to a file only: add -o FILE
= 2
$ veche aid register -o missing/a.docx
! veche: нет папки для файла: missing
= 73
$ veche log --format csv | tail -n 1 | cut -d, -f1
8

"#]]);
    if root() {
        return;
    }
    fs::set_permissions(town.db(), fs::Permissions::from_mode(0o400)).expect("rights");
    town.plays(str![[r#"
$ veche aid register --format csv | cut -d, -f1-3

"#]]);
}

#[test]
fn hostile_names_stay_text_in_every_format_of_the_register() {
    let town = Town::new();
    let long = "ю".repeat(5_000);
    for name in ["<script>alert(1)</script> & co", "a|b", "=1+1", "evil\u{202e}txt", long.as_str()] {
        town.veche(["org", "add", "--name", name]);
    }
    for id in 1..=5 {
        town.ok(&format!(
            "veche aid add --date 2012 --flow support --form other --org {id} --decision '<b>|&' --quiet"
        ));
    }
    let markdown = town.ok("veche aid register --format markdown --quiet");
    assert!(markdown.contains("\\<script\\>") && markdown.contains("a\\|b") && !markdown.contains('\u{202e}'));
    assert!(town.ok("veche aid register --format csv --quiet").contains(",'=1+1,"));
    assert!(town.ok("veche aid register --format csv --quiet").contains(&long));
    town.ok("veche aid register -o a.docx --quiet");
    town.ok("veche aid register -o b.docx --quiet && cmp a.docx b.docx");
    town.ok("veche aid register -o a.xlsx --quiet");
}

#[test]
fn who_reads_the_register_may_leave_in_the_middle() {
    let town = town();
    let long = "ю".repeat(30_000);
    for date in ["2010", "2011", "2012"] {
        let support = ["aid", "add", "--date", date, "--flow", "support", "--form", "other", "--org", "ВОИ"];
        town.veche(support.into_iter().chain(["--decision", &long]));
    }
    let answer = town.run("{ veche aid register --format csv --quiet; echo $? >&2; } | head -c 6");
    assert_eq!((answer.stdout.as_str(), answer.stderr.as_str()), ("number", "0\n"));
}

#[test]
fn numbers_that_were_given_are_told_where_the_register_cannot_be_printed() {
    if !full_device() {
        return;
    }
    town().plays(str![[r#"
$ veche aid register --format csv > /dev/full
! veche: не удалось напечатать: на диске нет места
!   Внесены в реестр записи № 1–3
= 76
$ veche aid register --format csv > /dev/full
! veche: не удалось напечатать: на диске нет места
= 74

"#]]);
}

#[test]
fn a_year_of_the_register_bears_the_names_of_its_time() {
    Town::new()
        .with(
            "org add --code ОИ --name 'Старое имя'
             aid add --date 2012-10 --flow support --form transport --org ОИ --decision 'Пост. 1'
             org rename ОИ --name 'Новое имя' --on 2013-01-02",
        )
        .plays(str![[r#"
$ veche aid register --year 2012 --format csv --quiet | cut -d, -f1-12
number,entered_on,decision,decided_on,stopped_on,orgs,name,short_name,address,ogrn,inn,activities
1,2013-01-15,Пост. 1,,,ОИ,Старое имя,,,,,
$ veche aid register --format csv --quiet | cut -d, -f1-12
number,entered_on,decision,decided_on,stopped_on,orgs,name,short_name,address,ogrn,inn,activities
1,2013-01-15,Пост. 1,,,ОИ,Новое имя,,,,,

"#]]);
}

#[test]
fn what_stands_in_the_register_stays_support() {
    let town = town();
    town.ok("veche --quiet aid register > register.txt");
    town.ok(
        "veche aid list --quiet --format csv --stamp --columns id,date,flow,form | sed 's/support,property/income,money/' > aid.csv",
    );
    town.plays(str![[r#"
$ veche помощь изменить 1 --движение собрано --форма money
! veche: Движение: эта поддержка внесена в реестр и остаётся поддержкой; ошибочно внесённую снимает отмена той операции: veche журнал, затем veche отменить НОМЕР
= 65
$ veche --lang en aid edit 1 --flow income --form money
! veche: Flow: this support stands in the register and stays support; what was entered in error goes by undoing that operation: veche log, then veche undo NUMBER
= 65
$ veche aid import aid.csv --on-duplicate update --yes
! veche: aid.csv:4: flow: эта поддержка внесена в реестр и остаётся поддержкой; ошибочно внесённую снимает отмена той операции: veche журнал, затем veche отменить НОМЕР
= 65
$ veche помощь изменить 3 --движение собрано --форма money
! Изменено: помощь № 3

"#]]);
}
