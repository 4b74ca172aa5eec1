//! `veche`: a town clerk's records of the work with public associations.
#![allow(dead_code, unused_imports)]

mod fault;
mod locale;
mod output;
mod paper;
mod sheet;
mod value;

fn main() {}
