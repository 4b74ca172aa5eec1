//! Words in the user's language.

pub mod dates;
