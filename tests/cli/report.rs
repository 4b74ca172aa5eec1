//! The account's frame: its periods, its language, what it says of what is not there. Its sentences have tests of
//! their own beside them.

use crate::harness::Town;

/// Talks of every precision in 2012, one of 2011.
fn town() -> Town {
    Town::new().with(
        "event add --date 2012 --kind talk --title Годовая
         event add --date 2012-01/2012-06 --kind talk --title Полугодовая
         event add --date 2012-02 --kind talk --title Февральская
         event add --date 2012-09-01 --kind talk --title Сентябрьская
         event add --date 2012-12-31 --kind talk --title Последняя
         event add --date 2011-12/2012-01 --kind talk --title Зимняя",
    )
}

/// How many talks the account of a period counts, and which records it names as too coarse.
fn talks(town: &Town, period: &str) -> (i64, String) {
    let answer = town.veche(["report", period, "--format", "json"]);
    assert_eq!(answer.code, 0, "{period}: {}", answer.stderr);
    let figures: serde_json::Value = serde_json::from_str(&answer.stdout).expect("JSON");
    let known = figures["events"].as_array().and_then(|kinds| kinds.first()).map(|kind| &kind["count"]["known"]);
    let coarse: Vec<_> = answer.stderr.lines().filter(|line| line.contains("event no. ")).map(str::to_owned).collect();
    (known.and_then(serde_json::Value::as_i64).unwrap_or(0), coarse.join("\n"))
}

#[test]
fn a_period_holds_the_records_that_begin_in_it() {
    let town = town();
    for (period, count) in [
        ("2012", 5),
        ("2011", 1),
        ("2012-H1", 2),
        ("I полугодие 2012", 2),
        ("2012-H2", 2),
        ("2012-Q1", 1),
        ("I кв. 2012", 1),
        ("III кв. 2012", 1),
        ("IV кв. 2012", 1),
        ("9 мес. 2012", 3),
        ("2012-01/2012-09", 3),
        ("2012-09-01/2012-12-31", 2),
        ("2012-09-02/2012-12-30", 0),
        ("2013", 0),
    ] {
        assert_eq!(talks(&town, period).0, count, "{period}");
    }
}

#[test]
fn records_too_coarse_for_a_period_are_named_and_not_counted() {
    let town = town();
    let (_, coarse) = talks(&town, "2012-Q1");
    assert!(coarse.contains("event no. 1") && coarse.contains("event no. 2"), "{coarse}");
    assert!(!coarse.contains("event no. 3"), "{coarse}");
    let (_, coarse) = talks(&town, "2012-H1");
    assert!(coarse.contains("event no. 1") && !coarse.contains("event no. 2"), "{coarse}");
    assert_eq!(talks(&town, "2012").1, "", "a year has room for all");
}

#[test]
fn what_is_no_period_is_refused() {
    let town = town();
    for period in ["x", "весь год", "2012-13", "12", "", "2012/2011", "5 мес. 2012"] {
        assert_eq!(town.veche(["report", period]).code, 65, "{period}");
    }
}

#[test]
fn the_account_is_in_the_offices_language_unless_one_is_typed() {
    let town = Town::bare().with("init --office-lang ru\nevent add --date 2012 --kind talk --title Т");
    let russian = |text: &str| text.contains("Проведено 1 мероприятие");
    assert!(russian(&town.ok("veche report 2012 --quiet")), "an English user, a Russian office");
    assert!(!russian(&town.ok("veche report 2012 --quiet --lang en")));
    town.ok("veche office --office-lang en --quiet");
    assert!(!russian(&town.ok("VECHE_LANG=ru veche report 2012 --quiet")), "a Russian user, an English office");
    assert!(russian(&town.ok("veche report 2012 --quiet --lang ru")));
}

#[test]
fn what_has_no_records_is_left_out_and_named_in_a_remark() {
    let town = town().russian();
    let answer = town.run("veche report 2012 --lang ru");
    for part in ["поощрения", "поддержка объединений", "акции"] {
        assert!(answer.stderr.contains(part), "{part}: {}", answer.stderr);
        assert!(!answer.stdout.to_lowercase().contains(part), "{part}: {}", answer.stdout);
    }
    assert!(!answer.stdout.contains(" 0 "), "{}", answer.stdout);
    assert_eq!(town.run("veche report 2012 --quiet").stderr, "");
}

#[test]
fn the_tasks_ahead_are_told_only_when_the_period_ends_the_year() {
    let town = Town::new().with(
        "plan add --year 2013 --task 'посадить аллею' --kind direction
         plan add --year 2013 --task 'когда починят крышу' --kind question
         event add --date 2012-02-01 --kind talk --title Т",
    );
    for period in ["2012", "2012-H2", "IV кв. 2012", "2012-02-01/2012-12-31"] {
        let account = town.veche(["report", period, "--quiet", "--lang", "ru"]).stdout;
        assert!(account.contains("посадить аллею"), "{period}: {account}");
        assert!(!account.contains("починят крышу"), "{period}: {account}");
    }
    for period in ["2012-H1", "9 мес. 2012", "III кв. 2012", "2013"] {
        let account = town.veche(["report", period, "--quiet", "--lang", "ru"]).stdout;
        assert!(period == "2013" || !account.contains("посадить аллею"), "{period}: {account}");
    }
}

#[test]
fn a_record_with_a_sentence_of_its_own_is_told_by_it_and_counted() {
    let town = Town::new().with(
        "event add --date 2012 --kind talk --title Беседа --account 'Поговорили по душам.'
         event add --date 2012-03 --kind talk --title Вторая",
    );
    for lang in ["ru", "en"] {
        let account = town.ok(&format!("veche report 2012 --quiet --lang {lang} --format markdown"));
        assert_eq!(account.matches("Поговорили по душам.").count(), 1, "{account}");
        assert!(!account.contains("Беседа."), "{account}");
    }
    assert_eq!(talks(&town, "2012").0, 2);
}

#[test]
fn support_that_lasts_is_told_in_each_later_year_and_summed_in_the_first() {
    let town = Town::new().with(
        "org add --code А --name Альфа
         aid add --date 2011-03/2013-02 --flow support --form property --what помещение --amount 700 --org А
         aid add --date 2011-03/2013-12 --flow support --form transport --what автобус --stopped-on 2011-10 --org А",
    );
    town.tells("report 2011 --lang ru", &["700\u{a0}₽"]);
    let next = town.ok("veche report 2012 --quiet --lang ru --format markdown");
    assert!(next.contains("родолжа") && !next.contains("700"), "{next}");
    assert!(!next.contains("автобус"), "it was stopped: {next}");
    let third = town.ok("veche report 2013 --quiet --lang ru --format markdown");
    assert!(third.contains("родолжа"), "{third}");
    assert!(!town.ok("veche report 2014 --quiet --lang ru --format markdown").contains("родолжа"));
}

#[test]
fn every_format_of_the_account_is_made() {
    let town = Town::bare();
    let text = town.ok("veche --demo report 2012 --quiet");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert!(town.ok("veche --demo report 2012 --quiet --format markdown").starts_with("# "));
    town.json("veche --demo report 2012 --quiet --format json");
    town.ok("veche --demo report 2012 --quiet -o a.docx");
    assert!(std::fs::read(town.path("a.docx")).expect("the document").starts_with(b"PK"));
    let plain = town.ok("veche --demo report 2012 --quiet");
    let annex = town.ok("veche --demo report 2012 --quiet --annex");
    assert!(annex.len() > plain.len() && annex.starts_with(plain.trim_end()), "the annex comes after the paper");
}
