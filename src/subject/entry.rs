//! The register of associations that received support.

use crate::record::{Record, columns};
use crate::value::reference::ToAid;
use crate::value::{Ref, When};

/// An entry of the register: its number is the record's own, and is never given again.
#[derive(clap::Args, Clone, Debug)]
pub struct Entry {
    /// The support
    #[arg(long)]
    pub aid: Ref<ToAid>,
    /// The day on which it was entered
    #[arg(long)]
    pub entered_on: When,
}

impl Record for Entry {
    const TABLE: &'static str = "entry";
    const ORDER: &'static [&'static str] = &[];
    columns!(aid, entered_on);

    fn title(&self) -> String {
        String::new()
    }
}
