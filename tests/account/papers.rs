use snapbox::{assert_data_eq, file};

use super::harness::Office;

#[test]
fn the_russian_account_tells_the_year_in_prose() {
    assert_data_eq!(Office::town().run("report 2019 --lang ru"), file!["town.ru.txt"].raw());
}

#[test]
fn the_english_account_tells_the_same_year() {
    assert_data_eq!(Office::town().run("report 2019 --lang en"), file!["town.en.txt"].raw());
}

#[test]
fn the_annex_puts_the_year_before_beside_each_figure() {
    let office = Office::town();
    assert_data_eq!(office.run("report 2019 --annex --format markdown --lang ru"), file!["town.annex.ru.md"].raw());
    assert_data_eq!(office.run("report 2019 --annex --format markdown --lang en"), file!["town.annex.en.md"].raw());
}

#[test]
fn the_account_as_json_is_the_value_behind_the_paper() {
    assert_data_eq!(Office::town().run("report 2019 --annex --format json"), file!["town.json"].raw());
}

#[test]
fn every_format_comes_of_one_paper() {
    let office = Office::town();
    let plain =
        |text: String| text.replace(['\\', '#', '-', '*', '|'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let text = plain(office.run("report 2019")).to_lowercase();
    assert_eq!(text, plain(office.run("report 2019 --format markdown")).to_lowercase());
    office.run("report 2019 -o account.docx");
    assert!(office.path("account.docx").metadata().expect("written").len() > 2_000);
}
