use super::*;

fn name() -> Naming {
    Naming::new("Иванова Мария Петровна").expect("a name")
}

#[test]
fn a_name_is_found_in_any_order_in_full_and_with_initials() {
    for (text, found) in [
        ("Иванова Мария Петровна", "Иванова Мария Петровна"),
        ("вручена ИВАНОВОЙ? нет: Мария Петровна Иванова, директор", "Мария Петровна Иванова"),
        ("Иванова М. П.", "Иванова М. П."),
        ("(Иванова М.П.), школа", "Иванова М.П."),
        ("М. П. Иванова", "М. П. Иванова"),
        ("М.\u{a0}Иванова и другие", "М.\u{a0}Иванова"),
        ("Иванова\nМария", "Иванова\nМария"),
    ] {
        let places: Vec<&str> = name().find(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(places, [found], "{text}");
    }
}

#[test]
fn another_person_is_nobody_here() {
    for text in
        ["Иванова", "Иванова Анна", "Мария Петровна", "Иванова А. Б.", "Петрова Мария", "Иванова, Мария", "М. П."]
    {
        assert!(name().find(text).is_empty(), "{text}");
    }
}

#[test]
fn letters_with_accents_and_capitals_are_the_same_letters() {
    let name = Naming::new("Соловьёв Андрей").expect("a name");
    for text in ["Соловьев Андрей", "СОЛОВЬЁВ АНДРЕЙ", "Соловье\u{308}в Андреи\u{306}", "Соловьёв А."]
    {
        assert!(name.is_in(text), "{text}");
    }
}

#[test]
fn other_cases_of_the_family_name_are_for_somebody_to_read() {
    for text in ["вручена Ивановой", "Иванову", "с Иваном", "Иванова"] {
        assert!(name().resembles(text), "{text}");
    }
    for text in ["Петровой", "Ивантеевка-2", "ива"] {
        assert!(!name().resembles(text), "{text}");
    }
}

#[test]
fn the_name_gives_way_and_the_rest_stays() {
    let replaced = name().replaced("Иванова М. П. и Петрова А. (Мария Иванова)", "…");
    assert_eq!(replaced, "… и Петрова А. (…)");
    assert!(Naming::new(" . ").is_none());
}

#[test]
fn apostrophes_hyphens_and_what_nobody_sees_part_no_name() {
    for (name, text, found) in [
        ("О'Коннор Джон", "вручено О’Коннор Д. (школа)", "О’Коннор Д."),
        ("О’Коннор Джон", "'О'Коннор Джон'", "О'Коннор Джон"),
        ("Салтыков-Щедрин Михаил", "М. Салтыков\u{2011}Щедрин", "М. Салтыков\u{2011}Щедрин"),
        ("Иванова Мария", "Ива\u{ad}нова Мария", "Ива\u{ad}нова Мария"),
        ("Иванова Мария", "Ивaнoвa Mapия", "Ивaнoвa Mapия"),
    ] {
        let name = Naming::new(name).expect("a name");
        let places: Vec<&str> = name.find(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(places, [found], "{text}");
    }
    for text in ["Иванова-Петрова", "Иванова - Петрова", "Иванова–Петрова"]
    {
        assert!(name().resembles(text), "{text}");
    }
}

#[test]
fn a_single_letter_is_no_family_name() {
    for name in ["И", "и М.", "И. М. Иванова"] {
        assert!(Naming::new(name).is_none(), "{name}");
    }
    assert!(Naming::new("Ли И").is_some());
}
