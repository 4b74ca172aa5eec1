//! Runs the console blocks of the documents as they stand, in one folder, and compares what is printed.
//! `VECHE_BLESS=1 cargo test --test readme` writes what is printed into the documents instead.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The documents whose blocks are run.
const DOCUMENTS: &[&str] = &["README.md", "docs/ru/rukovodstvo.md", "docs/ru/tablitsy.md", "docs/en/spreadsheets.md"];

#[test]
fn the_documents_show_what_the_program_prints() {
    for name in DOCUMENTS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = std::fs::read_to_string(&path).expect("the document reads");
        let shown = Session::new().replay(&text);
        if std::env::var_os("VECHE_BLESS").is_some() {
            std::fs::write(&path, &shown).expect("the document is written");
        }
        assert!(text.contains("```console"), "{name} shows no command");
        let differs = text.lines().zip(shown.lines()).position(|(was, is)| was != is);
        let at = differs.unwrap_or(text.lines().count().min(shown.lines().count()));
        assert!(
            text == shown,
            "{name}:{}: {:?} is now {:?}; run `VECHE_BLESS=1 cargo test --test readme` and look at the difference",
            at + 1,
            text.lines().nth(at).unwrap_or_default(),
            shown.lines().nth(at).unwrap_or_default(),
        );
    }
}

/// What the pages for the clerk tell to type stands in a block that is run, and nowhere else.
#[test]
fn the_pages_show_no_command_that_is_not_run() {
    for name in DOCUMENTS.iter().filter(|name| name.starts_with("docs/")) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = std::fs::read_to_string(path).expect("the document reads");
        let mut block = None;
        for (at, line) in text.lines().enumerate() {
            if let Some(kind) = line.strip_prefix("```") {
                block = if block.is_some() { None } else { Some(kind) };
                assert!(block.is_none_or(|kind| kind == "console"), "{name}:{}: not a console block", at + 1);
            }
            let told = block.is_none() && line.contains("`veche ");
            assert!(!told, "{name}:{}: this command is run by no test: {line}", at + 1);
        }
    }
}

/// A folder and an environment that know nothing of this machine.
struct Session {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

impl Session {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), variables: Vec::new() }
    }

    /// The document with every block's output made anew.
    fn replay(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut lines = text.lines().peekable();
        let mut inside = false;
        while let Some(line) = lines.next() {
            if inside && !line.starts_with("```") && !line.starts_with("$ ") {
                continue; // what was printed last time
            }
            out.push_str(line);
            out.push('\n');
            inside = if line.starts_with("```") { line == "```console" } else { inside };
            if let Some(first) = line.strip_prefix("$ ").filter(|_| inside) {
                let mut command = first.to_owned();
                while let Some(more) = lines.next_if(|line| line.starts_with("> ")) {
                    out.push_str(more);
                    out.push('\n');
                    command.push('\n');
                    command.push_str(&more[2..]);
                }
                out.push_str(&self.run(&command));
            }
        }
        out
    }

    fn run(&mut self, command: &str) -> String {
        if let Some(settings) = command.strip_prefix("export ") {
            let pairs = settings.split(' ').filter_map(|pair| pair.split_once('='));
            self.variables.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
            return String::new();
        }
        let program = PathBuf::from(env!("CARGO_BIN_EXE_veche"));
        let folder = program.parent().expect("the program lies in a folder").display();
        let done = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", format!("{folder}:/usr/bin:/bin"))
            .env("HOME", self.folder.path())
            .env("LANG", "ru_RU.UTF-8")
            .env("COLUMNS", "80")
            .env("VECHE_TODAY", "2024-12-20")
            .env("VECHE_USER", "clerk")
            .envs(self.variables.iter().cloned())
            .output()
            .expect("a shell");
        // The folder is another one each time.
        let home = self.folder.path().display().to_string();
        String::from_utf8(done.stdout).expect("UTF-8").replace(&home, "/home/clerk")
    }
}
