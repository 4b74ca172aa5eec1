//! People's names as initials, in what leaves the office and in the history.

use std::sync::LazyLock;

use regex::Regex;

use crate::value::person::initials;
use crate::value::{Column, Raw, Row};

/// Types of who was awarded that are no single person's name.
const NO_PERSON: [&str; 3] = ["group", "team", "org"];

/// What an erasure leaves in a name's place: the words of `person-erased`, with a number where two would be one.
static ERASED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\((?:стёрто|erased)(?: \d+)?\)").ok());

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
        row[at] = Raw::Text(short(name).into());
    }
}

/// Initials, but for what is no name any more.
fn short(name: &str) -> String {
    let (mut parts, mut from) = (Vec::new(), 0);
    for mark in ERASED.iter().flat_map(|erased| erased.find_iter(name)) {
        parts.extend([initials(&name[from..mark.start()]), mark.as_str().to_owned()]);
        from = mark.end();
    }
    parts.push(initials(&name[from..]));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::value::Lang;

    #[test]
    fn what_was_erased_is_no_name() {
        for (name, shown) in [
            ("(стёрто)", "(стёрто)"),
            ("(стёрто 2)", "(стёрто 2)"),
            ("(erased) М. П.", "(erased) М. П."),
            ("Петров Пётр, (стёрто)", "П. П., (стёрто)"),
            ("Иванова (Петрова) Мария", "И. П. М."),
        ] {
            assert_eq!(short(name), shown);
        }
        for lang in [Lang::Ru, Lang::En] {
            let mark = Locale::new(lang).text("person-erased");
            assert_eq!(short(&mark), mark);
        }
    }
}
