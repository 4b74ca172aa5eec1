//! Three years of a town in which every figure is stated: the figures of each account add up to its records, one by one.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use super::harness::Office;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/kedrovogorsk");

/// The periods whose accounts are looked at.
const PERIODS: [&str; 4] = ["2021", "2022", "2023", "2022-H1"];

/// The town's file, read in once.
static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let office = Office::new("");
    office.run(&format!("import \"{EXAMPLE}\" --quiet"));
    std::fs::read(office.path("town.db")).expect("the file of records")
});

fn town() -> Office {
    Office::with(&FILE).on("2024-01-20")
}

/// A line of the tidy CSV.
struct Fact {
    section: String,
    item: String,
    measure: String,
    value: i64,
    records: BTreeSet<(String, i64)>,
}

fn facts(town: &Office, period: &str) -> Vec<Fact> {
    let rows = town.run(&format!("report {period} --trace --format csv --quiet"));
    let mut lines = rows.lines();
    assert_eq!(lines.next(), Some("period,section,item,measure,value,unit,records"));
    let fact = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let [_, section, item, measure, value, unit, records] = cells[..] else { panic!("seven cells: {line}") };
        let record = |part: &str| -> Vec<(String, i64)> {
            let (table, ids) = part.trim().split_once(' ').expect("a table and its records");
            ids.split(' ').map(|id| (table.to_owned(), id.parse().expect("a number"))).collect()
        };
        let records = records.split(';').filter(|part| !part.is_empty()).flat_map(record).collect();
        let value = if unit == "RUB" { kopecks(value) } else { value.parse().expect("a number") };
        Fact { section: section.to_owned(), item: item.to_owned(), measure: measure.to_owned(), value, records }
    };
    lines.map(fact).collect()
}

/// `1234.56` as kopecks, without a float.
fn kopecks(text: &str) -> i64 {
    let (rubles, kopecks) = text.split_once('.').expect("rubles and kopecks");
    assert_eq!(kopecks.len(), 2, "{text}");
    format!("{rubles}{kopecks}").parse().expect("digits")
}

/// Every record of the town by its table and number, as `list` gives it.
static RECORDS: LazyLock<BTreeMap<(String, i64), Value>> = LazyLock::new(|| {
    let (town, mut records) = (town(), BTreeMap::new());
    for table in ["org", "event", "award", "aid", "plan"] {
        let list: Vec<Value> =
            serde_json::from_str(&town.run(&format!("{table} list --format json --quiet"))).expect("JSON");
        records.extend(list.into_iter().map(|row| ((table.to_owned(), row["id"].as_i64().expect("a number")), row)));
    }
    records
});

/// What one record adds to a figure.
fn share(fact: &Fact, record: &(String, i64)) -> i64 {
    let field = match (fact.section.as_str(), fact.measure.as_str()) {
        ("plan" | "questions", _) | (_, "kept") => return 1,
        (_, "amount" | "collected" | "given") => "amount",
        (_, "stated") => "stated_amount",
        (_, "people") => "people",
        (_, "families") => "families",
        (_, "count" | "acts" | "continuing") => "times",
        (section, measure) => panic!("{section} {measure}: a figure that this test does not know"),
    };
    match &RECORDS[record][field] {
        Value::String(text) => kopecks(text),
        Value::Number(number) => number.as_i64().expect("a whole number"),
        other => panic!("{record:?} {field}: {other}, though every figure is stated"),
    }
}

#[test]
fn every_traced_figure_is_the_sum_of_its_records() {
    let town = town();
    for period in PERIODS {
        let facts = facts(&town, period);
        assert!(facts.len() > 60, "{period}: {} figures", facts.len());
        for fact in facts {
            let name = format!("{period} {} {} {}", fact.section, fact.item, fact.measure);
            assert!(!fact.measure.ends_with("_unstated"), "{name}");
            assert!(!fact.records.is_empty(), "{name}");
            // What the administration declared is said by the year's own record.
            if fact.measure == "declared" {
                assert!(fact.records.iter().all(|(table, _)| table == "year"), "{name}");
            } else {
                assert_eq!(fact.value, fact.records.iter().map(|record| share(&fact, record)).sum::<i64>(), "{name}");
            }
        }
    }
}

/// The records behind the figures of these sections and measures.
fn behind(facts: &[Fact], sections: &[(&str, &str)]) -> BTreeSet<(String, i64)> {
    let wanted = |fact: &&Fact| sections.contains(&(fact.section.as_str(), fact.measure.as_str()));
    facts.iter().filter(wanted).flat_map(|fact| fact.records.iter().cloned()).collect()
}

const COUNTED: [(&str, &[(&str, &str)]); 3] = [
    ("event", &[("events", "count")]),
    ("award", &[("awards", "count")]),
    ("aid", &[("support", "count"), ("campaigns", "collected"), ("campaigns", "given")]),
];

#[test]
fn every_record_of_a_year_stands_behind_a_figure_of_its_account() {
    let town = town();
    for year in ["2021", "2022", "2023"] {
        let facts = facts(&town, year);
        for (table, sections) in COUNTED {
            let all: BTreeSet<_> = RECORDS
                .iter()
                .filter(|((of, _), row)| of == table && row["date"].as_str().is_some_and(|date| date.starts_with(year)))
                .map(|(record, _)| record.clone())
                .collect();
            assert!(all.len() >= 40, "{year} {table}: {}", all.len());
            assert_eq!(behind(&facts, sections), all, "{year} {table}");
        }
    }
}

