//! The verb that aid alone has: `register`.

mod register;

use clap::{Command, Subcommand};

use super::context::Context;
use super::later::{Later, flags};
use super::verb::Verb;
use crate::subject::Aid;
use register::Register;

/// What can be done with aid.
#[derive(Debug, Subcommand)]
pub enum AidVerb {
    #[command(flatten)]
    Common(Verb<Aid>),
    /// Enter the support that was decided into the register, and print it
    #[command(alias = "реестр")]
    Register(Later<Register>),
}

impl AidVerb {
    /// Does it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Common(verb) => verb.run(context),
            Self::Register(args) => args.0.run(context),
        }
    }

    /// The flags of a verb, put off until it is typed.
    pub fn put_off(verb: &str) -> Option<fn(Command) -> Command> {
        match verb {
            "register" => Some(flags::<Register>),
            verb => Verb::<Aid>::put_off(verb),
        }
    }
}
