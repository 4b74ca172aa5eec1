//! What is not stated becomes a question to whoever can answer it; what is stated becomes none.

use snapbox::str;

use crate::harness::Town;

/// Two associations, one of which can be called; every kind of gap once.
fn town() -> Town {
    Town::new().russian().with(
        "office --office-lang ru
         org add --code ВОИ --name 'Общество инвалидов' --head 'Петрова А. В.' --phone 3-12-34
         org add --code СЖК --name 'Союз женщин'
         year 2012 --declared-orgs 3
         event add --date 2012-03-01 --kind talk --title 'О жилье' --org СЖК --org ВОИ --organiser 'общество инвалидов'
         event add --date 2012-05 --kind campaign --title Сбор --org СЖК --org ВОИ --people 20
         event add --date 2012-06-01 --kind talk --title 'Всё известно' --org ВОИ --people 12
         award add --date 2012-06 --awardee 'Ким О. Д.' --org СЖК
         award add --date 2012-06-01 --kind bonus --people 2 --merit Труд --event 3
         aid add --date 2012-05-02 --flow income --form money --event 2 --donor жители
         aid add --date 2012-05-03 --flow given --event 2 --amount 500 --what вещи
         aid add --date 2012-07-01 --flow support --form financial --org СЖК --decision '№ 5'
         aid add --date 2012-07-02 --flow support --form consultation --times '?' --org ВОИ
         plan add --year 2012 --task 'Провести сбор' --responsible Отдел
         plan add --year 2012 --task 'Починить крышу' --status done
         plan add --year 2012 --kind question --task 'Когда будет автобус?' --raised-by СЖК
         plan add --year 2013 --task 'Провести ещё'",
    )
}