#[test]
fn two_half_years_are_the_year() {
    let town = town();
    let [first, second, year] = ["2022-H1", "2022-H2", "2022"].map(|period| facts(&town, period));
    for (table, sections) in COUNTED {
        let (one, other) = (behind(&first, sections), behind(&second, sections));
        assert_eq!(one.intersection(&other).count(), 0, "{table}");
        assert_eq!(one.union(&other).cloned().collect::<BTreeSet<_>>(), behind(&year, sections), "{table}");
    }
    let sum = |facts: &[Fact], section: &str, measure: &str| -> i64 {
        facts.iter().filter(|fact| fact.section == section && fact.measure == measure).map(|fact| fact.value).sum()
    };
    for (section, measure) in
        [("events", "people"), ("awards", "amount"), ("support", "amount"), ("campaigns", "given")]
    {
        let halves = sum(&first, section, measure) + sum(&second, section, measure);
        assert_eq!(halves, sum(&year, section, measure), "{section} {measure}");
    }
}

#[test]
fn every_format_of_every_account_is_made() {
    let town = town();
    for period in PERIODS {
        for format in ["text", "markdown", "json", "csv", "html"] {
            let made = town.run(&format!("report {period} --annex --trace --format {format} --quiet"));
            assert!(made.len() > 3_000, "{period} {format}");
        }
        for ending in ["docx", "xlsx"] {
            let name = format!("{period}.{ending}");
            town.run(&format!("report {period} --annex --trace -o {name} --quiet"));
            assert!(town.path(&name).metadata().expect("written").len() > 5_000, "{name}");
        }
    }
    let half = town.paper("2022-H1");
    for words in [
        "в I полугодии 2022 года",
        "Ольхова Т. Д.",
        "Исп. Рябинина С. В.",
        "Продолжается оказанная ранее поддержка: имущественная",
    ] {
        assert!(half.contains(words), "{words}: {half}");
    }
    assert!(!half.contains("Какие задачи стоят"), "{half}");
}

#[test]
fn where_all_is_stated_nothing_is_asked_and_no_sum_is_wrong() {
    let town = town();
    for period in PERIODS {
        let asked = town.run(&format!("report {period} --gaps --format csv --quiet"));
        assert_eq!(asked, "org,table,id,field,question\n", "{period}");
        assert_eq!(town.run(&format!("check --figures {period} --quiet")), "", "{period}");
    }
}

#[test]
fn a_unit_slip_and_a_wrong_total_are_found_and_nothing_else() {
    let town = town();
    let find = |table: &str, fits: &dyn Fn(&Value) -> bool| {
        let found = RECORDS.iter().find(|((of, _), row)| of == table && fits(row)).expect("such a record");
        (found.0.1, found.1.clone())
    };
    let dated = |row: &Value| row["date"].as_str().is_some_and(|date| date.starts_with("2022"));
    let (slip, bus) = find("aid", &|row| dated(row) && row["what"] == "автобус");
    let (total, campaign) = find("event", &|row| dated(row) && row["title"] == "Согреем вместе");
    // A bus with three noughts too many, and a total two thousand rubles above what was collected.
    let amount = kopecks(bus["amount"].as_str().expect("a sum"));
    let stated = kopecks(campaign["stated_amount"].as_str().expect("a sum")) + 200_000;
    town.run(&format!("aid edit {slip} --amount {}.{:02}", amount * 1000 / 100, amount * 1000 % 100));
    town.run(&format!("event edit {total} --stated-amount {}.{:02}", stated / 100, stated % 100));
    let all: Value = serde_json::from_str(&town.found("check --figures 2022 --format json")).expect("JSON");
    let all = all.as_array().expect("an array");
    let told: Vec<String> =
        all.iter().map(|one| format!("{} {} {}", one["table"], one["id"], one["what"]).replace('"', "")).collect();
    assert_eq!(told, [format!("event {total} stated-collected"), format!("aid {slip} slip")]);
    assert_eq!(all[0]["difference"], "2000.00");
    assert_eq!(all[0]["records"]["aid"].as_array().map(Vec::len), Some(3));
    let usual = kopecks(all[1]["about"]["usual"].as_str().expect("a sum"));
    assert_eq!(kopecks(all[1]["difference"].as_str().expect("a sum")), amount * 1000 - usual);
    assert_eq!(all[1]["about"]["slip"], "thousand-more");
    // The years beside are as they were.
    assert_eq!(town.run("check --figures 2021 --quiet"), "");
    assert_eq!(town.run("check --figures 2023 --quiet"), "");
}

#[test]
fn the_folder_is_what_the_script_beside_it_writes() {
    if Command::new("python3").arg("--version").output().is_err() {
        let _ = writeln!(std::io::stderr(), "SKIP: there is no python3 on this machine");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("made");
    let done = Command::new("python3")
        .arg("-B")
        .arg(format!("{EXAMPLE}.py"))
        .arg(&made)
        .env("VECHE", env!("CARGO_BIN_EXE_veche"))
        .output()
        .expect("python3");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for table in ["office", "org", "event", "award", "aid", "plan", "year", "code"] {
        let read =
            |folder: &std::path::Path| std::fs::read_to_string(folder.join(format!("{table}.csv"))).expect("CSV");
        assert!(read(&made) == read(EXAMPLE.as_ref()), "{table}.csv differs");
    }
}
