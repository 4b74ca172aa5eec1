//! The two languages that the program speaks.

/// The language of everything a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Russian
    Ru,
    /// English
    En,
}
