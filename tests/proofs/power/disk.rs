//! A disk as a power loss leaves it: what was synced is there, and of what came after any part may be.
//!
//! It is harsher than most file systems are: names and bytes come in any order, a new file's name is not durable
//! because its bytes are, a write may arrive by single sectors.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::trace::Event;
use crate::Result;
use crate::dice::Dice;

/// What was done to a file's bytes and is not durable yet.
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Cut(usize),
}

/// One file, whatever its names.
#[derive(Default)]
struct Inode {
    durable: Vec<u8>,
    pending: Vec<Change>,
}

/// What was done to the folder and is not durable yet.
enum Naming {
    Set(String, usize),
    Unset(String),
    Move { from: String, to: String, inode: usize },
}

/// The folder of a file of records.
#[derive(Default)]
pub struct Disk {
    inodes: Vec<Inode>,
    /// The names as programs see them, and as they are on the disk.
    names: BTreeMap<String, usize>,
    durable: BTreeMap<String, usize>,
    pending: Vec<Naming>,
    /// The files that a program has open.
    open: BTreeMap<u64, usize>,
}

impl Disk {
    /// A folder with one file, which is durable.
    pub fn with(name: &str, bytes: Vec<u8>) -> Self {
        let names = BTreeMap::from([(name.to_owned(), 0)]);
        let inodes = vec![Inode { durable: bytes, pending: Vec::new() }];
        Self { inodes, durable: names.clone(), names, ..Self::default() }
    }

    /// Another program begins: the numbers of open files are its own.
    pub fn begin(&mut self) {
        self.open.clear();
    }

    /// Does what a program did.
    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Open { file, name } => {
                let inode = match self.names.get(name) {
                    Some(inode) => *inode,
                    None => self.make(name),
                };
                self.open.insert(*file, inode);
            }
            Event::Write { file, at, bytes } => {
                let change = Change::Write { at: *at, bytes: bytes.clone() };
                self.inodes[self.open[file]].pending.push(change);
            }
            Event::Cut { file, len } => self.inodes[self.open[file]].pending.push(Change::Cut(*len)),
            Event::Sync { file } => {
                let inode = &mut self.inodes[self.open[file]];
                for change in inode.pending.drain(..) {
                    apply(&mut inode.durable, &change, usize::MAX, || true);
                }
            }
            Event::SyncFolder => {
                self.durable.clone_from(&self.names);
                self.pending.clear();
            }
            Event::Unlink { name } => {
                self.names.remove(name);
                self.pending.push(Naming::Unset(name.clone()));
            }
            Event::Link { from, to, moved } => {
                let Some(inode) = self.names.get(from).copied() else { return };
                self.names.insert(to.clone(), inode);
                if *moved {
                    self.names.remove(from);
                    self.pending.push(Naming::Move { from: from.clone(), to: to.clone(), inode });
                } else {
                    self.pending.push(Naming::Set(to.clone(), inode));
                }
            }
            Event::Told => {}
        }
    }

    fn make(&mut self, name: &str) -> usize {
        self.inodes.push(Inode::default());
        let inode = self.inodes.len() - 1;
        self.names.insert(name.to_owned(), inode);
        self.pending.push(Naming::Set(name.to_owned(), inode));
        inode
    }

    /// The power goes: writes into a folder what is found when it is back.
    pub fn lose(&self, dice: &mut Dice, into: &Path) -> Result<()> {
        let mut names = self.durable.clone();
        let arrived = arrived(dice, self.pending.len());
        for (naming, _) in self.pending.iter().zip(arrived).filter(|(_, arrived)| *arrived) {
            match naming {
                Naming::Set(name, inode) => drop(names.insert(name.clone(), *inode)),
                Naming::Unset(name) => drop(names.remove(name)),
                Naming::Move { from, to, inode } => {
                    names.remove(from);
                    names.insert(to.clone(), *inode);
                }
            }
        }
        for (name, inode) in names {
            fs::write(into.join(name), self.inodes[inode].left(dice))?;
        }
        Ok(())
    }
}

impl Inode {
    /// The bytes as a power loss leaves them: some of what was not synced, or parts of it by sectors.
    fn left(&self, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        let sector = [None, None, Some(512), Some(4096)][dice.below(4)];
        if let Some(sector) = sector {
            for change in &self.pending {
                apply(&mut bytes, change, sector, || dice.once_in(2));
            }
        } else {
            let arrived = arrived(dice, self.pending.len());
            for (change, _) in self.pending.iter().zip(arrived).filter(|(_, arrived)| *arrived) {
                apply(&mut bytes, change, usize::MAX, || true);
            }
        }
        bytes
    }
}

/// Which of so many changes that were not synced arrive: the first few, or each or not.
fn arrived(dice: &mut Dice, n: usize) -> Vec<bool> {
    if dice.once_in(2) {
        let first = dice.below(n + 1);
        (0..n).map(|at| at < first).collect()
    } else {
        (0..n).map(|_| dice.once_in(2)).collect()
    }
}

/// Does to the bytes what arrives of a change, asked sector by sector.
fn apply(bytes: &mut Vec<u8>, change: &Change, sector: usize, mut arrives: impl FnMut() -> bool) {
    match change {
        Change::Cut(len) => {
            if arrives() {
                bytes.resize(*len, 0);
            }
        }
        Change::Write { at, bytes: new } => {
            let (mut from, end) = (*at, at + new.len());
            while from < end {
                let next = (from / sector).saturating_add(1).saturating_mul(sector).min(end);
                if arrives() {
                    if bytes.len() < next {
                        bytes.resize(next, 0);
                    }
                    bytes[from..next].copy_from_slice(&new[from - at..next - at]);
                }
                from = next;
            }
        }
    }
}
