//! The values that records are made of: what a field may hold, how it is typed, stored and shown.

pub mod cell;
pub mod fold;
pub mod ident;
pub mod lang;
pub mod money;
pub mod number;
pub mod text;
pub mod when;

pub use cell::Cell;
pub use fold::fold;
pub use ident::{Inn, Ogrn};
pub use lang::Lang;
pub use money::Money;
pub use number::{Count, Times, Year};
pub use text::{Alias, Handle, Prose, Text};
pub use when::{Belongs, Due, Founded, Period, Precision, When};
