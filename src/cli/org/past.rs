//! `rename` and `head`: what was so until a day is kept as a former record, what is so from then on stands in the
//! association itself.

use crate::cli::context::Context;
use crate::cli::show::number;
use crate::fault::{Exit, Fault, Result};
use crate::locale::dates;
use crate::record::Record;
use crate::store::{Mode, Query, Tx};
use crate::subject::{Former, Org};
use crate::value::orgs::Was;
use crate::value::{Names, Raw, Ref, Text, When};

/// An association and its new name.
#[derive(clap::Args, Debug)]
pub struct Rename {
    /// The association: code, number, alias or part of the name
    #[arg(value_name = "ORG")]
    id: String,
    /// The full name that it has from then on
    #[arg(long, alias = "название", value_name = "TEXT")]
    name: Text,
    /// Its short name from then on; when not given, the present one stays
    #[arg(long, alias = "краткое", value_name = "TEXT")]
    short_name: Option<Text>,
    /// The first day of the new name
    #[arg(long, alias = "когда", value_name = "DATE")]
    on: When,
}

impl Rename {
    /// Renames it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let done = store.write(&context.op("rename", Org::TABLE), |tx| {
            let mut change = Change::begin(tx, &self.id, self.on, context)?;
            let old = change.org.clone();
            change.org.name = self.name;
            change.org.short_name = self.short_name.clone().or(change.org.short_name);
            if (&change.org.name, &change.org.short_name) == (&old.name, &old.short_name) {
                return Ok((change, None));
            }
            change.last("renamed-later", |was| was.name.is_some())?;
            let names = Former { name: Some(old.name.clone()), short_name: old.short_name.clone(), ..change.former() };
            change.end(tx, Some(&names), context)?;
            Ok((change, Some(old)))
        })?;
        let (change, Some(old)) = done else { return Ok(done.0.unchanged(context)?) };
        let (code, day) = (change.org.title(), dates::genitive(&change.day, context.locale.lang));
        let (was, name) = (old.name.as_str(), change.org.name.as_str());
        let args = [("code", code.into()), ("day", day.into()), ("was", was.into()), ("name", name.into())];
        context.receipt("past-renamed", &args, &[])?;
        if let (None, Some(short)) = (&self.short_name, &old.short_name) {
            context
                .remark("past-short-stays", &[("short", short.as_str().into()), ("code", change.org.title().into())]);
        }
        Ok(())
    }
}

/// An association and who heads it.
#[derive(clap::Args, Debug)]
pub struct Head {
    /// The association: code, number, alias or part of the name
    #[arg(value_name = "ORG")]
    id: String,
    /// Who heads it from then on
    #[arg(long, alias = "имя", value_name = "TEXT")]
    name: Text,
    /// The first day in office
    #[arg(long, alias = "с", value_name = "DATE")]
    since: When,
}

impl Head {
    /// Enters the new head.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let mut store = context.store(Mode::Write)?;
        let done = store.write(&context.op("head", Org::TABLE), |tx| {
            let mut change = Change::begin(tx, &self.id, self.since, context)?;
            let old = change.org.clone();
            if old.head.as_ref() == Some(&self.name) {
                if old.head_since.as_ref() == Some(&change.day) {
                    return Ok((change, None));
                }
                let fault = Fault::data("head-same").arg("name", &self.name).arg("code", old.title());
                return Err(fault);
            }
            change.last("head-later", |was| was.head.is_some())?;
            if let Some(since) = old.head_since.as_ref().filter(|since| since.first_day() >= change.day.first_day()) {
                return Err(Fault::data("head-later").arg("date", since).arg("code", old.title()));
            }
            (change.org.head, change.org.head_since) = (Some(self.name), Some(change.day.clone()));
            let former = || Former { head: old.head.clone(), since: old.head_since.clone(), ..change.former() };
            let former = old.head.is_some().then(former);
            change.end(tx, former.as_ref(), context)?;
            Ok((change, Some(old)))
        })?;
        let (change, Some(old)) = done else { return Ok(done.0.unchanged(context)?) };
        let (code, day) = (change.org.title(), dates::genitive(&change.day, context.locale.lang));
        let words = |head: &Option<Text>| head.as_ref().map_or_else(String::new, |head| head.as_str().to_owned());
        let known = if old.head.is_some() { "yes" } else { "no" };
        let args = [("code", code.into()), ("day", day.into()), ("name", words(&change.org.head).into())];
        let args = [&args[..], &[("was", words(&old.head).into()), ("known", known.into())]].concat();
        Ok(context.receipt("past-head", &args, &[])?)
    }
}

