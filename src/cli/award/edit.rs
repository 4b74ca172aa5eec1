//! `award edit`: the common one, held against the statutes where it changes what they are about.

use super::guard::{Guard, Warnings};
use crate::cli::context::Context;
use crate::cli::edit::{self, Edit};
use crate::record::Record;
use crate::store::{Mode, Op};
use crate::subject::Award;
use crate::value::Text;

/// The fields that statutes are about.
const RULED: [&str; 9] = ["date", "kind", "times", "awardee", "awardee_type", "people", "org", "merit", "nominated_on"];

/// A record, and what to change in it.
#[derive(clap::Args, Debug)]
pub struct AwardEdit {
    #[command(flatten)]
    edit: Edit<Award>,
    /// Record it in spite of the rules, and keep why
    #[arg(long, alias = "вопреки", value_name = "REASON")]
    despite: Option<Text>,
}

impl AwardEdit {
    /// Changes what was typed.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        self.edit.says_something()?;
        let mut store = context.store(Mode::Write)?;
        let op = self.edit.op(context);
        let reasons: Vec<String> =
            self.despite.iter().map(|reason| reason.as_str().to_owned()).chain(op.reason).collect();
        let op = Op { reason: (!reasons.is_empty()).then(|| reasons.join("; ")), ..op };
        let mut warnings: Vec<Warnings> = Vec::new();
        let changed = store.write(&op, |tx| {
            self.edit.change_all(tx, context, |tx, changed| {
                let (old, new) = (changed.old.row(), changed.new.row());
                let differs = Award::COLUMNS.iter().zip(old.iter().zip(&new)).filter(|(_, (old, new))| old != new);
                // Who corrects a note is not asked once more about an award that was recorded in spite of the rules.
                if !differs.into_iter().any(|(column, _)| RULED.contains(&column.name)) {
                    return Ok(());
                }
                let names = tx.names(context.locale.lang, context.today)?;
                let mut guard = Guard::in_transaction(tx, [&changed.new], Some(changed.id))?;
                guard.look(changed.id, &changed.new, &names, &context.locale);
                warnings.push(guard.end(self.despite.is_some())?);
                Ok(())
            })
        })?;
        for warnings in &warnings {
            warnings.say(context);
        }
        edit::report(&changed, context)
    }
}
