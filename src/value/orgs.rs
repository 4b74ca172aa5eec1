//! The associations by what people call them.

mod acting;
mod was;

#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::When;
use super::fold::fold;
use super::layout;
use super::number::record_number;
use super::twins;
use crate::fault::{Fault, NEAR, Result};

pub use was::Was;

/// One association, as much of it as references need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgName {
    /// Its number.
    pub id: i64,
    /// Its short handle: `ВОИ`.
    pub code: String,
    /// Its full official name.
    pub name: String,
    /// Its short name.
    pub short: Option<String>,
    /// Its short name and aliases: what else it is called.
    pub others: Vec<String>,
    /// False when it is kept only as a parent.
    pub acts_here: bool,
    /// Its parent's number.
    pub parent: Option<i64>,
    /// Its state registration number.
    pub ogrn: Option<String>,
    /// When it was registered.
    pub registered: Option<When>,
    /// When it ceased to be.
    pub ended: Option<When>,
    /// Whom it unites: codes.
    pub groups: Vec<String>,
    /// What it was called and who headed it before, in the order of the records.
    pub former: Vec<Was>,
}

/// All associations of the file, a few hundred.
#[derive(Clone, Debug, Default)]
pub struct Orgs {
    all: Vec<OrgName>,
    by_id: HashMap<i64, usize>,
    /// What texts were found to mean: a table names the same few hundred a million times.
    found: RefCell<HashMap<String, Result<i64>>>,
    /// Words that stood for several, with how many they last stood for.
    at_once: RefCell<BTreeMap<String, usize>>,
    /// Some name holds the sign that parts the names of a list.
    parted: bool,
    /// The day whose names these are; today's without one.
    day: Option<NaiveDate>,
}

/// Letters of a text that a name is still looked for in.
const LONGEST: usize = 200;

/// So many are named that were likely meant.
const MEANT: usize = 5;

/// Beyond so many different texts they are looked up anew.
const REMEMBERED: usize = 10_000;

impl Orgs {
    /// The map of all associations.
    pub fn new(all: Vec<OrgName>) -> Self {
        let by_id = all.iter().enumerate().map(|(at, org)| (org.id, at)).collect();
        let parted = all.iter().any(holds_sign);
        Self { all, by_id, found: RefCell::default(), at_once: RefCell::default(), parted, day: None }
    }

