//! Every fault has its words.

use std::fs;
use std::path::Path;

use crate::source::files;

/// The names of the faults that the source makes: the text after `Fault::new(…,`, `Fault::data(` and the like.
fn faults() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files().iter().filter(|file| !file.is_tests()) {
        let code = file.code().collect::<Vec<_>>().join("\n");
        for opening in ["Fault::new(", "Fault::data(", "named(", "(Exit::"] {
            for (at, _) in code.match_indices(opening) {
                let after = &code[at + opening.len()..];
                let call = &after[..after.find(')').unwrap_or(after.len())];
                let Some(id) = call.split('"').nth(1) else { continue };
                if id.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-') {
                    found.push((id.to_owned(), file.path.clone()));
                }
            }
        }
    }
    found
}

#[test]
fn every_fault_is_worded_in_both_languages() {
    let faults = faults();
    assert!(faults.len() > 60, "{}", faults.len());
    for lang in ["ru", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/locale/{lang}/fault.ftl"));
        let words = fs::read_to_string(path).expect("the messages");
        for (id, place) in &faults {
            assert!(words.contains(&format!("\nfault-{id} = ")), "{lang}: no words for `{id}` of {place}");
        }
    }
}
