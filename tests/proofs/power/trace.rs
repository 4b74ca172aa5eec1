//! What a run did to its folder, as strace saw it: every write with its bytes, every cut, every name, every sync.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::Result;
use crate::town::{Town, text};

/// The calls that change what is on a disk, and those that tell which file is meant.
const CALLS: &str = "trace=open,openat,close,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,\
                     renameat2,link,linkat,dup,fcntl,lseek,mmap,pwritev,fallocate,mkdir";

/// One thing that was done.
#[derive(Debug)]
pub enum Event {
    /// A file was opened, and made if it was not there.
    Open { file: u64, name: String },
    /// Bytes were written to it.
    Write { file: u64, at: usize, bytes: Vec<u8> },
    /// It was cut to a length.
    Cut { file: u64, len: usize },
    /// Its bytes were made durable.
    Sync { file: u64 },
    /// The folder's names were made durable.
    SyncFolder,
    /// A name was taken away.
    Unlink { name: String },
    /// A file got one more name, or another one.
    Link { from: String, to: String, moved: bool },
    /// The user was told that it is done.
    Told,
}

/// Runs a program under strace; what it did in the town's folder. `more` are further words for strace.
pub fn trace(town: &Town, more: &[&str], program: &str, args: &[OsString]) -> Result<(Vec<Event>, Output)> {
    let log = town.path("trace.txt");
    let mut strace = Command::new("strace");
    town.dress(&mut strace);
    strace.args(["-f", "-xx", "-s", "10000000", "-e", CALLS]).args(more).arg("-o").arg(&log).arg("--").arg(program);
    let output = strace.args(args).output()?;
    let mut reader =
        Reader { folder: town.folder().canonicalize()?, open: BTreeMap::new(), next: 0, events: Vec::new() };
    let mut unfinished = BTreeMap::new();
    for line in fs::read_to_string(&log)?.lines() {
        let (thread, line) = line.split_once(' ').ok_or("a line of strace without a thread")?;
        let line = line.trim_start();
        if let Some(begun) = line.strip_suffix(" <unfinished ...>") {
            unfinished.insert(thread.to_owned(), begun.to_owned());
        } else if let Some((_, rest)) = line.strip_prefix("<... ").and_then(|line| line.split_once(" resumed>")) {
            let begun = unfinished.remove(thread).ok_or("a call that ends was never begun")?;
            reader.line(&format!("{begun}{rest}"))?;
        } else {
            reader.line(line)?;
        }
    }
    // Whoever waits for the program knows by its exit code.
    if output.status.success() {
        reader.events.push(Event::Told);
    }
    fs::remove_file(log)?;
    Ok((reader.events, output))
}

/// Reads a log line by line.
struct Reader {
    folder: PathBuf,
    /// What each number stands for: a file of the folder, or the folder itself.
    open: BTreeMap<String, Option<u64>>,
    next: u64,
    events: Vec<Event>,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<()> {
        let Some((call, rest)) = line.split_once('(') else { return Ok(()) };
        // A call that killed its thread has no answer, and one that failed has done nothing.
        let Some((args, answer)) = rest.rsplit_once(" = ") else { return Ok(()) };
        let args = arguments(args.trim_end().trim_end_matches(')'));
        let answer = answer.split(' ').next().unwrap_or_default();
        if answer.starts_with('-') || answer == "?" {
            return Ok(());
        }
        let arg = |at: usize| args.get(at).map(String::as_str).unwrap_or_default();
        match call {
            "openat" => self.opened(arg(1), answer),
            "open" => self.opened(arg(0), answer),
            "close" => drop(self.open.remove(arg(0))),
            "write" if arg(0) == "1" => self.events.push(Event::Told),
            "pwrite64" => {
                if let Some(Some(file)) = self.open.get(arg(0)) {
                    let mut bytes = bytes(arg(1))?;
                    bytes.truncate(answer.parse()?);
                    self.events.push(Event::Write { file: *file, at: arg(3).parse()?, bytes });
                }
            }
            "ftruncate" => {
                if let Some(Some(file)) = self.open.get(arg(0)) {
                    self.events.push(Event::Cut { file: *file, len: arg(1).parse()? });
                }
            }
            "fsync" | "fdatasync" => match self.open.get(arg(0)) {
                Some(Some(file)) => self.events.push(Event::Sync { file: *file }),
                Some(None) => self.events.push(Event::SyncFolder),
                None => {}
            },
            "unlink" => self.events.extend(self.name(arg(0)).map(|name| Event::Unlink { name })),
            "unlinkat" => self.events.extend(self.name(arg(1)).map(|name| Event::Unlink { name })),
            "link" => self.linked(arg(0), arg(1), false),
            "linkat" => self.linked(arg(1), arg(3), false),
            "rename" => self.linked(arg(0), arg(1), true),
            "renameat" | "renameat2" => self.linked(arg(1), arg(3), true),
            // What is not understood must not be passed over where it may write.
            "write" | "pwritev" | "fallocate" | "dup" if self.open.contains_key(arg(0)) => {
                return Err(format!(
                    "{call} is not known to the replayer: {}",
                    line.chars().take(80).collect::<String>()
                )
                .into());
            }
            "mmap" if self.open.contains_key(arg(4)) && line.contains("PROT_WRITE") && line.contains("MAP_SHARED") => {
                return Err("the file is mapped for writing, which the replayer cannot see".into());
            }
            _ => {}
        }
        Ok(())
    }

    fn opened(&mut self, path: &str, number: &str) {
        let decoded = bytes(path).ok().map(|bytes| PathBuf::from(text(&bytes)));
        if decoded.is_some_and(|path| path == self.folder) {
            self.open.insert(number.to_owned(), None);
        } else if let Some(name) = self.name(path) {
            self.next += 1;
            self.open.insert(number.to_owned(), Some(self.next));
            self.events.push(Event::Open { file: self.next, name });
        } else {
            self.open.remove(number);
        }
    }

    fn linked(&mut self, from: &str, to: &str, moved: bool) {
        if let (Some(from), Some(to)) = (self.name(from), self.name(to)) {
            self.events.push(Event::Link { from, to, moved });
        }
    }

    /// The name of a path in the folder that belongs to the file of records.
    fn name(&self, path: &str) -> Option<String> {
        let path = text(&bytes(path).ok()?);
        let path = Path::new(&path);
        let name = path.file_name()?.to_string_lossy().into_owned();
        let ours = path.parent()? == self.folder && name.contains("records.db");
        ours.then_some(name)
    }
}

/// The arguments of a call; no text in them has a comma or a quote, since all of it is in hexadecimal.
fn arguments(args: &str) -> Vec<String> {
    args.split(", ").map(str::to_owned).collect()
}

/// `"\x2f\x74"`.
fn bytes(text: &str) -> Result<Vec<u8>> {
    let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).ok_or("no text in quotes")?;
    let digits = text.split("\\x").skip(1).map(|byte| u8::from_str_radix(byte, 16));
    Ok(digits.collect::<std::result::Result<_, _>>()?)
}
