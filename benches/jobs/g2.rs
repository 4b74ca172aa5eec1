//! G2, one durable addition: beside one write and one fsync, and beside the `sqlite3` shell.

use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, data};

/// An addition in the shell, as durable; its table is like ours, without a history.
const INSERT: &str = "PRAGMA synchronous = EXTRA; INSERT INTO event (date, kind, title, times, place, people) \
                      VALUES ('2022-12-31', 'meeting', 'Собрание № #', 1, 'Музей', 25)";

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let file = data::small(bench)?;
    let add = Job::veche(bench, &file, &add("Встреча № #"));
    let sync = build::peer("sync", bench).map(|path| {
        let log = bench.folder.join("log");
        Job::new(&path, &[&log.display().to_string()])
    });
    let beside = file.with_file_name("shell").with_extension("db");
    std::fs::copy(&file, &beside)?;
    let shell = build::tool("sqlite3").map(|path| Job::new(&path, &[&beside.display().to_string(), INSERT]));
    let measured = |peer: Result<Job>| pair(bench.runs, &add, &peer?);
    let rows = vec![
        Row::pair("G2 `event add`", "C write + fsync", 1.7, measured(sync)),
        Row::pair("G2 `event add`", "`sqlite3`, EXTRA", f64::INFINITY, measured(shell)),
        Row::number("G2 syncs of one `event add`", 5, add.syncs(bench)),
    ];
    std::fs::remove_file(&beside)?;
    let folder = file.parent().ok_or("a file without a folder")?;
    let files = std::fs::read_dir(folder)?.count();
    Ok(rows.into_iter().chain([Row::number("G2 files at rest", 1, Ok(files))]).collect())
}

/// The arguments of an addition in the quiet year.
pub fn add(title: &str) -> Vec<&str> {
    let place = ["--place", "Музей", "--people", "25", "--org", "орг-7"];
    ["event", "add", "--date", "2022-12-31", "--kind", "meeting", "--title", title].into_iter().chain(place).collect()
}