    /// The same as they were called on a day: for papers and lists of an earlier time, no longer for what is typed.
    #[must_use]
    pub fn on_day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        for org in &mut self.all {
            if let Some(was) = org.name_on(day).cloned() {
                (org.name, org.short) = (was.name.unwrap_or_default(), was.short);
            }
        }
        self
    }

    /// The day whose names these are, where it is another than today.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// One association more, or what one is called from now on; what it was called before stays.
    pub fn put(&mut self, org: OrgName) {
        self.found.take();
        self.parted |= holds_sign(&org);
        if let Some(at) = self.by_id.get(&org.id) {
            let former = std::mem::take(&mut self.all[*at].former);
            self.all[*at] = OrgName { former, ..org };
        } else {
            self.by_id.insert(org.id, self.all.len());
            self.all.push(org);
        }
    }

    /// Every association.
    pub fn iter(&self) -> impl Iterator<Item = &OrgName> {
        self.all.iter()
    }

    /// The association with a number.
    pub fn get(&self, id: i64) -> Option<&OrgName> {
        self.by_id.get(&id).map(|at| &self.all[*at])
    }

    /// The association that a text means: its code, its number, an alias, or any part of its name that no other shares.
    /// A name that one bears today comes before a name that another bore, those that act here come before parents;
    /// several or none are a fault that lists the candidates.
    pub fn resolve(&self, text: &str) -> Result<i64> {
        if let Some(known) = self.found.borrow().get(text) {
            return known.clone();
        }
        if text.contains(';') && !self.parted {
            // A list: each of its names is looked up by itself.
            return Err(Fault::data("org-unknown").arg("text", text));
        }
        let meant = self.look_up(text);
        let mut found = self.found.borrow_mut();
        if found.len() < REMEMBERED {
            found.insert(text.to_owned(), meant.clone());
        }
        meant
    }

    fn look_up(&self, text: &str) -> Result<i64> {
        let key = fold(text);
        // No code is all digits: a number is a number.
        if let Some(org) = record_number(text).and_then(|id| self.get(id)).or_else(|| self.by_code(text)) {
            return Ok(org.id);
        }
        for matches in [whole, once_whole, part, once_part] {
            let found: Vec<&OrgName> = self.all.iter().filter(|org| matches(org, &key)).collect();
            let here: Vec<&OrgName> = found.iter().copied().filter(|org| org.acts_here).collect();
            match (if here.is_empty() { found } else { here }).as_slice() {
                [] => {}
                [one] => return Ok(one.id),
                several => return Err(Fault::data("org-ambiguous").arg("text", text).candidates(lines(several))),
            }
        }
        Err(Fault::data("org-unknown").arg("text", text).candidates(self.near_lines(text)))
    }

    /// What was looked up so far and found by a part of a name alone, with the code that it was taken for: a short word
    /// may stand in a name by chance. The shortest come first.
    pub fn taken_by_part(&self) -> Vec<(String, &str)> {
        let found = self.found.borrow();
        let mut taken: Vec<(String, &str)> = found
            .iter()
            .filter_map(|(text, meant)| Some((text, self.get(*meant.as_ref().ok()?)?)))
            .filter(|(text, org)| {
                let key = fold(text);
                let whole = whole(org, &key) || once_whole(org, &key);
                fold(&org.code) != key && record_number(text) != Some(org.id) && !whole
            })
            .map(|(text, org)| (text.clone(), org.code.as_str()))
            .collect();
        taken.sort_by_cached_key(|(text, _)| (text.chars().count(), text.clone()));
        taken
    }

    /// The association with this short handle, whatever its case.
    pub fn by_code(&self, code: &str) -> Option<&OrgName> {
        self.other_by_code(code, None)
    }

    /// The same, another than the one with this number.
    pub fn other_by_code(&self, code: &str, own: Option<i64>) -> Option<&OrgName> {
        let key = fold(code);
        if key.is_empty() {
            return None;
        }
        self.all.iter().find(|org| Some(org.id) != own && fold(&org.code) == key)
    }

    /// The association of exactly this name, whatever its case, ё, quotes, dashes and spaces.
    pub fn same_name(&self, name: &str) -> Option<&OrgName> {
        self.other_of_name(name, None)
    }

    /// The same, another than the one with this number.
    pub fn other_of_name(&self, name: &str, own: Option<i64>) -> Option<&OrgName> {
        let key = fold(name);
        self.all.iter().find(|org| Some(org.id) != own && fold(&org.name) == key)
    }

    /// Associations that bear the code or the name of an earlier one: both, and the field.
    pub fn doubles(&self) -> Vec<(i64, i64, &'static str)> {
        let mut seen: HashMap<(&str, String), i64> = HashMap::new();
        let mut doubles = Vec::new();
        for org in &self.all {
            for (field, name) in [("code", &org.code), ("name", &org.name)] {
                match seen.entry((field, fold(name))) {
                    Entry::Occupied(first) => doubles.push((org.id, *first.get(), field)),
                    Entry::Vacant(free) => drop(free.insert(org.id)),
                }
            }
        }
        doubles
    }

    /// The association with this state registration number.
    pub fn by_ogrn(&self, ogrn: &str) -> Option<&OrgName> {
        self.all.iter().find(|org| org.ogrn.as_deref() == Some(ogrn))
    }

    /// The lines that name what was likely meant: an association by the other layout of the keyboard, or by letters of the
    /// other alphabet that look the same; those whose names are alike.
    fn near_lines(&self, text: &str) -> Vec<String> {
        let others = [twins::cyrillic(text), twins::latin(text), layout::other(text)];
        let others: Vec<String> = others.into_iter().flatten().map(|text| fold(&text)).collect();
        let named = |org: &OrgName, key: &str| fold(&org.code) == *key || whole(org, key) || part(org, key);
        let meant = |org: &&OrgName| others.iter().any(|key| named(org, key));
        let mut near: Vec<&OrgName> = self.all.iter().filter(meant).take(MEANT).collect();
        // A text of thousands of letters is like no name.
        let keys = std::iter::once(fold(text)).chain(others.iter().cloned());
        let keys = keys.filter(|key| !key.is_empty() && key.chars().count() <= LONGEST);
        for more in keys.flat_map(|key| self.near(&key)) {
            if near.len() < MEANT && !near.iter().any(|org| org.id == more.id) {
                near.push(more);
            }
        }
        lines(&near).into_iter().map(|line| format!("{NEAR}{line}")).collect()
    }

    /// The associations whose names share most with a text that no association answers to.
    fn near(&self, key: &str) -> Vec<&OrgName> {
        let close = |name: &str| {
            let name = fold(name);
            name.split(' ').map(|word| strsim::jaro_winkler(word, key)).fold(0.0, f64::max)
        };
        let score = |org: &OrgName| {
            let names = std::iter::once(&org.code).chain([&org.name]).chain(&org.others).chain(once(org));
            names.map(|name| close(name)).fold(0.0, f64::max)
        };
        let mut scored: Vec<(f64, &OrgName)> = self.all.iter().map(|org| (score(org), org)).collect();
        // Two letters of a short code that changed places, or one that is wrong.
        for (score, org) in &mut scored {
            if strsim::damerau_levenshtein(&fold(&org.code), key) <= 1 {
                *score = 1.0;
            }
        }
        scored.retain(|(score, _)| *score > 0.8);
        scored.sort_by(|a, b| b.0.total_cmp(&a.0));
        scored.into_iter().take(MEANT).map(|(_, org)| org).collect()
    }
}

/// True when a name looks like several.
fn holds_sign(org: &OrgName) -> bool {
    org.name.contains(';') || org.others.iter().chain(once(org)).any(|other| other.contains(';'))
}

/// The names that an association bore before.
fn once(org: &OrgName) -> impl Iterator<Item = &String> {
    org.former.iter().flat_map(|was| was.name.iter().chain(&was.short))
}

/// True when the whole of a name, a short name or an alias is meant.
fn whole(org: &OrgName, key: &str) -> bool {
    !key.is_empty() && (fold(&org.name) == key || org.others.iter().any(|other| fold(other) == key))
}

/// True when a part of a name is meant.
fn part(org: &OrgName, key: &str) -> bool {
    !key.is_empty() && (fold(&org.name).contains(key) || org.others.iter().any(|other| fold(other).contains(key)))
}

/// True when the whole of a former name is meant.
fn once_whole(org: &OrgName, key: &str) -> bool {
    !key.is_empty() && once(org).any(|name| fold(name) == key)
}

/// True when a part of a former name is meant.
fn once_part(org: &OrgName, key: &str) -> bool {
    !key.is_empty() && once(org).any(|name| fold(name).contains(key))
}

/// The lines that list candidates.
fn lines(orgs: &[&OrgName]) -> Vec<String> {
    orgs.iter().map(|org| format!("{}\t{}", org.code, org.name)).collect()
}
