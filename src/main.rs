//! `veche`: a town clerk's records of the work with public associations, and the year's account.

mod cli;
mod fault;
mod input;
mod locale;
mod output;
mod paper;
mod record;
mod report;
mod sheet;
mod store;
mod subject;
mod value;

use std::process::ExitCode;

fn main() -> ExitCode {
    output::error::on_panic();
    output::error::on_file_limit();
    ExitCode::from(cli::run())
}
