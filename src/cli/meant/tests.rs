use clap::CommandFactory;

use super::*;
use crate::cli::Cli;

fn of(line: &str) -> Option<String> {
    let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    commands(&Cli::command(), &words, Lang::Ru)
}

#[test]
fn what_other_programs_call_a_command_leads_to_one() {
    let root = Cli::command();
    let below = |command: &Command, name: &str| command.find_subcommand(name).is_some();
    for (called, name) in CALLED {
        assert!(below(&root, name) || root.get_subcommands().any(|sub| below(sub, name)), "{called}: {name}");
    }
}

#[test]
fn a_command_that_is_known_is_no_guess() {
    assert_eq!(of("event add"), None);
    assert_eq!(of("совсем не то"), None);
}

#[test]
fn a_flag_is_told_with_its_hyphens() {
    let names = ["date", "дата", "stated-amount"].map(str::to_owned);
    for (typed, meant) in [
        ("--дта", Some("--дата")),
        ("—дата", Some("--дата")),
        ("-date", Some("--date")),
        ("--вфеу=2012", Some("--date")),
        ("--stated_amount", Some("--stated-amount")),
        ("дата", None),
        ("--совсем", None),
    ] {
        assert_eq!(flag(typed, &names).as_deref(), meant, "{typed}");
    }
}
