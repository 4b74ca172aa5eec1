//! Punctuation, quotes, what is left out, and how much is told.

use super::super::text::{closed, inside_quotes, open, sentence, small};
use super::*;
use crate::report::{Active, AwardCount, Campaign, Encouraged, EventCount, Gift, PlanPart, Question, Task};

#[test]
fn a_sentence_ends_with_one_sign() {
    for (typed, told) in [
        ("Решено", "Решено."),
        ("Решено.", "Решено."),
        ("Решено;", "Решено."),
        ("Решили:", "Решили."),
        ("Когда?", "Когда?"),
        ("и т. д.", "и т. д."),
        ("Раз.\nДва", "Раз. Два."),
        ("", ""),
    ] {
        assert_eq!(sentence(typed), told);
    }
}

#[test]
fn an_item_is_closed_once_and_keeps_its_shortened_word() {
    for (typed, middle, last) in [
        ("дело.", "дело;", "дело."),
        ("и т. д.", "и т. д.;", "и т. д."),
        ("500 руб.", "500 руб.;", "500 руб."),
        ("Когда?", "Когда?;", "Когда?"),
        ("конец…", "конец…;", "конец…"),
        ("дело;", "дело;", "дело."),
    ] {
        assert_eq!(closed(typed, ';'), middle);
        assert_eq!(closed(typed, '.'), last);
    }
    assert_eq!(open("ул."), "ул.");
    assert_eq!(open("город."), "город");
}

#[test]
fn quotes_inside_quotes_are_of_the_inner_kind() {
    assert_eq!(inside_quotes("Круглый стол «Семья»", Lang::Ru), "Круглый стол „Семья“");
    assert_eq!(inside_quotes("«Семья»", Lang::Ru), "Семья");
    assert_eq!(inside_quotes("\"Семья\"", Lang::Ru), "Семья");
    assert_eq!(inside_quotes("Вечер \"Семья\" и \"Дом\"", Lang::Ru), "Вечер „Семья“ и „Дом“");
    assert_eq!(inside_quotes("Evening “Family”", Lang::En), "Evening ‘Family’");
    assert_eq!(inside_quotes("«Круглый» и «стол»", Lang::Ru), "„Круглый“ и „стол“");
    assert_eq!(small("Встречи"), "встречи");
    assert_eq!(small("ВОИ"), "ВОИ");
}

#[test]
fn a_paper_without_records_is_empty() {
    for lang in [Lang::Ru, Lang::En] {
        assert_eq!(words(lang, &Account::default()), "");
    }
    let (locale, period) = (Locale::new(Lang::Ru), "2012".parse().expect("a period"));
    let names = Names::new(Lang::Ru, chrono::NaiveDate::default());
    let mut paper = paper(&Account::default(), &period, &locale, &names, &Trace::default());
    annex(&mut paper, &Account::default(), None, &period, &locale, &names, &Trace::default());
    assert!(paper.blocks.is_empty());
    assert_eq!(missing(&Account::default(), &period, &locale).len(), 10);
}

#[test]
fn a_date_that_says_no_more_than_the_period_is_left_out() {
    let told = |date: &str, period: &str| {
        let event = Told { date: date.to_owned(), outcome: Some("Решено".to_owned()), ..event("О саде") };
        period_words(Lang::Ru, &Account { told: vec![event], ..Account::default() }, period)
    };
    assert_eq!(told("2012", "2012"), "Акция «О саде». Решено.");
    assert_eq!(told("2012-01/2012-12", "2012"), "Акция «О саде». Решено.");
    assert_eq!(told("2012-07/2012-09", "2012-Q3"), "Акция «О саде». Решено.");
    assert_eq!(told("2012-07/2012-09", "2012"), "Акция «О саде» (III квартал 2012). Решено.");
    assert_eq!(told("2012-09-01", "2012"), "Акция «О саде» (01.09.2012). Решено.");
}

#[test]
fn unknown_sums_have_words_and_no_number() {
    let gift = |form: &str| Gift { form: Some(form.to_owned()), amount: Sum(unknown()), ..Gift::default() };
    let campaign = Campaign {
        event: Some(event("Тёплые руки")),
        collected: vec![gift("деньги"), gift("вещи")],
        collected_amount: Sum(least(0, 2)),
        given: vec![gift("вещи")],
        given_amount: Sum(unknown()),
        ..Campaign::default()
    };
    let told =
        |campaign: &Campaign| words(Lang::Ru, &Account { campaigns: vec![campaign.clone()], ..Account::default() });
    let zero = "Акция «Тёплые руки». Собрано не менее 0\u{a0}₽ (в 2 записях сумма не указана): деньги, вещи. Передано нуждающимся: вещи.";
    assert_eq!(told(&campaign), zero, "a stated zero is a number");
    let unstated = Campaign { collected_amount: Sum(unknown()), ..campaign.clone() };
    assert_eq!(told(&unstated), "Акция «Тёплые руки». Собрано: деньги, вещи. Передано нуждающимся: вещи.");
    let own = Told { account: Some("Всё собрано.".to_owned()), ..event("Тёплые руки") };
    assert_eq!(told(&Campaign { event: Some(own), ..unstated }), "Всё собрано.", "the clerk's sentence says it");
    let bare = Campaign { given_amount: Sum(known(100)), ..Campaign::default() };
    assert_eq!(told(&bare), "Передано нуждающимся на сумму 1\u{a0}₽.", "no colon leads nowhere");
    let nameless = Campaign { given: vec![Gift { amount: Sum(known(100)), ..Gift::default() }], ..bare };
    assert_eq!(
        told(&nameless),
        "Помощь вне акций. Передано нуждающимся на сумму 1\u{a0}₽.",
        "nor to a word for nothing"
    );
}

