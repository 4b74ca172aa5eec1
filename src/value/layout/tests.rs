use super::*;

#[test]
fn each_layout_is_read_as_the_other() {
    for (typed, meant) in [
        ("щкп", "org"),
        ("дшые", "list"),
        ("ghjdthrf", "проверка"),
        ("cj,snbt", "событие"),
        ("j,]tlbytybt", "объединение"),
        ("Djby", "Воин"),
        ("--вфеу", "--date"),
        ("ыефеув-фьщгте", "stated-amount"),
        ("lkz-jnxtnf", "для-отчета"),
    ] {
        assert_eq!(other(typed).as_deref(), Some(meant), "{typed}");
    }
    for neither in ["2012", "", "mixedсмесь", "—"] {
        assert_eq!(other(neither), None, "{neither}");
    }
}

#[test]
fn the_likeliest_name_is_found_and_none_where_nothing_is_alike() {
    let names = ["org", "орг", "событие", "event", "list", "список", "добавить", "круглый стол", "add"];
    for (typed, meant) in [
        ("evnt", Some("event")),
        ("СОБЫТИЕ", Some("событие")),
        ("собитие", Some("событие")),
        ("собы", Some("событие")),
        ("щкп", Some("org")),
        ("jhu", Some("орг")),
        ("ad", Some("add")),
        ("ljfdbnm", Some("добавить")),
        ("круглий стол", Some("круглый стол")),
        ("rheuksq cnjk", Some("круглый стол")),
        ("сoбытиe", Some("событие")),
        ("квартал", None),
        ("x", None),
        ("", None),
    ] {
        assert_eq!(nearest(typed, names), meant, "{typed}");
    }
}
