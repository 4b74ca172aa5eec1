//! The program as its users meet it: what is typed, what comes back, what is kept.

mod dates;
mod exits;
mod file_choice;
mod files;
mod harness;
mod language;
mod names;
mod remarks;
mod times;
mod unknown;
