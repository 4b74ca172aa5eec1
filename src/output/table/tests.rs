use super::*;
use crate::output::Format;
use crate::output::tests::{PLAIN, heading, headings, render, row, when};
use crate::value::Lang;

fn shown(headings: &[Heading], rows: &[Vec<Cell<'_>>], layout: Layout) -> (String, Vec<String>) {
    render(Format::Table, headings, rows, layout)
}

fn at(width: usize) -> Layout {
    Layout { width: Some(width), ..PLAIN }
}

const PROSE: &str = "They discussed the yards, the playgrounds and the safety of children on the roads of the town";

#[test]
fn a_table_is_as_wide_as_its_words() {
    let date = when("2012-09-01");
    let (out, left_out) = shown(&headings(), &[row(&date, "short")], PLAIN);
    assert_eq!(
        out,
        "No.  Date        Kind             Amount  Associations          Note\n\
         ─────────────────────────────────────────────────────────────────────\n  \
           7  1 Sep 2012  Round table  1,234.56\u{a0}₽  Veterans, Chess club  short\n"
    );
    assert!(left_out.is_empty());
}

#[test]
fn an_empty_list_writes_nothing() {
    assert_eq!(shown(&headings(), &[], at(80)), (String::new(), Vec::new()));
}

#[test]
fn a_column_that_is_empty_in_every_row_is_not_shown() {
    let headings = [heading("a", "A"), heading("b", "B"), heading("c", "C")];
    let rows =
        [vec![Cell::Text("x"), Cell::Empty, Cell::Empty], vec![Cell::Empty, Cell::List(Vec::new()), Cell::Text("y")]];
    assert_eq!(shown(&headings, &rows, PLAIN).0, "A  C\n────\nx  —\n—  y\n");
    assert!(shown(&headings, &rows, PLAIN).1.is_empty(), "what is empty is nothing to remark on");
}

#[test]
fn a_column_asked_for_is_shown_even_empty() {
    let headings = [heading("a", "A"), heading("b", "B")];
    let rows = [vec![Cell::Text("x"), Cell::Empty]];
    assert_eq!(shown(&headings, &rows, Layout { all: true, ..PLAIN }).0, "A  B\n────\nx  —\n");
}

#[test]
fn rows_with_nothing_in_them_write_nothing() {
    assert_eq!(shown(&[heading("a", "A")], &[vec![Cell::Empty]], PLAIN), (String::new(), Vec::new()));
}

#[test]
fn long_prose_is_left_out_first_and_named() {
    let date = when("2012-09-01");
    let (out, left_out) = shown(&headings(), &[row(&date, PROSE)], at(70));
    assert_eq!(left_out, ["Note"]);
    assert!(!out.contains("playgrounds"), "{out}");
    assert!(out.contains("Veterans"), "{out}");
    assert!(out.lines().all(|line| wrap::width(line) <= 70), "{out}");
}

#[test]
fn the_column_that_tells_least_is_left_out_first() {
    let wide = |name, label, rank| Heading { wide: true, rank, ..heading(name, label) };
    let headings = [heading("a", "A"), wide("b", "B", 12), wide("c", "C", 10), wide("d", "D", 11)];
    let longer = PROSE.repeat(2);
    let rows = [vec![Cell::Text("x"), Cell::Text(&longer), Cell::Text(PROSE), Cell::Text("y")]];
    assert_eq!(shown(&headings, &rows, at(80)).1, Vec::<String>::new());
    let rows = [vec![Cell::Text(PROSE), Cell::Text(&longer), Cell::Text(PROSE), Cell::Text(PROSE)]];
    assert_eq!(shown(&headings, &rows, at(80)).1, ["B"]);
    assert_eq!(shown(&headings, &rows, at(60)).1, ["B", "D"]);
}

#[test]
fn where_there_is_room_prose_is_wrapped() {
    let date = when("2012-09-01");
    let (out, left_out) = shown(&headings(), &[row(&date, PROSE)], at(110));
    assert!(left_out.is_empty());
    assert!(out.lines().count() > 3);
    assert!(out.lines().all(|line| wrap::width(line) <= 110), "{out}");
    for word in PROSE.split(' ') {
        assert!(out.contains(word), "{word} was cut: {out}");
    }
}

#[test]
fn below_sixty_columns_each_field_has_its_line() {
    let date = when("2012-09-01");
    let (out, left_out) = shown(&headings(), &[row(&date, PROSE), row(&date, "")], at(50));
    let first =
        "No.: 7\nDate: 1 Sep 2012\nKind: Round table\nAmount: 1,234.56\u{a0}₽\nAssociations: Veterans, Chess club\n";
    let prose =
        "Note: They discussed the yards, the playgrounds\n  and the safety of children on the roads of the\n  town\n";
    assert_eq!(out, format!("{first}{prose}\n{first}"));
    assert!(left_out.is_empty());
}

#[test]
fn columns_asked_for_that_do_not_fit_go_downwards_and_none_is_left_out() {
    let date = when("2012-09-01");
    let (out, left_out) = shown(&headings(), &[row(&date, PROSE)], Layout { all: true, ..at(70) });
    assert!(left_out.is_empty());
    assert!(out.starts_with("No.: 7\n"), "{out}");
    assert!(out.contains("playgrounds"), "{out}");
}

#[test]
fn a_screen_shows_the_beginning_of_a_very_long_cell() {
    let long = "слово ".repeat(2_000);
    let headings = [heading("a", "A")];
    let on_screen = shown(&headings, &[vec![Cell::Text(&long)]], at(80)).0;
    assert!(on_screen.trim_end().ends_with('…'));
    assert!(on_screen.lines().count() <= 6, "{on_screen}");
    let piped = shown(&headings, &[vec![Cell::Text(&long)]], PLAIN).0;
    assert_eq!(piped.matches("слово").count(), 2_000);
    assert!(!piped.contains('…'));
}

#[test]
fn dates_are_not_wrapped() {
    let date = when("2012-09-01/2012-10-05");
    let rows = [vec![Cell::When(&date), Cell::Text(PROSE)]];
    let (out, _) = shown(&[heading("date", "Date"), heading("note", "Note")], &rows, at(60));
    let words = crate::locale::dates::when(&date, Lang::En);
    assert!(out.lines().nth(2).expect("a row").starts_with(&words), "{out}");
}

#[test]
fn a_label_is_wrapped_where_its_cells_are_short() {
    let label = "Сколько человек присутствовало";
    let mut headings: Vec<_> = ["a", "b", "c", "d"].map(|name| heading(name, label)).into();
    headings.push(heading("e", "E"));
    let rows = [vec![Cell::Number(1), Cell::Number(2), Cell::Number(3), Cell::Number(4), Cell::Text("x")]];
    let (out, left_out) = shown(&headings, &rows, at(80));
    assert!(left_out.is_empty());
    assert!(out.starts_with("Сколько"), "{out}");
    assert!(out.lines().all(|line| wrap::width(line) <= 80), "{out}");
}
