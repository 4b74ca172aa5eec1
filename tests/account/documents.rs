//! The account as documents: what each format holds, and that equal accounts give equal bytes.

use std::fs;

use crate::harness::Office;

/// Text from a file of the archive that a document or a workbook is.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name(name).expect(name), &mut text).expect("UTF-8");
    text
}

fn written(office: &Office, words: &str, file: &str) -> Vec<u8> {
    office.run(&format!("report {words} -o {} --force", office.path(file).display()));
    fs::read(office.path(file)).expect("a file")
}

#[test]
fn equal_accounts_are_equal_bytes_in_every_format() {
    let office = Office::town();
    for ending in ["txt", "md", "docx", "html", "xlsx", "json", "csv"] {
        let once = written(&office, "2019 --annex --trace", &format!("a.{ending}"));
        let again = written(&office, "2019 --annex --trace", &format!("b.{ending}"));
        assert!(!once.is_empty() && once == again, "{ending}");
    }
}

#[test]
fn the_page_has_charts_and_every_figure_leads_to_its_line() {
    let page = String::from_utf8(written(&Office::town(), "2019 --annex --trace", "a.html")).expect("UTF-8");
    assert_eq!(page.matches("<svg").count(), 3, "by month, by kind, support by form");
    let marks: Vec<&str> = page.split("href=\"#f").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(marks.len() > 40, "{}", marks.len());
    for mark in marks {
        assert_eq!(page.matches(&format!("id=\"f{mark}\"")).count(), 1, "{mark}");
        assert_eq!(page.matches(&format!("id=\"r{mark}\"")).count(), 1, "{mark}");
    }
    let plain = String::from_utf8(written(&Office::town(), "2019", "b.html")).expect("UTF-8");
    assert!(!plain.contains("<svg") && !plain.contains("href="), "neither an annex nor a trace was asked for");
}

#[test]
fn the_workbook_holds_a_sheet_a_table_with_numbers_as_numbers() {
    let book = written(&Office::town(), "2019", "a.xlsx");
    let names = part(&book, "xl/workbook.xml");
    for name in ["Мероприятия по видам", "Поддержка объединений, сумма", "План и его выполнение"]
    {
        assert!(names.contains(&format!("name=\"{name}\"")), "{name}: {names}");
    }
    let number =
        names.split("name=\"").skip(1).position(|rest| rest.starts_with("Мероприятия по видам")).expect("there");
    let sheet = part(&book, &format!("xl/worksheets/sheet{}.xml", number + 1));
    assert!(sheet.contains("<v>2</v>"), "two round tables are a number: {sheet}");
    assert!(sheet.contains("не менее 21 (не указано: 1)"), "what is not known wholly is words: {sheet}");
    assert!(!sheet.contains("—"), "what is unknown is empty: {sheet}");
}

#[test]
fn the_figures_one_a_line_are_the_same_with_and_without_the_annex() {
    let office = Office::town();
    let csv = office.run("report 2019 --format csv");
    assert_eq!(csv, office.run("report 2019 --format csv --annex"));
    assert!(csv.starts_with("period,section,item,measure,value,unit\n2019,orgs,,declared,22,org\n"), "{csv}");
    assert!(csv.contains("\n2019,support,transport,amount,20000.50,RUB\n"), "{csv}");
    assert!(
        csv.contains("\n2019,events,meeting,count,21,event\n2019,events,meeting,count_unstated,1,record\n"),
        "{csv}"
    );
    assert!(csv.contains("\n2019,events,congratulation,count,,event\n"), "unknown is empty: {csv}");
}

#[test]
fn whoever_signs_and_made_it_out_stands_under_the_paper_before_the_annex() {
    let office = Office::town();
    office.run("office --signatory \"Заместитель главы города Л. В. Иванова\" --executor \"Петрова К. М., 3-12-34\"");
    let paper = office.run("report 2019 --annex");
    let places =
        ["Заместитель главы города ____________ Л. В. Иванова", "Исп. Петрова К. М., 3-12-34", "\nПриложение\n"]
            .map(|text| paper.find(text).unwrap_or_else(|| panic!("{text}: {paper}")));
    assert!(places.is_sorted(), "{places:?}");
    let document = part(&written(&office, "2019 --annex", "a.docx"), "word/document.xml");
    assert!(document.contains("<w:tab/><w:t xml:space=\"preserve\">Л. В. Иванова</w:t>"), "{document}");
    assert!(document.contains("w:val=\"Annex\""), "the annex begins a page");
    let empty = Office::new("--signatory \"Глава С. Чугунов\"");
    assert_eq!(empty.run("report 2019"), "", "an empty paper is not signed");
}
