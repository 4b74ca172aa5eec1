use super::*;

fn two() -> Vec<Candidate> {
    vec![Candidate::new("ВОИ", "общество инвалидов"), Candidate::new("СВГЗ", "Совет ветеранов города Зареченска")]
}

#[test]
fn bash_keeps_what_was_typed_where_the_answers_do_not_begin_so() {
    assert_eq!(bash(&two(), "вет", "9", None, 80), ["ВОИ", "СВГЗ", "…"]);
    assert_eq!(bash(&two(), "", "9", None, 80), ["ВОИ", "СВГЗ"]);
    assert_eq!(bash(&two(), "вет", "37", None, 80), ["ВОИ", "СВГЗ"], "the menu goes through them");
    assert_eq!(bash(&two()[..1], "инв", "9", None, 80), ["ВОИ"]);
}

#[test]
fn bash_shows_what_each_is_in_lines_that_fit() {
    assert_eq!(bash(&two(), "", "63", None, 30), ["ВОИ   (общество инвалидов)", "СВГЗ  (Совет ветеранов горо…)"]);
    assert_eq!(bash(&two(), "", "63", None, 15), ["ВОИ", "СВГЗ"]);
}

#[test]
fn bash_gets_values_of_several_words_as_they_are_typed() {
    let one = [Candidate::new("круглый \"стол\"", "")];
    assert_eq!(bash(&one, "", "9", None, 80), ["круглый\\ \\\"стол\\\""]);
    assert_eq!(bash(&one, "", "9", Some('"'), 80), ["круглый \\\"стол\\\""]);
    assert_eq!(bash(&one, "", "9", Some('\''), 80), ["круглый \"стол\""]);
}

#[test]
fn nothing_that_was_typed_into_a_record_ends_a_quote() {
    let one = [Candidate::new("хам'|touch x #!", "")];
    assert_eq!(bash(&one, "", "9", Some('\''), 80), [r"хам'\''|touch x #!"]);
    assert_eq!(bash(&one, "", "9", Some('"'), 80), [r#"хам'|touch x #"'!'""#]);
    assert_eq!(bash(&one, "", "9", None, 80), [r"хам\'\|touch\ x\ \#\!"]);
    let hostile = [Candidate::new("а\u{1b}[31m", ""), Candidate::new("б\u{202e}", ""), Candidate::new("в", "")];
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Powershell] {
        let answer = shell.answer(&hostile, "", "");
        assert!(answer.starts_with('в') && answer.lines().count() == 1, "{shell:?}: {answer:?}");
    }
}

#[test]
fn words_of_bash_are_read_as_bash_would() {
    let words = |line: &[&str], at| {
        let given: Vec<OsString> = line.iter().map(OsString::from).collect();
        of_bash(&given, at)
    };
    let behind = |words: &[&str], at, kept: &str| {
        let words = words.iter().map(OsString::from).collect();
        Line { words, at, kept: kept.to_owned() }
    };
    let is = |words: &[&str], at| behind(words, at, "");
    assert_eq!(words(&["veche", "--db", "\"my file.db\"", "org"], 3), is(&["veche", "--db", "my file.db", "org"], 3));
    assert_eq!(words(&["veche", "--org", "=", "черн"], 3), is(&["veche", "--org", "черн"], 2));
    assert_eq!(words(&["veche", "--org", "="], 2), is(&["veche", "--org", ""], 2));
    assert_eq!(words(&["veche", "my\\ file", "a'b c'\"d\""], 2), is(&["veche", "my file", "ab cd"], 2));
    // A colon parts words too, and what stands before it bash keeps.
    let group = ["veche", "--org", "группа", ":", "ве"];
    assert_eq!(words(&group, 4), behind(&["veche", "--org", "группа:ве"], 2, "группа:"));
    assert_eq!(words(&group[..4], 3), behind(&["veche", "--org", "группа:"], 2, "группа:"));
    assert_eq!(words(&["veche", "--org", "=", "а", ":", "б"], 5), behind(&["veche", "--org", "а:б"], 2, "а:"));
    assert_eq!(words(&["veche", "а", "::", "б", ":", "в"], 5), behind(&["veche", "а::б:в"], 1, "а::б:"));
    assert_eq!(words(&["veche", "--org", "\"группа:ве"], 2), is(&["veche", "--org", "группа:ве"], 2));
    assert_eq!(words(&["veche", "а", ":", "б", "--org", "в"], 5), is(&["veche", "а:б", "--org", "в"], 3));
    assert_eq!(words(&["veche", "Тема", ":", "--or"], 3), is(&["veche", "Тема:", "--or"], 2));
    assert_eq!(words(&["veche", "Тема", ":", ""], 3), is(&["veche", "Тема:", ""], 2));
}

#[test]
fn powershell_gets_several_words_in_quotes() {
    assert_eq!(powershell("round-table"), "round-table");
    assert_eq!(powershell("круглый стол"), "'круглый стол'");
    assert_eq!(powershell("it's"), "'it''s'");
}

#[test]
fn shells_are_known_by_name_and_by_path() {
    for (name, shell) in [("bash", Shell::Bash), ("/usr/bin/zsh", Shell::Zsh), ("pwsh", Shell::Powershell)] {
        assert_eq!(Shell::named(OsStr::new(name)), Some(shell));
    }
    assert_eq!(Shell::named(OsStr::new("tcsh")), None);
}