#[test]
fn questions_stand_under_whoever_can_answer_them() {
    town().plays(str![[r#"
$ veche отчёт 2012 --пробелы
Что не указано в записях за 2012 год

Вопросов: 20, из них к 2 объединениям: 15.

Общество инвалидов

Петрова А. В., 3-12-34

- Мероприятие № 1 «О жилье», 01.03.2012: сколько человек присутствовало?
- Помощь № 4 (поддержка объединению, консультационная), 02.07.2012: сколько
  раз? Каков размер поддержки: сумма или количество?

Союз женщин

- Об объединении: кто руководитель? Какой телефон? Какой ИНН? Какой ОГРН?
- Мероприятие № 2 «Сбор», май 2012: какого числа проведено?
- Поощрение № 1 «Ким О. Д.», июнь 2012: какая награда? Какого числа принято
  решение о награждении? За какие заслуги? Когда вручено?
- Помощь № 1 (собрано, денежные средства), 02.05.2012: сколько собрано?
- Помощь № 2 «вещи» (передано нуждающимся), 03.05.2012: сколько человек или
  семей получили помощь?
- Помощь № 3 (поддержка объединению, финансовая), 01.07.2012: на какую сумму
  оказана поддержка?

Спросить у себя

- Поощрение № 2 (целевая премия), 01.06.2012: какова сумма премии?
- 2012 год: заявлено 3, поимённо учтено 2: какое ещё одно?
- Пункт плана № 3 «Когда будет автобус?»: какой ответ дан объединению (Союз
  женщин)?
- Пункт плана № 1 «Провести сбор»: выполнено ли, когда и с каким итогом? (отв.
  — Отдел)
- Пункт плана № 2 «Починить крышу»: когда выполнено?
! Ответ вносит команда «изменить»: veche событие изменить НОМЕР --присутствовало ЧИСЛО. После этого вопроса здесь не будет
$ veche report 2012 --gaps --lang en
What the records of 2012 do not state

20 questions, 15 of them for 2 associations.

Общество инвалидов

Петрова А. В., 3-12-34

- Event no. 1 “О жилье”, 1 Mar 2012: how many people were present?
- Aid no. 4 (support for an association, consultation), 2 Jul 2012: how many
  times? How large was the support: a sum or a quantity?

Союз женщин

- About the association: who heads it? What is its telephone? What is its
  taxpayer number (ИНН)? What is its registration number (ОГРН)?
- Event no. 2 “Сбор”, May 2012: on which day was it held?
- Award no. 1 “Ким О. Д.”, June 2012: which award was it? On which day was it
  decided? For what merit? When was it presented?
- Aid no. 1 (collected, money), 2 May 2012: how much was collected?
- Aid no. 2 “вещи” (given to people in need), 3 May 2012: how many people or
  families received it?
- Aid no. 3 (support for an association, financial), 1 Jul 2012: how much was
  the support?

For the office itself

- Award no. 2 (special-purpose bonus), 1 Jun 2012: how much was the bonus?
- The year 2012: 3 are declared, 2 recorded by name: which is the other one?
- Plan item no. 3 “Когда будет автобус?”: which answer was given to the
  association (Союз женщин)?
- Plan item no. 1 “Провести сбор”: was it done, when, and what came of it?
  (responsible: Отдел)
- Plan item no. 2 “Починить крышу”: when was it done?
! An answer is entered with `edit`: veche event edit NUMBER --people N. The question is then gone from here

"#]]);
}

#[test]
fn tables_and_programs_get_every_question_in_a_row_of_its_own() {
    town().plays(str![[r#"
$ veche report 2012 --gaps --format csv
org,table,id,field,question
ВОИ,event,1,people,Сколько человек присутствовало?
ВОИ,aid,4,times,Сколько раз?
ВОИ,aid,4,amount,Каков размер поддержки: сумма или количество?
СЖК,org,2,head,Кто руководитель?
СЖК,org,2,phone,Какой телефон?
СЖК,org,2,inn,Какой ИНН?
СЖК,org,2,ogrn,Какой ОГРН?
СЖК,event,2,date,Какого числа проведено?
СЖК,award,1,kind,Какая награда?
СЖК,award,1,date,Какого числа принято решение о награждении?
СЖК,award,1,merit,За какие заслуги?
СЖК,award,1,presented_on,Когда вручено?
СЖК,aid,1,amount,Сколько собрано?
СЖК,aid,2,people,Сколько человек или семей получили помощь?
СЖК,aid,3,amount,На какую сумму оказана поддержка?
,award,2,amount,Какова сумма премии?
,year,2012,declared_orgs,"Заявлено 3, поимённо учтено 2: какое ещё одно?"
,plan,3,result,Какой ответ дан объединению (Союз женщин)?
,plan,1,status,"Выполнено ли, когда и с каким итогом? (отв. — Отдел)"
,plan,2,done_on,Когда выполнено?
$ veche report 2012 --gaps --format json | head -3
[
{"org":"ВОИ","table":"event","id":1,"field":"people","question":"Сколько человек присутствовало?"},
{"org":"ВОИ","table":"aid","id":4,"field":"times","question":"Сколько раз?"},
$ veche report 2012 --gaps --annex
! veche: --пробелы нельзя указать вместе с --приложение
!   подробнее: veche отчёт --справка
= 2
$ veche report 2012 --gaps --format table
! veche: неизвестный вид «table»; есть: text, markdown, docx, html, xlsx, json, csv
= 2

"#]]);
}

#[test]
fn an_answer_takes_its_question_away_and_when_all_is_stated_nothing_is_asked() {
    let town = Town::new().with(
        "org add --code А --name Альфа --head 'Ли А. А.' --phone 1-11-11
         year 2012 --declared-orgs 1
         event add --date 2012-03-01 --kind campaign --title Сбор --org А
         award add --date 2012-03-01 --kind medal --merit Труд --org А --event 1
         aid add --date 2012-03-01 --flow income --form money --amount 5 --event 1
         aid add --date 2012-03-01/2012-03-09 --flow support --form property --amount 0 --org А
         plan add --year 2012 --task Сбор --status done --done-on 2012-03-01
         plan add --year 2012 --task Автобус --kind question --status done --result Пущен
         plan add --year 2013 --task Ещё",
    );
    let asked = |town: &Town| town.ok("veche --quiet report 2012 --gaps --format csv");
    assert_eq!(asked(&town), "org,table,id,field,question\nА,event,1,people,How many people were present?\n");
    town.ok("veche event edit 1 --people 7 --quiet");
    assert_eq!(asked(&town), "org,table,id,field,question\n");
    let answer = town.run("veche report 2012 --gaps");
    assert_eq!((answer.stdout.as_str(), answer.code), ("", 0));
    assert!(answer.stderr.contains("All that the account needs is stated"), "{}", answer.stderr);
}

#[test]
fn a_plan_item_is_asked_about_once_its_term_is_over() {
    let town = Town::new().with(
        "plan add --year 2013 --task Январская --due 2013-01
         plan add --year 2013 --task Ранняя --due 14.01.2013
         plan add --year 2013 --task Весь --due 'весь период'
         plan add --year 2013 --task Постоянная --status ongoing",
    );
    let asked = |today: &str| -> Vec<String> {
        let rows = town.ok(&format!("VECHE_TODAY={today} veche --quiet report 2013 --gaps --format csv"));
        let ids = rows.lines().filter_map(|line| line.strip_prefix(",plan,")?.split(',').next().map(str::to_owned));
        ids.filter(|id| !id.is_empty()).collect()
    };
    assert_eq!(asked("2013-01-14"), Vec::<String>::new());
    assert_eq!(asked("2013-01-15"), ["2"]);
    assert_eq!(asked("2013-01-31"), ["2"]);
    assert_eq!(asked("2013-02-01"), ["1", "2"]);
    assert_eq!(asked("2013-12-31"), ["1", "2"]);
    assert_eq!(asked("2014-01-01"), ["1", "2", "3", "4"]);
}

#[test]
fn a_long_list_is_cut_on_the_screen_and_whole_everywhere_else() {
    let town = Town::new();
    let talks: Vec<_> = (1..=40).map(|n| format!("2012-03-01,talk,Беседа {n},1\n")).collect();
    town.write("talks.csv", format!("date,kind,title,times\n{}", talks.concat()));
    town.ok("veche --quiet event import talks.csv");
    let screen = town.run("veche report 2012 --gaps");
    assert_eq!(screen.stdout.matches("Беседа").count(), 15, "{}", screen.stdout);
    assert!(screen.stdout.contains("more records (questions: "), "{}", screen.stdout);
    assert!(screen.stderr.contains("Not all is shown here"), "{}", screen.stderr);
    assert_eq!(town.ok("veche --quiet report 2012 --gaps --format csv").matches("event,").count(), 40);
    assert_eq!(town.json("veche --quiet report 2012 --gaps --format json").as_array().map(Vec::len), Some(48));
    assert_eq!(town.ok("veche --quiet report 2012 --gaps --format markdown").matches("Беседа").count(), 40);
    for name in ["q.txt", "q.docx", "q.html", "q.xlsx"] {
        town.ok(&format!("veche --quiet report 2012 --gaps -o {name}"));
    }
    let text = std::fs::read_to_string(town.path("q.txt")).expect("the text");
    assert_eq!(text.matches("Беседа").count(), 40);
}

#[test]
fn a_part_of_a_year_asks_about_its_own_records_and_those_too_coarse_to_place() {
    let town = Town::new().with(
        "event add --date 2012 --kind talk --title Годовая --people 1
         event add --date 2012-02-01 --kind talk --title Февральская
         event add --date 2012-09-01 --kind talk --title Сентябрьская
         event add --date 2013-02-01 --kind talk --title Ещё
         aid add --date 2011-02-01/2012-09-01 --flow support --form property",
    );
    let rows = town.ok("veche --quiet report 2012-H1 --gaps --format csv");
    let events: Vec<&str> = rows.lines().filter(|line| line.contains(",event,")).collect();
    assert_eq!(
        events,
        [",event,1,date,On which day was it held?", ",event,2,people,How many people were present?"],
        "{rows}"
    );
    assert!(!rows.contains(",aid,1"), "{rows}");
    // What lies ahead is not asked about yet: today is 15 January 2013.
    assert!(!town.ok("veche --quiet report 2013 --gaps --format csv").contains(",event,4"));
}
