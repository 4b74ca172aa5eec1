use super::*;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn names(folder: &Path) -> Vec<String> {
    let entry = |entry: io::Result<fs::DirEntry>| entry.expect("an entry").file_name().to_string_lossy().into_owned();
    let mut names: Vec<_> = fs::read_dir(folder).expect("a folder").map(entry).collect();
    names.sort();
    names
}

fn hello(out: &mut dyn Write) -> Result<u8> {
    use crate::output::door::Written;
    out.write_all(b"hello").written().map(|()| 7)
}

fn refusal(path: &Path, force: bool) -> (&'static str, Exit) {
    let fault = to_file(path, force, hello).expect_err("refused");
    (fault.id, fault.exit)
}

#[test]
fn a_new_file_is_written_whole_and_alone() {
    let folder = folder();
    let path = folder.path().join("Отчёт.csv");
    assert_eq!(to_file(&path, false, hello), Ok(7));
    assert_eq!(fs::read(&path).expect("a file"), b"hello");
    assert_eq!(names(folder.path()), ["Отчёт.csv"]);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "old").expect("a file");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("rights");
    to_file(&path, true, hello).expect("written");
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
}

#[test]
fn nothing_is_written_over_unless_forced() {
    let folder = folder();
    let path = folder.path().join("a");
    fs::write(&path, "old").expect("a file");
    assert_eq!(refusal(&path, false), ("exists", Exit::CannotCreate));
    assert_eq!(fs::read(&path).expect("a file"), b"old");
    to_file(&path, true, hello).expect("written");
    assert_eq!(fs::read(&path).expect("a file"), b"hello");
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn what_appears_meanwhile_is_not_written_over() {
    let folder = folder();
    let path = folder.path().join("a");
    let fault = to_file(&path, false, |out| {
        fs::write(&path, "faster").expect("a file");
        hello(out)
    });
    assert_eq!(fault.expect_err("refused").id, "exists");
    assert_eq!(fs::read(&path).expect("a file"), b"faster");
    assert_eq!(names(folder.path()), ["a"]);
}

#[test]
fn a_fault_leaves_nothing_behind_and_the_old_file_as_it_was() {
    let folder = folder();
    let path = folder.path().join("a");
    let failing = |out: &mut dyn Write| {
        hello(out)?;
        Err::<(), _>(Fault::data("bad"))
    };
    assert_eq!(to_file(&path, false, failing), Err(Fault::data("bad")));
    assert!(names(folder.path()).is_empty());
    fs::write(&path, "old").expect("a file");
    assert_eq!(to_file(&path, true, failing), Err(Fault::data("bad")));
    assert_eq!(fs::read(&path).expect("a file"), b"old");
}

#[test]
fn a_missing_folder_is_named() {
    let folder = folder();
    let fault = to_file(&folder.path().join("no/a"), false, hello).expect_err("refused");
    assert_eq!((fault.id, fault.exit), ("no-folder", Exit::CannotCreate));
    assert_eq!(fault.args, [("path", folder.path().join("no").display().to_string())]);
    fs::write(folder.path().join("file"), "").expect("a file");
    assert_eq!(refusal(&folder.path().join("file/a"), false), ("no-folder", Exit::CannotCreate));
}

#[test]
fn folders_and_devices_are_never_written_over() {
    let folder = folder();
    for path in [folder.path(), &folder.path().join("new/"), Path::new("/"), Path::new(".."), Path::new("")] {
        for force in [false, true] {
            assert_eq!(refusal(path, force), ("not-a-file", Exit::CannotCreate), "{path:?}");
        }
    }
    if cfg!(unix) {
        assert_eq!(refusal(Path::new("/dev/null"), true), ("not-a-file", Exit::CannotCreate));
    }
}

#[test]
fn a_name_too_long_is_a_fault_of_the_name() {
    let folder = folder();
    assert_eq!(refusal(&folder.path().join("ю".repeat(300)), false), ("file-name", Exit::CannotCreate));
    assert!(names(folder.path()).is_empty());
    // The longest name there is leaves room for no addition.
    to_file(&folder.path().join("a".repeat(255)), false, hello).expect("written");
}

#[cfg(unix)]
#[test]
fn a_link_leads_to_the_file_that_is_written() {
    let folder = folder();
    let (path, target) = (folder.path().join("link"), folder.path().join("target"));
    std::os::unix::fs::symlink("target", &path).expect("a link");
    assert_eq!(refusal(&path, false), ("exists", Exit::CannotCreate), "a link to nothing");
    fs::write(&target, "old").expect("a file");
    assert_eq!(refusal(&path, false), ("exists", Exit::CannotCreate));
    to_file(&path, true, hello).expect("written");
    assert!(path.is_symlink());
    assert_eq!(fs::read(&target).expect("a file"), b"hello");
    // One that leads nowhere gives way itself.
    fs::remove_file(&target).expect("the file");
    to_file(&path, true, hello).expect("written");
    assert!(!path.is_symlink() && !target.exists());
}

#[test]
fn each_refusal_of_the_system_has_its_exit_code() {
    let of = |kind: ErrorKind| {
        let fault = refused(Path::new("a"), &kind.into());
        (fault.id, fault.exit)
    };
    assert_eq!(of(ErrorKind::PermissionDenied), ("not-permitted", Exit::NotPermitted));
    assert_eq!(of(ErrorKind::ReadOnlyFilesystem), ("not-permitted", Exit::NotPermitted));
    assert_eq!(of(ErrorKind::StorageFull), ("write", Exit::Io));
    assert_eq!(of(ErrorKind::NotFound), ("no-folder", Exit::CannotCreate));
    assert_eq!(refused(Path::new("a"), &ErrorKind::NotFound.into()).args, [("path", ".".to_owned())]);
}

#[test]
fn two_at_once_do_not_take_each_others_temporary_file() {
    let folder = folder();
    let (one, two) = (folder.path().join("1"), folder.path().join("2"));
    to_file(&one, false, |out| {
        to_file(&two, false, hello)?;
        hello(out)
    })
    .expect("written");
    assert_eq!(names(folder.path()), ["1", "2"]);
}
