//! Years whose account has been handed in.

use crate::record::{Record, columns};
use crate::value::{Figures, Text, When};

/// What was published of a year; the record's number is the year.
#[derive(clap::Args, Clone, Debug)]
pub struct Closing {
    /// The day on which it was closed
    #[arg(long)]
    pub closed_on: When,
    /// The figures: the tidy CSV of the account
    #[arg(long)]
    pub figures: Figures,
    /// SHA-256 of what the records of the year held then, in hexadecimal
    #[arg(long)]
    pub records: Text,
}

impl Record for Closing {
    const TABLE: &'static str = "closing";
    const ORDER: &'static [&'static str] = &[];
    columns!(closed_on, figures, records);

    fn title(&self) -> String {
        String::new()
    }
}
