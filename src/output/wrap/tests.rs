use proptest::prelude::*;

use super::*;

#[test]
fn text_breaks_at_spaces() {
    assert_eq!(wrap("Совет ветеранов войны и труда", 15), ["Совет ветеранов", "войны и труда"]);
    assert_eq!(wrap("aa bb", 5), ["aa bb"]);
    assert_eq!(wrap("aa bbb", 5), ["aa", "bbb"]);
}

#[test]
fn a_no_break_space_holds_its_words_together() {
    assert_eq!(wrap("в 2012\u{a0}году", 9), ["в", "2012\u{a0}году"]);
}

#[test]
fn a_line_set_in_goes_on_set_in() {
    assert_eq!(set_in("aa bb cc\n  aa bb cc", 7), ["aa bb", "cc", "  aa bb", "  cc"]);
    assert_eq!(set_in("\n  a", 1), ["", "  a"]);
}

#[test]
fn line_breaks_stay_and_an_empty_text_is_one_line() {
    assert_eq!(wrap("a\n\nb", 10), ["a", "", "b"]);
    assert_eq!(wrap("", 10), [""]);
}

#[test]
fn a_word_wider_than_the_line_is_cut() {
    assert_eq!(wrap("a длиннющее b", 5), ["a", "длинн", "ющее", "b"]);
    assert_eq!(wrap("abcdef", 3), ["abc", "def"]);
}

#[test]
fn a_letter_keeps_its_marks_and_an_emoji_its_parts() {
    assert_eq!(wrap("е\u{308}е\u{308}е\u{308}", 2), ["е\u{308}е\u{308}", "е\u{308}"]);
    assert_eq!(wrap("👩‍👧👩‍👧", 2), ["👩‍👧", "👩‍👧"]);
    assert_eq!(wrap("漢字", 3), ["漢", "字"]);
}

#[test]
fn a_sign_wider_than_the_line_still_comes_out() {
    assert_eq!(wrap("漢字", 1), ["漢", "字"]);
    assert_eq!(wrap("a b", 0), ["a", "b"]);
}

#[test]
fn an_indented_line_that_fits_keeps_its_indent() {
    assert_eq!(wrap("  12  Совет", 20), ["  12  Совет"]);
}

#[test]
fn hanging_lines_are_set_in() {
    assert_eq!(hanging("- aa bb cc", 6, 2), ["- aa", "  bb", "  cc"]);
    assert_eq!(hanging("- a\nb\n\nc", 20, 2), ["- a", "  b", "", "  c"]);
}

#[test]
fn a_cap_says_that_it_cut() {
    assert_eq!(cap("abcdef", 6), "abcdef");
    assert_eq!(cap("abcdefg", 6), "abcde…");
    assert_eq!(cap("ab cdef", 4), "ab…");
    assert_eq!(cap("漢字漢字", 6), "漢字…");
}

#[test]
fn a_megabyte_without_a_space_is_wrapped_in_no_time() {
    let lines = wrap(&"ю".repeat(500_000), 40);
    assert_eq!(lines.len(), 12_500);
    assert_eq!(wrap(&"\u{301}".repeat(500_000), 40).len(), 1);
}

proptest! {
    #[test]
    fn no_line_is_wider_than_the_limit(text in "[а-я漢👩\u{200d}\u{301} \u{a0}\n-]{0,60}", limit in 2usize..20) {
        for line in wrap(&text, limit) {
            prop_assert!(width(&line) <= limit, "{:?}", line);
        }
    }

    #[test]
    fn no_sign_is_lost_but_spaces(text in "[а-я漢👩\u{200d}\u{301} \u{a0}-]{0,60}", limit in 0usize..20) {
        let solid = |text: &str| text.replace([' ', '\n'], "");
        prop_assert_eq!(solid(&wrap(&text, limit).concat()), solid(&text));
    }

    #[test]
    fn a_cap_is_never_wider(text in any::<String>(), limit in 3usize..20) {
        prop_assert!(width(&cap(&text, limit)) <= limit);
    }
}
