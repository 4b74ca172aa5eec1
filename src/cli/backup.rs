//! `backup` and `restore`: a copy of the file that is proved to be one, and the way back.

use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use chrono::DateTime;

use super::check;
use super::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Locale, dates};
use crate::output;
use crate::store::{self, Mode, State, Store};
use crate::subject;
use crate::value::When;

/// Damaged places of a copy that are named.
const NAMED: usize = 10;

/// Where the copy goes.
#[derive(clap::Args, Debug)]
pub struct Backup {
    /// A new file; without it the folder `backups` beside the file of records, where old ones are thinned
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// The copy whose content is wanted.
#[derive(clap::Args, Debug)]
pub struct Restore {
    /// The backup; what the file of records holds now is kept beside it, in the folder `backups`
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Take it although records in it are not what its own history says
    #[arg(long, alias = "всё-равно", alias = "все-равно")]
    anyway: bool,
}

impl Backup {
    /// Makes the copy and says where it is; in a script its path alone.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let path = path(context)?;
        let copies = context.shelf()?;
        let made = context.busy("backup-copying", |_| store::backup(&path, self.file.as_deref(), &copies))?;
        let locale = &context.locale;
        let (n, numbered) = records(&made.state, locale);
        let args = [
            ("path", Arg::from(made.path.display().to_string())),
            ("size", size(made.bytes, locale).into()),
            ("n", n.into()),
            ("numbered", numbered.into()),
        ];
        context.remark("backup-made", &args);
        if made.thinned > 0 {
            context.remark("backup-thinned", &[("n", made.thinned.into())]);
        }
        output::for_scripts(made.path.as_os_str().as_bytes()).map_err(|fault| {
            let path = made.path.display();
            Fault { args: fault.args, ..Fault::new(Exit::Unreported, "backup-unreported") }.arg("path", path).into()
        })
    }
}

impl Restore {
    /// Puts the content of the copy into the file, which is created where there is none.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let path = path(context)?;
        let shown = self.file.display().to_string();
        let held = context.busy("check-looking", |_| store::restorable(&self.file))?;
        if !self.anyway && held.version == store::VERSION {
            context.busy("check-looking", |_| self.whole(context))?;
        }
        let locale = &context.locale;
        let (n, numbered) = records(&held, locale);
        let args = [
            ("path", Arg::from(path.display().to_string())),
            ("n", n.into()),
            ("numbered", numbered.into()),
            ("day", last_change(&held, locale).into()),
            ("there", if path.exists() { "yes" } else { "no" }.into()),
        ];
        if !context.global.yes {
            let asked = (!context.global.no_input).then(|| output::confirm(&locale.format("backup-ask", &args)));
            match asked.flatten() {
                Some(true) => {}
                Some(false) => return Err(Fault::new(Exit::Data, "import-declined").into()),
                None => return Err(Fault::new(Exit::Usage, "restore-needs-yes").into()),
            }
        }
        context.folder(&path)?;
        let (op, copies) = (context.op("restore", "office"), context.shelf()?);
        let restored = context.busy("backup-restoring", |_| store::restore(&self.file, &path, &op, &copies))?;
        let (n, numbered) = records(&restored.state, locale);
        let args = [("path", Arg::from(shown)), ("n", n.into()), ("numbered", numbered.into())];
        let mut said = vec![locale.format("backup-restored", &args)];
        if restored.version != restored.state.version {
            said.push(locale.format("backup-restored-older", &[("from", i64::from(restored.version).into())]));
        }
        said.push(match restored.kept {
            Some(kept) => locale.format("backup-kept", &[("path", kept.display().to_string().into())]),
            None => locale.format("backup-created", &[("path", path.display().to_string().into())]),
        });
        Ok(context.told(&said.join("\n"), &[])?)
    }
}

impl Restore {
    /// SQLite does not see a sign that fell over in a text; the history does. What another program changed is no damage.
    fn whole(&self, context: &Context) -> Result<()> {
        let store = Store::open(&self.file, Mode::Read, &context.shelf()?)?;
        let mut damage = Vec::new();
        store.check(&subject::shapes(), context.names(&store).ok().as_ref(), &mut |finding| {
            damage.extend(finding.is_damage().then_some(finding));
            Ok(())
        })?;
        if damage.is_empty() {
            return Ok(());
        }
        let lines = damage.iter().take(NAMED).map(|finding| check::line(finding, context)).collect();
        let fault = Fault::data("backup-differs").arg("path", self.file.display()).arg("n", damage.len());
        Err(fault.candidates(lines))
    }
}

/// The file of records; the example has none.
fn path(context: &Context) -> Result<PathBuf> {
    if context.global.demo { Err(Fault::new(Exit::Usage, "backup-demo")) } else { context.path() }
}

/// How many records of the town's work there are: as a number, and as it is written.
fn records(state: &State, locale: &Locale) -> (i64, String) {
    let n = ["org", "event", "award", "aid", "plan"].into_iter().map(|table| state.count(table)).sum();
    (n, dates::number(n, locale.lang))
}

/// The day of the last change.
fn last_change(state: &State, locale: &Locale) -> String {
    let at = state.head.as_ref().map_or("", |(_, _, at)| at.as_str());
    let day = DateTime::parse_from_rfc3339(at).ok().and_then(|at| When::from_iso(&at.date_naive().to_string()).ok());
    day.map_or_else(|| at.to_owned(), |day| dates::when(&day, locale.lang))
}

/// A file's size as file managers show it.
pub fn size(bytes: u64, locale: &Locale) -> String {
    const KIB: u64 = 1024;
    let (unit, size) = if bytes < 10 * KIB * KIB { ("k", KIB) } else { ("m", KIB * KIB) };
    let number = dates::number(i64::try_from(bytes.div_ceil(size)).unwrap_or(i64::MAX), locale.lang);
    locale.format("backup-size", &[("unit", unit.into()), ("number", number.into())])
}
