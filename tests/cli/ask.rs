//! Guided entry as a clerk meets it, in a terminal.

use crate::harness::Town;
use crate::screen::{CTRL_C, DOWN, ENTER, ESC, Screen};

fn town() -> Town {
    Town::new().russian().with(
        "org add --code ВОИ --name 'Городская организация инвалидов'
         org add --code СЖК --name 'Союз женщин Кузбасса'
         org add --code ЧЕР --name 'Союз «Чернобыль»' --known-as чернобыльцы",
    )
}

#[test]
fn esc_at_the_first_question_and_at_the_last_saves_nothing() {
    let town = town();
    let mut screen = Screen::open(&town, 80, "veche событие добавить");
    screen.back("Дата");
    let (code, text) = screen.end();
    assert_eq!(code, 130, "{text}");
    let mut screen = Screen::open(&town, 80, "veche событие добавить --вид встреча --название О");
    screen.answer("Дата", "");
    screen.answer("Объединения", "");
    screen.answer("Присутствовало", "");
    screen.shows("Всё верно?");
    screen.press(ESC);
    for label in ["Присутствовало", "Объединения", "Дата"] {
        screen.back(label);
    }
    let (code, text) = screen.end();
    assert_eq!(code, 130, "{text}");
    let line = "veche событие добавить --вид встреча --название О --орг ВОИ --присутствовало 3";
    let mut screen = Screen::open(&town, 80, line);
    screen.answer("Дата", "");
    screen.shows("Всё верно?");
    screen.press(&format!("{DOWN}{DOWN}{DOWN}{ENTER}"));
    assert_eq!(screen.end().0, 130);
    assert_eq!(town.ok("veche --quiet event list"), "");
}

#[test]
fn the_terminal_is_given_back_as_it_was() {
    let town = town();
    for key in [ESC, CTRL_C] {
        let mut screen = Screen::open(&town, 80, "stty -g > before; veche событие добавить; stty -g > after");
        screen.shows("? Дата:");
        screen.press(key);
        let (_, text) = screen.end();
        assert_eq!(town.ok("cat before"), town.ok("cat after"), "{text}");
    }
}

#[test]
fn edit_asks_with_what_is_there_and_changes_what_differs() {
    let town = town().with("event add --date 2012-05 --kind talk --title Беседа --place клуб --org ВОИ --people 3");
    let mut screen = Screen::open(&town, 80, "veche событие изменить 1 --спросить");
    screen.shows("? Дата: (май 2012)");
    for label in ["Дата", "Вид"] {
        screen.answer(label, "");
    }
    screen.answer("Название", "Беседа о планах");
    screen.answer("Раз", "");
    screen.answer("Место", "-");
    screen.answer("Организатор", "");
    screen.answer("Ведущий", "");
    screen.shows("готово: ВОИ");
    screen.answer("Объединения", "черноб");
    screen.answer("Объединения", "");
    for label in ["Присутствовало", "Повестка", "Итог", "Протокол", "Заявленная сумма", "Для отчёта", "Примечание"]
    {
        screen.answer(label, "");
    }
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    let line = "veche событие изменить 1 --название \"Беседа о планах\" --орг ВОИ --орг ЧЕР --очистить место";
    assert!(text.replace('\n', "").contains(line), "{text}");
    let shown = town.json("veche event show 1 --format json");
    assert_eq!(shown["title"], "Беседа о планах");
    assert_eq!(shown["place"], serde_json::Value::Null);
    assert_eq!(shown["orgs"], serde_json::json!(["ВОИ", "ЧЕР"]));
    assert_eq!((&shown["date"], &shown["people"]), (&"2012-05".into(), &3.into()));
}

