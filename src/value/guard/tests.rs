use proptest::prelude::*;

use super::*;

#[test]
fn what_begins_like_a_formula_gets_a_quote() {
    for text in ["=1", "+7 900", "-5", "@sum", "\t=1", "\r1", "＝1", "＋", "－", "＠x", "'=1", "'''-"] {
        assert_eq!(guard(text), format!("'{text}"), "{text:?}");
    }
}

#[test]
fn other_text_stays_as_it_is() {
    for text in ["", "a=1", "'quoted'", "'", "''", "1-2", " =1", "\n=1", "«-»", "— тире", "–"] {
        assert_eq!(guard(text), text);
        assert_eq!(unguard(text), text);
    }
}

proptest! {
    #[test]
    fn taking_the_guard_off_gives_back_the_text(text in "['=+@\\-\t\r＝＋－＠aб ]{0,8}") {
        let guarded = guard(&text);
        prop_assert_eq!(unguard(&guarded), &text);
    }

    #[test]
    fn no_guarded_text_begins_like_a_formula(text in any::<String>()) {
        let guarded = guard(&text).into_owned();
        prop_assert!(!guarded.starts_with(FORMULA));
        prop_assert_eq!(unguard(&guarded), &text);
    }

    #[test]
    fn two_texts_are_never_guarded_alike(one in "'{0,3}[=a-]?", other in "'{0,3}[=a-]?") {
        prop_assert_eq!(guard(&one) == guard(&other), one == other);
    }
}

#[test]
fn a_workbook_guards_only_what_has_quotes_of_its_own() {
    for text in ["=1", "+7 900", "@sum", "'quoted'", "'", ""] {
        assert_eq!(guard_quoted(text), text);
    }
    assert_eq!(guard_quoted("'=1"), "''=1");
    assert_eq!(guard_quoted("''-"), "'''-");
}

#[test]
fn a_wrapped_text_is_a_formula_of_one_string() {
    assert_eq!(wrap("007"), "=\"007\"");
    assert_eq!(wrap("1\"2"), "=\"1\"\"2\"");
    assert_eq!(wrap(""), "=\"\"");
}

#[test]
fn a_text_longer_than_a_string_in_a_formula_may_be_is_left_plain() {
    assert_eq!(wrap(&"7".repeat(255)), format!("=\"{}\"", "7".repeat(255)));
    assert_eq!(wrap(&"7".repeat(256)), "7".repeat(256));
    // What counts is UTF-16, in which this sign takes two units.
    assert_eq!(wrap(&"𝟕".repeat(127)), format!("=\"{}\"", "𝟕".repeat(127)));
    assert_eq!(wrap(&"𝟕".repeat(128)), "𝟕".repeat(128));
}

#[test]
fn only_a_whole_formula_of_one_string_is_taken_off() {
    assert_eq!(unwrap("=\"007\""), "007");
    assert_eq!(unwrap("=\"'=1\""), "=1");
    assert_eq!(unwrap("=\"\""), "");
    assert_eq!(unwrap("=\"a\"\"b\""), "a\"b");
    for text in ["=\"", "=", "=\"007", "=007\"", "=\"1\"&\"2\"", "=\"1\"\"", "=\"\"\"", " =\"1\"", "=\"1\" "] {
        assert_eq!(unwrap(text), text);
    }
}

proptest! {
    #[test]
    fn taking_all_off_gives_back_the_text(text in any::<String>()) {
        let guarded = guard(&text);
        let wrapped = wrap(&guarded);
        prop_assert_eq!(unwrap(&wrapped), text.as_str());
        prop_assert_eq!(unwrap(&guarded), text.as_str());
    }

    #[test]
    fn quotes_of_every_kind_come_back(text in "['\"=+7а]{0,8}") {
        let guarded = guard(&text);
        let wrapped = wrap(&guarded);
        prop_assert_eq!(unwrap(&wrapped), text.as_str());
        prop_assert_eq!(unwrap(&guarded), text.as_str());
        let kept = guard_quoted(&text);
        prop_assert_eq!(unguard(&kept), text.as_str());
    }

    #[test]
    fn a_text_comes_back_from_a_workbook(text in any::<String>()) {
        let kept = guard_quoted(&text);
        prop_assert_eq!(unguard(&kept), text.as_str());
    }
}
