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
