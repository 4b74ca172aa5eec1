//! The values that records are made of: what a field may hold, how it is typed, stored and shown.

pub mod cell;
pub mod closed;
pub mod codes;
pub mod field;
pub mod figure;
pub mod fold;
pub mod guard;
pub mod ident;
pub mod lang;
pub mod lookalike;
pub mod money;
pub mod names;
pub mod naming;
pub mod number;
pub mod orgs;
pub mod person;
pub mod raw;
pub mod reference;
pub mod scalars;
pub mod text;
pub mod when;

pub use cell::Cell;
pub use codes::{Code, Codes};
pub use field::{Column, Field, Kind, Scalar};
pub use figure::{Figure, Sum};
pub use ident::{Inn, Ogrn};
pub use lang::Lang;
pub use money::Money;
pub use names::Names;
pub use number::{Count, Quantity, Times, Year as YearNumber, record_number};
pub use orgs::Orgs;
pub use raw::{Raw, Row};
pub use reference::Ref;
pub use scalars::CountTerm;
pub use text::{Alias, Handle, Prose, Text};
pub use when::{Belongs, Due, Founded, Period, Precision, When};
