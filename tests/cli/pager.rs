//! Long output on a terminal goes through a pager; nothing that is piped does. `script` lends the terminal.

use crate::harness::{Answer, Town, tool};

/// A town with thirty events and a pager that says what it got.
fn town() -> Option<Town> {
    if !tool("script") {
        return None;
    }
    let adds: Vec<String> =
        (1..=30).map(|n| format!("event add --date 2012 --kind talk --title 'Беседа № {n}'")).collect();
    let town = Town::new().with(&adds.join("\n"));
    town.write("page", "#!/bin/sh\necho \"PAGED by $0 $*\"\ncat\n");
    town.write("first", "#!/bin/sh\nhead -n 1\n");
    town.ok("chmod +x page first");
    Some(town)
}

/// What a command says on a terminal of so many lines.
fn on_terminal(town: &Town, rows: u32, variables: &str, command: &str) -> Answer {
    let line = format!("stty rows {rows} cols 80; {variables} {command}");
    town.write("line", line);
    town.run("script -qec 'sh line' /dev/null")
}

#[test]
fn what_is_longer_than_the_screen_goes_through_the_pager() {
    let Some(town) = town() else { return };
    for command in [
        "veche event list",
        "veche event list --format csv",
        "veche event show 1 --format json",
        "veche report 2012",
        "veche log",
        "veche --help",
        "veche help event add",
        "veche codes",
    ] {
        let said = on_terminal(&town, 5, "VECHE_PAGER='./page -x'", command);
        assert_eq!(
            (said.code, said.stdout.matches("PAGED by ./page -x").count()),
            (0, 1),
            "{command}: {}",
            said.stdout
        );
    }
}

#[test]
fn what_fits_is_printed_and_so_is_what_goes_elsewhere() {
    let Some(town) = town() else { return };
    let pager = "VECHE_PAGER=./page";
    for command in [
        "veche event list --limit 3",
        "veche event list -o list.csv",
        "veche event list | cat",
        "veche event add --date 2012 --kind talk --title Т",
        "veche event ad",
    ] {
        let said = on_terminal(&town, 10, pager, command);
        assert!(!said.stdout.contains("PAGED"), "{command}: {}", said.stdout);
    }
    assert!(on_terminal(&town, 60, pager, "veche event list").stdout.contains("Беседа № 30"));
    let piped = town.run("VECHE_PAGER=./page veche event list");
    assert!(!piped.stdout.contains("PAGED"));
}

#[test]
fn our_variable_comes_before_the_settings_and_they_before_the_common_one() {
    let Some(town) = town() else { return };
    let paged = |variables: &str| on_terminal(&town, 10, variables, "veche event list").stdout.contains("PAGED");
    assert!(paged("PAGER=./page"));
    assert!(!paged("PAGER=./page VECHE_PAGER="));
    assert!(!paged("PAGER="));
    town.write("settings.toml", "pager = false\n");
    assert!(!paged("PAGER=./page VECHE_CONFIG=settings.toml"));
    assert!(paged("VECHE_PAGER=./page VECHE_CONFIG=settings.toml"));
    town.write("settings.toml", "pager = \"./page -y | cat\"\n");
    assert!(paged("PAGER=cat VECHE_CONFIG=settings.toml"), "a line for the shell");
}

#[test]
fn a_pager_that_is_not_found_or_dies_leaves_the_printing_to_us() {
    let Some(town) = town() else { return };
    for pager in ["'nosuch | nothing'", "'kill -9 $$'", "'./page | nosuch'"] {
        let said = on_terminal(&town, 10, &format!("VECHE_PAGER={pager}"), "veche event list");
        assert!(said.stdout.contains("Беседа № 30"), "{pager}: {}", said.stdout);
    }
}

#[test]
fn a_pager_that_is_left_early_is_no_fault_and_one_that_is_missing_is_none() {
    let Some(town) = town() else { return };
    let left = on_terminal(&town, 10, "VECHE_PAGER=./first", "veche event list");
    assert_eq!(left.code, 0);
    assert!(!left.stdout.contains("veche:"), "{}", left.stdout);
    let missing = on_terminal(&town, 10, "VECHE_PAGER=no-such-pager", "veche event list");
    assert_eq!(missing.code, 0);
    assert!(missing.stdout.contains("Беседа № 30") && missing.stdout.contains("In all: 30"), "{}", missing.stdout);
}

#[test]
fn remarks_come_after_the_page_and_no_file_is_locked_meanwhile() {
    let Some(town) = town() else { return };
    town.write(
        "page",
        "#!/bin/sh\ncat\nveche event add --date 2013 --kind talk --title 'Пока читали' --quiet > /dev/null && echo READ\n",
    );
    for format in ["table", "csv"] {
        let command = format!("veche event list --format {format}");
        let said = on_terminal(&town, 10, "VECHE_PAGER=./page", &command).stdout;
        let read = said.find("READ").unwrap_or_else(|| panic!("the file was locked: {said}"));
        let remark = said.find("Not shown").or_else(|| said.find("left out"));
        assert!(remark.is_none_or(|at| at > read), "{said}");
    }
}

#[test]
fn the_pager_that_nobody_chose_says_how_to_leave_it() {
    let Some(town) = town().filter(|_| tool("less")) else { return };
    let prompt = |variables: &str, command: &str| {
        let line =
            format!("stty rows 10 cols 80; unset LESS PAGER VECHE_PAGER; export TERM=xterm {variables}; {command}");
        town.write("line", line);
        town.run("(sleep 1; printf q; sleep 0.2; printf q) | script -qec 'sh line' /dev/null").stdout
    };
    assert!(prompt("VECHE_LANG=ru", "veche событие список").contains("q (латинская) — выйти"));
    assert!(prompt("", "veche event list").contains("q: leave"));
    assert!(prompt("", "veche --help").contains("q: leave"));
    assert!(!prompt("PAGER='less -FRX'", "veche event list").contains("q: leave"));
    assert!(!prompt("LESS=-i", "veche event list").contains("q: leave"));
}
