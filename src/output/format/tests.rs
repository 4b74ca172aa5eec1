use super::*;

#[test]
fn every_name_reads_back_as_its_format() {
    for (format, name, _) in Format::ALL {
        assert_eq!(Format::from_name(name).as_ref(), Ok(format));
    }
    for (format, name, _) in PaperFormat::ALL {
        assert_eq!(PaperFormat::from_name(name).as_ref(), Ok(format));
    }
}

#[test]
fn an_unknown_name_is_a_fault_of_usage_that_names_the_choices() {
    let fault = Format::from_name("xml").expect_err("unknown");
    assert_eq!((fault.id, fault.exit), ("format", Exit::Usage));
    assert_eq!(fault.args[0], ("text", "xml".to_owned()));
    assert_eq!(fault.args[1], ("known", "table, csv, csv-excel, xlsx, docx, json, ndjson, markdown".to_owned()));
    assert!(Format::from_name("CSV").is_err(), "names are never bent");
}

#[test]
fn the_extension_names_the_format_whatever_its_case() {
    let of = |path: &str| Format::from_extension(Path::new(path)).ok();
    assert_eq!(of("a/b.CSV"), Some(Format::Csv));
    assert_eq!(of("b.jsonl"), Some(Format::Ndjson));
    assert_eq!(of("отчёт.md"), Some(Format::Markdown));
    assert_eq!(of("csv"), None);
    assert_eq!(of(".csv"), None);
    assert_eq!(of("a.csv.bak"), None);
    assert_eq!(PaperFormat::from_extension(Path::new("Отчёт за 2012.docx")).ok(), Some(PaperFormat::Docx));
    assert_eq!(PaperFormat::from_extension(Path::new("a.ods")).ok(), None);
}
