use super::*;

#[test]
fn a_terminal_tells_its_own_width() {
    assert_eq!(chosen(Some(120), true, Some("70")), Some(120));
}

#[test]
fn without_a_terminal_columns_is_asked() {
    assert_eq!(chosen(None, false, Some("100")), Some(100));
    assert_eq!(chosen(None, false, Some(" 100 ")), Some(100));
}

#[test]
fn without_either_there_is_no_limit() {
    for columns in [None, Some(""), Some("wide"), Some("0"), Some("-5"), Some("99999999999999999999999")] {
        assert_eq!(chosen(None, false, columns), None, "{columns:?}");
    }
}

#[test]
fn a_terminal_that_does_not_say_has_eighty() {
    assert_eq!(chosen(None, true, None), Some(80));
    assert_eq!(chosen(None, true, Some("66")), Some(66));
}

#[test]
fn nothing_is_narrower_than_forty() {
    assert_eq!(chosen(Some(10), true, None), Some(40));
    assert_eq!(chosen(None, false, Some("1")), Some(40));
}
