//! G5, export: events as CSV beside a loop that merges two scans, the `sqlite3` shell and sqlite-utils; as a workbook
//! beside `XlsxWriter`; and how much memory that takes.

use std::path::Path;

use crate::events::{self, Size};
use crate::g3::source;
use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, peers};

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let sizes = events::sizes(bench);
    for size in &sizes {
        rows.extend(lists(bench, *size)?);
        rows.extend(folders(bench, *size)?);
        // At a million rows the script takes more than a minute a run.
        if !size.is_large() {
            rows.extend(workbooks(bench, *size)?);
        }
    }
    if let (Some(small), Some(large)) = (sizes.first(), sizes.last()) {
        for (name, job) in [("--format csv", list as fn(&Bench, Size) -> Result<Job>), ("-o F.xlsx", workbook)] {
            let used = |size: &Size| job(bench, *size)?.memory(bench);
            let name = format!("G5 `event list {name}`, {}, memory", large.name);
            rows.push(Row::flat(name, small.name, used(large).and_then(|first| Ok((first, used(small)?)))));
        }
    }
    Ok(rows)
}

/// All events as CSV.
fn list(bench: &Bench, size: Size) -> Result<Job> {
    Ok(Job::veche(bench, &events::filled(bench, size)?, &["event", "list", "--format", "csv"]))
}

/// All events as a workbook.
fn workbook(bench: &Bench, size: Size) -> Result<Job> {
    let out = bench.folder.join("list.xlsx").display().to_string();
    Ok(Job::veche(bench, &events::filled(bench, size)?, &["event", "list", "-o", &out, "--force"]))
}

fn lists(bench: &Bench, size: Size) -> Result<Vec<Row>> {
    let (file, list) = (events::filled(bench, size)?, list(bench, size)?);
    let merge = peers::exporting(&file)?;
    let measured = |runs: usize, peer: Result<Job>| pair(runs, &list, &peer?);
    let beside_merge = same(&list, &merge).and_then(|()| measured(size.runs, Ok(merge.clone())));
    let name = format!("G5 `event list --format csv`, {}", size.name);
    let mut rows = vec![
        Row::pair(&name, "merge loop", size.goal(1.3), beside_merge),
        Row::pair(&name, "`sqlite3 -csv`, joined", f64::INFINITY, measured(size.runs.min(5), shell(&file))),
    ];
    if !size.is_large() {
        rows.push(Row::pair(&name, "sqlite-utils", f64::INFINITY, measured(size.runs.min(5), utils(&file))));
    }
    rows.push(Row::memory(format!("{name}, memory"), "merge loop", list.memory(bench), merge.memory(bench)));
    Ok(rows)
}

/// The whole file as a folder; all that it holds beside events is 200 associations and the codes.
fn folders(bench: &Bench, size: Size) -> Result<Vec<Row>> {
    let file = events::filled(bench, size)?;
    let out = bench.folder.join("package");
    let export = Job::veche(bench, &file, &["export", &out.display().to_string()]).without(&out);
    let merge = peers::exporting_to(&file, &bench.folder.join("merged.csv"))?;
    let name = format!("G5 `export`, {}", size.name);
    Ok(vec![
        Row::pair(&name, "merge loop, synced", size.goal(1.3), pair(size.runs, &export, &merge)),
        Row::memory(format!("{name}, memory"), "merge loop", export.memory(bench), merge.memory(bench)),
    ])
}

fn workbooks(bench: &Bench, size: Size) -> Result<Vec<Row>> {
    let (file, list) = (events::filled(bench, size)?, workbook(bench, size)?);
    let script = || {
        let files = [&source("xlsx.py"), &file, &bench.folder.join("peer.xlsx")].map(|path| path.display().to_string());
        Ok(Job::new(&build::python("xlsxwriter")?, &files.each_ref().map(String::as_str)))
    };
    let (name, peer) = (format!("G5 `event list -o F.xlsx`, {}", size.name), "XlsxWriter, constant memory");
    let goal = if size.events == 100_000 { 0.2 } else { f64::INFINITY };
    let theirs = script().and_then(|script: Job| script.memory(bench));
    let memory = Row::memory(format!("{name}, memory"), peer, list.memory(bench), theirs);
    let time = script().and_then(|script| pair(size.runs.min(5), &list, &script));
    Ok(vec![Row::pair(name, peer, goal, time), memory])
}

fn shell(file: &Path) -> Result<Job> {
    let read = format!(".read '{}'", source("export.sql").display());
    Ok(Job::new(&build::tool("sqlite3")?, &["-csv", "-header", &file.display().to_string(), &read]))
}

fn utils(file: &Path) -> Result<Job> {
    let sql = include_str!("../peers/export.sql");
    let args = ["-m", "sqlite_utils", "query", "--csv", "--", &file.display().to_string(), sql];
    Ok(Job::new(&build::python("sqlite_utils")?, &args))
}

/// Only what says the same is compared.
fn same(ours: &Job, theirs: &Job) -> Result<()> {
    if ours.says()? == theirs.says()? { Ok(()) } else { Err("not the same bytes".into()) }
}
