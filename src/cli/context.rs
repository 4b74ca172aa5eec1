//! What a command works with: the file, the words, the day. The only place that looks at the clock.

mod busy;
mod page;
mod receipt;
mod remind;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::closed::Closed;
use super::config::Config;
use super::place::{self, Chosen};
use super::strays::Strays;
use super::{ColorFlag, Global, Start, demo};
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Decided, Locale};
use crate::output::prompt;
use crate::record::Record;
use crate::store::{Mode, Op, Query, Shelf, Store};
use crate::subject::Closing;
use crate::value::Names;
use anyhow::Error;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Utc};
use page::Page;

/// What a command works with.
pub struct Context {
    /// Options that stand before or after any command.
    pub global: Global,
    /// What the user set down.
    pub config: Config,
    /// The user's language.
    pub locale: Locale,
    /// What decided it.
    pub decided: Decided,
    /// Today, or what `VECHE_TODAY` says.
    pub today: NaiveDate,
    /// The same with the time of day, as a clock on the wall shows it.
    pub clock: NaiveDateTime,
    now: String,
    /// Since when changes are without a backup, and that there is none at all.
    unkept: Cell<Option<(NaiveDate, bool)>>,
    /// A change has been told of.
    told: Cell<bool>,
    /// The years whose accounts are handed in, and when.
    closed: Closed,
    /// What another program had left in the records that were changed.
    strays: Strays,
    /// What typed words were taken for, where they are no whole name.
    meant: RefCell<BTreeSet<String>>,
    /// What is to be shown by a pager when all is done.
    page: Page,
}

