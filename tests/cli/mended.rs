//! Ways that once led to a wrong record, a lost one, or a false word; each stays closed.

use snapbox::str;

use crate::harness::Town;

fn town() -> Town {
    Town::new().with(
        "org add --code А --name Первое
         org add --code Б --name Второе
         event add --date 2012 --kind meeting --title Е1
         event add --date 2012-05-01 --kind meeting --title Е2 --people 3",
    )
}

#[test]
fn a_number_is_a_number_whatever_codes_there_are() {
    let town = town();
    for code in ["2-", "«2»", "№ 2", "—", "\"\""] {
        let refused = town.veche(["org", "add", "--name", "Третье", "--code", code]);
        assert_eq!(refused.code, 65, "{code}");
    }
    assert_eq!(town.ok("veche org add --name Третье --short-name 2-").trim(), "3");
    assert_eq!(town.json("veche org show 2 --format json")["code"], "Б");
    assert_eq!(town.json("veche org show 3 --format json")["code"], "Т");
    assert_eq!(town.run("veche org show '\"\"'").code, 65);
}

#[test]
fn a_list_is_never_written_over_the_records() {
    let town = town();
    let before = std::fs::read(town.db()).expect("the file");
    let line = format!("veche org list --format csv --force -o {}", town.db().display());
    assert_eq!(town.run(&line).code, 73);
    assert_eq!(std::fs::read(town.db()).expect("the file"), before);
}

#[test]
fn a_stored_text_may_begin_with_the_sign_of_a_file() {
    let town = town();
    town.write("t", "@почта — так начинается");
    town.ok("veche year 2012 --opening @t");
    town.ok("veche year 2012 --declared-orgs 5");
    assert_eq!(town.json("veche year 2012 --format json")["opening"], "@почта — так начинается");
    assert_eq!(town.run("veche year 2012 --opening @.").code, 65);
}

#[test]
fn no_clock_leads_out_of_the_calendar() {
    for today in ["+12012-01-01", "1899-12-31", "1900-01-01", "2101-01-01", "2012-1-1"] {
        let line = format!("VECHE_TODAY={today} veche event add --date вчера --kind meeting --title Т");
        let done = town().command("sh").args(["-c", &line]).output().expect("a shell");
        assert_eq!(done.status.code(), Some(2), "{today}");
    }
}

#[test]
fn every_key_of_a_sort_counts() {
    let town = town().with(
        "aid add --date 2012 --flow support --form property --org А --amount 3
         aid add --date 2012 --flow support --form property --org А --amount 1
         aid add --date 2012 --flow support --form property --org А --amount 2",
    );
    assert_eq!(
        town.ok("veche aid list --sort=-date,amount --columns amount --format csv"),
        "amount\n1.00\n2.00\n3.00\n"
    );
    assert_eq!(town.ok("veche aid list --sort=-date --columns id --format csv"), "id\n3\n2\n1\n");
}

#[test]
fn a_coarse_date_begins_on_its_first_day() {
    let town = town();
    assert_eq!(town.ok("veche event list --from 01.01.2012 --to 31.12.2012 --columns id --format csv"), "id\n1\n2\n");
    assert_eq!(town.ok("veche event list --from 01.02.2012 --columns id --format csv"), "id\n2\n");
    assert_eq!(town.run("veche event list --from 2013 --to 2012").code, 65);
}

#[test]
fn one_word_never_means_two_codes() {
    town().plays(str![[r#"
$ veche codes add event.kind TALK --ru разговор
! veche: “TALK” is in the list event.kind already: talk; to change it: veche codes edit event.kind talk
= 65

"#]]);
    let town = town();
    for words in ["TALK --ru разговор", "chat --ru беседа", "chat --ru чат --en talk", "'*' --ru всё", "a:b --ru аб"]
    {
        assert_eq!(town.run(&format!("veche codes add event.kind {words}")).code, 65, "{words}");
    }
    let reversed = "veche codes add event.kind chat --ru чат --valid-from 2013 --valid-to 2010";
    assert_eq!(town.run(reversed).code, 65);
}

#[test]
fn a_new_file_takes_nothing_from_what_lies_beside_it() {
    let town = Town::bare();
    town.write("n.db-journal", "what another file left");
    let done = town.run("veche --db n.db init");
    assert_eq!(done.code, 73, "{}", done.stderr);
    assert!(!town.path("n.db").exists());
}

#[test]
fn what_lies_ahead_is_not_in_the_card() {
    let town = town().with("event add --date 2099-01-01 --kind meeting --title Потом --org А");
    assert!(!town.ok("veche org show А").contains("2099"));
}

#[test]
fn impossible_things_are_refused() {
    let town = town().with("aid add --date 2012-03 --flow support --form property --org А --decided-on 2012-02");
    for line in [
        "award add --date 2012 --people 0",
        "org add --name '«\"\"»' --code В",
        "org edit А --clear acts-here",
        "aid edit 1 --stopped-on 2011",
        "aid edit 1 --ends-on 2011",
    ] {
        assert_eq!(town.run(&format!("veche {line}")).code, 65, "{line}");
    }
}

#[test]
fn sums_that_may_not_be_added_up_have_a_line_each() {
    let town = town().with(
        "aid add --date 2012 --flow support --form property --org А --amount 3
         aid add --date 2012 --flow income --form money --amount 10
         aid add --date 2012 --flow given --amount 7",
    );
    let listed = town.ok("veche aid list --lang ru");
    assert!(
        listed.ends_with(
            "Всего: 3 записи
  поддержка объединению — 1 · Раз: 1 · Сумма: 3\u{a0}₽
  собрано — 1 · Раз: 1 · Сумма: 10\u{a0}₽
  передано нуждающимся — 1 · Раз: 1 · Сумма: 7\u{a0}₽
"
        ),
        "{listed}"
    );
}

#[test]
fn fields_go_by_the_names_of_their_flags_and_headings() {
    let town = town();
    let columns = town.ok("veche event list --columns Название,дата,присутствовало --format csv --lang ru");
    assert!(columns.starts_with("title,date,people\n"), "{columns}");
    assert_eq!(town.ok("veche event list --порядок -дата --columns id --format csv --lang ru"), "id\n2\n1\n");
    town.ok("veche event edit 2 --очистить присутствовало --lang ru");
    assert_eq!(town.json("veche event show 2 --format json")["people"], serde_json::Value::Null);
}

#[test]
fn a_month_is_read_as_it_is_printed() {
    let town = town().with("event add --date 'май 2024' --kind meeting --title Е3");
    assert_eq!(town.json("veche event show 3 --format json")["date"], "2024-05");
}

#[test]
fn support_that_began_before_a_part_of_a_year_lasts_into_it() {
    let town = town().with("aid add --date 2012-01/2013-06 --flow support --form property --org А");
    let account = town.json("veche report 2012-H2 --format json");
    assert_eq!(account["support"][0]["continuing"]["known"], 1);
    assert_eq!(account["too_coarse"], serde_json::json!([{"table": "event", "id": 1, "date": "2012"}]));
}
