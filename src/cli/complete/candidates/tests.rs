use super::*;

fn values(typed: &str) -> Vec<String> {
    let all = vec![
        Candidate::new("ГСЧ", "Городской союз «Чернобыль»").also(["Городской союз «Чернобыль»", "чернобыльцы"]),
        Candidate::new("ЁЛ", "Ёлочка").also(["Ёлочка"]),
        Candidate::new("Ч1", "Дом чернозёма").also(["Дом чернозёма"]),
    ];
    fitting(all, typed).into_iter().map(|one| one.value).collect()
}

#[test]
fn any_part_of_any_name_is_enough() {
    assert_eq!(values("черн"), ["ГСЧ", "Ч1"]);
    assert_eq!(values("быльцы"), ["ГСЧ"]);
    assert_eq!(values("ЕЛОЧ"), ["ЁЛ"]);
    assert_eq!(values("«черн"), ["ГСЧ", "Ч1"], "quotes are no matter");
    assert_eq!(values("нет такого"), Vec::<String>::new());
}

#[test]
fn what_begins_so_comes_first() {
    assert_eq!(values("ч"), ["Ч1", "ГСЧ", "ЁЛ"]);
}

#[test]
fn nothing_typed_is_everything_in_its_order() {
    assert_eq!(values(""), ["ГСЧ", "ЁЛ", "Ч1"]);
    assert_eq!(values("-"), ["ГСЧ", "ЁЛ", "Ч1"]);
}
