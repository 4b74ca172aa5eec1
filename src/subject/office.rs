//! The office whose records these are: one row.

use crate::record::{Record, columns};
use crate::value::Text;
use crate::value::closed::OfficeLang;

/// The office, its territory and the people who sign, in the cases that sentences need.
#[derive(clap::Args, Clone, Debug, Default)]
#[expect(clippy::struct_field_names, reason = "the names are those of the contract")]
pub struct Office {
    /// Name of the office: `Администрация Березовского городского округа`
    #[arg(long, alias = "название")]
    pub name: Option<Text>,
    /// The same as it follows «в»: `администрации Березовского городского округа`
    #[arg(long, alias = "название-где")]
    pub name_in: Option<Text>,
    /// The territory: `Березовский городской округ`
    #[arg(long, alias = "территория")]
    pub territory: Option<Text>,
    /// The same as it follows «территории»: `Березовского городского округа`
    #[arg(long, alias = "территории")]
    pub territory_of: Option<Text>,
    /// The same as it follows «в»: `Березовском городском округе`
    #[arg(long, alias = "территория-где")]
    pub territory_in: Option<Text>,
    /// The town, for the head of the account
    #[arg(long, alias = "город")]
    pub town: Option<Text>,
    /// The head of the town
    #[arg(long, alias = "глава")]
    pub head: Option<Text>,
    /// Who signs the account
    #[arg(long, alias = "подписывает")]
    pub signatory: Option<Text>,
    /// Who made it out, with telephone
    #[arg(long, alias = "исполнитель")]
    pub executor: Option<Text>,
    /// The language of the account
    #[arg(long, aliases = ["язык-отчёта", "язык-отчета"])]
    pub office_lang: Option<OfficeLang>,
}

impl Record for Office {
    const TABLE: &'static str = "office";
    const ORDER: &'static [&'static str] = &[];
    columns!(name, name_in, territory, territory_of, territory_in, town, head, signatory, executor, office_lang);

    /// There is one office in a file.
    fn own_id(&self) -> Option<i64> {
        Some(1)
    }

    fn title(&self) -> String {
        self.name.as_ref().map_or_else(String::new, |name| name.as_str().to_owned())
    }
}

impl Office {
    /// What stands above an account of the town: the town, else the office.
    pub fn town_first(&self) -> Option<&Text> {
        self.town.as_ref().or(self.name.as_ref())
    }

    /// What stands above a paper that the office keeps, a plan or a register: the office, else the town.
    pub fn name_first(&self) -> Option<&Text> {
        self.name.as_ref().or(self.town.as_ref())
    }
}
