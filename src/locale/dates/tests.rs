//! What an office writes.

use proptest::prelude::*;

use super::{in_period, money, number, when};
use crate::value::{Lang, Money, Period, When};

fn date(text: &str) -> When {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

#[test]
fn dates_read_as_in_the_office() {
    for (iso, ru, en) in [
        ("2012", "2012", "2012"),
        ("2012/2013", "2012–2013", "2012–2013"),
        ("2012-09", "сентябрь 2012", "September 2012"),
        ("2012-09-01", "01.09.2012", "1 Sep 2012"),
        ("2012-01/2012-03", "I квартал 2012", "Q1 2012"),
        ("2012-04/2012-06", "II квартал 2012", "Q2 2012"),
        ("2012-07/2012-09", "III квартал 2012", "Q3 2012"),
        ("2012-10/2012-12", "IV квартал 2012", "Q4 2012"),
        ("2012-01/2012-06", "I полугодие 2012", "H1 2012"),
        ("2012-07/2012-12", "II полугодие 2012", "H2 2012"),
        ("2012-01/2012-09", "9 месяцев 2012", "9 months of 2012"),
        ("2012-07/2012-08", "июль–август 2012", "July–August 2012"),
        ("2012-01/2012-12", "январь–декабрь 2012", "January–December 2012"),
        ("2012-12/2013-01", "декабрь 2012 – январь 2013", "December 2012 – January 2013"),
        ("2012-01/2013-03", "январь 2012 – март 2013", "January 2012 – March 2013"),
        ("2012-09/2013-09", "сентябрь 2012 – сентябрь 2013", "September 2012 – September 2013"),
        ("2012-09-01/2012-09-15", "01.09–15.09.2012", "1 Sep – 15 Sep 2012"),
        ("2012-12-28/2013-01-10", "28.12.2012–10.01.2013", "28 Dec 2012 – 10 Jan 2013"),
    ] {
        assert_eq!(when(&date(iso), Lang::Ru), ru);
        assert_eq!(when(&date(iso), Lang::En), en);
    }
}

#[test]
fn periods_stand_in_a_sentence() {
    for (iso, ru, en) in [
        ("2012", "в 2012 году", "in 2012"),
        ("2012/2013", "в 2012–2013 годах", "in 2012–2013"),
        ("2012-H1", "в I полугодии 2012 года", "in the first half of 2012"),
        ("2012-H2", "во II полугодии 2012 года", "in the second half of 2012"),
        ("2012-Q1", "в I квартале 2012 года", "in the first quarter of 2012"),
        ("2012-Q2", "во II квартале 2012 года", "in the second quarter of 2012"),
        ("2012-Q3", "в III квартале 2012 года", "in the third quarter of 2012"),
        ("2012-Q4", "в IV квартале 2012 года", "in the fourth quarter of 2012"),
        ("9 мес. 2012", "за 9 месяцев 2012 года", "in the nine months of 2012"),
        ("2012-09", "в сентябре 2012 года", "in September 2012"),
        ("2012-07/2012-08", "в июле–августе 2012 года", "in July–August 2012"),
        ("2012-12/2013-01", "в период с декабря 2012 года по январь 2013 года", "from December 2012 to January 2013"),
        ("2012-09-01", "01.09.2012", "on 1 September 2012"),
        ("2012-09-01/2012-09-15", "в период с 01.09.2012 по 15.09.2012", "from 1 September 2012 to 15 September 2012"),
    ] {
        let period = iso.parse::<Period>().expect(iso);
        assert_eq!(in_period(&period, Lang::Ru), ru);
        assert_eq!(in_period(&period, Lang::En), en);
    }
}

#[test]
fn every_month_has_its_name() {
    let named = |lang| (1..=12).map(|month| when(&date(&format!("2012-{month:02}")), lang)).collect::<Vec<_>>();
    let ru = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь";
    let en = "January February March April May June July August September October November December";
    for (lang, names) in [(Lang::Ru, ru), (Lang::En, en)] {
        assert_eq!(named(lang), names.split(' ').map(|name| format!("{name} 2012")).collect::<Vec<_>>());
    }
    for (month, name) in (1..=12).zip(ru.split(' ')) {
        let period = format!("2012-{month:02}").parse::<Period>().unwrap();
        let stem = name.trim_end_matches(['ь', 'й']);
        assert_eq!(in_period(&period, Lang::Ru), format!("в {stem}е 2012 года"));
        let period = format!("2012-{month:02}/2014-{month:02}").parse::<Period>().unwrap();
        let genitive = if name.ends_with(['ь', 'й']) { format!("{stem}я") } else { format!("{stem}а") };
        assert!(in_period(&period, Lang::Ru).starts_with(&format!("в период с {genitive} 2012 года по {name} 2014")));
    }
}

#[test]
fn an_unsettled_day_is_shown_as_its_word() {
    for lang in [Lang::Ru, Lang::En] {
        assert_eq!(when(&date("сегодня"), lang), "today");
        assert_eq!(in_period(&"вчера".parse().unwrap(), lang), "yesterday");
    }
}

#[test]
fn sums_are_grouped_and_stay_on_one_line() {
    for (kopecks, ru, en) in [
        (123_456, "1\u{a0}234,56\u{a0}₽", "1,234.56\u{a0}₽"),
        (123_400, "1\u{a0}234\u{a0}₽", "1,234\u{a0}₽"),
        (123_405, "1\u{a0}234,05\u{a0}₽", "1,234.05\u{a0}₽"),
        (0, "0\u{a0}₽", "0\u{a0}₽"),
        (99_999, "999,99\u{a0}₽", "999.99\u{a0}₽"),
        (100_000_000_000, "1\u{a0}000\u{a0}000\u{a0}000\u{a0}₽", "1,000,000,000\u{a0}₽"),
        (-150_050, "−1\u{a0}500,50\u{a0}₽", "−1,500.50\u{a0}₽"),
    ] {
        assert_eq!(money(Money(kopecks), Lang::Ru), ru);
        assert_eq!(money(Money(kopecks), Lang::En), en);
    }
}

#[test]
fn russian_numbers_are_grouped_from_five_digits_on() {
    for (value, ru, en) in [
        (0, "0", "0"),
        (999, "999", "999"),
        (1234, "1234", "1,234"),
        (9999, "9999", "9,999"),
        (10_000, "10\u{a0}000", "10,000"),
        (1_234_567, "1\u{a0}234\u{a0}567", "1,234,567"),
        (-12_345, "−12\u{a0}345", "−12,345"),
    ] {
        assert_eq!(number(value, Lang::Ru), ru);
        assert_eq!(number(value, Lang::En), en);
    }
}

proptest! {
    #[test]
    fn a_sum_shown_in_russian_can_be_typed(kopecks in 0..=1_000_000_000_000_i64) {
        prop_assert_eq!(money(Money(kopecks), Lang::Ru).parse(), Ok(Money(kopecks)));
    }

    #[test]
    fn no_number_makes_it_panic(value in any::<i64>()) {
        for lang in [Lang::Ru, Lang::En] {
            prop_assert!(number(value, lang).len() < 50 && money(Money(value), lang).len() < 60);
        }
    }
}
