//! What is measured, and the peers: built before anything runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Bench, Result};

/// The target of the static build.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// `cargo build --release`.
pub fn plain() -> Result<PathBuf> {
    cargo(&["build", "--release", "--bin", "veche"], None)?;
    Ok(target().join("release/veche"))
}

/// The documented release build, static.
pub fn fixed() -> Result<PathBuf> {
    if !cfg!(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64")) {
        return Err(format!("the static build is for {TARGET}").into());
    }
    let flags = Some("-C target-feature=+crt-static -C relocation-model=static");
    cargo(&["build", "--release", "--bin", "veche", "--target", TARGET], flags)?;
    Ok(target().join(TARGET).join("release/veche"))
}

/// The program as an installed one lies on the disk: copied in one piece. As a linker leaves it, its pages lie scattered in
/// the system's memory, and each start takes a quarter longer.
pub fn installed(built: &Path, place: PathBuf) -> Result<PathBuf> {
    std::fs::copy(built, &place)?;
    Ok(place)
}

fn cargo(args: &[&str], flags: Option<&str>) -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(args).env_remove("RUSTFLAGS");
    if let Some(flags) = flags {
        command.env("RUSTFLAGS", flags);
    }
    if command.status()?.success() { Ok(()) } else { Err(format!("cargo {} failed", args.join(" ")).into()) }
}

/// The folder of builds: the one that holds the benches' own `tmp`.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap_or(Path::new("target"))
}

/// A peer in C, compiled; without a compiler there is none.
pub fn peer(name: &str, bench: &Bench) -> Result<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers").join(format!("{name}.c"));
    let out = bench.folder.join(name);
    tool("cc")?;
    let done = Command::new("cc").args(["-O2", "-static", "-o"]).arg(&out).arg(source).output()?;
    if done.status.success() { Ok(out) } else { Err("cc cannot link statically".into()) }
}

/// A tool's path; the error says that it is missing.
pub fn tool(name: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file());
    found.ok_or_else(|| format!("{name} is missing").into())
}

/// A Python that has a module; the error says that it has not.
pub fn python(module: &str) -> Result<PathBuf> {
    let asked = format!("import sys, {module}; print(sys.executable)");
    let done = Command::new(tool("python3")?).args(["-c", &asked]).output()?;
    if !done.status.success() {
        return Err(format!("python3 has no {module}").into());
    }
    Ok(String::from_utf8(done.stdout)?.trim_end().into())
}
