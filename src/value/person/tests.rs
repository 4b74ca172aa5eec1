use super::initials;

#[test]
fn a_name_becomes_its_initials() {
    for (name, short) in [
        ("Комарова Мария Петровна", "К. М. П."),
        ("Иванов И.И.", "И. И. И."),
        ("Иванов И.И., Петрова Анна", "И. И. И., П. А."),
        ("Римская-Корсакова Н. А.", "Р. Н. А."),
        ("ёлкин ё.", "Ё. Ё."),
        ("  O'Neil, 'Bob'  ", "O. N., B."),
        ("директор школы № 5 Зуев", "Д. Ш. 5. З."),
        ("", ""),
        ("«»", ""),
    ] {
        assert_eq!(initials(name), short, "{name}");
    }
}

#[test]
fn the_initials_of_initials_are_the_same() {
    for name in ["Комарова Мария Петровна", "Иванов И.И., Петрова Анна"] {
        assert_eq!(initials(&initials(name)), initials(name));
    }
}