#[test]
fn what_a_statute_refuses_is_recorded_once_somebody_says_why() {
    let town = town().with(
        "award rule add --kind honour-certificate --gap-months 12 --strict --act 'Положение № 5'
         award add --date 2012-12-01 --kind honour-certificate --awardee 'Петрова А. В.'",
    );
    let mut screen = Screen::open(&town, 80, "veche награда добавить --вид 'почётная грамота' --кому 'Петрова А. В.'");
    for label in ["Дата", "Объединение", "Заслуга"] {
        screen.answer(label, "");
    }
    screen.save();
    screen.answer("Записать всё же? Причина", "Подвиг");
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("--вопреки Подвиг"), "{text}");
    assert!(town.ok("veche log --limit 1").contains("Подвиг"));
}

#[test]
fn a_narrow_terminal_without_colour_holds_it_all() {
    let town = town().with("event add --date 2012 --kind talk --title Беседа");
    for line in ["NO_COLOR=1 veche", "veche --color never"] {
        let mut screen = Screen::open(&town, 50, &format!("{line} событие добавить --как 1 --спросить"));
        for label in ["Дата", "Вид"] {
            screen.answer(label, "");
        }
        screen.answer("Название", "Очень длинное название встречи, которое не помещается в одной строке экрана");
        for label in ["Раз", "Место", "Организатор", "Ведущий"] {
            screen.answer(label, "");
        }
        screen.shows("\n> — не указывать\n  [ ] ВОИ — Городская организация инвалидов\n");
        screen.press(CTRL_C);
        let (code, text) = screen.end();
        assert_eq!(code, 130, "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 50), "{text}");
    }
}

#[test]
fn what_one_field_lacks_another_may_mend() {
    let town = town();
    let mut screen = Screen::open(&town, 80, "veche награда правило добавить");
    screen.answer("Акт", "");
    screen.shows("! не указано");
    screen.answer("Акт", "Положение № 5");
    screen.answer("Месяцев между наградами", "");
    for label in ["Вид награды", "Кто", "Считать после", "Только за новую заслугу", "Исключение"]
    {
        screen.answer(label, "");
    }
    screen.answer("Не более в год", "40");
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("veche награда правило добавить --квота 40 --акт \"Положение № 5\""), "{text}");
}

#[test]
fn what_was_used_last_is_proposed_and_typing_takes_its_place() {
    let town = town().with("event add --date 2012 --kind concert --title Концерт --place 'Дом культуры'");
    let mut screen = Screen::open(&town, 80, "veche событие добавить --название Праздник --орг ВОИ --присутствовало 9");
    screen.shows("? Дата: (15.01.2013)");
    screen.answer("Дата", "");
    screen.shows("> концерт");
    screen.answer("Вид", "");
    screen.shows("Всё верно?");
    // The fields that are not required.
    screen.press(DOWN);
    screen.press(ENTER);
    screen.answer("Раз", "");
    screen.shows("? Место: (Дом культуры)");
    screen.answer("Место", "школа № 1");
    screen.shows("? Организатор:");
    screen.press(CTRL_C);
    let (_, text) = screen.end();
    assert!(text.contains("> Дата: 15.01.2013\n> Вид: концерт"), "{text}");
    assert_eq!(town.ok("veche event list --format csv").lines().count(), 2);
}

#[test]
fn a_clerk_who_reads_english_is_asked_in_english() {
    let town = town();
    let mut screen = Screen::open(&town, 80, "veche event add --lang en --quiet --title Talk");
    screen.shows("? Date: (15 Jan 2013)");
    screen.answer("Date", "31.02.2012");
    screen.shows("! ");
    screen.answer("Date", "2012-01-01");
    screen.answer("Kind", "talk");
    screen.answer("Associations", "");
    screen.answer("Present", "");
    screen.shows("? Is everything right?");
    screen.press(ENTER);
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    // Who wants quiet is told nothing afterwards.
    assert!(!text.contains("The same in one command"), "{text}");
    assert_eq!(town.json("veche event show 1 --format json")["kind"], "talk");
}

