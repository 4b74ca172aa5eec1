//! Several programs at one file.

use std::process::Stdio;

use crate::harness::{Town, tool};

#[test]
fn eight_processes_that_add_fifty_records_each_add_four_hundred() {
    let town = Town::new();
    let writers: Vec<_> = (1..=8)
        .map(|writer| {
            let script = format!(
                "i=0; while [ $i -lt 50 ]; do i=$((i+1)); \
                 veche event add --date 2012 --kind talk --title \"{writer}-$i\" --quiet || exit; done"
            );
            let mut command = town.command("sh");
            command.args(["-c", &script]).stdout(Stdio::piped()).stderr(Stdio::piped());
            command.spawn().expect("a writer")
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for writer in writers {
        let output = writer.wait_with_output().expect("a writer ends");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        ids.extend(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned));
    }
    assert_eq!(ids.len(), 400, "each was told a number of its own");
    let list = town.ok("veche event list --format csv --columns title");
    assert_eq!(list.lines().skip(1).collect::<std::collections::BTreeSet<_>>().len(), 400);
    if tool("sqlite3") {
        assert_eq!(town.ok("sqlite3 data/veche/veche.db 'PRAGMA integrity_check'"), "ok\n");
    }
}

#[test]
fn readers_do_not_hold_up_each_other() {
    let town = Town::new().with("event add --date 2012 --kind talk --title Т");
    let readers: Vec<_> = (0..4)
        .map(|_| {
            let mut command = town.command(env!("CARGO_BIN_EXE_veche"));
            command.args(["event", "list", "--format", "csv", "--columns", "id"]).stdout(Stdio::piped());
            command.spawn().expect("a reader")
        })
        .collect();
    for reader in readers {
        assert_eq!(reader.wait_with_output().expect("a reader ends").stdout, b"id\n1\n");
    }
}
