//! What a command works with: the file, the words, the day. The only place that looks at the clock.

use std::io::IsTerminal;
use std::path::PathBuf;

use anyhow::Error;
use chrono::{NaiveDate, SecondsFormat, Utc};
use etcetera::BaseStrategy;

use super::{ColorFlag, Global, demo};
use crate::fault::{Exit, Fault, Result};
use crate::locale::{Arg, Locale};
use crate::output;
use crate::record::Record;
use crate::store::{Mode, Op, Store};
use crate::value::Names;

/// What a command works with.
pub struct Context {
    /// Options that stand before or after any command.
    pub global: Global,
    /// The user's language.
    pub locale: Locale,
    /// Today, or what `VECHE_TODAY` says.
    pub today: NaiveDate,
    now: String,
}

impl Context {
    /// Looks at the clock and the environment, once.
    pub fn new(global: Global, locale: Locale) -> Result<Self, (Error, Locale)> {
        let (today, now) = match variable("VECHE_TODAY") {
            None => {
                let now = chrono::Local::now();
                (now.date_naive(), now.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true))
            }
            Some(text) => match day(&text) {
                Some(day) => (day, format!("{day}T00:00:00Z")),
                None => return Err((Fault::new(Exit::Usage, "today").arg("text", text).into(), locale)),
            },
        };
        Ok(Self { global, locale, today, now })
    }

    /// Gives the words back, for the last message.
    pub fn into_locale(self) -> Locale {
        self.locale
    }

    /// The file of records: typed, else the environment's, else the user's own.
    pub fn path(&self) -> Result<PathBuf> {
        if let Some(path) = &self.global.db {
            return Ok(path.clone());
        }
        if let Some(path) = std::env::var_os("VECHE_DB").filter(|path| !path.is_empty()) {
            return Ok(path.into());
        }
        let strategy = etcetera::choose_base_strategy().map_err(|_| Fault::new(Exit::NoInput, "no-home"))?;
        Ok(strategy.data_dir().join("veche").join("veche.db"))
    }

    /// Opens the file, or the example in memory.
    pub fn store(&self, mode: Mode) -> Result<Store> {
        if self.global.demo {
            return demo::store(self);
        }
        Store::open(&self.path()?, mode)
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
        if !self.global.quiet {
            output::remark(&self.locale.format(id, args));
        }
    }

    /// The arguments of a message about one record.
    pub fn about(table: &'static str, id: i64, title: &str) -> [(&'static str, Arg); 4] {
        let titled = if title.is_empty() { "no" } else { "yes" };
        [("table", table.into()), ("id", id.to_string().into()), ("title", title.into()), ("titled", titled.into())]
    }

    /// Says what a change recorded; where a script reads stdout, prints the new numbers too.
    /// It is written already, so a failure here is its own.
    pub fn receipt(&self, id: &str, args: &[(&str, Arg)], numbers: &[i64]) -> Result<()> {
        self.told(&self.locale.format(id, args), numbers)?;
        self.next_step(id, args);
        Ok(())
    }

    /// On a terminal, what is likely to be typed next.
    fn next_step(&self, id: &str, args: &[(&str, Arg)]) {
        let table = args.iter().find(|(name, _)| *name == "table").map(|(_, table)| table.clone());
        let seen = match id {
            "say-added" | "say-changed" | "say-done" => table.as_ref().is_some_and(|table| !table.is("code")),
            "say-removed" | "say-carried" | "say-set" | "import-done" | "import-package" => false,
            _ => return,
        };
        if std::io::stderr().is_terminal() {
            let id = args.iter().find(|(name, _)| *name == "id").map_or_else(|| "".into(), |(_, id)| id.clone());
            let table = table.unwrap_or_else(|| "".into());
            self.remark("say-next", &[("seen", if seen { "yes" } else { "no" }.into()), ("table", table), ("id", id)]);
        }
    }

    /// The same in words that are there already.
    pub fn told(&self, words: &str, numbers: &[i64]) -> Result<()> {
        let said = self.global.quiet || output::remark(words);
        if !said && numbers.is_empty() {
            return Err(Fault::new(Exit::Unreported, "unreported").arg("n", "?"));
        }
        if numbers.is_empty() || std::io::stdout().is_terminal() {
            return Ok(());
        }
        let lines: Vec<String> = numbers.iter().map(i64::to_string).collect();
        output::receipt(&lines.join("\n")).map_err(|fault| fault.arg("n", lines.join(", ")))
    }

    /// True when colour may be used on stdout.
    pub fn colour(&self) -> bool {
        match self.global.color {
            Some(ColorFlag::Always) => true,
            Some(ColorFlag::Never) => false,
            _ => std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stdout().is_terminal(),
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()).filter(|value| !value.is_empty())
}

/// `YYYY-MM-DD` and nothing else.
fn day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    // The day before must still be one that a record can bear.
    let known = ("1900-01-02"..="2100-12-31").contains(&text);
    (day.to_string() == text && known).then_some(day)
}
