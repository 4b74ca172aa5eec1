use super::*;

fn read(text: &str) -> Result<Config> {
    Config::parse(text, PathBuf::from("/etc/veche/config.toml"))
}

/// The fault's name, its line, and what else it says.
fn fault(text: &str) -> (&'static str, String, String) {
    let fault = read(text).expect_err("a fault");
    assert_eq!(fault.exit, Exit::Usage);
    let arg = |wanted: &[&str]| {
        fault.args.iter().find(|(name, _)| wanted.contains(name)).map_or_else(String::new, |(_, value)| value.clone())
    };
    (fault.id, arg(&["line"]), arg(&["fits", "known"]))
}

#[test]
fn every_name_says_something() {
    let config = read(
        "db = \"../town.db\"\nlang = 'ru'\nformat = \"json\"\ncsv = \"csv-excel\"\nbackups = \"/media/stick\"\nhints = false\npager = \"less -R\"",
    )
    .expect("good settings");
    assert_eq!(config.db, Some(PathBuf::from("/etc/veche/../town.db")));
    assert_eq!((config.lang, config.format, config.csv), (Some(Lang::Ru), Some(Format::Json), Some(Format::CsvExcel)));
    assert_eq!((config.backups, config.hints), (Some(PathBuf::from("/media/stick")), false));
    assert_eq!(config.pager.as_deref(), Some("less -R"));
}

#[test]
fn a_pager_may_be_switched_off_and_an_empty_file_changes_nothing() {
    assert_eq!(read("pager = false").expect("settings").pager, Some(String::new()));
    assert_eq!(read("pager = true").expect("settings").pager, None);
    let plain = Config { path: Some("/etc/veche/config.toml".into()), found: true, ..Config::default() };
    assert_eq!(read("# nothing yet\n").expect("settings"), plain);
    assert_eq!(read("\u{feff}").expect("settings"), plain);
}

#[test]
fn what_does_not_fit_is_named_with_its_line() {
    let value = |line: &str, fits: &str| ("config-value", line.to_owned(), fits.to_owned());
    assert_eq!(fault("lang = \"ru\"\n\nbd = \"x\""), ("config-key", "3".to_owned(), KNOWN.join(", ")));
    assert_eq!(fault("[db]\nfile = 1"), value("1", "path"));
    assert_eq!(fault("db = \"\""), value("1", "path"));
    assert_eq!(fault("# a\nlang = \"de\""), value("2", "ru, en"));
    assert_eq!(fault("csv = \"tsv\""), value("1", "csv, csv-excel"));
    assert_eq!(fault("hints = \"no\""), value("1", "switch"));
    assert_eq!(fault("pager = 1"), value("1", "pager"));
    assert_eq!(fault("format = \"xlsx\"").0, "config-value");
}

#[test]
fn what_is_no_toml_is_named_with_its_line() {
    assert_eq!(fault("lang = \"ru\"\ndb = veche.db").1, "2");
    assert_eq!(fault("lang = \"ru\"\ndb\n").1, "2");
    assert_eq!(fault("lang = \"ru\"\nlang = \"en\"").1, "2");
    for text in ["=", "\"", "[", "db = \"", "\u{0}"] {
        assert_eq!(fault(text).0, "config-shape", "{text:?}");
    }
}
