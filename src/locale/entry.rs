//! One message cut out of its file, so that a command pays for the words it says and for no others.

use memchr::memmem;

/// The text of a message in a file of them, up to the next entry or comment; nothing where the file has none of this
/// name. An entry begins at the start of a line, and what belongs to it is indented, as Fluent's syntax has it.
pub fn entry<'a>(source: &'a str, id: &str) -> Option<&'a str> {
    let start = memmem::find_iter(source.as_bytes(), id)
        .find(|&at| (at == 0 || source[..at].ends_with('\n')) && source[at + id.len()..].starts_with(" ="))?;
    let rest = &source[start..];
    let next = |&at: &usize| rest[at + 1..].starts_with(|first: char| first.is_ascii_alphabetic() || first == '#');
    Some(&rest[..memchr::memchr_iter(b'\n', rest.as_bytes()).find(next).map_or(rest.len(), |at| at + 1)])
}

/// The messages that stand inside this one: `{ backup-records }`.
pub fn named(entry: &str) -> impl Iterator<Item = &str> {
    entry.split('{').skip(1).filter_map(|placeable| {
        let inner = placeable.trim_start();
        let name =
            &inner[..inner.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(inner.len())];
        name.starts_with(|first: char| first.is_ascii_lowercase()).then_some(name)
    })
}
