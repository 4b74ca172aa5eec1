//! The values that records are made of: what a field may hold, how it is typed, stored and shown.

pub mod cell;
pub mod lang;
pub mod money;
pub mod when;

pub use cell::Cell;
pub use lang::Lang;
pub use money::Money;
pub use when::When;
