//! `award add`: one record for each awardee, all in one operation, each held against the statutes.

use clap::{ArgMatches, Args, Command, FromArgMatches};

use super::guard::Guard;
use crate::cli::add;
use crate::cli::ask::Guide;
use crate::cli::context::Context;
use crate::locale::Arg;
use crate::record::Record;
use crate::store::{Mode, Op};
use crate::subject::Award;
use crate::value::Text;

/// The fields of new awards.
#[derive(Args, Debug)]
pub struct AwardAdd {
    #[command(flatten)]
    awards: Awards,
    /// Add it even when an equal record is there
    #[arg(long, aliases = ["ещё-раз", "еще-раз"])]
    again: bool,
    /// Record it in spite of the rules, and keep why
    #[arg(long, alias = "вопреки", value_name = "REASON")]
    despite: Option<Text>,
    #[command(flatten)]
    guide: Guide,
}

impl AwardAdd {
    /// Adds the records, unless they are there already.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        self.guide.is_done()?;
        let mut store = context.store(Mode::Write)?;
        let mut awards = self.awards.records();
        let reason = self.despite.as_ref().map(|reason| reason.as_str().to_owned());
        let op = Op { reason, ..context.op("add", Award::TABLE) };
        let (done, warnings) = store.write(&op, |tx| {
            let names = tx.names(context.locale.lang, context.today)?;
            for award in &mut awards {
                award.fill(&names)?;
                award.settle_fields(&names)?;
            }
            context.meant(&names);
            let mut guard = Guard::in_transaction(tx, &awards, None)?;
            let mut done = Vec::new();
            for award in &awards {
                let (id, added) = add::put(award, self.again, tx, &names)?;
                if added {
                    guard.look(id, award, &names, &context.locale);
                }
                done.push((id, added));
            }
            Ok((done, guard.end(self.despite.is_some())?))
        })?;
        warnings.say(context);
        awards
            .iter()
            .zip(&done)
            .filter(|(_, (_, added))| *added)
            .for_each(|(award, _)| context.closed().changes(award));
        match (done.as_slice(), awards.as_slice()) {
            ([(id, added)], [award]) => add::report(award, *id, *added, context),
            (several, _) => report(several, context),
        }
    }
}

/// One receipt for several records.
fn report(done: &[(i64, bool)], context: &Context) -> anyhow::Result<()> {
    let numbers =
        |wanted: bool| -> Vec<i64> { done.iter().filter(|(_, added)| *added == wanted).map(|(id, _)| *id).collect() };
    let list = |ids: &[i64]| ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let (new, there) = (numbers(true), numbers(false));
    let args = [
        ("n", Arg::from(new.len())),
        ("ids", list(&new).into()),
        ("known", there.len().into()),
        ("there", list(&there).into()),
    ];
    let all: Vec<i64> = done.iter().map(|(id, _)| *id).collect();
    Ok(context.receipt(if new.is_empty() { "honour-there" } else { "honour-added" }, &args, &all)?)
}

/// An award, and all who are to have it.
#[derive(Clone, Debug)]
struct Awards {
    award: Award,
    awardees: Vec<Text>,
}

impl Awards {
    /// One record for each awardee; one where nobody is named.
    fn records(&self) -> Vec<Award> {
        if self.awardees.len() < 2 {
            return vec![self.award.clone()];
        }
        let of = |awardee: &Text| Award { awardee: Some(awardee.clone()), ..self.award.clone() };
        self.awardees.iter().map(of).collect()
    }
}

impl FromArgMatches for Awards {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let awardees = matches.get_many::<Text>("awardee").unwrap_or_default().cloned().collect();
        Ok(Self { award: Award::from_arg_matches(matches)?, awardees })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Awards {
    fn augment_args(command: Command) -> Command {
        Award::augment_args(command).mut_arg("awardee", |arg| {
            let help = "Who was awarded: a person, a team or an association, in words; may be repeated, a record each";
            arg.action(clap::ArgAction::Append).help(help)
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
