//! Personal data in texts that are not meant for it: telephones, e-mails, passports, СНИЛС. A field of its own (an
//! association's telephone, its e-mail) is no finding.

use std::sync::LazyLock;

use regex::Regex;

use crate::fault::Result;
use crate::store::{Finding, Query, Store};
use crate::subject;
use crate::value::{Column, Kind, Raw};

/// What a text may hold, the more exact first: what one has found is no other's any more. Between the digits stand any
/// dashes and spaces (`\p{Pd}`, `\p{Zs}`): a word processor puts its own for those that were typed.
const KINDS: [(&str, &str); 4] = [
    ("private-email", r"[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}"),
    // 112-233-445 95, СНИЛС 11223344595
    (
        "private-snils",
        r"\b\d{3}[\p{Pd}\p{Zs}]\d{3}[\p{Pd}\p{Zs}]\d{3}[\p{Pd}\p{Zs}]\d{2}\b|(?i:снилс)[^\d\n]{0,5}\d{11}\b",
    ),
    // +7 (384-45) 3-12-34, 8 923 123-45-67, and a town's own 3-12-34.
    (
        "private-phone",
        r"(?:\+7|\b8)[(\p{Pd}\p{Zs}]{0,2}\d{3,5}[)\p{Pd}\p{Zs}]{0,2}\d{1,3}[\p{Pd}\p{Zs}]?\d{2}[\p{Pd}\p{Zs}]?\d{2}\b|\b\d{1,3}\p{Pd}\d{2}\p{Pd}\d{2}\b",
    ),
    // 32 05 123456; серия 3205 № 123456; паспорт 3205123456. Ten digits alone are an ИНН or a document's number.
    (
        "private-passport",
        r"\b\d{2}\p{Zs}?\d{2}(?:\p{Zs}|\p{Zs}?(?:№|N|номер)\p{Zs}?)\d{6}\b|(?i:паспорт)[^\d\n]{0,20}\d{10}\b",
    ),
];

static PATTERNS: LazyLock<Vec<(&str, Regex)>> =
    LazyLock::new(|| KINDS.iter().filter_map(|(what, pattern)| Some((*what, Regex::new(pattern).ok()?))).collect());

/// Fields that are there for what is looked for, or hold numbers that look like it.
const MEANT: [(&str, &str); 7] = [
    ("org", "phone"),
    ("org", "email"),
    ("org", "inn"),
    ("org", "ogrn"),
    ("org", "site"),
    ("org", "address"),
    ("office", "executor"),
];

/// Looks through every text; how many records there are.
pub fn look(store: &Store, mut tell: impl FnMut(Finding)) -> Result<i64> {
    let mut records = 0;
    for shape in subject::shapes() {
        store.each_stored(&shape, &Query::default(), |id, row| {
            records += 1;
            for (column, raw) in shape.columns.iter().zip(&row).filter(|(column, _)| is_text(column)) {
                for (what, found) in raw.items().iter().filter_map(Raw::as_text).flat_map(found) {
                    let (table, field) = (shape.table.to_owned(), Some(column.name.to_owned()));
                    tell(Finding { table, id: Some(id), field, what, args: vec![("text", found)] });
                }
            }
            Ok(())
        })?;
    }
    Ok(records)
}

fn is_text(column: &Column) -> bool {
    matches!(column.kind, Kind::Text | Kind::Prose) && !MEANT.contains(&(column.table, column.name))
}

/// What a text holds.
fn found(text: &str) -> Vec<(&'static str, String)> {
    let (mut rest, mut found) = (text.to_owned(), Vec::new());
    for (what, pattern) in PATTERNS.iter() {
        for place in pattern.find_iter(&rest.clone()) {
            found.push((*what, place.as_str().to_owned()));
            rest.replace_range(place.range(), &"\n".repeat(place.len()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_persons_own_is_found_in_a_text() {
        for (text, what, part) in [
            ("звонить 8 923 123-45-67 вечером", "private-phone", "8 923 123-45-67"),
            ("тел. +7 (384-45) 3-12-34", "private-phone", "3-12-34"),
            ("тел. 3-12-34", "private-phone", "3-12-34"),
            ("тел. 3–12–34", "private-phone", "3–12–34"),
            ("8\u{a0}923\u{a0}123\u{2011}45\u{2011}67", "private-phone", "123\u{2011}45"),
            ("СНИЛС: 11223344595", "private-snils", "11223344595"),
            ("112–233–445\u{a0}95", "private-snils", "112–233–445"),
            ("почта ivanova@mail.ru, вечером", "private-email", "ivanova@mail.ru"),
            ("СНИЛС 112-233-445 95", "private-snils", "112-233-445 95"),
            ("паспорт 32 05 123456", "private-passport", "32 05 123456"),
            ("серия 3205 № 123456", "private-passport", "3205 № 123456"),
            ("3205 123456", "private-passport", "3205 123456"),
            ("32 05№123456", "private-passport", "32 05№123456"),
            ("Паспорт гражданина: 3205123456", "private-passport", "3205123456"),
        ] {
            let all = found(text);
            assert!(all.iter().any(|(kind, found)| *kind == what && found.contains(part)), "{text}: {all:?}");
            assert_eq!(all.len(), 1, "{text}: {all:?}");
        }
    }

    #[test]
    fn every_pattern_is_one_and_dates_sums_and_numbers_are_nobodys() {
        assert_eq!(PATTERNS.len(), KINDS.len());
        for text in [
            "01.09.2012",
            "с 01.09.2012 по 15.09.2012",
            "45 000,50 руб.",
            "протокол № 12-3",
            "2012-09-01",
            "№ 1290",
            "ИНН 4230001234",
            "свидетельство № 4212345678",
        ] {
            assert_eq!(found(text), Vec::new(), "{text}");
        }
    }
}
