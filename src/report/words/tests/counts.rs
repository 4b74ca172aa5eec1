//! Every counted thing with every form of its number, in both languages.

use super::*;
use crate::report::{AwardCount, Campaign, EventCount, Question, Support, Task};

const NUMBERS: [i64; 8] = [0, 1, 2, 5, 11, 21, 22, 105];

/// Checks a message for each number: exact, then with more that is unknown.
fn check(lang: Lang, make: impl Fn(Figure) -> Account, exact: [&str; 8], more: [&str; 8]) {
    for (at, n) in NUMBERS.into_iter().enumerate() {
        for (figure, wanted) in [(known(n), exact[at]), (least(n, 1), more[at])] {
            let words = words(lang, &make(figure));
            assert!(words.contains(wanted), "{wanted}\n{words}");
        }
    }
}

/// The same sentence around three forms of a word: one, few, many.
fn forms(sentence: &str, words: [&str; 3]) -> [String; 8] {
    NUMBERS.map(|n| {
        let form = match n {
            1 | 21 => 0,
            2 | 22 => 1,
            _ => 2,
        };
        sentence.replace('#', &n.to_string()).replace('@', words[form])
    })
}

fn check_forms(make: impl Fn(Figure) -> Account, exact: (&str, [&str; 3]), more: (&str, [&str; 3])) {
    let (exact, more) = (forms(exact.0, exact.1), forms(more.0, more.1));
    check(Lang::Ru, make, exact.each_ref().map(String::as_str), more.each_ref().map(String::as_str));
}

fn check_english(make: impl Fn(Figure) -> Account, exact: (&str, [&str; 2]), more: (&str, [&str; 2])) {
    let english = |(sentence, words): (&str, [&str; 2])| {
        NUMBERS.map(|n| sentence.replace('#', &n.to_string()).replace('@', words[usize::from(n != 1)]))
    };
    let (exact, more) = (english(exact), english(more));
    check(Lang::En, make, exact.each_ref().map(String::as_str), more.each_ref().map(String::as_str));
}

fn events(count: Figure) -> Account {
    let count = EventCount { kind: "встречи".to_owned(), count, people: unknown() };
    Account { events: vec![count], ..Account::default() }
}

fn present(people: Figure) -> Account {
    let count = EventCount { kind: "встречи".to_owned(), count: known(1), people };
    Account { events: vec![count], ..Account::default() }
}

fn awards(count: Figure) -> Account {
    let award = AwardCount { kind: Some("грамоты".to_owned()), count, ..AwardCount::default() };
    Account { awards: vec![award], ..Account::default() }
}

fn support(count: Figure) -> Account {
    let support = Support { form: "транспорт".to_owned(), count, ..Support::default() };
    Account { support: vec![support], ..Account::default() }
}

fn families(families: Figure) -> Account {
    let campaign = Campaign { event: Some(event("Тёплые руки")), families, ..Campaign::default() };
    Account { campaigns: vec![campaign], ..Account::default() }
}

fn helped(people: Figure) -> Account {
    let campaign = Campaign { event: Some(event("Тёплые руки")), people, ..Campaign::default() };
    Account { campaigns: vec![campaign], ..Account::default() }
}

#[test]
fn events_agree_with_their_number() {
    let more = (
        "Проведено не менее # @: встречи — не менее # (в 1 записи число не указано).",
        ["мероприятия", "мероприятий", "мероприятий"],
    );
    check_forms(events, ("Проведено # @: встречи — #.", ["мероприятие", "мероприятия", "мероприятий"]), more);
    let more =
        ("At least # @ held: встречи — at least # (number not stated in 1 record).", ["event was", "events were"]);
    check_english(events, ("# @ held: встречи — #.", ["event was", "events were"]), more);
}

#[test]
fn people_present_agree_with_their_number() {
    let more = ("Всего присутствовало не менее # @ (в 1 записи число не указано).", ["человека", "человек", "человек"]);
    let exact = ("Всего @.", ["присутствовал # человек", "присутствовали # человека", "присутствовало # человек"]);
    let exact_words = exact.1.map(str::to_owned);
    for (at, n) in NUMBERS.into_iter().enumerate() {
        let form = [2, 0, 1, 2, 2, 0, 1, 2][at];
        let wanted = format!("Всего {}.", exact_words[form].replace('#', &n.to_string()));
        assert!(words(Lang::Ru, &present(known(n))).contains(&wanted), "{wanted}");
    }
    let more = forms(more.0, more.1);
    for (at, n) in NUMBERS.into_iter().enumerate() {
        assert!(words(Lang::Ru, &present(least(n, 1))).contains(&more[at]), "{}", more[at]);
    }
    let more = ("At least # @ present in all (number not stated in 1 record).", ["person was", "people were"]);
    check_english(present, ("# @ present in all.", ["person was", "people were"]), more);
}

#[test]
fn awards_agree_with_their_number() {
    let more = ("Учтено не менее # @: грамоты — не менее #", ["поощрения", "поощрений", "поощрений"]);
    check_forms(awards, ("Учтено # @: грамоты — #.", ["поощрение", "поощрения", "поощрений"]), more);
    check_english(
        awards,
        ("# @ recorded: грамоты — #.", ["award is", "awards are"]),
        ("At least # @ recorded: грамоты — at least #", ["award is", "awards are"]),
    );
}

#[test]
fn support_agrees_with_its_number() {
    let more = ("Поддержка объединениям оказана не менее # @: транспорт — не менее #", ["раза", "раз", "раз"]);
    check_forms(support, ("Поддержка объединениям оказана # @: транспорт — #.", ["раз", "раза", "раз"]), more);
    check_english(
        support,
        ("Associations were supported # @: транспорт — #.", ["time", "times"]),
        ("Associations were supported at least # @: транспорт", ["time", "times"]),
    );
}

