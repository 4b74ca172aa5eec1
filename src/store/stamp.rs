//! The stamp of a record: what it holds, in sixteen letters, by which import knows whether it was changed meanwhile.

use super::history::hash;
use crate::record::Record;

/// Bytes of the hash that a stamp keeps: enough that no change goes by unseen.
const BYTES: usize = 8;

/// The stamp of a record as it stands, whoever wrote it. Letters `a` to `p` alone, one for four bits: what has no digit
/// no spreadsheet takes for a number.
pub fn stamp<R: Record>(id: i64, record: &R) -> String {
    let hash = hash(&[], R::TABLE, id, R::COLUMNS, Some(&record.row()));
    let letter = |bits: u8| char::from(b'a' + bits);
    hash[..BYTES].iter().flat_map(|byte| [letter(byte >> 4), letter(byte & 15)]).collect()
}
