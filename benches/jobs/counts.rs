//! What is counted about one run, not timed: each by another tool, and none where that is missing.

use std::fs;
use std::process::{Command, Stdio};

use crate::build::tool;
use crate::measure::Job;
use crate::{Bench, Result};

impl Job {
    /// Instructions, which are the same every time.
    pub fn instructions(&self) -> Result<f64> {
        let mut command = Command::new(tool("valgrind")?);
        self.dress(&mut command);
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(self.program()).args(self.args(0));
        let done = command.stderr(Stdio::piped()).output()?;
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        let line = said.lines().find_map(|line| line.split_once("Collected :"));
        let (_, number) = line.ok_or("valgrind counted nothing")?;
        Ok(number.trim().parse()?)
    }

    /// How many times it asks the disk to keep what was written.
    pub fn syncs(&self, bench: &Bench) -> Result<usize> {
        let log = bench.folder.join("syncs");
        let mut command = Command::new(tool("strace")?);
        self.dress(&mut command);
        command.args(["-f", "-e", "trace=fsync,fdatasync,msync,sync,syncfs,sync_file_range", "-o"]).arg(&log);
        let status = command.arg(self.program()).args(self.args(999_999)).status()?;
        if !status.success() {
            return Err("strace may not trace here".into());
        }
        Ok(fs::read_to_string(&log)?.lines().filter(|line| line.contains("sync(")).count())
    }

    /// The most memory that it had at a time, in mebibytes, by the `time` of GNU.
    pub fn memory(&self, bench: &Bench) -> Result<f64> {
        self.prepare()?;
        let log = bench.folder.join("memory");
        let mut command = Command::new(tool("time")?);
        self.dress(&mut command);
        command.args(["-q", "-f", "%M", "-o"]).arg(&log).arg(self.program()).args(self.args(0));
        self.ended(command.status()?)?;
        let kibibytes: f64 = fs::read_to_string(&log)?.trim().parse()?;
        Ok(kibibytes / 1024.0)
    }
}
