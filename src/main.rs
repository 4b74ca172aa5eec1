//! `veche`: a town clerk's records of the work with public associations.
#![allow(dead_code)]

mod fault;
mod paper;
mod sheet;
mod value;

fn main() {}
