//! `man --out DIR`: a page of the manual for every command, in both languages, from the same grammar as the help.

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use super::context::Context;
use super::localise::Named;
use super::{Cli, help, localise};
use crate::fault::{Exit, Fault};
use crate::locale::{Arg, Locale};
use crate::output;
use crate::value::Lang;

/// Where the pages go.
#[derive(clap::Args, Debug)]
pub struct Pages {
    /// The folder: pages in English go into its man1, those in Russian into its ru/man1
    #[arg(long, alias = "папка", value_name = "DIR")]
    out: PathBuf,
    /// Write over pages that are there
    #[arg(long, alias = "поверх")]
    force: bool,
}

/// What the sections of a page are called by `clap_mangen`, and the messages that name them.
const SECTIONS: [(&str, &str); 5] = [
    ("NAME", "where-man-name"),
    ("SYNOPSIS", "where-man-synopsis"),
    ("DESCRIPTION", "where-man-description"),
    ("EXTRA", "where-man-extra"),
    ("VERSION", "where-man-version"),
];

/// The lines of an example are set in by seven columns more.
const WIDTH: usize = 72;

impl Pages {
    /// Writes them.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut written = 0_i64;
        let mut first = None;
        for lang in [Lang::En, Lang::Ru] {
            let folder = if lang == Lang::Ru { self.out.join("ru") } else { self.out.clone() }.join("man1");
            DirBuilder::new().recursive(true).create(&folder).map_err(|error| refused(&folder, &error))?;
            let locale = Locale::new(lang);
            for path in paths(&Cli::command(), &[]) {
                let file = folder.join(format!("{}.1", name(&path)));
                let page = page(&path, &locale);
                output::to_public_file(&file, self.force, |out| output::raw(out, &page))?;
                written += 1;
                if path.is_empty() && lang == context.locale.lang {
                    first = Some(file);
                }
            }
        }
        let shown = |path: Option<&Path>| Arg::from(path.map(|path| path.display().to_string()).unwrap_or_default());
        let args = [("n", Arg::from(written)), ("path", shown(Some(&self.out))), ("first", shown(first.as_deref()))];
        context.remark("where-man-written", &args);
        Ok(())
    }
}

/// Every command, each by the path that leads to it.
pub fn paths(command: &Command, above: &[String]) -> Vec<Vec<String>> {
    let below = command.get_subcommands().flat_map(|sub| {
        let path: Vec<String> = above.iter().cloned().chain([sub.get_name().to_owned()]).collect();
        paths(sub, &path)
    });
    std::iter::once(above.to_vec()).chain(below).collect()
}

/// The command at a path, dressed as if it had been typed.
pub fn dressed(path: &[String], locale: &Locale) -> Command {
    let argv: Vec<OsString> = std::iter::once("veche").chain(path.iter().map(String::as_str)).map(Into::into).collect();
    // A page is called by its Latin name, and so are those it leads to.
    let mut command = localise::in_own_language(Cli::command(), &argv, locale, Named::Flags);
    command.build();
    for name in path {
        if let Some(sub) = command.find_subcommand(name).cloned() {
            command = sub;
        }
    }
    let about = |sub: &Command| {
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        if locale.lang == Lang::Ru { format!("{} — {about}", localise::called(sub, locale.lang)) } else { about }
    };
    command.mut_subcommands(|sub| {
        let about = about(&sub);
        sub.about(about)
    })
}

/// `veche-event-add`.
fn name(path: &[String]) -> String {
    std::iter::once("veche").chain(path.iter().map(String::as_str)).collect::<Vec<_>>().join("-")
}

/// A page: the same bytes from the same program, whenever it is written.
fn page(path: &[String], locale: &Locale) -> String {
    let man = Man::new(dressed(path, locale))
        .title(name(path))
        .section("1")
        .date("")
        .source(format!("veche {}", env!("CARGO_PKG_VERSION")))
        .manual(locale.text("where-man-manual"));
    let mut page = Vec::new();
    // Into memory nothing fails.
    let _ = man.render(&mut page);
    let page = String::from_utf8_lossy(&page);
    let mut described = false;
    let line = |line: &str| match line.split_once(' ') {
        Some((".SH", section)) => {
            let ours = SECTIONS.iter().find(|(theirs, _)| section == *theirs).map(|(_, id)| locale.text(id));
            // Behind what the command does, before its options.
            let before = if described { example(path, locale) } else { String::new() };
            described = section == "DESCRIPTION";
            format!("{before}.SH \"{}\"\n", ours.unwrap_or_else(|| section.trim_matches('"').to_uppercase()))
        }
        // Without a date the words behind it would take its place.
        Some((".TH", rest)) => format!(".TH {}\n", rest.replacen("  ", " \"\" ", 1)),
        _ => format!("{line}\n"),
    };
    page.lines().map(line).collect()
}

/// The example that the command's help opens with, as a section; of the same width on every machine.
fn example(path: &[String], locale: &Locale) -> String {
    let here: Vec<&str> = path.iter().map(String::as_str).collect();
    let lines = help::example_lines(&here, locale, WIDTH);
    if lines.is_empty() {
        return String::new();
    }
    // A line set in begins with no sign that means something here.
    let plain = |line: &String| line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
    let lines: Vec<String> = lines.iter().map(plain).collect();
    format!(".SH \"{}\"\n.nf\n{}\n.fi\n", locale.text("where-man-example"), lines.join("\n"))
}

/// What keeps a folder from being made.
fn refused(path: &Path, error: &std::io::Error) -> Fault {
    let (exit, id) = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (Exit::NotPermitted, "not-permitted"),
        _ => (Exit::CannotCreate, "cannot-create"),
    };
    Fault::new(exit, id).arg("path", path.display()).arg("why", error)
}
