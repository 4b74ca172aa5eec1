//! What a spreadsheet makes of the lists: opened by LibreOffice and written again as XML that tells what each cell is.

use std::fs;

use crate::harness::{Town, skip, tool};
use crate::spreadsheets_out::town;

/// One cell as LibreOffice took it.
#[derive(Debug)]
struct Seen {
    /// The attributes: kind, value, formula.
    kind: String,
    text: String,
}

/// The cells of a file as LibreOffice opens it; none where there is no LibreOffice that opens tables.
fn opened(town: &Town, file: &str, filter: &str) -> Option<Vec<Seen>> {
    if !tool("soffice") {
        return None;
    }
    town.write("probe.csv", "a\n1\n");
    // A profile of its own: another LibreOffice of the same user would take the command over.
    let profile = format!("-env:UserInstallation=file://{}", town.path("profile").display());
    town.run(&format!("soffice {profile} --headless {filter} --convert-to fods probe.csv {file}"));
    if !town.path("probe.fods").exists() {
        skip("the LibreOffice of this machine opens no tables");
        return None;
    }
    let stem = file.split('.').next().expect("a name");
    let xml = fs::read_to_string(town.path(&format!("{stem}.fods"))).expect("LibreOffice opens the file");
    Some(xml.split("<table:table-cell").skip(1).map(seen).collect())
}

fn seen(xml: &str) -> Seen {
    let (kind, rest) = xml.split_once('>').expect("the end of the attributes");
    let own = rest.split("</table:table-cell>").next().unwrap_or_default();
    let own = if kind.ends_with('/') { "" } else { own };
    let lines = own.split("<text:p>").skip(1).filter_map(|line| line.split("</text:p>").next());
    let text = lines.collect::<Vec<_>>().join("\n");
    let text = text.replace("&apos;", "'").replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&");
    Seen { kind: kind.to_owned(), text }
}

/// Some cell with this text has all of these attributes.
#[track_caller]
fn has(cells: &[Seen], text: &str, attributes: &[&str]) {
    let found: Vec<_> = cells.iter().filter(|cell| cell.text == text).collect();
    let fits = |cell: &&&Seen| attributes.iter().all(|attribute| cell.kind.contains(attribute));
    assert!(found.iter().any(|cell| fits(&cell)), "«{text}» is {found:?}, not {attributes:?}");
}

const STRING: &[&str] = &["office:value-type=\"string\""];

#[test]
fn a_workbook_opens_with_dates_sums_and_whole_numbers_and_runs_nothing() {
    let town = town();
    town.ok("veche event list -o events.xlsx --quiet");
    let Some(events) = opened(&town, "events.xlsx", "") else { return };
    has(&events, "01.09.2012", &["value-type=\"date\"", "date-value=\"2012-09-01\""]);
    // How a sum is grouped follows the machine.
    let sum = |cell: &Seen| cell.kind.contains("value-type=\"float\"") && cell.kind.contains("value=\"1234.5\"");
    assert!(events.iter().any(sum), "{events:#?}");
    has(&events, "20", &["value-type=\"float\"", "office:value=\"20\""]);
    for text in
        ["2012", "2012-09", "3-12-34", "1/2", "12 мая", "беседа", "=1+1", "@x", "=HYPERLINK(\"http://x\")", "''=1"]
    {
        has(&events, text, STRING);
    }
    let formulas: Vec<_> = events.iter().filter(|cell| cell.kind.contains("table:formula")).collect();
    assert!(formulas.is_empty(), "{formulas:?}");
}

#[test]
fn an_association_opens_with_its_numbers_whole() {
    let town = town();
    town.ok("veche org list -o orgs.xlsx --quiet");
    let Some(orgs) = opened(&town, "orgs.xlsx", "") else { return };
    for text in ["0101000021", "+7 912 000-00-00", "инвалиды; ветераны"] {
        has(&orgs, text, STRING);
    }
}

#[test]
fn csv_excel_opens_with_dates_and_sums_and_runs_nothing_of_what_was_typed() {
    let town = town();
    town.ok("veche event list --format csv-excel -o events.csv --quiet");
    // Semicolons, UTF-8, Russian, every number and date looked for.
    let Some(events) = opened(&town, "events.csv", "--infilter='CSV:59,34,76,1,,1049,false,true'") else { return };
    has(&events, "2012-09-01", &["value-type=\"date\"", "date-value=\"2012-09-01\""]);
    has(&events, "1234,5", &["value-type=\"float\"", "office:value=\"1234.5\""]);
    has(&events, "20", &["value-type=\"float\"", "office:value=\"20\""]);
    for text in ["беседа", "'=1+1", "'@x", "'=HYPERLINK(\"http://x\")", "''=1"] {
        has(&events, text, STRING);
    }
    // What is run is our own: a string and nothing else.
    for cell in events.iter().filter(|cell| cell.kind.contains("table:formula")) {
        assert!(cell.kind.contains("table:formula=\"of:=&quot;"), "{cell:?}");
        assert!(!cell.kind.contains('('), "{cell:?}");
    }
}
