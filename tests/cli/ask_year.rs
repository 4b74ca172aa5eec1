//! A whole year entered by answers alone, with a mistake, a step back, a cancel and an undo: it accounts for the same as
//! the year that was typed as flags.

use crate::harness::Town;
use crate::screen::{CTRL_C, DOWN, ENTER, Screen};

/// A file of records with its office and nothing else.
fn office() -> Town {
    let town = Town::bare().russian();
    town.ok("mkdir -p data/veche");
    town.ok("veche --quiet init --name 'Администрация города' --territory-in 'городе Берёзовском'");
    town
}

fn open(town: &Town, line: &str) -> Screen {
    Screen::open(town, 80, &format!("veche {line}"))
}

/// Passes questions over.
fn pass(screen: &mut Screen, labels: &[&str]) {
    for label in labels {
        screen.answer(label, "");
    }
}

/// Saves what was answered; what stood on the screen.
fn done(mut screen: Screen) -> String {
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    text
}

/// The last questions about an event.
const REST: [&str; 8] =
    ["Организатор", "Ведущий", "Повестка", "Итог", "Протокол", "Заявленная сумма", "Для отчёта", "Примечание"];

/// Goes on to the fields that were not asked for.
fn more(screen: &mut Screen) {
    screen.shows("? Всё верно?");
    screen.press(DOWN);
    screen.press(ENTER);
}

/// Three associations: one with every field gone through, two by the name alone.
fn orgs(town: &Town) {
    let mut screen = open(town, "орг добавить --спросить");
    screen.answer("Название", "Городская организация инвалидов");
    screen.answer("Код", "ВОИ");
    screen.answer("Краткое название", "");
    screen.answer("Известно как", "инвалиды");
    screen.answer("Известно как", "");
    screen.answer("Форма", "организац");
    screen.answer("Уровень", "мест");
    screen.answer("Действует здесь", "");
    screen.answer("Группы", "инвал");
    let rest =
        ["Группы", "Деятельность", "ИНН", "ОГРН", "Зарегистрировано", "Основано", "Прекращено", "Адрес", "Телефон"];
    pass(&mut screen, &rest);
    pass(&mut screen, &["Почта", "Сайт", "Руководитель", "Руководит с", "Членов", "Примечание"]);
    done(screen);
    for name in ["Союз женщин Кузбасса", "Союз ветеранов «Чернобыль»"] {
        let mut screen = open(town, "орг добавить");
        screen.answer("Название", name);
        done(screen);
    }
}

/// Four events: with a date that is none, with a step back, as another one was; and one that is broken off.
fn events(town: &Town) {
    let mut screen = open(town, "событие добавить");
    screen.answer("Дата", "31.02.2012");
    screen.shows("! «31.02.2012»: такого дня нет в календаре");
    screen.answer("Дата", "14.03.2012");
    screen.answer("Вид", "совещ");
    screen.back("Название");
    screen.answer("Вид", "КРУГЛ");
    screen.answer("Название", "-");
    screen.shows("! не указано");
    screen.answer("Название", "О доступной среде");
    screen.answer("Объединения", "");
    screen.answer("Присутствовало", "");
    let text = done(screen).replace('\n', "");
    let line = "veche событие добавить --дата 14.03.2012 --вид \"круглый стол\" --название \"О доступной среде\"";
    assert!(text.contains(line), "{text}");

    let mut screen = open(town, "событие добавить");
    screen.answer("Дата", "08.2012");
    screen.answer("Вид", "frwbz");
    screen.answer("Название", "Помоги собраться в школу");
    screen.answer("Объединения", "чернобыль");
    pass(&mut screen, &["Объединения", "Присутствовало"]);
    more(&mut screen);
    screen.answer("Раз", "неизвестно");
    pass(&mut screen, &["Место"]);
    pass(&mut screen, &REST);
    done(screen);

    let mut screen = open(town, "событие добавить");
    screen.answer("Дата", "");
    screen.press(CTRL_C);
    let (code, text) = screen.end();
    assert_eq!(code, 130, "{text}");
    assert!(text.contains("Прервано, ничего не записано"), "{text}");

    let mut screen = open(town, "событие добавить --спросить --как 1");
    screen.answer("Дата", "20.09.2012");
    screen.answer("Вид", "");
    screen.answer("Название", "О транспорте");
    screen.answer("Раз", "2");
    screen.answer("Место", "администрация города");
    pass(&mut screen, &["Организатор", "Ведущий"]);
    screen.answer("Объединения", "инвал");
    screen.answer("Объединения", "женщ");
    screen.answer("Объединения", "");
    screen.answer("Присутствовало", "много");
    screen.shows("! «много»");
    screen.answer("Присутствовало", "32");
    pass(&mut screen, &["Повестка", "Итог", "Протокол", "Заявленная сумма", "Для отчёта", "Примечание"]);
    done(screen);

    let mut screen = open(town, "событие добавить");
    screen.answer("Дата", "декабрь 2012");
    screen.answer("Вид", "концерт");
    screen.answer("Название", "Концерт ко Дню инвалидов");
    pass(&mut screen, &["Объединения", "Присутствовало"]);
    more(&mut screen);
    pass(&mut screen, &["Раз"]);
    screen.answer("Место", "Дом культуры");
    pass(&mut screen, &REST);
    done(screen);
}

