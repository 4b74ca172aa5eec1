//! What an association was called, and who headed it, before.

use crate::record::{Record, columns};
use crate::value::reference::ToOrg;
use crate::value::{Ref, Text, When};

/// A name or a head that an association had until a day.
#[derive(clap::Args, Clone, Debug)]
pub struct Former {
    /// The association
    #[arg(long)]
    pub org: Ref<ToOrg>,
    /// The full name it had
    #[arg(long)]
    pub name: Option<Text>,
    /// The short name it had
    #[arg(long)]
    pub short_name: Option<Text>,
    /// Who headed it
    #[arg(long)]
    pub head: Option<Text>,
    /// When the head came into office
    #[arg(long)]
    pub since: Option<When>,
    /// The first day on which it was no longer so
    #[arg(long)]
    pub until: When,
}

impl Record for Former {
    const TABLE: &'static str = "former";
    const ORDER: &'static [&'static str] = &["until"];
    columns!(org, name, short_name, head, since, until);

    fn title(&self) -> String {
        self.name.as_ref().or(self.head.as_ref()).map_or_else(String::new, |text| text.as_str().to_owned())
    }
}
