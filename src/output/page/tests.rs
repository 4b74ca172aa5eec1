use super::*;

#[test]
fn a_long_command_is_broken_before_a_flag_as_a_shell_takes_it() {
    assert_eq!(command("veche a b", 10), ["  veche a b"]);
    let lines = command("veche a --one \"x y z\" --two -o f", 26);
    assert_eq!(lines, ["  veche a --one \"x y z\" \\", "      --two -o f"]);
    // What cannot be broken stays whole.
    assert_eq!(command("veche a --one aaaaaaaaaaaaaaa", 20), ["  veche a \\", "      --one aaaaaaaaaaaaaaa"]);
}

#[test]
fn paragraphs_and_items_keep_to_the_width() {
    let text = "# Dates\n\nA long paragraph of words.\n\n- an item of several words\n\n    veche help dates\n";
    let shown = lines(text, Some(16));
    let expected =
        ["DATES", "", "A long paragraph", "of words.", "", "- an item of", "  several words", "", "  veche help dates"];
    assert_eq!(shown, expected);
}
