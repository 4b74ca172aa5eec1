use crate::source::files;

#[test]
fn no_file_is_longer_than_300_lines() {
    let long: Vec<_> =
        files().into_iter().filter(|file| file.text.lines().count() > 300).map(|file| file.path).collect();
    assert!(long.is_empty(), "{long:?}");
}
