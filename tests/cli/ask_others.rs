//! Guided entry while others work, and when it is ended from outside.

use crate::harness::Town;
use crate::screen::Screen;

fn town() -> Town {
    Town::new().russian().with(
        "org add --code ВОИ --name 'Городская организация инвалидов'
         org add --code СЖК --name 'Союз женщин Кузбасса'",
    )
}

#[test]
fn what_others_changed_meanwhile_is_told_and_kept() {
    let town = town().with("event add --date 2012-05-01 --kind talk --title Беседа --org ВОИ");
    let mut screen = Screen::open(&town, 80, "veche событие изменить 1 --спросить");
    for label in ["Дата", "Вид"] {
        screen.answer(label, "");
    }
    screen.answer("Название", "Беседа о планах");
    screen.shows("? Раз:");
    town.ok("veche event edit 1 --place клуб --org ВОИ --org СЖК --quiet");
    for label in ["Раз", "Место", "Организатор", "Ведущий", "Объединения", "Присутствовало", "Повестка", "Итог"]
    {
        screen.answer(label, "");
    }
    for label in ["Протокол", "Заявленная сумма", "Для отчёта", "Примечание"]
    {
        screen.answer(label, "");
    }
    screen.save();
    screen.shows("! Пока шли вопросы, в записи изменили: Место: клуб; Объединения: ВОИ; СЖК");
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    let shown = town.json("veche event show 1 --format json");
    assert_eq!((&shown["title"], &shown["place"]), (&"Беседа о планах".into(), &"клуб".into()));
    assert_eq!(shown["orgs"], serde_json::json!(["ВОИ", "СЖК"]));
}

#[test]
fn a_signal_gives_the_terminal_back_too() {
    let town = town();
    let line = "stty -g > before; sh -c 'echo $$ > pid; exec veche событие добавить'; stty -g > after";
    let screen = Screen::open(&town, 80, line);
    screen.shows("? Дата:");
    town.ok("kill -TERM $(cat pid)");
    let (_, text) = screen.end();
    assert_eq!(town.ok("cat before"), town.ok("cat after"), "{text}");
}
