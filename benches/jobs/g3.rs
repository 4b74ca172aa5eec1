//! G3, import: a table of events into a fresh file of 200 associations, beside a bare loop, the `sqlite3` shell and
//! sqlite-utils.

use std::path::{Path, PathBuf};

use crate::events::{self, Rows, Size};
use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, peers};

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    let sizes = events::sizes(bench);
    for size in &sizes {
        for order in [Rows::Sorted, Rows::Shuffled] {
            rows.extend(beside_peers(bench, *size, order)?);
        }
    }
    if let (Some(small), Some(large)) = (sizes.first(), sizes.last()) {
        let failing = |size: Size| {
            let table = events::table(bench, size, Rows::Bad)?;
            events::importing(bench, &table, &bench.folder.join("g3.db"))?.exit(65).memory(bench)
        };
        let job = format!("G3 `event import`, {}, every tenth row bad, memory", large.name);
        rows.push(Row::flat(job, small.name, failing(*large).and_then(|first| Ok((first, failing(*small)?)))));
    }
    Ok(rows)
}

fn beside_peers(bench: &Bench, size: Size, order: Rows) -> Result<Vec<Row>> {
    let table = events::table(bench, size, order)?;
    let (ours, theirs) = (bench.folder.join("g3.db"), bench.folder.join("g3-peer.db"));
    let import = events::importing(bench, &table, &ours)?;
    let bare = events::bare(bench)?;
    let measured = |runs: usize, peer: Result<Job>| {
        let pair = pair(runs, &import, &peer?.fresh(&bare, &theirs))?;
        same(&ours, &theirs)?;
        Ok(pair)
    };
    let name = format!("G3 `event import`, {}, {}", size.name, order.name());
    // Without a goal: enough to see where it stands.
    let few = size.runs.min(3);
    let peer = peers::importing(&table, &theirs)?;
    let mut rows = vec![
        Row::pair(&name, "bare loop", size.goal(1.6), measured(size.runs, Ok(peer.clone()))),
        Row::pair(&name, "`sqlite3 .import`, joined", f64::INFINITY, measured(few, shell(&table, &theirs))),
    ];
    if !size.is_large() {
        rows.push(Row::pair(&name, "sqlite-utils", f64::INFINITY, measured(few, python(&table, &theirs))));
    }
    let memory = peer.fresh(&bare, &theirs).memory(bench);
    rows.push(Row::memory(format!("{name}, memory"), "bare loop", import.memory(bench), memory));
    Ok(rows)
}

/// The shell reads the table as it is into a temporary one, and joins.
fn shell(table: &Path, file: &Path) -> Result<Job> {
    let begin = "PRAGMA synchronous = EXTRA; BEGIN; CREATE TEMP TABLE raw (date, kind, title, place, people, orgs)";
    let import = format!(".import --csv --skip 1 --schema temp '{}' raw", table.display());
    let read = |name: &str| format!(".read '{}'", source(name).display());
    let file = file.display().to_string();
    let args = ["-bail", &file, begin, &import, &read("import.sql"), &read("indexes.sql"), "COMMIT"];
    Ok(Job::new(&build::tool("sqlite3")?, &args))
}

fn python(table: &Path, file: &Path) -> Result<Job> {
    let files = [&source("import.py"), table, file, &source("indexes.sql")].map(|path| path.display().to_string());
    Ok(Job::new(&build::python("sqlite_utils")?, &files.each_ref().map(String::as_str)))
}

/// A file of a peer.
pub fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers").join(name)
}

/// Only what did the same work is compared.
fn same(ours: &Path, theirs: &Path) -> Result<()> {
    let (ours, theirs) = (events::sum(ours)?, events::sum(theirs)?);
    if ours == theirs { Ok(()) } else { Err(format!("not the same records: {ours}, {theirs}").into()) }
}
