//! G1, start: help, and an empty list, beside a program that only says hello.

use std::path::Path;

use crate::measure::{Job, pair};
use crate::table::Row;
use crate::{Bench, Result, build, data};

/// The rows of the goal.
pub fn run(bench: &Bench) -> Result<Vec<Row>> {
    let file = data::empty(bench, "empty.db")?;
    let file = file.display().to_string();
    let hello = build::peer("hello", bench).map(|path| Job::new(&path, &[]));
    let mut rows = Vec::new();
    let mut row = |program: &Path, kind: &str, lang: (&str, &'static str), args: &[&str], goal: f64| {
        let job = Job::new(program, args).lang(lang.1);
        let shown: Vec<&str> = args.iter().copied().filter(|arg| *arg != "--db" && *arg != file).collect();
        let measured = match &hello {
            Ok(hello) => pair(bench.runs, &job, hello),
            Err(why) => Err(why.to_string().into()),
        };
        rows.push(Row::pair(format!("G1 `{}`, {}, {kind}", shown.join(" "), lang.0), "C hello", goal, measured));
    };
    let builds = [(&bench.veche, "static"), (&bench.plain, "plain")];
    for (program, kind) in builds.into_iter().skip(usize::from(!bench.is_static)) {
        for (lang, help, list) in [(("ru", "ru_RU.UTF-8"), 2.2, 2.6), (("en", "en_GB.UTF-8"), 2.0, 2.3)] {
            row(program, kind, lang, &["--help"], help);
            row(program, kind, lang, &["event", "add", "--help"], help);
            row(program, kind, lang, &["--db", &file, "event", "list"], list);
        }
    }
    Ok(rows)
}
