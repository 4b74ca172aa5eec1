use super::*;

fn is_in(words: &str, text: &str) -> bool {
    Sought::new(words).expect("words").is_in(text.as_bytes())
}

#[test]
fn every_word_is_found_by_any_part_of_it_in_any_case() {
    assert!(is_in("елка", "Новогодняя ЁЛКА для детей"));
    assert!(is_in("ёлка", "новогодняя елка"));
    assert!(is_in("годн ДЕТ", "Новогодняя ёлка для детей"));
    assert!(!is_in("годн взросл", "Новогодняя ёлка для детей"));
    assert!(is_in("Straße", "STRAßE"));
}

#[test]
fn short_and_long_i_stay_two_letters_however_they_are_written() {
    let apart = "рай\u{308} и\u{306}од".replace("й\u{308}", "и\u{306}");
    assert!(is_in("йод", &apart) && is_in("ЙОД", &apart) && is_in("рай", &apart));
    assert!(!is_in("иод", &apart) && !is_in("раи", &apart));
    assert!(is_in("и\u{306}од", "йод") && is_in("е\u{308}лка", "елка") && is_in("елка", "е\u{308}лка"));
    assert!(!is_in("мои", "мой") && !is_in("мой", "мои"));
}

#[test]
fn every_sign_is_text() {
    for sign in ["\"", "%", "*", ".", "_", "\\", "(", "[а", "AND", "^", "$", "|", "'", "«", "+7", "?", "{2}", "#", "№"]
    {
        assert!(is_in(sign, &format!("а {sign} б")), "{sign}");
        assert!(!is_in(sign, "просто текст"), "{sign}");
    }
}

#[test]
fn places_are_told_in_order_and_once() {
    let sought = Sought::new("елка ёл").expect("words");
    let text = "Ёлка и елка";
    let words: Vec<&str> = sought.places(text).into_iter().map(|place| &text[place]).collect();
    assert_eq!(words, ["Ёлка", "елка"]);
    assert_eq!(sought.found_in("ёлочка").collect::<Vec<_>>(), [1]);
}

#[test]
fn what_is_no_word_or_too_long_is_refused() {
    assert_eq!(Sought::new(" \t\u{a0}").expect_err("nothing").id, "search-nothing");
    assert_eq!(Sought::new(&"ы".repeat(600)).expect_err("long").id, "search-long");
    assert!(Sought::new(&"ы".repeat(500)).is_ok());
}

#[test]
fn bytes_that_are_no_text_are_looked_through() {
    let sought = Sought::new("б").expect("a word");
    assert!(sought.is_in(b"\xff\xd0\xb1") && !sought.is_in(b"\xff\xfe"));
}
