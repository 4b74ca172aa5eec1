//! References to other records: an association by anything that names it, an event or a plan item by number.

use std::marker::PhantomData;
use std::str::FromStr;

use super::field::{Column, Kind, Scalar, Time};
use super::fold::fold;
use super::{Cell, Lang, Names, Raw, record_number};
use crate::fault::{Fault, Result};

/// A table that can be referred to.
pub trait Target {
    /// Its name.
    const TABLE: &'static str;
}

/// The associations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToOrg;
/// The records of aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToAid;
/// The events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToEvent;
/// The plan items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToPlan;

impl Target for ToOrg {
    const TABLE: &'static str = "org";
}
impl Target for ToAid {
    const TABLE: &'static str = "aid";
}
impl Target for ToEvent {
    const TABLE: &'static str = "event";
}
impl Target for ToPlan {
    const TABLE: &'static str = "plan";
}

/// A reference: what was typed until it is settled, then the record's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ref<T> {
    /// As typed, not yet looked up.
    Typed(String),
    /// The record's number.
    Id(i64, PhantomData<T>),
}

impl<T> Ref<T> {
    /// The reference to a record known by its number.
    pub fn to(id: i64) -> Self {
        Self::Id(id, PhantomData)
    }

    /// The record's number; none before it is settled.
    pub fn id(&self) -> Option<i64> {
        if let Self::Id(id, _) = self { Some(*id) } else { None }
    }
}

impl<T: Target> FromStr for Ref<T> {
    type Err = Fault;
    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        if T::TABLE == ToOrg::TABLE {
            return if text.is_empty() { Err(Fault::data("text-empty")) } else { Ok(Self::Typed(text.to_owned())) };
        }
        match record_number(text) {
            Some(id) if id > 0 => Ok(Self::to(id)),
            _ => Err(Fault::data("number-of-record").arg("text", text).arg("table", T::TABLE)),
        }
    }
}

impl<T: Target> Scalar for Ref<T> {
    const KIND: Kind = Kind::Ref(T::TABLE);
    fn raw(&self) -> Raw<'_> {
        match self {
            Self::Typed(text) => Raw::text(text),
            Self::Id(id, _) => Raw::Int(*id),
        }
    }
    fn from_raw(raw: Raw<'_>) -> Result<Self> {
        raw.int().map(Self::to).ok_or_else(|| Fault::data("stored-value"))
    }
    fn several(&self, names: &Names, time: Time<'_>) -> Result<Option<Vec<Self>>> {
        match self {
            Self::Typed(text) => {
                Ok(several(text, names, Some(time))?.map(|ids| ids.into_iter().map(Self::to).collect()))
            }
            Self::Id(..) => Ok(None),
        }
    }
    fn settle(&mut self, names: &Names, _column: &Column) -> Result<()> {
        if let Self::Typed(text) = self {
            if at_once(text, names).is_some() {
                return Err(Fault::data("org-several").arg("text", text));
            }
            *self = Self::to(names.orgs.resolve(text)?);
        }
        Ok(())
    }
    fn cell<'a>(&'a self, names: &'a Names, _column: &Column) -> Cell<'a> {
        match self {
            Self::Typed(text) => Cell::Text(text),
            Self::Id(id, _) if T::TABLE == ToOrg::TABLE => {
                names.orgs.get(*id).map_or(Cell::Number(*id), |org| Cell::Text(&org.code))
            }
            Self::Id(id, _) => Cell::Number(*id),
        }
    }
}

/// The associations that a word stands for: `все`, `all`: those that act here; `группа:ветераны`, `group:veterans`: those of
/// a group among them. Nothing where the word is a name. At a time those that were in being then.
pub fn several(text: &str, names: &Names, time: Option<Time<'_>>) -> Result<Option<Vec<i64>>> {
    let group = match at_once(text, names) {
        None => return Ok(None),
        Some(AtOnce::All) => None,
        Some(AtOnce::Group(group)) => Some(names.codes.resolve(GROUPS, group)?.code.as_str()),
    };
    let found = names.orgs.acting(group, time.map(|time| time()).as_ref());
    if found.is_empty() {
        return Err(Fault::data("org-nobody").arg("text", text));
    }
    names.orgs.stood_for(text, found.len());
    Ok(Some(found))
}

/// The code list of groups.
pub const GROUPS: &str = "org.groups";

/// What a word for several associations names.
enum AtOnce<'a> {
    All,
    Group(&'a str),
}

/// True for a word that stands for several associations wherever several may be named: no association may be called so.
pub fn stands_for_several(text: &str) -> bool {
    several_by(text).is_some()
}

/// Whether a word stands for several associations. An association whose code it is comes first.
fn at_once<'a>(text: &'a str, names: &Names) -> Option<AtOnce<'a>> {
    several_by(text).filter(|_| names.orgs.by_code(text).is_none())
}

/// The word for all associations that act here, and that which stands before `:` and a group of them.
pub fn words(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::Ru => ["все", "группа"],
        Lang::En => ["all", "group"],
    }
}

/// What a word names by itself, whatever associations there are.
fn several_by(text: &str) -> Option<AtOnce<'_>> {
    let is = |text: &str, at: usize| [Lang::Ru, Lang::En].iter().any(|lang| words(*lang)[at] == fold(text));
    let group = text.split_once(':').filter(|(word, _)| is(word, 1));
    let all = is(text, 0).then_some(AtOnce::All);
    group.map(|(_, group)| AtOnce::Group(group.trim())).or(all)
}
