use proptest::prelude::*;

use super::*;
use crate::output::tests::HOSTILE;

#[test]
fn plain_text_is_borrowed() {
    for text in ["", "Совет ветеранов", "«Ёлка» — №1", "👩‍👧 e\u{301}", "a\u{a0}b"] {
        assert!(matches!(clean(text), Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn escapes_and_controls_become_a_visible_sign() {
    assert_eq!(clean("\u{1b}[31m"), "\u{fffd}[31m");
    assert_eq!(clean("a\u{7}b\0c\u{7f}d\u{9b}e"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e");
}

#[test]
fn signs_of_direction_become_visible() {
    for sign in ['\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}'] {
        assert_eq!(clean(&sign.to_string()), "\u{fffd}");
    }
    assert_eq!(clean("\u{200d}\u{202f}\u{206a}"), "\u{200d}\u{202f}\u{206a}");
}

#[test]
fn a_line_break_of_any_kind_is_one_space_or_one_line_feed() {
    let text = "a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g\th";
    assert_eq!(clean(text), "a b c d e f g h");
    assert_eq!(clean_lines(text), "a\nb\nc\nd\ne\nf\ng h");
    assert!(matches!(clean_lines("a\nb"), Cow::Borrowed(_)));
}

#[test]
fn hostile_text_comes_out_harmless() {
    for text in HOSTILE {
        assert!(!clean(text).chars().any(is_hostile), "{text:?}");
        assert!(!clean_lines(text).chars().any(|sign| sign != '\n' && is_hostile(sign)), "{text:?}");
    }
}

proptest! {
    #[test]
    fn nothing_hostile_is_left_and_twice_is_once(text in any::<String>()) {
        let once = clean(&text).into_owned();
        prop_assert!(!once.chars().any(is_hostile));
        prop_assert_eq!(clean(&once), once.as_str());
    }
}
