use super::*;

#[test]
fn a_letter_of_the_other_alphabet_is_changed_for_its_twin() {
    assert_eq!(TWINS[0].chars().count(), TWINS[1].chars().count());
    assert!(TWINS[0].is_ascii() && TWINS[1].chars().all(is_cyrillic));
    assert_eq!(cyrillic("BOИ").as_deref(), Some("ВОИ"));
    assert_eq!(cyrillic("CB").as_deref(), Some("СВ"));
    assert_eq!(latin("саmp").as_deref(), Some("camp"));
    for none in ["ВОИ", "wolf", "2024", ""] {
        assert_eq!(cyrillic(none), None, "{none}");
    }
    assert_eq!(latin("щука"), None);
}

#[test]
fn a_letter_is_a_digit_only_where_nothing_else_is_left() {
    assert_eq!(digits("2О24").as_deref(), Some("2024"));
    assert_eq!(digits("l4.O3.2024").as_deref(), Some("14.03.2024"));
    for none in ["2024", "ООО Заря", "3 шт"] {
        assert_eq!(digits(none), None, "{none}");
    }
}

#[test]
fn latin_letters_are_strays_among_cyrillic_ones_alone() {
    assert_eq!(strays("BOИ, OO «Заря»"), ['B', 'O']);
    assert!(strays("клуб Excel").is_empty());
}
