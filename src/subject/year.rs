//! What is said of a year as a whole.

use crate::record::{Record, columns};
use crate::value::reference::ToOrg;
use crate::value::{Code, Count, Prose, Ref};

/// What is said of a year as a whole, for its account.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Year {
    /// How many associations act here, as the administration knows
    #[arg(long, alias = "заявлено")]
    pub declared_orgs: Option<Count>,
    /// One of the most active associations, in order; may be repeated
    #[arg(long, alias = "активные")]
    pub active: Vec<Ref<ToOrg>>,
    /// A form of interaction the town works by; may be repeated
    #[arg(long, alias = "взаимодействие")]
    pub interaction: Vec<Code>,
    /// What the account opens with: text, or @FILE
    #[arg(long, alias = "вступление")]
    pub opening: Option<Prose>,
    /// What its first part closes with: text, or @FILE
    #[arg(long, alias = "заключение")]
    pub closing: Option<Prose>,
    /// What the tasks of the next year open with: text, or @FILE
    #[arg(long, alias = "вступление-к-задачам")]
    pub tasks_opening: Option<Prose>,
}

impl Record for Year {
    const TABLE: &'static str = "year";
    const ORDER: &'static [&'static str] = &[];
    columns!(declared_orgs, active[active], interaction[interaction], opening, closing, tasks_opening);

    fn title(&self) -> String {
        String::new()
    }
}
