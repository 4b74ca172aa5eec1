//! `init`: a new file.

use super::context::Context;
use crate::fault::{Exit, Fault, Result};
use crate::locale::Arg;
use crate::record::Record;
use crate::store::{self, Store};
use crate::subject::{CodeRow, Office};
use crate::value::Lang;
use crate::value::closed::OfficeLang;

/// The office whose file it is.
#[derive(clap::Args, Debug)]
pub struct Init {
    #[command(flatten)]
    office: Office,
    /// For the group too (0660): two clerks of one group on one machine work in the file. The folder must let the group write
    #[arg(long, alias = "общий", display_order = 900)]
    shared: bool,
}

impl Init {
    /// Creates the file with the code lists and the office; never over a file that is there.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        if context.global.demo {
            return Err(Fault::new(Exit::Usage, "init-demo").into());
        }
        let path = context.path()?;
        context.folder(&path)?;
        let mut office = self.office;
        office.office_lang.get_or_insert(match context.locale.lang {
            Lang::Ru => OfficeLang::Ru,
            Lang::En => OfficeLang::En,
        });
        store::create(&path, self.shared, |store| fill(store, &office, context))?;
        context.remark("say-created", &[("path", Arg::from(path.display().to_string()))]);
        Ok(())
    }
}

/// Operation 1: the code lists and the office.
fn fill(store: &mut Store, office: &Office, context: &Context) -> Result<()> {
    let mut office = office.clone();
    store.write(&context.op("init", Office::TABLE), |tx| {
        let names = tx.names(context.locale.lang, context.today)?;
        office.settle(Some(1), &names)?;
        tx.insert(&office, Some(1))?;
        for code in CodeRow::open()? {
            tx.insert(&code, None)?;
        }
        Ok(())
    })
}
