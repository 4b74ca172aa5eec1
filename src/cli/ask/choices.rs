//! What a field can be: the codes of its list, the associations, the records it may refer to.

use super::form::{Form, Texts};
use crate::cli::context::Context;
use crate::fault::Result;
use crate::locale::collate::collator;
use crate::locale::dates;
use crate::store::{Mode, Query};
use crate::subject;
use crate::value::codes::Entry;
use crate::value::find::Key;
use crate::value::reference::{self, GROUPS};
use crate::value::{Kind, Names, When};

/// One value of a field that is chosen, not typed.
pub struct Choice {
    /// What its flag would say.
    pub text: String,
    /// What stands in the list.
    pub shown: String,
    /// What it is found by.
    pub key: Key,
}

/// So many of the newest records can be chosen; an older one goes by its number, as a flag.
const RECORDS: i64 = 20_000;

/// The values of a field; nothing for one that is typed.
pub fn choices(
    at: usize,
    form: &Form,
    recent: &[Vec<Texts>],
    names: &Names,
    context: &Context,
) -> Result<Option<Vec<Choice>>> {
    let column = &form.columns[at];
    Ok(Some(match column.kind {
        Kind::Code | Kind::Closed(_) => codes(&column.code_list(), names),
        Kind::Ref("org") => {
            let mut orgs = orgs(recent.iter().flat_map(|record| &record[at]), names);
            if column.one.is_some() && !orgs.is_empty() {
                orgs.extend(several(names, context));
            }
            orgs
        }
        Kind::Ref(table) => records(table, context)?,
        _ => return Ok(None),
    }))
}

/// The codes of a list, in its order.
fn codes(list: &str, names: &Names) -> Vec<Choice> {
    let choice = |entry: &Entry| Choice {
        text: entry.code.clone(),
        shown: entry.label(names.lang).to_owned(),
        key: Key::new(entry.words().map(String::as_str)),
    };
    names.codes.list(list).iter().map(choice).collect()
}

/// The associations: those used last first, those that act here before parents, the rest by name.
fn orgs<'r>(recent: impl Iterator<Item = &'r String>, names: &Names) -> Vec<Choice> {
    let recent: Vec<&String> = recent.collect();
    let mut orgs: Vec<_> = names.orgs.iter().collect();
    let collator = collator();
    orgs.sort_by(|one, other| match &collator {
        Some(collator) => collator.compare(&one.name, &other.name),
        None => one.name.cmp(&other.name),
    });
    orgs.sort_by_key(|org| {
        let used = recent.iter().position(|code| **code == org.code).unwrap_or(usize::MAX);
        (used, !org.acts_here)
    });
    let choice = |org: &crate::value::orgs::OrgName| {
        let was = org.former.iter().flat_map(|was| was.name.iter().chain(&was.short));
        Choice {
            text: org.code.clone(),
            shown: format!("{} — {}", org.code, org.name),
            key: Key::new([&org.code, &org.name].into_iter().chain(&org.others).chain(was).map(String::as_str)),
        }
    };
    orgs.into_iter().map(choice).collect()
}

/// What stands for several associations: the word for all that act here, and their groups.
fn several(names: &Names, context: &Context) -> Vec<Choice> {
    let [all, group] = reference::words(names.lang);
    let about = context.locale.text("clap-all-orgs");
    let all = Choice { text: all.to_owned(), shown: format!("{all} — {about}"), key: Key::new([all]) };
    let has_members = |entry: &&Entry| names.orgs.iter().any(|org| org.acts_here && org.groups.contains(&entry.code));
    let of = |entry: &Entry| {
        let shown = format!("{group}:{}", entry.label(names.lang));
        Choice { text: format!("{group}:{}", entry.code), key: Key::new([shown.as_str()]), shown }
    };
    std::iter::once(all).chain(names.codes.list(GROUPS).iter().filter(has_members).map(of)).collect()
}

/// The records of a table, by their numbers, those of the latest day first.
fn records(table: &str, context: &Context) -> Result<Vec<Choice>> {
    let Some(shape) = subject::shape(table) else { return Ok(Vec::new()) };
    let store = context.store(Mode::Read)?;
    let dated = shape.columns.iter().position(|column| column.required);
    let query = dated.map_or_else(Query::default, |at| Query::default().order(&shape.columns[at], true));
    let mut choices = Vec::new();
    store.each_stored(&shape, &query.limit(Some(RECORDS)), |id, row| {
        let day = dated.map(|at| row[at].clone().into_owned());
        let day = day.and_then(|day| match day.as_text() {
            Some(text) => When::from_iso(text).ok().map(|when| dates::when(&when, context.locale.lang)),
            None => day.int().map(|year| year.to_string()),
        });
        let words = [Some(format!("№ {id}")), day, (shape.title)(row).filter(|title| !title.is_empty())];
        let shown = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        choices.push(Choice { text: id.to_string(), key: Key::new([shown.as_str()]), shown });
        Ok(())
    })?;
    Ok(choices)
}