/// An association that is changed from a day on.
struct Change {
    id: i64,
    org: Org,
    day: When,
    names: Names,
}

impl Change {
    /// Looks it up. What lies ahead is not entered before its day: until then all lists would tell what is not so yet.
    fn begin(tx: &Tx<'_>, typed: &str, mut day: When, context: &Context) -> Result<Self> {
        let names = tx.names(context.locale.lang, context.today)?;
        let id = number::<Org>(typed, &names)?;
        let org = tx.get::<Org>(id)?;
        day.settle(context.today);
        if day.first_day() > context.today {
            return Err(Fault::data("day-ahead").arg("date", &day));
        }
        Ok(Self { id, org, day, names })
    }

    /// Refuses a day that is not after the last change of the kind: which of the two came first could not be told.
    fn last(&self, fault: &'static str, of: impl Fn(&Was) -> bool) -> Result<()> {
        let last = self.names.orgs.get(self.id).and_then(|org| org.changed(of));
        match last.filter(|last| last.first_day() >= self.day.first_day()) {
            Some(last) => Err(Fault::data(fault).arg("date", last).arg("code", self.org.title())),
            None => Ok(()),
        }
    }

    /// A former record that says nothing yet.
    fn former(&self) -> Former {
        let until = self.day.clone();
        Former { org: Ref::to(self.id), name: None, short_name: None, head: None, since: None, until }
    }

    /// Writes both.
    fn end(&mut self, tx: &mut Tx<'_>, former: Option<&Former>, context: &Context) -> Result<()> {
        self.org.settle(Some(self.id), &self.names).map_err(|fault| Fault { exit: Exit::Data, ..fault })?;
        context.strays().update(tx, self.id, &self.org, |_| false)?;
        former.map_or(Ok(()), |former| tx.insert(former, None).map(drop))
    }

    fn unchanged(&self, context: &Context) -> Result<()> {
        context.receipt("say-unchanged", &Context::about(Org::TABLE, self.id, &self.org.title()), &[])
    }
}

/// Removes what an association was called and who headed it before.
pub fn forget(tx: &mut Tx<'_>, org: i64) -> Result<()> {
    let Some(column) = Former::column("org") else { return Ok(()) };
    let former = tx.all::<Former>(&Query::default().holds(column, Raw::Int(org)))?;
    former.into_iter().try_for_each(|(id, _)| tx.remove::<Former>(id).map(drop))
}

/// What an association was called and who headed it before, as a line each: the label, then «до 01.03.2011: …».
pub fn lines(former: &[Former], context: &Context) -> Vec<(String, String)> {
    let (locale, lang) = (&context.locale, context.locale.lang);
    let mut lines = Vec::new();
    let until = |former: &Former| dates::genitive(&former.until, lang);
    for was in former.iter().filter(|was| was.name.is_some()) {
        let text = |text: &Option<Text>| text.as_ref().map_or_else(String::new, |text| text.as_str().to_owned());
        let short = if was.short_name.is_some() { "yes" } else { "no" };
        let args = [("day", until(was).into()), ("name", text(&was.name).into()), ("stated", short.into())];
        let args = [&args[..], &[("short", text(&was.short_name).into())]].concat();
        lines.push((locale.text("former-name"), locale.format("past-name-until", &args)));
    }
    for was in former {
        let Some(head) = &was.head else { continue };
        let since = was.since.as_ref().map_or_else(String::new, |since| dates::genitive(since, lang));
        let stated = if was.since.is_some() { "yes" } else { "no" };
        let args = [("day", until(was).into()), ("name", head.as_str().into()), ("stated", stated.into())];
        let args = [&args[..], &[("since", since.into())]].concat();
        lines.push((locale.text("former-head"), locale.format("past-head-until", &args)));
    }
    lines
}
