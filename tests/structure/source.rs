//! The source as tests read it: every file, and its code without comments, text and tests.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of `src`.
pub struct File {
    /// Its path below `src`: `store/open.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl File {
    /// The layer it belongs to: `store` for `store.rs` and `store/open.rs`.
    pub fn layer(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap_or_default()
    }

    /// True for a file of unit tests.
    pub fn is_tests(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.contains("/tests/")
    }

    /// Its lines of code without comments, as far as a `#[cfg(test)]` module of its own.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        let own = self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        own.lines().filter(|line| !line.trim_start().starts_with("//"))
    }

    /// The text of its string literals, one after another.
    pub fn strings(&self) -> Vec<String> {
        let code = self.code().collect::<Vec<_>>().join("\n");
        let mut strings = Vec::new();
        let mut rest = code.chars().peekable();
        while let Some(sign) = rest.next() {
            match sign {
                // A character, such as '"', or a lifetime.
                '\'' => {
                    let ahead: Vec<char> = rest.clone().take(3).collect();
                    match ahead.as_slice() {
                        ['\\', _, '\''] => drop(rest.nth(2)),
                        [_, '\'', ..] => drop(rest.nth(1)),
                        _ => {}
                    }
                }
                '"' => {
                    let mut text = String::new();
                    while let Some(sign) = rest.next() {
                        match sign {
                            '\\' => drop(rest.next()),
                            '"' => break,
                            _ => text.push(sign),
                        }
                    }
                    strings.push(text);
                }
                _ => {}
            }
        }
        strings
    }
}

/// Every `.rs` file of `src`, unit tests too.
pub fn files() -> Vec<File> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&src, &mut found);
    assert!(found.len() > 100, "the source is not where it was");
    let file = |path: PathBuf| File {
        text: fs::read_to_string(&path).expect("a file of the source"),
        path: path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/"),
    };
    found.into_iter().map(file).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}
