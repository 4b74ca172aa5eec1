//! References to other records: an association by anything that names it, an event or a plan item by number.

use std::marker::PhantomData;
use std::str::FromStr;

use super::field::{Column, Kind, Scalar};
use super::{Cell, Names, Raw, record_number};
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
    fn settle(&mut self, names: &Names, _column: &Column) -> Result<()> {
        if let Self::Typed(text) = self {
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
