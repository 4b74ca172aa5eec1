//! Which system calls a run makes once it touches its file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Result;
use crate::town::{self, Town, text};

/// The calls that files are opened, read, written, locked, synced and named by.
const OF_FILES: [&str; 32] = [
    "access",
    "close",
    "fallocate",
    "fchmod",
    "fchown",
    "fcntl",
    "fdatasync",
    "fstat",
    "fsync",
    "ftruncate",
    "getcwd",
    "getdents64",
    "link",
    "linkat",
    "lseek",
    "lstat",
    "mkdir",
    "newfstatat",
    "open",
    "openat",
    "pread64",
    "pwrite64",
    "pwritev",
    "read",
    "readlink",
    "rename",
    "renameat2",
    "stat",
    "statx",
    "unlink",
    "unlinkat",
    "write",
];

/// One call of a run: the n-th of its name.
#[derive(Clone)]
pub struct Call {
    pub name: String,
    pub nth: usize,
}

/// strace for a command, with the command's own environment; what is traced and the program must follow.
pub fn strace(command: &Command, town: &Town, log: &Path) -> Command {
    let mut strace = Command::new("strace");
    town.dress(&mut strace);
    // Without --seccomp-bpf, which keeps strace 6.1 from sending the signals it is asked to.
    strace.args(["-f", "-qq", "-y", "-o"]).arg(log);
    debug_assert!(command.get_program() == town::VECHE, "only our own program is traced");
    strace
}

/// Every call of a run, from the first that names the file of records: what comes before is the loader's.
pub fn calls(command: &Command, town: &Town) -> Result<Vec<Call>> {
    let log = town.path("calls.txt");
    let filter = format!("trace={}", OF_FILES.map(|name| format!("?{name}")).join(","));
    let args: Vec<_> = command.get_args().map(std::ffi::OsStr::to_owned).collect();
    let output = strace(command, town, &log).args(["-e", &filter, "--"]).arg(town::VECHE).args(args).output()?;
    if !output.status.success() {
        return Err(format!("strace: {}", text(&output.stderr)).into());
    }
    let log = fs::read_to_string(log)?;
    // Occurrences are counted by thread, as strace counts them.
    let (mut seen, mut loading) = (BTreeMap::<(&str, &str), usize>::new(), BTreeMap::<&str, usize>::new());
    let mut begun = false;
    let mut found = BTreeMap::<&str, (usize, usize)>::new();
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((name, _)) = rest.trim_start().split_once('(') else { continue };
        let Some(name) = OF_FILES.iter().find(|known| **known == name) else { continue };
        let nth = seen.entry((thread, *name)).or_default();
        *nth += 1;
        begun = begun || line.contains("records.db");
        if !begun {
            loading.insert(name, *nth);
        } else if *nth > loading.get(name).copied().unwrap_or(0) {
            // A thread counts from 1 again; so far only the loader's calls of that number can be hit.
            let (first, last) = found.entry(*name).or_insert((*nth, *nth));
            (*first, *last) = ((*first).min(*nth), (*last).max(*nth));
        }
    }
    let all = found.into_iter();
    Ok(all.flat_map(|(name, (first, last))| (first..=last).map(|nth| Call { name: name.to_owned(), nth })).collect())
}
