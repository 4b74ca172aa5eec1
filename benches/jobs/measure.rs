//! Whole processes, in turn: A B A B …, so that a slow moment of the machine falls on both.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::build::tool;
use crate::{Bench, Result};

/// A command line that is run again and again; `#` in an argument is the number of the run.
#[derive(Clone)]
pub struct Job {
    program: OsString,
    args: Vec<String>,
    lang: &'static str,
}

impl Job {
    /// A program with its arguments, spoken to in Russian.
    pub fn new(program: &Path, args: &[&str]) -> Self {
        Self { program: program.into(), args: args.iter().map(|arg| (*arg).to_owned()).collect(), lang: "ru_RU.UTF-8" }
    }

    /// `veche` over a file.
    pub fn veche(bench: &Bench, file: &Path, args: &[&str]) -> Self {
        let file = file.display().to_string();
        let args: Vec<&str> = ["--db", &file].into_iter().chain(args.iter().copied()).collect();
        Self::new(&bench.veche, &args)
    }

    /// The same in another language.
    pub fn lang(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Ready to run for the time numbered.
    fn command(&self, run: usize) -> Command {
        let mut command = Command::new(&self.program);
        self.dress(&mut command);
        command.args(self.args(run));
        command
    }

    fn args(&self, run: usize) -> impl Iterator<Item = String> {
        self.args.iter().map(move |arg| arg.replace('#', &run.to_string()))
    }

    fn dress(&self, command: &mut Command) {
        command.env("LANG", self.lang).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("VECHE_LANG");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    }

    /// Milliseconds of one run; a run that fails is no measurement.
    fn time(&self, run: usize) -> Result<f64> {
        let mut command = self.command(run);
        let start = Instant::now();
        let status = command.status()?;
        let time = start.elapsed().as_secs_f64() * 1000.0;
        if status.success() { Ok(time) } else { Err(format!("{status} of {}", self.program.display()).into()) }
    }

    /// Instructions of one run, which are the same every time; none without valgrind.
    pub fn instructions(&self) -> Result<f64> {
        let mut command = Command::new(tool("valgrind")?);
        self.dress(&mut command);
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(&self.program).args(self.args(0));
        let done = command.stderr(Stdio::piped()).output()?;
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        let line = said.lines().find_map(|line| line.split_once("Collected :"));
        let (_, number) = line.ok_or("valgrind counted nothing")?;
        Ok(number.trim().parse()?)
    }

    /// How many times one run asks the disk to keep what was written.
    pub fn syncs(&self, bench: &Bench) -> Result<usize> {
        let log = bench.folder.join("syncs");
        let mut command = Command::new(tool("strace")?);
        self.dress(&mut command);
        command.args(["-f", "-e", "trace=fsync,fdatasync,msync,sync,syncfs,sync_file_range", "-o"]).arg(&log);
        let status = command.arg(&self.program).args(self.args(999_999)).status()?;
        if !status.success() {
            return Err("strace may not trace here".into());
        }
        Ok(std::fs::read_to_string(&log)?.lines().filter(|line| line.contains("sync(")).count())
    }
}

/// What a pair of jobs took.
pub struct Pair {
    /// The median of the first, in milliseconds.
    pub first: f64,
    /// The median of the second.
    pub second: f64,
    /// The median of the ratios, pair by pair.
    pub ratio: f64,
}

/// Runs two jobs in turn, a few times unmeasured first.
pub fn pair(runs: usize, first: &Job, second: &Job) -> Result<Pair> {
    let (mut firsts, mut seconds, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let warm = 3.min(runs);
    for run in 0..runs + warm {
        let (a, b) = (first.time(run)?, second.time(run)?);
        if run >= warm {
            firsts.push(a);
            seconds.push(b);
            ratios.push(a / b);
        }
    }
    Ok(Pair { first: median(firsts), second: median(seconds), ratio: median(ratios) })
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}
