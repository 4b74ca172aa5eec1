//! Offices of which little is known, and years of which less is.

use super::harness::Office;

#[test]
fn a_year_with_nothing_prints_nothing_and_says_what_to_type() {
    let office = Office::new("--name \"Администрация\"");
    assert_eq!(office.run("report 2019"), "");
    let remarks = office.remarks("report 2019");
    assert!(remarks.starts_with("Записей за этот период нет. Начать можно так: veche событие добавить"), "{remarks}");
    assert!(remarks.contains("задачи следующего года"), "{remarks}");
}

#[test]
fn no_case_is_guessed() {
    let bare = Office::new("");
    bare.run("year 2019 --declared-orgs 5 --interaction transport");
    let paper = bare.paper("2019");
    assert!(paper.starts_with("Что наиболее значительное"), "{paper}");
    assert!(paper.contains("Действует 5 общественных объединений (по сведениям администрации)."), "{paper}");
    assert!(
        paper.contains("Формы взаимодействия органов власти и общественных объединений: - предоставление"),
        "{paper}"
    );
    let named = Office::new("--name \"Администрация посёлка\" --territory \"посёлок Сосновка\"");
    named.run("year 2019 --declared-orgs 5");
    let paper = named.paper("2019");
    assert!(paper.starts_with("АДМИНИСТРАЦИЯ ПОСЁЛКА Что"), "{paper}");
    assert!(!paper.contains("Сосновка"), "the nominative fits no sentence: {paper}");
    let inside = Office::new("--territory-in \"посёлке Сосновка\"");
    inside.run("year 2019 --declared-orgs 5");
    assert!(inside.paper("2019").contains("В посёлке Сосновка действует 5"), "{}", inside.paper("2019"));
}

#[test]
fn an_english_office_writes_english_and_its_cases_stay_out_of_russian() {
    let office = Office::new("--town Cedarville --territory-in \"the town of Cedarville\" --office-lang en");
    office.run("year 2019 --declared-orgs 1");
    office.run("org add --code A --name \"Union A\"");
    assert!(office.paper("2019").contains(
        "In the town of Cedarville 1 public association is active (according to the administration), of which 1 is recorded by name."
    ));
    let russian = office.paper("2019 --lang ru");
    assert!(
        russian
            .contains("Действует 1 общественное объединение (по сведениям администрации), из них учтено поимённо 1."),
        "{russian}"
    );
}

#[test]
fn a_year_with_one_section_has_that_section() {
    let office = Office::new("--town Сосновка");
    let only = |office: &Office| office.paper("2019").split_once("2019 году ").map(|(_, text)| text.to_owned());
    office.run("award add --date 2019 --people 1 --kind medal");
    assert_eq!(
        only(&office).as_deref(),
        Some(
            "Формы взаимодействия органов власти и общественных объединений: - поощрение и поздравление активных членов общественных организаций (учтено: 1). Учтено 1 поощрение: медаль — 1. В числе поощрённых — 1 человек."
        )
    );
}

#[test]
fn only_unknowns_make_words_without_numbers() {
    let office = Office::new("--town Сосновка");
    office.run("event add --date 2019 --kind talk --title Беседы --times unknown");
    office.run("award add --date 2019 --kind medal --times unknown --awardee активисты --awardee-type group");
    office.run("aid add --date 2019 --flow support --form transport --times unknown");
    office.run("aid add --date 2019 --flow income --form money --times unknown");
    let paper = office.paper("2019");
    let told = paper.replace("2019", "");
    assert!(!told.contains(|sign: char| sign.is_ascii_digit()), "{paper}");
    for wanted in [
        "Проводились (число не указано): беседы.",
        "Поощрения (число не указано): медали. Поощрены: активисты.",
        "Объединениям оказывалась поддержка (число не указано): транспорт.",
        "Помощь вне акций. Собрано: денежные средства.",
    ] {
        assert!(paper.contains(wanted), "{wanted}\n{paper}");
    }
    for slip in ["..", ": .", ":.", " .", " ,", ", .", "()", "  "] {
        assert!(!paper.contains(slip), "{slip:?} in {paper}");
    }
}

#[test]
fn no_slip_of_punctuation_stands_in_a_full_year() {
    let office = Office::town();
    for words in ["2019 --lang ru", "2019 --lang en", "2018 --lang ru", "2019-H1 --lang ru", "2019 --lang ru --annex"] {
        let paper = office.paper(words);
        for slip in ["..", ": .", ":.", " .", " ,", ", .", "()", ";.", ".;", "««", "»»", "зарегистрирован"]
        {
            assert!(!paper.contains(slip), "{slip:?} in {paper}");
        }
    }
}

#[test]
fn declared_alone_and_kept_alone_are_told_as_such() {
    let office = Office::new("--town Сосновка");
    office.run("org add --code А --name \"Союз А\"");
    office.run("org add --code Б --name \"Союз Б\"");
    assert!(office.paper("2019").contains("Учтено поимённо 2 общественных объединения."));
    let remarks = office.remarks("report 2019");
    assert!(remarks.contains("сколько объединений действует"), "{remarks}");
}
