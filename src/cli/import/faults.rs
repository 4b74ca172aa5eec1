//! The faults of a file, one a line, said as they are found: a million of them take no more room than one.

use std::collections::BTreeMap;

use crate::cli::context::Context;
use crate::fault::Fault;
use crate::locale::Arg;
use crate::output::{self, progress::Bar};
use crate::value::Column;

/// Candidates that one line has room for.
const CANDIDATES: usize = 6;
/// Unknown names that are listed at the end.
const NAMES: usize = 50;

/// What was wrong so far.
pub struct Faults<'c> {
    context: &'c Context,
    /// What is read, as a whole.
    whole: String,
    /// The file that is read now.
    file: String,
    /// The first fault waits: alone it is the whole error.
    first: Option<String>,
    count: i64,
    rows: i64,
    last_row: Option<u64>,
    unknown: BTreeMap<String, i64>,
    /// What is drawn while the file is read.
    bar: Bar,
}

impl<'c> Faults<'c> {
    /// No fault yet; `file` is printed as it was typed.
    pub fn new(file: String, context: &'c Context) -> Self {
        Self {
            context,
            whole: file.clone(),
            file,
            first: None,
            count: 0,
            rows: 0,
            last_row: None,
            unknown: BTreeMap::new(),
            bar: Bar::hidden(),
        }
    }

    /// What is said stands above this bar.
    pub fn above(&mut self, bar: &Bar) {
        self.bar = bar.clone();
    }

    /// What is said from now on is of this file.
    pub fn file(&mut self, path: &std::path::Path) {
        self.file = path.display().to_string();
        self.last_row = None;
    }

    /// True when nothing was wrong.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// What a person calls a column.
    pub fn label(&self, column: &Column) -> String {
        self.context.locale.label(column)
    }

    /// Says what is wrong: with a row, in a column; or with the whole file.
    pub fn add(&mut self, line: Option<u64>, column: Option<&str>, fault: &Fault) {
        let mut place = self.file.clone();
        for part in [line.map(|line| line.to_string()), column.map(|text| format!(" {text}"))].into_iter().flatten() {
            place = format!("{place}:{part}");
        }
        let said = format!("{place}: {}", self.words(fault));
        self.count += 1;
        if line.is_none() || line != self.last_row {
            self.rows += 1;
            self.last_row = line;
        }
        if self.count == 1 {
            self.first = Some(said);
            return;
        }
        let first = self.first.take();
        self.bar.aside(|| {
            if let Some(first) = first {
                let file = Arg::from(self.whole.clone());
                output::error::lines(&[self.context.locale.format("import-faults", &[("file", file)]), first]);
            }
            output::remark(&said);
        });
    }

    /// Remembers a name that no association has.
    pub fn unknown(&mut self, name: &str) {
        if self.unknown.len() < NAMES || self.unknown.contains_key(name) {
            *self.unknown.entry(name.to_owned()).or_default() += 1;
        }
    }

    /// Says what there is to say at the end.
    pub fn close(self) {
        let locale = &self.context.locale;
        if let Some(first) = self.first {
            output::error::lines(&[first]);
            return;
        }
        if !self.unknown.is_empty() {
            let names: Vec<String> = self.unknown.iter().map(|(name, times)| format!("  {name} ({times})")).collect();
            output::remark(&format!("{}\n{}", locale.text("import-unknown"), names.join("\n")));
        }
        output::remark(&locale.format("import-faults-end", &[("n", self.count.into()), ("rows", self.rows.into())]));
    }

    /// A fault in one line, without its field, which is named before it.
    fn words(&self, fault: &Fault) -> String {
        let bare = Fault { field: None, ..fault.clone() };
        let mut lines = self.context.locale.fault(&bare).into_iter();
        let what = lines.next().unwrap_or_default();
        let all: Vec<String> = lines.map(|line| line.trim().to_owned()).collect();
        let list = fault.args.iter().find(|(name, _)| *name == "list");
        let more = match list {
            _ if all.len() <= CANDIDATES => String::new(),
            Some((_, list)) => self.context.locale.format("import-more-codes", &[("list", list.as_str().into())]),
            None => "; …".to_owned(),
        };
        let shown = all[..all.len().min(CANDIDATES)].join("; ");
        match (shown.is_empty(), what.ends_with(':')) {
            (true, _) => what,
            (_, true) => format!("{what} {shown}{more}"),
            (_, false) => format!("{what} ({shown}{more})"),
        }
    }
}
