//! Every system call of a writing command made to fail or to kill, one at a time, by strace.

mod calls;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::process::Output;

use crate::deed::{Deed, Deeds, beside};
use crate::dice::Dice;
use crate::row::Row;
use crate::size::Size;
use crate::town::{CODES, Town, text, tool};
use crate::{Result, town};
use calls::{Call, calls};

/// How a call goes wrong.
const WAYS: [&str; 3] = ["error=EIO", "error=ENOSPC", "signal=KILL"];

/// One call that is made to go wrong in one way.
struct Injection<'a> {
    deed: &'a Deed,
    call: Call,
    way: &'static str,
}

/// What the injections came to.
#[derive(Default)]
struct Tally {
    injections: usize,
    /// By exit code; a kill is its own.
    codes: BTreeMap<String, usize>,
    faults: Vec<String>,
}

/// The row of this proof.
pub fn run(size: &Size) -> Result<Vec<Row>> {
    let promise = "every system call of init, add, edit, remove, import, merge, close, undo, erase, backup, restore, migrate made to fail (EIO, ENOSPC) or to kill";
    let asked = "0 corrupt, 0 success that was not, 0 silent loss";
    if !tool("strace") {
        return Ok(vec![Row::skipped_for(promise, asked, "there is no strace on this machine")]);
    }
    let deeds = Deeds::new(size.of(30, 200))?;
    let mut all = Vec::new();
    for deed in &deeds.all {
        deed.reset(&deeds.town)?;
        for call in calls(&deed.command(&deeds.town), &deeds.town)? {
            all.extend(WAYS.map(|way| Injection { deed, call: call.clone(), way }));
        }
    }
    let (mut dice, mut tally) = (Dice::new("inject"), Tally::default());
    let every = all.len();
    // The short form takes a sample, as large a one of each deed as of any other.
    while all.len() > size.of(60, usize::MAX) {
        all.swap_remove(dice.below(all.len()));
    }
    for injection in &all {
        once(injection, &deeds.town, &mut tally)?;
    }
    let codes: Vec<String> = tally.codes.iter().map(|(code, n)| format!("{code}: {n}")).collect();
    let reached = format!(
        "{} of {every} injections (exit codes {}): {} faults",
        tally.injections,
        codes.join(", "),
        tally.faults.len()
    );
    Ok(vec![Row::new(promise, asked, reached, tally.faults)])
}

fn once(injection: &Injection<'_>, town: &Town, tally: &mut Tally) -> Result<()> {
    let Injection { deed, call, way } = injection;
    deed.reset(town)?;
    let log = town.path("injected.txt");
    let inject = format!("inject={}:{way}:when={}", call.name, call.nth);
    let filter = if call.name.ends_with("sync") { "trace=fsync,fdatasync" } else { &format!("trace={}", call.name) };
    let output = calls::strace(&deed.command(town), town, &log)
        .args(["-e", filter, "-e", &inject, "--"])
        .arg(town::VECHE)
        .args(deed.command(town).get_args())
        .output()?;
    let log = fs::read_to_string(&log)?;
    let hit = if way.starts_with("signal") { output.status.signal() == Some(9) } else { log.contains("(INJECTED)") };
    if !hit {
        // The run made fewer calls than the one that was counted: which pages of memory it maps differs.
        return Ok(());
    }
    tally.injections += 1;
    let code = output.status.code().map_or_else(|| "killed".to_owned(), |code| code.to_string());
    *tally.codes.entry(code).or_default() += 1;
    let mut faults = judge(injection, &output, &log, town)?;
    if faults.is_empty() {
        faults.extend(again(deed, town, &output)?);
    }
    let place = format!("{}, {} no. {} {way}", deed.name, call.name, call.nth);
    tally.faults.extend(faults.into_iter().map(|fault| format!("{place}: {fault}: {}", text(&output.stderr).trim())));
    Ok(())
}

/// What is wrong with the answer beside the file.
fn judge(injection: &Injection<'_>, output: &Output, log: &str, town: &Town) -> Result<Vec<String>> {
    let Injection { deed, call, way } = injection;
    let left: Vec<_> = beside(town)?.into_iter().filter(|path| path.to_string_lossy().ends_with(".tmp")).collect();
    let done = match deed.is_done(town) {
        Ok(done) => done,
        Err(error) => return Ok(vec![format!("the file: {error}")]),
    };
    let line = log.lines().find(|line| line.contains("(INJECTED)")).unwrap_or_default();
    let mut faults = Vec::new();
    let mut wrong = |is: bool, what: &str| faults.extend(is.then(|| what.to_owned()));
    wrong(!done && Deed::acknowledged(output), "acknowledged, and not in the file");
    let Some(code) = output.status.code() else {
        wrong(output.status.signal() != Some(9), "ended by a signal");
        return Ok(faults);
    };
    let said = text(&output.stderr);
    let denied = said.contains("othing was written") || said.contains("was taken back");
    wrong(!CODES.contains(&code), "an exit code that is not listed");
    // SQLite passes over the folder's first sync, which makes the journal's name last: those that come after the commit
    // answer for the record.
    // The journal of a copy in the making answers for nothing: the copy is synced whole before it has its name.
    let of_the_making = line.contains(".tmp-journal");
    let passed_over = of_the_making || (!line.contains("records.db") && !log.trim_end().ends_with(line));
    wrong(code == 0 && call.name.ends_with("sync") && !passed_over, "success although the disk did not confirm");
    wrong(code == 76 && !done, "told as written, and not in the file");
    // A file of an earlier version is brought up to today's by whoever opens it: that is no deed of the user's.
    let own = deed.name != "migrate";
    wrong(done && denied && own, "told as not written, and in the file");
    wrong(done && !matches!(code, 0 | 76) && own, "told as failed, and in the file");
    wrong(!done && said.contains("WRITTEN"), "told as written, and not in the file");
    // Where stderr itself is what failed, nothing can be said there.
    let mute = call.name == "write" && line.contains("write(2<");
    wrong(code != 0 && !mute && !said.starts_with("veche: "), "no line that begins with veche:");
    wrong(!left.is_empty() && !way.starts_with("signal") && call.name != "unlink", "a temporary file is left");
    Ok(faults)
}

/// Whatever happened, the same command again does what is to be done, and only once.
fn again(deed: &Deed, town: &Town, first: &Output) -> Result<Option<String>> {
    let done = deed.is_done(town)?;
    let name = deed.name;
    // To undo once more, or to remove what is gone, is another deed.
    if done && !["add", "import", "edit", "migrate"].contains(&name) || first.status.success() && name != "add" {
        return Ok(None);
    }
    let output = deed.command(town).output()?;
    let fault = if !output.status.success() {
        format!("the same again: {}", text(&output.stderr))
    } else if deed.is_done(town).is_ok_and(|done| done) {
        return Ok(None);
    } else {
        "the same again does something else".to_owned()
    };
    Ok(Some(fault))
}
