//! One association that was entered twice becomes one: its references, its names, and what the other did not state.

use super::{Pair, leads_to};
use crate::cli::context::Context;
use crate::cli::history::Words;
use crate::fault::{Fault, Result};
use crate::locale::{Arg, dates};
use crate::record::Record;
use crate::store::{Query, Rewritten, Tx};
use crate::subject::{self, Former, Org};
use crate::value::fold::fold;
use crate::value::{Alias, Raw, Ref};

/// What is never taken over: an end that is not stated is no gap that the double could fill, but says that the
/// association still is.
const OWN: [&str; 2] = ["ended_on", "successor"];

/// Signs of one value that a remark has room for.
const ROOM: usize = 60;

/// What became of the two.
pub struct Joined {
    rewritten: Vec<Rewritten>,
    /// Names that it is known by from now on.
    names: Vec<String>,
    /// Fields that were taken from the double.
    taken: Vec<String>,
    /// Fields in which the double said something else, with that.
    left: Vec<String>,
}

/// Makes every record of the one the other's, and removes it.
pub fn join(tx: &mut Tx<'_>, pair: &Pair, context: &Context) -> Result<Joined> {
    let ((from, double), (into, _)) = (&pair.from, &pair.into);
    let before = Before::part(tx, pair)?;
    let rewritten = tx.redirect(&subject::shapes(), Org::TABLE, *from, *into)?;
    // What stood below the double may stand above the other.
    for (field, cycle) in [
        ("parent", leads_to(tx, *into, *into, |org| &org.parent)?),
        ("successor", leads_to(tx, *into, *into, |org| &org.successor)?),
    ] {
        if cycle {
            return Err(Fault::data("merge-cycle").arg("code", pair.into.1.title()).at(Org::TABLE, field));
        }
    }
    let words = Words::new(context, tx.names(context.locale.lang, context.today)?);
    let mut joined = Joined { rewritten, names: Vec::new(), taken: Vec::new(), left: Vec::new() };
    let mut one = joined.take(tx, *into, double, &words, context)?;
    joined.names = call(&mut one, names(double).into_iter().chain(before.names));
    joined.left.extend(before.heads.iter().map(|head| format!("{} ({head})", context.locale.text("former-head"))));
    tx.remove::<Org>(*from)?;
    one.obey(Some(*into), &tx.names(context.locale.lang, context.today)?)?;
    context.strays().update(tx, *into, &one, |_| false)?;
    Ok(joined)
}

impl Joined {
    /// The association with what it lacked and the double states.
    fn take(&mut self, tx: &Tx<'_>, into: i64, double: &Org, words: &Words<'_>, context: &Context) -> Result<Org> {
        let one = tx.get::<Org>(into)?;
        let headless = one.head.is_none();
        let mut row: Vec<Raw<'static>> = one.row().into_iter().map(Raw::into_owned).collect();
        for ((own, other), column) in row.iter_mut().zip(double.row()).zip(Org::COLUMNS) {
            let label = || context.locale.label(column);
            let above = column.name == "parent";
            // The double's names become others that the association is known by.
            let named =
                ["code", "name", "known_as"].contains(&column.name) || (column.name == "short_name" && !own.is_empty());
            if named || other.is_empty() || *own == other {
                continue;
            }
            let fills = own.is_empty()
                && !OWN.contains(&column.name)
                // Since when somebody heads it belongs to who does.
                && (column.name != "head_since" || headless)
                && !(above && is_above(tx, into, double)?);
            if fills {
                *own = other.into_owned();
                self.taken.push(label());
            } else if !(above && other.int() == Some(into)) {
                let said: String = words.human(column, &other).replace('\n', " ");
                let short = said.chars().count() > ROOM;
                let said = if short { said.chars().take(ROOM - 1).chain(['…']).collect() } else { said };
                self.left.push(format!("{} ({said})", label()));
            }
        }
        Org::from_row(row)
    }

    /// How many records were rewritten, in all and by table.
    pub fn counted(&self, context: &Context) -> Vec<(&'static str, Arg)> {
        let n: usize = self.rewritten.iter().map(|(_, n)| n).sum();
        let part = |(table, n): &Rewritten| {
            let label = context.locale.format("say-records", &[("table", (*table).into())]).to_lowercase();
            format!("{label} — {}", dates::number(i64::try_from(*n).unwrap_or(i64::MAX), context.locale.lang))
        };
        let parts: Vec<String> = self.rewritten.iter().map(part).collect();
        vec![("n", n.into()), ("parts", parts.join("; ").into())]
    }

    /// What else was done, and what was not.
    pub fn tell(&self, context: &Context) {
        for (id, list) in [("merge-names", &self.names), ("merge-taken", &self.taken), ("merge-left", &self.left)] {
            if !list.is_empty() {
                context.remark(id, &[("list", list.join(", ").into())]);
            }
        }
    }
}

/// True when the double's parent is the association itself, or stands below it.
fn is_above(tx: &Tx<'_>, into: i64, double: &Org) -> Result<bool> {
    let parent = double.parent.as_ref().and_then(Ref::id);
    parent.map_or(Ok(false), |parent| Ok(parent == into || leads_to(tx, parent, into, |org| &org.parent)?))
}

/// What the double was called and who headed it before.
struct Before {
    /// Its former names.
    names: Vec<String>,
    /// Its former heads, where the other states a head of its own.
    heads: Vec<String>,
}

impl Before {
    /// Takes them from the records of the double. Its former names were never the association's by law: they become
    /// others that it is known by, for no account of an earlier year may bear them. Its heads stay where the other states
    /// none, like any field that it lacks.
    fn part(tx: &mut Tx<'_>, pair: &Pair) -> Result<Self> {
        let mut before = Self { names: Vec::new(), heads: Vec::new() };
        let Some(column) = Former::column("org") else { return Ok(before) };
        let of = |tx: &Tx<'_>, id: i64| tx.all::<Former>(&Query::default().holds(column, Raw::Int(id)));
        let headless = pair.into.1.head.is_none() && of(tx, pair.into.0)?.iter().all(|(_, was)| was.head.is_none());
        for (id, was) in of(tx, pair.from.0)? {
            before.names.extend(was.name.iter().chain(&was.short_name).map(|name| name.as_str().to_owned()));
            if was.head.is_some() && headless {
                tx.update(id, &Former { name: None, short_name: None, ..was })?;
                continue;
            }
            before.heads.extend(was.head.iter().map(|head| head.as_str().to_owned()));
            tx.remove::<Former>(id)?;
        }
        Ok(before)
    }
}

/// All that an association is called: code, names, aliases.
fn names(org: &Org) -> Vec<String> {
    let code = org.code.iter().map(|code| code.as_str().to_owned());
    let names = std::iter::once(&org.name).chain(&org.short_name).map(|name| name.as_str().to_owned());
    code.chain(names).chain(org.known_as.iter().map(|name| name.as_str().to_owned())).collect()
}

/// Adds names to those that the association is known by; those that were not there yet.
fn call(one: &mut Org, more: impl Iterator<Item = String>) -> Vec<String> {
    let mut known: Vec<String> = names(one).iter().map(|name| fold(name)).collect();
    let mut added = Vec::new();
    for name in more {
        // The sign parts the names of a list.
        let name = name.replace(';', ",");
        let key = fold(&name);
        if !known.contains(&key) {
            known.push(key);
            one.known_as.push(Alias::from_stored(&name));
            added.push(name);
        }
    }
    added
}
