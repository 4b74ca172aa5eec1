use super::Key;

fn veterans() -> Key {
    Key::new(["СВГ", "Городской совет ветеранов (пенсионеров) «Ёлка»", "чернобыльцы"])
}

#[test]
fn any_part_of_any_word_is_found_whatever_its_case() {
    for typed in
        ["СВГ", "свг", "совет", "ВЕТЕРАН", "етер", "пенсионер", "елк", "ЁЛКА", "Черноб", "быльц", "свг ветеран"]
    {
        assert!(veterans().score(typed).is_some(), "{typed}");
    }
}

#[test]
fn what_stands_nowhere_is_not_found() {
    for typed in ["афганцы", "совет афганцев", "veteran"] {
        assert_eq!(veterans().score(typed), None, "{typed}");
    }
}

#[test]
fn several_words_are_found_in_any_order() {
    assert!(veterans().score("ветер сов").is_some());
    assert!(veterans().score("  ветеранов   совет ").is_some());
}

#[test]
fn nothing_typed_finds_every_line_alike() {
    assert_eq!(veterans().score(""), Some(0));
    assert_eq!(veterans().score(" "), Some(0));
    // Quotes are no part of a name.
    assert_eq!(veterans().score("«"), Some(0));
}

#[test]
fn the_nearer_comes_first() {
    let scores = ["чернобыльцы", "Городской сов", "ветер", "етеран"].map(|typed| veterans().score(typed));
    assert_eq!(scores, [Some(4), Some(3), Some(2), Some(1)]);
}

#[test]
fn an_accent_typed_by_itself_finds_the_letter_that_has_it() {
    assert!(Key::new(["Районный совет"]).score("раи\u{306}он").is_some());
}
