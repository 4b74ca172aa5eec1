use super::*;

#[test]
fn several_numbers_are_told_from_one_and_from_a_name() {
    for (typed, meant) in [
        ("3..5,12", Some(vec![3, 4, 5, 12])),
        ("3-5", Some(vec![3, 4, 5])),
        ("№ 3 – № 5, 4", Some(vec![3, 4, 5])),
        ("7, 3", Some(vec![7, 3])),
        ("5", None),
        ("№ 5", None),
        ("5..5", Some(vec![5])),
        ("1,1", Some(vec![1])),
        ("5..3", None),
        ("ВОИ-2", None),
        ("Совет, комитет", None),
        ("3,", None),
        ("..", None),
        ("", None),
    ] {
        assert_eq!(numbers(typed), meant, "{typed}");
    }
}

#[test]
fn numbers_are_told_in_runs() {
    assert_eq!(list(&[3, 4, 5, 12]), "3–5, 12");
    assert_eq!(list(&[4, 3]), "3, 4");
    assert_eq!(list(&[1]), "1");
}

#[test]
fn too_many_are_refused_however_they_are_written() {
    let all = vec!["1..1000000"; 400].join(",");
    let ids = numbers(&all).expect("numbers");
    assert_eq!(ids.len(), MOST + 1);
    assert!(bounded(&ids).is_err());
    assert!(bounded(&ids[..MOST]).is_ok());
}
