//! The flags of `list`: what chooses records, then what lays them out.

use std::marker::PhantomData;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use super::{List, org_column};
use crate::cli::files::Files;
use crate::record::Record;
use crate::value::reference::{Ref, ToOrg};
use crate::value::{Code, Kind, When, YearNumber};

impl<R: Record> FromArgMatches for List<R> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self { matches: matches.clone(), files: Files::from_arg_matches(matches)?, kind: PhantomData })
    }
    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<R: Record> Args for List<R> {
    fn augment_args(command: Command) -> Command {
        let flag = |name: &'static str, alias: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).alias(alias).value_name(value).help(help).action(ArgAction::Set)
        };
        let dated = R::column("date").is_some();
        let org = org_column::<R>().is_some();
        let own = R::augment_args_for_update(Command::new(R::TABLE));
        let coded = own.get_arguments().filter(|arg| {
            R::column(arg.get_id().as_str()).is_some_and(|column| matches!(column.kind, Kind::Code | Kind::Closed(_)))
        });
        let coded =
            coded.map(|arg| arg.clone().action(ArgAction::Set).num_args(1).value_parser(clap::value_parser!(Code)));
        // What chooses records stands before what lays them out.
        let coded: Vec<Arg> = coded.map(|arg| arg.display_order(20)).collect();
        let command = command
            .arg(
                flag("year", "год", "YEAR", "Only this year")
                    .display_order(10)
                    .value_parser(clap::value_parser!(YearNumber)),
            )
            .args(dated.then(|| {
                flag("from", "с", "DATE", "From this date on").display_order(11).value_parser(clap::value_parser!(When))
            }))
            .args(dated.then(|| {
                flag("to", "по", "DATE", "Up to this date").display_order(12).value_parser(clap::value_parser!(When))
            }))
            .args(org.then(|| {
                flag("org", "орг", "ORG", "Only with this association; all: with any, group:CODE: with any of a group")
                    .display_order(13)
                    .value_parser(clap::value_parser!(Ref<ToOrg>))
            }))
            .args(coded)
            .arg(flag("text", "текст", "WORDS", "Only where all these words stand").display_order(30))
            .arg(
                flag("sort", "порядок", "FIELD,-FIELD", "Sort by these fields, `-` for falling order")
                    .allow_hyphen_values(true)
                    .display_order(40),
            )
            .arg(flag("columns", "столбцы", "FIELD,FIELD", "Show these columns, in this order").display_order(41))
            .arg(
                Arg::new("stamp")
                    .long("stamp")
                    .alias("отпечаток")
                    .help("A last column by which import knows whether the record was changed meanwhile")
                    .action(ArgAction::SetTrue)
                    .display_order(43),
            )
            .args((R::TABLE == "plan").then(|| {
                Arg::new("form")
                    .long("form")
                    .alias("форма")
                    .help("In the form of a plan: number, task, term, who answers, mark of what was done")
                    .action(ArgAction::SetTrue)
                    .conflicts_with_all(["columns", "stamp"])
                    .display_order(44)
            }))
            .arg(
                flag("limit", "не-больше", "NUMBER", "At most so many records")
                    .value_parser(clap::value_parser!(i64).range(0..))
                    .display_order(42),
            );
        Files::augment_args(command)
    }
    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
