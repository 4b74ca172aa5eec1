//! Names match however they are typed, and a branch never becomes its parent.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{fold, fold_any, fold_plain};

#[test]
fn spellings_of_one_name_have_one_key() {
    for name in [
        "Совет ветеранов «Берёза»",
        "СОВЕТ ВЕТЕРАНОВ \"БЕРЕЗА\"",
        "совет  ветеранов “Берёза”",
        " Совет\u{a0}ветеранов\u{2009}„Береза“ ",
        "Со\u{ad}вет ветера\u{200b}нов 'Бере\u{308}за'\u{feff}",
        "\u{202e}Совет ветеранов\n`Берёза`\u{2069}",
        "СОВЕТ ВЕТЕРАНОВ ‹БЕРЁЗА›",
    ] {
        assert_eq!(fold(name), "совет ветеранов береза", "{name:?}");
    }
}

#[test]
fn dashes_and_hyphens_go() {
    for name in ["Клуб-музей", "Клуб–музей", "Клуб—музей", "Клуб\u{2011}музей", "Клуб−музей", "Клуб\u{2010}музей"]
    {
        assert_eq!(fold(name), "клубмузей", "{name:?}");
    }
    assert_eq!(fold("СЖК — отделение"), fold("СЖК отделение"));
    assert_eq!(fold(" — "), "");
}

#[test]
fn letters_taken_apart_are_the_letters() {
    assert_eq!(fold("Чернобыльскии\u{306}"), fold("Чернобыльский"));
    assert_ne!(fold("май"), fold("маи"));
    assert_eq!(fold("Ё"), "е");
    assert_eq!(fold("е\u{200d}\u{308}"), "е");
}

#[test]
fn only_the_cyrillic_yo_loses_its_dots() {
    assert_eq!(fold("Noël ї"), "noël ї");
}

#[test]
fn different_names_stay_different() {
    assert_ne!(fold("Совет ветеранов"), fold("Совет ветеранов, отделение"));
    assert_ne!(fold("ВОИ № 1"), fold("ВОИ № 2"));
}

proptest! {
    #[test]
    fn the_key_of_a_key_is_that_key(
        text in any::<String>(),
        near in "[еЕёЁиИ\u{306}\u{308}\u{323}\u{345} \u{a0}«\"\u{2d}—\u{200d}ΣσİIß\u{212a}\u{1fef}]{0,12}",
    ) {
        for text in [text, near] {
            let key = fold(&text);
            prop_assert_eq!(&fold(&key), &key);
            prop_assert_eq!(&fold(&text.nfd().collect::<String>()), &key);
            prop_assert_eq!(&fold(&text.nfc().collect::<String>()), &key);
        }
    }

    #[test]
    fn the_short_way_leads_where_the_long_one_does(name in "[ -~\\tА-Яа-яЁё№«»–—]{0,30}") {
        prop_assert_eq!(fold_plain(&name), fold_any(&name));
    }

    #[test]
    fn case_does_not_matter(name in "[А-Яа-яЁё «»-]{0,20}") {
        prop_assert_eq!(fold(&name.to_uppercase()), fold(&name));
    }
}
