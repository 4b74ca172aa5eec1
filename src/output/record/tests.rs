use super::*;
use crate::output::tests::HOSTILE;

fn rendered(pairs: &[(&str, &str)], limit: Option<usize>) -> String {
    let mut out = Vec::new();
    aligned(&mut out, pairs, limit).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn labels_and_values_stand_in_two_columns() {
    assert_eq!(
        rendered(&[("Дата", "1 сентября 2012 г."), ("Название", "Круглый стол")], None),
        "Дата      1 сентября 2012 г.\nНазвание  Круглый стол\n"
    );
}

#[test]
fn prose_wraps_under_its_value() {
    let prose = "Обсуждали благоустройство дворов и безопасность детей на дорогах округа";
    assert_eq!(
        rendered(&[("Примечание", prose)], Some(60)),
        "Примечание  Обсуждали благоустройство дворов и безопасность\n            детей на дорогах округа\n"
    );
}

#[test]
fn line_breaks_of_prose_stay() {
    assert_eq!(rendered(&[("А", "раз\n\nдва\n")], None), "А  раз\n\n   два\n");
    assert_eq!(rendered(&[("А", "раз\nдва\n")], Some(40)), "А: раз\n  два\n");
}

#[test]
fn on_a_narrow_screen_the_label_stands_before_its_value() {
    let text = rendered(&[("Название", "Круглый стол о благоустройстве дворов"), ("Раз", "1")], Some(40));
    assert_eq!(text, "Название: Круглый стол о\n  благоустройстве дворов\nРаз: 1\n");
}

#[test]
fn a_label_wider_than_half_the_screen_is_no_column() {
    let label = "Очень длинное название поля, которого не бывает";
    assert!(rendered(&[(label, "1")], Some(80)).starts_with(&format!("{label}: 1")));
}

#[test]
fn no_line_is_wider_than_the_screen_nor_hostile() {
    for text in HOSTILE.iter().map(ToString::to_string).chain(["ю".repeat(10_000)]) {
        for limit in [40, 60, 100] {
            let shown = rendered(&[("Название", &text), (&text[..0], "")], Some(limit));
            assert!(shown.lines().all(|line| width(line) <= limit), "{shown}");
            assert!(!shown.chars().any(|sign| sign != '\n' && clean::is_hostile(sign)), "{shown:?}");
        }
    }
}
