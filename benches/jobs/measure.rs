//! Whole processes, in turn: A B A B …, so that a slow moment of the machine falls on both.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use crate::{Bench, Result};

/// A command line that is run again and again; `#` in an argument is the number of the run.
#[derive(Clone)]
pub struct Job {
    program: OsString,
    args: Vec<String>,
    lang: &'static str,
    exit: i32,
    before: Option<Before>,
    env: Vec<(&'static str, String)>,
}

/// What is put in order before each run, in a time that is not measured.
#[derive(Clone)]
enum Before {
    /// The first file is copied to the second.
    Copy(PathBuf, PathBuf),
    /// A folder is removed.
    Gone(PathBuf),
}

impl Job {
    /// A program with its arguments, spoken to in Russian.
    pub fn new(program: &Path, args: &[&str]) -> Self {
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        Self { program: program.into(), args, lang: "ru_RU.UTF-8", exit: 0, before: None, env: Vec::new() }
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

    /// With a variable of the environment.
    pub fn env(mut self, name: &'static str, value: &str) -> Self {
        self.env.push((name, value.to_owned()));
        self
    }

    /// Each run changes a file, and begins with a copy of another.
    pub fn fresh(mut self, from: &Path, file: &Path) -> Self {
        self.before = Some(Before::Copy(from.to_owned(), file.to_owned()));
        self
    }

    /// Each run makes a folder, which may not be there yet.
    pub fn without(mut self, folder: &Path) -> Self {
        self.before = Some(Before::Gone(folder.to_owned()));
        self
    }

    /// It ends with another exit code than 0.
    pub fn exit(mut self, code: i32) -> Self {
        self.exit = code;
        self
    }

    /// What was put in order before a run.
    pub fn prepare(&self) -> Result<()> {
        match &self.before {
            Some(Before::Copy(from, to)) => fs::copy(from, to).map(drop)?,
            Some(Before::Gone(folder)) if folder.exists() => fs::remove_dir_all(folder)?,
            Some(Before::Gone(_)) | None => {}
        }
        Ok(())
    }

    /// Ready to run for the time numbered.
    fn command(&self, run: usize) -> Command {
        let mut command = Command::new(&self.program);
        self.dress(&mut command);
        command.args(self.args(run));
        command
    }

    /// Its name, for another tool to run it.
    pub fn program(&self) -> &OsStr {
        &self.program
    }

    /// The arguments of the run numbered.
    pub fn args(&self, run: usize) -> impl Iterator<Item = String> {
        self.args.iter().map(move |arg| arg.replace('#', &run.to_string()))
    }

    /// The surroundings that every run has.
    pub fn dress(&self, command: &mut Command) {
        command.env("LANG", self.lang).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("VECHE_LANG");
        command.envs(self.env.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    }

    /// Milliseconds of one run; a run that fails is no measurement.
    fn time(&self, run: usize) -> Result<f64> {
        self.prepare()?;
        let mut command = self.command(run);
        let start = Instant::now();
        let status = command.status()?;
        let time = start.elapsed().as_secs_f64() * 1000.0;
        self.ended(status)?;
        Ok(time)
    }

    /// One run that is not measured.
    pub fn run(&self) -> Result<()> {
        self.time(0).map(drop)
    }

    /// What one run writes to stdout.
    pub fn says(&self) -> Result<Vec<u8>> {
        self.prepare()?;
        let done = self.command(0).stdout(Stdio::piped()).output()?;
        self.ended(done.status)?;
        Ok(done.stdout)
    }

    /// An error unless it ended as it should.
    pub fn ended(&self, status: ExitStatus) -> Result<()> {
        let as_it_should = status.code() == Some(self.exit);
        if as_it_should { Ok(()) } else { Err(format!("{status} of {}", self.program.display()).into()) }
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
    let warm = (runs / 5).clamp(1, 3);
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
