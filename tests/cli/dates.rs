//! A date has its own precision, typed in many shapes, stored in one, shown as an office writes it.

use snapbox::str;

use crate::harness::Town;

/// Adds an event on a date; what is stored, or what went wrong.
fn stored(typed: &str) -> Result<String, String> {
    let town = Town::new();
    let answer = town.veche(["event", "add", "--kind", "talk", "--title", "Т", "--date", typed]);
    if answer.code != 0 {
        assert_eq!(answer.code, 65, "{typed}");
        return Err(answer.stderr);
    }
    let json = town.json("veche event show 1 --format json");
    Ok(json["date"].as_str().expect("a date").to_owned())
}

#[test]
fn every_shape_that_may_be_typed_is_stored_as_iso() {
    for (typed, iso) in [
        ("2012", "2012"),
        ("2012-09", "2012-09"),
        ("2012-09-01", "2012-09-01"),
        ("2012-09-01/2012-09-15", "2012-09-01/2012-09-15"),
        ("2012-07/2012-09", "2012-07/2012-09"),
        ("01.09.2012", "2012-09-01"),
        ("09.2012", "2012-09"),
        ("III кв. 2012", "2012-07/2012-09"),
        ("I полугодие 2012", "2012-01/2012-06"),
        ("9 мес. 2012", "2012-01/2012-09"),
        ("2012-Q3", "2012-07/2012-09"),
        ("2012-H1", "2012-01/2012-06"),
        ("01.09.2012-15.09.2012", "2012-09-01/2012-09-15"),
        ("01.09.2012–15.09.2012", "2012-09-01/2012-09-15"),
        ("сегодня", "2013-01-15"),
        ("today", "2013-01-15"),
        ("вчера", "2013-01-14"),
        ("yesterday", "2013-01-14"),
        ("29.02.2012", "2012-02-29"),
        ("1900", "1900"),
        ("2100", "2100"),
        ("2012-09-01/2012-09-01", "2012-09-01"),
        ("2011/2012", "2011/2012"),
    ] {
        assert_eq!(stored(typed).as_deref(), Ok(iso), "{typed}");
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for typed in [
        "2012-1-5",
        "+12012-01-01",
        "31.02.2012",
        "29.02.2011",
        "2012-13",
        "00.09.2012",
        "1899",
        "2101",
        "2012-09-15/2012-09-01",
        "2012-09/2012-09-15",
        "2012/09",
        "1.9.2012",
        "01.09.12",
        "V кв. 2012",
        "III полугодие 2012",
        "2012-Q5",
        "4 мес. 2012",
        "завтра",
        "",
        " ",
        "2012-09-01T00:00",
    ] {
        assert!(stored(typed).is_err(), "{typed} was taken");
    }
}

#[test]
fn a_refused_date_says_what_fits() {
    Town::new().russian().plays(str![[r#"
$ veche event add --kind talk --title Т --date 2012-1-5
! veche: --дата <ДАТА>: «2012-1-5» не похоже на дату; подходит: 01.09.2012, 09.2012, 2012, «III кв. 2012», 01.09.2012-15.09.2012
!   возможно, имелось в виду: 05.01.2012
= 65
$ veche event add --kind talk --title Т --date 31.02.2012
! veche: --дата <ДАТА>: «31.02.2012»: такого дня нет в календаре
= 65
$ veche event add --kind talk --title Т --date 1899
! veche: --дата <ДАТА>: «1899»: год должен быть от 1900 до 2100
= 65
$ veche event add --kind talk --title Т --date 2012-09-15/2012-09-01
! veche: --дата <ДАТА>: «2012-09-15/2012-09-01»: конец промежутка раньше начала
= 65
$ veche event add --kind talk --title Т --date 2012-09/2012-09-15
! veche: --дата <ДАТА>: «2012-09/2012-09-15»: начало и конец промежутка указаны с разной точностью
= 65

"#]]);
}

/// Events of every precision.
fn precise() -> Town {
    Town::new().with(
        "event add --kind talk --title Т --date 2012
         event add --kind talk --title Т --date 2012-09
         event add --kind talk --title Т --date 2012-09-01
         event add --kind talk --title Т --date 2012-09-01/2012-09-15
         event add --kind talk --title Т --date 2012-07/2012-09
         event add --kind talk --title Т --date 2012-01/2012-06
         event add --kind talk --title Т --date 2012-01/2012-09
         event add --kind talk --title Т --date 2012-02/2012-05",
    )
}

#[test]
fn dates_are_shown_as_an_office_writes_them() {
    precise().plays(str![[r#"
$ veche event list --columns id,date --lang ru
№  Дата
───────────────────
1  2012
6  I полугодие 2012
7  9 месяцев 2012
8  февраль–май 2012
5  III квартал 2012
2  сентябрь 2012
3  01.09.2012
4  01.09–15.09.2012
Всего: 8 записей · Раз: 8
$ veche event list --columns id,date --lang en
No.  Date
────────────────────────
  1  2012
  6  H1 2012
  7  9 months of 2012
  8  February–May 2012
  5  Q3 2012
  2  September 2012
  3  1 Sep 2012
  4  1 Sep – 15 Sep 2012
In all: 8 records · Times: 8
$ veche event list --columns id,date --format csv --lang ru
id,date
1,2012
6,2012-01/2012-06
7,2012-01/2012-09
8,2012-02/2012-05
5,2012-07/2012-09
2,2012-09
3,2012-09-01
4,2012-09-01/2012-09-15

"#]]);
}

#[test]
fn a_record_belongs_to_the_year_of_its_first_day() {
    Town::new()
        .with(
            "event add --kind talk --title Зима --date 2011-12/2012-02
             event add --kind talk --title Канун --date 2011-12-31
             event add --kind talk --title Год --date 2012
             event add --kind talk --title Январь --date 2012-01-01
             event add --kind talk --title Декабрь --date 2012-12
             event add --kind talk --title Потом --date 2013",
        )
        .plays(str![[r#"
$ veche event list --year 2012 --format csv --columns id,date,title
id,date,title
3,2012,Год
4,2012-01-01,Январь
5,2012-12,Декабрь
$ veche event list --year 2011 --format csv --columns id,date,title
id,date,title
2,2011-12-31,Канун
1,2011-12/2012-02,Зима
$ veche event list --from 2012 --format csv --columns id,date,title
id,date,title
3,2012,Год
4,2012-01-01,Январь
5,2012-12,Декабрь
6,2013,Потом
$ veche event list --to 2012 --format csv --columns id,date,title
id,date,title
2,2011-12-31,Канун
1,2011-12/2012-02,Зима
3,2012,Год
4,2012-01-01,Январь
5,2012-12,Декабрь
$ veche event list --from 2012-12 --to 2012-12 --format csv --columns id,date,title
id,date,title
5,2012-12,Декабрь
$ veche event list --from 31.12.2011 --to 01.01.2012 --format csv --columns id,date,title
id,date,title
2,2011-12-31,Канун
1,2011-12/2012-02,Зима
3,2012,Год
4,2012-01-01,Январь

"#]]);
}

#[test]
fn foundation_goes_back_to_1700_and_no_other_date_does() {
    Town::new().plays(str![[r#"
$ veche org add --name Общество --founded-on 1700
1
! Recorded: association no. 1 “О”
$ veche org add --name Ещё --founded-on 1699
! veche: --founded-on <DATE>: “1699”: the year must be from 1700 to 2100
= 65
$ veche org add --name Ещё --registered-on 1700
! veche: --registered-on <DATE>: “1700”: the year must be from 1900 to 2100
= 65
$ veche org list --format csv --columns name,founded_on
name,founded_on
Общество,1700

"#]]);
}

#[test]
fn an_event_after_today_is_planned_and_not_counted_as_held() {
    let town = Town::new().with(
        "event add --kind talk --title Будет --date 2013-06-01
         event add --kind talk --title Была --date 2013-01-15",
    );
    town.tells("report 2013 --lang ru", &["Проведено 1 мероприятие: беседа — 1", "Намечено:", "«Будет»"]);
    town.tells("report 2013 --lang en", &["1 event", "Будет"]);
}

#[test]
fn today_is_what_veche_today_says() {
    Town::new().plays(str![[r#"
$ VECHE_TODAY=2012-02-29 veche event add --kind talk --title Т --date сегодня
1
! Recorded: event no. 1 “Т”
$ VECHE_TODAY=2013-01-01 veche event add --kind talk --title Т --date вчера
2
! Recorded: event no. 2 “Т”
$ veche event list --format csv --columns date
date
2012-02-29
2012-12-31
$ VECHE_TODAY=вчера veche event list
! veche: VECHE_TODAY: “вчера” is no date like 2012-12-31
= 2
$ VECHE_TODAY=2012-1-5 veche event list
! veche: VECHE_TODAY: “2012-1-5” is no date like 2012-12-31
= 2

"#]]);
}

#[test]
fn a_date_that_hardly_anybody_means_is_asked_about() {
    let town = Town::new().russian();
    let said = |date: &str| {
        town.run(&format!("veche событие добавить --дата '{date}' --вид беседа --название 'О дате {date}'")).stderr
    };
    assert!(said("01.09.1912").contains("Проверьте дату: 01.09.1912"));
    assert!(said("01.09.2027").contains("Проверьте дату: 01.09.2027"));
    for date in ["15.01.2013", "2013", "1995", "1990"] {
        assert!(!said(date).contains("Проверьте"), "{date}");
    }
}
