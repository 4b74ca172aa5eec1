//! Who may know whom. An arrow that is not in the table does not stand in the source.

use std::collections::BTreeSet;

use crate::source::{File, files};

/// A layer, and the layers it may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli", "output", "locale"]),
    ("cli", &["subject", "store", "report", "record", "sheet", "paper", "output", "input", "locale", "value", "fault"]),
    ("input", &["value", "sheet", "fault"]),
    ("report", &["subject", "store", "record", "sheet", "paper", "value", "fault"]),
    ("subject", &["record", "value", "fault"]),
    ("store", &["record", "value", "fault"]),
    ("record", &["sheet", "value", "fault"]),
    ("output", &["sheet", "paper", "value", "locale", "fault"]),
    ("paper", &["sheet"]),
    ("sheet", &["value", "fault"]),
    ("locale", &["value", "fault"]),
    ("value", &["fault"]),
    ("fault", &[]),
];

/// What single places may name besides: a path below `src`, and the layer or module.
const MORE: &[(&str, &str)] = &[
    // The only sentences outside `locale`.
    ("report/words", "locale"),
    // A person's alphabet.
    ("report", "locale::collate"),
    // Every field of every subject must have its label.
    ("locale/tests.rs", "subject"),
];

fn allowed(file: &File, path: &str) -> bool {
    let target = path.split("::").next().unwrap_or_default();
    let (_, known) = ARROWS
        .iter()
        .find(|(layer, _)| *layer == file.layer())
        .unwrap_or_else(|| panic!("{}: a layer that the table does not know", file.path));
    let more = |(place, what): &&(&str, &str)| {
        file.path.starts_with(place) && (path == *what || path.starts_with(&format!("{what}::")))
    };
    target == file.layer() || known.contains(&target) || MORE.iter().any(|place| more(&place))
}

/// Every path that begins with `crate::`, with the members of `crate::{…}` one by one.
fn paths(code: &str) -> Vec<String> {
    let is_path = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == ':';
    let mut paths = Vec::new();
    for (at, word) in code.match_indices("crate::") {
        let after = &code[at + word.len()..];
        if let Some(group) = after.strip_prefix('{') {
            paths.extend(members(group));
            continue;
        }
        let end = after.find(|sign| !is_path(sign)).unwrap_or(after.len());
        // `crate::locale::{collate, dates}`
        match after[..end].strip_suffix("::").zip(after[end..].strip_prefix('{')) {
            Some((stem, group)) => paths.extend(members(group).map(|member| format!("{stem}::{member}"))),
            None => paths.push(after[..end].to_owned()),
        }
    }
    paths
}

/// The first words of a group's members, nested groups left aside.
fn members(group: &str) -> impl Iterator<Item = String> + '_ {
    let mut depth = 0;
    let end = group.find(|sign| {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        depth < 0
    });
    let group = &group[..end.unwrap_or(group.len())];
    let mut depth = 0;
    let parts = group.split(move |sign| {
        depth += i32::from(sign == '{') - i32::from(sign == '}');
        depth == 0 && sign == ','
    });
    parts.map(|part| part.trim().split("::{").next().unwrap_or_default().to_owned()).filter(|part| !part.is_empty())
}

#[test]
fn no_layer_names_one_above_it() {
    let mut wrong = BTreeSet::new();
    for file in files() {
        let code = file.text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        for path in paths(&code).into_iter().filter(|path| !allowed(&file, path)) {
            wrong.insert(format!("{} names {path}", file.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_of_arrows_has_no_way_back() {
    for (layer, known) in ARROWS {
        let mut seen = BTreeSet::new();
        let mut ahead: Vec<&str> = known.to_vec();
        while let Some(next) = ahead.pop() {
            assert_ne!(next, *layer, "{layer} comes back to itself");
            if seen.insert(next) {
                ahead.extend(ARROWS.iter().find(|(name, _)| *name == next).map_or(&[][..], |(_, known)| known));
            }
        }
    }
}

#[test]
fn paths_are_found_in_groups_too() {
    let code = "use crate::{fault::Fault, value::{Cell, When}, sheet};\nuse crate::locale::{collate, dates::when};\ncrate::store::open()";
    let found = ["fault::Fault", "value", "sheet", "locale::collate", "locale::dates::when", "store::open"];
    assert_eq!(paths(code), found);
}
