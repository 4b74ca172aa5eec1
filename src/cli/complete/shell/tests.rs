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
    assert_eq!(bash(&one, "", "9", Some('\''), 80), ["круглый \"стол\""]);
    // bash closes no quote behind a value that ends with one.
    assert_eq!(bash(&one, "", "9", Some('"'), 80), ["круглый \\\"стол\\\"\""]);
}

#[test]
fn nothing_that_was_typed_into_a_record_ends_a_quote() {
    let one = [Candidate::new("хам'|touch x #!", "")];
    assert_eq!(bash(&one, "", "9", Some('\''), 80), [r"хам'\''|touch x #!"]);
    assert_eq!(bash(&one, "", "9", Some('"'), 80), [r#"хам'|touch x #"'!'"""#]);
    assert_eq!(bash(&one, "", "9", None, 80), [r"хам\'\|touch\ x\ \#\!"]);
    let hostile = [Candidate::new("а\u{1b}[31m", ""), Candidate::new("б\u{202e}", ""), Candidate::new("в", "")];
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Powershell] {
        let answer = shell.answer(&hostile, "", &of_bash("", None));
        assert!(answer.starts_with('в') && answer.lines().count() == 1, "{shell:?}: {answer:?}");
    }
}

#[test]
fn a_line_of_bash_is_read_as_bash_would() {
    let read = |line: &str, text: &str| {
        let line = of_bash(line, Some(text));
        let words: Vec<String> = line.words.into_iter().map(|word| word.into_string().expect("UTF-8")).collect();
        assert_eq!(line.at, words.len() - 1);
        (words[1..].join("|"), line.kept, line.quote)
    };
    let is = |words: &str, kept: &str, quote| (words.to_owned(), kept.to_owned(), quote);
    assert_eq!(read(" ", ""), is("", "", None));
    assert_eq!(read("  org   show ", ""), is("org|show|", "", None));
    assert_eq!(read(" --db \"my file.db\" org", "org"), is("--db|my file.db|org", "", None));
    assert_eq!(read(" my\\ file a'b c'\"d\"", "a'b c'\"d\""), is("my file|ab cd", "", None));
    // What is put in takes the place of what stands behind the last of these signs.
    assert_eq!(read(" --org=черн", "черн"), is("--org|черн", "", None));
    assert_eq!(read(" --org=", ""), is("--org|", "", None));
    assert_eq!(read(" --org=\"круг", "круг"), is("--org|круг", "", Some('"')));
    assert_eq!(read(" --org группа:ве", "ве"), is("--org|группа:ве", "группа:", None));
    assert_eq!(read(" --org группа:", ""), is("--org|группа:", "группа:", None));
    assert_eq!(read(" --org=а:б", "б"), is("--org|а:б", "а:", None));
    assert_eq!(read(" а::б:в", "в"), is("а::б:в", "а::б:", None));
    assert_eq!(read(" Я=", ""), is("Я=", "Я=", None));
    assert_eq!(read(" :Ф", "Ф"), is(":Ф", ":", None));
    assert_eq!(read(" --org группа:же\"н", "н"), is("--org|группа:жен", "группа:же", Some('"')));
    // A quote that is closed is no quote any more, and all of the word is replaced.
    assert_eq!(read(" show \"Цц\"", "\"Цц\""), is("show|Цц", "", None));
    assert_eq!(read(" show 'Ы'", "'Ы'"), is("show|Ы", "", None));
    assert_eq!(read(" show \"\"x", "\"\"x"), is("show|x", "", None));
    assert_eq!(read(" show \"группа:ве", "группа:ве"), is("show|группа:ве", "", Some('"')));
    assert_eq!(read(" --title Тема: --or", "--or"), is("--title|Тема:|--or", "", None));
}

#[test]
fn powershell_gets_several_words_in_quotes() {
    assert_eq!(powershell("round-table"), "round-table");
    assert_eq!(powershell("круглый стол"), "'круглый стол'");
    assert_eq!(powershell("it's"), "'it''s'");
    assert_eq!(powershell("х’&calc&’"), "'х’’&calc&’’'");
}

#[test]
fn shells_are_known_by_name_and_by_path() {
    for (name, shell) in [("bash", Shell::Bash), ("/usr/bin/zsh", Shell::Zsh), ("pwsh", Shell::Powershell)] {
        assert_eq!(Shell::named(OsStr::new(name)), Some(shell));
    }
    assert_eq!(Shell::named(OsStr::new("tcsh")), None);
}
