//! What text may hold.

use std::str::FromStr;

use proptest::prelude::*;

use super::{Alias, Handle, MAX, Prose, Text};

fn fault<T: FromStr<Err = crate::fault::Fault> + std::fmt::Debug>(text: &str) -> &'static str {
    text.parse::<T>().expect_err(text).id
}

fn text(typed: &str) -> String {
    typed.parse::<Text>().unwrap_or_else(|fault| panic!("{typed:?}: {fault}")).into_string()
}

fn prose(typed: &str) -> String {
    typed.parse::<Prose>().unwrap_or_else(|fault| panic!("{typed:?}: {fault}")).to_string()
}

#[test]
fn text_is_trimmed_of_all_that_cannot_be_seen() {
    for typed in ["Совет", " Совет ", "\u{feff}Совет", "\u{a0}\u{200b}Совет\u{2060}\u{202f}", "\tСовет\r\n"]
    {
        assert_eq!(text(typed), "Совет", "{typed:?}");
        assert_eq!(prose(typed), "Совет", "{typed:?}");
    }
    assert_eq!(text("Совет  «Мир» и\u{a0}лад"), "Совет  «Мир» и\u{a0}лад");
}

#[test]
fn signs_that_only_part_lines_are_left_out() {
    for typed in ["ветера\u{ad}нов", "вете\u{200b}ранов", "\u{feff}вете\u{2060}ра\u{ad}нов"]
    {
        assert_eq!(text(typed), "ветеранов", "{typed:?}");
        assert_eq!(prose(typed), "ветеранов", "{typed:?}");
    }
    let family = "\u{1f468}\u{200d}\u{1f469}";
    assert_eq!(text(family), family, "what joins signs is no hint");
    let hint = "\u{ad}\u{200b}";
    assert_eq!(hint.parse::<Text>().expect_err("nothing").id, "text-empty");
}

#[test]
fn text_is_composed() {
    assert_eq!(text("маи\u{306}"), "май");
    assert_eq!(prose("е\u{308}лка\nмаи\u{306}"), "ёлка\nмай");
}

#[test]
fn control_characters_and_what_is_none_are_refused_and_named() {
    for (typed, code) in [
        ("a\u{1b}[31mb", "U+001B"),
        ("a\0b", "U+0000"),
        ("a\u{85}b", "U+0085"),
        ("a\u{9b}b", "U+009B"),
        ("a\tb", "U+0009"),
        ("a\u{7f}b", "U+007F"),
        ("a\u{fdd0}1\u{fdd2}b", "U+FDD0"),
        ("a\u{ffff}b", "U+FFFF"),
        ("a\u{1fffe}b", "U+1FFFE"),
    ] {
        let found = typed.parse::<Text>().expect_err(typed);
        assert_eq!((found.id, found.args), ("text-control", vec![("code", code.to_owned())]));
        assert_eq!(fault::<Prose>(typed), "text-control", "{typed:?}");
    }
}

#[test]
fn line_breaks_stand_in_prose_alone_and_are_lf() {
    for typed in ["a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\u{2029}b"] {
        assert_eq!(fault::<Text>(typed), "text-break", "{typed:?}");
        assert_eq!(fault::<Alias>(typed), "text-break", "{typed:?}");
        assert_eq!(fault::<Handle>(typed), "text-break", "{typed:?}");
        assert_eq!(prose(typed), "a\nb", "{typed:?}");
    }
    assert_eq!(prose("a\r\n\r\nb\r\r"), "a\n\nb");
}

#[test]
fn signs_of_writing_direction_are_data() {
    assert_eq!(text("a\u{202e}b\u{2066}c"), "a\u{202e}b\u{2066}c");
}

#[test]
fn empty_text_is_no_text() {
    for typed in ["", "  ", "\u{a0}\u{200b}\u{feff}", "\r\n"] {
        assert_eq!(fault::<Text>(typed), "text-empty", "{typed:?}");
        assert_eq!(fault::<Prose>(typed), "text-empty", "{typed:?}");
        assert_eq!(fault::<Handle>(typed), "text-empty", "{typed:?}");
    }
}

#[test]
fn text_ends_at_64_kib() {
    let most = "я".repeat(MAX / 2);
    assert_eq!(text(&most), most);
    assert_eq!(fault::<Text>(&format!("{most}.")), "text-long");
    assert_eq!(fault::<Prose>(&format!("{most}.")), "text-long");
    // Decomposed it is longer; what counts is what is stored.
    assert_eq!(text(&"и\u{306}".repeat(MAX / 2)).len(), MAX);
}

#[test]
fn items_of_a_list_hold_no_semicolon() {
    assert_eq!("Союз, «Чернобыль»".parse::<Alias>().unwrap().as_str(), "Союз, «Чернобыль»");
    let fault = "a; b".parse::<Alias>().unwrap_err();
    assert_eq!(fault.id, "alias-sign");
    assert_eq!(fault.args, [("text", "a; b".to_owned()), ("sign", ";".to_owned())]);
}

#[test]
fn a_handle_can_stand_in_a_list_and_is_no_number() {
    for typed in ["ВОИ", "Союз 12", "12-А", "«Мир»", "1.1"] {
        assert_eq!(typed.parse::<Handle>().expect(typed).as_str(), typed);
    }
    assert_eq!(fault::<Handle>("ВОИ; СЖК"), "handle-sign");
    assert_eq!(fault::<Handle>("ВОИ, СЖК"), "handle-sign");
    assert_eq!(fault::<Handle>("12"), "handle-digits");
    assert_eq!(fault::<Handle>(" 0 "), "handle-digits");
}

#[test]
fn stored_text_is_trusted() {
    assert_eq!(Text::from_stored(" a ").as_str(), " a ");
    assert_eq!(Prose::from_stored("a\r\n").as_str(), "a\r\n");
    assert_eq!(Alias::from_stored(";").as_str(), ";");
    assert_eq!(Handle::from_stored("12").as_str(), "12");
}

proptest! {
    #[test]
    fn what_was_accepted_is_accepted_again_unchanged(typed in any::<String>()) {
        if let Ok(text) = typed.parse::<Text>() {
            prop_assert_eq!(text.as_str().parse(), Ok(text.clone()));
        }
        if let Ok(prose) = typed.parse::<Prose>() {
            prop_assert!(!prose.as_str().contains('\r'));
            prop_assert_eq!(prose.as_str().parse(), Ok(prose.clone()));
        }
        let _ = (typed.parse::<Alias>(), typed.parse::<Handle>());
    }
}
