use super::*;

fn of(text: &str, words: &str) -> String {
    super::of(text, &Sought::new(words).expect("words"))
}

#[test]
fn a_short_text_is_shown_whole_in_one_line() {
    assert_eq!(of("Ёлка\nдля  детей", "елк"), "Ёлка для детей");
}

#[test]
fn of_a_long_text_the_places_are_shown_cut_between_words() {
    let text = format!("{} новогодняя ёлка {} подарки", "слово ".repeat(60), "дело ".repeat(60));
    let shown = of(&text, "елка подар");
    assert!(shown.starts_with("… слово ") && shown.contains(" новогодняя ёлка дело "), "{shown}");
    assert!(shown.contains(" … дело ") && shown.ends_with(" подарки"), "{shown}");
    assert!(shown.chars().count() < 250, "{shown}");
    assert!(of(&text, "елка").ends_with(" …"));
}

#[test]
fn one_endless_word_is_cut_inside() {
    let shown = of(&"ы".repeat(5000), "ыы");
    assert_eq!(shown.chars().count(), WHOLE + " …".chars().count());
    let shown = of(&format!("{}щ{}", "ы".repeat(5000), "ы".repeat(5000)), "щ");
    assert_eq!(shown.chars().count(), AROUND * 2 + 1 + "…  …".chars().count());
}

#[test]
fn a_word_that_stands_everywhere_does_not_bring_the_whole_text() {
    let shown = of(&"План работы и план встреч на квартал. ".repeat(300), "план");
    assert!(shown.chars().count() < (WHOLE + 4) * PLACES, "{shown}");
    assert!(shown.starts_with("План работы") && shown.ends_with('…'), "{shown}");
}