/// Two awards: who was awarded is asked for, though no single field of it is required.
fn awards(town: &Town) {
    let mut screen = open(town, "награда добавить");
    screen.answer("Дата", "01.10.2012");
    screen.answer("Вид", "письмо");
    pass(&mut screen, &["Кому", "Объединение", "Заслуга", "Человек"]);
    screen.shows("! ещё не указано, кто поощрён");
    screen.answer("Кому", "Петрова Анна Васильевна");
    pass(&mut screen, &["Кому"]);
    done(screen);
    let mut screen = open(town, "награда добавить");
    screen.answer("Дата", "2012");
    pass(&mut screen, &["Вид", "Кому", "Объединение", "Заслуга"]);
    screen.answer("Человек", "5");
    done(screen);
}

/// Three aids, whose form must fit their flow; two of them at an event that is chosen.
fn aids(town: &Town) {
    let mut screen = open(town, "помощь добавить");
    for (label, answer) in [
        ("Дата", "09.2012"),
        ("Движение", "поддерж"),
        ("Форма", "трансп"),
        ("Объединения", "инвал"),
        ("Объединения", ""),
        ("Что", "поездка в музей"),
        ("Сумма", ""),
    ] {
        screen.answer(label, answer);
    }
    done(screen);
    for (flow, form, what, amount) in [("собрано", "денеж", "", "1500,50"), ("передано", "вещи", "тетради", "")]
    {
        let mut screen = open(town, "помощь добавить --спросить");
        screen.answer("Дата", "09.2012");
        screen.answer("Движение", flow);
        screen.answer("Форма", form);
        pass(&mut screen, &["Раз", "Объединения", "Кто предоставил"]);
        screen.answer("Мероприятие", "собраться");
        pass(&mut screen, &["Источник"]);
        screen.answer("Что", what);
        screen.answer("Сумма", amount);
        pass(&mut screen, &["Количество", "Единица", "Категория", "Семей", "Человек", "Решение", "Решено", "Срок"]);
        pass(&mut screen, &["Прекращено", "Нарушение", "Для отчёта", "Примечание"]);
        done(screen);
    }
}

/// Two plan items, and a third that is taken back.
fn plans(town: &Town) {
    for (year, task) in [("2012", "провести круглый стол"), ("2013", "обследовать входы"), ("", "лишнее")]
    {
        let mut screen = open(town, "план добавить");
        screen.answer("Год", year);
        screen.answer("Задача", task);
        pass(&mut screen, &["Срок", "Ответственный"]);
        done(screen);
    }
    town.ok("veche отмена");
}

/// The same year as flags.
const FLAGS: &str =
    "org add --code ВОИ --name 'Городская организация инвалидов' --known-as инвалиды --form organisation --level local --group disabled
     org add --name 'Союз женщин Кузбасса'
     org add --name 'Союз ветеранов «Чернобыль»'
     event add --date 2012-03-14 --kind round-table --title 'О доступной среде'
     event add --date 2012-08 --kind campaign --title 'Помоги собраться в школу' --times unknown --org чернобыль
     event add --date 2012-09-20 --kind round-table --title 'О транспорте' --times 2 --place 'администрация города' --org ВОИ --org СЖК --people 32
     event add --date 2012-12 --kind concert --title 'Концерт ко Дню инвалидов' --place 'Дом культуры'
     award add --date 2012-10-01 --kind gratitude-letter --awardee 'Петрова Анна Васильевна'
     award add --date 2012 --kind gratitude-letter --people 5
     aid add --date 2012-09 --flow support --form transport --org ВОИ --what 'поездка в музей'
     aid add --date 2012-09 --flow income --form money --event 2 --amount 1500,50
     aid add --date 2012-09 --flow given --form goods --event 2 --what тетради
     plan add --year 2012 --task 'провести круглый стол'
     plan add --year 2013 --task 'обследовать входы'";

#[test]
fn a_year_of_answers_accounts_for_the_same_as_one_of_flags() {
    let (asked, typed) = (office(), office().with(FLAGS));
    orgs(&asked);
    events(&asked);
    awards(&asked);
    aids(&asked);
    plans(&asked);
    let tables = "for table in org event award aid plan; do veche --quiet $table list --format csv; done";
    assert_eq!(asked.ok(tables), typed.ok(tables));
    let report = "veche --quiet отчёт 2012 --annex";
    assert!(typed.ok(report).contains("присутствовало не менее 32"));
    assert_eq!(asked.ok(report), typed.ok(report));
    asked.ok("veche проверка");
}