impl Context {
    /// Looks at the clock and the environment, once.
    pub fn new(global: Global, Start { locale, decided, config }: Start) -> Result<Self, (Error, Locale)> {
        let config = match config {
            Ok(config) => config,
            Err(fault) => return Err((fault.into(), locale)),
        };
        let (clock, now) = match variable("VECHE_TODAY") {
            None => {
                let now = chrono::Local::now();
                (now.naive_local(), now.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true))
            }
            Some(text) => match day(&text) {
                Some(day) => (day.and_time(NaiveTime::MIN), format!("{day}T00:00:00Z")),
                None => return Err((Fault::new(Exit::Usage, "today").arg("text", text).into(), locale)),
            },
        };
        Ok(Self {
            global,
            config,
            locale,
            decided,
            today: clock.date(),
            clock,
            now,
            unkept: Cell::new(None),
            told: Cell::new(false),
            closed: Closed::default(),
            strays: Strays::default(),
            meant: RefCell::default(),
            page: Page::default(),
        })
    }

    /// What another command begins with.
    pub fn start(&self) -> Start {
        Start { locale: Locale::new(self.locale.lang), decided: self.decided, config: Ok(self.config.clone()) }
    }

    /// Gives back what it began with, for the last message or another command.
    pub fn into_start(self) -> Start {
        Start { locale: self.locale, decided: self.decided, config: Ok(self.config) }
    }

    /// The file of records: typed, else the environment's, else the user's own.
    pub fn path(&self) -> Result<PathBuf> {
        Ok(self.place()?.0)
    }

    /// The same, with what chose it.
    pub fn place(&self) -> Result<(PathBuf, Chosen)> {
        place::file(self.global.db.as_deref(), &self.config)
    }

    /// Where backups go. The folder that was set is for the user's own file: another of the same name is not to be thinned
    /// with it.
    pub fn shelf(&self) -> Result<Shelf> {
        let own = self.place()?.1.is_of_settings();
        Ok(Shelf { folder: self.config.backups.clone().filter(|_| own), now: self.clock })
    }

    /// Makes the folder of the user's own file, where there is none: of any other file it must be there.
    pub fn folder(&self, path: &Path) -> Result<()> {
        if !self.place()?.1.is_users_own() {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(path);
        std::fs::create_dir_all(folder).map_err(|error| {
            let denied = error.kind() == std::io::ErrorKind::PermissionDenied;
            let (id, exit) =
                if denied { ("not-permitted", Exit::NotPermitted) } else { ("cannot-create", Exit::CannotCreate) };
            Fault::new(exit, id).arg("path", folder.display()).arg("why", error)
        })
    }

    /// Opens the file, or the example in memory.
    pub fn store(&self, mode: Mode) -> Result<Store> {
        if self.global.demo {
            return demo::store(self);
        }
        let backups = self.shelf()?;
        let store = Store::open(&self.path()?, mode, &backups)?;
        if let Some(brought) = store.brought() {
            let path = Arg::from(brought.backup.display().to_string());
            self.remark("backup-brought", &[("from", i64::from(brought.from).into()), ("path", path)]);
        }
        if mode == Mode::Write && !self.global.quiet {
            self.unkept.set(store.last_backup(&backups));
            store.each::<Closing>(&Query::default(), |year, closing| {
                self.closed.is(year, closing.closed_on);
                Ok(())
            })?;
        }
        Ok(store)
    }

    /// What is noted of closed years.
    pub fn closed(&self) -> &Closed {
        &self.closed
    }

    /// What another program had left.
    pub fn strays(&self) -> &Strays {
        &self.strays
    }

    /// What typed words mean in a file.
    pub fn names(&self, store: &Store) -> Result<Names> {
        store.names(self.locale.lang, self.today)
    }

    /// What the records of one kind are shown with.
    pub fn names_of<R: Record>(&self, store: &Store) -> Result<Names> {
        store.names_of::<R>(self.locale.lang, self.today)
    }

    /// An operation for the history.
    pub fn op(&self, verb: &'static str, subject: &'static str) -> Op {
        let names = ["VECHE_USER", "USER", "LOGNAME", "USERNAME"];
        let who = names.into_iter().find_map(variable).unwrap_or_else(|| "?".to_owned());
        let who = who.chars().filter(|c| !c.is_control()).take(200).collect();
        Op { verb, subject, at: self.now.clone(), who, undoes: None, reason: None }
    }

    /// A moment of the history as an office writes it, in the machine's own time: 15.01.2013 12:30.
    pub fn moment(at: &str) -> String {
        chrono::DateTime::parse_from_rfc3339(at).map_or_else(
            |_| at.to_owned(),
            |time| time.with_timezone(&chrono::Local).format("%d.%m.%Y %H:%M").to_string(),
        )
    }

    /// Says something on stderr, unless the user wants quiet.
    pub fn remark(&self, id: &str, args: &[(&str, Arg)]) {
        self.say(&self.locale.format(id, args));
    }

    /// The same of what is words already.
    pub fn say(&self, words: &str) {
        if !self.global.quiet {
            self.page.remark(words.to_owned());
        }
    }

    /// Says that a list is empty. Who can be asked types the bare command, others read first what it takes.
    pub fn nothing_listed(&self, table: &'static str) {
        let asks = prompt::possible() && !self.global.no_input;
        self.remark("say-empty-list", &[("table", table.into()), ("asks", if asks { "yes" } else { "no" }.into())]);
    }

    /// Says which columns of a table found no room, and how to have them: `columns` by choosing them, `docx` or `json`
    /// in another format.
    pub fn left_out(&self, columns: &[String], way: &'static str) {
        if !columns.is_empty() {
            self.remark("say-left-out", &[("columns", columns.join(", ").into()), ("way", way.into())]);
        }
    }

    /// True when colour may be used on stdout.
    pub fn colour(&self) -> bool {
        self.colour_on(std::io::stdout().is_terminal())
    }

    /// True when colour may be used on stderr, where remarks and questions go.
    pub fn colour_of_remarks(&self) -> bool {
        self.colour_on(std::io::stderr().is_terminal())
    }

    fn colour_on(&self, terminal: bool) -> bool {
        match self.global.color {
            Some(ColorFlag::Always) => true,
            Some(ColorFlag::Never) => false,
            _ => std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && terminal,
        }
    }
}

/// A variable of the environment that says something.
pub fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()).filter(|value| !value.is_empty())
}

/// Today, where there is no command at work that knows it.
pub fn today() -> Option<NaiveDate> {
    match variable("VECHE_TODAY") {
        None => Some(chrono::Local::now().date_naive()),
        Some(text) => day(&text),
    }
}

/// `YYYY-MM-DD` and nothing else.
fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    // The day before must still be one that a record can bear.
    let known = ("1900-01-02"..="2100-12-31").contains(&text);
    (day.to_string() == text && known).then_some(day)
}
