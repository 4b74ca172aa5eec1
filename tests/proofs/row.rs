//! One line of the table: what is promised, what was asked, what was reached, whether it held.

use std::fmt;

/// One line of the table.
pub struct Row {
    promise: String,
    asked: String,
    reached: String,
    verdict: Verdict,
}

enum Verdict {
    Held,
    Broken(Vec<String>),
    Skipped(String),
}

impl Row {
    /// What stands above the lines.
    pub const HEAD: &str = "| promise | asked | reached | held |\n|---|---|---|---|";

    /// A promise that was put to the proof: it held where no fault was found.
    pub fn new(promise: &str, asked: impl Into<String>, reached: impl Into<String>, faults: Vec<String>) -> Self {
        let verdict = if faults.is_empty() { Verdict::Held } else { Verdict::Broken(faults) };
        Self { promise: promise.into(), asked: asked.into(), reached: reached.into(), verdict }
    }

    /// A promise that this machine cannot put to the proof.
    pub fn skipped_for(promise: &str, asked: impl Into<String>, why: impl Into<String>) -> Self {
        let verdict = Verdict::Skipped(why.into());
        Self { promise: promise.into(), asked: asked.into(), reached: String::new(), verdict }
    }

    /// A proof that could not be run to its end, which is no better than one that failed.
    pub fn broken(promise: &str, why: String) -> Self {
        Self::new(promise, "", "", vec![why])
    }

    /// What did not hold.
    pub fn faults(&self) -> &[String] {
        if let Verdict::Broken(faults) = &self.verdict { faults } else { &[] }
    }

    /// Why it was not run.
    pub fn skipped(&self) -> Option<&str> {
        if let Verdict::Skipped(why) = &self.verdict { Some(why) } else { None }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = match &self.verdict {
            Verdict::Held => "yes".to_owned(),
            Verdict::Broken(faults) => format!("**no**: {}", faults.len()),
            Verdict::Skipped(why) => format!("SKIP: {why}"),
        };
        write!(f, "| {} | {} | {} | {held} |", self.promise, self.asked, self.reached)
    }
}