#[test]
fn families_and_people_helped_agree_with_their_number() {
    let more = ("Помощь получили не менее # @ (в 1 записи число не указано).", ["семьи", "семей", "семей"]);
    check_forms(families, ("# @.", ["семья", "семьи", "семей"]), more);
    let more = ("Помощь получили не менее # @ (в 1 записи число не указано).", ["человека", "человек", "человек"]);
    check_forms(helped, ("# @.", ["человек", "человека", "человек"]), more);
    for (n, verb) in
        [(0, "получили"), (1, "получила"), (2, "получили"), (11, "получили"), (21, "получила"), (105, "получили")]
    {
        assert!(words(Lang::Ru, &families(known(n))).contains(&format!("Помощь {verb} {n} сем")), "{n}");
        let verb = verb.replace("ила", "ил");
        assert!(words(Lang::Ru, &helped(known(n))).contains(&format!("Помощь {verb} {n} челов")), "{n}");
    }
    check_english(
        families,
        ("Help reached # @.", ["family", "families"]),
        ("Help reached at least # @ (number", ["family", "families"]),
    );
    check_english(
        helped,
        ("Help reached # @.", ["person", "people"]),
        ("Help reached at least # @ (number", ["person", "people"]),
    );
}

#[test]
fn associations_declared_and_kept_agree_with_their_number() {
    let account = |declared, kept| {
        let mut account = Account::default();
        (account.orgs.declared, account.orgs.kept) = (declared, kept);
        account
    };
    let words = |lang, declared, kept| words(lang, &account(declared, kept));
    let of = [
        "действует # общественное объединение",
        "действуют # общественных объединения",
        "действует # общественных объединений",
    ];
    let kept = ["общественное объединение", "общественных объединения", "общественных объединений"];
    let kept = forms("Учтено поимённо # @.", kept);
    for (at, n) in NUMBERS.into_iter().enumerate() {
        let form = of[[2, 0, 1, 2, 2, 0, 1, 2][at]].replace('#', &n.to_string());
        let declared = format!("{} (по сведениям администрации).", text::capital(&form));
        assert_eq!(words(Lang::Ru, Some(n), 0), declared);
        if n > 0 {
            assert_eq!(words(Lang::Ru, None, n), kept[at]);
            assert!(words(Lang::Ru, Some(200), n).ends_with(&format!(", из них учтено поимённо {n}.")), "{n}");
            let verb = if n == 1 { "is" } else { "are" };
            assert!(words(Lang::En, Some(200), n).ends_with(&format!("of which {n} {verb} recorded by name.")), "{n}");
        }
    }
    assert_eq!(
        words(Lang::Ru, Some(2), 5),
        "Действуют 2 общественных объединения (по сведениям администрации), учтено поимённо 5.",
        "five are not among two"
    );
    assert_eq!(words(Lang::En, None, 1), "1 public association is recorded by name.");
}

#[test]
fn questions_answers_and_plan_items_agree_with_their_number() {
    let questions = |n: i64, done: i64| {
        let question = |at| Question { task: "Вопрос".to_owned(), done: at < done, ..Question::default() };
        words(Lang::Ru, &Account { questions: (0..n).map(question).collect(), ..Account::default() })
    };
    let raised = ["поднят # вопрос", "подняты # вопроса", "поднято # вопросов"];
    let answered = ["дан # ответ", "даны # ответа", "дано # ответов"];
    for (at, n) in NUMBERS.into_iter().enumerate().skip(1) {
        let form = [2, 0, 1, 2, 2, 0, 1, 2][at];
        let all = format!("Объединениями {}, {}", raised[form], answered[form]).replace('#', &n.to_string());
        assert!(questions(n, n).starts_with(&all), "{all}");
        assert!(questions(n, 0).contains("ответов пока нет"), "{n}");
        let items = (0..n).map(|_| Task { task: "Дело".to_owned(), status: "done", ..Task::default() }).collect();
        let statuses = vec![crate::report::plan::StatusCount { status: "done", count: n }];
        let account = Account { plan: Some(crate::report::PlanPart { statuses, items }), ..Account::default() };
        let form = ["пункт", "пункта", "пунктов"][form];
        let wanted = format!("В плане на 2012 год {n} {form} (выполнено — {n})");
        assert!(words(Lang::Ru, &account).starts_with(&wanted), "{wanted}");
        let item = if n == 1 { "item" } else { "items" };
        assert!(words(Lang::En, &account).starts_with(&format!("The plan of 2012 has {n} {item} (done — {n})")), "{n}");
    }
    assert_eq!(questions(0, 0), "");
}

#[test]
fn what_nobody_counted_has_no_number() {
    for make in [events, awards, support] {
        for lang in [Lang::Ru, Lang::En] {
            let words = words(lang, &make(unknown()));
            assert!(!words.contains(|sign: char| sign.is_ascii_digit()), "{words}");
            assert!(words.contains(if lang == Lang::Ru { "число не указано" } else { "number not stated" }), "{words}");
        }
    }
    for make in [present, families, helped] {
        let words = words(Lang::Ru, &make(unknown()));
        assert!(!words.contains("присутствовал") && !words.contains("получил"), "{words}");
    }
}

#[test]
fn how_many_did_not_say_agrees_too() {
    for (n, word) in [(1, "записи"), (2, "записях"), (5, "записях"), (11, "записях"), (21, "записи"), (105, "записях")]
    {
        let wanted = format!("(в {n} {word} число не указано)");
        assert!(words(Lang::Ru, &events(least(3, n))).contains(&wanted), "{wanted}");
    }
}
