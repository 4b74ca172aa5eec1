//! The account of a town that was invented for these tests, as a clerk sees it: whole papers, both languages.

#[path = "account/documents.rs"]
mod documents;
#[path = "account/harness.rs"]
mod harness;

#[path = "account/json.rs"]
mod json;
#[path = "account/once.rs"]
mod once;
#[path = "account/papers.rs"]
mod papers;
#[path = "account/periods.rs"]
mod periods;
#[path = "account/second_town.rs"]
mod second_town;
#[path = "account/seed.rs"]
mod seed;
#[path = "account/sparse.rs"]
mod sparse;
