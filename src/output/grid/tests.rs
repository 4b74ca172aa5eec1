use super::*;

fn column(label: &str, texts: &[&str], wide: bool) -> Column {
    let mut column = Column::new(label.to_owned(), false, wide);
    for text in texts {
        column.measure(text);
    }
    column
}

fn widths(columns: &[Column], limit: Option<usize>) -> Option<Vec<usize>> {
    fit(&columns.iter().collect::<Vec<_>>(), limit)
}

const PROSE_TEXT: &str = "Совет ветеранов войны, труда, Вооружённых сил и правоохранительных органов округа";

#[test]
fn without_a_limit_columns_are_as_wide_as_they_are() {
    let columns = [column("Название", &[PROSE_TEXT], false), column("Год", &["2012"], false)];
    assert_eq!(widths(&columns, None), Some(vec![width(PROSE_TEXT), 4]));
}

#[test]
fn what_is_left_goes_to_those_that_want_it() {
    let columns = [column("Год", &["2012"], false), column("Название", &[PROSE_TEXT], false)];
    assert_eq!(widths(&columns, Some(60)), Some(vec![4, 54]));
    assert_eq!(widths(&columns, Some(200)), Some(vec![4, width(PROSE_TEXT)]));
}

#[test]
fn a_column_makes_room_for_its_longest_word_up_to_a_bound() {
    let word = column("А", &["правоохранительных органов"], false);
    assert_eq!(word.least(), 18);
    assert_eq!(column("А", &["рентгеноэлектрокардиографического аппарата"], false).least(), PROSE);
    assert_eq!(column("А", &["да и нет и снова да"], false).least(), TEXT);
    assert_eq!(column("А", &["да"], false).least(), 2);
    assert_eq!(column("Наименование", &["да"], false).least(), 12);
    assert_eq!(column("А", &["да и нет и снова да и нет и снова"], true).least(), PROSE);
}

#[test]
fn what_stands_at_the_right_is_never_wrapped() {
    let mut sum = Column::new("Сумма".to_owned(), true, false);
    sum.measure("12 345 678 901,23 руб. всего");
    assert_eq!(sum.least(), sum.most());
}

#[test]
fn columns_that_cannot_be_read_do_not_fit() {
    let columns = vec![column("А", &[PROSE_TEXT], false); 4];
    assert_eq!(widths(&columns, Some(77)), None);
    assert_eq!(widths(&columns, Some(78)), Some(vec![18; 4]));
    let squeezed = squeeze(&columns.iter().collect::<Vec<_>>(), 40);
    assert_eq!(taken(&squeezed), 40);
}

#[test]
fn no_columns_and_too_many_columns_end() {
    assert_eq!(widths(&[], Some(10)), Some(Vec::new()));
    assert!(squeeze(&[], 10).is_empty());
    let columns = vec![column("А", &[PROSE_TEXT], false); 60];
    assert_eq!(squeeze(&columns.iter().collect::<Vec<_>>(), 40), vec![2; 60]);
}

#[test]
fn cells_wrap_under_a_thin_line() {
    let mut columns = [column("Год", &["2012"], false), column("Название", &["Совет ветеранов"], false)];
    columns[0].right = true;
    let rows = [vec!["2012", "Совет ветеранов"], vec!["5", "Клуб"]];
    let lines = draw(&columns.iter().collect::<Vec<_>>(), &[4, 10], rows.into_iter());
    assert_eq!(lines, [" Год  Название", "────────────────", "2012  Совет", "      ветеранов", "   5  Клуб",]);
}

#[test]
fn wide_signs_and_marks_stand_in_line() {
    let texts = ["漢字", "е\u{308}ж", "👩‍👧"];
    let columns = [column("А", &texts, false), column("Б", &["|"], false)];
    let rows = texts.iter().map(|text| vec![*text, "|"]);
    let lines = draw(&columns.iter().collect::<Vec<_>>(), &[4, 1], rows);
    assert!(lines[2..].iter().all(|line| width(line) == 7 && line.ends_with('|')), "{lines:#?}");
}

#[test]
fn a_hundred_kilobytes_in_a_cell_are_no_panic() {
    let long = "ю".repeat(100_000);
    let columns = [column("А", &[&long], false)];
    let columns: Vec<_> = columns.iter().collect();
    let widths = fit(&columns, None).expect("no limit");
    assert!(draw(&columns, &widths, [vec![long.as_str()]].into_iter()).concat().matches('ю').count() == 100_000);
}
