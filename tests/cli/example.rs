//! The town's own year: the script of commands, the tables and the built-in example are the same records, and the
//! account printed from them holds what the town's paper says.

use std::fs;
use std::path::Path;

use crate::harness::Town;

fn examples() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

#[test]
fn the_script_the_tables_and_the_built_in_example_are_the_same() {
    let town = Town::bare();
    town.ok(&format!("sh '{}/berezovsky-2012.sh' made.db", examples().display()));
    for subject in ["org", "event", "award", "aid", "plan"] {
        let table = fs::read_to_string(examples().join(format!("berezovsky-2012/{subject}.csv"))).expect("a table");
        let list = format!("{subject} list --sort id --format csv");
        assert_eq!(town.ok(&format!("veche --demo {list}")), table, "{subject} of the example");
        assert_eq!(town.ok(&format!("veche --db made.db {list}")), table, "{subject} of the script");
    }
    for (file, command) in [("office", "office"), ("year", "year 2012")] {
        let table = fs::read_to_string(examples().join(format!("berezovsky-2012/{file}.csv"))).expect("a table");
        assert_eq!(town.ok(&format!("veche --demo {command} --format csv")), table, "{file} of the example");
        assert_eq!(town.ok(&format!("veche --db made.db {command} --format csv")), table, "{file} of the script");
    }
    let codes = town.ok("veche --demo codes --format csv");
    assert_eq!(town.ok("veche --db made.db codes --format csv"), codes);
    let open = fs::read_to_string(examples().join("berezovsky-2012/code.csv")).expect("a table");
    for row in open.lines() {
        assert!(codes.lines().any(|line| line == row), "{row}");
    }
    for lang in ["ru", "en"] {
        let report = format!("report 2012 --annex --quiet --lang {lang}");
        assert_eq!(town.ok(&format!("veche --demo {report}")), town.ok(&format!("veche --db made.db {report}")));
    }
}

#[test]
fn the_account_holds_every_fact_of_the_paper() {
    let facts = [
        "Березовский",
        "Что наиболее значительное удалось сделать в области взаимодействия с общественностью в 2012 году",
        "Общественные объединения играют важную роль в жизни общества. Они выражают интересы различных социальных, \
         профессиональных, национально-культурных и других групп населения.",
        "В настоящее время накоплен значительный опыт совместной деятельности общественных организаций и органов \
         местной власти в решении насущных проблем жителей города Березовского.",
        "Объединение усилий органов власти и общественности повышает эффективность адресной помощи и деятельности \
         самих общественных организаций.",
        "территории Березовского городского округа",
        "15 общественных объединений",
        "Березовская городская общественная организация инвалидов Всероссийского общества инвалидов",
        "Березовское городское отделение Всероссийской общественной организации ветеранов (пенсионеров), войны, \
         труда, Вооруженных сил и правоохранительных органов",
        "Березовское городское отделение Общероссийской общественной организации «Российский союз ветеранов \
         Афганистана»",
        "Березовское городское отделение Кемеровской областной общественной организации «Союз «Чернобыль» \
         Общероссийский союз общественных объединений «Союз «Чернобыль» России",
        "Городская общественная организация «Березовское Рериховское общество»",
        "Союз женщин Кузбасса и др.",
        "Формы взаимодействия органов власти и общественных объединений, сложившиеся в Березовском городском округе",
        "предоставление транспорта для поездки общественным организациям на различные мероприятия",
        "оказание методической помощи (оформление различных документов, рекомендации в правильности оформления \
         документов)",
        "проведение совместных мероприятий (совещания, круглые столы), беседы, встречи",
        "поощрение и поздравление активных членов общественных организаций",
        "ведение диалога с общественными объединениями через встречи, консультации, круглые столы, работу \
         общественных советов, общественных приёмных",
        "неэкономические формы поддержки общественных объединений: информационные, методические, обучающие, \
         организационные",
        "В 2012 году в администрации Березовского городского округа был проведен круглый стол с руководителями \
         общественных организаций, где главой города было даны разъяснения на все интересующие вопросы. За круглым \
         столом пришли к единому мнению, что нужно чаще собираться и обсуждать наиболее значимые вопросы.",
        "руководители и члены общественных организаций",
        "ородские торжественные мероприятия",
        "убернаторские приёмы",
        "Помоги собраться в школу",
        "совместно с администрацией Березовского городского округа",
        "денежные средства",
        "вещи",
        "адресная помощь",
        "нуждающимся",
        "Какие задачи стоят в 2013 году",
        "Основными направлениями в сфере взаимодействия с общественностью в 2013 году являются",
        "совместная разработка комплексных мер по дальнейшему совершенствованию взаимодействия детских, молодежных и \
         ветеранских организаций по внедрению новых форм патриотического воспитания молодежи, по созданию системы \
         поощрения общественных организаций за достигнутые успехи в патриотическом и военно-патриотическом \
         воспитании населения",
        "ведение диалога с общественными организациями через встречи",
        "выявление проблем с которыми сталкиваются общественники",
        "привлечение участия общественных организация в городских торжественных мероприятиях",
        "поощрение членов и руководителей общественных организаций",
    ];
    let town = Town::bare();
    for format in ["text", "markdown"] {
        let account = town.ok(&format!("veche --demo --quiet report 2012 --lang ru --format {format}"));
        // Lines are broken where they are full; a title may stand in capitals.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let account = words(&account.replace('\\', ""));
        for fact in facts {
            assert!(account.contains(&words(fact)), "{format}: «{fact}»\n{account}");
        }
    }
}

#[test]
fn the_account_says_no_figure_that_the_paper_does_not_hold() {
    let account = Town::bare().ok("veche --demo --quiet report 2012 --lang ru --format json");
    let figures: serde_json::Value = serde_json::from_str(&account).expect("JSON");
    assert_eq!(figures["orgs"]["declared"], 15);
    assert_eq!(figures["orgs"]["kept"], 6);
    for kind in figures["events"].as_array().expect("the events") {
        let known = &kind["count"]["known"];
        let told = match kind["kind"].as_str() {
            Some("round-table" | "campaign") => known == 1,
            _ => known.is_null(),
        };
        assert!(told, "{kind}");
    }
    assert!(!account.contains("₽") && !account.contains("зарегистрир"), "{account}");
}
