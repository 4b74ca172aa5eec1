//! Guided entry beside the fields: questions raised at an event, and what there is nothing of.

use crate::harness::Town;
use crate::screen::{DOWN, ENTER, Screen};

#[test]
fn questions_raised_at_an_event_are_asked_for_where_somebody_wants_it() {
    let town = Town::new().russian().with("org add --code ВОИ --name 'Городская организация инвалидов'");
    let line = "veche событие добавить --дата 2012-05-03 --вид беседа --название О --орг ВОИ --присутствовало 9";
    let mut screen = Screen::open(&town, 80, &format!("{line} --вопрос 'Ремонт крыши' --спросить"));
    for label in ["Раз", "Место", "Организатор", "Ведущий", "Повестка", "Итог", "Протокол", "Заявленная сумма"]
    {
        screen.answer(label, "");
    }
    for label in ["Для отчёта", "Примечание"] {
        screen.answer(label, "");
    }
    screen.shows("Поднят вопрос");
    screen.shows("? Всё верно?");
    screen.press(&format!("{DOWN}{ENTER}"));
    screen.answer("Какой вопрос подняли", "Пандус у дома 5");
    screen.answer("Какой вопрос подняли", "Лишний");
    // Esc takes the last one back.
    screen.back("Какой вопрос подняли");
    screen.answer("Какой вопрос подняли", "");
    screen.save();
    let (code, text) = screen.end();
    assert_eq!(code, 0, "{text}");
    let told = text.replace('\n', "");
    assert!(told.contains("--вопрос \"Ремонт крыши\" --вопрос \"Пандус у дома 5\""), "{text}");
    let plan = town.ok("veche plan list --format csv --columns task,raised-by");
    assert_eq!(plan, "task,raised_by\nРемонт крыши,ВОИ\nПандус у дома 5,ВОИ\n");
}

#[test]
fn what_there_is_nothing_of_to_choose_from_is_said() {
    let town = Town::new().russian();
    let mut screen = Screen::open(&town, 80, "veche событие добавить --дата 2012-05-03 --вид беседа");
    screen.answer("Название", "О");
    screen.shows("Объединений в файле ещё нет, указать некого. Завести: veche орг добавить");
    screen.answer("Присутствовало", "9");
    screen.save();
    assert_eq!(screen.end().0, 0);
}

#[test]
fn all_and_a_group_can_be_chosen_at_once() {
    let town = Town::new().russian().with(
        "org add --code ВОИ --name 'Общество инвалидов' --group disabled
         org add --code СВ --name 'Совет ветеранов' --group veterans
         org add --code РСВА --name 'Союз ветеранов Афганистана' --group veterans",
    );
    let line = "veche событие добавить --дата 2012-05-03 --вид беседа --название О --присутствовало 9 --спросить";
    let mut screen = Screen::open(&town, 80, &format!("{line} --раз 1 --место клуб --организатор я --ведущий я"));
    screen.answer("Объединения", "группа:вет");
    screen.shows("готово: СВ, РСВА");
    screen.answer("Объединения", "все");
    screen.shows("готово: СВ, РСВА, ВОИ");
    screen.answer("Объединения", "СВ");
    screen.shows("готово: РСВА, ВОИ");
}
