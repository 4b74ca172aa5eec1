//! The Debian package: what it is made of is there, or made by `scripts/deb` right before.

use std::path::Path;

#[test]
fn what_the_package_takes_is_in_the_source_or_made_by_its_script() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| std::fs::read_to_string(root.join(name)).expect("a file of the source");
    let (manifest, script) = (read("Cargo.toml"), read("scripts/deb"));
    let assets = manifest.split("assets = [").nth(1).and_then(|rest| rest.split("\n]").next()).expect("the assets");
    let files: Vec<&str> = assets.lines().filter_map(|line| line.split('"').nth(1)).collect();
    assert!(files.len() > 8, "{files:?}");
    for file in files {
        let made = file.strip_prefix("target/package/");
        match made {
            // The manual is written whole, into its own folders.
            Some(page) if page.starts_with("man/") => assert!(script.contains("veche man --out \"$package/man\"")),
            Some(name) => assert!(script.contains(&format!("\"$package/{name}\"")), "{name} is made by nobody"),
            None if file.starts_with("target/") => {}
            None => assert!(root.join(file.trim_end_matches("*.md").trim_end_matches('*')).exists(), "{file}"),
        }
    }
}
