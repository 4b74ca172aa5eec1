//! A field as the file holds it: what is bound, hashed, kept in the history and compared.

use std::borrow::Cow;

/// One stored value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Raw<'a> {
    /// Not stated.
    Null,
    /// A number, an id, kopecks.
    Int(i64),
    /// Text, a code, a date.
    Text(Cow<'a, str>),
    /// The rows of a link table, in their order.
    List(Vec<Raw<'a>>),
}

/// A record's stored values, in the order of its table's columns.
pub type Row<'a> = Vec<Raw<'a>>;

impl<'a> Raw<'a> {
    /// Text that is borrowed from the record.
    pub fn text(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    /// The same value, owning its text.
    pub fn into_owned(self) -> Raw<'static> {
        match self {
            Self::Null => Raw::Null,
            Self::Int(n) => Raw::Int(n),
            Self::Text(t) => Raw::Text(Cow::Owned(t.into_owned())),
            Self::List(items) => Raw::List(items.into_iter().map(Raw::into_owned).collect()),
        }
    }

    /// The number, when it is one.
    pub fn int(&self) -> Option<i64> {
        if let Self::Int(n) = self { Some(*n) } else { None }
    }

    /// The text, when it is text.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(t) = self { Some(t) } else { None }
    }

    /// The items of a list; a single value is its own only one.
    pub fn items(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { std::slice::from_ref(self) }
    }

    /// True when nothing is stated: NULL, or a list without items.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Null) || matches!(self, Self::List(items) if items.is_empty())
    }

    /// The same value with a list in one fixed order: two lists of the same items are the same set.
    pub fn as_set(&self) -> Self {
        match self {
            Self::List(items) => {
                let mut items = items.clone();
                items.sort();
                Self::List(items)
            }
            other => other.clone(),
        }
    }
}
