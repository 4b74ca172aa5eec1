//! The program as its users meet it: what is typed, what comes back, what is kept.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes transcripts with them")]

mod backup;
mod changes;
mod check;
mod code_changes;
mod codes;
mod dates;
mod example;
mod exits;
mod fields;
mod figures;
mod file_choice;
mod files;
mod gaps;
mod harness;
mod history;
mod import;
mod import_said;
mod labels;
mod language;
mod list_formats;
mod lists;
mod log;
mod mended;
mod names;
mod office_year;
mod other_tools;
mod package;
mod person;
mod plan;
mod refs;
mod remarks;
mod report;
mod restore;
mod round_trip;
mod rules;
mod spreadsheets;
mod spreadsheets_out;
mod tables_wrong;
mod times;
mod together;
mod undo;
mod unknown;
mod verbs;
mod verbs_ru;
