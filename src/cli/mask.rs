//! People's names as initials, in what leaves the office and in the history.

use crate::value::person::initials;
use crate::value::{Column, Raw, Row};

/// Types of who was awarded that are no single person's name.
const NO_PERSON: [&str; 3] = ["group", "team", "org"];

/// Puts initials in the place of people's names.
pub fn mask(table: &str, columns: &[Column], row: &mut Row<'_>) {
    let place = |name: &str| columns.iter().position(|column| column.name == name);
    let person = match table {
        "org" | "office" | "former" => place("head"),
        "award" => {
            let kind = place("awardee_type").and_then(|at| row[at].as_text());
            place("awardee").filter(|_| kind.is_none_or(|kind| !NO_PERSON.contains(&kind)))
        }
        _ => None,
    };
    if let Some(at) = person
        && let Some(name) = row[at].as_text()
    {
        row[at] = Raw::Text(initials(name).into());
    }
}