#[test]
fn nothing_is_asked_where_that_is_not_wanted() {
    let (code, text) = Screen::open(&town(), 80, "veche событие добавить --без-вопросов").end();
    assert_eq!(code, 2, "{text}");
    assert!(text.starts_with("veche: не указаны обязательные: --дата <ДАТА>"), "{text}");
}

#[test]
fn an_equal_record_is_asked_about_and_what_was_answered_is_not_lost() {
    let town = town().with("event add --date 2012-05-01 --kind talk --title Беседа");
    let line = "veche событие добавить --дата 01.05.2012 --название Беседа";
    let ask = |keys: &str| {
        let mut screen = Screen::open(&town, 80, line);
        screen.answer("Вид", "беседа");
        screen.answer("Объединения", "");
        screen.answer("Присутствовало", "");
        screen.save();
        screen.shows("? Такая запись уже есть, № 1. Записать ещё одну?");
        screen.press(keys);
        screen
    };
    let (code, text) = ask(ENTER).end();
    assert_eq!(code, 130, "{text}");
    let mut screen = ask(ESC);
    screen.shows("? Всё верно?");
    screen.press(CTRL_C);
    assert_eq!(screen.end().0, 130);
    let (code, text) = ask(&format!("{DOWN}{ENTER}")).end();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("--ещё-раз"), "{text}");
    assert_eq!(town.ok("veche event list --format csv").lines().count(), 3);
}

#[test]
fn tab_brings_back_what_is_to_be_corrected() {
    let town = town().with("event add --date 2012-05-01 --kind talk --title Бесeда");
    let mut screen = Screen::open(&town, 80, "veche событие изменить 1 --спросить");
    screen.shows("? Дата:");
    screen.press("31.02.2012\r");
    screen.shows("! «31.02.2012»");
    screen.shows("? Дата: (01.05.2012)");
    screen.press("\t");
    screen.shows("? Дата: (01.05.2012) 31.02.2012");
    screen.press("\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}\u{7f}01.03.2012\r");
    screen.answer("Вид", "");
    screen.shows("? Название: (Бесeда)");
    screen.press("\t");
    screen.shows("? Название: (Бесeда) Бесeда");
    screen.press(" вторая\r");
    screen.shows("? Раз:");
    screen.press(CTRL_C);
    let (_, text) = screen.end();
    assert!(text.contains("> Дата: 01.03.2012\n") && text.contains("> Название: Бесeда вторая\n"), "{text}");
}

#[test]
fn a_word_that_finds_nothing_says_so() {
    let town = town();
    let mut screen = Screen::open(&town, 80, "veche событие добавить --дата 2012 --название О");
    screen.shows("? Вид:");
    screen.press("16.05");
    screen.shows("> ничего не найдено: Backspace — стереть набранное, Esc — на вопрос назад");
    screen.press(ENTER);
    screen.shows("? Вид:");
    screen.answer("Вид", "dcnhtx");
    screen.answer("Объединения", "xthyj");
    screen.shows("готово: ЧЕР");
    screen.press(CTRL_C);
    let (code, text) = screen.end();
    assert_eq!(code, 130, "{text}");
    assert!(text.contains("> Вид: встреча\n"), "{text}");
    // Nothing of the question is left behind the last word.
    assert!(text.trim_end().ends_with("Прервано, ничего не записано"), "{text}");
}

#[test]
fn that_one_of_several_is_missing_is_said_after_the_last_of_them() {
    let town = town();
    let mut screen = Screen::open(&town, 80, "veche награда добавить --вид медаль --раз 1");
    screen.answer("Дата", "01.05.2012");
    for label in ["Кому", "Объединение", "Заслуга", "Человек"] {
        screen.answer(label, "");
    }
    screen.shows("ещё не указано, кто поощрён");
    screen.answer("Кому", "Иванова А. Б.");
    screen.answer("Кому", "");
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    let (before, _) = text.split_once("ещё не указано").expect("it is said");
    assert!(before.contains("> Человек: —"), "{text}");
}
