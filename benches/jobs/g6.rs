//! G6, search: every text of 1 million events beside scans of the `sqlite3` shell, which know neither case nor ё.

use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, data};

/// The texts of an event that `search` looks through.
const TEXTS: [&str; 9] = ["title", "place", "organiser", "chair", "agenda", "outcome", "minutes", "account", "notes"];

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let (small, large) = (data::small(bench)?, data::large(bench)?);
    let shell = |sql: &str| Ok(Job::new(&build::tool("sqlite3")?, &[&large.display().to_string(), sql]));
    let titles = "SELECT id FROM event WHERE instr(title, 'ёлка')";
    let texts = TEXTS.map(|column| format!("{column} LIKE '%ёлка%'")).join(" OR ");
    let texts = format!("SELECT id FROM event WHERE {texts}");
    let search = |words: &[&str]| {
        let args = [&["search"], words, &["--subject", "event", "--format", "csv"]].concat();
        Job::veche(bench, &large, &args)
    };
    let runs = bench.runs.min(20);
    let beside = |job: Job, peer: Result<Job>| pair(runs, &job, &peer?);
    let all = Job::veche(bench, &large, &["search", "Елка", "--format", "csv"]);
    let none = f64::INFINITY;
    let one = "G6 `search Елка`, all texts of 1 million events";
    let memory = |file| Job::veche(bench, file, &["search", "99999", "--format", "csv"]).memory(bench);
    Ok(vec![
        Row::pair(one, "`instr(title)`", 2.0, beside(search(&["Елка"]), shell(titles))),
        Row::pair(one, "`LIKE`, the same texts", none, beside(search(&["Елка"]), shell(&texts))),
        Row::pair(
            "G6 `search новосел 99999`, the same",
            "`instr(title)`",
            none,
            beside(search(&["новосел", "99999"]), shell(titles)),
        ),
        Row::pair("G6 `search Елка`, the whole file", "`instr(title)`", none, beside(all, shell(titles))),
        Row::flat(
            "G6 `search 99999`, memory",
            "10 thousand",
            memory(&large).and_then(|few| Ok((few, memory(&small)?))),
        ),
    ])
}