#[test]
fn money_of_awards_is_asked_only_where_some_is_stated() {
    let award = |kind: &str, amount| AwardCount { kind: Some(kind.to_owned()), count: known(1), amount: Sum(amount) };
    let awards = vec![award("грамоты", unknown()), award("премии", known(500_000))];
    let told = words(Lang::Ru, &Account { awards, ..Account::default() });
    assert!(told.ends_with("Сумма поощрений — 5\u{a0}000\u{a0}₽."), "{told}");
}

#[test]
fn one_person_is_not_several() {
    let one = |who: &str, kind: &str| Encouraged {
        who: Some(who.to_owned()),
        awardee_type: Some(kind.to_owned()),
        ..Encouraged::default()
    };
    let told = |all: Vec<Encouraged>| words(Lang::Ru, &Account { encouraged: all, ..Account::default() });
    assert_eq!(told(vec![one("Ким О. Д.", "person")]), "В числе поощрённых — Ким О. Д.");
    assert_eq!(told(vec![one("активисты", "group")]), "Поощрены: активисты.");
    assert_eq!(told(vec![one("Ким О. Д.", "person"), one("хор", "team")]), "Поощрены: Ким О. Д.; хор.");
    let people = Encouraged {
        people: Some(4),
        org: Some("ВОИ".to_owned()),
        at: vec!["День «А»".to_owned()],
        ..Encouraged::default()
    };
    assert_eq!(told(vec![people]), "Поощрены: 4 человека (ВОИ) — на мероприятии «День „А“».");
}

#[test]
fn the_active_end_with_others_only_when_more_are_declared() {
    let told = |declared, kept, named, acts: &[Option<i64>]| {
        let active = |acts: &Option<i64>| Active { name: "Союз".to_owned(), acts: *acts, ..Active::default() };
        let orgs = crate::report::OrgsPart {
            declared,
            kept,
            named,
            active: acts.iter().map(active).collect(),
            kept_records: Vec::new(),
        };
        let account = Account { orgs, ..Account::default() };
        words(Lang::Ru, &account).lines().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(told(Some(3), 2, true, &[None, None]), "Наиболее активные из них: Союз, Союз и др.");
    assert_eq!(told(Some(2), 2, true, &[None, None]), "Наиболее активные из них: Союз, Союз.");
    let computed = "Наиболее активное из них (по числу мероприятий, поощрений и случаев поддержки): Союз (21).";
    assert_eq!(told(None, 2, false, &[Some(21)]), computed);
    assert!(told(Some(1), 1, true, &[None]).starts_with("А именно: Союз."));
}

#[test]
fn very_much_stays_a_page() {
    let question = Question { task: "Вопрос".to_owned(), ..Question::default() };
    let task = Task { task: "Дело".to_owned(), status: "doing", ..Task::default() };
    let statuses = vec![crate::report::plan::StatusCount { status: "doing", count: 500 }];
    let account = Account {
        questions: vec![question; 500],
        plan: Some(PlanPart { statuses, items: vec![task; 500] }),
        campaigns: vec![Campaign { event: Some(event("Акция")), families: known(2), ..Campaign::default() }; 500],
        events: vec![EventCount { kind: "акция".to_owned(), count: known(500), ..EventCount::default() }],
        untold: 488,
        ..Account::default()
    };
    let told = words(Lang::Ru, &account);
    assert!(told.chars().count() < 3000, "{}", told.chars().count());
    assert!(told.contains("Кроме того, учтена ещё 491 акция. Помощь получили 982 семьи."), "{told}");
    assert!(told.contains("поднято 500 вопросов, ответов пока нет. Среди вопросов:"), "{told}");
    assert!(told.contains("(выполняются — 500). Не завершено:"), "{told}");
    assert!(told.contains("и ещё 488 пунктов."), "{told}");
    assert!(told.contains("Итоги записаны ещё по 488 мероприятиям."), "{told}");
}
