use super::*;

/// How many cells are one of the known headings.
fn score(cells: &[String]) -> usize {
    cells.iter().filter(|cell| ["Дата", "Вид", "Название"].contains(&cell.trim())).count()
}

#[test]
fn known_headings_tell_the_separator() {
    for sign in [';', ',', '\t'] {
        let text = "Дата|Вид|Название\n1|2|3\n".replace('|', &sign.to_string());
        assert_eq!(char::from(found(&text, &score)), sign);
    }
}

#[test]
fn a_title_and_signs_in_cells_do_not_deceive() {
    let text = "Отчёт, за год, по отделу, весь\n\nДата;Вид, форма;Название\n1,5;2,5,5,5;3\n";
    assert_eq!(found(text, &score), b';');
    assert_eq!(found("\"Дата;Вид;Название\",Вид,Название", &score), b',');
}

#[test]
fn without_known_headings_the_most_cells_tell() {
    assert_eq!(found("a,b,c;d\n", &score), b',');
    assert_eq!(found("abc\n", &score), b';');
}

#[test]
fn a_sample_that_is_cut_inside_quotes_still_tells() {
    assert_eq!(found("Дата\tВид\n1\t\"abc", &score), b'\t');
}

#[test]
fn the_first_line_may_tell_it() {
    assert_eq!(told("sep=;\r\nДата"), Some(b';'));
    assert_eq!(told("SEP=\t"), Some(b'\t'));
    for none in ["sep=", "sep=\n", "sep=;;", "sep=\"\n", "sep=Ж\n", "seЖ", "a;b"] {
        assert_eq!(told(none), None, "{none:?}");
    }
}

#[test]
fn a_sign_with_a_meaning_of_its_own_is_no_separator() {
    assert_eq!(asked(b'|'), Ok(b'|'));
    for sign in [b'"', b'\n', b'\r', 0, 0xD0] {
        assert_eq!(asked(sign).expect_err("no separator").exit, Exit::Usage);
    }
}
