//! A date with its own precision.

/// ISO 8601 text: `2012`, `2012-09`, `2012-09-01`, or an interval of two such with one precision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When(String);

impl When {
    /// The stored text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
